"""Paints shapes as slide XML: native, editable objects, in the layout's placeholders where there is one for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from math import isclose
from types import MappingProxyType

from exports.layout.grid import Box
from exports.layout.painters import Painters
from exports.layout.palette import INK, WHITE
from exports.layout.shapes import (
    Align,
    ChartShape,
    Ellipse,
    Group,
    Line,
    LineChartShape,
    Outline,
    Paragraph,
    Picture,
    Polygon,
    Rectangle,
    Role,
    Run,
    TableCell,
    TableRow,
    TableShape,
    TextBox,
    TextLine,
)
from exports.layout.themes import NORDIC, Theme
from exports.ooxml import emu
from exports.pptx import chart_parts, drawing_xml, line_chart_parts, slide_xml, table_xml
from exports.pptx.package import ChartFiles
from exports.pptx.theme import CONTENTS, FIRST_PANEL, LOOKS, PLACEHOLDERS, LayoutPlaceholder

BULLET = "•"
ALIGNED: Mapping[Align, str] = MappingProxyType({"left": "", "center": ' algn="ctr"', "right": ' algn="r"'})
"""The attribute of a paragraph so aligned."""


@dataclass(frozen=True)
class Slots:
    """The placeholders of a slide's layout."""

    texts: Mapping[Role, LayoutPlaceholder] = field(default_factory=lambda: PLACEHOLDERS)
    contents: Sequence[str] = CONTENTS
    """Of the content areas, as they are named."""
    own: bool = True
    """Whether they are ours: then their type is what our texts are set in, and panels have placeholders too."""


OURS = Slots()


class SlideCanvas:
    """One slide being painted: gives its shapes their ids and collects what is embedded in it."""

    def __init__(self, tag: str, slots: Slots = OURS, theme: Theme = NORDIC) -> None:
        self.tag, self.slots, self.theme = tag, slots, theme
        self.embedded: list[ChartFiles | bytes] = []
        """Charts and pictures, in order; the slide refers to them as rId1, rId2 …"""
        self._last_id = 1

    def embed(self, what: ChartFiles | bytes) -> str:
        """The relation by which the slide refers to a chart or a picture."""
        if what not in self.embedded:
            self.embedded.append(what)
        return f"rId{self.embedded.index(what) + 1}"

    def id(self) -> int:
        """A shape id nothing else on the slide has."""
        self._last_id += 1
        return self._last_id


PAINTERS: Painters[SlideCanvas, str] = Painters("pptx")
"""Each gives a fragment of the slide's XML."""


@PAINTERS.paints(Rectangle)
def _rectangle(canvas: SlideCanvas, shape: Rectangle) -> str:
    properties = slide_xml.area(shape.box, shape.colour, shape.outline, shape.radius)
    return slide_xml.bar(canvas.id(), shape.name, properties)


@PAINTERS.paints(Ellipse)
def _ellipse(canvas: SlideCanvas, shape: Ellipse) -> str:
    return slide_xml.ellipse(canvas.id(), shape.name, shape.box, shape.colour, shape.inside, shape.outline)


@PAINTERS.paints(Line)
def _line(canvas: SlideCanvas, shape: Line) -> str:
    (left, top), (right, bottom) = shape.start, shape.end
    flags = (' flipH="1"' if right < left else "") + (' flipV="1"' if bottom < top else "")
    box = Box(min(left, right), min(top, bottom), abs(right - left), abs(bottom - top))
    outline = Outline(shape.colour, shape.thickness, shape.dashed)
    return slide_xml.line(canvas.id(), shape.name, box, flags, outline)


@PAINTERS.paints(Polygon)
def _polygon(canvas: SlideCanvas, shape: Polygon) -> str:
    across, down = zip(*shape.points, strict=True)
    box = Box(min(across), min(down), max(across) - min(across), max(down) - min(down))
    return slide_xml.polygon(canvas.id(), shape.name, box, shape.points, shape.colour)


