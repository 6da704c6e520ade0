"""How the posts did: what is usual, what stood out, and where there are too few to say anything.

Posts are compared by reactions, comments and shares together, which every platform gives. A post that lacks one of them
is not compared: blank is not 0.
"""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wizard.questionnaire.model import Row

COMPARED = ("reactions", "comments", "shares")
FEWEST = 8
"""Posts it takes to say what is usual, by our own assessment: with fewer, one lucky post is most of the answer."""


@dataclass(frozen=True)
class Spread:
    """What is usual among some posts."""

    posts: int
    median: float | None = None
    """None where there are too few to say."""
    low: float | None = None
    high: float | None = None
    """At least half of the posts lie from the one to the other."""


@dataclass(frozen=True)
class Comparison:
    """The posts that can be compared."""

    best: tuple[tuple[Row, int], ...]
    """The posts that got the most, with how much; empty where there are too few to say what is much."""
    usual: Spread
    by_platform: Mapping[str, Spread]
    by_pillar: Mapping[str, Spread]
    """Of the posts that are known to be an entry of the calendar with a pillar."""
    unknown: int
    """How many posts lack a figure."""


def interactions(post: Row) -> int | None:
    """Reactions, comments and shares of a post; None where one of them is not known."""
    counts = [post.get(figure) for figure in COMPARED]
    return None if None in counts else sum(count for count in counts if count is not None)


def compare(posts: Sequence[Row], entries: Iterable[Row], best: int = 3) -> Comparison:
    """The rows of the record `posts`, and of `calendar`, in which their pillars stand."""
    pillars = {row["uid"]: row["pillar"] for row in entries if "uid" in row and "pillar" in row}
    counted = [(post, count) for post in posts if (count := interactions(post)) is not None]
    by_platform: dict[str, list[int]] = defaultdict(list)
    by_pillar: dict[str, list[int]] = defaultdict(list)
    for post, count in counted:
        by_platform[post.get("platform", "")].append(count)
        if (pillar := pillars.get(post.get("entry", ""))) is not None:
            by_pillar[pillar].append(count)
    usual = spread([count for _, count in counted])
    ranked = sorted(counted, key=lambda each: -each[1])[:best] if usual.median is not None else []
    return Comparison(
        tuple(each for each in ranked if usual.median is not None and each[1] > usual.median),
        usual,
        {name: spread(counts) for name, counts in by_platform.items()},
        {name: spread(counts) for name, counts in by_pillar.items()},
        len(posts) - len(counted),
    )


def spread(counts: Sequence[int]) -> Spread:
    if len(counts) < FEWEST:
        return Spread(len(counts))
    ordered = sorted(counts)
    quarter = (len(ordered) - 1) // 4  # left out at either end: what lies between is half of them at least
    return Spread(len(counts), statistics.median(ordered), ordered[quarter], ordered[-1 - quarter])
