"""Slides as meant become slides as drawn: blocks are measured, stacked, and continued where they do not fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Protocol

from exports.blocks import (
    Block,
    Bullets,
    Chart,
    Columns,
    Facts,
    Lanes,
    Note,
    Slide,
    Statement,
    Steps,
    Table,
    Tiles,
    Timeline,
)
from exports.layout import chart, lanes, palette, table, text, tiles, timeline
from exports.layout.builder import PageBuilder
from exports.layout.grid import BODY_BOX, GUTTER, READING, SCALES, Box, Scale
from exports.layout.palette import Colour
from exports.layout.shapes import TextBox
from exports.layout.text import FlowParagraph, TextFlow

GAP = 20.0
"""Between what stands one below the other."""
HEADING_GAP = 6.0
WORTH_STARTING = 110.0
"""Points left on a slide in which columns still begin."""


class Piece(Protocol):
    """Something measured that can be drawn, or split where it does not fit."""

    @property
    def width(self) -> float: ...

    @property
    def height(self) -> float: ...

    def split(self, room: float) -> tuple[Piece | None, Piece | None]:
        """What fits into `room` and the rest. With the whole body's height as room, something always fits."""

    def draw(self, builder: PageBuilder, x: float, y: float) -> None: ...


@dataclass(frozen=True)
class Headed:
    """A heading over a table or a chart, repeated with every part of it."""

    heading: FlowParagraph
    piece: Piece

    @property
    def width(self) -> float:
        return self.piece.width

    @cached_property
    def _over(self) -> float:
        return self.heading.height(self.width) + HEADING_GAP

    @property
    def height(self) -> float:
        return self._over + self.piece.height

    def split(self, room: float) -> tuple[Piece | None, Piece | None]:
        head, rest = self.piece.split(room - self._over)
        return (head and Headed(self.heading, head), rest and Headed(self.heading, rest))

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        box = Box(x, y, self.width, self._over - HEADING_GAP)
        builder.add(TextBox("Text", box, TextFlow((self.heading,), self.width).shapes()))
        self.piece.draw(builder, x, y + self._over)


@dataclass(frozen=True)
class Stack:
    """Pieces one below the other."""

    pieces: tuple[Piece, ...]
    width: float

    @cached_property
    def height(self) -> float:
        return sum(piece.height for piece in self.pieces) + GAP * max(0, len(self.pieces) - 1)

    def split(self, room: float) -> tuple[Stack | None, Stack | None]:
        used = 0.0
        for n, piece in enumerate(self.pieces):
            left = room - used - (GAP if n else 0)
            if piece.height <= left:
                used = room - left + piece.height
                continue
            head, rest = piece.split(left)
            return (
                self._part((*self.pieces[:n], *filter(None, [head]))),
                self._part((*filter(None, [rest]), *self.pieces[n + 1 :])),
            )
        return self, None

    def _part(self, pieces: tuple[Piece, ...]) -> Stack | None:
        return Stack(pieces, self.width) if pieces else None

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        for piece in self.pieces:
            piece.draw(builder, x, y)
            y += piece.height + GAP


@dataclass(frozen=True)
class Beside:
    """Stacks side by side; one that has ended stays empty while the others continue."""

    stacks: tuple[Stack, ...]

    @property
    def width(self) -> float:
        return sum(stack.width for stack in self.stacks) + GUTTER * (len(self.stacks) - 1)

    @cached_property
    def height(self) -> float:
        return max(stack.height for stack in self.stacks)

    def split(self, room: float) -> tuple[Beside | None, Beside | None]:
        if room < min(WORTH_STARTING, self.height):
            return None, self
        parts = [stack.split(room) for stack in self.stacks]
        return self._part([head for head, _ in parts]), self._part([rest for _, rest in parts])

    def _part(self, parts: list[Stack | None]) -> Beside | None:
        if not any(parts):
            return None
        return Beside(tuple(part or Stack((), stack.width) for part, stack in zip(parts, self.stacks, strict=True)))

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        for column, stack in enumerate(self.stacks):
            builder.column = column
            stack.draw(builder, x, y)
            x += stack.width + GUTTER
        builder.column = 0


def stacks(slide: Slide) -> list[Stack]:
    """What stands on each of the slides it takes to show `slide`: as few as can be, then as large as can be."""
    best: list[Stack] = []
    for scale in SCALES:
        found = _parts(stack(slide.blocks, scale, palette.accent(slide.step), BODY_BOX.width))
        if not best or len(found) < len(best):
            best = found
        if len(best) == 1:
            break
    return best


def _parts(whole: Stack) -> list[Stack]:
    found: list[Stack] = []
    rest: Stack | None = whole
    while rest:
        head, rest = rest.split(BODY_BOX.height)
        assert head, "a whole slide's room must hold a part of anything"
        found.append(head)
    return found


def stack(blocks: Sequence[Block | Columns], scale: Scale, accent: Colour, width: float) -> Stack:
    """`blocks` measured in `width`; neighbouring text becomes one flow."""
    pieces: list[Piece] = []
    for is_text, group in groupby(blocks, lambda block: isinstance(block, Bullets | Statement | Facts | Note)):
        if is_text:
            words = [block for block in group if isinstance(block, Bullets | Statement | Facts | Note)]
            if flow := text.text(words, scale, accent, min(width, READING)):
                pieces.append(flow)
            continue
        drawn = (_piece(block, scale, accent, width) for block in group)
        pieces += [piece for piece in drawn if piece]
    return Stack(tuple(pieces), width)


def _piece(block: Block | Columns, scale: Scale, accent: Colour, width: float) -> Piece | None:
    match block:
        case Table(rows=rows) if rows:
            return _headed(block.heading, table.table(block, scale, width), scale, accent)
        case Steps(items=items) if items:
            return _headed(block.heading, table.steps(block, scale, width), scale, accent)
        case Chart(categories=categories) if categories and block.series:
            return _headed(block.heading, chart.chart(block, width), scale, accent)
        case Timeline(moments=moments) if moments:
            return _headed(block.heading, timeline.timeline(block, scale.table, width), scale, accent)
        case Lanes(stretches=stretches) if stretches:
            return _headed(block.heading, lanes.lanes(block, scale.table, width), scale, accent)
        case Tiles(tiles=panels) if panels:
            return tiles.tiles(block, scale, accent, width)
        case Columns(parts=parts) if any(parts):
            return _beside(block, scale, accent, width)
    return None


def _headed(title: str, piece: Piece, scale: Scale, accent: Colour) -> Piece:
    return Headed(text.heading(title, scale.heading, accent, piece.width), piece) if title else piece


def _beside(block: Columns, scale: Scale, accent: Colour, width: float) -> Beside:
    weights = block.weights or (1.0,) * len(block.parts)
    room = width - GUTTER * (len(weights) - 1)
    widths = [room * weight / sum(weights) for weight in weights]
    return Beside(tuple(stack(part, scale, accent, wide) for part, wide in zip(block.parts, widths, strict=True)))
