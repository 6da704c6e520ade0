"""The minutes that each week has left for posts: everybody's together, and those of each whose own hours are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from wizard.schedule.plans import PlatformPlan

SPARE = 240
"""A week, for what takes longer than its type does, where nobody has said how many hours there are."""

Account = tuple[str, int]
"""Whose minutes, by the key of a name, and in which week; `ALL` together."""
ALL = ""
Makers = Mapping[str, Sequence[tuple[str, ...]]]
"""By platform, the keys of who makes each of its entries."""


class MinutesLeft:
    """What is left of the hours while a calendar is being planned. Less than nothing is what a week is over by."""

    def __init__(self, first: int, weeks: int, hours: float | None, own: Mapping[str, float], makers: Makers) -> None:
        """`first` is the first day, as an ordinal; `hours` a week for posts, `own` those of people by their key."""
        self._first, self._makers = first, makers if own else {}
        self.is_limited = hours is not None
        """Whether there are hours for all together; else there is only something to spare."""
        each = {ALL: SPARE if hours is None else int(60 * hours), **{key: 60 * own[key] for key in own}}
        self._left = {(key, week): minutes for key, minutes in each.items() for week in range(weeks)}

    def week(self, plan: PlatformPlan, number: int) -> int:
        return (plan.ordinals[number] - self._first) // 7

    def begin(self, plans: Sequence[PlatformPlan], minutes: Mapping[str, int]) -> None:
        """Takes the minutes of every entry's type, where there are hours to take them from."""
        if self.is_limited or self._makers:
            for plan in plans:
                for number, type_ in enumerate(plan.types):
                    self.take(plan, number, minutes.get(type_ or "", 0), of_spare=False)

    def take(self, plan: PlatformPlan, number: int, minutes: float, *, of_spare: bool = True) -> None:
        """Takes the minutes of an entry; gives them back where they are negative."""
        for account, share in self.accounts(plan, number, of_spare=of_spare).items():
            self._left[account] -= minutes * share

    def has(self, plan: PlatformPlan, number: int, minutes: float) -> bool:
        """Whether the week of an entry, and each who makes it, have as many minutes left."""
        return all(self._left[account] >= minutes * share for account, share in self.accounts(plan, number).items())

    def left(self, account: Account) -> float:
        return self._left[account]

    def overdrawn(self) -> Iterator[Account]:
        """The accounts with less than nothing, by week."""
        yield from sorted((account for account, left in self._left.items() if left < 0), key=lambda it: (it[1], it[0]))

    def accounts(self, plan: PlatformPlan, number: int, *, of_spare: bool = True) -> dict[Account, float]:
        """From which an entry's minutes go, and which part of them: several makers share them evenly."""
        week = self.week(plan, number)
        found = {(ALL, week): 1.0} if self.is_limited or of_spare else {}
        makers = self._makers[plan.platform][number] if self._makers else ()
        found.update(((key, week), 1 / len(makers)) for key in makers if (key, week) in self._left)
        return found


OF_NO_CALENDAR = MinutesLeft(first=0, weeks=0, hours=None, own={}, makers={})
"""For whoever only asks what there is to choose from."""
