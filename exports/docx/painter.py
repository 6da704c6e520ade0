"""Paints shapes as a picture for a document: a PNG, sharp in print."""

from __future__ import annotations

import io
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from PIL import Image, ImageDraw, ImageFont

from exports.layout import chart, drawn_table, fonts, line_chart
from exports.layout.grid import Box
from exports.layout.lines import SetLine, of_box, of_line
from exports.layout.painters import Manner, Painters
from exports.layout.palette import Colour
from exports.layout.shapes import (
    ChartShape,
    Ellipse,
    Group,
    Line,
    LineChartShape,
    Outline,
    Picture,
    Polygon,
    Rectangle,
    Shape,
    TableShape,
    TextBox,
    TextLine,
)

DOTS = 3
"""Pixels to the point: 216 to the inch, sharp in print."""
COLOURS = 64
"""Shades a picture is reduced to: it has few colours, and their blends at the edges of letters."""
DASH = 4
"""Length of a dash and of the gap after it, over the line's thickness."""


class PictureCanvas:
    """A white picture being painted on."""

    def __init__(self, width: float, height: float, manner: Manner) -> None:
        self.manner = manner
        self.css = manner.theme.css
        self._image = Image.new("RGB", (round(width * DOTS), round(height * DOTS)), "white")
        self.draw = ImageDraw.Draw(self._image)

    def paste(self, picture: Image.Image, box: Box) -> None:
        """Puts `picture` into `box`, what is behind it showing where it is clear."""
        left, top, right, bottom = _corners(box)
        small = picture.convert("RGBA").resize((right - left + 1, bottom - top + 1))
        self._image.paste(small, (left, top), small)

    def png(self) -> bytes:
        """What has been painted."""
        written = io.BytesIO()
        self._image.quantize(COLOURS).save(written, "PNG", dpi=(72 * DOTS, 72 * DOTS), optimize=True)
        return written.getvalue()


PAINTERS: Painters[PictureCanvas, None] = Painters("docx")


def png(shapes: Iterable[Shape], width: float, height: float, manner: Manner) -> bytes:
    """`shapes` as a picture of that size in points."""
    canvas = PictureCanvas(width, height, manner)
    for shape in shapes:
        PAINTERS.paint(canvas, shape)
    return canvas.png()


def _corners(box: Box) -> tuple[int, int, int, int]:
    """Its first and last pixels, the last never before the first."""
    left, top = round(box.x * DOTS), round(box.y * DOTS)
    right, bottom = round((box.x + box.width) * DOTS - 1), round((box.y + box.height) * DOTS - 1)
    return left, top, max(left, right), max(top, bottom)


@cache
def _font(size: float, bold: bool, serif: bool) -> ImageFont.FreeTypeFont:
    return fonts.font(round(size * DOTS), bold, serif, ImageFont.Layout.BASIC)


@PAINTERS.paints(Rectangle)
def _rectangle(canvas: PictureCanvas, shape: Rectangle) -> None:
    _area(canvas, shape.box, shape.colour, shape.outline, shape.radius)


def _area(canvas: PictureCanvas, box: Box, colour: Colour | None, outline: Outline | None, radius: float) -> None:
    """A filled and outlined one; a dashed outline is drawn with square corners."""
    solid = outline if outline and not outline.dashed else None
    canvas.draw.rounded_rectangle(
        _corners(box),
        radius=min(radius, box.width / 2, box.height / 2) * DOTS,
        fill=canvas.css(colour) if colour else None,
        outline=canvas.css(solid.colour) if solid else None,
        width=max(1, round(solid.thickness * DOTS)) if solid else 0,
    )
    if outline and outline.dashed:
        left, top, right, bottom = box.x, box.y, box.x + box.width, box.y + box.height
        corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
        for start, end in pairwise(corners):
            _line(canvas, Line("Edge", start, end, outline.colour, outline.thickness, dashed=True))


@PAINTERS.paints(Ellipse)
def _ellipse(canvas: PictureCanvas, shape: Ellipse) -> None:
    width = round(shape.outline * DOTS)
    canvas.draw.ellipse(
        _corners(shape.box), fill=canvas.css(shape.inside), outline=canvas.css(shape.colour), width=width
    )


@PAINTERS.paints(Line)
def _line(canvas: PictureCanvas, shape: Line) -> None:
    (left, top), (right, bottom) = shape.start, shape.end
    length = ((right - left) ** 2 + (bottom - top) ** 2) ** 0.5
    dash = DASH * shape.thickness if shape.dashed else length or 1
    at = 0.0
    while at < length:
        ends = [
            ((left + (right - left) * share) * DOTS, (top + (bottom - top) * share) * DOTS)
            for share in (at / length, min(1.0, (at + dash) / length))
        ]
        canvas.draw.line(ends, fill=canvas.css(shape.colour), width=max(1, round(shape.thickness * DOTS)))
        at += 2 * dash


@PAINTERS.paints(Polygon)
def _polygon(canvas: PictureCanvas, shape: Polygon) -> None:
    canvas.draw.polygon([(x * DOTS, y * DOTS) for x, y in shape.points], fill=canvas.css(shape.colour))


@PAINTERS.paints(Picture)
def _picture(canvas: PictureCanvas, shape: Picture) -> None:
    canvas.paste(Image.open(io.BytesIO(shape.data)), shape.box)


@PAINTERS.paints(TextLine)
def _text_line(canvas: PictureCanvas, shape: TextLine) -> None:
    _text(canvas, of_line(shape))


@PAINTERS.paints(TextBox)
def _text_box(canvas: PictureCanvas, shape: TextBox) -> None:
    if shape.fill or shape.outline:
        _area(canvas, shape.box, shape.fill, shape.outline, shape.radius)
    for line in of_box(shape):
        _text(canvas, line)


def _text(canvas: PictureCanvas, line: SetLine) -> None:
    x = line.x
    for run in line.runs:
        place = (round(x * DOTS), round(line.baseline * DOTS))
        font = _font(run.size, run.bold, run.serif and canvas.manner.theme.serif)
        canvas.draw.text(place, run.text, fill=canvas.css(run.colour), font=font, anchor="ls")
        x += run.width


@PAINTERS.paints(TableShape)
def _table(canvas: PictureCanvas, shape: TableShape) -> None:
    _each(canvas, drawn_table.drawing(shape))


@PAINTERS.paints(ChartShape)
def _chart(canvas: PictureCanvas, shape: ChartShape) -> None:
    _each(canvas, chart.drawing(shape, canvas.manner.tag))


@PAINTERS.paints(LineChartShape)
def _line_chart(canvas: PictureCanvas, shape: LineChartShape) -> None:
    _each(canvas, line_chart.drawing(shape, canvas.manner.tag))


@PAINTERS.paints(Group)
def _group(canvas: PictureCanvas, shape: Group) -> None:
    _each(canvas, shape.shapes)


def _each(canvas: PictureCanvas, shapes: Iterable[Shape]) -> None:
    for shape in shapes:
        PAINTERS.paint(canvas, shape)
