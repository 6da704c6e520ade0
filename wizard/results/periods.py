"""The weeks, months, quarters and years that a KPI is counted in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from babel.dates import format_date

from wizard.language.languages import Language
from wizard.questionnaire.model import Row

DAY = timedelta(days=1)
FREQUENCIES = {"weekly": "week", "monthly": "month", "quarterly": "quarter"}
MONTHS = {"month": 1, "quarter": 3, "year": 12}
LENGTHS = ("week", *MONTHS)
"""The shortest first."""
IN_TOTAL = frozenset({"campaign", "in_all"})
"""Ways to count that run on until they end, and come in no periods."""


@dataclass(frozen=True, order=True)
class Period:
    """Some days, both ends included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def length(self) -> str:
        """Which of `LENGTHS` it is; empty for other days."""
        return next((per for per in LENGTHS if period_of(self.first, per) == self), "")

    def title(self, language: Language) -> str:
        """`marts 2027`, `uge 9, 2027`, `1. kvartal 2027`, `2027`, or the days themselves."""
        match self.length:
            case "month":
                return format_date(self.first, "MMMM y", locale=language.locale)
            case "week":
                year, week, _ = self.first.isocalendar()
                return language.text("results.week", week=week, year=year)
            case "quarter":
                return format_date(self.first, "QQQQ y", locale=language.locale)
            case "year":
                return str(self.first.year)
            case _ if self.first == self.last:
                return language.date(self.first)
            case _:
                return language.text("results.days", first=language.date(self.first), last=language.date(self.last))


def length_of(row: Row) -> str:
    """What a result is of: week, month, quarter or year; empty for other days, and without both ends."""
    if not {"start", "end"} <= row.keys():
        return ""
    return Period(date.fromisoformat(row["start"]), date.fromisoformat(row["end"])).length


def per_of(kpi: Row, is_rate: bool) -> str | None:
    """What a KPI is counted by: week, month, quarter or year; None for in total. A rate goes by how often it is looked
    at.
    """
    if kpi.get("per") in IN_TOTAL:
        return None
    if "per" in kpi:
        return str(kpi["per"])
    return FREQUENCIES.get(kpi.get("frequency", ""), "month") if is_rate else None


def period_of(day: date, per: str) -> Period:
    """The week, month, quarter or year of `day`."""
    if per == "week":
        first = day - timedelta(days=day.weekday())
        return Period(first, first + timedelta(days=6))
    months = MONTHS[per]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    return Period(first, _months_on(first, months) - DAY)


def before(period: Period, per: str) -> Period:
    """The one before it."""
    return period_of(period.first - DAY, per)


def last_within(per: str | None, first: date, last: date) -> Period:
    """The period that a figure noted in these days is of: the last that ends in them, else the one that is running."""
    if per is None:
        return Period(last, last)
    found = period_of(last, per)
    earlier = before(found, per)
    return earlier if found.last > last and earlier.last >= first else found


def periods_in(first: date, last: date, per: str | None) -> list[Period]:
    """Those that have a day from `first` to `last`; just these days for None."""
    if per is None:
        return [Period(first, last)]
    found = [period_of(first, per)]
    while found[-1].last < last:
        found.append(period_of(found[-1].last + DAY, per))
    return found


def _months_on(day: date, months: int) -> date:
    month = day.month - 1 + months
    return date(day.year + month // 12, month % 12 + 1, 1)
