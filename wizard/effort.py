"""What the plan asks for in hours a week, against the hours there are."""

from __future__ import annotations

import math
from dataclasses import dataclass

from wizard.model import Answers

HOURS_PER_POST = 1.5
"""Our assumption, not a measured figure: from idea to posted and the first comments answered. A short text
takes less, a film more. Whoever shows a figure built on it says so beside it."""


@dataclass(frozen=True)
class Effort:
    """Hours a week, and the posts behind them."""

    posts: dict[str, float]
    """Posts a week by platform, in the order of the channel plan."""
    monitoring: float
    available: float | None
    """What `hours_per_week` says; None when it is not answered."""
    hours_per_post: float

    @property
    def needed(self) -> float:
        return sum(self.posts.values()) * self.hours_per_post + self.monitoring

    @property
    def missing(self) -> float:
        """Hours the plan needs beyond those there are; 0 where it fits or nobody has said how many."""
        return 0 if self.available is None else max(0, self.needed - self.available)

    @property
    def posts_too_many(self) -> int:
        """How many posts fewer a week make the plan fit, if posts alone can."""
        return min(math.ceil(self.missing / self.hours_per_post), math.ceil(sum(self.posts.values())))


def effort(answers: Answers, hours_per_post: float = HOURS_PER_POST) -> Effort | None:
    """The effort of the channel plan, or None while it names no number of posts."""
    posts: dict[str, float] = {}
    for row in answers.get("channel_plan", []):
        if "platform" in row and "posts_per_week" in row:
            posts[row["platform"]] = posts.get(row["platform"], 0) + row["posts_per_week"]
    if not posts:
        return None
    return Effort(posts, answers.get("monitoring_hours", 0), answers.get("hours_per_week"), hours_per_post)
