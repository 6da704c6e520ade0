"""Where one piece of content can serve several platforms, so that it is made once."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from wizard.questionnaire.model import Row
from wizard.schedule.content_types import CarriesType, platform_carries
from wizard.schedule.entry import in_order

MAX_DAYS_APART = 7
"""Days from the first of the entries to the last."""
OPEN_STATUSES = ("idea", "in_progress")


@dataclass(frozen=True)
class ReuseSuggestion:
    """Entries of one pillar, close to each other, on a platform each, that can be one piece of content."""

    entries: tuple[Row, ...]
    """By day and time."""
    type: str
    """The content type of one of them that suits all of their platforms."""


def reuse_suggestions(entries: Iterable[Row], carries: CarriesType = platform_carries) -> list[ReuseSuggestion]:
    """What can be made once for several platforms, by day; each entry in one suggestion at most.

    Entries that are ready or posted can be reused, but at least one of a suggestion is still to be made.
    """
    by_pillar: dict[str, list[Row]] = defaultdict(list)
    for row in in_order(entries):
        if {"date", "platform", "pillar", "type"} <= row.keys():
            by_pillar[row["pillar"]].append(row)
    found = [suggestion for rows in by_pillar.values() for suggestion in _suggestions(rows, carries)]
    return sorted(found, key=lambda suggestion: (suggestion.entries[0]["date"], suggestion.entries[0].get("time", "")))


def _suggestions(rows: list[Row], carries: CarriesType) -> Iterator[ReuseSuggestion]:
    used: set[int] = set()
    days = [date.fromisoformat(row["date"]).toordinal() for row in rows]
    for start, first in enumerate(rows):
        if start in used:
            continue
        group, common = {first["platform"]: start}, first["type"]
        for number in range(start + 1, bisect_right(days, days[start] + MAX_DAYS_APART)):
            if number in used or rows[number]["platform"] in group:
                continue
            type_ = _common_type([rows[at] for at in (*group.values(), number)], carries)
            if type_:
                group[rows[number]["platform"]], common = number, type_
        together = tuple(rows[number] for number in group.values())
        if len(together) > 1 and any(row.get("status", "idea") in OPEN_STATUSES for row in together):
            used.update(group.values())
            yield ReuseSuggestion(together, common)


def _common_type(rows: list[Row], carries: CarriesType) -> str | None:
    return next((type_ for type_ in dict.fromkeys(row["type"] for row in rows) if _serves(type_, rows, carries)), None)


def _serves(type_: str, rows: list[Row], carries: CarriesType) -> bool:
    """Whether a type is one for all of the entries: known or planned on each platform, or known on none of them."""
    known_types = [carries(row["platform"], type_) for row in rows]
    sure = (known or row["type"] == type_ for known, row in zip(known_types, rows, strict=True))
    return False not in known_types and (not any(known_types) or all(sure))
