"""Paints shapes as marks: what a page is drawn of, as data; `templates/marks.typ` says how each kind is drawn.

Titles, paragraphs, lists and tables are marked as such, each line of them in its place. What is silent in the layout
is silent here. Areas are drawn together, beneath the words around them: none is drawn over words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Any

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
from exports.pdf.drawing import Area, area, drawings
from exports.pdf.fonts import family, weight
from exports.svg_areas import AreaShape

Mark = dict[str, Any]
"""One thing to draw: its `kind`, and what `templates/marks.typ` says of that kind. Lengths are points."""


class Styles:
    """What shapes are painted with: the theme's colours, and the looks that texts have, each once."""

    def __init__(self, manner: Manner) -> None:
        self.manner, self.tag, self.css = manner, manner.tag, manner.theme.css
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


PAINTERS: Painters[Styles, list[Mark | Area]] = Painters("pdf")
"""Each gives marks in reading order, and areas."""

HEADINGS = (Role.TITLE, Role.COVER_TITLE, Role.POSTER_TITLE)
EVERY_PAGE = (Role.FOOTER, Role.NUMBER)
"""Texts that stand on every page alike: screen readers pass them over."""
COVERED = ("image", "drawing")
"""What an area that comes later is drawn over."""


def layers(shapes: Iterable[Shape], styles: Styles, backdrop: Iterable[Shape] = ()) -> list[Mark]:
    """What draws `shapes`, with texts in `styles`: layers of marks, each over those before it.

    There are as few as can be, since every one costs Typst as much as some words do.
    """
    ground = _painted(backdrop, styles)
    silent = all(isinstance(one, Area) for one in ground)
    found = [] if silent else [_layer("silent", ground)]
    loose = ground if silent else []
    for one in _painted(shapes, styles):
        if isinstance(one, Area) or "marks" not in one:
            loose.append(one)
            continue
        found += _loose(loose)
        if found and not loose and found[-1]["kind"] == one["kind"] == "silent":
            found[-1]["marks"] += one["marks"]
        else:
            found.append(one)
        loose = []
    return [*found, *_loose(loose)]


def _painted(shapes: Iterable[Shape], styles: Styles) -> list[Mark | Area]:
    return [one for shape in shapes for one in PAINTERS.paint(styles, shape)]


def _layer(kind: str, painted: Iterable[Mark | Area], alt: str = "") -> Mark:
    """One that is silent, or a picture, which `alt` speaks for whatever is in it."""
    inside: list[Mark | Area] = []
    for one in painted:
        inside += one["marks"] if isinstance(one, dict) and "marks" in one else [one]
    return {"kind": kind, "alt": one_line(alt), "marks": _ordered(inside)}


def _loose(painted: Sequence[Mark | Area]) -> list[Mark]:
    return [{"kind": "loose", "marks": _ordered(painted)}] if painted else []


def _ordered(painted: Iterable[Mark | Area]) -> list[Mark]:
    """Areas together, beneath the words around them."""
    drawn: list[Mark] = []
    areas: list[Area] = []
    words: list[Mark] = []
    for one in painted:
        if isinstance(one, Area):
            areas.append(one)
        elif one["kind"] in COVERED:
            drawn += [*drawings(areas), *words, one]
            areas, words = [], []
        else:
            words.append(one)
    return [*drawn, *drawings(areas), *words]


@PAINTERS.paints(Rectangle)
@PAINTERS.paints(Ellipse)
@PAINTERS.paints(Line)
@PAINTERS.paints(Polygon)
def _area(styles: Styles, shape: AreaShape) -> list[Mark | Area]:
    return [area(styles.manner, shape)]


@PAINTERS.paints(Picture)
def _picture(styles: Styles, shape: Picture) -> list[Mark | Area]:
    return [image(styles, shape.box, shape.data, shape.alt)]


