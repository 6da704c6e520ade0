"""In which voice a field is written: what somebody plans, says in public, orders, or does when something happens.

A pattern that reads the wrong voice is the main source of false alarms: "delete criticism" is a plan in one field and
what is forbidden in the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import lru_cache
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple

from wizard.checks.phrases.pattern import NormalizedText, Pattern, normalized
from wizard.checks.tracking import Reads
from wizard.questionnaire.model import Answers, Row

_MONTHS = (
    r"(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]aj|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo][ck]t"
    r"|[Nn]ov|[Dd]ec|[Kk]lasse|[Dd]ivision)"
)
_FULL_STOP = re.compile(
    r"(?<=[^\W\d]{3}[.!?])\s+"
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
    """The texts of a strategy by the voice they are written in. What is done already is left out."""

    def __init__(self, answers: Answers, reads: Reads) -> None:
        self._answers = answers
        self._reads = reads

    def _in(self, voice: Voice) -> tuple[tuple[Spoken, ...], str]:
        """The texts in a voice, and all of them as one."""
        return self._reads.once(("voice", voice), lambda: self._read(voice))

    def _read(self, voice: Voice) -> tuple[tuple[Spoken, ...], str]:
        spoken = tuple(
            one for question, fields in FIELDS[voice].items() for one in _of(self._answers, question, fields)
        )
        return spoken, "\n".join(one.normalized for one in spoken)

    def _each_once(self, voices: tuple[Voice, ...]) -> tuple[Spoken, ...]:
        return tuple({spoken: None for voice in voices for spoken in self._in(voice)[0]})

    def texts(self, *voices: Voice) -> Iterator[Spoken]:
        """Those in any of `voices`, each once, in the questions' order within a voice."""
        return iter(self._reads.once(("any voice", voices), lambda: self._each_once(voices)))

    def matching(self, pattern: Pattern, *voices: Voice) -> Iterator[Spoken]:
        """Those of `texts` that `pattern` matches."""
        # Most hints stand nowhere: asked once of all the texts, they need not be asked of each.
        likely = [voice for voice in voices if any(map(self._in(voice)[1].__contains__, pattern.hints))]
        return (spoken for spoken in self.texts(*likely) if _says(pattern, spoken.normalized))

    def sentences(self, *voices: Voice) -> Iterator[Spoken]:
        """The same, a sentence at a time: of a long text nobody wants to see the whole."""
        return chain.from_iterable(map(_sentences, self.texts(*voices)))


@lru_cache(maxsize=8192)  # between two checks one text has changed at most
def _says(pattern: Pattern, text: NormalizedText) -> bool:
    return pattern.matches(text)


@lru_cache(maxsize=2048)
def split_sentences(text: str) -> tuple[str, ...]:
    """The sentences of `text`, as written."""
    return tuple(filter(None, map(str.strip, _FULL_STOP.split(text))))


@lru_cache(maxsize=2048)
def _sentences(spoken: Spoken) -> tuple[Spoken, ...]:
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
