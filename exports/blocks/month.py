"""What a picture of the calendar says: some weeks, day by day."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class MonthEntry:
    """`heading` is its time and platform, `idea` what it is about."""

    heading: str
    idea: str


@dataclass(frozen=True)
class MonthDay:
    number: str
    entries: tuple[MonthEntry, ...]


@dataclass(frozen=True)
class Month:
    """Whole weeks, Monday first. `names` are the days' short names, `more` counts entries left out with `{n}`."""

    title: str
    names: tuple[str, ...]
    weeks: tuple[tuple[MonthDay, ...], ...]
    more: str
    tag: str
    """The texts' language (BCP 47)."""
    company: str
