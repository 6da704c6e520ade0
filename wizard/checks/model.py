"""What the strategy check is made of: a rule is one small function with its texts, a finding what it found."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from wizard.checks.case import Case
from wizard.knowledge.sources import Source, sources
from wizard.language.errors import CatalogueError
from wizard.language.languages import Language
from wizard.language.texts import Phrase, Wording, phrase, wording
from wizard.questionnaire.model import Option

ABOUT_LENGTH, HASH_LENGTH = 200, 16
"""Characters of a finding's id that tell it from others of its rule: more than these are told apart by a hash."""

Value = str | float | date | Option | tuple[str | Option, ...]
"""What fills a brace of a message: as written, a number or day as the language writes it, an option by its label,
or several in quotation marks, joined to a list."""


class Severity(StrEnum):
    """Most severe first."""

    MUST = "must"
    """Against the law or a platform's terms, or it would do somebody harm."""
    SHOULD = "should"
    """Two answers contradict each other, or one contradicts what is known."""
    MISSING = "missing"
    """Something is not there yet: nothing to say to somebody who is still answering."""
    IDEA = "idea"
    """A matter of taste."""


@dataclass(frozen=True)
class AnswerPlace:
    """A question, or one row of a list question."""

    question: str
    row: int | None = None


@dataclass(frozen=True)
class Hit:
    """What a rule's function yields: where, what about, and what fills the message's braces."""

    places: tuple[AnswerPlace, ...]
    about: str
    values: Mapping[str, Value]
    source: Source | None = None
    """Of a figure in the message, where the rule's own does not give it."""

    def citing(self, source: Source | None) -> Hit:
        return replace(self, source=source)


def hit(*places: str | tuple[str, int], about: str = "", **values: Value) -> Hit:
    """`hit(("kpis", 2), "purposes", about="reach", target=40)`: the place to change first, then what it goes against.

    `about` tells this finding from others of the same rule, by what somebody wrote and not by its row's number: a
    finding that was set aside must stay so when rows move.
    """
    found = tuple(AnswerPlace(place) if isinstance(place, str) else AnswerPlace(*place) for place in places)
    return Hit(found, about, values)


@dataclass(frozen=True)
class Rule:
    """One thing the strategy check looks for."""

    id: str
    severity: Severity
    message: Wording
    """What is wrong and what to do about it, with braces for a hit's values."""
    reason: Phrase
    """Why it matters; stands above the source."""
    source: Source
    legal: bool
    """Whether it speaks of the law or a platform's terms: then we also say to check what applies today."""
    find: Callable[[Case], Iterator[Hit]]

    def __call__(self, case: Case) -> Iterator[Finding]:
        for found in self.find(case):
            yield Finding(self, found.places, found.about, found.values, found.source or self.source)


@dataclass(frozen=True)
class Finding:
    """A rule that applies to a strategy, and where."""

    rule: Rule
    places: tuple[AnswerPlace, ...]
    """Where to change it first, then what it goes against."""
    about: str
    values: Mapping[str, Value] = field(hash=False)
    source: Source

    @property
    def id(self) -> str:
        """The same as long as the finding is the same, also when rows have moved."""
        about = self.about
        if len(about) > ABOUT_LENGTH:
            about = f"{about[:ABOUT_LENGTH]} {hashlib.sha256(about.encode()).hexdigest()[:HASH_LENGTH]}"
        return f"{self.rule.id}:{about}"

    def message(self, language: Language) -> str:
        """One or two sentences in `language`."""
        values: dict[str, object] = {name: shown(value, language) for name, value in self.values.items()}
        if "n" in self.values:
            values |= {"n": self.values["n"], "number": values["n"]}
        return language.fill(self.rule.message, **values)

    def concerns(self, question_id: str) -> bool:
        return any(place.question == question_id for place in self.places)


def shown(value: Value, language: Language) -> str:
    """`value` as it stands in a message."""
    match value:
        case str():
            return value
        case Option():
            return language.of(value.label)
        case tuple():
            return language.join(language.text("show.quoted", text=shown(each, language)) for each in value)
        case date():
            return language.date(value)
        case _:
            return language.number(value)


def rule(
    severity: Severity,
    source: str,
    *,
    message: Mapping[str, str | Mapping[str, str]],
    reason: Mapping[str, str],
    legal: bool = False,
) -> Callable[[Callable[[Case], Iterator[Hit]]], Rule]:
    """Makes a function a rule; its name becomes the id. `source` is an id in `sources.toml`.

    Where the message has plural forms, the hit's `n` picks one, and `{number}` is `n` as the language writes it.
    Raises CatalogueError where a language is missing or the source is not known.
    """

    def make(find: Callable[[Case], Iterator[Hit]]) -> Rule:
        place = f"rule {find.__name__}"
        if source not in sources():
            raise CatalogueError(place, f"the source {source!r} is not in sources.toml")
        return Rule(
            id=find.__name__,
            severity=severity,
            message=wording(dict(message), f"{place}: message"),
            reason=phrase(dict(reason), f"{place}: reason"),
            source=sources()[source],
            legal=legal,
            find=find,
        )

    return make
