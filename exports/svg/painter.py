"""Paints pages as SVG: text as text, in the same places as everywhere; charts and tables drawn as shapes.

The same pages give the same text, character by character. Texts are escaped here and nowhere else.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from functools import lru_cache
from xml.sax.saxutils import escape, quoteattr

from exports.layout import chart, drawn_table, fit, line_chart
from exports.layout.grid import Box
from exports.layout.lines import SetLine, of_box, of_line
from exports.layout.painters import Manner, Painters
from exports.layout.palette import INK, PAPER, Colour
from exports.layout.shapes import (
    ChartShape,
    Ellipse,
    Group,
    Line,
    LineChartShape,
    Outline,
    Page,
    Pages,
    Picture,
    Polygon,
    Rectangle,
    Run,
    TableShape,
    TextBox,
    TextLine,
)
from exports.layout.themes import SANS, SERIF

FONTS = "Arial, Arimo, 'Liberation Sans', Helvetica, sans-serif"
SERIF_FONTS = "Georgia, Gelasio, serif"
DASH = 4
"""Length of a dash and of the gap after it, over the line's thickness."""
NOT_FILLED = 'fill="none"'

PAINTERS: Painters[Manner, str] = Painters("svg")
"""Each gives a fragment."""
# The page that is drawn anew while somebody answers is mostly the same: what it consists of is remembered.
remembered = lru_cache(maxsize=4096)


def draw(pages: Pages) -> list[str]:
    """Each of `pages` as an SVG, its lengths in points."""
    return [_page(pages, page) for page in pages.pages]


def _page(pages: Pages, page: Page) -> str:
    manner = _manner(pages.tag, pages.theme)
    width, height = _length(pages.width), _length(pages.height)
    inside = "".join(PAINTERS.paint(manner, shape) for shape in (*page.backdrop, *page.shapes))
    type_ = f"font-family={_family(manner, serif=False)} {_fill(manner, INK)}"
    ground = f'<rect width="{width}" height="{height}" {_fill(manner, PAPER)}/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt" '
        f'viewBox="0 0 {width} {height}" xml:lang={quoteattr(pages.tag)} {type_}>'
        f"<title>{escape(page.title)}</title>{ground}{inside}</svg>"
    )


_manner = lru_cache(maxsize=64)(Manner)


def _length(points: float) -> str:
    return f"{points:.2f}".rstrip("0").rstrip(".")


def _fill(manner: Manner, colour: Colour) -> str:
    return f'fill="{manner.theme.css(colour)}"'


def _family(manner: Manner, *, serif: bool) -> str:
    """The theme's font, and what stands in for it, as a quoted attribute."""
    name = manner.theme.title_font if serif else manner.theme.font
    return _families(name, serif and manner.theme.serif)


@lru_cache(maxsize=64)
def _families(name: str, serif: bool) -> str:
    others = SERIF_FONTS if serif else FONTS
    return quoteattr(others if name in (SANS, SERIF) else f"'{name}', {others}")


def _area(manner: Manner, box: Box, colour: Colour | None, outline: Outline | None, radius: float) -> str:
    place = f'x="{_length(box.x)}" y="{_length(box.y)}" width="{_length(box.width)}" height="{_length(box.height)}"'
    round_ = f' rx="{_length(min(radius, box.width / 2, box.height / 2))}"' if radius else ""
    edge = f" {_stroke(manner, outline)}" if outline else ""
    return f"<rect {place}{round_} {_fill(manner, colour) if colour else NOT_FILLED}{edge}/>"


def _stroke(manner: Manner, outline: Outline) -> str:
    dash = f' stroke-dasharray="{_length(DASH * outline.thickness)}"' if outline.dashed else ""
    return f'stroke="{manner.theme.css(outline.colour)}" stroke-width="{_length(outline.thickness)}"{dash}'


@PAINTERS.paints(Rectangle)
@remembered
def _rectangle(manner: Manner, shape: Rectangle) -> str:
    return _area(manner, shape.box, shape.colour, shape.outline, shape.radius)


