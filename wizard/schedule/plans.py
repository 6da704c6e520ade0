"""The entries of one platform while they are being planned: where they stand, and what has been decided of each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from wizard.schedule.period import Day
from wizard.schedule.post import Post
from wizard.schedule.shares import Pillar

T = TypeVar("T")

OCCASIONAL = ("event", "live", "podcast", "long_video")
"""Types of content for when there is something to hold or to tell at length: seldomer than the others."""


class PlatformPlan:
    """A platform's entries in their order. Pillars and types only change places, so that their shares stay."""

    def __init__(
        self,
        platform: str,
        days: Sequence[Day],
        pillars: Sequence[Pillar | None],
        types: Sequence[str | None],
    ) -> None:
        self.platform = platform
        self.days = days
        self.ordinals = _ordinals(days)
        self.pillars = list(pillars)
        self._distinct = tuple(dict.fromkeys(pillars))
        self.types = list(types)
        self._everyday = Counter(type_ for type_ in types if type_ and type_ not in OCCASIONAL)
        """How often it has each of the other types: they only change places otherwise."""
        self.posts: list[Post | None] = [None] * len(days)
        self.angles: list[str | None] = [None] * len(days)
        """What each is known to do, so that the next does something else."""
        self.steps: set[int] = set()
        """The numbers of those that belong to a campaign."""

    def free(self) -> Iterator[int]:
        """The numbers of the entries nothing has been decided of."""
        return (number for number, post in enumerate(self.posts) if post is None)

    def free_between(self, first: int, last: int) -> list[int]:
        """The same, of those from one day to another, both included, as ordinals."""
        numbers = range(bisect_left(self.ordinals, first), bisect_right(self.ordinals, last))
        return [number for number in numbers if self.posts[number] is None]

    def claim(self, number: int, post: Post, angle: str | None = None) -> None:
        self.posts[number] = post
        self.angles[number] = angle

    def type_for(self, number: int, types: Sequence[str]) -> bool:
        """Gives an entry one of these types, in exchange for that of one still free. Whether it has one now."""
        if self.types[number] is None or self.types[number] in types:
            return True
        return any(self._exchange(self.types, number, type_.__eq__) for type_ in types)

    def make_everyday(self, number: int) -> bool:
        """Gives an entry for which there is no occasion the least used of the platform's other types, if it has any."""
        if self.types[number] not in OCCASIONAL or not self._everyday:
            return False
        least = min(self._everyday, key=self._everyday.__getitem__)
        self._everyday[least] += 1
        self.types[number] = least
        return True

    def pillar_for(self, number: int, suits: Callable[[Pillar | None], int]) -> None:
        """Gives an entry the pillar that suits best, in exchange for that of one still free."""
        best = max(map(suits, self._distinct), default=0)
        if suits(self.pillars[number]) < best:
            self._exchange(self.pillars, number, lambda pillar: suits(pillar) == best)

    def _exchange(self, values: list[T], number: int, wanted: Callable[[T], bool]) -> bool:
        """Of the nearest free entry that has what is wanted."""
        others = (other for other in self.free() if other != number and wanted(values[other]))
        other = min(others, key=lambda at: (abs(at - number), at), default=None)
        if other is None:
            return False
        values[number], values[other] = values[other], values[number]
        return True


def _ordinals(days: Sequence[Day]) -> list[int]:
    if not days:
        return []
    known: dict[str, int] = {}
    for day in days:
        if day.iso not in known:
            known[day.iso] = date.fromisoformat(day.iso).toordinal()
    return [known[day.iso] for day in days]
