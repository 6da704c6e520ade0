"""What was decided in a section, on a line: answers in the words they were given in, cut between phrases at most."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from exports.outline.shorten import in_one_line, sentences
from wizard.language.languages import Language
from wizard.language.writing import first_spellings
from wizard.questionnaire.model import Answers, Question, Section
from wizard.questionnaire.show import row_name, show

LIMIT = 76
"""Characters on the line."""
LEAST = 24
"""Characters of a sentence's beginning that say something by themselves."""
PHRASE_END = re.compile(
    r"[,;:]\s|\s[–—-]\s|\s\("
    r"|\s(?:og|eller|men|så|for|fordi|der|som|når|med|til|på|and|or|but|so|because|who|that|when|with|to|on)\s"
)
WORD_END = re.compile(r"\s")
APART, CUT = " · ", " …"


def section_in_short(section: Section, answers: Answers, language: Language) -> str:
    """As many of the section's answers as the line holds; empty where there is none.

    The express route's tell enough by themselves; the others speak where it asks nothing, or was not answered.
    """
    answered = [question for question in section.questions if question.id in answers]
    line = ""
    for question in [each for each in answered if each.express] or answered:
        room = LIMIT - len(line) - (len(APART) if line else 0)
        ways = _ways(question, answers[question.id], language, cut=not line)
        said = next((way for way in ways if len(way) <= room), "")
        if said not in line:  # nothing is said twice: what matters most stands among what is wanted
            line = APART.join(filter(None, (line, said)))
    return line


def _ways(question: Question, value: Any, language: Language, *, cut: bool) -> Iterator[str]:
    """The ways to say `value`, the longest first; with `cut`, also the beginning of its first sentence."""
    if isinstance(value, list):
        named = _names(question, value, language)
        if named:
            yield language.join(named)
        for count in range(len(named) - 1, 0, -1):
            yield language.text("overview.and_more", names=", ".join(named[:count]), n=len(named) - count)
        text = next(iter(named), "")
    else:
        text = in_one_line(show(value, question, language)).removesuffix(".")
        yield text
    for first in sentences(text)[:1]:
        yield first.removesuffix(".")
        for end in (PHRASE_END, WORD_END) if cut else ():
            ends = [found.start() for found in end.finditer(first) if found.start() >= LEAST]
            yield from (f"{first[:at]}{CUT}" for at in reversed(ends))


def _names(question: Question, value: list[Any], language: Language) -> list[str]:
    """What has been chosen, or what the rows are called; each name once."""
    if question.kind != "list":
        return [show([each], question, language) for each in value]
    shown = (in_one_line(row_name(row, question, language)[0]) for row in value)
    return list(first_spellings(filter(None, shown)).values())
