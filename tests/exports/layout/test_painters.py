"""Layout and painters keep apart: what imports what, and every kind of shape has a painter in every format."""

from __future__ import annotations

import ast
import dataclasses
import io
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image
from pypdf import PdfReader

from exports import pdf
from exports.docx import painter as docx_painter
from exports.layout import shapes
from exports.layout.chart import ON_SLIDES
from exports.layout.grid import Box
from exports.layout.painters import KINDS, Manner, Painters
from exports.layout.palette import INK, MUTED, PAPER
from exports.layout.shapes import (
    ChartShape,
    Ellipse,
    Group,
    Line,
    LineChartShape,
    LineSeries,
    Outline,
    Page,
    PageKind,
    Pages,
    Paragraph,
    Picture,
    Polygon,
    Rectangle,
    Run,
    Series,
    Shape,
    TableCell,
    TableRow,
    TableShape,
    TextBox,
    TextLine,
)
from exports.pdf import painter as pdf_painter
from exports.pptx import painter as pptx_painter
from exports.svg import painter as svg_painter

EXPORTS = Path(__file__).parents[3] / "exports"
FORMATS = ("pptx", "docx", "svg", "pdf")
LIBRARIES = {"pptx", "docx", "lxml", "xlsxwriter", "streamlit", "typst"}
BOX = Box(10, 20, 100, 50)


def dots() -> bytes:
    """A picture half red, half clear."""
    picture = Image.new("RGBA", (4, 2), (255, 0, 0, 255))
    picture.putpixel((0, 0), (0, 0, 0, 0))
    written = io.BytesIO()
    picture.save(written, "PNG")
    return written.getvalue()


ROW = TableRow(20, (TableCell("a", (0, 0, 0, 0)), TableCell("b", (0, 0, 0, 0), "right")))
BARS = (Series("x", (1.0,), INK),)
DAYS = (date(2027, 1, 31), date(2027, 2, 28))
LINES = (LineSeries("y", (3.0, 9.0), INK, ((1, True),)), LineSeries("z", (1.0, 9.0), MUTED, (), True))
EACH: tuple[Shape, ...] = (
    Rectangle("R", BOX, INK),
    Rectangle("C", BOX, None, Outline(MUTED, dashed=True), 4),
    Ellipse("E", BOX, INK, PAPER),
    Line("L", (90, 20), (10, 60), MUTED, dashed=True),
    Polygon("P", ((10, 20), (60, 20), (35, 60)), INK),
    Picture("L", BOX, dots(), "Alt"),
    TextLine("T", 10, 20, (Run("Påske", 12, True), Run(" Facebook", 12, colour=MUTED))),
    TextBox("B", BOX, (Paragraph((Run("Brød", 12),), bullet=INK, indent=16), Paragraph((Run("Kage", 12),)))),
    TextBox(
        "C", BOX, (Paragraph((Run("Kage", 12, serif=True),), "center"),), fill=PAPER, outline=Outline(INK), radius=9
    ),
    TableShape(BOX, "Alt", (50, 50), (ROW,), 12, ""),
    ChartShape(BOX, "Alt", ("A",), 20, BARS, "General", 1, ON_SLIDES),
    LineChartShape(BOX, "Alt", BOX, DAYS, "Day", LINES, 1, 0, 9, "#,##0", 9),
    Group("G", BOX, "Alt", (Rectangle("R", BOX, INK),)),
)
by_kind = pytest.mark.parametrize("shape", EACH, ids=lambda shape: type(shape).__name__)


def imported(folder: Path) -> set[str]:
    """Every module that a file of `folder` imports, anywhere in it."""
    found: set[str] = set()
    for file in folder.rglob("*.py") if folder.is_dir() else [folder]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                found |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module or ""}
    return found


def within(modules: Iterable[str], *packages: str) -> set[str]:
    return {name for name in modules for package in packages if name == package or name.startswith(f"{package}.")}


