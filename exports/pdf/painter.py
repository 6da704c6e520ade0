"""Paints shapes as marks: what a page is drawn of, as data; `templates/pages.typ` says how each kind is drawn.

Titles, paragraphs, lists and tables are marked as such, each line of them in its place. What is silent in the layout
is silent here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from exports.layout import chart, drawn_table, line_chart
from exports.layout.grid import Box
from exports.layout.lines import SetLine, SetParagraph, of_line, paragraphs_of
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
    Role,
    Run,
    Shape,
    TableShape,
    TextBox,
    TextLine,
)
from exports.layout.titles import one_line
from exports.pdf.fonts import family, weight

Mark = dict[str, object]
"""One thing to draw: its `kind`, and what `templates/marks.typ` says of that kind. Lengths are points."""


class Styles:
    """What shapes are painted with: the theme's colours, and the looks that texts have, each once."""

    def __init__(self, manner: Manner) -> None:
        self.tag, self.css = manner.tag, manner.theme.css
        self._serif = manner.theme.serif
        self._numbers: dict[tuple[float, bool, bool, Colour], int] = {}
        self._pictures: dict[bytes, int] = {}

    def number(self, run: Run) -> int:
        """The number of the look that `run` has."""
        return self._numbers.setdefault((run.size, run.bold, run.serif, run.colour), len(self._numbers))

    def picture(self, data: bytes) -> int:
        """The number of a picture: one that stands on many pages is given once."""
        return self._pictures.setdefault(data, len(self._pictures))

    def pictures(self) -> list[list[int]]:
        """Every picture so far by its number, byte by byte, since content is JSON."""
        return [list(data) for data in self._pictures]

    def all(self) -> list[Mark]:
        """Every look so far, by its number."""
        return [
            {
                "font": family(serif and self._serif),
                "weight": weight(bold),
                "size": size,
                "fill": self.css(colour),
            }
            for size, bold, serif, colour in self._numbers
        ]


PAINTERS: Painters[Styles, list[Mark]] = Painters("pdf")
"""Each gives marks in reading order."""

HEADINGS = (Role.TITLE, Role.COVER_TITLE, Role.POSTER_TITLE)
EVERY_PAGE = (Role.FOOTER, Role.NUMBER)
"""Texts that stand on every page alike: screen readers pass them over."""


def marks(shapes: Iterable[Shape], styles: Styles) -> list[Mark]:
    """What draws `shapes`, with texts in `styles`."""
    return [mark for shape in shapes for mark in PAINTERS.paint(styles, shape)]


def _area(styles: Styles, kind: str, box: Box, fill: Colour | None, outline: Outline | None, radius: float = 0) -> Mark:
    """A place on the page, what fills it and the line around it, where there are any."""
    place = {"x": box.x, "y": box.y, "width": box.width, "height": box.height, "radius": radius}
    edge = _stroke(styles, outline) if outline else None
    return {"kind": kind, **place, "fill": styles.css(fill) if fill else None, "stroke": edge}


def _stroke(styles: Styles, line: Outline) -> Mark:
    return {"colour": styles.css(line.colour), "thickness": line.thickness, "dashed": line.dashed}


@PAINTERS.paints(Rectangle)
def _rectangle(styles: Styles, shape: Rectangle) -> list[Mark]:
    return [_area(styles, "rectangle", shape.box, shape.colour, shape.outline, shape.radius)]


@PAINTERS.paints(Ellipse)
def _ellipse(styles: Styles, shape: Ellipse) -> list[Mark]:
    return [_area(styles, "ellipse", shape.box, shape.inside, Outline(shape.colour, shape.outline))]


@PAINTERS.paints(Line)
def _line(styles: Styles, shape: Line) -> list[Mark]:
    stroke = _stroke(styles, Outline(shape.colour, shape.thickness, shape.dashed))
    return [{"kind": "line", "start": shape.start, "end": shape.end, "stroke": stroke}]


@PAINTERS.paints(Polygon)
def _polygon(styles: Styles, shape: Polygon) -> list[Mark]:
    return [{"kind": "polygon", "points": shape.points, "fill": styles.css(shape.colour)}]


@PAINTERS.paints(Picture)
def _picture(styles: Styles, shape: Picture) -> list[Mark]:
    return [image(styles, shape.box, shape.data, shape.alt)]


