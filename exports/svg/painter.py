"""Paints pages as SVG: text as text, in the same places as everywhere; charts and tables drawn as shapes.

The same pages give the same text, character by character. Texts are escaped here and nowhere else.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from functools import lru_cache
from xml.sax.saxutils import escape, quoteattr

from exports.layout import chart, drawn_table, fit, line_chart
from exports.layout.lines import SetLine, of_box, of_line
from exports.layout.painters import Manner, Painters
from exports.layout.palette import INK, PAPER
from exports.layout.shapes import (
    ChartShape,
    Ellipse,
    Group,
    Line,
    LineChartShape,
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
from exports.svg_areas import element, fill, length, rectangle, remembered

FONTS = "Arial, Arimo, 'Liberation Sans', Helvetica, sans-serif"
SERIF_FONTS = "Georgia, Gelasio, serif"

PAINTERS: Painters[Manner, str] = Painters("svg")
"""Each gives a fragment."""


def draw(pages: Pages) -> list[str]:
    """Each of `pages` as an SVG, its lengths in points."""
    return [_page(pages, page) for page in pages.pages]


def _page(pages: Pages, page: Page) -> str:
    manner = _manner(pages.tag, pages.theme)
    width, height = length(pages.width), length(pages.height)
    inside = "".join(PAINTERS.paint(manner, shape) for shape in (*page.backdrop, *page.shapes))
    type_ = f"font-family={_family(manner, serif=False)} {fill(manner, INK)}"
    ground = f'<rect width="{width}" height="{height}" {fill(manner, PAPER)}/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt" '
        f'viewBox="0 0 {width} {height}" xml:lang={quoteattr(pages.tag)} {type_}>'
        f"<title>{escape(page.title)}</title>{ground}{inside}</svg>"
    )


_manner = lru_cache(maxsize=64)(Manner)


def _family(manner: Manner, *, serif: bool) -> str:
    """The theme's font, and what stands in for it, as a quoted attribute."""
    name = manner.theme.title_font if serif else manner.theme.font
    return _families(name, serif and manner.theme.serif)


@lru_cache(maxsize=64)
def _families(name: str, serif: bool) -> str:
    others = SERIF_FONTS if serif else FONTS
    return quoteattr(others if name in (SANS, SERIF) else f"'{name}', {others}")


for _kind in (Rectangle, Ellipse, Line, Polygon):
    PAINTERS.paints(_kind)(element)


@PAINTERS.paints(Picture)
def _picture(_: Manner, shape: Picture) -> str:
    box = shape.box
    place = f'x="{length(box.x)}" y="{length(box.y)}" width="{length(box.width)}" height="{length(box.height)}"'
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
    ground = (
        rectangle(manner, shape.box, shape.fill, shape.outline, shape.radius) if shape.fill or shape.outline else ""
    )
    return ground + _texts(manner, of_box(shape))


def _texts(manner: Manner, lines: Iterable[SetLine]) -> str:
    return "".join(_text(manner, line) for line in lines if any(run.text for run in line.runs))


def _text(manner: Manner, line: SetLine) -> str:
    place = f'x="{length(line.x)}" y="{length(line.baseline)}"'
    first, *others = line.runs
    if not others:
        return f"<text {place} {_type(manner, first)}>{escape(first.text)}</text>"
    spans = "".join(f"<tspan {_type(manner, run)}>{escape(run.text)}</tspan>" for run in line.runs)
    return f"<text {place}>{spans}</text>"


def _type(manner: Manner, run: Run) -> str:
    family = f" font-family={_family(manner, serif=True)}" if run.serif else ""
    bold = ' font-weight="bold"' if run.bold else ""
    colour = f" {fill(manner, run.colour)}" if run.colour != INK else ""
    size = manner.theme.drawn(run.size, serif=run.serif)
    return f'font-size="{length(size)}"{family}{bold}{colour}'


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
