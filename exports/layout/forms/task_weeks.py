"""The first 30 days: weeks side by side, a card with an empty box for all there is to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.plan import TaskCard, TaskWeek, TaskWeeks
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.grid import FLOOR, Box
from exports.layout.palette import GROUND, MUTED, accent, tint
from exports.layout.piece import BEYOND, FullWidth, Setting
from exports.layout.shapes import Rectangle, Run, Shape, TextLine
from exports.layout.words import Words, paragraph, paragraph_of_runs, words

GAP = 10.0
PADDING = 8.0
HEAD = 50.0
"""Of a week's name and its days."""
CARD_PADDING, CARD_GAP = 8.0, 7.0
BOX, BESIDE_BOX = 11.0, 7.0
NAME = 15.0
"""Size of a week's name."""
MOST, TOO_MANY = 4, 16
"""Cards in a column, and on a slide."""
QUIET_WEEK, LEAST, PER_TASK, TWO = 0.62, 0.8, 0.1, 1.9
"""How wide a week is, over others: one without tasks, one with some and for each of them, one in two columns."""
LOOSEST = 18.0


@dataclass(frozen=True)
class MeasuredTask:
    """A card's words."""

    words: Words

    @property
    def height(self) -> float:
        """Of the card."""
        return self.words.height + 2 * CARD_PADDING


@dataclass(frozen=True)
class MeasuredTaskWeek:
    """A week's cards, in one column or in two; `width` is that of the whole."""

    week: TaskWeek
    columns: tuple[tuple[MeasuredTask, ...], ...]
    width: float

    @cached_property
    def height(self) -> float:
        """Of the week's name and the longer column."""
        return HEAD + max(_stacked(column) for column in self.columns) + PADDING


def _stacked(column: Sequence[MeasuredTask]) -> float:
    return sum(task.height + CARD_GAP for task in column)


@dataclass(frozen=True)
class MeasuredWeeks(FullWidth):
    """Weeks side by side, equally high."""

    block: TaskWeeks
    weeks: tuple[MeasuredTaskWeek, ...]
    setting: Setting
    room: float = 0.0

    @cached_property
    def height(self) -> float:
        """Of the fullest week."""
        beyond = self.setting.height + BEYOND if self._count > TOO_MANY else 0.0
        return max(self.room, beyond, *(week.height for week in self.weeks))

    @property
    def _count(self) -> int:
        return sum(len(week.tasks) for week in self.block.weeks)

    def split(self, room: float) -> tuple[MeasuredWeeks | None, MeasuredWeeks | None]:
        """The first weeks, as many as have no more cards than a slide holds, and the others."""
        if self.height <= room:
            return self, None
        if room < self.setting.height:
            return None, self
        if len(self.block.weeks) == 1:
            return self._split_week(room)
        first, seen = 1, len(self.block.weeks[0].tasks)
        while first < len(self.block.weeks) - 1 and seen + len(self.block.weeks[first].tasks) <= self._count / 2:
            seen += len(self.block.weeks[first].tasks)
            first += 1
        return self._of(self.block.weeks[:first]).split(room)[0], self._rest(first, room)

    def _rest(self, first: int, room: float) -> MeasuredWeeks | None:
        """What is left of the first weeks, and all of the others."""
        left = self._of(self.block.weeks[:first]).split(room)[1]
        return self._of((*(left.block.weeks if left else ()), *self.block.weeks[first:]))

    def _split_week(self, room: float) -> tuple[MeasuredWeeks, MeasuredWeeks | None]:
        """A single week: as many of its cards as there is room for, the others after it."""
        [week] = self.block.weeks
        count = min(len(week.tasks), TOO_MANY)
        while count > 1 and self._of((replace(week, tasks=week.tasks[:count]),)).height > room:
            count -= 1
        head, rest = replace(week, tasks=week.tasks[:count]), replace(week, tasks=week.tasks[count:])
        return self._of((head,)), self._of((rest,)) if rest.tasks else None

    def _of(self, weeks: Sequence[TaskWeek]) -> MeasuredWeeks:
        return task_weeks(replace(self.block, weeks=tuple(weeks)), self.setting)

    def fitted(self, room: float) -> MeasuredWeeks:
        """Columns from top to bottom."""
        return replace(self, room=room)

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        for week in self.weeks:
            builder.add(*_week(week, Box(x, y, week.width, self.height), builder.claim()))
            x += week.width + GAP


