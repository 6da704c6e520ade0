"""The channel plan as the calendar reads it, and how many posts each row has come to after so many weeks."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import floor, lcm

from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Row
from wizard.schedule.period import CalendarPeriod, period

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HALF = Fraction(1, 2)


@dataclass(frozen=True)
class Channel:
    """A row of the channel plan that names a platform and a number of posts."""

    platform: str
    rate: Fraction
    """Posts a week, exactly as written: 0.1 is a tenth."""
    weekdays: tuple[int, ...]
    """0 is Monday, in the week's order; none where the row names none."""
    time: str | None
    creator: str | None
    poster: str | None
    profile: str | None = None
    """Which of several on the platform."""
    phase: Fraction = HALF
    """Where in the rounding the row begins. A half rounds half up; see `_channels` for the others."""
    turn: int = 0
    """How many rows before it name no weekday either: they do not all post on the same one."""

    def posts_until(self, week: int) -> int:
        """Posts in the first `week` weeks: within any weeks in a row, less than one off the rate."""
        rate, phase, whole = self._parts
        return (week * rate + phase) // whole

    @cached_property
    def _parts(self) -> tuple[int, int, int]:
        """Rate and phase as whole numbers of the same part of a post, and how many make one."""
        whole = lcm(self.rate.denominator, self.phase.denominator)
        return int(self.rate * whole), int(self.phase * whole), whole


def period_and_channels(answers: Answers) -> tuple[CalendarPeriod, tuple[Channel, ...]] | None:
    """The period, and the rows of the channel plan that can be planned; None where there is nothing to plan.

    The period is cut to as many whole weeks as the calendar has room for the entries of: a year of three posts a day
    on every platform fits, a year of fourteen a day on each does not.
    """
    asked = period(answers)
    rows = [row for row in answers.get("channel_plan", []) if "platform" in row and row.get("posts_per_week")]
    if asked is None or not rows:
        return None
    room = catalogue().records["calendar"].max_rows - len(rows)  # each row may be rounded up once
    most = floor(room / sum((_rate(row) for row in rows), Fraction()))
    fitting = CalendarPeriod(asked.first, min(asked.weeks, most))
    return fitting, _channels(rows, fitting.weeks)


def _channels(rows: list[Row], weeks: int) -> tuple[Channel, ...]:
    """Over `weeks` weeks each row gives its rate times the weeks, rounded half up.

    Of several rows with fractions, the later ones take other weeks as far as that allows: two people or platforms that
    each post every other week take turns, they do not both post in the same week.
    """
    found: list[Channel] = []
    begun, turn = Fraction(), 0
    for row in rows:
        rate = _rate(row)
        phase = (HALF + begun) % 1
        if floor(weeks * rate + phase) != floor(weeks * rate + HALF):
            phase = HALF
        begun += rate
        found.append(_channel(row, rate, phase, turn))
        turn += not row.get("weekdays")
    return tuple(found)


def _rate(row: Row) -> Fraction:
    return Fraction(str(row["posts_per_week"]))


def _channel(row: Row, rate: Fraction, phase: Fraction, turn: int) -> Channel:
    return Channel(
        platform=row["platform"],
        rate=rate,
        weekdays=tuple(number for number, day in enumerate(WEEKDAYS) if day in row.get("weekdays", ())),
        time=row.get("time"),
        creator=row.get("creator"),
        poster=row.get("poster"),
        profile=row.get("profile"),
        phase=phase,
        turn=turn,
    )
