"""Paints pages as SVG: text as text, in the same places as everywhere; charts and tables drawn as shapes.

The same pages give the same text, character by character. Texts are escaped here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from exports.layout import chart, fit, table
from exports.layout.grid import Box
from exports.layout.lines import SetLine, of_box, of_line
from exports.layout.painters import Painters
from exports.layout.palette import INK, PAPER, Colour, css
from exports.layout.shapes import (
    ChartShape,
    Ellipse,
    Group,
    Line,
    Outline,
    Page,
    Pages,
    Polygon,
    Rectangle,
    Run,
    TableShape,
    TextBox,
    TextLine,
)

FONTS = "Arial, Arimo, 'Liberation Sans', Helvetica, sans-serif"
SERIF = "Georgia, Gelasio, serif"
DASH = 4
"""Length of a dash and of the gap after it, over the line's thickness."""
NOT_FILLED = 'fill="none"'

PAINTERS: Painters[str, str] = Painters("svg")
"""Each gives a fragment; what they paint with is the texts' language (BCP 47)."""


def draw(pages: Pages) -> list[str]:
    """Each of `pages` as an SVG, its lengths in points."""
    return [_page(pages, page) for page in pages.pages]


def _page(pages: Pages, page: Page) -> str:
    width, height = _length(pages.width), _length(pages.height)
    inside = "".join(PAINTERS.paint(pages.tag, shape) for shape in (*page.backdrop, *page.shapes))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt" '
        f'viewBox="0 0 {width} {height}" xml:lang={quoteattr(pages.tag)} font-family="{FONTS}" {_fill(INK)}>'
        f'<title>{escape(page.title)}</title><rect width="{width}" height="{height}" {_fill(PAPER)}/>{inside}</svg>'
    )


def _length(points: float) -> str:
    return f"{points:.2f}".rstrip("0").rstrip(".")


def _fill(colour: Colour) -> str:
    return f'fill="{css(colour)}"'


def _area(box: Box, colour: Colour | None, outline: Outline | None, radius: float) -> str:
    place = f'x="{_length(box.x)}" y="{_length(box.y)}" width="{_length(box.width)}" height="{_length(box.height)}"'
    round_ = f' rx="{_length(min(radius, box.width / 2, box.height / 2))}"' if radius else ""
    edge = f" {_stroke(outline)}" if outline else ""
    return f"<rect {place}{round_} {_fill(colour) if colour else NOT_FILLED}{edge}/>"


def _stroke(outline: Outline) -> str:
    dash = f' stroke-dasharray="{_length(DASH * outline.thickness)}"' if outline.dashed else ""
    return f'stroke="{css(outline.colour)}" stroke-width="{_length(outline.thickness)}"{dash}'


@PAINTERS.paints(Rectangle)
def _rectangle(_: str, shape: Rectangle) -> str:
    return _area(shape.box, shape.colour, shape.outline, shape.radius)


@PAINTERS.paints(Ellipse)
def _ellipse(_: str, shape: Ellipse) -> str:
    across, down = shape.box.width / 2, shape.box.height / 2
    place = f'cx="{_length(shape.box.x + across)}" cy="{_length(shape.box.y + down)}"'
    size = f'rx="{_length(across)}" ry="{_length(down)}"'
    outline = f'stroke="{css(shape.colour)}" stroke-width="{_length(shape.outline)}"'
    return f"<ellipse {place} {size} {_fill(shape.inside)} {outline}/>"


@PAINTERS.paints(Line)
def _line(_: str, shape: Line) -> str:
    (left, top), (right, bottom) = shape.start, shape.end
    place = f'x1="{_length(left)}" y1="{_length(top)}" x2="{_length(right)}" y2="{_length(bottom)}"'
    return f"<line {place} {_stroke(Outline(shape.colour, shape.thickness, shape.dashed))}/>"


@PAINTERS.paints(Polygon)
def _polygon(_: str, shape: Polygon) -> str:
    points = " ".join(f"{_length(x)},{_length(y)}" for x, y in shape.points)
    return f'<polygon points="{points}" {_fill(shape.colour)}/>'


@PAINTERS.paints(TextLine)
def _text_line(_: str, shape: TextLine) -> str:
    return _texts([of_line(shape)])


@PAINTERS.paints(TextBox)
def _text_box(_: str, shape: TextBox) -> str:
    ground = _area(shape.box, shape.fill, shape.outline, shape.radius) if shape.fill or shape.outline else ""
    return ground + _texts(of_box(shape))


def _texts(lines: Iterable[SetLine]) -> str:
    return "".join(_text(line) for line in lines if any(run.text for run in line.runs))


def _text(line: SetLine) -> str:
    place = f'x="{_length(line.x)}" y="{_length(line.baseline)}"'
    first, *others = line.runs
    if not others:
        return f"<text {place} {_type(first)}>{escape(first.text)}</text>"
    return f"<text {place}>{''.join(f'<tspan {_type(run)}>{escape(run.text)}</tspan>' for run in line.runs)}</text>"


def _type(run: Run) -> str:
    family = f' font-family="{SERIF}"' if run.serif else ""
    bold = ' font-weight="bold"' if run.bold else ""
    colour = f" {_fill(run.colour)}" if run.colour != INK else ""
    return f'font-size="{_length(run.size)}"{family}{bold}{colour}'


@PAINTERS.paints(TableShape)
def _table(tag: str, shape: TableShape) -> str:
    return _picture(shape.alt, "".join(PAINTERS.paint(tag, one) for one in table.drawing(shape)))


@PAINTERS.paints(ChartShape)
def _chart(tag: str, shape: ChartShape) -> str:
    return _picture(shape.alt, "".join(PAINTERS.paint(tag, one) for one in chart.drawing(shape, tag)))


@PAINTERS.paints(Group)
def _group(tag: str, shape: Group) -> str:
    return _picture(shape.alt, "".join(PAINTERS.paint(tag, one) for one in shape.shapes))


def _picture(alt: str, inside: str) -> str:
    """Shapes that are one picture, and what it shows."""
    return f'<g role="img" aria-label={quoteattr(fit.clean(alt).replace(chr(10), " "))}>{inside}</g>'
