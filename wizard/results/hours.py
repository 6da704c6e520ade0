"""The hours that were spent, month by month, where somebody notes them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Row
from wizard.results.periods import period_of
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


@dataclass(frozen=True)
class HoursSpent:
    """The hours of the months that are over, and what the plan has for the same weeks."""

    hours: float
    months: tuple[date, ...]
    """Their first days, the earliest first."""
    planned: float | None
    """None where the plan says no hours a week."""
    unfinished: tuple[date, ...] = ()
    """Months with hours that are not over, and are not added up."""


def spent(rows: Iterable[Row], answers: Answers, today: date) -> HoursSpent | None:
    """What was spent in the months that are over; None where no such month has any. `rows` are those of `hours`."""
    noted = hours_by_month(rows)
    months = tuple(month for month in noted if period_of(month, "month").last < today)
    if not months:
        return None
    planned = None
    if "hours_per_week" in answers:
        begins = date.fromisoformat(answers.get("calendar_start", months[0].isoformat()))
        planned = sum(_days_from(begins, month) for month in months) / 7 * answers["hours_per_week"]
    unfinished = tuple(month for month in noted if month not in months)
    return HoursSpent(sum(noted[month] for month in months), months, planned or None, unfinished)


def _days_from(begins: date, month: date) -> int:
    """The days of `month` on which there is a plan."""
    return max(0, (period_of(month, "month").last - max(begins, month)).days + 1)


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
