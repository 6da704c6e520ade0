"""Slides as meant become slides as drawn: blocks are measured, stacked, and continued where they do not fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

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
from exports.blocks.plan import GrowthPath, Notices
from exports.blocks.strategy import Evidence, ListCards, Matrix, Meetings, Passage, Platforms
from exports.layout import chart, forms, lanes, running_text, table, tiles, timeline
from exports.layout.builder import PageBuilder
from exports.layout.grid import BESIDE, LARGE, READING, SCALES, Box
from exports.layout.piece import Piece, Setting
from exports.layout.running_text import FlowParagraph, TextFlow
from exports.layout.shapes import TextBox

GAP = 16.0
"""Between what stands one below the other."""
HEADING_GAP = 6.0
AIRY, AIRY_CARDS = 0.8, 0.92
"""Share of a slide's body that large type may need: more, and the cards would be crowded."""
USUAL = 16.0
"""Size of type for which `READING` is meant: larger type reads as well in longer lines."""
OF_CARDS = ListCards | Notices | Meetings | Matrix | Platforms | GrowthPath
WORTH_STARTING = 110.0
"""Points left on a slide in which columns still begin."""


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

    def fitted(self, room: float) -> Headed:
        return Headed(self.heading, self.piece.fitted(room - self._over))

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

    def fitted(self, room: float) -> Stack:
        """Each piece gets of what is free as much as it takes of the rest."""
        pieces, free, tall = [], room - self.height, sum(piece.height for piece in self.pieces)
        for piece in self.pieces:
            grown = piece.fitted(piece.height + free * piece.height / tall)
            free, tall = free - (grown.height - piece.height), tall - piece.height
            pieces.append(grown)
        return Stack(tuple(pieces), self.width)

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
        return sum(stack.width for stack in self.stacks) + BESIDE * (len(self.stacks) - 1)

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

    def fitted(self, room: float) -> Beside:
        return Beside(tuple(stack.fitted(room) for stack in self.stacks))

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        for column, stack in enumerate(self.stacks):
            builder.column = column
            stack.draw(builder, x, y)
            x += stack.width + BESIDE
        builder.column = 0


def stacks(slide: Slide, width: float, height: float) -> list[Stack]:
    """What stands on each of the slides it takes to show `slide`: as few as can be, then as large as can be.

    The body of each is `width` and `height` points.
    """
    best: list[Stack] = []
    for scale in SCALES:
        whole = stack(slide.blocks, Setting(scale, slide.step, width, height))
        if not whole.pieces:
            return []
        if scale is SCALES[0] and whole.height <= AIRY * height and _of_cards(slide):
            larger = (stack(slide.blocks, Setting(large, slide.step, width, height)) for large in LARGE)
            whole = next((one for one in larger if one.height <= _airy(slide) * height), whole)
        found = _parts(whole, height)
        if found and (not best or len(found) < len(best)):
            best = found
        if len(best) == 1:
            break
    assert best, "a whole slide's room must hold a part of anything in the smallest type"
    return [part.fitted(height) for part in best]


def _airy(slide: Slide) -> float:
    return AIRY_CARDS if any(isinstance(block, Platforms) for block in slide.blocks) else AIRY


def _of_cards(slide: Slide) -> bool:
    """Whether it shows words on cards, and nothing that has a size of its own."""
    return any(isinstance(block, OF_CARDS) for block in slide.blocks) and all(
        isinstance(block, Facts | Passage | Evidence | Note)
        or (isinstance(block, OF_CARDS) and not (isinstance(block, Notices) and block.panel))
        for block in slide.blocks
    )


def _parts(whole: Stack, height: float) -> list[Stack]:
    """`whole` slide by slide; nothing where a part of it is higher than a slide and cannot be parted."""
    found: list[Stack] = []
    rest: Stack | None = whole
    while rest and rest.pieces:
        head, rest = rest.split(height)
        if not head:
            return []
        found.append(head)
    return found


def stack(blocks: Sequence[Block | Columns], setting: Setting) -> Stack:
    """`blocks` measured; neighbouring text becomes one flow."""
    pieces: list[Piece] = []
    for is_text, group in groupby(blocks, lambda block: isinstance(block, Bullets | Statement | Facts | Note)):
        if is_text:
            words = [block for block in group if isinstance(block, Bullets | Statement | Facts | Note)]
            if flow := running_text.text(
                words, setting.scale, setting.accent, min(setting.width, READING * max(1.0, setting.scale.body / USUAL))
            ):
                pieces.append(flow)
            continue
        pieces += filter(None, (_piece(block, setting) for block in group))
    return Stack(tuple(pieces), setting.width)


def _piece(block: Block | Columns, setting: Setting) -> Piece | None:
    scale, width = setting.scale, setting.width
    match block:
        case Table(rows=rows):
            return _headed(block.heading, table.table(block, scale, width), setting) if rows else None
        case Steps(items=items):
            return _headed(block.heading, table.steps(block, scale, width), setting) if items else None
        case Chart(categories=categories):
            drawn = categories and block.series
            return _headed(block.heading, chart.chart(block, width), setting) if drawn else None
        case Timeline(moments=moments):
            measured = timeline.timeline(block, scale.table, width)
            return _headed(block.heading, measured, setting) if moments else None
        case Lanes(stretches=stretches):
            return _headed(block.heading, lanes.lanes(block, scale.table, width), setting) if stretches else None
        case Tiles(tiles=panels):
            return tiles.tiles(block, scale, setting.accent, width) if panels else None
        case Columns(parts=parts):
            return _beside(block, setting) if any(parts) else None
    return forms.piece(block, setting)


def _headed(title: str, piece: Piece, setting: Setting) -> Piece:
    if not title:
        return piece
    return Headed(running_text.heading(title, setting.scale.heading, setting.accent, piece.width), piece)


def _beside(block: Columns, setting: Setting) -> Beside:
    weights = block.weights or (1.0,) * len(block.parts)
    room = setting.width - BESIDE * (len(weights) - 1)
    widths = [room * weight / sum(weights) for weight in weights]
    parts = zip(block.parts, widths, strict=True)
    return Beside(tuple(stack(part, replace(setting, width=wide)) for part, wide in parts))
