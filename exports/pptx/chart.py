"""Native bar charts with an embedded workbook: horizontal bars, values at their ends, no axis to read them off."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from xlsxwriter import Workbook

from exports import blocks
from exports.layout import fit
from exports.pptx import xml
from exports.pptx.theme import LOOKS, MUTED, Box

if TYPE_CHECKING:
    from exports.pptx.canvas import Canvas

SIZE = 12.0
BAR = 18.0
"""Height of a bar; `SPACE` is between categories."""
SPACE = 16.0
LEGEND, LEGEND_WIDTH, LEGEND_KEY = 26.0, 0.7, 36.0
"""Height, share of the width, and what a name leaves to its key and the space around it."""
FOOT = 6.0
MOST_LABEL = 0.42
"""Share of the width the category names may take."""
VALUE_ROOM = 64.0
"""Left free for the value at the end of the longest bar."""
LABEL_LINES = 2
"""Lines of a category name: what the height of a single bar and its space hold."""
FEWEST = 2
"""Categories worth starting on a slide."""

_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"


@dataclass(frozen=True)
class Chart:
    """A bar chart `width` wide, as high as its bars need."""

    block: blocks.Chart
    width: float
    top: float
    """The longest bar's value: the same on a continuation."""

    @property
    def height(self) -> float:
        """Points from top to bottom."""
        return self._fixed + len(self.block.categories) * self._category

    @property
    def _fixed(self) -> float:
        return FOOT + (LEGEND if len(self.block.series) > 1 else 0.0)

    @property
    def _category(self) -> float:
        return SPACE + BAR * len(self.block.series)

    def split(self, room: float) -> tuple[Chart | None, Chart | None]:
        """The categories that fit into `room` and the rest."""
        count = int((room - self._fixed) / self._category)
        if count >= len(self.block.categories):
            return self, None
        if count < FEWEST:
            return None, self
        return self._part(slice(0, count)), self._part(slice(count, None))

    def _part(self, part: slice) -> Chart:
        series = tuple((name, values[part]) for name, values in self.block.series)
        return replace(self, block=replace(self.block, categories=self.block.categories[part], series=series))

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Draws it with its top left corner there."""
        box = Box(x, y, self.width, self.height)
        canvas.chart(box, self.block.alt, self._xml(canvas), workbook(self.block))

    def _xml(self, canvas: Canvas) -> bytes:
        label_room = min(
            max(fit.width(name, SIZE) for name in map(fit.clean, self.block.categories)) + 12,
            self.width * MOST_LABEL,
        )
        names = [
            fit.cut(fit.clean(name).replace("\n", " "), SIZE, label_room - 12, LABEL_LINES)
            for name in self.block.categories
        ]
        name_room = LEGEND_WIDTH * self.width / len(self.block.series) - LEGEND_KEY
        colours = [LOOKS[step].accent for step in self.block.colours] or _shades(canvas.look.accent)
        series = "".join(
            _series(
                n,
                fit.cut(fit.clean(name), SIZE, name_room, 1),
                names,
                values,
                self.block.number_format,
                colours[n % len(colours)],
            )
            for n, (name, values) in enumerate(self.block.series)
        )
        left = label_room / self.width
        legend_share = LEGEND / self.height if len(self.block.series) > 1 else 0.0
        return (
            f'{xml.HEAD}<c:chartSpace xmlns:c="{_C}" {xml.NAMESPACES}><c:date1904 val="0"/><c:lang val="{canvas.tag}"/>'
            '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>'
            f"{_place(left, legend_share, 1 - left - VALUE_ROOM / self.width, 1 - legend_share, inner=True)}"
            f'<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>{series}'
            f'<c:gapWidth val="{round(100 * SPACE / BAR)}"/><c:overlap val="0"/>'
            '<c:axId val="1001"/><c:axId val="1002"/>'
            f"</c:barChart>{_axes(self.top, canvas.tag)}</c:plotArea>{self._legend(canvas.tag)}"
            '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
            f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{_type(canvas.tag)}"
            '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
        ).encode()

    def _legend(self, tag: str) -> str:
        if len(self.block.series) < 2:
            return ""
        place = _place(0, 0, LEGEND_WIDTH, LEGEND / self.height)
        return f'<c:legend><c:legendPos val="t"/>{place}<c:overlay val="0"/>{_type(tag)}</c:legend>'


def chart(block: blocks.Chart, width: float) -> Chart:
    """A block's chart set in `width`."""
    return Chart(block, width, max((value for _, values in block.series for value in values), default=0.0))


