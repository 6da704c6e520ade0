"""Evening out what the weeks take: what takes long is made in a week that has the hours for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from wizard.schedule.minutes_left import Account, MinutesLeft
from wizard.schedule.plans import PlatformPlan

MOST = 400
"""Entries of a platform beyond which no week is worth looking at alone."""


class _Exchange(NamedTuple):
    saved: float
    """Minutes, of the account that is over."""
    number: int
    other: int


def level(plans: Iterable[PlatformPlan], left: MinutesLeft, minutes: Mapping[str, int]) -> None:
    """Exchanges types among free entries of a platform while a week, or somebody's week, is over and another has room.

    `left` is kept right; `minutes` are those of a type. How often a platform has each type stays the same.
    """
    for plan in plans:
        if len(plan.days) > MOST:
            continue
        for account in list(left.overdrawn()):
            while left.left(account) < 0 and (found := _best(plan, account, left, minutes)):
                types, (_, number, other) = plan.types, found
                saved = _minutes(plan, number, minutes) - _minutes(plan, other, minutes)
                types[number], types[other] = types[other], types[number]
                left.take(plan, number, -saved, of_spare=False)
                left.take(plan, other, saved, of_spare=False)


def _best(plan: PlatformPlan, account: Account, left: MinutesLeft, minutes: Mapping[str, int]) -> _Exchange | None:
    """The exchange that saves an account most, with the nearest entry whose own accounts stay within their minutes."""
    free = list(plan.free())
    accounts = {number: left.accounts(plan, number, of_spare=False) for number in free}
    best = None
    for number in (at for at in free if account in accounts[at]):
        for other in sorted(free, key=lambda at: abs(at - number)):
            saved = _minutes(plan, number, minutes) - _minutes(plan, other, minutes)
            if saved <= 0 or account in accounts[other]:
                continue
            own = {each: share for each, share in accounts[other].items() if each not in accounts[number]}
            saves = saved * accounts[number][account]
            fits = all(left.left(each) >= saved * share for each, share in own.items())
            if fits and (best is None or saves > best.saved):
                best = _Exchange(saves, number, other)
    return best


def _minutes(plan: PlatformPlan, number: int, minutes: Mapping[str, int]) -> int:
    return minutes.get(plan.types[number] or "", 0)
