"""What slides are drawn with again and again: cards, labels, bars, dots, chevrons, rules. All lengths are points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import cos, pi, sin

from exports.layout import fit
from exports.layout.grid import FLOOR, SMALL, Box
from exports.layout.palette import HAIRLINE, MUTED, PAPER, WHITE, Colour, on
from exports.layout.shapes import Ellipse, Line, Outline, Paragraph, Polygon, Rectangle, Run, Shape, TextBox, TextLine

RADIUS = 4.0
HAIR = Outline(HAIRLINE)
OPEN = Outline(Colour("muted", 45), dashed=True)
"""Around what is free or not decided."""
SEGMENT_GAP = 2.0
"""Between the parts of a bar."""
ROUND = 24
"""Points that make half an ellipse look round."""
DOT, DOT_APART = 18.0, 21.0
CHEVRON = "›"


def card(box: Box, fill: Colour = WHITE, name: str = "Card") -> Rectangle:
    """A card to put words on: white ones have a hairline around them, coloured ones none."""
    return Rectangle(name, box, fill, HAIR if fill in (WHITE, PAPER) else None, RADIUS)


def open_card(box: Box, name: str = "Open") -> Rectangle:
    """A card of what is not there: dashed."""
    return Rectangle(name, box, None, OPEN, RADIUS)


def label(text: str, x: float, y: float, colour: Colour, size: float = SMALL) -> TextLine:
    """The bold line over a group, in a step's colour."""
    return TextLine("Label", x, y, (Run(fit.clean(text), size, True, colour),))


def rule(x: float, y: float, width: float, colour: Colour = HAIRLINE) -> Line:
    """A fine line from left to right."""
    return Line("Rule", (x, y), (x + width, y), colour)


def chevron(x: float, middle: float, size: float = 22, colour: Colour = MUTED) -> TextLine:
    """It points from one thing to the next; `x` is its left edge."""
    return TextLine("Chevron", x, middle - fit.LINE * size / 2 - size * 0.06, (Run(CHEVRON, size, colour=colour),))


def bar(box: Box, share: float, colour: Colour, ground: Colour) -> Iterator[Rectangle]:
    """An amount as a length: `share` (0 to 1) of `box` filled, the rest of it `ground`."""
    yield Rectangle("Bar ground", box, ground)
    if filled := max(0.0, min(1.0, share)) * box.width:
        yield Rectangle("Bar", Box(box.x, box.y, filled, box.height), colour)


def segments(box: Box, amounts: Sequence[float], total: float = 0) -> list[Box]:
    """Where the parts of a bar stand, as wide as their share of `total` (or of their sum), with gaps between them."""
    whole = total or sum(amounts) or 1
    room = box.width - SEGMENT_GAP * (len(amounts) - 1)
    found, x = [], box.x
    for amount in amounts:
        width = room * amount / whole
        found.append(Box(x, box.y, width, box.height))
        x += width + SEGMENT_GAP
    return found


def dots(names: Sequence[str], filled: Sequence[bool], x: float, y: float, colour: Colour) -> Iterator[TextBox]:
    """A week as seven circles with the days' letters; those filled are the days on which something happens."""
    for n, (name, full) in enumerate(zip(names, filled, strict=True)):
        run = Run(name, FLOOR, colour=on(colour) if full else MUTED)
        yield TextBox(
            "Day",
            Box(x + n * DOT_APART, y, DOT, DOT),
            (Paragraph((run,), "center"),),
            fill=colour if full else WHITE,
            outline=None if full else HAIR,
            radius=DOT / 2,
            anchor="middle",
        )


def ring(x: float, y: float, diameter: float, colour: Colour, full: bool) -> Ellipse:
    """A circle that is filled or empty."""
    return Ellipse("Dot", Box(x, y, diameter, diameter), colour, colour if full else WHITE, 1.5)


def tick(x: float, y: float, size: float, colour: Colour = WHITE) -> Polygon:
    """A tick mark `size` points wide and high: what is done carries one."""
    outline = ((0.05, 0.55), (0.2, 0.4), (0.4, 0.6), (0.8, 0.15), (0.95, 0.3), (0.4, 0.88))
    return Polygon("Tick", tuple((x + size * across, y + size * down) for across, down in outline), colour)


def empty_box(x: float, y: float, size: float = 11) -> Rectangle:
    """A box to tick."""
    return Rectangle("Box", Box(x, y, size, size), WHITE, Outline(MUTED, 1), 2)


def person(x: float, y: float, size: float, ground: Colour, colour: Colour = WHITE) -> Iterator[Shape]:
    """A figure in a circle: head and shoulders."""
    yield Ellipse("Figure", Box(x, y, size, size), ground, ground, 0.75)
    head = 0.34 * size
    yield Ellipse("Head", Box(x + (size - head) / 2, y + 0.19 * size, head, head), colour, colour, 0.75)
    across, up, middle, foot = 0.32 * size, 0.3 * size, x + size / 2, y + 0.87 * size
    angles = [pi * n / ROUND for n in range(ROUND + 1)]
    dome = tuple((middle - across * cos(angle), foot - up * sin(angle)) for angle in angles)
    yield Polygon("Shoulders", dome, colour)


def hatched(box: Box, colour: Colour, apart: float = 8) -> Iterator[Polygon]:
    """Slanting stripes across `box`: what there is too much of."""
    right, bottom, wide = box.x + box.width, box.y + box.height, apart / 2.6
    x = box.x - box.height
    while x < right:
        corners = [(x, bottom), (x + box.height, box.y), (x + box.height + wide, box.y), (x + wide, bottom)]
        kept = _between(corners, box.x, right, bottom)
        if len(kept) > 2:
            yield Polygon("Stripe", tuple(kept), colour)
        x += apart


def _between(
    corners: Sequence[tuple[float, float]], left: float, right: float, bottom: float
) -> list[tuple[float, float]]:
    """What of an area between stripes' corners lies between two upright lines; its slanting sides rise 1 to 1."""
    for at, keep_right in ((left, True), (right, False)):
        found: list[tuple[float, float]] = []
        for (x, y), (to_x, to_y) in zip(corners, [*corners[1:], *corners[:1]], strict=True):
            inside, next_inside = (x >= at) == keep_right or x == at, (to_x >= at) == keep_right or to_x == at
            if inside:
                found.append((x, y))
            if inside != next_inside:
                found.append((at, y + (to_y - y) * (at - x) / (to_x - x)))
        corners = found
        if not corners:
            return []
    return list(corners)
