"""How posts did, group by group: a bar from where to where most of them lie, and a tick at the middle one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.results import SpreadRow, Spreads
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.grid import SMALL, Box
from exports.layout.palette import MUTED, accent, middle, tint
from exports.layout.piece import FullWidth, Setting, how_many_fit
from exports.layout.shapes import Group, Outline, Rectangle, Run, Shape
from exports.layout.words import Words, paragraph_of_runs, words

LABEL = SMALL * fit.LINE + 8
BAR, TICK = 12.0, 4.0
UNDER_NAME, BETWEEN = 4.0, 13.0
LOOSEST = 1.6
"""How many times as high as they need rows become where there is room."""


@dataclass(frozen=True)
class MeasuredRow:
    row: SpreadRow
    name: Words

    @property
    def height(self) -> float:
        return self.name.height + UNDER_NAME + BAR + BETWEEN


@dataclass(frozen=True)
class MeasuredSpreads(FullWidth):
    """The groups below each other; `loose` is by how much each is higher than it needs to be."""

    block: Spreads
    rows: tuple[MeasuredRow, ...]
    setting: Setting
    loose: float = 0.0

    @cached_property
    def height(self) -> float:
        return LABEL + sum(row.height + self.loose for row in self.rows)

    def split(self, room: float) -> tuple[MeasuredSpreads | None, MeasuredSpreads | None]:
        """The groups that fit into `room` and the rest."""
        count = how_many_fit((row.height for row in self.rows), room - LABEL)
        return self._part(self.rows[:count]), self._part(self.rows[count:])

    def _part(self, rows: tuple[MeasuredRow, ...]) -> MeasuredSpreads | None:
        return replace(self, rows=rows) if rows else None

    def fitted(self, room: float) -> MeasuredSpreads:
        """It with more room between the groups."""
        grown = min(room, LABEL + (self.height - LABEL) * LOOSEST)
        return replace(self, loose=max(0.0, grown - self.height) / len(self.rows))

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        box = Box(x, y, self.width, self.height)
        builder.add(Group("Spreads", box, self.block.alt, tuple(self._shapes(box))))

    def _shapes(self, box: Box) -> Iterator[Shape]:
        step = self.setting.step
        yield kit.label(self.block.label, box.x, box.y, accent(step))
        y = box.y + LABEL
        for row in self.rows:
            yield row.name.box("Group", box.x, y)
            yield from _bar(row.row, Box(box.x, y + row.name.height + UNDER_NAME, box.width, BAR), self.block.top, step)
            y += row.height + self.loose


def _bar(row: SpreadRow, box: Box, top: float, step: str) -> Iterator[Shape]:
    """Dashed where there are too few posts to say anything."""
    if row.median is None:
        yield Rectangle("Open", box, None, Outline(middle(step), 1.25, True))
        return

    def at(value: float) -> float:
        return box.width * value / (top or 1)

    yield Rectangle("Ground", box, tint(step))
    yield Rectangle("Most", Box(box.x + at(row.low), box.y, max(1.0, at(row.high - row.low)), BAR), middle(step))
    left = min(max(at(row.median) - TICK / 2, 0.0), box.width - TICK)
    yield Rectangle("Usual", Box(box.x + left, box.y - 3, TICK, BAR + 6), accent(step))


def spreads(block: Spreads, setting: Setting) -> MeasuredSpreads:
    """The groups, each with its name and its words over its bar."""
    size = setting.scale.card
    rows = (
        MeasuredRow(
            row,
            words(
                setting.width,
                paragraph_of_runs(Run(fit.clean(row.name), size, True), Run(f"  {row.shown}", SMALL, colour=MUTED)),
            ),
        )
        for row in block.rows
    )
    return MeasuredSpreads(block, tuple(rows), setting)
