"""Where the plans of step 2 stand in time: the growth plan, the campaigns and the calendar along one axis.

Deck, document and app place things by it. Places are shares of the axis: 0 where its first day begins, 1 where its
last one ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from types import MappingProxyType

from wizard.language.languages import Language
from wizard.questionnaire.model import Answers, Row

DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
SHORTEST = 4 * WEEK
"""Of an axis: what is due tomorrow does not fill it."""
UNDATED = "9999"
"""Sorts behind every date."""
MOST_COUNTS = 60
"""Columns of posts that can still be told apart on a slide and on a phone."""


@dataclass(frozen=True)
class TimeUnit:
    """A way to part the time."""

    begin: Callable[[date], date]
    """The first day of the one a day lies in."""
    after: Callable[[date], date]
    """The first day of the next one, from a first day."""

    def starts(self, first: date, last: date) -> Iterator[date]:
        """The first day of each one that has days between the two."""
        day = self.begin(first)
        while day <= last:
            yield day
            day = self.after(day)


def _months(number: int) -> TimeUnit:
    """Parts of so many months (12 or a divisor of it)."""

    def after(day: date) -> date:
        return day.replace(year=day.year + day.month // 12, month=day.month % 12 + 1)

    def later(day: date) -> date:
        for _ in range(number):
            day = after(day)
        return day

    return TimeUnit(lambda day: day.replace(month=(day.month - 1) // number * number + 1, day=1), later)


UNITS: Mapping[str, TimeUnit] = MappingProxyType(
    {
        "week": TimeUnit(lambda day: day - day.weekday() * DAY, lambda day: day + WEEK),
        "month": _months(1),
        "quarter": _months(3),
        "year": _months(12),
        "decade": TimeUnit(lambda day: date(day.year // 10 * 10, 1, 1), lambda day: day.replace(year=day.year + 10)),
    }
)
"""From the shortest to the longest."""


@dataclass(frozen=True)
class Axis:
    """The days from `first` to `last`: whole weeks."""

    first: date
    last: date

    @classmethod
    def over(cls, days: Iterable[date]) -> Axis:
        """The shortest one that holds all of `days` (one or more)."""
        held = list(days)
        first = UNITS["week"].begin(min(held))
        last = max(UNITS["week"].begin(max(held)) + WEEK, first + SHORTEST) - DAY
        return cls(first, last)

    def start(self, day: date) -> float:
        """Where `day` begins."""
        return (day - self.first) / (self.last + DAY - self.first)

    def middle(self, day: date) -> float:
        return (self.start(day) + self.end(day)) / 2

    def end(self, day: date) -> float:
        return self.start(day + DAY)

    def unit(self, most: int) -> str:
        """The shortest unit of which the axis has no more than `most`; the longest there is, if it has more of each."""
        return next((name for name in UNITS if len(self.parts(name)) <= most), list(UNITS)[-1])

    def parts(self, unit: str) -> tuple[date, ...]:
        """Where each `unit` begins; the first one with the axis, if it began before."""
        return tuple(max(day, self.first) for day in UNITS[unit].starts(self.first, self.last))

    def labels(self, language: Language, most: int) -> tuple[tuple[date, str], ...]:
        """At most about `most` days along the axis and what they are called; the year is named where it is new."""
        name = self.unit(most)
        unit, labels = UNITS[name], []
        year = 0
        for day in self.parts(name):
            begins = unit.begin(day)
            if begins < day and unit.after(begins) - day < day - begins:
                continue  # less than half of it is left: the next one's label wants the room
            pattern = language.text("axis.month_first" if name == "month" and day.year != year else f"axis.{name}")
            labels.append((day, language.date(begins, pattern)))
            year = day.year
        return tuple(labels)


def lanes(footprints: Sequence[tuple[float, float]]) -> list[int]:
    """The first lane in which each stretch, in the order given, meets none that is there already."""
    taken: list[list[tuple[float, float]]] = []
    found = []
    for start, end in footprints:
        lane = next((n for n, there in enumerate(taken) if all(end <= a or b <= start for a, b in there)), len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append((start, end))
        found.append(lane)
    return found


@dataclass(frozen=True)
class Growth:
    """The growth plan."""

    steps: tuple[Row, ...]
    """By date, those without one last, otherwise as written."""
    axis: Axis | None
    """From the calendar's start, or the first step where that comes sooner. None while no step has a date."""
    start: date | None
    """The day the calendar starts, if it starts after the axis does."""


def growth(answers: Answers) -> Growth:
    steps = tuple(sorted(answers.get("promotion_steps", []), key=lambda row: row.get("due", UNDATED)))
    due = [date.fromisoformat(row["due"]) for row in steps if "due" in row]
    if not due:
        return Growth(steps, None, None)
    start = _day(answers, "calendar_start")
    axis = Axis.over(filter(None, [*due, start]))
    return Growth(steps, axis, start if start and start >= axis.first + WEEK else None)


@dataclass(frozen=True)
class CampaignRun:
    """A campaign and its days; where only one of the two is known, it stands for both."""

    row: Row
    first: date
    last: date


@dataclass(frozen=True)
class PostCount:
    """The posts of the days from `first` to `last`."""

    first: date
    last: date
    posts: int


@dataclass(frozen=True)
class Campaigns:
    """The campaigns against the calendar."""

    axis: Axis
    runs: tuple[CampaignRun, ...]
    """Those with a date, by their first day."""
    undated: tuple[Row, ...]
    calendar: tuple[date, date] | None
    """The first and the last day of the content calendar, once start and length are decided."""
    unit: str
    """What the posts are counted by."""
    counts: tuple[PostCount, ...]
    """Posts along the whole axis; none while there are no entries."""


def campaigns(answers: Answers, entries: Iterable[Row]) -> Campaigns | None:
    """The campaigns of `answers` against the calendar and its `entries`; None while none has a date."""
    rows: list[Row] = answers.get("campaigns", [])
    runs = sorted(filter(None, map(_run, rows)), key=lambda run: (run.first, run.last))
    if not runs:
        return None
    start, weeks = _day(answers, "calendar_start"), answers.get("calendar_weeks")
    calendar = (start, start + weeks * WEEK - DAY) if start and weeks else None
    posts = sorted(date.fromisoformat(row["date"]) for row in entries if "date" in row)
    ends = [day for run in runs for day in (run.first, run.last)]
    axis = Axis.over([*ends, *(calendar or filter(None, [start])), *posts[:1], *posts[-1:]])
    unit = axis.unit(MOST_COUNTS)
    return Campaigns(
        axis,
        tuple(runs),
        tuple(row for row in rows if _run(row) is None),
        calendar,
        unit,
        _counts(axis, unit, posts) if posts else (),
    )


def _counts(axis: Axis, unit: str, posts: Sequence[date]) -> tuple[PostCount, ...]:
    """`posts` in order, counted by `unit`."""
    counts = [PostCount(day, after - DAY, 0) for day, after in pairwise([*axis.parts(unit), axis.last + DAY])]
    n = 0
    for day in posts:
        while day > counts[n].last:
            n += 1
        counts[n] = replace(counts[n], posts=counts[n].posts + 1)
    return tuple(counts)


def _run(row: Row) -> CampaignRun | None:
    days = sorted(date.fromisoformat(row[field]) for field in ("start", "end") if field in row)
    return CampaignRun(row, days[0], days[-1]) if days else None


def _day(answers: Answers, question_id: str) -> date | None:
    return date.fromisoformat(answers[question_id]) if question_id in answers else None
