"""Tables for formats that have none: a text box a cell, with the rules between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exports.layout import palette
from exports.layout.grid import Box
from exports.layout.palette import INK, Colour
from exports.layout.shapes import (
    Line,
    Outline,
    Paragraph,
    Rectangle,
    Run,
    Shape,
    TableShape,
    TextBox,
)

HAIR, RULE = 0.5, 1.25
"""Thickness of the lines between rows, and of the one under the header."""
QUIET = Colour("muted", 20)
LEADING = 1.15
"""Of the lines in a cell: between PowerPoint, which sets them 1.2 apart, and LibreOffice, which does 1.12."""


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