@PAINTERS.paints(Picture)
def _picture(canvas: SlideCanvas, shape: Picture) -> str:
    id_ = canvas.id()
    return slide_xml.picture(id_, f"{shape.name} {id_}", shape.box, shape.alt, canvas.embed(shape.data))


@PAINTERS.paints(TextLine)
def _text_line(canvas: SlideCanvas, shape: TextLine) -> str:
    runs = "".join(_run(run, canvas) for run in shape.runs)
    # A point of slack: no line that fits as measured is broken over rounding.
    box = Box(shape.x, shape.y, shape.width + 1, shape.height)
    properties = slide_xml.area(box, None, None, 0)
    return slide_xml.text_line(canvas.id(), shape.name, properties, drawing_xml.paragraph(runs))


@PAINTERS.paints(TextBox)
def _text_box(canvas: SlideCanvas, shape: TextBox) -> str:
    id_, slots = canvas.id(), canvas.slots
    if shape.role and shape.role in slots.texts:
        return _placeholder(id_, canvas, shape, slots.texts[shape.role], number=shape.role is Role.NUMBER)
    if key := _content(canvas, shape.column):
        paragraphs = _paragraphs(shape, canvas, inherit=slots.own)
        plain = slots.own and shape.anchor == "top"
        properties = "<a:bodyPr/>" if plain else drawing_xml.body_properties(anchor=drawing_xml.ANCHORS[shape.anchor])
        return slide_xml.placeholder(id_, "Content", key, paragraphs, shape.box, properties)
    panel = slots.own and shape.role is Role.PANEL
    kind = f'type="body" sz="quarter" idx="{FIRST_PANEL + shape.number}"' if panel else ""
    paragraphs = _paragraphs(shape, canvas)
    name = f"{shape.name} {id_}"
    properties = slide_xml.area(shape.box, shape.fill, shape.outline, shape.radius)
    return slide_xml.panel(id_, name, properties, paragraphs, shape.padding, kind, shape.anchor)


def _content(canvas: SlideCanvas, column: int | None) -> str:
    """The content area that is a shape's own; nothing where it has none."""
    contents = canvas.slots.contents
    return contents[column] if column is not None and column < len(contents) else ""


def _placeholder(id_: int, canvas: SlideCanvas, shape: TextBox, known: LayoutPlaceholder, number: bool) -> str:
    """Fills the placeholder `known`, which has its own place, weight and colour."""
    place = shape.box if known.moved else None
    if number:
        return slide_xml.placeholder(id_, shape.name, known.kind, drawing_xml.number(canvas.tag), place)
    written = partial(_placeholder_run, canvas=canvas, known=known) if known.size else partial(_run, canvas=canvas)
    paragraphs = "".join(f"<a:p>{''.join(map(written, paragraph.runs))}</a:p>" for paragraph in shape.paragraphs)
    return slide_xml.placeholder(id_, shape.name, known.kind, paragraphs, place)


def _placeholder_run(run: Run, canvas: SlideCanvas, known: LayoutPlaceholder) -> str:
    colour = run.colour if known.coloured else None
    size = canvas.theme.drawn(run.size, serif=run.serif)
    return drawing_xml.run(run.text, canvas.tag, size=0 if isclose(size, known.size) else size, colour=colour)


def _paragraphs(shape: TextBox, canvas: SlideCanvas, inherit: bool = False) -> str:
    return "".join(_paragraph(one, canvas, first=not n, inherit=inherit) for n, one in enumerate(shape.paragraphs))


