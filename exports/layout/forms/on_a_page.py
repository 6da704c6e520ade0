"""The strategy on a page: three columns that rise from left to right, a step each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from exports.blocks.strategy import OnAPage
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.elements import Column, first_that_fits
from exports.layout.forms import page_columns
from exports.layout.grid import GUTTER, Box
from exports.layout.palette import MUTED, STEPS, WHITE, accent
from exports.layout.piece import Setting
from exports.layout.shapes import Group, Rectangle, Run, Shape, TextLine
from exports.layout.words import Words, paragraph, words

HEAD, PADDING = 31.0, 14.0
RISE = 19.5
"""How much higher each column is than the one before."""
UNDER_LEAD = 20.0
READING = 800.0
WHOLE_SIZES = (18.0, 17.0, 16.0, 14.0, 12.0)
LEAD_SIZES = (15.0, 14.0, 13.0, 12.0, 11.0)
SIZES = (16.0, 15.0, 14.0, 13.0, 12.0)
SMALLEST = 11.0
MOST = (page_columns.ALL, page_columns.ALL - 1, 4, 3, 2, 1)
"""Names of a group that are shown: all, all without what stands below them, or only some."""
LOOSEST = 2.6
"""How far groups move apart where there is room, over their usual distance."""
LEAST = 235.0
"""What the columns need, whatever is in them."""


@dataclass(frozen=True)
class MeasuredPage:
    """It always stands on one slide: what finds no room is counted."""

    block: OnAPage
    width: float
    height: float

    def split(self, room: float) -> tuple[MeasuredPage, None]:
        """All of it: it chooses what it shows."""
        return self, None

    def fitted(self, room: float) -> MeasuredPage:
        """It in the whole of `room`."""
        return MeasuredPage(self.block, self.width, room)

    @cached_property
    def _lead(self) -> Words:
        if self.block.whole:
            made = (paragraph(self.block.lead, size, serif=True) for size in WHOLE_SIZES)
        else:
            made = (paragraph(self.block.lead, size, colour=MUTED) for size in LEAD_SIZES)
        tried = [words(min(self.width, READING), one) for one in made]
        return next((one for one in tried if one.height <= self.height - LEAST), tried[-1])

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        foot = y + self.height
        if self._lead.paragraphs:
            builder.add(self._lead.box("Lead", x, y, column=builder.claim()))
            y += self._lead.height + UNDER_LEAD
        wide = (self.width - 2 * GUTTER) / 3
        for n, step in enumerate(STEPS):
            left, top = x + n * (wide + GUTTER), y + (2 - n) * RISE
            builder.add(self._card(n, step, Box(left, top, wide, foot - top)))

    def _card(self, n: int, step: str, box: Box) -> Group:
        name = f"{n + 1}  {fit.clean(self.block.names[n])}"
        inner = Box(box.x + PADDING, box.y + HEAD + PADDING, box.width - 2 * PADDING, box.height - HEAD - 2 * PADDING)
        shown = self._column(n, inner)
        shapes: list[Shape] = [
            kit.card(box) if shown.elements else kit.open_card(box),
            Rectangle("Head", Box(box.x, box.y, box.width, HEAD), accent(step)),
        ]
        shapes.append(TextLine("Step", inner.x, box.y + (HEAD - 15 * fit.LINE) / 2, (Run(name, 15, True, WHITE),)))
        if shown.elements:
            shapes += shown.shapes(inner.x, inner.y, inner.height, LOOSEST)
        else:
            question = words(inner.width, paragraph(self.block.questions[n], 14, colour=MUTED))
            shapes.append(question.box("Question", inner.x, inner.y))
        return Group(f"Step {n + 1}", box, f"{name}: {fit.clean(self.block.questions[n])}", tuple(shapes))

    def _column(self, n: int, box: Box) -> Column:
        make = page_columns.COLUMNS[n]
        return first_that_fits(self._tried(make, box.width), box.height)

    def _tried(self, make: page_columns.MakeColumn, width: float) -> Iterator[Column]:
        for size in (*SIZES, SMALLEST):
            yield make(self.block, size, MOST[0], width)
        for most in MOST[1:]:
            for size in (SIZES[-1], SMALLEST):
                yield make(self.block, size, most, width)


def on_a_page(block: OnAPage, setting: Setting) -> MeasuredPage:
    """The strategy in the whole of a slide's body."""
    return MeasuredPage(block, setting.width, setting.height)
