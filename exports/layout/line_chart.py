"""Charts of lines over time: where one has been, and the way to where one wants to be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from babel.dates import format_date
from babel.numbers import format_decimal

from exports.layout import fit
from exports.layout.grid import Box
from exports.layout.palette import INK, MUTED, PAPER, Colour
from exports.layout.shapes import Ellipse, Line, LineChartShape, LineSeries, Run, Shape, TextLine
from wizard.language.languages import LANGUAGES

AXIS = Colour("muted", 50)
LINE_WIDTH, POINT = 2.25, 7.0
"""Thickness of a line, and across a point."""
ABOVE, BELOW = 4.0, 4.0
"""Between a point and the value written at it."""
UNDER_AXIS = 4.0
MONTH_ROOM = 34.0
"""Points that the name of a month takes along the axis at least."""
MONTH_LETTERS = 3
MEASURED_AS = "en-GB"
"""Figures are as wide in any language: a comma is as wide as a full stop."""
_FORMAT = re.compile('(?:"([^"]*)")?([^"]*)(?:"([^"]*)")?')
"""Words before a number, its pattern, and words after it."""
_DECIMALS = re.compile(r"\.0+")


def line_chart(
    box: Box,
    alt: str,
    day: str,
    series: Sequence[LineSeries],
    days: tuple[date, ...],
    number_format: str,
    size: float,
) -> LineChartShape:
    """A chart that fills `box`, with room around its lines for what is written there."""
    values = [value for one in series for value in one.values if value is not None]
    begins = days[0].replace(day=1)
    left, right = _sides(
        series, [(day - begins) / (days[-1] - begins or timedelta(1)) for day in days], number_format, size
    )
    row = size * fit.LINE
    top, foot = row + ABOVE + POINT, row + UNDER_AXIS
    plot = Box(box.x + left, box.y + top, box.width - left - right, box.height - top - foot)
    months = _months(days[0], days[-1])
    step = max(1, -(-len(months) // max(1, int(plot.width / MONTH_ROOM))))
    low, high = min(0.0, *values), max(0.0, *values)
    return LineChartShape(
        box, alt, plot, days, day, tuple(series), step, low, high if high > low else low + 1, number_format, size
    )


def _sides(
    series: Sequence[LineSeries], shares: Sequence[float], number_format: str, size: float
) -> tuple[float, float]:
    """Room at the left and at the right for the values that are written at their points, which are so far along."""
    left = right = MONTH_ROOM / 2
    for one in series:
        for n, _ in one.written:
            value = one.values[n]
            assert value is not None, "only values that there are can be written"
            half = fit.width(one.before + number(value, number_format, MEASURED_AS), size, bold=True) / 2 + POINT
            left, right = max(left, half * (1 - shares[n])), max(right, half * shares[n])
    return left, right


def drawing(chart: LineChartShape, tag: str) -> Iterator[Shape]:
    """`chart` for a format that has none; its words are in the language `tag`."""
    plot, size = chart.plot, chart.size
    foot = plot.y + plot.height
    for month in _months(chart.begins, chart.days[-1])[:: chart.months]:
        run = Run(month_name(month, tag), size, colour=MUTED)
        yield TextLine("Month", _across(chart, month) - run.width / 2, foot + UNDER_AXIS, (run,))
    yield Line("Axis", (plot.x, foot), (plot.x + plot.width, foot), AXIS)
    for series in chart.series:
        points = [
            (number, (_across(chart, day), _down(chart, value)))
            for number, (day, value) in enumerate(zip(chart.days, series.values, strict=True))
            if value is not None
        ]
        for (_, start), (_, end) in pairwise(points):
            yield Line("Line", start, end, series.colour, LINE_WIDTH, series.dashed)
        for _, (x, y) in points[-1:] if series.dashed else points:
            inside = PAPER if series.dashed else series.colour
            yield Ellipse("Point", Box(x - POINT / 2, y - POINT / 2, POINT, POINT), series.colour, inside, 1.5)
        for n, above in series.written:
            value = series.values[n]
            assert value is not None, "only values that there are can be written"
            yield _value(chart, series, (_across(chart, chart.days[n]), _down(chart, value)), value, above, tag)


def _value(
    chart: LineChartShape, series: LineSeries, point: tuple[float, float], value: float, above: bool, tag: str
) -> TextLine:
    run = Run(
        series.before + number(value, written_as(value, chart.number_format), tag), chart.size, True, colour(series)
    )
    x, y = point
    top = y - POINT / 2 - ABOVE - chart.size * fit.LINE if above else y + POINT / 2 + BELOW
    return TextLine("Value", x - run.width / 2, top, (run,))


def colour(series: LineSeries) -> Colour:
    """What the values of a line are written in."""
    return INK if series.dashed else series.colour


def month_name(day: date, tag: str) -> str:
    """The month of `day` as spreadsheets shorten it: three letters, no full stop."""
    return format_date(day, "MMM", locale=_locale(tag))[:MONTH_LETTERS]


def written_as(value: float, number_format: str) -> str:
    """The format of one value: a whole one has no decimals, whatever the others in the chart have."""
    return _DECIMALS.sub("", number_format) if float(value).is_integer() else number_format


def number(value: float, number_format: str, tag: str) -> str:
    """`value` as a spreadsheet writes it in the language `tag`."""
    found = _FORMAT.fullmatch(number_format)
    assert found, "a number has words before it and after it alone"
    before, pattern, after = found.groups(default="")
    return before + format_decimal(value, pattern, locale=_locale(tag)) + after


def _locale(tag: str) -> str:
    return str(next(language for language in LANGUAGES.values() if language.tag == tag).locale)


def _months(first: date, last: date) -> list[date]:
    """The first days of the months from `first` to `last`."""
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    return [date(first.year + (first.month - 1 + n) // 12, (first.month - 1 + n) % 12 + 1, 1) for n in range(count)]


def _across(chart: LineChartShape, day: date) -> float:
    whole = (chart.days[-1] - chart.begins).days or 1
    return chart.plot.x + chart.plot.width * (day - chart.begins).days / whole


def _down(chart: LineChartShape, value: float) -> float:
    return chart.plot.y + chart.plot.height * (chart.high - value) / (chart.high - chart.low)
