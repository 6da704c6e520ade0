"""The entries that say that one closes and that one is back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from wizard.schedule.plans import PlatformPlan

AHEAD, LATE = 10, 7
"""Days before the first closed day that it may be said, and from the last one until it is said that one is back."""


class Closure(NamedTuple):
    plan: PlatformPlan
    number: int
    first: date
    last: date
    """The closed days."""
    before: bool
    """Whether it is said in advance; if not, that one is back."""


def placed(shut: Sequence[tuple[int, int]], plans: Sequence[PlatformPlan]) -> Iterator[Closure]:
    """The last free entry before each closed period, and the first after it, on every platform."""
    for first, last in shut:
        days = date.fromordinal(first), date.fromordinal(last)
        for plan in plans:
            before = plan.free_between(first - AHEAD, first - 1)[-1:]
            after = plan.free_between(last, last + LATE)[:1]
            yield from (Closure(plan, number, *days, before=True) for number in before)
            yield from (Closure(plan, number, *days, before=False) for number in after)
