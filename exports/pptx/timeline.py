"""Things to do along a time axis: a table whose first column is the axis, with a dot and a date in every row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from exports import blocks
from exports.layout import fit
from exports.pptx.axis import Axis
from exports.pptx.shapes import Dot, drawn
from exports.pptx.table import ABOVE, SIDE, Inset, Table
from exports.pptx.theme import FLOOR, Box

if TYPE_CHECKING:
    from exports.pptx.canvas import Canvas

AXIS, MOST_WHO = 0.32, 0.2
"""Share of the width of the axis, and the most that those responsible get."""
AFTER = 12.0
"""Between the axis and the words beside it."""
DOT = 11.0
BESIDE = 5.0
"""Between a dot and its date."""


@dataclass(frozen=True)
class Timeline:
    """The rows of a timeline; `moments` are those with a dot, None where a row goes on from the slide before."""

    axis: Axis
    table: Table
    moments: tuple[blocks.Moment | None, ...]

    @property
    def width(self) -> float:
        return self.table.width

    @property
    def height(self) -> float:
        """Points from top to bottom."""
        return self.axis.height + self.table.height

    def split(self, room: float) -> tuple[Timeline | None, Timeline | None]:
        """The rows that fit into `room` and the rest, both under the axis."""
        head, rest = self.table.split(room - self.axis.height)
        if head is None or rest is None:
            return (self, None) if head else (None, self)
        shown = len(head.rows)
        left = self.moments[shown:]
        if len(rest.rows) > len(left):
            left = (None, *left)
        return replace(self, table=head, moments=self.moments[:shown]), replace(self, table=rest, moments=left)

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Draws it with its top left corner there."""
        for shape in self.axis.shapes(x, y, y + self.height, self.width, canvas.look.accent):
            canvas.add(drawn(shape, canvas))
        self.table.draw(canvas, x, y + self.axis.height)
        for dot in self.dots(x, y, canvas.look.accent):
            canvas.add(drawn(dot, canvas))

    def dots(self, x: float, y: float, accent: str) -> Iterator[Dot]:
        """The dot of each row that has one, beside its date; what is done is filled."""
        line = fit.LINE * self.table.size
        for moment, top in zip(self.moments, self.table.tops, strict=True):
            if moment and moment.day:
                middle = y + self.axis.height + top + ABOVE + line / 2
                box = Box(x + _dot(self.axis, moment.day), middle - DOT / 2, DOT, DOT)
                yield Dot(box, accent, moment.done)


def timeline(block: blocks.Timeline, size: float, width: float, named: float = FLOOR) -> Timeline:
    """A block's timeline set in `width` at `size` points, the days along the axis at `named`."""
    axis = Axis(block.axis, block.ticks, width * AXIS - AFTER, block.mark, named)
    rows = [tuple(map(fit.clean, (moment.when, moment.what, moment.who))) for moment in block.moments]
    widest = max(fit.width(who, size) for _, _, who in rows)
    who = min(widest + 2 * SIDE, MOST_WHO * width) if widest else 0.0
    table = Table(
        (),
        tuple(row if who else row[:2] for row in rows),
        (width * AXIS, width * (1 - AXIS) - who, *filter(None, [who])),
        size,
        block.alt,
        strong_first=True,
        insets=tuple(_inset(axis, moment, row[0], size) for moment, row in zip(block.moments, rows, strict=True)),
    )
    return Timeline(axis, table, block.moments)


def _dot(axis: Axis, day: date) -> float:
    """How far from the axis's left the dot of `day` begins."""
    return min(max(0.0, axis.days.middle(day) * axis.width - DOT / 2), axis.width - DOT)


def _inset(axis: Axis, moment: blocks.Moment, when: str, size: float) -> Inset:
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
