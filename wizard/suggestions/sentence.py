"""Two drafts of the strategy sentence, made of the company's own answers: to take, to rewrite, or to ignore.

No draft is longer than the answer may be: whole audiences are left out, the last first. What somebody wrote that would
not read as part of a sentence (several sentences, brackets, a colon) is left out too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from wizard.knowledge.danish_places import places_in
from wizard.language.languages import LANGUAGES, Language
from wizard.questionnaire import references
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers

QUESTION = "strategy_statement"

OURS = frozenset({"google_business", "newsletter", "blog"})
"""Platforms that one does not say the bare name of: `på vores Google-profil`."""
MOST_PLATFORMS = 3
"""Named in a sentence: with more it becomes a list."""

# What would end our sentence, or open something in the middle of it.
_NO_PART = re.compile(r"[.!?:;{}\[\]()<>«»“”\"\n]|,\s*,")
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_CLAUSE = re.compile(r",\s*(?:der|som|hvor|så|når|hvis|at|hvad|who|which|where|when|if|so)\b", re.IGNORECASE)
"""How a clause begins that is closed by a comma where the sentence goes on after it."""


def drafts(answers: Answers, language: Language) -> tuple[str, ...]:
    """One or two sentences each, within what the answer may hold; none while nobody has said for whom and why."""
    purpose = answers.get("primary_purpose") or next(iter(answers.get("purposes", ())), None)
    audiences = tuple(_parts(references.offered("audiences.name", answers), language))
    if purpose is None or not audiences:
        return ()
    contents = _parts((row["content"] for row in answers.get("needs", ()) if "content" in row), language)
    content = sorted(contents, key=lambda text: "," in text)  # what has a comma in it is harder to read among others
    where = _where(answers, language)
    found = (
        _within(_given(content[:1], where, purpose, language), audiences, language),
        _within(_therefore(content[1:] or content, where, purpose, language), audiences, language),
    )
    return tuple(dict.fromkeys(draft for draft in found if draft))


def _given(content: Sequence[str], where: str, purpose: str, language: Language) -> str:
    """What whom is given, and what it leads to; `{audiences}` is still open."""
    if not content and not where:
        return ""
    key = ("given_on" if where else "given") if content else "talk_on"
    so = language.text(f"sentence_so.{purpose}")
    values = {"content": next(iter(content), ""), "where": where, "so": so}
    text = language.text(f"sentence.{key}", audiences="{audiences}", **values)
    return text[0].upper() + text[1:]


def _therefore(content: Sequence[str], where: str, purpose: str, language: Language) -> str:
    """What is wanted, and therefore what they get; `{audiences}` is still open."""
    if not content and not where:
        return ""
    key = ("therefore_on" if where else "therefore") if content else "therefore_there"
    want = language.text(f"sentence_want.{purpose}", audiences="{audiences}")
    values = {"content": next(iter(content), ""), "where": where}
    return language.text(f"sentence.{key}", want=want, **values)


def _within(template: str, audiences: Sequence[str], language: Language) -> str:
    """`template` with as many of the `audiences` as there is room for; empty where there is not even room for one."""
    longest = catalogue().questions[QUESTION].max_length
    for count in range(len(audiences), 0, -1):
        text = _punctuated(template.replace("{audiences}", language.join(audiences[:count])))
        if text and len(text) <= longest:
            return text
    return ""


def _punctuated(text: str) -> str:
    """One comma where two met, and none before the end of a sentence."""
    return re.sub(r",(?=[,.])", "", re.sub(r",\s+(?=[,.])", ",", text))


def _parts(written: Iterable[str], language: Language) -> Iterator[str]:
    """What of `written` can stand in the middle of a sentence, as it stands there."""
    for each in written:
        text = _BRACKETS.sub("", each).strip(" .,!?")
        if re.search(r"\w", text) and not _NO_PART.search(text):
            yield f"{_uncapitalised(text, language)}," if _CLAUSE.search(text) else _uncapitalised(text, language)


def _uncapitalised(text: str, language: Language) -> str:
    """`text` with a small letter first, unless its first word is a name or an abbreviation."""
    first = text.split()[0]
    is_name = places_in(first) or first.strip(",") in _names(language.tag) or not first[1:].islower()
    return text if is_name else text[0].lower() + text[1:]


@cache
def _names(tag: str) -> frozenset[str]:
    """Words with a capital wherever they stand: platforms and, in English, days, months, languages and peoples."""
    language = next(each for each in LANGUAGES.values() if each.tag == tag)
    platforms = (language.of(option.label) for option in catalogue().questions["platforms"].options)
    locale = language.locale
    days, months = locale.days["format"]["wide"].values(), locale.months["format"]["wide"].values()
    names = (*locale.languages.values(), *days, *months)
    return frozenset([*platforms, *(name for name in names if name[:1].isupper())])


def _where(answers: Answers, language: Language) -> str:
    """The first of the chosen platforms, as a place: `på Facebook og Instagram og i vores nyhedsbrev`."""
    question = catalogue().questions["platforms"]
    chosen = [each for each in answers.get("platforms", ()) if each != "other"][:MOST_PLATFORMS]
    options = [option for each in chosen if (option := question.option(each)) and each not in OURS]
    names = language.join(language.of(option.label) for option in options)
    there = [language.text("sentence.on", platforms=names)] if names else []
    return language.join([*there, *(language.text(f"sentence_ours.{each}") for each in chosen if each in OURS)])
