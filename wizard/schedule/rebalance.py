"""Keeping each pillar's share when a person's own entries have changed the sum."""

from __future__ import annotations

from bisect import bisect, insort
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from wizard.questionnaire.model import Row
from wizard.schedule.composition import Composition
from wizard.schedule.shares import Pillar

Moment = tuple[str, str]


def rebalanced(fixed: Iterable[Row], composition: Composition, open_: Sequence[int]) -> list[Row]:
    """The rows with the numbers `open_`; as few of them as it takes are made over for another pillar.

    Afterwards every pillar's entries, the `fixed` ones of the period among them, are within one of its share, unless
    the fixed ones alone put that out of reach.
    """
    first, last = str(composition.period.first), str(composition.period.last)
    topics = {pillar.topic for pillar in composition.pillars}
    counted = [row for row in fixed if row.get("pillar") in topics and first <= row.get("date", "") <= last]
    rows = {number: composition.rows[number] for number in open_}
    moves = Counter(_moves(composition.pillars, counted, rows.values()))
    if moves:
        neighbours = Neighbours([*counted, *rows.values()])
        for (giver, taker), times in moves.items():
            of_giver = [number for number, row in rows.items() if row["pillar"] == giver.topic]
            for turn in range(times):
                number = of_giver[(2 * turn + 1) * len(of_giver) // (2 * times)]  # spread over the period
                rows[number] = composition.with_pillar(
                    number, taker, neighbours.ideas_beside(taker.topic, rows[number])
                )
                neighbours.add(rows[number])
    return list(rows.values())


def _moves(pillars: Sequence[Pillar], counted: Sequence[Row], open_: Iterable[Row]) -> Iterator[tuple[Pillar, Pillar]]:
    """From which pillar an entry is to go to which, one at a time, until every one is within one of its share."""
    free = Counter(row.get("pillar") for row in open_)
    total = free.total() + len(counted)
    due = {pillar: -pillar.share * total for pillar in pillars}
    for pillar in pillars:
        due[pillar] += free[pillar.topic] + sum(row["pillar"] == pillar.topic for row in counted)
    while any(abs(over) >= 1 for over in due.values()):
        givers = [pillar for pillar in pillars if free[pillar.topic]]
        if not givers:
            return
        giver = max(givers, key=due.__getitem__)
        taker = min(pillars, key=due.__getitem__)
        if due[giver] - due[taker] <= 1:  # it would only change who is over
            return
        for pillar, number in ((giver, -1), (taker, 1)):
            due[pillar] += number
            free[pillar.topic] += number
        yield giver, taker


class Neighbours:
    """The ideas of every pillar in the order of its entries."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._of: dict[str, list[tuple[Moment, str]]] = {}
        for row in rows:
            self.add(row)

    def add(self, row: Row) -> None:
        insort(self._of.setdefault(row["pillar"], []), (_moment(row), row.get("idea", "")))

    def ideas_beside(self, topic: str, row: Row) -> list[str]:
        """The ideas just before and just after the place of `row` among the pillar's entries."""
        ideas = self._of.get(topic, [])
        at = bisect(ideas, (_moment(row), ""))
        return [idea for _, idea in ideas[max(0, at - 1) : at + 1]]


def _moment(row: Row) -> Moment:
    return row["date"], row.get("time", "")
