"""Which generated entries a person's own ones stand in for, so that nothing is posted twice."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from wizard.questionnaire.model import Row
from wizard.schedule.entry import slot_made_for, slot_of
from wizard.schedule.period import CalendarPeriod

SlotKey = tuple[str, str, str]
"""Platform, day and time."""


def unreplaced(fixed: Iterable[Row], rows: Sequence[Row], period: CalendarPeriod) -> list[int]:
    """The numbers of `rows`, a generated calendar, that no entry of `fixed` takes the place of.

    Each takes at most one: the one in its own slot; else the one it was made for, wherever it has been moved since;
    else the nearest of its week on its platform, by day before time. An entry outside the period, or without a day or a
    platform, takes none.
    """
    replacing = sorted((row for row in fixed if slot_of(row)), key=_canonical)
    open_ = dict.fromkeys(range(len(rows)))
    for wish in (slot_of, slot_made_for):
        replacing = _replace_slots(replacing, rows, open_, wish)
    _replace_nearest(replacing, rows, open_, period)
    return list(open_)


def _replace_slots(
    replacing: list[Row], rows: Sequence[Row], open_: dict[int, None], wish: Callable[[Row], SlotKey | None]
) -> list[Row]:
    """Hands every row that wishes for a slot that is open the first there, and gives those that got none."""
    slots: dict[SlotKey | None, deque[int]] = defaultdict(deque)
    for number in open_:
        slots[slot_of(rows[number])].append(number)
    left = []
    for row in replacing:
        wished = wish(row)
        if wished is not None and slots.get(wished):
            del open_[slots[wished].popleft()]
        else:
            left.append(row)
    return left


def _replace_nearest(replacing: list[Row], rows: Sequence[Row], open_: dict[int, None], period: CalendarPeriod) -> None:
    if not replacing:
        return
    weeks: dict[tuple[str, int], dict[int, datetime]] = defaultdict(dict)
    for number in open_:
        row = rows[number]
        weeks[row["platform"], period.week_of(row["date"])][number] = _moment(row)
    for row in replacing:
        week = weeks.get((row["platform"], period.week_of(row["date"])))
        if week:
            moment = _moment(row)
            _, _, nearest = min(
                (abs((at.date() - moment.date()).days), abs(at - moment), number) for number, at in week.items()
            )
            del week[nearest], open_[nearest]


def _moment(row: Row) -> datetime:
    return datetime.fromisoformat(f"{row['date']}T{row.get('time', '12:00')}")


def _canonical(row: Row) -> list[tuple[str, str]]:
    """An order that does not depend on how the rows came to stand in their list."""
    return [(row["date"], row.get("time", "")), *sorted((field, str(value)) for field, value in row.items())]
