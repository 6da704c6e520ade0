"""Needs by audience and purpose: a card for each pair of them, dashed where there is nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain

from exports.blocks.strategy import Matrix, MatrixRow, Meeting
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.grid import FLOOR, SCALES, SMALL, Box
from exports.layout.palette import INK, MUTED, accent, on, tint
from exports.layout.piece import FullWidth, Setting, how_many_fit, largest
from exports.layout.shapes import Group, Paragraph, Run, Shape
from exports.layout.words import Words, paragraph, paragraph_of_runs, words

NARROWEST_NAMES, WIDEST_NAMES = 100.0, 190.0
"""Between them the audiences' names are as wide as their longest word."""
APART = 7.0
HEAD_PADDING, PADDING, ABOVE = 8.0, 10.0, 7.0
MOST_COLUMNS, MOST_ROWS, FEWER_ROWS = 4, 4, 3
"""What one slide holds; where there are more audiences, so many to a slide."""
FOLLOWING = (0.2, 0.45, 0.7)
"""How much a column's width may follow what stands in it: from hardly to nearly in proportion."""
LOWEST = 46.0
HIGHEST = 230.0
TALLEST = 0.75
"""Share of a body that a card may take."""
ARROW, NOTHING = "→ ", "–"


@dataclass(frozen=True)
class MeasuredMatrixRow:
    """An audience and its cells; empty words where there is nothing."""

    row: MatrixRow
    name: Words
    cells: tuple[Words, ...]

    @property
    def height(self) -> float:
        """Of its cards, at least."""
        return max(LOWEST, self.name.height, *(cell.height + 2 * ABOVE for cell in self.cells))


@dataclass(frozen=True)
class MeasuredMatrix(FullWidth):
    """Some purposes' columns under their heads, and what `follows` on further slides: the other purposes."""

    block: Matrix
    setting: Setting
    heads: tuple[Words, ...]
    widths: tuple[float, ...]
    rows: tuple[MeasuredMatrixRow, ...]
    names: float
    """Width of the audiences' names."""
    follows: MeasuredMatrix | None = None
    loose: float = 0.0

    @cached_property
    def head_height(self) -> float:
        """Of the purposes' cards."""
        return max(head.height for head in self.heads) + 2 * HEAD_PADDING

    @cached_property
    def height(self) -> float:
        """Points from top to bottom, with what follows."""
        own = self.head_height + sum(APART + row.height + self.loose for row in self.rows)
        return own + (self.follows.height if self.follows else 0.0)

    def split(self, room: float) -> tuple[MeasuredMatrix | None, MeasuredMatrix | None]:
        """The audiences that fit into `room` and the rest under the same heads; then the other purposes."""
        most = len(self.rows) if len(self.rows) <= MOST_ROWS else FEWER_ROWS
        count = how_many_fit((APART + row.height for row in self.rows[:most]), room - self.head_height)
        if count == len(self.rows):
            return replace(self, follows=None), self.follows
        return (replace(self, rows=self.rows[:count], follows=None) if count else None), replace(
            self, rows=self.rows[count:]
        )

    def fitted(self, room: float) -> MeasuredMatrix:
        """It with higher rows; a part of it in larger type too, where there is room for that."""
        if len(self.rows) == len(self.block.rows):
            return self._grown(room)
        block = replace(self.block, rows=tuple(row.row for row in self.rows))
        larger = (_measured(block, replace(self.setting, scale=scale)) for scale in SCALES)
        return largest(chain(larger, [self]), room)._grown(room)

    def _grown(self, room: float) -> MeasuredMatrix:
        highest = max(row.height for row in self.rows)
        return replace(self, loose=max(0.0, min((room - self.height) / len(self.rows), max(0.0, HIGHEST - highest))))

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        box = Box(x, y, self.width, self.height)
        builder.add(Group("Matrix", box, self.block.alt, tuple(self._shapes(x, y))))

    def _shapes(self, x: float, y: float) -> Iterator[Shape]:
        across = words(self.names - 12, paragraph(f"{self.block.across} →", FLOOR, colour=MUTED, align="right"))
        down = words(self.names - 12, paragraph(f"{self.block.down} ↓", FLOOR, colour=MUTED))
        yield across.box("Across", x, y)
        yield down.box("Down", x, y + self.head_height - down.height)
        for left, wide, head, main in self._columns(x):
            box = Box(left, y, wide, self.head_height)
            yield kit.card(box, accent(self.setting.step) if main else tint(self.setting.step), "Purpose")
            yield head.box("Purpose", left + PADDING, y, self.head_height, anchor="middle")
        y += self.head_height
        for row in self.rows:
            y += APART
            tall = row.height + self.loose
            yield row.name.box("Audience", x, y, tall, anchor="middle")
            for (left, wide, _, _), cell in zip(self._columns(x), row.cells, strict=True):
                yield from _cell(cell, Box(left, y, wide, tall))
            y += tall

    def _columns(self, x: float) -> Iterator[tuple[float, float, Words, bool]]:
        x += self.names + APART
        for n, (wide, head) in enumerate(zip(self.widths, self.heads, strict=True)):
            yield x, wide, head, n == self.block.main
            x += wide + APART


def _cell(cell: Words, box: Box) -> Iterator[Shape]:
    if not cell.paragraphs:
        yield kit.open_card(box)
        dash = words(box.width, paragraph(NOTHING, SMALL, colour=MUTED, align="center"))
        yield dash.box("Nothing", box.x, box.y, box.height, anchor="middle")
        return
    yield kit.card(box)
    yield cell.box("Needs", box.x + PADDING, box.y, box.height, anchor="middle")


