"""The plans along a time axis as pictures: laid out as on a slide, as wide as the text, parted where a page ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from exports import blocks
from exports.docx.look import INNER, TABLE
from exports.docx.pen import Pen, Picture, colour
from exports.layout import fit
from exports.pptx.axis import HAIR, QUIET
from exports.pptx.lanes import Lanes, lanes
from exports.pptx.shapes import Dot, Rectangle, Shape, Words
from exports.pptx.theme import INK, LOOKS, MUTED, Box
from exports.pptx.timeline import Timeline, timeline

NAMED = 8.0
"""Size of the days' names along the axis."""
TALLEST = 560.0
"""Points of a page that a picture may take."""


def pictures(block: blocks.Timeline | blocks.Lanes, step: str) -> Iterator[Picture]:
    """`block` in the colour of `step`, as one picture or several; the key stands with the last of them."""
    accent = LOOKS[step].accent
    rest: Timeline | Lanes | None
    if isinstance(block, blocks.Timeline):
        block, key = _numbered_moments(block)
        rest = timeline(block, TABLE, INNER, NAMED)
    else:
        block, key = _numbered_stretches(block)
        rest = lanes(block, TABLE, INNER, NAMED)
    while rest:
        part, rest = rest.split(TALLEST)
        assert part, "a page must hold a part of anything"
        pen = Pen(INNER, part.height)
        for shape in _timeline(part, accent) if isinstance(part, Timeline) else part.shapes(0, 0, accent):
            _paint(pen, shape)
        yield pen.picture(() if rest else key)


def _timeline(part: Timeline, accent: str) -> Iterator[Shape]:
    table, top = part.table, part.axis.height
    yield from part.axis.shapes(0, 0, part.height, part.width, accent)
    for below in (*table.tops[1:], table.height):
        yield Rectangle("Line", Box(0, top + below - HAIR, part.width, HAIR), QUIET)
    for x, y, text, bold in table.lines():
        yield Words("Text", text, x, top + y, table.size, bold, accent if bold else INK)
    yield from part.dots(0, 0, accent)


def _paint(pen: Pen, shape: Shape) -> None:
    match shape:
        case Rectangle(_, box, name):
            pen.fill(box.x, box.y, box.x + box.width, box.y + box.height, colour(name))
        case Dot(box, name, filled):
            pen.dot(box.x, box.y, box.width, colour(name), filled)
        case Words(_, text, x, y, size, bold, name, more):
            middle = y + shape.height / 2
            pen.text(text, x, middle, size, colour(name), bold)
            pen.text(more, x + fit.width(text, size, bold), middle, size, colour(MUTED))


def _numbered_moments(block: blocks.Timeline) -> tuple[blocks.Timeline, tuple[str, ...]]:
    """Numbers for the words, and what they stand for, where words hold signs that the pictures' font lacks."""
    words = [fit.clean(", ".join(filter(None, (moment.what, moment.who)))) for moment in block.moments]
    if not any(map(fit.is_tall, words)):
        return block, ()
    moments = (replace(moment, what=str(n), who="") for n, moment in enumerate(block.moments, 1))
    return replace(block, moments=tuple(moments)), _key(words)


def _numbered_stretches(block: blocks.Lanes) -> tuple[blocks.Lanes, tuple[str, ...]]:
    words = [fit.clean(", ".join(filter(None, (one.label, one.detail)))) for one in block.stretches]
    if not any(map(fit.is_tall, words)):
        return block, ()
    stretches = (replace(one, label=str(n), detail="") for n, one in enumerate(block.stretches, 1))
    return replace(block, stretches=tuple(stretches)), _key(words)


def _key(words: list[str]) -> tuple[str, ...]:
    return tuple(f"{n}: {' '.join(text.split())}" for n, text in enumerate(words, 1))
