"""How far a block has come. It ends at a moment of the wall clock, so whoever looks, whenever, sees the same time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta


@dataclass(frozen=True)
class Clock:
    """Running, it has `ends`; standing still, what was `left`. Times are in UTC."""

    block: int
    """Its place in the agenda."""
    began: datetime
    ends: datetime | None
    left: timedelta | None = None

    @property
    def runs(self) -> bool:
        return self.ends is not None

    def left_at(self, now: datetime) -> timedelta:
        """Less than nothing once the time is over."""
        if self.ends is not None:
            return self.ends - now
        return self.left or timedelta()

    def end_at(self, now: datetime) -> datetime:
        """When the block ends, if it goes on at `now`."""
        return now + self.left_at(now)


def begun(block: int, minutes: int, now: datetime) -> Clock:
    return Clock(block, now, now + timedelta(minutes=minutes))


def paused(clock: Clock, now: datetime) -> Clock:
    return replace(clock, ends=None, left=clock.left_at(now))


def resumed(clock: Clock, now: datetime) -> Clock:
    return replace(clock, ends=clock.end_at(now), left=None)


def lengthened(clock: Clock, minutes: int, now: datetime) -> Clock:
    """By so many minutes from what is left, never to less than nothing; time that is over already does not count."""
    left = max(clock.left_at(now), timedelta()) + timedelta(minutes=minutes)
    left = max(left, timedelta())
    return replace(clock, ends=now + left, left=None) if clock.runs else replace(clock, left=left)
