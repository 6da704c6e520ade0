"""How many platforms the hours allow, and how many we would take on."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wizard.knowledge.platforms import platforms
from wizard.schedule.effort import minutes_by_type
from wizard.strategy.strategy import Strategy

POSTS_A_WEEK, LONG_VIDEOS_A_WEEK = 2, 1
"""The least a platform is reckoned with, and one for long videos: the lower ends of what is reported (`frequency`)."""
MAX_PLATFORMS = 3
"""However many hours there are: three platforms looked after are better than five half asleep. Our judgement."""
PLATFORMS_WITHOUT_HOURS = 2
"""What we recommend where nobody has said how many hours there are."""


@dataclass(frozen=True)
class Capacity:
    """`hours` and `monitoring` a week as answered; `allowed` platforms fit in, `recommended` we would take on."""

    hours: float | None
    monitoring: float
    allowed: int | None
    recommended: int


def hours_by_platform(strategy: Strategy) -> dict[str, float]:
    """Hours a week each platform takes at the least, with posts of the types one makes there first."""
    minutes = minutes_by_type(strategy.record("effort"))
    return {
        platform.id: _hours(platform.assessment.usual_types, minutes)
        for platform in platforms().values()
        if platform.assessment is not None
    }


def _hours(types: Sequence[str], minutes: Mapping[str, int]) -> float:
    posts = LONG_VIDEOS_A_WEEK if types[0] == "long_video" else POSTS_A_WEEK
    return posts * statistics.fmean(minutes[type_] for type_ in types) / 60


def capacity(strategy: Strategy, needed: Mapping[str, float], ranking: Iterable[str]) -> Capacity:
    """What the hours of `strategy` allow, taking platforms in the order of `ranking` as long as they fit.

    `needed` is what `hours_by_platform` says.
    Fewer are recommended than the hours allow, so that there is room for a busy week; at least one, never more
    than `MAX_PLATFORMS`.
    """
    hours = strategy.answers.get("hours_per_week")
    monitoring = strategy.answers.get("monitoring_hours", 0)
    if hours is None:
        return Capacity(None, monitoring, None, PLATFORMS_WITHOUT_HOURS)
    left, allowed = hours - monitoring, 0
    for platform in ranking:
        if needed[platform] <= left:
            left -= needed[platform]
            allowed += 1
    return Capacity(hours, monitoring, allowed, max(1, min(MAX_PLATFORMS, allowed - 1)))
