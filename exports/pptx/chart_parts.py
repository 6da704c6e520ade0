"""A bar chart's parts: the native chart as XML, and the workbook with its figures that opens in Excel."""

from __future__ import annotations

import io
from xml.sax.saxutils import escape

from exports.layout import fit
from exports.layout.chart import AXIS
from exports.layout.shapes import ChartShape, Series
from exports.pptx import chart_xml, drawing_xml
from exports.pptx.chart_xml import lettering, place


def part(chart: ChartShape, tag: str) -> bytes:
    """The chart's part, its texts in the language `tag`."""
    series = "".join(_series(n, one, chart, tag) for n, one in enumerate(chart.series))
    left, kept = chart.label_room / chart.box.width, chart.measures.value_room / chart.box.width
    plot = place(left, 0, 1 - left - kept, 1, inner=True)
    gap = round(100 * chart.measures.space / chart.measures.bar)
    bars = (
        f'{plot}<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>{series}'
        f'<c:gapWidth val="{gap}"/><c:overlap val="0"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>'
        f"{_axes(chart, tag)}"
    )
    return chart_xml.part(bars, chart.measures.size, tag)


def _series(n: int, series: Series, chart: ChartShape, tag: str) -> str:
    column, last = chr(ord("B") + n), len(chart.names) + 1
    points = "".join(f'<c:pt idx="{i}"><c:v>{escape(text)}</c:v></c:pt>' for i, text in enumerate(chart.names))
    numbers = "".join(f'<c:pt idx="{i}"><c:v>{value:.16g}</c:v></c:pt>' for i, value in enumerate(series.values))
    number_format = chart_xml.in_language(chart.number_format, tag)
    code, shown = escape(fit.clean(number_format)), drawing_xml.attribute(number_format)
    count = len(chart.names)
    return (
        f'<c:ser><c:idx val="{n}"/><c:order val="{n}"/><c:tx><c:strRef><c:f>Sheet1!${column}$1</c:f><c:strCache>'
        f'<c:ptCount val="1"/><c:pt idx="0"><c:v>{escape(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>'
        f'<c:spPr>{drawing_xml.fill(series.colour)}</c:spPr><c:invertIfNegative val="0"/>'
        f'<c:dLbls><c:numFmt formatCode={shown} sourceLinked="0"/><c:spPr><a:noFill/>'
        '<a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>'
        '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
        f'<c:cat><c:strRef><c:f>Sheet1!$A$2:$A${last}</c:f><c:strCache><c:ptCount val="{count}"/>{points}'
        f"</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!${column}$2:${column}${last}</c:f><c:numCache>"
        f'<c:formatCode>{code}</c:formatCode><c:ptCount val="{count}"/>{numbers}</c:numCache></c:numRef></c:val>'
        "</c:ser>"
    )


def _axes(chart: ChartShape, tag: str) -> str:
    most = f'<c:max val="{chart.top:.10g}"/>' if chart.top > 0 else '<c:max val="1"/>'
    return (
        '<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>'
        '<c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'<c:spPr><a:ln w="9525">{drawing_xml.fill(AXIS)}</a:ln></c:spPr>{lettering(chart.measures.size, tag)}'
        '<c:crossAx val="1002"/>'
        '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/>'
        '<c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="1002"/>'
        f'<c:scaling><c:orientation val="minMax"/>{most}<c:min val="0"/></c:scaling>'
        '<c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1001"/>'
        '<c:crosses val="autoZero"/></c:valAx>'
    )


def workbook(chart: ChartShape) -> bytes:
    """The figures behind a chart as a spreadsheet: it is drawn from here once they are edited."""
    written = io.BytesIO()
    with chart_xml.sheet(written) as (book, sheet):
        number_format = book.add_format({"num_format": chart.number_format})
        for row, name in enumerate(chart.names, 1):
            sheet.write_string(row, 0, name)
        for column, series in enumerate(chart.series, 1):
            sheet.write_string(0, column, series.name)
            for row, value in enumerate(series.values, 1):
                sheet.write_number(row, column, value, number_format)
    return written.getvalue()
