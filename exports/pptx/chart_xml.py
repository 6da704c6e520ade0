"""What charts of every kind share: the part around them, where things stand in them, their type, their sheet."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from exports.layout.palette import INK, Colour
from exports.ooxml import HEAD
from exports.pptx import drawing_xml, slide_xml

NAMES_WIDTH = 40


LOCALES = {"da-DK": "[$-406]", "en-GB": "[$-809]"}
"""What a number format begins with that is to be read in a language whatever the reader's computer speaks."""
GENERAL = "General"
"""The format that has no decimals to write, and may not be told a language."""


def in_language(number_format: str, tag: str) -> str:
    """`number_format` with the separators of the language `tag`: `[$-406]#,##0.0` reads 2.910,5."""
    return number_format if number_format == GENERAL else LOCALES[tag] + number_format


def part(plot: str, size: float, tag: str, blanks: str = "gap") -> bytes:
    """A chart's part with the plot area `plot`, its texts in the language `tag`."""
    return (
        f'{HEAD}<c:chartSpace xmlns:c="{slide_xml.CHART_URI}" {slide_xml.NAMESPACES}><c:date1904 val="0"/>'
        f'<c:lang val="{tag}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>'
        f"<c:plotArea>{plot}</c:plotArea>"
        f'<c:plotVisOnly val="1"/><c:dispBlanksAs val="{blanks}"/></c:chart>'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{lettering(size, tag)}"
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    ).encode()


def place(x: float, y: float, width: float, height: float, inner: bool = False) -> str:
    """Where something stands, in shares of the chart; `inner` is a plot's without what is written around it."""
    target = '<c:layoutTarget val="inner"/>' if inner else ""
    return (
        f'<c:layout><c:manualLayout>{target}<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="{x:.4f}"/>'
        f'<c:y val="{y:.4f}"/><c:w val="{width:.4f}"/><c:h val="{height:.4f}"/></c:manualLayout></c:layout>'
    )


def lettering(size: float, tag: str, colour: Colour = INK, bold: bool = False, one_line: bool = False) -> str:
    """The type of words; `one_line`: they are never broken."""
    weight = ' b="1"' if bold else ""
    wrap = ' wrap="none"' if one_line else ""
    return (
        f'<c:txPr><a:bodyPr{wrap}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="{round(size * 100)}"{weight}>'
        f'{drawing_xml.fill(colour)}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="{tag}"/></a:p>'
        "</c:txPr>"
    )


@contextmanager
def sheet(written: io.BytesIO) -> Iterator[tuple[Workbook, Worksheet]]:
    """A sheet to write the figures behind a chart on. Names are text, whatever they begin with."""
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with Workbook(written, options) as book:
        worksheet = book.add_worksheet()
        worksheet.set_column(0, 0, NAMES_WIDTH)
        yield book, worksheet
