"""Things to do along a time axis: a table with the axis under its first heading, and a dot and a date in every row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from exports import blocks
from exports.layout import fit
from exports.layout.axis import MeasuredAxis
from exports.layout.builder import PageBuilder
from exports.layout.grid import FLOOR, Box
from exports.layout.measured_table import ABOVE, SIDE, Inset, MeasuredTable
from exports.layout.palette import WHITE, Colour
from exports.layout.shapes import Ellipse

AXIS, MOST_WHO = 0.32, 0.2
"""Share of the width of the axis, and the most that those responsible get."""
AFTER = 12.0
"""Between the axis and the words beside it."""
DOT = 11.0
BESIDE = 5.0
"""Between a dot and its date."""


@dataclass(frozen=True)
class MeasuredTimeline:
    """The rows of a timeline; `moments` are those with a dot, None where a row goes on from the slide before."""

    axis: MeasuredAxis
    table: MeasuredTable
    moments: tuple[blocks.Moment | None, ...]

    @property
    def width(self) -> float:
        return self.table.width

    @property
    def height(self) -> float:
        """Points from top to bottom."""
        return self.table.height

    def split(self, room: float) -> tuple[MeasuredTimeline | None, MeasuredTimeline | None]:
        """The rows that fit into `room` and the rest, both under the axis."""
        head, rest = self.table.split(room)
        if head is None or rest is None:
            return (self, None) if head else (None, self)
        shown = len(head.rows)
        left = self.moments[shown:]
        if len(rest.rows) > len(left):
            left = (None, *left)
        return replace(self, table=head, moments=self.moments[:shown]), replace(self, table=rest, moments=left)

    def fitted(self, room: float) -> MeasuredTimeline:
        """It with higher rows, where there is room for them."""
        return replace(self, table=self.table.fitted(room))

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        axis = y + self.table.header_height - self.axis.height
        builder.add(*self.axis.shapes(x, axis, y + self.height, self.width))
        self.table.draw(builder, x, y)
        builder.add(*self.dots(x, y, builder.accent))

    def dots(self, x: float, y: float, accent: Colour) -> Iterator[Ellipse]:
        """The dot of each row that has one, beside its date; what is done is filled."""
        line = fit.LINE * self.table.size
        for moment, top in zip(self.moments, self.table.tops, strict=True):
            if moment and moment.day:
                middle = y + top + ABOVE + self.table.loose + line / 2
                box = Box(x + _dot(self.axis, moment.day), middle - DOT / 2, DOT, DOT)
                yield Ellipse("Dot", box, accent, accent if moment.done else WHITE)


def timeline(block: blocks.Timeline, size: float, width: float, named: float = FLOOR) -> MeasuredTimeline:
    """A block's timeline set in `width` at `size` points, the days along the axis at `named`."""
    axis = MeasuredAxis(block.axis, block.ticks, width * AXIS - AFTER, block.mark, named)
    rows = [tuple(map(fit.clean, (moment.when, moment.what, moment.who))) for moment in block.moments]
    named_who = [fit.width(who, size) for _, _, who in rows if who]
    widest = max([fit.width(fit.clean(block.columns[2]), size, bold=True), *named_who])
    who = min(widest + 2 * SIDE, MOST_WHO * width) if named_who else 0.0
    names = tuple(map(fit.clean, block.columns))
    table = MeasuredTable(
        names if who else names[:2],
        tuple(row if who else row[:2] for row in rows),
        (width * AXIS, width * (1 - AXIS) - who, *filter(None, [who])),
        size,
        block.alt,
        strong_first=True,
        insets=tuple(_inset(axis, moment, row[0], size) for moment, row in zip(block.moments, rows, strict=True)),
        below_heading=axis.height - ABOVE,
    )
    return MeasuredTimeline(axis, table.with_header_cut(), block.moments)


def _dot(axis: MeasuredAxis, day: date) -> float:
    """How far from the axis's left the dot of `day` begins."""
    return min(max(0.0, axis.days.middle(day) * axis.width - DOT / 2), axis.width - DOT)


def _inset(axis: MeasuredAxis, moment: blocks.Moment, when: str, size: float) -> Inset:
    """What sets the date beside its dot: to the right of it if it fits there or has more room, else to the left."""
    if moment.day is None:
        return 0.0, 0.0
    left = _dot(axis, moment.day) - BESIDE
    right = left + DOT + 2 * BESIDE
    wide = fit.width(when, size, bold=True)
    room = axis.width + AFTER - SIDE
    if right + wide <= room or right <= room / 2:
        return right, 0.0
    return max(0.0, left - wide), room - left
