"""A line chart's parts: the native chart over time as XML, and the workbook with its figures that opens in Excel."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from xml.sax.saxutils import escape

from exports.layout.line_chart import AXIS, LINE_WIDTH, POINT, colour, written_as
from exports.layout.palette import MUTED, PAPER
from exports.layout.shapes import LineChartShape, LineSeries, Outline
from exports.ooxml import emu
from exports.pptx import chart_xml, drawing_xml
from exports.pptx.chart_xml import lettering

NO_DAY = date(1899, 12, 30)
"""What spreadsheets count days from."""
MONTH_NAME = "mmm"
"""The number format of a month's short name."""
DAYS = "yyyy\\-mm\\-dd"


def part(chart: LineChartShape, tag: str) -> bytes:
    """The chart's part, its texts in the language `tag`."""
    box, plot = chart.box, chart.plot
    place = chart_xml.place(
        (plot.x - box.x) / box.width,
        (plot.y - box.y) / box.height,
        plot.width / box.width,
        plot.height / box.height,
        inner=True,
    )
    series = "".join(_series(n, one, chart, tag) for n, one in enumerate(chart.series))
    lines = (
        f'{place}<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{series}<c:marker val="1"/>'
        f'<c:axId val="1001"/><c:axId val="1002"/></c:lineChart>{_axes(chart, tag)}'
    )
    return chart_xml.part(lines, chart.size, tag, blanks="span")


def _series(n: int, series: LineSeries, chart: LineChartShape, tag: str) -> str:
    column, last, count = chr(ord("B") + n), len(chart.days) + 1, len(chart.days)
    days = "".join(f'<c:pt idx="{i}"><c:v>{_serial(day)}</c:v></c:pt>' for i, day in enumerate(chart.days))
    values = "".join(
        f'<c:pt idx="{i}"><c:v>{value:.16g}</c:v></c:pt>' for i, value in enumerate(series.values) if value is not None
    )
    line, code = Outline(series.colour, LINE_WIDTH, series.dashed), chart_xml.in_language(chart.number_format, tag)
    return (
        f'<c:ser><c:idx val="{n}"/><c:order val="{n}"/><c:tx><c:strRef><c:f>Sheet1!${column}$1</c:f><c:strCache>'
        f'<c:ptCount val="1"/><c:pt idx="0"><c:v>{escape(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>'
        f"<c:spPr>{drawing_xml.edge(line)}</c:spPr>{_marker(series)}{_last_point(series)}{_written(series, chart, tag)}"
        f"<c:cat><c:numRef><c:f>Sheet1!$A$2:$A${last}</c:f><c:numCache><c:formatCode>{DAYS}</c:formatCode>"
        f'<c:ptCount val="{count}"/>{days}</c:numCache></c:numRef></c:cat>'
        f"<c:val><c:numRef><c:f>Sheet1!${column}$2:${column}${last}</c:f><c:numCache>"
        f'<c:formatCode>{escape(code)}</c:formatCode><c:ptCount val="{count}"/>{values}</c:numCache>'
        '</c:numRef></c:val><c:smooth val="0"/></c:ser>'
    )


def _marker(series: LineSeries) -> str:
    if series.dashed:
        return '<c:marker><c:symbol val="none"/></c:marker>'
    return _circle(series, drawing_xml.fill(series.colour))


def _circle(series: LineSeries, inside: str) -> str:
    edge = drawing_xml.edge(Outline(series.colour, 1.5))
    return f'<c:marker><c:symbol val="circle"/><c:size val="{round(POINT)}"/><c:spPr>{inside}{edge}</c:spPr></c:marker>'


def _last_point(series: LineSeries) -> str:
    """The ring at the end of a dashed line, which is its target."""
    if not series.dashed:
        return ""
    last = max(n for n, value in enumerate(series.values) if value is not None)
    line = drawing_xml.edge(Outline(series.colour, LINE_WIDTH, True))
    ring = _circle(series, drawing_xml.fill(PAPER))
    return f'<c:dPt><c:idx val="{last}"/>{ring}<c:bubble3D val="0"/><c:spPr>{line}</c:spPr></c:dPt>'


def _written(series: LineSeries, chart: LineChartShape, tag: str) -> str:
    """The values that are written at their points; the others are not."""
    before = f'"{series.before}"' if series.before else ""
    words = lettering(chart.size, tag, colour(series), bold=True, one_line=True)

    def shown(n: int) -> str:
        value = series.values[n]
        assert value is not None, "only values that there are can be written"
        return drawing_xml.attribute(chart_xml.in_language(before + written_as(value, chart.number_format), tag))

    labels = "".join(
        f'<c:dLbl><c:idx val="{n}"/><c:numFmt formatCode={shown(n)} sourceLinked="0"/><c:spPr><a:noFill/>'
        f'<a:ln><a:noFill/></a:ln></c:spPr>{words}<c:dLblPos val="{"t" if above else "b"}"/>{_shows(value=True)}'
        "</c:dLbl>"
        for n, above in sorted(series.written)
    )
    return f"<c:dLbls>{labels}{_shows(value=False)}</c:dLbls>"


def _shows(value: bool) -> str:
    others = ("CatName", "SerName", "Percent", "BubbleSize")
    hidden = "".join(f'<c:show{name} val="0"/>' for name in others)
    return f'<c:showLegendKey val="0"/><c:showVal val="{int(value)}"/>{hidden}'


def _axes(chart: LineChartShape, tag: str) -> str:
    names = drawing_xml.attribute(chart_xml.in_language(MONTH_NAME, tag))
    return (
        '<c:dateAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/>'
        f'<c:max val="{_serial(chart.days[-1])}"/><c:min val="{_serial(chart.begins)}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode={names} sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'<c:spPr><a:ln w="{emu(0.75)}">{drawing_xml.fill(AXIS)}</a:ln></c:spPr>{lettering(chart.size, tag, MUTED)}'
        '<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="40"/>'
        f'<c:baseTimeUnit val="days"/><c:majorUnit val="{chart.months}"/><c:majorTimeUnit val="months"/></c:dateAx>'
        '<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>'
        f'<c:max val="{chart.high:.10g}"/><c:min val="{chart.low:.10g}"/></c:scaling>'
        '<c:delete val="1"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1001"/>'
        '<c:crosses val="min"/><c:crossBetween val="midCat"/></c:valAx>'
    )


def _serial(day: date) -> int:
    return (day - NO_DAY).days


def workbook(chart: LineChartShape) -> bytes:
    """The figures behind a chart as a spreadsheet, a day a row: it is drawn from here once they are edited."""
    written = io.BytesIO()
    with chart_xml.sheet(written) as (book, sheet):
        as_day = book.add_format({"num_format": DAYS.replace("\\", "")})
        as_value = book.add_format({"num_format": chart.number_format})
        sheet.write_string(0, 0, chart.day)
        for row, day in enumerate(chart.days, 1):
            sheet.write_number(row, 0, _serial(day), as_day)
        for column, series in enumerate(chart.series, 1):
            sheet.write_string(0, column, series.name)
            for row, value in _known(series):
                sheet.write_number(row + 1, column, value, as_value)
    return written.getvalue()


def _known(series: LineSeries) -> Iterator[tuple[int, float]]:
    return ((n, value) for n, value in enumerate(series.values) if value is not None)
