"""Native tables: columns as wide as their words need, rows as high as their texts, headers repeated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from exports import blocks
from exports.layout import fit
from exports.pptx import xml
from exports.pptx.theme import BODY_BOX, Box, Scale

if TYPE_CHECKING:
    from exports.pptx.canvas import Canvas

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

Row = tuple[str, ...]
Inset = tuple[float, float]
"""Further space left and right of a cell's text."""
NO_INSET: Inset = (0.0, 0.0)


@dataclass(frozen=True)
class Table:
    """A table at `size` points; `header` is empty where it has none."""

    header: Row
    rows: tuple[Row, ...]
    widths: tuple[float, ...]
    size: float
    alt: str
    numeric: frozenset[int] = frozenset()
    strong_first: bool = False
    """The first column in bold and in the step's colour."""
    insets: tuple[Inset, ...] = ()
    """Of each row's first cell, where any has one."""

    @property
    def width(self) -> float:
        """Points from side to side."""
        return sum(self.widths)

    @cached_property
    def height(self) -> float:
        """Points from top to bottom."""
        return self._header_height + sum(self._heights)

    @cached_property
    def _header_height(self) -> float:
        return self._row_height(self.header, bold=True) if self.header else 0.0

    @cached_property
    def _heights(self) -> list[float]:
        return [self._row_height(row, self._inset(n)) for n, row in enumerate(self.rows)]

    @property
    def tops(self) -> list[float]:
        """How far below the table's top each row begins."""
        return list(accumulate(self._heights[:-1], initial=self._header_height))

    def _inset(self, n: int) -> Inset:
        return self.insets[n] if self.insets else NO_INSET

    def _room(self, column: int, inset: Inset = NO_INSET) -> float:
        left, _, right, _ = self._margins(column, inset)
        return self.widths[column] - left - right

    def _margins(self, column: int, inset: Inset = NO_INSET) -> tuple[float, float, float, float]:
        last = column == len(self.widths) - 1
        right = SIDE + AFTER_NUMBERS if column in self.numeric else SIDE
        left, right = SIDE if column else 0.0, 0.0 if last else right
        return (left, ABOVE, right, ABOVE) if column else (left + inset[0], ABOVE, right + inset[1], ABOVE)

    def _lines(self, row: Row, column: int, inset: Inset, bold: bool) -> list[str]:
        strong = bold or (self.strong_first and not column)
        return fit.wrap(row[column], self.size, self._room(column, inset), strong)

    def _row_height(self, row: Row, inset: Inset = NO_INSET, bold: bool = False) -> float:
        tallest = max(fit.height(self._lines(row, column, inset, bold), self.size) for column in range(len(row)))
        return tallest + 2 * ABOVE

    def lines(self) -> Iterator[tuple[float, float, str, bool]]:
        """Each line of the rows' texts: how far right and down it begins, and whether it is bold."""
        for n, (row, top) in enumerate(zip(self.rows, self.tops, strict=True)):
            for column in range(len(row)):
                left = sum(self.widths[:column]) + self._margins(column, self._inset(n))[0]
                down = top + ABOVE
                for line in self._lines(row, column, self._inset(n), bold=False):
                    yield left, down, line, self.strong_first and not column
                    down += fit.line_height(line, self.size)

    def split(self, room: float) -> tuple[Table | None, Table | None]:
        """The rows that fit into `room` and the rest, both under the header."""
        used = self._header_height
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

    def _split_row(self, row: Row, room: float, inset: Inset) -> tuple[Row | None, Row]:
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

    def _part(self, rows: tuple[Row, ...], insets: tuple[Inset, ...]) -> Table | None:
        return replace(self, rows=rows, insets=insets) if rows else None

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Draws it with its top left corner there."""
        lines = [(self._header_height, self._cells(self.header, canvas.tag))] if self.header else []
        rows = enumerate(zip(self._heights, self.rows, strict=True))
        lines += [(height, self._cells(row, canvas.tag, self._inset(n))) for n, (height, row) in rows]
        flags = ('firstRow="1" ' if self.header else "") + ('firstCol="1"' if self.strong_first else "")
        content = xml.table(canvas.look.table_style, flags, list(self.widths), lines)
        canvas.graphic("Table", Box(x, y, self.width, self.height), self.alt, xml.TABLE_URI, content)

    def _cells(self, row: Row, tag: str, inset: Inset = NO_INSET) -> str:
        return "".join(
            xml.cell(text, tag, self.size, self._margins(column, inset), "r" if column in self.numeric else "l")
            for column, text in enumerate(row)
        )


def table(block: blocks.Table, scale: Scale, width: float) -> Table:
    """A block's table set in `width`."""
    rows = tuple(tuple(map(fit.clean, row)) for row in block.rows)
    header = tuple(map(fit.clean, block.columns)) if any(block.columns) else ()
    widths = _widths(header, rows, block.widths, block.numeric, scale.table, width)
    draft = Table(header, rows, widths, scale.table, block.alt, frozenset(block.numeric))
    cut = tuple(
        fit.cut(text, scale.table, draft._room(column), HEADER_LINES, bold=True) for column, text in enumerate(header)
    )
    return replace(draft, header=cut)


def steps(block: blocks.Steps, scale: Scale, width: float, alt: str) -> Table:
    """Things in order as a table without a header: when, what and who, each only where any item says it."""
    items = [tuple(map(fit.clean, item)) for item in block.items]
    used = [column for column in range(3) if column == 1 or any(item[column] for item in items)]
    rows = tuple(tuple(item[column] for column in used) for item in items)
    most = {0: 0.2, 2: 0.26}
    narrow = {
        column: min(
            max(fit.width(item[column], scale.tile, bold=not column) for item in items) + 2 * SIDE,
            most[column] * width,
        )
        for column in used
        if column != 1
    }
    rest = width - sum(narrow.values())
    widths = tuple(narrow.get(column, rest) for column in used)
    return Table((), rows, widths, scale.tile, alt, strong_first=0 in used)


def _widths(
    header: Row, rows: Sequence[Row], weights: Sequence[float], numeric: Sequence[int], size: float, width: float
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
