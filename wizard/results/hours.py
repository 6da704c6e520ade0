"""The hours that were spent, month by month, where somebody notes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Row
from wizard.strategy import editing
from wizard.strategy.strategy import Changes, Strategy
from wizard.strategy.uids import index_of

HOURS = "hours"


def row_of(rows: Iterable[Row], month: date) -> Row | None:
    """What is noted of the month that begins on `month`."""
    return next((row for row in rows if row.get("month") == month.isoformat()), None)


def hours_by_month(rows: Iterable[Row]) -> dict[date, float]:
    """The hours of each month by its first day, the earliest first."""
    known = {date.fromisoformat(row["month"]): float(row["hours"]) for row in rows if {"month", "hours"} <= row.keys()}
    return dict(sorted(known.items()))


def spent(rows: Sequence[Row]) -> float:
    """All the hours that are noted."""
    return sum(hours_by_month(rows).values())


def keep(strategy: Strategy, uid: str, month: date, hours: float | None) -> Changes:
    """The hours of a month, as changes to save; None takes them away. `uid` is who a new row is."""
    record = catalogue().records[HOURS]
    rows = strategy.rows(HOURS)
    row = row_of(rows, month)
    known = row["uid"] if row else uid
    if hours is None:
        return editing.remove_row(record, known, strategy)
    if index_of(rows, known) is None:
        return editing.add_row(record, {"month": month.isoformat(), "hours": hours}, strategy, known)
    return editing.set_fields(record, known, {"hours": hours}, strategy)