def _week(week: MeasuredTaskWeek, box: Box, column: int | None) -> Iterator[Shape]:
    yield Rectangle("Week", box, tint("strategy") if week.week.before else GROUND, radius=kit.RADIUS)
    inner = box.width - 2 * PADDING
    name = fit.cut(fit.clean(week.week.name), NAME, inner, 1, bold=True)
    yield TextLine("Week", box.x + PADDING + 3, box.y + 11, (Run(name, NAME, True),))
    days = fit.cut(fit.clean(week.week.days), FLOOR, inner, 1)
    yield TextLine("Days", box.x + PADDING + 3, box.y + 31, (Run(days, FLOOR, colour=MUTED),))
    wide = (inner - GAP * (len(week.columns) - 1)) / len(week.columns)
    for n, tasks in enumerate(week.columns):
        x, y = box.x + PADDING + n * (wide + GAP), box.y + HEAD
        free = box.height - HEAD - PADDING - _stacked(tasks)
        apart = CARD_GAP + min(LOOSEST, max(0.0, free) / (2 * len(tasks) + 1)) if tasks else 0.0
        for task in tasks:
            yield kit.card(Box(x, y, wide, task.height))
            yield kit.empty_box(x + CARD_PADDING, y + CARD_PADDING + 2, BOX)
            yield task.words.box("Task", x + CARD_PADDING + BOX + BESIDE_BOX, y + CARD_PADDING, column=column)
            column = None
            y += task.height + apart


def task_weeks(block: TaskWeeks, setting: Setting) -> MeasuredWeeks:
    """Weeks as wide as they have cards for: two columns for more than four or for tall ones, little for none."""
    columns = [2 if len(week.tasks) > MOST else 1 for week in block.weeks]
    measured = _measured(block, columns, setting)
    tall = [week.height > setting.height and len(week.week.tasks) > 1 for week in measured.weeks]
    if not any(tall):
        return measured
    return _measured(block, [2 if one else count for one, count in zip(tall, columns, strict=True)], setting)


def _measured(block: TaskWeeks, columns: Sequence[int], setting: Setting) -> MeasuredWeeks:
    weeks = []
    for week, count, width in zip(block.weeks, columns, _widths(block, columns, setting), strict=True):
        inner = (width - _around(count)) / count
        tasks = [MeasuredTask(_said(task, inner, setting)) for task in week.tasks]
        half = -(-len(tasks) // count)
        parts = tuple(tuple(tasks[n : n + half]) for n in range(0, len(tasks), max(1, half))) or ((),)
        weeks.append(MeasuredTaskWeek(week, parts, width))
    return MeasuredWeeks(block, tuple(weeks), setting)


def _around(columns: int) -> float:
    """What a week is wider than the words in its columns."""
    return 2 * PADDING + GAP * (columns - 1) + columns * (2 * CARD_PADDING + BOX + BESIDE_BOX)


def _widths(block: TaskWeeks, columns: Sequence[int], setting: Setting) -> list[float]:
    """By what there is to do in each week; one with a long word is as wide as that takes, if there is room for it."""
    weights = [_weight(len(week.tasks), count) for count, week in zip(columns, block.weeks, strict=True)]
    room = setting.width - GAP * (len(block.weeks) - 1)
    widths = [room * weight / sum(weights) for weight in weights]
    longest = [max((fit.longest_word(task.what, FLOOR) for task in week.tasks), default=0.0) for week in block.weeks]
    heads = [
        max(fit.width(fit.clean(week.days), FLOOR), fit.width(fit.clean(week.name), NAME, True)) for week in block.weeks
    ]
    least = [
        max(word * count + _around(count), head + 2 * PADDING + 6)
        for word, count, head in zip(longest, columns, heads, strict=True)
    ]
    if sum(least) > room:
        return widths
    short = sum(max(0.0, needed - width) for needed, width in zip(least, widths, strict=True))
    spare = sum(max(0.0, width - needed) for needed, width in zip(least, widths, strict=True))
    share = short / spare if spare else 0.0
    return [
        needed if width < needed else width - (width - needed) * share
        for needed, width in zip(least, widths, strict=True)
    ]


def _weight(tasks: int, columns: int) -> float:
    """How wide a week is over others: the more there is to do in it, the wider."""
    if not tasks:
        return QUIET_WEEK
    return TWO if columns > 1 else LEAST + tasks * PER_TASK


def _said(task: TaskCard, width: float, setting: Setting) -> Words:
    size = setting.scale.card if fit.longest_word(task.what, setting.scale.card) <= width else FLOOR
    when = Run(f"{fit.clean(task.when)} " if task.when else "", size, True)
    what = Run(fit.clean(task.what).replace("\n", " "), size)
    colour, bold = (MUTED, False) if task.who else (accent("plan"), True)
    return words(
        width,
        paragraph_of_runs(when, what),
        paragraph(task.who or task.unowned, FLOOR, bold=bold, colour=colour, before=4),
    )
