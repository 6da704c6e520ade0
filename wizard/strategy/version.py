"""A version: what a strategy was when somebody closed it, under a number. It never changes again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from wizard.questionnaire.catalogue import catalogue
from wizard.strategy.strategy import VERSIONS, Strategy

NUMBER = re.compile(r"([1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})")


class Number(NamedTuple):
    """`1.10` comes after `1.9`."""

    major: int
    minor: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"

    @classmethod
    def parse(cls, text: str) -> Number:
        """Raises ValueError for what is no number of a version."""
        found = NUMBER.fullmatch(text)
        if found is None:
            raise ValueError(text)
        return cls(int(found[1]), int(found[2]))


FIRST = Number(1, 0)


@dataclass(frozen=True)
class VersionHeading:
    """What is known of a version beside its content."""

    number: Number
    closed: date
    review: date | None = None
    """The day of the review it was closed at; None where somebody closed it otherwise."""
    back_to: Number | None = None
    """The version whose answers were taken again in it."""


@dataclass(frozen=True)
class Version:
    heading: VersionHeading
    content: Strategy
    """The answers, and the records that are not large: a calendar or a logo is no part of a version."""

    @property
    def number(self) -> Number:
        return self.heading.number


def left_out_of_versions() -> frozenset[str]:
    """What a version does not hold."""
    return frozenset(record.id for record in catalogue().records.values() if record.large) | {VERSIONS}


def kept_in_versions() -> tuple[str, ...]:
    """The records that a version holds."""
    return tuple(record.id for record in catalogue().records.values() if not record.large)


def as_content(strategy: Strategy) -> dict[str, Any]:
    """What a version keeps of `strategy`, as an object of JSON: language, answers, records, and who the rows are."""
    records = {name: strategy.record(name) for name in kept_in_versions()}
    uids = uids_of(strategy, (*strategy.answers, *records))
    return {
        "language": strategy.language,
        "answers": strategy.answers,
        **{name: rows for name, rows in records.items() if rows},
        **({"uids": uids} if uids else {}),
    }


def uids_of(strategy: Strategy, list_ids: Iterable[str]) -> dict[str, list[str]]:
    """Who the rows of these questions and records are, where that is known."""
    return {name: list(strategy.uids[name]) for name in list_ids if strategy.uids.get(name)}


def of_content(document: Mapping[str, Any]) -> Strategy:
    """The strategy that `as_content` gave. What has left the questionnaire since is left out."""
    answers = {id_: document["answers"][id_] for id_ in catalogue().questions if id_ in document["answers"]}
    records = {name: document[name] for name in kept_in_versions() if name in document}
    return Strategy(document["language"], answers, records, left_out_of_versions(), document.get("uids", {}))
