"""Making the calendar anew without touching what a person has done in it.

What is to be done is a `RegenerationPlan`, shown before it is carried out. An entry is a person's own work once it has
been moved, edited, begun, marked, linked or added by hand; it stays exactly as it is, and takes the place of the entry
that would otherwise stand there: the one in its own slot, else the one it was made from, else the nearest of its week.
It counts in its pillar's share as well, as far as the other entries can make up for it. What a person has deleted is
suggested again: nothing is left of it to go by.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import chain

from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Row
from wizard.schedule.composition import Composition, compose
from wizard.schedule.content_types import CarriesType, platform_carries
from wizard.schedule.entry import in_order, is_untouched, new_uid, slot_of
from wizard.schedule.rebalance import rebalanced
from wizard.schedule.replacement import unreplaced
from wizard.strategy.strategy import Strategy


@dataclass(frozen=True)
class EntryChange:
    """The same entry, by its uid, before and after."""

    before: Row
    after: Row


@dataclass(frozen=True)
class RegenerationPlan:
    """What regenerating would do."""

    add: tuple[Row, ...]
    move: tuple[EntryChange, ...]
    """Another day or time of its week; the content may be another too. What would go further is removed and added."""
    change: tuple[EntryChange, ...]
    """The same day and time with another pillar, type, idea or person."""
    remove: tuple[Row, ...]
    keep: tuple[Row, ...]
    """What stays as it is: all of a person's own work, and what is as it would be anyway."""

    @property
    def is_empty(self) -> bool:
        """Whether everything stays as it is."""
        return not (self.add or self.move or self.change or self.remove)

    def apply(self) -> list[Row]:
        """The calendar afterwards, by day and time."""
        changed = (change.after for change in (*self.move, *self.change))
        return in_order([*self.keep, *changed, *self.add])


def regenerate(
    current: list[Row],
    strategy: Strategy,
    language: Language,
    *,
    today: date | None = None,
    carries: CarriesType = platform_carries,
) -> RegenerationPlan:
    """What would make the entries in `current` the calendar that the answers make.

    Given `today`, the days before it are left alone: nothing is added, moved or removed there. The plan of a calendar
    that has been made by a plan is empty.
    """
    past = str(today) if today else ""
    fixed: list[Row] = []
    loose: list[Row] = []
    for row in current:
        (loose if is_untouched(row) and row["date"] >= past else fixed).append(row)
    wanted = _wanted(fixed, compose(strategy, language, carries), past)
    return _plan(fixed, loose, wanted, {row["uid"] for row in current if "uid" in row})


def _wanted(fixed: list[Row], composition: Composition | None, past: str) -> list[Row]:
    """The entries there are to be beside the fixed ones, in order: as many as there is room for."""
    if composition is None:
        return []
    open_ = unreplaced(fixed, composition.rows, composition.period)
    open_ = [number for number in open_ if composition.rows[number]["date"] >= past]
    room = catalogue().records["calendar"].max_rows - len(fixed)
    return rebalanced(fixed, composition, open_[: max(0, room)])


def _plan(fixed: list[Row], loose: list[Row], wanted: list[Row], uids: set[str]) -> RegenerationPlan:
    same, loose, wanted = _matched(loose, wanted, lambda row: row["generated"])
    change, loose, wanted = _matched(loose, wanted, slot_of)
    move, loose, wanted = _matched(loose, wanted, _week)
    return RegenerationPlan(
        add=tuple(_with_uid(row, {}, uids) for row in wanted),
        move=tuple(EntryChange(row, _with_uid(new, row, uids)) for row, new in move),
        change=tuple(EntryChange(row, _with_uid(new, row, uids)) for row, new in change),
        remove=tuple(loose),
        keep=(*fixed, *(row for row, _ in same)),
    )


Pairs = list[tuple[Row, Row]]


def _matched(old: list[Row], new: list[Row], key: Callable[[Row], object]) -> tuple[Pairs, list[Row], list[Row]]:
    """Pairs with the same key, by day and time, and what is left of either. `new` is in order."""
    waiting: dict[object, deque[Row]] = defaultdict(deque)
    for row in new:
        waiting[key(row)].append(row)
    pairs, left = [], []
    for row in in_order(old):
        queue = waiting[key(row)]
        if queue:
            pairs.append((row, queue.popleft()))
        else:
            left.append(row)
    return pairs, left, in_order(chain.from_iterable(waiting.values()))


def _week(row: Row) -> tuple[str, int, int]:
    """Platform and ISO week."""
    year, week, _ = date.fromisoformat(row["date"]).isocalendar()
    return row["platform"], year, week


def _with_uid(new: Row, old: Row, uids: set[str]) -> Row:
    """`new` under the name of `old`; under one of its own where that has none."""
    uid = old.get("uid") or new_uid(new["date"], new["platform"], uids)
    uids.add(uid)
    return new | {"uid": uid}
