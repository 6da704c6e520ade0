"""Native tables: columns as wide as their words need, rows as high as their texts, headers repeated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from exports import blocks
from exports.layout import fit, palette
from exports.layout.builder import PageBuilder
from exports.layout.grid import BODY_BOX, Box, Scale
from exports.layout.palette import INK, Colour
from exports.layout.shapes import (
    Line,
    Outline,
    Paragraph,
    Rectangle,
    Run,
    Shape,
    TableCell,
    TableRow,
    TableShape,
    TextBox,
)

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
WIDEST_WORD = 0.34
"""Share of the table a column may claim for its longest word."""
HAIR, RULE = 0.5, 1.25
"""Thickness of the lines between rows, and of the one under the header."""
LOOSEST = 9.0
"""The most that rows grow by above and below their text."""
QUIET = Colour("muted", 20)
LEADING = 1.15
"""Of the lines in a cell: between PowerPoint, which sets them 1.2 apart, and LibreOffice, which does 1.12."""

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

    def _margins(self, column: int, inset: Inset = NO_INSET) -> tuple[float, float, float, float]:
        last = column == len(self.widths) - 1
        right = SIDE + AFTER_NUMBERS if column in self.numeric else SIDE
        left, right = SIDE if column else 0.0, 0.0 if last else right
        above = ABOVE + self.loose
        return (left, above, right, above) if column else (left + inset[0], above, right + inset[1], above)

    def _lines(self, row: Texts, column: int, inset: Inset, bold: bool) -> list[str]:
        strong = bold or (self.strong_first and not column)
        return fit.wrap(row[column], self.size, self._room(column, inset), strong)

    def _row_height(self, row: Texts, inset: Inset = NO_INSET, bold: bool = False) -> float:
        tallest = max(fit.height(self._lines(row, column, inset, bold), self.size) for column in range(len(row)))
        return tallest + 2 * (ABOVE + self.loose)

    def fitted(self, room: float) -> MeasuredTable:
        """It with higher rows, where there is room for them."""
        rows = len(self.rows) + bool(self.header)
        return replace(self, loose=min(LOOSEST, max(0.0, room - self.height) / rows / 2))

    def split(self, room: float) -> tuple[MeasuredTable | None, MeasuredTable | None]:
        """The rows that fit into `room` and the rest, both under the header."""
        used = self.header_height
        count = 0
        while count < len(self.rows) and used + self._heights[count] <= room:
            used += self._heights[count]
            count += 1
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
            if any(map(fit.is_tall, row))
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
        first, *others = self._cells(self.header)
        left, above, right, below = first.margins
        return replace(first, margins=(left, above, right, below + self.below_heading)), *others

    def _cells(self, row: Texts, inset: Inset = NO_INSET) -> tuple[TableCell, ...]:
        return tuple(
            TableCell(text, self._margins(column, inset), "right" if column in self.numeric else "left")
            for column, text in enumerate(row)
        )


def drawing(table: TableShape) -> Iterator[Shape]:
    """`table` for a format that has none: a text box a cell, with the rules between them."""
    accent, y = palette.accent(table.step), table.box.y
    for n, row in enumerate(table.rows):
        header = table.header and not n
        x = table.box.x
        for column, (cell, width) in enumerate(zip(row.cells, table.widths, strict=True)):
            strong = header or (table.strong_first and not column)
            place = Box(x, y, width, row.height)
            if cell.fill:
                yield Rectangle("Cell ground", place, cell.fill)
            yield from _edges(cell.edges, place)
            left, above, right, below = cell.margins
            box = Box(x + left, y + above, width - left - right, row.height - above - below)
            run = Run(cell.text, table.size, strong, accent if strong else INK)
            words = cell.paragraphs or (Paragraph((run,), align=cell.align),)
            yield TextBox("Cell", box, words, leading=LEADING, anchor=cell.anchor)
            x += width
        y += row.height
        if not any(cell.edges for cell in row.cells):
            thickness, colour = (RULE, accent) if header else (HAIR, QUIET)
            yield Rectangle("Rule", Box(table.box.x, y - thickness / 2, table.box.width, thickness), colour)


def _edges(edges: Sequence[Outline | None], box: Box) -> Iterator[Shape]:
    right, bottom = box.x + box.width, box.y + box.height
    ends = (
        ((box.x, box.y), (box.x, bottom)),
        ((box.x, box.y), (right, box.y)),
        ((right, box.y), (right, bottom)),
        ((box.x, bottom), (right, bottom)),
    )
    for edge, (start, end) in zip(edges, ends, strict=False):
        if edge:
            yield Line("Edge", start, end, edge.colour, edge.thickness, edge.dashed)


def table(block: blocks.Table, scale: Scale, width: float) -> MeasuredTable:
    """A block's table set in `width`."""
    rows = tuple(tuple(map(fit.clean, row)) for row in block.rows)
    header = tuple(map(fit.clean, block.columns)) if any(block.columns) else ()
    widths = _widths(header, rows, block.widths, block.numeric, scale.table, width)
    return MeasuredTable(header, rows, widths, scale.table, block.alt, frozenset(block.numeric)).with_header_cut()


def steps(block: blocks.Steps, scale: Scale, width: float) -> MeasuredTable:
    """Things in order as a table: when, what and who, each only where any item says it."""
    items = [tuple(map(fit.clean, item)) for item in block.items]
    names = tuple(map(fit.clean, block.columns))
    used = [column for column in range(3) if column == 1 or any(item[column] for item in items)]
    rows = tuple(tuple(item[column] for column in used) for item in items)
    most = {0: 0.2, 2: 0.26}
    narrow = {
        column: min(
            max(
                fit.width(names[column], scale.table, bold=True),
                *(fit.width(item[column], scale.table, bold=not column) for item in items),
            )
            + 2 * SIDE,
            most[column] * width,
        )
        for column in used
        if column != 1
    }
    rest = width - sum(narrow.values())
    widths = tuple(narrow.get(column, rest) for column in used)
    header = tuple(names[column] for column in used)
    table = MeasuredTable(header, rows, widths, scale.table, block.alt, strong_first=0 in used)
    return table.with_header_cut()


def _widths(
    header: Texts, rows: Sequence[Texts], weights: Sequence[float], numeric: Sequence[int], size: float, width: float
) -> tuple[float, ...]:
    """The widths asked for, shifted as far as it takes to keep words whole."""
    shares = [weight / sum(weights) * width for weight in weights]
    words = [max((fit.longest_word(row[n], size) for row in rows), default=0.0) for n in range(len(shares))]
    if header:
        words = [max(wide, fit.longest_word(text, size, bold=True)) for wide, text in zip(words, header, strict=True)]
    sides = [2 * SIDE + (AFTER_NUMBERS if n in numeric else 0.0) for n in range(len(shares))]
    needs = [min(wide, width * WIDEST_WORD) + side for wide, side in zip(words, sides, strict=True)]
    missing = sum(max(0.0, need - share) for need, share in zip(needs, shares, strict=True))
    spare = sum(max(0.0, share - need) for need, share in zip(needs, shares, strict=True))
    if not missing or not spare:
        return tuple(shares)
    given = min(1.0, spare / missing)
    taken = min(1.0, missing / spare)
    return tuple(
        share + (need - share) * (given if need > share else taken) for need, share in zip(needs, shares, strict=True)
    )
