"""Who has what to do in the calendar, and what their sheets are called."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wizard.language.writing import first_spellings, name_key
from wizard.questionnaire.model import Row
from wizard.schedule.people import ROLES, people_in, people_of

MOST_PEOPLE = 50
"""Sheets for people; those with the most entries get one. Nobody finds their way in more."""

LONGEST = 31
"""UTF-16 units in a sheet's name, as Excel counts them."""
FORBIDDEN = re.compile(r"[\[\]:*?/\\\s]+")
RESERVED = "history"
"""Excel keeps this name for itself, in any case."""


@dataclass(frozen=True)
class PersonEntries:
    """Somebody named in the calendar, and their entries in its order, each with the fields that name them."""

    name: str
    entries: tuple[tuple[Row, tuple[str, ...]], ...]


def people(rows: Sequence[Row]) -> list[PersonEntries]:
    """Everybody who makes or posts an entry, by name. Two spellings of one name (`name_key`) are one person's.

    An entry that two people make together is on the sheet of both.
    """
    names = first_spellings(name for row in rows for name in people_of(row))
    found: dict[str, list[tuple[Row, tuple[str, ...]]]] = {}
    for row in rows:
        named = {role: set(map(name_key, people_in(row[role]))) for role in ROLES if role in row}
        for key in map(name_key, people_of(row)):
            found.setdefault(key, []).append((row, tuple(role for role in named if key in named[role])))
    busiest = Counter({key: len(own) for key, own in found.items()}).most_common(MOST_PEOPLE)
    return [PersonEntries(names[key], tuple(found[key])) for key in sorted(key for key, _ in busiest)]


def sheet_names(names: Iterable[str], taken: Iterable[str], nameless: str) -> list[str]:
    """A name for the sheet of each of `names` that Excel accepts, all different and none of `taken`.

    `nameless` stands for a name of which nothing is left.
    """
    used = {RESERVED, *(name.casefold() for name in taken)}
    found = []
    for name in names:
        plain = FORBIDDEN.sub(" ", name).strip(" '") or nameless
        unique, number = _cut(plain, LONGEST), 1
        while unique.casefold() in used:
            number += 1
            ending = f" ({number})"
            unique = _cut(plain, LONGEST - len(ending)) + ending
        used.add(unique.casefold())
        found.append(unique)
    return found


def _cut(name: str, units: int) -> str:
    """`name` in at most `units` UTF-16 units, ending in neither a blank nor an apostrophe, which Excel refuses."""
    cut = name.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore")
    return cut.rstrip(" '")
