"""Marks that say how something stands: a form, a colour and a word, so that each can be told without the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from exports.blocks.results import Standing
from exports.layout import fit, kit
from exports.layout.grid import SMALL, Box
from exports.layout.palette import GOOD, MUTED, PALE_GOOD, PALE_TROUBLE, TROUBLE, WHITE, Colour
from exports.layout.shapes import Outline, Polygon, Rectangle, Run, Shape, TextLine
from wizard.results.marks import Mark

SIDE, SIGN, AFTER_SIGN = 7.0, 8.0, 5.0
ABOVE = 2.5


@dataclass(frozen=True)
class MarkStyle:
    """What a mark is drawn in."""

    ink: Colour
    ground: Colour
    edge: Outline | None = None
    sign: tuple[tuple[float, float], ...] = ()
    """Corners of what stands before the word, in shares of its width and height."""


_TICK = ((0.05, 0.55), (0.2, 0.4), (0.4, 0.6), (0.8, 0.15), (0.95, 0.3), (0.4, 0.88))
_ONWARD = ((0.15, 0.05), (0.9, 0.5), (0.15, 0.95))
_DOWN = ((0.05, 0.15), (0.95, 0.15), (0.5, 0.9))
_DASH = ((0.05, 0.42), (0.95, 0.42), (0.95, 0.6), (0.05, 0.6))
_LOOKS: Mapping[Mark, MarkStyle] = MappingProxyType(
    {
        Mark.REACHED: MarkStyle(WHITE, GOOD, sign=_TICK),
        Mark.ON_COURSE: MarkStyle(GOOD, PALE_GOOD, Outline(GOOD), _ONWARD),
        Mark.BEHIND: MarkStyle(TROUBLE, PALE_TROUBLE, Outline(TROUBLE), _DOWN),
        Mark.OPEN: MarkStyle(MUTED, WHITE, kit.OPEN, _DASH),
    }
)


def in_table(mark: Mark) -> tuple[Colour, Colour | None]:
    """The colours of a mark's word and of the cell it fills, where what is done is quiet and what is open is plain."""
    match mark:
        case Mark.REACHED | Mark.ON_COURSE:
            return GOOD, PALE_GOOD
        case Mark.BEHIND:
            return TROUBLE, PALE_TROUBLE
        case Mark.OPEN:
            return MUTED, None


def height(size: float = SMALL) -> float:
    """Points of a mark from top to foot."""
    return size * fit.LINE + 2 * ABOVE


def width(standing: Standing, size: float = SMALL) -> float:
    """Points of a mark from side to side."""
    return 2 * SIDE + SIGN + AFTER_SIGN + fit.width(fit.clean(standing.word), size, bold=True)


def mark(standing: Standing, x: float, y: float, size: float = SMALL) -> Iterator[Shape]:
    """The mark with its top left corner there."""
    seen, tall = _LOOKS[standing.mark], height(size)
    yield Rectangle("Mark", Box(x, y, width(standing, size), tall), seen.ground, seen.edge, kit.RADIUS)
    yield from _said(standing, seen.ink, x + SIDE, y + ABOVE, size)


def line_width(standing: Standing, size: float) -> float:
    """Points of a mark without a ground, from side to side."""
    return width(standing, size) - 2 * SIDE


def line(standing: Standing, x: float, y: float, size: float) -> Iterator[Shape]:
    """The mark without a ground, where a line of text has its place."""
    ink, _ = in_table(standing.mark)
    yield from _said(standing, ink, x, y, size)


def _said(standing: Standing, ink: Colour, x: float, y: float, size: float) -> Iterator[Shape]:
    top = y + (size * fit.LINE - SIGN) / 2
    corners = tuple((x + SIGN * across, top + SIGN * down) for across, down in _LOOKS[standing.mark].sign)
    yield Polygon("Sign", corners, ink)
    yield TextLine("Standing", x + SIGN + AFTER_SIGN, y, (Run(fit.clean(standing.word), size, True, ink),))
