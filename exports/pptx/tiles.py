"""Panels side by side: white, under a rule in a step's colour, all of a row equally high."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from exports import blocks
from exports.layout import fit
from exports.pptx.text import HEADING_LINES, Paragraph, Text, heading
from exports.pptx.theme import BODY_BOX, LOOKS, MUTED, Box, Scale

if TYPE_CHECKING:
    from exports.pptx.canvas import Canvas

GAP = 16.0
PADDING = 12.0
RULE = 3.0
TALLEST_ROW = BODY_BOX.height * 0.55
"""A row higher than this is split between slides; a lower one moves to the next."""


@dataclass(frozen=True)
class Panel:
    """A tile's text and the colour of its rule."""

    text: Text
    accent: str


Row = tuple[Panel | None, ...]
"""None where a tile has ended while its neighbours continue, and where the last row is not full."""


@dataclass(frozen=True)
class Tiles:
    """Rows of equally wide panels."""

    rows: tuple[Row, ...]
    width: float

    @cached_property
    def height(self) -> float:
        """Points from top to bottom."""
        return sum(map(_row_height, self.rows)) + GAP * (len(self.rows) - 1)

    def split(self, room: float) -> tuple[Tiles | None, Tiles | None]:
        """The rows that fit into `room` and the rest."""
        used, count = 0.0, 0
        while count < len(self.rows) and used + _row_height(self.rows[count]) <= room:
            used += _row_height(self.rows[count]) + GAP
            count += 1
        head, rest = self.rows[:count], self.rows[count:]
        if rest and _row_height(rest[0]) > TALLEST_ROW and room - used > TALLEST_ROW / 2:
            parts = [panel.text.split(room - used - 2 * PADDING) if panel else (None, None) for panel in rest[0]]
            begun = _row(rest[0], [part for part, _ in parts])
            if any(begun):
                head, rest = (*head, begun), (_row(rest[0], [part for _, part in parts]), *rest[1:])
        return self._part(head), self._part(rest)

    def _part(self, rows: tuple[Row, ...]) -> Tiles | None:
        return replace(self, rows=rows) if rows else None

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Draws it with its top left corner there."""
        for row in self.rows:
            width = (self.width - GAP * (len(row) - 1)) / len(row)
            height = _row_height(row)
            for column, panel in enumerate(row):
                if panel:
                    left = x + column * (width + GAP)
                    canvas.panel(panel.text, Box(left, y, width, height), panel.accent, PADDING, RULE)
            y += height + GAP


def _row_height(row: Row) -> float:
    return max(panel.text.height for panel in row if panel) + 2 * PADDING


def _row(row: Row, texts: list[Text | None]) -> Row:
    return tuple(Panel(text, panel.accent) if panel and text else None for panel, text in zip(row, texts, strict=True))


def tiles(block: blocks.Tiles, scale: Scale, accent: str, width: float) -> Tiles:
    """A block's panels set in `width`."""
    per_row = max(1, block.per_row)
    inner = (width - GAP * (per_row - 1)) / per_row - 2 * PADDING
    size = scale.table if block.dense else scale.tile
    panels: list[Panel | None] = [_panel(tile, scale, accent, inner, size) for tile in block.tiles]
    panels += [None] * (-len(panels) % per_row)
    return Tiles(tuple(tuple(panels[n : n + per_row]) for n in range(0, len(panels), per_row)), width)


def _panel(tile: blocks.Tile, scale: Scale, accent: str, width: float, size: float) -> Panel:
    colour = LOOKS[tile.step].accent if tile.step else accent
    over = heading(tile.label, scale.tile, colour, width)
    small = min(scale.note, size)
    lines = (Paragraph(fit.clean(line), size, before=size * 0.35, under=over) for line in tile.lines)
    pairs = (one for label, value in tile.pairs for one in _pair(label, value, over, small, size, width))
    return Panel(Text((over, *(one for one in (*lines, *pairs) if one.text)), width), colour)


def _pair(label: str, value: str, over: Paragraph, small: float, size: float, width: float) -> Iterator[Paragraph]:
    """A value under its label, which stays with it."""
    value = fit.clean(value)
    if label:
        kept = fit.cut(fit.clean(label).replace("\n", " "), small, width, HEADING_LINES)
        yield Paragraph(kept, small, MUTED, before=size * 0.6, heading=bool(value), under=over)
    yield Paragraph(value, size, before=size * (0.1 if label else 0.6), under=over)
