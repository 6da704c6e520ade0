"""Which day and at what time each post goes out: the channel plan laid out over a period.

A week has its posts on the days the channel plan names, as evenly as they go. On a public holiday nothing routine goes
out: those posts move within the week, to the nearest day with the fewest posts on their platform, the day before
rather than the day after; and to a Saturday or Sunday only where the plan itself posts at weekends. Whoever posts every
day of the week means it: such a row keeps its holidays.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from wizard.schedule.channels import Channel
from wizard.schedule.period import CalendarPeriod, Day

DEFAULT_TIME = "09:00"
"""Of a row that names none. Our assumption: studies of the best time contradict each other, and none is Danish."""
APART, CLOSEST = 180, 30
"""Minutes between two posts of a row on one day: as a rule, and where the evening comes near."""
STEP = 10
"""How far a post is shifted at a time when another of its platform already has its minute."""
EVENING, MIDNIGHT = 21 * 60, 24 * 60
SKIPPED = range(2 * 60, 3 * 60)
"""The minutes that are not there when the clock goes forward."""

MONDAY_TO_FRIDAY, SATURDAY = range(5), 5
DAYS_IN_TURN = {1: ((2,), (3,), (1,), (4,), (0,)), 2: ((1, 3), (0, 2), (2, 4))}
"""By posts a week, where rows that name no weekday post: each next one on other days."""


class Slot(NamedTuple):
    """A place for one entry on some day."""

    time: str
    channel: Channel
    number: int
    """Of the posts on its platform that day, from 1."""


def slots(period: CalendarPeriod, plan: Sequence[Channel]) -> Iterator[tuple[Day, tuple[Slot, ...]]]:
    """Every day of the period with its slots in the order of their times. Days that are alike share their slots."""

    @cache
    def of_day(posts: tuple[int, ...], clock_forward: bool) -> tuple[Slot, ...]:
        return _timed(plan, posts, clock_forward)

    for week in range(period.weeks):
        days = period.days[7 * week : 7 * week + 7]
        for day, posts in zip(days, _week(days, plan, week), strict=True):
            yield day, of_day(posts, day.clock_forward)


def _week(days: Sequence[Day], plan: Sequence[Channel], week: int) -> list[tuple[int, ...]]:
    """For each of the days how many posts each channel has."""
    numbers = [channel.posts_until(week + 1) - channel.posts_until(week) for channel in plan]
    spread = [
        spread_over_week(number, channel.weekdays, channel.turn) for number, channel in zip(numbers, plan, strict=True)
    ]
    posts = [[by_weekday[day.weekday] for day in days] for by_weekday in spread]
    if any(day.holiday for day in days):
        _leave_holidays(days, plan, posts)
    return list(zip(*posts, strict=True))


@cache
def spread_over_week(posts: int, weekdays: tuple[int, ...], turn: int = 0) -> tuple[int, ...]:
    """How many of the week's posts fall on each weekday, from Monday.

    Where no weekday is named, on Monday to Friday as long as one a day is enough, then on the weekend too; a row that
    is not the first of those takes other days, as its `turn` says, where it has few enough.
    """
    if not weekdays and posts in DAYS_IN_TURN:
        chosen = DAYS_IN_TURN[posts][turn % len(DAYS_IN_TURN[posts])]
        return tuple(int(day in chosen) for day in range(7))
    if not weekdays:
        weekdays = tuple(MONDAY_TO_FRIDAY) if posts <= len(MONDAY_TO_FRIDAY) else tuple(range(min(posts, 7)))
    on_each, left = divmod(posts, len(weekdays))
    by_weekday = [on_each if day in weekdays else 0 for day in range(7)]
    for number in range(left):
        # The middle of the weekdays' share that belongs to this post; of two middles, the earlier.
        middle = -(-(2 * number + 1) * len(weekdays) // (2 * left)) - 1
        by_weekday[weekdays[middle]] += 1
    return tuple(by_weekday)


def _leave_holidays(days: Sequence[Day], plan: Sequence[Channel], posts: list[list[int]]) -> None:
    on_platform: dict[str, list[int]] = {channel.platform: [0] * len(days) for channel in plan}
    for channel, by_day in zip(plan, posts, strict=True):
        on_platform[channel.platform] = [a + b for a, b in zip(on_platform[channel.platform], by_day, strict=True)]
    for channel, by_day in zip(plan, posts, strict=True):
        if all(by_day):
            continue
        busy = on_platform[channel.platform]
        weekend = any(count for day, count in zip(days, by_day, strict=True) if day.weekday >= SATURDAY)
        free = [at for at, day in enumerate(days) if not day.holiday and (weekend or day.weekday < SATURDAY)]
        for holiday in [at for at, day in enumerate(days) if day.holiday]:
            for _ in range(by_day[holiday] if free else 0):
                _, _, to = min((busy[at], abs(at - holiday), at) for at in free)
                for counts in (by_day, busy):
                    counts[holiday] -= 1
                    counts[to] += 1


def _timed(plan: Sequence[Channel], posts: Sequence[int], clock_forward: bool) -> tuple[Slot, ...]:
    """The slots of a day with so many posts of each channel; no two of a platform at once, unless its day is full."""
    taken: dict[str, set[int]] = {}
    found: list[tuple[int, Channel]] = []
    for channel, number in zip(plan, posts, strict=True):
        minutes = taken.setdefault(channel.platform, set(SKIPPED) if clock_forward else set())
        for wanted in _spaced(_minute(channel.time or DEFAULT_TIME), number):
            minute = _free(wanted, minutes)
            minutes.add(minute)
            found.append((minute, channel))
    found.sort(key=lambda slot: (slot[0], slot[1].platform))  # as `entry.in_order` does
    number_on: Counter[str] = Counter()
    timed = []
    for minute, channel in found:
        number_on[channel.platform] += 1
        timed.append(Slot(f"{minute // 60:02}:{minute % 60:02}", channel, number_on[channel.platform]))
    return tuple(timed)


def _spaced(first: int, number: int) -> Iterable[int]:
    """The minutes of `number` posts that begin at `first`: before the evening is over if they can, else the day."""
    if number < 2:
        return [first] * number
    gaps = number - 1
    room = EVENING - first if EVENING - first >= gaps * CLOSEST else MIDNIGHT - 1 - first
    gap = max(1, min(APART, room // gaps))
    first = min(first, MIDNIGHT - 1 - gap * gaps)
    return range(first, first + gap * number, gap)


def _free(minute: int, taken: set[int]) -> int:
    """The nearest later minute that is not taken, in steps; else an earlier one, else any; `minute` on a full day."""
    later, earlier = range(minute, MIDNIGHT, STEP), range(minute, -1, -STEP)
    return next((at for at in chain(later, earlier, range(MIDNIGHT)) if at not in taken), minute)


def _minute(time: str) -> int:
    return int(time[:2]) * 60 + int(time[3:])