def matrix(block: Matrix, setting: Setting) -> MeasuredMatrix:
    """The purposes in groups that a slide holds, the audiences down; without needs that are told elsewhere, where those
    alone would take it to a second slide."""
    if block.needs_told and len(block.columns) <= MOST_COLUMNS and len(block.rows) <= MOST_ROWS:
        smallest = _measured(block, replace(setting, scale=SCALES[-1]))
        block = block if smallest.height <= setting.height else _without_needs(block)
    found: MeasuredMatrix | None = None
    for start in reversed(range(0, len(block.columns), MOST_COLUMNS)):
        found = replace(_measured(_part(block, start), setting), follows=found)
    assert found, "a matrix has a purpose"
    return found


def _without_needs(block: Matrix) -> Matrix:
    """What is made alone, where anything is."""
    rows = (
        replace(
            row,
            cells=tuple(
                tuple(replace(one, need="" if one.content else one.need) for one in cell) for cell in row.cells
            ),
        )
        for row in block.rows
    )
    return replace(block, rows=tuple(rows), needs_told=False)


def _part(block: Matrix, start: int) -> Matrix:
    """Its columns from `start` on, with the audiences that have anything there."""
    end = start + MOST_COLUMNS
    if start == 0 and end >= len(block.columns):
        return block
    rows = tuple(replace(row, cells=row.cells[start:end]) for row in block.rows)
    main = block.main - start if block.main is not None and start <= block.main < end else None
    return replace(
        block, columns=block.columns[start:end], main=main, rows=tuple(row for row in rows if any(row.cells)) or rows
    )


def _measured(block: Matrix, setting: Setting) -> MeasuredMatrix:
    """With columns that follow their content as far as it makes the whole lowest."""
    size = setting.scale.card
    strong = size + 1
    asked = max(1.0, *(fit.longest_word(fit.clean(row.name), strong, bold=True) for row in block.rows))
    names = min(WIDEST_NAMES, max(NARROWEST_NAMES, asked + 12))
    strong = min(strong, max(FLOOR, strong * (names - 12) / asked))
    labels = [
        words(names - 10, paragraph(row.name, strong, bold=True), paragraph(row.note, SMALL, colour=MUTED, before=2))
        for row in block.rows
    ]
    amounts = [max(map(_amount, column)) for column in zip(*(row.cells for row in block.rows), strict=True)]
    tallest = setting.tallest(TALLEST)
    tried = []
    for following in FOLLOWING:
        weights = [max(1, amount) ** following for amount in amounts]
        room = setting.width - names - APART * len(weights)
        widths = _widths(room, weights, [_least(block, n, setting) for n in range(len(weights))])
        heads = tuple(_head(block, n, wide - 2 * PADDING, setting) for n, wide in enumerate(widths))
        rows = tuple(
            MeasuredMatrixRow(
                row, label.within(tallest), tuple(_needs(cell, wide, size, setting) for cell, wide in cells)
            )
            for row, label in zip(block.rows, labels, strict=True)
            if (cells := list(zip(row.cells, widths, strict=True)))
        )
        tried.append(MeasuredMatrix(block, setting, heads, widths, rows, names))
    return min(tried, key=lambda one: one.height)


def _widths(room: float, weights: Sequence[float], least: Sequence[float]) -> tuple[float, ...]:
    """`room` shared by weight, none below its least, as far as there is room for them all."""
    if sum(least) >= room:
        return tuple(room * one / sum(least) for one in least)
    held: set[int] = set()
    while True:
        free = room - sum(least[n] for n in held)
        whole = sum(weight for n, weight in enumerate(weights) if n not in held)
        widths = [least[n] if n in held else free * weight / whole for n, weight in enumerate(weights)]
        narrow = {n for n, wide in enumerate(widths) if n not in held and wide < least[n]}
        if not narrow:
            return tuple(widths)
        held |= narrow


def _least(block: Matrix, n: int, setting: Setting) -> float:
    """Width of a column whose purpose is not broken within a word."""
    return fit.longest_word(fit.clean(block.columns[n]), setting.scale.card + 1, bold=True) + 2 * PADDING


def _amount(cell: Sequence[Meeting]) -> int:
    """Characters of what stands in a cell."""
    return sum(len(one.need) + len(one.content) + len(one.note) for one in cell)


def _head(block: Matrix, n: int, width: float, setting: Setting) -> Words:
    main = n == block.main
    colour = on(accent(setting.step)) if main else INK
    longest = fit.longest_word(fit.clean(block.columns[n]), setting.scale.card + 1, bold=True)
    size = max(FLOOR, (setting.scale.card + 1) * min(1.0, width / longest if longest else 1.0))
    mark = paragraph(block.mark, FLOOR, colour=colour) if main and block.mark else None
    return words(width, paragraph(block.columns[n], size, bold=True, colour=colour), mark)


def _needs(meetings: Sequence[Meeting], wide: float, size: float, setting: Setting) -> Words:
    paragraphs: list[Paragraph | None] = []
    for n, one in enumerate(meetings):
        apart = size * 0.6 if n else 0
        paragraphs.append(paragraph(one.need, size, before=apart))
        content = fit.clean(one.content)
        made = Run(f"{ARROW}{content}" if content else "", size, True, setting.accent)
        note = fit.clean(one.note)
        paragraphs.append(
            paragraph_of_runs(
                made,
                Run(f" {note}" if content and note else note, FLOOR, colour=MUTED),
                before=1 if one.need else apart,
            )
        )
    return words(wide - 2 * PADDING, *paragraphs).within(setting.tallest(TALLEST))
