"""A table whose columns have their widths: how high its rows are, and where it goes on to the next slide."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from exports.layout import fit, glyphs
from exports.layout.builder import PageBuilder
from exports.layout.grid import BODY_BOX, Box
from exports.layout.marks import in_table
from exports.layout.piece import how_many_fit
from exports.layout.shapes import (
    Anchor,
    Paragraph,
    Run,
    TableCell,
    TableRow,
    TableShape,
)
from wizard.results.marks import Mark

SIDE = 7.0
"""Space left and right of a cell's text; the outer columns stand flush with the page's margins."""
AFTER_NUMBERS = 10.0
"""Further space right of figures: they end where the next column begins."""
ABOVE = 4.5
HEADER_LINES = 3
TALLEST_ROW = BODY_BOX.height * 0.55
"""A row higher than this is split between slides; a lower one moves to the next."""
FEWEST_LINES = 3
"""Lines of a split row worth starting on a slide."""
LOOSEST = 9.0
"""The most that rows usually grow by above and below their text."""
Texts = tuple[str, ...]
"""Of a row, a cell each."""
Inset = tuple[float, float]
"""Further space left and right of a cell's text."""
NO_INSET: Inset = (0.0, 0.0)


@dataclass(frozen=True)
class MeasuredTable:
    """A table at `size` points; `header` is empty where it has none."""

    header: Texts
    rows: tuple[Texts, ...]
    widths: tuple[float, ...]
    size: float
    alt: str
    numeric: frozenset[int] = frozenset()
    strong_first: bool = False
    """The first column in bold and in the step's colour."""
    insets: tuple[Inset, ...] = ()
    """Of each row's first cell, where any has one."""
    loose: float = 0.0
    """Further room above and below the text of each row."""
    below_heading: float = 0.0
    """Room left under the first column's heading, for what is drawn there."""
    marked: tuple[tuple[str, Mark], ...] = ()
    """Words of the last column that say how something stands."""
    loosest: float = LOOSEST

    @property
    def width(self) -> float:
        """Points from side to side."""
        return sum(self.widths)

    @cached_property
    def height(self) -> float:
        """Points from top to bottom."""
        return self.header_height + sum(self._heights)

    @cached_property
    def header_height(self) -> float:
        """Points from the table's top to its first row."""
        return self._row_height(self.header, bold=True) + self.below_heading if self.header else 0.0

    @cached_property
    def _heights(self) -> list[float]:
        return [self._row_height(row, self._inset(n)) for n, row in enumerate(self.rows)]

    @property
    def tops(self) -> list[float]:
        """How far below the table's top each row begins."""
        return list(accumulate(self._heights[:-1], initial=self.header_height))

    def _inset(self, n: int) -> Inset:
        return self.insets[n] if self.insets else NO_INSET

    def _room(self, column: int, inset: Inset = NO_INSET) -> float:
        left, _, right, _ = self._margins(column, inset)
        return self.widths[column] - left - right

    def _loose(self, header: bool) -> float:
        return min(self.loose, LOOSEST) if header else self.loose

    def _margins(self, column: int, inset: Inset = NO_INSET, header: bool = False) -> tuple[float, float, float, float]:
        last = column == len(self.widths) - 1
        right = SIDE + AFTER_NUMBERS if column in self.numeric else SIDE
        left, right = SIDE if column else 0.0, 0.0 if last else right
        above = ABOVE + self._loose(header)
        return (left, above, right, above) if column else (left + inset[0], above, right + inset[1], above)

    def _lines(self, row: Texts, column: int, inset: Inset, bold: bool) -> list[str]:
        strong = bold or (self.strong_first and not column) or self._mark(row[column], column) is not None
        return fit.wrap(row[column], self.size, self._room(column, inset), strong)

    def _mark(self, text: str, column: int) -> Mark | None:
        return dict(self.marked).get(text) if column == len(self.widths) - 1 else None

    def _row_height(self, row: Texts, inset: Inset = NO_INSET, bold: bool = False) -> float:
        tallest = max(fit.height(self._lines(row, column, inset, bold), self.size) for column in range(len(row)))
        return tallest + 2 * (ABOVE + self._loose(header=bold))

    def fitted(self, room: float) -> MeasuredTable:
        """It with higher rows, where there is room for them."""
        rows = len(self.rows) + bool(self.header)
        return replace(self, loose=min(self.loosest, max(0.0, room - self.height) / rows / 2))

    def split(self, room: float) -> tuple[MeasuredTable | None, MeasuredTable | None]:
        """The rows that fit into `room` and the rest, both under the header."""
        count = how_many_fit(self._heights, room - self.header_height)
        used = self.header_height + sum(self._heights[:count])
        head, rest = self.rows[:count], self.rows[count:]
        insets = self.insets[:count], self.insets[count:]
        if rest and self._heights[count] > TALLEST_ROW:
            begun, left = self._split_row(rest[0], room - used - 2 * ABOVE, self._inset(count))
            if begun:
                head, rest = (*head, begun), (left, *rest[1:])
                insets = self.insets[: count + 1], insets[1]
        return self._part(head, insets[0]), self._part(rest, insets[1])

    def _split_row(self, row: Texts, room: float, inset: Inset) -> tuple[Texts | None, Texts]:
        count = (
            int(room / (self.size * fit.TALL_LINE))
            if any(map(glyphs.is_tall, row))
            else int(room / (self.size * fit.LINE))
        )
        if count < FEWEST_LINES:
            return None, row
        halves = [
            fit.split(text, count, self.size, self._room(column, inset), self.strong_first and not column)
            for column, text in enumerate(row)
        ]
        return tuple(head for head, _ in halves), tuple(rest for _, rest in halves)

    def _part(self, rows: tuple[Texts, ...], insets: tuple[Inset, ...]) -> MeasuredTable | None:
        return replace(self, rows=rows, insets=insets) if rows else None

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        builder.add(self.shape(x, y, builder.step, builder.claim()))

    def with_header_cut(self) -> MeasuredTable:
        """It with headings of `HEADER_LINES` at most."""
        room = [self._room(column) for column in range(len(self.header))]
        return replace(
            self,
            header=tuple(
                fit.cut(text, self.size, wide, HEADER_LINES, bold=True)
                for text, wide in zip(self.header, room, strict=True)
            ),
        )

    def shape(self, x: float, y: float, step: str, column: int | None = None) -> TableShape:
        """It with its top left corner there, in the colour of `step`."""
        rows = [TableRow(self.header_height, self._header_cells())] if self.header else []
        measured = enumerate(zip(self._heights, self.rows, strict=True))
        rows += [TableRow(height, self._cells(row, self._inset(n))) for n, (height, row) in measured]
        return TableShape(
            Box(x, y, self.width, self.height),
            self.alt,
            self.widths,
            tuple(rows),
            self.size,
            step,
            header=bool(self.header),
            strong_first=self.strong_first,
            column=column,
        )

    def _header_cells(self) -> tuple[TableCell, ...]:
        first, *others = (
            TableCell(text, self._margins(column, header=True), "right" if column in self.numeric else "left")
            for column, text in enumerate(self.header)
        )
        left, above, right, below = first.margins
        return replace(first, margins=(left, above, right, below + self.below_heading)), *others

    def _cells(self, row: Texts, inset: Inset = NO_INSET) -> tuple[TableCell, ...]:
        return tuple(self._cell(text, column, inset) for column, text in enumerate(row))

    def _cell(self, text: str, column: int, inset: Inset) -> TableCell:
        margins = self._margins(column, inset)
        anchor: Anchor = "middle" if self.marked else "top"
        if (mark := self._mark(text, column)) is not None:
            ink, ground = in_table(mark)
            words = Paragraph((Run(text, self.size, True, ink),))
            return TableCell(text, margins, paragraphs=(words,), fill=ground, anchor=anchor)
        return TableCell(text, margins, "right" if column in self.numeric else "left", anchor=anchor)
