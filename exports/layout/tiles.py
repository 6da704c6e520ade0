"""Panels side by side: white, under a rule in a step's colour, all of a row equally high."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from exports import blocks
from exports.layout import fit
from exports.layout.builder import PageBuilder
from exports.layout.grid import BODY_BOX, Box, Scale
from exports.layout.palette import MUTED, WHITE, Colour, accent
from exports.layout.piece import how_many_fit
from exports.layout.running_text import HEADING_LINES, FlowParagraph, TextFlow, heading
from exports.layout.shapes import Rectangle, Role, Shape, TextBox

GAP = 15.0
LOOSEST = 0.6
"""How much higher than they need panels become where there is room, over their height."""
PADDING = 12.0
RULE = 3.0
TALLEST_ROW = BODY_BOX.height * 0.55
"""A row higher than this is split between slides; a lower one moves to the next."""


@dataclass(frozen=True)
class MeasuredTile:
    """A tile's text and the colour of its rule."""

    text: TextFlow
    accent: Colour


TileRow = tuple[MeasuredTile | None, ...]
"""None where a tile has ended while its neighbours continue, and where the last row is not full."""


@dataclass(frozen=True)
class MeasuredTiles:
    """Rows of equally wide panels."""

    rows: tuple[TileRow, ...]
    width: float
    loose: float = 0.0
    """Further height of each row."""

    @cached_property
    def height(self) -> float:
        """Points from top to bottom."""
        return sum(map(_row_height, self.rows)) + self.loose * len(self.rows) + GAP * (len(self.rows) - 1)

    def fitted(self, room: float) -> MeasuredTiles:
        """It with higher panels, their words set wider apart, where there is room."""
        each = min(max(0.0, room - self.height) / len(self.rows), LOOSEST * self.height / len(self.rows))
        rows = tuple(
            tuple(tile and replace(tile, text=tile.text.fitted(_row_height(row) - 2 * PADDING + each)) for tile in row)
            for row in self.rows
        )
        grown = self.height + each * len(self.rows)
        return replace(self, rows=rows, loose=(grown - replace(self, rows=rows, loose=0.0).height) / len(rows))

    def split(self, room: float) -> tuple[MeasuredTiles | None, MeasuredTiles | None]:
        """The rows that fit into `room` and the rest."""
        count = how_many_fit(map(_row_height, self.rows), room, GAP)
        used = sum(map(_row_height, self.rows[:count])) + GAP * count
        head, rest = self.rows[:count], self.rows[count:]
        if rest and _row_height(rest[0]) > TALLEST_ROW and room - used > TALLEST_ROW / 2:
            parts = [tile.text.split(room - used - 2 * PADDING) if tile else (None, None) for tile in rest[0]]
            begun = _row(rest[0], [part for part, _ in parts])
            if any(begun):
                head, rest = (*head, begun), (_row(rest[0], [part for _, part in parts]), *rest[1:])
        return self._part(head), self._part(rest)

    def _part(self, rows: tuple[TileRow, ...]) -> MeasuredTiles | None:
        return replace(self, rows=rows) if rows else None

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        for row in self.rows:
            width = (self.width - GAP * (len(row) - 1)) / len(row)
            height = _row_height(row) + self.loose
            for column, tile in enumerate(row):
                if tile:
                    box = Box(x + column * (width + GAP), y, width, height)
                    builder.add(*panel(tile.text, box, tile.accent, PADDING))
            y += height + GAP


def _row_height(row: TileRow) -> float:
    return max(tile.text.height for tile in row if tile) + 2 * PADDING


def _row(row: TileRow, texts: list[TextFlow | None]) -> TileRow:
    pairs = zip(row, texts, strict=True)
    return tuple(MeasuredTile(text, tile.accent) if tile and text else None for tile, text in pairs)


def tiles(block: blocks.Tiles, scale: Scale, colour: Colour, width: float) -> MeasuredTiles:
    """A block's panels set in `width`."""
    per_row = max(1, block.per_row)
    inner = (width - GAP * (per_row - 1)) / per_row - 2 * PADDING
    size = scale.table if block.dense else scale.card
    row: list[MeasuredTile | None] = [_tile(tile, scale, colour, inner, size) for tile in block.tiles]
    row += [None] * (-len(row) % per_row)
    return MeasuredTiles(tuple(tuple(row[n : n + per_row]) for n in range(0, len(row), per_row)), width)


def panel(
    text: TextFlow, box: Box, colour: Colour, padding: float, role: Role | None = None, number: int = 0
) -> Iterator[Shape]:
    """Text on white under a coloured rule."""
    yield TextBox("Panel", box, text.shapes(), role, number, fill=WHITE, padding=padding)
    yield Rectangle("Rule", Box(box.x, box.y, box.width, RULE), colour)


def _tile(tile: blocks.Tile, scale: Scale, colour: Colour, width: float, size: float) -> MeasuredTile:
    colour = accent(tile.step) if tile.step else colour
    over = heading(tile.label, scale.card, colour, width)
    small = min(scale.note, size)
    lines = (FlowParagraph(fit.as_set(line), size, before=size * 0.35, under=over) for line in tile.lines)
    pairs = (one for label, value in tile.pairs for one in _pair(label, value, over, small, size, width))
    return MeasuredTile(TextFlow((over, *(one for one in (*lines, *pairs) if one.text)), width), colour)


def _pair(
    label: str, value: str, over: FlowParagraph, small: float, size: float, width: float
) -> Iterator[FlowParagraph]:
    """A value under its label, which stays with it."""
    value = fit.clean(value)
    if label:
        kept = fit.cut(fit.clean(label).replace("\n", " "), small, width, HEADING_LINES)
        yield FlowParagraph(kept, small, MUTED, before=size * 0.6, heading=bool(value), under=over)
    yield FlowParagraph(value, size, before=size * (0.1 if label else 0.6), under=over)
