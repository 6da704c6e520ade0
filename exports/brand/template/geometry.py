"""The outlines of a template's shapes as points, for drawing what we know how to draw."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, cos, hypot, pi, radians, sin
from types import MappingProxyType

from lxml import etree

from exports.brand.template.names import find, first, number
from exports.brand.template.placeholders import box_of
from exports.layout.grid import Box
from exports.ooxml import EMU

Point = tuple[float, float]
CURVE = 16
"""Points that a curve is drawn with."""


@dataclass(frozen=True)
class Transform:
    """How points of a group become points of the slide: scaled, then moved."""

    x: float = 0.0
    y: float = 0.0
    across: float = 1.0
    down: float = 1.0

    def box(self, box: Box) -> Box:
        """`box` on the slide."""
        return Box(
            self.x + box.x * self.across, self.y + box.y * self.down, box.width * self.across, box.height * self.down
        )

    def inside(self, transform: etree._Element | None) -> Transform:
        """The frame of what stands in a group with that transform."""
        outer = box_of(transform)
        offset, extent = first(transform, "a:chOff"), first(transform, "a:chExt")
        wide, high = number(extent, "cx") / EMU, number(extent, "cy") / EMU
        if outer is None or offset is None or wide <= 0 or high <= 0:
            return self
        placed = self.box(outer)
        across, down = placed.width / wide, placed.height / high
        x, y = number(offset, "x") / EMU, number(offset, "y") / EMU
        return Transform(placed.x - x * across, placed.y - y * down, across, down)


@dataclass(frozen=True)
class Turn:
    """How a shape is turned and mirrored about the middle of its box."""

    degrees: float = 0.0
    across: bool = False
    down: bool = False

    def points(self, points: Sequence[Point], box: Box) -> list[Point]:
        """`points` turned."""
        middle_x, middle_y = box.x + box.width / 2, box.y + box.height / 2
        angle = radians(self.degrees)
        found = []
        for x, y in points:
            dx, dy = (middle_x - x if self.across else x - middle_x), (middle_y - y if self.down else y - middle_y)
            found.append((middle_x + dx * cos(angle) - dy * sin(angle), middle_y + dx * sin(angle) + dy * cos(angle)))
        return found


def turn(transform: etree._Element | None) -> Turn:
    """How a shape with that transform is turned."""
    if transform is None:
        return Turn()
    flipped = [transform.get(name, "0") in ("1", "true") for name in ("flipH", "flipV")]
    return Turn(number(transform, "rot") / 60_000, *flipped)


def outlines(properties: etree._Element, box: Box) -> list[list[Point]] | None:
    """The outlines that a shape fills, within `box`; None for a form that we do not know."""
    if (own := first(properties, "a:custGeom/a:pathLst")) is not None:
        return [outline for path in find(own, "a:path") for outline in _custom(path, box)]
    preset = first(properties, "a:prstGeom")
    make = _PRESETS.get(preset.get("prst", "")) if preset is not None else None
    return [list(_within(make(), box))] if make else None


def _within(points: Iterator[Point], box: Box) -> Iterator[Point]:
    """Points between 0 and 1 as they lie in `box`."""
    for x, y in points:
        yield box.x + x * box.width, box.y + y * box.height


def _corners(*points: Point) -> Callable[[], Iterator[Point]]:
    return lambda: iter(points)


def _ellipse() -> Iterator[Point]:
    for n in range(4 * CURVE):
        angle = 2 * pi * n / (4 * CURVE)
        yield 0.5 + cos(angle) / 2, 0.5 + sin(angle) / 2


_SQUARE = _corners((0, 0), (1, 0), (1, 1), (0, 1))
_PRESETS: Mapping[str, Callable[[], Iterator[Point]]] = MappingProxyType(
    {
        "rect": _SQUARE,
        "roundRect": _SQUARE,
        "round1Rect": _SQUARE,
        "round2SameRect": _SQUARE,
        "snip1Rect": _SQUARE,
        "ellipse": _ellipse,
        "triangle": _corners((0.5, 0), (1, 1), (0, 1)),
        "rtTriangle": _corners((0, 0), (1, 1), (0, 1)),
        "parallelogram": _corners((0.25, 0), (1, 0), (0.75, 1), (0, 1)),
        "diamond": _corners((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)),
        "homePlate": _corners((0, 0), (0.75, 0), (1, 0.5), (0.75, 1), (0, 1)),
        "chevron": _corners((0, 0), (0.75, 0), (1, 0.5), (0.75, 1), (0, 1), (0.25, 0.5)),
        "line": _corners((0, 0), (1, 1)),
        "straightConnector1": _corners((0, 0), (1, 1)),
    }
)
"""Forms by their name in the file; round corners are drawn square."""


def _custom(path: etree._Element, box: Box) -> Iterator[list[Point]]:
    """The outlines of a path, which counts in units of its own."""
    wide, high = number(path, "w"), number(path, "h")
    across = box.width / wide if wide > 0 else 1 / EMU
    down = box.height / high if high > 0 else 1 / EMU
    points: list[Point] = []
    for step in path:
        name = str(step.tag).rpartition("}")[2]
        named = [(number(point, "x"), number(point, "y")) for point in find(step, "a:pt")]
        if name == "moveTo":
            if len(points) > 1:
                yield _placed(points, box, across, down)
            points = named[:1]
        elif not points:
            continue
        elif name == "lnTo":
            points += named[:1]
        elif name in ("cubicBezTo", "quadBezTo"):
            points += _curve([points[-1], *named])
        elif name == "arcTo":
            points += _arc(points[-1], *(number(step, key) for key in ("wR", "hR", "stAng", "swAng")))
    if len(points) > 1:
        yield _placed(points, box, across, down)


def _placed(points: Sequence[Point], box: Box, across: float, down: float) -> list[Point]:
    return [(box.x + x * across, box.y + y * down) for x, y in points]


def _curve(controls: Sequence[Point]) -> Iterator[Point]:
    """A Bézier curve, without its first point."""
    for n in range(1, CURVE + 1):
        points = list(controls)
        share = n / CURVE
        while len(points) > 1:
            points = [(x + (to_x - x) * share, y + (to_y - y) * share) for (x, y), (to_x, to_y) in pairwise(points)]
        yield points[0]


def _arc(start: Point, wide: float, high: float, first_angle: float, swing: float) -> Iterator[Point]:
    """A part of an ellipse from `start` on, its angles in 60,000ths of a degree."""
    begin, sweep = radians(first_angle / 60_000), radians(swing / 60_000)
    if hypot(wide, high) == 0:
        return
    begin = atan2(sin(begin) * wide, cos(begin) * high)
    middle_x, middle_y = start[0] - wide * cos(begin), start[1] - high * sin(begin)
    for n in range(1, CURVE + 1):
        angle = begin + sweep * n / CURVE
        yield middle_x + wide * cos(angle), middle_y + high * sin(angle)