def image(styles: Styles, box: Box, data: bytes, alt: str) -> Mark:
    """A picture of dots."""
    place = {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
    return {"kind": "image", **place, "picture": styles.picture(data), "alt": one_line(alt)}


@PAINTERS.paints(TextLine)
def _text_line(styles: Styles, shape: TextLine) -> list[Mark | Area]:
    return [{"kind": "paragraph", **_text([of_line(shape)], styles, shape.text)}] if shape.text else []


@PAINTERS.paints(TextBox)
def _text_box(styles: Styles, shape: TextBox) -> list[Mark | Area]:
    said = list(_texts(shape, styles))
    if shape.role in HEADINGS:
        said = [{**mark, "kind": "title"} for mark in said]
    elif shape.role in EVERY_PAGE:
        said = [_layer("silent", said)]
    if not (shape.fill or shape.outline):
        return [*said]
    return [area(styles.manner, Rectangle("", shape.box, shape.fill, shape.outline, shape.radius)), *said]


def _texts(box: TextBox, styles: Styles) -> Iterator[Mark]:
    """Each paragraph in `box`, and as one list those that something hangs left of."""
    written = (paragraph for paragraph in paragraphs_of(box) if paragraph.text)
    for hangs, group in groupby(written, key=lambda paragraph: bool(paragraph.hanging)):
        if hangs:
            yield _list(list(group), styles)
        else:
            for one in group:
                yield {"kind": "paragraph", **_text(one.lines, styles, one.text)}


def _list(paragraphs: Sequence[SetParagraph], styles: Styles) -> Mark:
    """`down`: how far below the item before it each begins."""
    first = paragraphs[0].lines[0].baseline
    ends = [first, *(one.lines[-1].baseline for one in paragraphs)]
    items = [
        _item(one, styles) | {"down": one.lines[0].baseline - end} for one, end in zip(paragraphs, ends, strict=False)
    ]
    return {"kind": "list", "y": first, "items": items}


def _item(paragraph: SetParagraph, styles: Styles) -> Mark:
    """`label` is what hangs, from `x` on; of each part, how far it is to what follows it on the line."""
    first, *others = paragraph.lines
    places = [*(line.x for line in paragraph.hanging), first.x]
    rooms = (end - begin for begin, end in pairwise(places))
    label = [(room, _runs(line, styles)) for room, line in zip(rooms, paragraph.hanging, strict=True)]
    return {"x": places[0], "label": label, **_text([first._replace(x=0.0), *others], styles, paragraph.text)}


def _text(lines: Sequence[SetLine], styles: Styles, said: str) -> Mark:
    """Lines below each other, from the first's baseline to the last's: where each begins, how far below the one before
    it stands, and its runs. Those of `said` are parted by spaces where no word goes on.
    """
    above, at = lines[0].baseline, 0
    set_lines = []
    for line in lines:
        runs = _runs(line, styles)
        if line is not lines[-1]:
            words = "".join(text for text, _ in runs)
            at = said.index(words, at) + len(words)
            if said[at : at + 1].isspace():
                *others, (text, look) = runs
                runs = [*others, (f"{text} ", look)]
        set_lines.append((line.x, line.baseline - above, runs))
        above = line.baseline
    return {"y": lines[0].baseline, "end": above, "lines": set_lines}


def _runs(line: SetLine, styles: Styles) -> list[tuple[str, int]]:
    """The words and the looks' numbers."""
    return [(run.text, styles.number(run)) for run in line.runs]


@PAINTERS.paints(TableShape)
def _table(styles: Styles, shape: TableShape) -> list[Mark | Area]:
    drawn = list(drawn_table.drawing(shape))
    cells = [_loose(list(_texts(one, styles))) for one in drawn if isinstance(one, TextBox)]
    rules = [rule for one in drawn if not isinstance(one, TextBox) for rule in PAINTERS.paint(styles, one)]
    return [*rules, {"kind": "table", "columns": len(shape.widths), "header": shape.header, "cells": cells}]


@PAINTERS.paints(ChartShape)
def _chart(styles: Styles, shape: ChartShape) -> list[Mark | Area]:
    return [_layer("picture", _painted(chart.drawing(shape, styles.tag), styles), shape.alt)]


@PAINTERS.paints(LineChartShape)
def _line_chart(styles: Styles, shape: LineChartShape) -> list[Mark | Area]:
    return [_layer("picture", _painted(line_chart.drawing(shape, styles.tag), styles), shape.alt)]


@PAINTERS.paints(Group)
def _group(styles: Styles, shape: Group) -> list[Mark | Area]:
    return [_layer("picture", _painted(shape.shapes, styles), shape.alt)]
