"""What the calendar asks for, week by week and person by person, against the hours there are."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate

from wizard.language.writing import name_key
from wizard.questionnaire.model import Row
from wizard.schedule.content_types import CarriesType, platform_carries, types_by_platform
from wizard.schedule.effort import minutes_by_type, minutes_per_post
from wizard.schedule.entry import in_order
from wizard.schedule.people import makers_of, own_hours
from wizard.strategy.strategy import Strategy

DONE = "posted"
DECIMALS = 6
"""Of hours that are compared: what sums of floats are off by is nobody's work."""

Types = Mapping[str, Sequence[str]]
"""The content types to choose from, by platform."""


@dataclass(frozen=True)
class DropPosts:
    """Leaving out posts would make a week fit: these, the ones that take longest first."""

    entries: tuple[Row, ...]
    hours: float
    """What that saves."""


@dataclass(frozen=True)
class SwapType:
    """Making posts as another type would make a week fit: these, `old` until now, as `new` instead."""

    entries: tuple[Row, ...]
    old: str
    new: str
    hours: float
    """What that saves."""


@dataclass(frozen=True)
class Week:
    """An ISO week."""

    first: date
    """Its Monday."""
    hours: Mapping[str | None, float]
    """For making the week's posts, by person: who makes it, else who posts it, else None. Several share it evenly."""
    monitoring: float
    available: float | None
    """What `hours_per_week` says; None when it is not answered."""
    remedies: tuple[DropPosts | SwapType, ...]
    """What would make the week fit, each by itself; none where it fits, or where posts alone are not the reason."""
    over: Mapping[str, float]
    """By how many hours it is too much for those who have said how many they have themselves, by person."""

    @property
    def number(self) -> int:
        return self.first.isocalendar().week

    @property
    def needed(self) -> float:
        return sum(self.hours.values()) + self.monitoring

    @property
    def missing(self) -> float:
        """Hours needed beyond those there are; 0 where it fits or nobody has said how many."""
        return 0 if self.available is None else max(0.0, round(self.needed - self.available, DECIMALS))


def workload(entries: Iterable[Row], strategy: Strategy, carries: CarriesType = platform_carries) -> list[Week]:
    """Every week from the first entry's to the last's, those without entries too.

    The minutes of each type are the strategy's own, else our assumption (see `effort`): say so beside the hours.
    """
    needed = HoursNeeded(strategy)
    weeks: dict[date, list[Row]] = defaultdict(list)
    platforms: dict[str, None] = {}
    for row in in_order(entries):
        if "platform" in row:
            platforms[row["platform"]] = None
        if "date" in row:
            day = date.fromisoformat(row["date"])
            weeks[day - timedelta(days=day.weekday())].append(row)
    types = types_by_platform(strategy.answers.get("content_types", []), platforms, carries)
    spellings: dict[str, str] = {}
    return [_week(first, weeks.get(first, []), needed, types, spellings) for first in _mondays(weeks)]


class HoursNeeded:
    """How long things take in a strategy."""

    def __init__(self, strategy: Strategy) -> None:
        self.monitoring: float = strategy.answers.get("monitoring_hours", 0)
        self.available: float | None = strategy.answers.get("hours_per_week")
        self.own = own_hours(strategy.answers)
        """Of people, by the key of their names."""
        self._minutes = minutes_by_type(strategy.record("effort"))
        self._average = minutes_per_post(strategy.answers, strategy.record("effort"))

    def hours(self, type_: str | None) -> float:
        """Of a post; one without a type takes as long as the chosen types on average."""
        return (self._minutes[type_] if type_ else self._average) / 60


def _week(first: date, rows: Sequence[Row], needed: HoursNeeded, types: Types, spellings: dict[str, str]) -> Week:
    """`spellings` are how people have been called so far, by the key of their names."""
    hours: dict[str | None, float] = defaultdict(float)
    for row in rows:
        makers = makers_of(row) or (None,)
        for name in makers:
            maker = None if name is None else spellings.setdefault(name_key(name), name)
            hours[maker] += needed.hours(row.get("type")) / len(makers)
    week = Week(first, dict(hours), needed.monitoring, needed.available, (), dict(_over(hours, needed.own)))
    if not week.missing:
        return week
    open_ = [row for row in rows if row.get("status") != DONE]
    remedies = (_drop_posts(open_, week.missing, needed), _swap_type(open_, week.missing, needed, types))
    return replace(week, remedies=tuple(filter(None, remedies)))


def _over(hours: Mapping[str | None, float], own: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    for person, spent in hours.items():
        over = 0.0 if person is None else round(spent - own.get(name_key(person), spent), DECIMALS)
        if person is not None and over > 0:
            yield person, over


def _drop_posts(rows: Sequence[Row], missing: float, needed: HoursNeeded) -> DropPosts | None:
    """The fewest posts to leave out."""
    longest = sorted(rows, key=lambda row: -needed.hours(row.get("type")))
    saved = accumulate(needed.hours(row.get("type")) for row in longest)
    return next(
        (
            DropPosts(tuple(longest[:number]), hours)
            for number, hours in enumerate(saved, 1)
            if round(hours, DECIMALS) >= missing
        ),
        None,
    )


def _swap_type(rows: Sequence[Row], missing: float, needed: HoursNeeded, types: Types) -> SwapType | None:
    """One type made another of the chosen ones: the fewest posts; of equally many, what gives up least."""
    found = list(_swaps(rows, missing, needed, types))
    return min(found, key=lambda swap: (len(swap.entries), swap.hours), default=None)


def _swaps(rows: Sequence[Row], missing: float, needed: HoursNeeded, types: Types) -> Iterator[SwapType]:
    chosen = dict.fromkeys(type_ for of_platform in types.values() for type_ in of_platform)
    for old in dict.fromkeys(row["type"] for row in rows if "type" in row):
        for new in chosen:
            saving = needed.hours(old) - needed.hours(new)
            if saving <= 0:
                continue
            able = [row for row in rows if row.get("type") == old and new in types.get(row.get("platform", ""), ())]
            number = max(1, math.ceil(round(missing / saving, DECIMALS)))
            if number <= len(able):
                yield SwapType(tuple(able[:number]), old, new, number * saving)


def _mondays(weeks: Iterable[date]) -> Iterator[date]:
    days = sorted(weeks)
    for number in range((days[-1] - days[0]).days // 7 + 1 if days else 0):
        yield days[0] + timedelta(weeks=number)