def _shades(accent: str) -> list[str]:
    return [accent, f"{MUTED}:50", f"{accent}:60", f"{MUTED}:25"]


def _place(x: float, y: float, width: float, height: float, inner: bool = False) -> str:
    target = '<c:layoutTarget val="inner"/>' if inner else ""
    return (
        f'<c:layout><c:manualLayout>{target}<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="{x:.4f}"/>'
        f'<c:y val="{y:.4f}"/><c:w val="{width:.4f}"/><c:h val="{height:.4f}"/></c:manualLayout></c:layout>'
    )


def _type(tag: str) -> str:
    return (
        f'<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="{round(SIZE * 100)}">{xml.fill("tx1")}'
        f'<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="{tag}"/></a:p></c:txPr>'
    )


def _series(n: int, name: str, names: list[str], values: tuple[float, ...], number_format: str, colour: str) -> str:
    column, last = chr(ord("B") + n), len(names) + 1
    points = "".join(f'<c:pt idx="{i}"><c:v>{escape(text)}</c:v></c:pt>' for i, text in enumerate(names))
    numbers = "".join(f'<c:pt idx="{i}"><c:v>{value:.10g}</c:v></c:pt>' for i, value in enumerate(values))
    code = escape(fit.clean(number_format))
    return (
        f'<c:ser><c:idx val="{n}"/><c:order val="{n}"/><c:tx><c:strRef><c:f>Sheet1!${column}$1</c:f><c:strCache>'
        f'<c:ptCount val="1"/><c:pt idx="0"><c:v>{escape(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>'
        f'<c:spPr>{xml.fill(colour)}</c:spPr><c:invertIfNegative val="0"/>'
        f'<c:dLbls><c:numFmt formatCode={xml.attribute(number_format)} sourceLinked="0"/><c:spPr><a:noFill/>'
        '<a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>'
        '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
        f'<c:cat><c:strRef><c:f>Sheet1!$A$2:$A${last}</c:f><c:strCache><c:ptCount val="{len(names)}"/>{points}'
        f"</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!${column}$2:${column}${last}</c:f><c:numCache>"
        f'<c:formatCode>{code}</c:formatCode><c:ptCount val="{len(values)}"/>{numbers}</c:numCache></c:numRef></c:val>'
        "</c:ser>"
    )


def _axes(top: float, tag: str) -> str:
    most = f'<c:max val="{top:.10g}"/>' if top > 0 else '<c:max val="1"/>'
    return (
        '<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>'
        '<c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'<c:spPr><a:ln w="9525">{xml.fill(f"{MUTED}:50")}</a:ln></c:spPr>{_type(tag)}<c:crossAx val="1002"/>'
        '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/>'
        '<c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="1002"/>'
        f'<c:scaling><c:orientation val="minMax"/>{most}<c:min val="0"/></c:scaling>'
        '<c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1001"/>'
        '<c:crosses val="autoZero"/></c:valAx>'
    )


def workbook(block: blocks.Chart) -> bytes:
    """The figures behind a chart as a spreadsheet. Names are text, whatever they begin with."""
    written = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with Workbook(written, options) as book:
        sheet = book.add_worksheet()
        sheet.set_column(0, 0, 40)
        number_format = book.add_format({"num_format": block.number_format})
        for row, name in enumerate(block.categories, 1):
            sheet.write_string(row, 0, fit.clean(name))
        for column, (name, values) in enumerate(block.series, 1):
            sheet.write_string(0, column, fit.clean(name))
            for row, value in enumerate(values, 1):
                sheet.write_number(row, column, value, number_format)
    return written.getvalue()
