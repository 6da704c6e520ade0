"""Who makes and posts the calendar's entries. `Mette og Jonas` are two people; two spellings of one name are one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from wizard.language.writing import first_spellings, name_key
from wizard.questionnaire.model import Answers, Row

ROLES = ("creator", "poster")
"""The fields of an entry, and of a row of the channel plan, that name people."""
SEPARATOR = re.compile(r"\s*[;&+/]\s*|\s+(?:og|and|eller|or)\s+", re.IGNORECASE)
"""What stands between two names for certain. A comma does so only in a list that has one of these: `Ida, kontoret`."""
TOGETHER = re.compile(r"\s+(?:på skift|skiftevis|sammen|i fællesskab|in turn|together)$", re.IGNORECASE)
"""How several share the work, said after their names."""


@lru_cache(maxsize=1024)  # the same few stand in every entry of a calendar
def people_in(text: str) -> tuple[str, ...]:
    """The names in `text`, in its order, each once; the text itself where it names one, or none that can be told."""
    shared = TOGETHER.sub("", text)
    if not SEPARATOR.search(shared):
        return (text,)
    parts = (name.strip(" ,") for part in SEPARATOR.split(shared) for name in part.split(","))
    return tuple(first_spellings(filter(None, parts)).values()) or (text,)


@dataclass(frozen=True)
class Absence:
    """Somebody of the team who is away, and who does their work then."""

    key: str
    """The key of the name."""
    first: str
    last: str
    """Its days, as dates are written."""
    stands_in: str


def absences(answers: Answers) -> tuple[Absence, ...]:
    """Those of the team that have days and somebody who stands in."""
    found = []
    for row in answers.get("team", []):
        if {"name", "stands_in"} <= row.keys() and ("away_from" in row or "away_to" in row):
            first, last = sorted((row.get("away_from", row.get("away_to")), row.get("away_to", row.get("away_from"))))
            found.append(Absence(name_key(row["name"]), first, last, row["stands_in"]))
    return tuple(found)


def there_on(day: str, name: str | None, away: Sequence[Absence]) -> str | None:
    """Who does what `name` would on a day: themselves, or whoever stands in while they are away."""
    if name is None or not away:
        return name
    key = name_key(name)
    return next((each.stands_in for each in away if each.key == key and each.first <= day <= each.last), name)


def own_hours(answers: Answers) -> dict[str, float]:
    """The hours a week that those of the team who have said so have for posts, by the key of the name.

    Whoever watches what others write spends the hours of that, shared with those who do it together.
    """
    hours = {name_key(row["name"]): row["hours"] for row in answers.get("team", []) if {"name", "hours"} <= row.keys()}
    watching = [name_key(name) for name in people_in(answers.get("monitoring_owner", "")) if name]
    for key in watching:
        if key in hours:
            hours[key] = max(0.0, hours[key] - answers.get("monitoring_hours", 0) / len(watching))
    return hours


def people_of(row: Row) -> tuple[str, ...]:
    """Everybody an entry names, each once: whoever makes it, then whoever posts it."""
    return tuple(first_spellings(name for role in ROLES if role in row for name in people_in(row[role])).values())


def makers_of(row: Row) -> tuple[str, ...]:
    """Who spends time on an entry, or on those of a row of the channel plan: who makes it, else who posts it."""
    text = row.get("creator") or row.get("poster")
    return people_in(text) if text else ()
