"""In which voice a field is written: what somebody plans, says in public, orders, or does when something happens.

A pattern that reads the wrong voice is the main source of false alarms: "delete criticism" is a plan in one field and
what is forbidden in the next.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import lru_cache
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from wizard.checks.facts import Fact
from wizard.checks.phrases.hearing import Answered, Listener, Texts
from wizard.checks.phrases.pattern import NormalizedText, Pattern, normalized
from wizard.questionnaire.model import Answers, Row

T = TypeVar("T")

_MONTHS = (
    r"(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]aj|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo][ck]t"
    r"|[Nn]ov|[Dd]ec|[Kk]lasse|[Dd]ivision)"
)
_FULL_STOP = re.compile(
    r"(?<=[^\W\d]{3}[.!?])\s+"
    # A short word that is no abbreviation.
    rf"|(?<=\b(?:ny|nu|os|op|ud|af|om|så|på|ro|us|it|up|me|so|go|do|by|is|be|at)[.!?])\s+(?=[A-ZÆØÅ])(?!{_MONTHS})"
    # After a figure or a sign, where the next word begins as a sentence does: "1. Maj" and "2. klasse" are one.
    rf"|(?:(?<=\d[.!?])|(?<=[%)»”\"'][.!?])|(?<=[.!?][)»”\"'])|(?<=\bkr\.)|(?<=\bår[.!?]))\s+(?=[A-ZÆØÅ])(?!{_MONTHS})"
)
"""The end of a sentence: neither of "ca." nor of "1. marts"."""


class Voice(StrEnum):
    PLAN = "plan"
    """We are going to."""
    SAID = "said"
    """The public reads it."""
    RULE = "rule"
    """One should, or may."""
    PROCEDURE = "procedure"
    """When this happens, we do that."""
    HOUSE = "house"
    """The public reads what we do with what it writes."""
    FACT = "fact"
    """How it is with us."""
    ABOUT_THEM = "about_them"
    """How it is with those we want to reach."""


DONE = (Voice.PLAN, Voice.RULE, Voice.PROCEDURE)
"""The voices of what somebody does, or has others do."""

Fields = Mapping[str, tuple[str, ...]]
"""The row fields that are read of a list, by question; none where the question is a text itself."""

FIELDS: Mapping[Voice, Fields] = MappingProxyType(
    {
        Voice.PLAN: {
            "needs": ("content",),
            "pillars": ("topic",),
            "promotion_steps": ("activity",),
            "allowed_actions": ("action",),
            "campaigns": ("name", "offer", "goal"),
            "roles": ("expectation",),
            "ambassadors": ("topic",),
        },
        Voice.SAID: {
            "strategy_statement": (),
            "key_messages": ("message",),
            "pillars": ("topic",),
            "campaigns": ("name", "offer"),
            "call_to_action": (),
        },
        Voice.RULE: {"policy_do": ("rule",)},
        Voice.PROCEDURE: {
            "approval": (),
            "lead_places": ("place",),
            "lead_system": (),
            "mention_procedure": ("response",),
        },
        Voice.HOUSE: {"house_rules": ("rule",)},
        Voice.FACT: {"company_about": (), "overall_strategy": ()},
        Voice.ABOUT_THEM: {"audiences": ("name", "description", "challenge"), "needs": ("need",)},
    }
)


class Spoken(NamedTuple):
    """One field's text, and where it stands."""

    question: str
    row: int | None
    text: str
    """As written, to be quoted."""
    normalized: NormalizedText

    @property
    def place(self) -> str | tuple[str, int]:
        return self.question if self.row is None else (self.question, self.row)


class Voices:
    """The texts of a strategy by the voice they are written in. What is done already is left out.

    A rule that says what it listens for (`that`) runs again only where something else is heard, not at every new word.
    """

    def __init__(self, case: Answered) -> None:
        self._case = case

    def texts(self, *voices: Voice, that: Listener | None = None) -> Iterator[Spoken]:
        """Those in any of `voices`, each once, in the questions' order within a voice.

        With `that` those in which it hears something.
        """
        return self._heard(_texts, voices, that)

    def matching(self, pattern: Pattern, *voices: Voice) -> Iterator[Spoken]:
        """Those of `texts` that `pattern` matches."""
        return self._heard(_texts, voices, pattern.matches)

    def sentences(self, *voices: Voice, that: Listener | None = None) -> Iterator[Spoken]:
        """The same as `texts`, a sentence at a time: of a long text nobody wants to see the whole."""
        return self._heard(_sentences, voices, that)

    def telling(self, read: Callable[[NormalizedText], T | None], *voices: Voice) -> Iterator[tuple[Spoken, T]]:
        """The sentences that `read` finds something in, with what it finds."""
        return ((said, told) for said in self.sentences(*voices, that=read) if (told := read(said.normalized)))

    def _heard(
        self, read: Callable[[Answered, Voice], Texts[Spoken]], voices: tuple[Voice, ...], that: Listener | None
    ) -> Iterator[Spoken]:
        case, found = self._case, []
        for voice in voices:
            fact = Fact(read, (voice,))
            if that is None:
                found.append(case.reads.fact(case, fact).all)
            else:
                found.append(case.reads.part(case, fact, that).heard_by(that))
        return iter(found[0] if len(found) == 1 else dict.fromkeys(chain.from_iterable(found)))


def _texts(case: Answered, voice: Voice) -> Texts[Spoken]:
    spoken = (one for question, fields in FIELDS[voice].items() for one in _of(case.answers, question, fields))
    return Texts(("texts", voice), tuple(dict.fromkeys(spoken)))


def _sentences(case: Answered, voice: Voice) -> Texts[Spoken]:
    texts: Texts[Spoken] = case.reads.fact(case, Fact(_texts, (voice,)))
    return Texts(("sentences", voice), tuple(dict.fromkeys(chain.from_iterable(map(_split, texts.all)))))


@lru_cache(maxsize=2048)
def split_sentences(text: str) -> tuple[str, ...]:
    """The sentences of `text`, as written."""
    return tuple(filter(None, map(str.strip, _FULL_STOP.split(text))))


@lru_cache(maxsize=2048)
def _split(spoken: Spoken) -> tuple[Spoken, ...]:
    return tuple(spoken._replace(text=part, normalized=normalized(part)) for part in split_sentences(spoken.text))


def _of(answers: Answers, question: str, fields: tuple[str, ...]) -> Iterator[Spoken]:
    answer = answers.get(question)
    if answer is None:
        return
    if not fields:
        yield Spoken(question, None, answer, normalized(answer))
        return
    rows: list[Row] = answer
    for number, row in enumerate(rows):
        if not row.get("done"):
            yield from (
                Spoken(question, number, row[field], normalized(row[field])) for field in fields if field in row
            )
