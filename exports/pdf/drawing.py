"""Areas and lines as one drawing: SVG, which Typst takes in one piece.

Placed one by one they cost it as much as a third of a deck's words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exports.layout.grid import Box
from exports.layout.painters import Manner
from exports.layout.shapes import Ellipse, Line, Polygon, Rectangle
from exports.svg_areas import AreaShape, element, length, remembered

EDGE = 1.0
"""Points around what is drawn: the drawing is cut at its edge, which would make a hairline that lies on it paler."""


@dataclass(frozen=True)
class Area:
    """Something silent that is drawn: its element, and how far it reaches with its outline."""

    svg: str
    left: float
    top: float
    right: float
    bottom: float


@remembered
def area(manner: Manner, shape: AreaShape) -> Area:
    """`shape` in the colours of the theme."""
    match shape:
        case Rectangle(box=box, outline=outline):
            corners, thickness = _corners(box), outline.thickness if outline else 0.0
        case Ellipse(box=box, outline=thickness):
            corners = _corners(box)
        case Line(start=start, end=end, thickness=thickness):
            corners = (start, end)
        case Polygon(points=corners):
            thickness = 0.0
    across, down = zip(*corners, strict=True)
    half = thickness / 2
    return Area(element(manner, shape), min(across) - half, min(down) - half, max(across) + half, max(down) + half)


def _corners(box: Box) -> tuple[tuple[float, float], ...]:
    return box.corner, (box.x + box.width, box.y + box.height)


def drawings(areas: Sequence[Area]) -> list[dict[str, object]]:
    """What draws `areas`, each over those before it. Their coordinates are the page's, on which it is a window."""
    if not areas:
        return []
    x, y = min(one.left for one in areas) - EDGE, min(one.top for one in areas) - EDGE
    width, height = max(one.right for one in areas) + EDGE - x, max(one.bottom for one in areas) + EDGE - y
    window = " ".join(map(length, (x, y, width, height)))
    inside = "".join(one.svg for one in areas)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{window}" width="{width}" height="{height}">{inside}</svg>'
    return [{"kind": "drawing", "x": x, "y": y, "width": width, "height": height, "svg": svg}]
