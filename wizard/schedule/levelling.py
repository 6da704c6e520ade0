"""Evening out what the weeks take: what takes long is made in a week that has the hours for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from wizard.schedule.plans import PlatformPlan

MOST = 400
"""Entries of a platform beyond which no week is worth looking at alone."""


class _Exchange(NamedTuple):
    saved: int
    number: int
    other: int
    to: int
    """The week that takes the dearer one."""


def level(plans: Iterable[PlatformPlan], left: Counter[int], minutes: Mapping[str, int], first: int) -> None:
    """Exchanges types among free entries of a platform while a week has less than nothing left and another has room.

    `left` are the minutes each week has left, and is kept right; `minutes` those of a type; `first` the first day of
    the period, as an ordinal. How often a platform has each type stays the same.
    """
    for plan in plans:
        if len(plan.days) > MOST:
            continue
        weeks = [(ordinal - first) // 7 for ordinal in plan.ordinals]
        for week in sorted(week for week in left if left[week] < 0):
            while left[week] < 0 and (found := _best(plan, weeks, week, left, minutes)):
                plan.types[found.number], plan.types[found.other] = plan.types[found.other], plan.types[found.number]
                left[week] += found.saved
                left[found.to] -= found.saved


def _best(
    plan: PlatformPlan, weeks: list[int], week: int, left: Mapping[int, int], minutes: Mapping[str, int]
) -> _Exchange | None:
    """The exchange that saves a week most, with the nearest entry of a week that stays within its hours."""
    free = list(plan.free())
    best = None
    for number in (at for at in free if weeks[at] == week):
        takes = minutes.get(plan.types[number] or "", 0)
        for other in sorted(free, key=lambda at: abs(at - number)):
            saved = takes - minutes.get(plan.types[other] or "", 0)
            fits = weeks[other] != week and 0 < saved <= left[weeks[other]]
            if fits and (best is None or saved > best.saved):
                best = _Exchange(saved, number, other, weeks[other])
    return best