@pytest.mark.parametrize("format_", FORMATS)
def test_painters_never_import_each_other(format_: str) -> None:
    others = [f"exports.{other}" for other in (*FORMATS, "calendar") if other != format_]
    assert within(imported(EXPORTS / format_), *others) == set()


def test_the_layout_knows_no_format_and_no_outline() -> None:
    modules = imported(EXPORTS / "layout")
    assert within(modules, *(f"exports.{format_}" for format_ in FORMATS), "exports.outline", "exports.ooxml") == set()
    assert {name.partition(".")[0] for name in modules} & LIBRARIES == set()


def test_what_documents_say_knows_no_format() -> None:
    modules = imported(EXPORTS / "documents")
    assert within(modules, *(f"exports.{format_}" for format_ in FORMATS), "exports.ooxml") == set()
    assert {name.partition(".")[0] for name in modules} & LIBRARIES == set()


def test_the_outline_knows_neither_layout_nor_painters() -> None:
    for part in (EXPORTS / "outline", EXPORTS / "blocks"):
        assert within(imported(part), "exports.layout", *(f"exports.{format_}" for format_ in FORMATS)) == set()


def test_every_shape_there_is_is_known_as_one() -> None:
    classes = {
        kind
        for kind in vars(shapes).values()
        if dataclasses.is_dataclass(kind) and kind.__module__.startswith(shapes.__name__)
    }
    parts = {
        shapes.Run,
        shapes.Paragraph,
        shapes.Outline,
        shapes.TableCell,
        shapes.TableRow,
        shapes.Series,
        shapes.LineSeries,
        shapes.ChartMeasures,
    }
    assert classes - parts - {shapes.Page, shapes.Pages} == set(KINDS)
    assert {type(shape) for shape in EACH} == set(KINDS)


@pytest.mark.parametrize(
    "painters",
    [pptx_painter.PAINTERS, docx_painter.PAINTERS, svg_painter.PAINTERS, pdf_painter.PAINTERS],
    ids=FORMATS,
)
def test_every_kind_of_shape_has_a_painter_in_every_format(painters: Painters) -> None:
    assert painters.kinds == set(KINDS)


def test_a_kind_without_a_painter_is_named_with_those_that_have_one() -> None:
    painters: Painters[None, None] = Painters("print")
    painters.paints(Rectangle)(lambda surface, shape: None)
    with pytest.raises(KeyError, match="print has no painter for Ellipse; it has some for Rectangle"):
        painters.paint(None, Ellipse("E", BOX, INK, PAPER))


@by_kind
def test_a_slide_takes_every_kind(shape: Shape) -> None:
    names = " ".join(f'xmlns:{name}="{name}"' for name in ("a", "p", "r", "c"))
    painted = pptx_painter.PAINTERS.paint(pptx_painter.SlideCanvas("da-DK"), shape)
    [drawn] = ElementTree.fromstring(f"<tree {names}>{painted}</tree>")
    assert drawn.findall(".//{p}cNvPr")


@by_kind
def test_a_picture_takes_every_kind(shape: Shape) -> None:
    picture = Image.open(io.BytesIO(docx_painter.png([shape], 120, 80, Manner("da-DK")))).convert("RGB")
    assert picture.size == (360, 240)
    assert len(picture.getcolors(360 * 240)) > 1, "nothing was painted"


@by_kind
def test_an_svg_takes_every_kind(shape: Shape) -> None:
    painted = svg_painter.PAINTERS.paint(Manner("da-DK"), shape)
    assert len(list(ElementTree.fromstring(f"<svg>{painted}</svg>").iter())) > 1


@by_kind
def test_a_pdf_takes_every_kind(shape: Shape) -> None:
    page = Page("", 1, (), (shape,))
    pages = Pages(PageKind.DECK, 120, 80, (page,), "da-DK", "T", "F", "", date(2027, 1, 4))
    empty = pdf.write(replace(pages, pages=(replace(page, shapes=()),)))
    contents, nothing = (PdfReader(io.BytesIO(data)).pages[0].get_contents() for data in (pdf.write(pages), empty))
    assert len(contents.get_data()) > len(nothing.get_data())
