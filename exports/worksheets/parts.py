"""What stands on a sheet one below the other. A part is never broken between pages; some grow where there is room."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from exports.layout.palette import MUTED, Colour
from exports.layout.shapes import Line, Outline, Shape
from exports.layout.words import Words, paragraph, words

WIDTH, HEIGHT = 595.28, 841.89
"""A4, in points."""
MARGIN = 48.0
INNER = WIDTH - 2 * MARGIN
LABEL, TEXT, SMALL = 12.0, 11.0, 9.0
WRITING = 25.0
"""From one writing line to the next: room for a hand."""
RULED = Colour("muted", 55)
"""Lines to write on."""
EDGE = Outline(MUTED, 0.9)

Draw = Callable[[float, float, int], Iterable[Shape]]
"""Given left edge, top and how many rows it has grown by."""


@dataclass(frozen=True)
class Part:
    """`height` is without what it grows by: at most `most` times `row`."""

    height: float
    draw: Draw
    row: float = 0.0
    most: int = 0
    before: float = 0.0
    """Space above it, but for the first on a page."""

    def grown(self, rows: int) -> float:
        """Its height with so many rows more."""
        return self.height + rows * self.row


def text(said_words: Words, before: float = 0.0) -> Part:
    return Part(said_words.height, lambda x, y, _: [said_words.box("Text", x, y)], before=before)


def measured(
    content: str, size: float, width: float = INNER, *, bold: bool = False, colour: Colour | None = None
) -> Words:
    """A text in `width`, as high as it takes."""
    if colour is None:
        return words(width, paragraph(content, size, bold=bold))
    return words(width, paragraph(content, size, bold=bold, colour=colour))


def lines(count: int, width: float = INNER, most: int = 0) -> Part:
    """So many lines to write on."""

    def draw(x: float, y: float, rows: int) -> Iterator[Shape]:
        for number in range(1, count + rows + 1):
            yield ruled(x, y + number * WRITING, width)

    return Part(count * WRITING, draw, WRITING, most)


def ruled(x: float, y: float, width: float) -> Line:
    return Line("Writing line", (x, y), (x + width, y), RULED, 0.75)


def height(parts: Sequence[Part]) -> float:
    """Of several one below the other, without what they grow by."""
    return sum(part.height + part.before * bool(number) for number, part in enumerate(parts))


def stack(parts: Sequence[Part], before: float = 0.0) -> Part:
    """Several as one; it grows by the rows of whichever of them grows."""
    grows = next((number for number, part in enumerate(parts) if part.most), None)

    def draw(x: float, y: float, rows: int) -> Iterator[Shape]:
        for number, part in enumerate(parts):
            y += part.before * bool(number)
            own = rows if number == grows else 0
            yield from part.draw(x, y, own)
            y += part.grown(own)

    growing = parts[grows] if grows is not None else Part(0, draw)
    return Part(height(parts), draw, growing.row, growing.most, before)