def _paragraph(paragraph: Paragraph, canvas: SlideCanvas, first: bool, inherit: bool) -> str:
    """`first` in its box has no space above; `inherit`: its placeholder's own bullets are the ones wanted."""
    runs = "".join(_run(run, canvas, whole=not canvas.slots.own) for run in paragraph.runs)
    if label := paragraph.label:
        runs = drawing_xml.label(label.text, canvas.tag, canvas.theme.drawn(label.size), label.colour) + runs
    before = 0 if first else paragraph.before
    if paragraph.bullet and inherit and paragraph.bullet != WHITE:  # on a step's own colour the placeholder's vanish
        return drawing_xml.paragraph(runs, before=before)
    hanging = paragraph.indent if paragraph.bullet or paragraph.label else 0
    align = ALIGNED[paragraph.align] or ("" if canvas.slots.own else ' algn="l"')
    attributes = f' marL="{emu(paragraph.indent)}" indent="{-emu(hanging)}"{align}'
    bullet = drawing_xml.bullet(BULLET, paragraph.bullet) if paragraph.bullet else "<a:buNone/>"
    return drawing_xml.paragraph(runs, attributes, before=before, inner=bullet)


def _run(run: Run, canvas: SlideCanvas, whole: bool = False) -> str:
    """`whole`: with its colour even where that is ink, as texts on our own slides have it anyway."""
    colour = None if run.colour == INK and not whole else run.colour
    size = canvas.theme.drawn(run.size, serif=run.serif)
    return drawing_xml.run(run.text, canvas.tag, size=size, bold=run.bold, colour=colour, serif=run.serif)


@PAINTERS.paints(TableShape)
def _table(canvas: SlideCanvas, shape: TableShape) -> str:
    rows = [(row.height, _cells(row, shape.size, canvas)) for row in shape.rows]
    flags = ('firstRow="1" ' if shape.header else "") + ('firstCol="1"' if shape.strong_first else "")
    content = table_xml.table(LOOKS[shape.step].table_style, flags, shape.widths, rows)
    return _graphic(canvas, "Table", shape, table_xml.TABLE_URI, content)


def _cells(row: TableRow, size: float, canvas: SlideCanvas) -> str:
    return "".join(_cell(cell, size, canvas) for cell in row.cells)


def _cell(cell: TableCell, size: float, canvas: SlideCanvas) -> str:
    if not cell.paragraphs:
        content = table_xml.cell_text(cell.text, canvas.tag, canvas.theme.drawn(size), ALIGNED[cell.align])
    else:
        content = "".join(_paragraph(one, canvas, first=not n, inherit=False) for n, one in enumerate(cell.paragraphs))
    return table_xml.cell(content, cell.margins, cell.anchor, cell.edges, cell.fill)


@PAINTERS.paints(ChartShape)
def _chart(canvas: SlideCanvas, shape: ChartShape) -> str:
    return _embedded(canvas, shape, ChartFiles(chart_parts.part(shape, canvas.tag), chart_parts.workbook(shape)))


@PAINTERS.paints(LineChartShape)
def _line_chart(canvas: SlideCanvas, shape: LineChartShape) -> str:
    files = ChartFiles(line_chart_parts.part(shape, canvas.tag), line_chart_parts.workbook(shape))
    return _embedded(canvas, shape, files)


def _embedded(canvas: SlideCanvas, shape: ChartShape | LineChartShape, files: ChartFiles) -> str:
    relation = canvas.embed(files)
    reference = f'<c:chart xmlns:c="{slide_xml.CHART_URI}" r:id="{relation}"/>'
    return _graphic(canvas, "Chart", shape, slide_xml.CHART_URI, reference)


def _graphic(
    canvas: SlideCanvas, name: str, shape: TableShape | ChartShape | LineChartShape, uri: str, content: str
) -> str:
    id_, key = canvas.id(), _content(canvas, shape.column)
    key = "" if "type" in key else key  # one for text alone takes neither
    return slide_xml.graphic(id_, f"{name} {id_}", shape.box, shape.alt, uri, content, key)


@PAINTERS.paints(Group)
def _group(canvas: SlideCanvas, shape: Group) -> str:
    inside = "".join(PAINTERS.paint(canvas, one) for one in shape.shapes)
    id_ = canvas.id()
    return slide_xml.group(id_, f"{shape.name} {id_}", shape.box, shape.alt, inside)