def image(styles: Styles, box: Box, data: bytes, alt: str) -> Mark:
    """A picture of dots."""
    place = {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
    return {"kind": "image", **place, "picture": styles.picture(data), "alt": one_line(alt)}


@PAINTERS.paints(TextLine)
def _text_line(styles: Styles, shape: TextLine) -> list[Mark]:
    return [{"kind": "paragraph", "text": [_lines([of_line(shape)], styles)]}] if shape.text else []


@PAINTERS.paints(TextBox)
def _text_box(styles: Styles, shape: TextBox) -> list[Mark]:
    grounded = shape.fill or shape.outline
    ground = [_area(styles, "rectangle", shape.box, shape.fill, shape.outline, shape.radius)] if grounded else []
    said = list(_text(shape, styles))
    if shape.role in HEADINGS:
        said = [{**mark, "kind": "title"} for mark in said]
    elif shape.role in EVERY_PAGE:
        said = [{"kind": "silent", "marks": said}]
    return ground + said


def _text(box: TextBox, styles: Styles) -> Iterator[Mark]:
    """Each paragraph in `box`, and as one list those that something hangs left of."""
    written = (paragraph for paragraph in paragraphs_of(box) if paragraph.text)
    for hangs, group in groupby(written, key=lambda paragraph: bool(paragraph.hanging)):
        if hangs:
            yield {"kind": "list", "items": [_item(one, styles) for one in group]}
        else:
            for one in group:
                yield {"kind": "paragraph", "text": _set(one, styles)}


def _item(paragraph: SetParagraph, styles: Styles) -> Mark:
    return {"label": [_lines([line], styles) for line in paragraph.hanging], "text": _set(paragraph, styles)}


def _set(paragraph: SetParagraph, styles: Styles) -> list[Mark]:
    """Its lines, those together that stand in one column at one distance; the others one by one."""
    lines = list(_spaced(paragraph))
    steps = {round(below.baseline - line.baseline, 3) for line, below in pairwise(lines)}
    if len({line.x for line in lines}) == 1 and len(steps) <= 1:
        return [_lines(lines, styles, *steps)]
    return [_lines([line], styles) for line in lines]


def _spaced(paragraph: SetParagraph) -> Iterator[SetLine]:
    """Its lines, each with the space that parts its last word from the next line's first."""
    if len(paragraph.lines) == 1:
        yield from paragraph.lines
        return
    at = 0
    for line in paragraph.lines:
        said = "".join(run.text for run in line.runs)
        at = paragraph.text.index(said, at) + len(said)
        parted = paragraph.text[at : at + 1].isspace()
        *others, last = line.runs
        yield replace(line, runs=(*others, replace(last, text=f"{last.text} "))) if parted else line


def _lines(lines: Sequence[SetLine], styles: Styles, step: float = 0) -> Mark:
    """Lines below each other, `step` from baseline to baseline; of their runs, the words and the look's number."""
    runs = [[(run.text, styles.number(run)) for run in line.runs] for line in lines]
    return {"x": lines[0].x, "y": lines[0].baseline, "step": step, "lines": runs}


@PAINTERS.paints(TableShape)
def _table(styles: Styles, shape: TableShape) -> list[Mark]:
    drawn = list(drawn_table.drawing(shape))
    cells = [list(_text(one, styles)) for one in drawn if isinstance(one, TextBox)]
    rules = marks((one for one in drawn if not isinstance(one, TextBox)), styles)
    return [*rules, {"kind": "table", "columns": len(shape.widths), "header": shape.header, "cells": cells}]


@PAINTERS.paints(ChartShape)
def _chart(styles: Styles, shape: ChartShape) -> list[Mark]:
    return [_grouped(shape.alt, chart.drawing(shape, styles.tag), styles)]


@PAINTERS.paints(LineChartShape)
def _line_chart(styles: Styles, shape: LineChartShape) -> list[Mark]:
    return [_grouped(shape.alt, line_chart.drawing(shape, styles.tag), styles)]


@PAINTERS.paints(Group)
def _group(styles: Styles, shape: Group) -> list[Mark]:
    return [_grouped(shape.alt, shape.shapes, styles)]


def _grouped(alt: str, shapes: Iterable[Shape], styles: Styles) -> Mark:
    """Shapes that are one picture, and what it shows."""
    return {"kind": "picture", "alt": one_line(alt), "marks": marks(shapes, styles)}