@PAINTERS.paints(Ellipse)
def _ellipse(manner: Manner, shape: Ellipse) -> str:
    across, down = shape.box.width / 2, shape.box.height / 2
    place = f'cx="{_length(shape.box.x + across)}" cy="{_length(shape.box.y + down)}"'
    size = f'rx="{_length(across)}" ry="{_length(down)}"'
    outline = f'stroke="{manner.theme.css(shape.colour)}" stroke-width="{_length(shape.outline)}"'
    return f"<ellipse {place} {size} {_fill(manner, shape.inside)} {outline}/>"


@PAINTERS.paints(Line)
@remembered
def _line(manner: Manner, shape: Line) -> str:
    (left, top), (right, bottom) = shape.start, shape.end
    place = f'x1="{_length(left)}" y1="{_length(top)}" x2="{_length(right)}" y2="{_length(bottom)}"'
    return f"<line {place} {_stroke(manner, Outline(shape.colour, shape.thickness, shape.dashed))}/>"


@PAINTERS.paints(Polygon)
def _polygon(manner: Manner, shape: Polygon) -> str:
    points = " ".join(f"{_length(x)},{_length(y)}" for x, y in shape.points)
    return f'<polygon points="{points}" {_fill(manner, shape.colour)}/>'


@PAINTERS.paints(Picture)
def _picture(_: Manner, shape: Picture) -> str:
    box = shape.box
    place = f'x="{_length(box.x)}" y="{_length(box.y)}" width="{_length(box.width)}" height="{_length(box.height)}"'
    data = b64encode(shape.data).decode()
    alt = fit.clean(shape.alt).replace("\n", " ")
    said = f'role="img" aria-label={quoteattr(alt)}' if alt else 'aria-hidden="true"'
    return f'<image {place} href="data:{shape.media};base64,{data}" {said}/>'


@PAINTERS.paints(TextLine)
@remembered
def _text_line(manner: Manner, shape: TextLine) -> str:
    return _texts(manner, [of_line(shape)])


@PAINTERS.paints(TextBox)
@remembered
def _text_box(manner: Manner, shape: TextBox) -> str:
    ground = _area(manner, shape.box, shape.fill, shape.outline, shape.radius) if shape.fill or shape.outline else ""
    return ground + _texts(manner, of_box(shape))


def _texts(manner: Manner, lines: Iterable[SetLine]) -> str:
    return "".join(_text(manner, line) for line in lines if any(run.text for run in line.runs))


def _text(manner: Manner, line: SetLine) -> str:
    place = f'x="{_length(line.x)}" y="{_length(line.baseline)}"'
    first, *others = line.runs
    if not others:
        return f"<text {place} {_type(manner, first)}>{escape(first.text)}</text>"
    spans = "".join(f"<tspan {_type(manner, run)}>{escape(run.text)}</tspan>" for run in line.runs)
    return f"<text {place}>{spans}</text>"


def _type(manner: Manner, run: Run) -> str:
    family = f" font-family={_family(manner, serif=True)}" if run.serif else ""
    bold = ' font-weight="bold"' if run.bold else ""
    colour = f" {_fill(manner, run.colour)}" if run.colour != INK else ""
    size = manner.theme.drawn(run.size, serif=run.serif)
    return f'font-size="{_length(size)}"{family}{bold}{colour}'


@PAINTERS.paints(TableShape)
def _table(manner: Manner, shape: TableShape) -> str:
    return _grouped(shape.alt, "".join(PAINTERS.paint(manner, one) for one in drawn_table.drawing(shape)))


@PAINTERS.paints(ChartShape)
def _chart(manner: Manner, shape: ChartShape) -> str:
    return _grouped(shape.alt, "".join(PAINTERS.paint(manner, one) for one in chart.drawing(shape, manner.tag)))


@PAINTERS.paints(LineChartShape)
def _line_chart(manner: Manner, shape: LineChartShape) -> str:
    drawn = line_chart.drawing(shape, manner.tag)
    return _grouped(shape.alt, "".join(PAINTERS.paint(manner, one) for one in drawn))


@PAINTERS.paints(Group)
@remembered
def _group(manner: Manner, shape: Group) -> str:
    return _grouped(shape.alt, "".join(PAINTERS.paint(manner, one) for one in shape.shapes))


def _grouped(alt: str, inside: str) -> str:
    """Shapes that are one picture, and what it shows."""
    return f'<g role="img" aria-label={quoteattr(fit.clean(alt).replace(chr(10), " "))}>{inside}</g>'
