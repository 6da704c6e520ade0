"""Who is there when, as far as `team` says: the days people work, when they are away, and who stands in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from wizard.checks.phrases.people import is_a_role
from wizard.language.writing import name_key
from wizard.questionnaire.model import Row

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FRIDAY = 4
FREE = 2
"""Days in a row that anybody has off: a weekend, or Sunday and Monday."""
_BETWEEN_NAMES = re.compile(r"\s*(?:[,/&+;]|\b(?:og|samt|and)\b)\s*")
_ASIDE = re.compile(r"\([^)]*\)")
_OR_ELSE = frozenset({"ellers", "eller", "otherwise", "or", "else", "then", "så", "derefter", "sammen", "med", "with"})
"""Before the name of somebody else: "Ann, ellers Bo"."""
NIGHT = 16
"""Hours from the end of one working day to the beginning of the next; our own assumption."""


@dataclass(frozen=True)
class Member:
    """One row of `team`."""

    number: int
    name: str
    days: frozenset[int]
    """Monday as 0; none where they are not answered."""
    away: tuple[date, date] | None
    stands_in: str


def is_named(name: str, text: str) -> bool:
    """Whether `text` names somebody: "Line Bro (weekend: Per Lund)" names two."""
    return f" {_words(name)} " in f" {_words(text)} "


def is_first_name_in(name: str, text: str) -> bool:
    """Whether `text` calls whoever is called `name` by the first name at least."""
    first = _words(name).partition(" ")[0]
    return bool(first) and is_named(first, text)


@lru_cache(maxsize=4096)  # the same names are looked for in the same texts at every check
def _words(text: str) -> str:
    """The words of `text` as names are compared, with a space between."""
    return " ".join("".join(char if char.isalnum() else " " for char in name_key(text)).split())


def members(rows: list[Row]) -> tuple[Member, ...]:
    """The people of `team` who have a name."""
    return tuple(_member(number, row) for number, row in enumerate(rows) if "name" in row)


def _member(number: int, row: Row) -> Member:
    first, last = (date.fromisoformat(row[field]) if field in row else None for field in ("away_from", "away_to"))
    return Member(
        number,
        row["name"],
        frozenset(WEEK.index(day) for day in row.get("days", ())),
        (first, last) if first and last and first <= last else None,
        row.get("stands_in", ""),
    )


def named_in(text: str, team: tuple[Member, ...]) -> tuple[Member, ...]:
    """Those of `team` whom `text` names; by the first name alone where nobody else in the team has it."""
    firsts = Counter(_words(member.name).partition(" ")[0] for member in team)
    return tuple(
        member
        for member in team
        for first in [_words(member.name).partition(" ")[0]]
        if is_named(member.name, text) or (firsts[first] == 1 and is_named(first, text))
    )


def is_alone_in(member: Member, text: str, team: tuple[Member, ...]) -> bool:
    """Whether `text` names `member` and nobody else, be it somebody who is not in the team."""
    return named_in(text, team) == (member,) and people_in(text, team) == 1


def people_in(text: str, team: tuple[Member, ...]) -> int:
    """How many `text` names, be they in the team or not."""
    named = named_in(text, team)
    others = (part for part in _BETWEEN_NAMES.split(_ASIDE.sub("", text)) if not named_in(part, named))
    return len(named) + sum(map(_is_somebody, others))


def _is_somebody(part: str) -> bool:
    words = part.split()
    if words and words[0].casefold() in _OR_ELSE:
        words = words[1:]
    return bool(words) and (all(word[:1].isupper() for word in words) or is_a_role(part))


def days_there(team: tuple[Member, ...]) -> frozenset[int]:
    """The days on which any of them works; none where it is not known of each."""
    if not all(member.days for member in team):
        return frozenset()
    return frozenset(day for member in team for day in member.days)


def longest_gap(days: frozenset[int]) -> int:
    """The hours from the end of a day somebody is there to the next such day, at the worst.

    A weekend is no gap: nobody takes a day's notice to mean Sunday. 0 where nobody is ever away for longer than that,
    or where the days are not known.
    """
    longest = max(_days_off(days), default=0)
    return longest * 24 + NIGHT if longest > FREE else 0


def working_days_off(days: frozenset[int]) -> int:
    """How many days from Monday to Friday pass in a row, at the worst, on which nobody is there."""
    return max((sum((day + 1 + each) % 7 < FRIDAY + 1 for each in range(off)) for day, off in _runs(days)), default=0)


def _runs(days: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Each day that somebody is there, and how many days in a row nobody is after it."""
    return zip(days, _days_off(days), strict=True)


def _days_off(days: frozenset[int]) -> Iterator[int]:
    """After each day that somebody is there: how many days in a row nobody is."""
    for day in days:
        yield next(off for off in range(7) if (day + off + 1) % 7 in days)
