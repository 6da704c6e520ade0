"""The days a content calendar covers, and what is special about each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from wizard.knowledge.public_holidays import public_holidays
from wizard.language.dates import LATEST
from wizard.questionnaire.model import Answers

DEFAULT_WEEKS = 12
SUNDAY = 6


@dataclass(frozen=True)
class Day:
    iso: str
    weekday: int
    """0 is Monday."""
    holiday: bool
    """A public holiday in Denmark."""
    clock_forward: bool
    """Daylight saving time begins: there is no time from 02:00 to 03:00."""


@dataclass(frozen=True)
class CalendarPeriod:
    """Whole weeks of seven days from `first`, whatever weekday that is. No weeks where dates end before the first."""

    first: date
    weeks: int

    @property
    def last(self) -> date:
        return self.first + timedelta(days=7 * self.weeks - 1)

    @cached_property
    def days(self) -> tuple[Day, ...]:
        dates = [self.first + timedelta(days=number) for number in range(7 * self.weeks)]
        holidays = public_holidays(dates[0], dates[-1]) if dates else {}
        return tuple(Day(str(day), day.weekday(), day in holidays, _clock_forward(day)) for day in dates)

    def week_of(self, iso: str) -> int:
        """The number of the week a day lies in, from 0; negative or past `weeks` outside the period."""
        return (date.fromisoformat(iso) - self.first).days // 7


def period(answers: Answers) -> CalendarPeriod | None:
    """The period of the calendar, or None while nobody has said when it starts."""
    if "calendar_start" not in answers:
        return None
    first = date.fromisoformat(answers["calendar_start"])
    until_the_end_of_dates = ((LATEST - first).days + 1) // 7
    return CalendarPeriod(first, min(answers.get("calendar_weeks", DEFAULT_WEEKS), until_the_end_of_dates))


def _clock_forward(day: date) -> bool:
    """The last Sunday in March: Directive 2000/84/EC."""
    return day.month == 3 and day.weekday() == SUNDAY and day.day > 31 - 7
