"""Paints shapes as marks: what a page is drawn of, as data; `templates/pages.typ` says how each kind is drawn.

Titles, paragraphs, lists and tables are marked as such, each line of them in its place. What is silent in the layout
is silent here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from exports.layout import chart, table
from exports.layout.grid import Box
from exports.layout.lines import SetLine, SetParagraph, of_line, paragraphs_of
from exports.layout.painters import Manner, Painters
from exports.layout.palette import Colour
from exports.layout.shapes import (
    ChartShape,
    Ellipse,
    Group,
    Line,
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

PAINTERS: Painters[Manner, list[Mark]] = Painters("pdf")
"""Each gives marks in reading order."""

HEADINGS = (Role.TITLE, Role.COVER_TITLE, Role.POSTER_TITLE)
EVERY_PAGE = (Role.FOOTER, Role.NUMBER)
"""Texts that stand on every page alike: screen readers pass them over."""


def marks(shapes: Iterable[Shape], manner: Manner) -> list[Mark]:
    """What draws `shapes`."""
    return [mark for shape in shapes for mark in PAINTERS.paint(manner, shape)]


def _area(manner: Manner, kind: str, box: Box, fill: Colour | None, outline: Outline | None, radius: float = 0) -> Mark:
    """A place on the page, what fills it and the line around it, where there are any."""
    place = {"x": box.x, "y": box.y, "width": box.width, "height": box.height, "radius": radius}
    edge = _stroke(manner, outline) if outline else None
    return {"kind": kind, **place, "fill": manner.theme.css(fill) if fill else None, "stroke": edge}


def _stroke(manner: Manner, line: Outline) -> Mark:
    return {"colour": manner.theme.css(line.colour), "thickness": line.thickness, "dashed": line.dashed}


@PAINTERS.paints(Rectangle)
def _rectangle(manner: Manner, shape: Rectangle) -> list[Mark]:
    return [_area(manner, "rectangle", shape.box, shape.colour, shape.outline, shape.radius)]


@PAINTERS.paints(Ellipse)
def _ellipse(manner: Manner, shape: Ellipse) -> list[Mark]:
    return [_area(manner, "ellipse", shape.box, shape.inside, Outline(shape.colour, shape.outline))]


@PAINTERS.paints(Line)
def _line(manner: Manner, shape: Line) -> list[Mark]:
    stroke = _stroke(manner, Outline(shape.colour, shape.thickness, shape.dashed))
    return [{"kind": "line", "start": shape.start, "end": shape.end, "stroke": stroke}]


@PAINTERS.paints(Polygon)
def _polygon(manner: Manner, shape: Polygon) -> list[Mark]:
    return [{"kind": "polygon", "points": shape.points, "fill": manner.theme.css(shape.colour)}]


@PAINTERS.paints(Picture)
def _picture(_: Manner, shape: Picture) -> list[Mark]:
    return [image(shape.box, shape.data, shape.alt)]


def image(box: Box, data: bytes, alt: str) -> Mark:
    """A picture of dots, given byte by byte, since content is JSON."""
    place = {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
    return {"kind": "image", **place, "data": list(data), "alt": one_line(alt)}


@PAINTERS.paints(TextLine)
def _text_line(manner: Manner, shape: TextLine) -> list[Mark]:
    line = of_line(shape)
    return list(_text(manner, [SetParagraph(shape.text, (), (line,))]))


@PAINTERS.paints(TextBox)
def _text_box(manner: Manner, shape: TextBox) -> list[Mark]:
    grounded = shape.fill or shape.outline
    ground = [_area(manner, "rectangle", shape.box, shape.fill, shape.outline, shape.radius)] if grounded else []
    said = list(_text(manner, paragraphs_of(shape)))
    if shape.role in HEADINGS:
        said = [{**mark, "kind": "title"} for mark in said]
    elif shape.role in EVERY_PAGE:
        said = [{"kind": "silent", "marks": said}]
    return ground + said


def _text(manner: Manner, paragraphs: Iterable[SetParagraph]) -> Iterator[Mark]:
    """Each paragraph, and as one list those that something hangs left of."""
    written = (paragraph for paragraph in paragraphs if paragraph.text)
    for hangs, group in groupby(written, key=lambda paragraph: bool(paragraph.hanging)):
        if hangs:
            items = [
                {"label": [_lines(manner, [line]) for line in one.hanging], "text": _set(manner, one)} for one in group
            ]
            yield {"kind": "list", "items": items}
        else:
            for one in group:
                yield {"kind": "paragraph", "text": _set(manner, one)}


def _set(manner: Manner, paragraph: SetParagraph) -> list[Mark]:
    """Its lines, those together that stand in one column at one distance; the others one by one."""
    lines = list(_spaced(paragraph))
    steps = {round(below.baseline - line.baseline, 3) for line, below in pairwise(lines)}
    if len({line.x for line in lines}) == 1 and len(steps) <= 1:
        return [_lines(manner, lines, *steps)]
    return [_lines(manner, [line]) for line in lines]


def _spaced(paragraph: SetParagraph) -> Iterator[SetLine]:
    """Its lines, each with the space that parts its last word from the next line's first."""
    at = 0
    for line in paragraph.lines:
        said = "".join(run.text for run in line.runs)
        at = paragraph.text.index(said, at) + len(said)
        parted = paragraph.text[at : at + 1].isspace()
        *others, last = line.runs
        yield replace(line, runs=(*others, replace(last, text=f"{last.text} "))) if parted else line


def _lines(manner: Manner, lines: Sequence[SetLine], step: float = 0) -> Mark:
    """Lines below each other, `step` from baseline to baseline."""
    runs = [[_run(manner, run) for run in line.runs] for line in lines]
    return {"x": lines[0].x, "y": lines[0].baseline, "step": step, "lines": runs}


def _run(manner: Manner, run: Run) -> Mark:
    return {
        "text": run.text,
        "font": family(run.serif and manner.theme.serif),
        "weight": weight(run.bold),
        "size": run.size,
        "fill": manner.theme.css(run.colour),
    }


@PAINTERS.paints(TableShape)
def _table(manner: Manner, shape: TableShape) -> list[Mark]:
    drawn = list(table.drawing(shape))
    cells = [list(_text(manner, paragraphs_of(one))) for one in drawn if isinstance(one, TextBox)]
    rules = marks((one for one in drawn if not isinstance(one, TextBox)), manner)
    return [*rules, {"kind": "table", "columns": len(shape.widths), "header": shape.header, "cells": cells}]


@PAINTERS.paints(ChartShape)
def _chart(manner: Manner, shape: ChartShape) -> list[Mark]:
    return [_grouped(shape.alt, chart.drawing(shape, manner.tag), manner)]


@PAINTERS.paints(Group)
def _group(manner: Manner, shape: Group) -> list[Mark]:
    return [_grouped(shape.alt, shape.shapes, manner)]


def _grouped(alt: str, shapes: Iterable[Shape], manner: Manner) -> Mark:
    """Shapes that are one picture, and what it shows."""
    return {"kind": "picture", "alt": one_line(alt), "marks": marks(shapes, manner)}
