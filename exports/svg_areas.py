"""Areas and lines as elements of SVG: what pages as SVG and PDF files share."""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

from exports.layout.grid import Box
from exports.layout.painters import Manner
from exports.layout.palette import Colour
from exports.layout.shapes import Ellipse, Line, Outline, Polygon, Rectangle

AreaShape: TypeAlias = Rectangle | Ellipse | Line | Polygon
DASH = 4
"""Length of a dash and of the gap after it, over the line's thickness."""
NOT_FILLED = 'fill="none"'
# A page that is drawn anew is mostly the same: what it consists of is remembered.
remembered = lru_cache(maxsize=4096)


def length(points: float) -> str:
    return f"{points:.2f}".rstrip("0").rstrip(".")


def fill(manner: Manner, colour: Colour) -> str:
    return f'fill="{manner.theme.css(colour)}"'


def rectangle(manner: Manner, box: Box, colour: Colour | None, outline: Outline | None, radius: float) -> str:
    place = f'x="{length(box.x)}" y="{length(box.y)}" width="{length(box.width)}" height="{length(box.height)}"'
    round_ = f' rx="{length(min(radius, box.width / 2, box.height / 2))}"' if radius else ""
    edge = f" {_stroke(manner, outline)}" if outline else ""
    return f"<rect {place}{round_} {fill(manner, colour) if colour else NOT_FILLED}{edge}/>"


def _stroke(manner: Manner, outline: Outline) -> str:
    dash = f' stroke-dasharray="{length(DASH * outline.thickness)}"' if outline.dashed else ""
    return f'stroke="{manner.theme.css(outline.colour)}" stroke-width="{length(outline.thickness)}"{dash}'


@remembered
def element(manner: Manner, shape: AreaShape) -> str:
    """`shape` as an element, in the colours of the theme."""
    match shape:
        case Rectangle():
            return rectangle(manner, shape.box, shape.colour, shape.outline, shape.radius)
        case Ellipse():
            return _ellipse(manner, shape)
        case Line():
            return _line(manner, shape)
        case Polygon():
            points = " ".join(f"{length(x)},{length(y)}" for x, y in shape.points)
            return f'<polygon points="{points}" {fill(manner, shape.colour)}/>'


def _ellipse(manner: Manner, shape: Ellipse) -> str:
    across, down = shape.box.width / 2, shape.box.height / 2
    place = f'cx="{length(shape.box.x + across)}" cy="{length(shape.box.y + down)}"'
    size = f'rx="{length(across)}" ry="{length(down)}"'
    outline = _stroke(manner, Outline(shape.colour, shape.outline))
    return f"<ellipse {place} {size} {fill(manner, shape.inside)} {outline}/>"


def _line(manner: Manner, shape: Line) -> str:
    (left, top), (right, bottom) = shape.start, shape.end
    place = f'x1="{length(left)}" y1="{length(top)}" x2="{length(right)}" y2="{length(bottom)}"'
    return f"<line {place} {_stroke(manner, Outline(shape.colour, shape.thickness, shape.dashed))}/>"
