"""Charts of lines over time: what is drawn where, and what PowerPoint gets."""

from __future__ import annotations

import io
from datetime import date
from xml.etree import ElementTree

import openpyxl
import pytest

from exports.layout import line_chart
from exports.layout.grid import Box
from exports.layout.line_chart import month_name, number
from exports.layout.palette import INK, MUTED
from exports.layout.shapes import Ellipse, Line, LineChartShape, LineSeries, TextLine
from exports.pptx import line_chart_parts

BOX = Box(100, 50, 300, 150)
DAYS = (date(2027, 1, 4), date(2027, 1, 31), date(2027, 2, 28), date(2027, 6, 30))
ACTUAL = LineSeries("Sådan er det gået", (None, 22.0, 27.5, None), INK, ((2, True),))
WAY = LineSeries("=Vejen", (20.0, 23.0, 26.0, 40.0), MUTED, ((3, True),), True)
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def made() -> LineChartShape:
    return line_chart.line_chart(BOX, "Alt", "Dag", (WAY, ACTUAL), DAYS, '0.0" %"', 12)


def drawn(kind: type) -> list:
    return [shape for shape in line_chart.drawing(made(), "da-DK") if isinstance(shape, kind)]


def test_everything_stands_within_its_box() -> None:
    for text in drawn(TextLine):
        assert BOX.x <= text.x
        assert text.x + text.width <= BOX.x + BOX.width
        assert BOX.y <= text.y
        assert text.y + text.height <= BOX.y + BOX.height + 0.5


def test_only_what_is_to_be_written_is_and_a_whole_figure_has_no_decimals() -> None:
    values = [text.text for text in drawn(TextLine) if text.name == "Value"]
    assert values == ["40 %", "27,5 %"]


def test_a_line_goes_through_the_days_that_have_a_value() -> None:
    solid = [line for line in drawn(Line) if line.name == "Line" and not line.dashed]
    dashed = [line for line in drawn(Line) if line.dashed]
    assert (len(solid), len(dashed)) == (1, 3)
    assert solid[0].end[1] < solid[0].start[1]  # 27 stands above 22
    assert len(drawn(Ellipse)) == 3  # both figures, and the target


def test_days_stand_where_they_belong_on_the_axis() -> None:
    chart = made()
    target = next(point for point in drawn(Ellipse) if point.colour == MUTED)
    assert target.box.x + target.box.width / 2 == pytest.approx(chart.plot.x + chart.plot.width)
    assert chart.begins == date(2027, 1, 1)


@pytest.mark.parametrize(
    ("value", "number_format", "tag", "shown"),
    [
        (34000, "#,##0", "da-DK", "34.000"),
        (34000, "#,##0", "en-GB", "34,000"),
        (3.5, '#,##0.0" %"', "da-DK", "3,5 %"),
        (3.5, '#,##0.0"%"', "en-GB", "3.5%"),
    ],
)
def test_a_value_is_written_as_a_spreadsheet_does(value: float, number_format: str, tag: str, shown: str) -> None:
    assert number(value, number_format, tag) == shown


def test_months_are_written_as_a_spreadsheet_does() -> None:
    assert [month_name(date(2027, 9, 1), tag) for tag in ("da-DK", "en-GB")] == ["sep", "Sep"]


def test_powerpoint_gets_a_native_chart_on_a_time_axis() -> None:
    part = ElementTree.fromstring(line_chart_parts.part(made(), "da-DK"))
    assert part.find(f".//{C}lineChart") is not None
    assert part.find(f".//{C}dateAx") is not None
    way, actual = part.findall(f".//{C}ser")
    assert [point.get("idx") for point in actual.find(f"{C}val").iter(f"{C}pt")] == ["1", "2"]  # no day of its own is 0
    assert [label.find(f"{C}idx").get("val") for label in way.iter(f"{C}dLbl")] == ["3"]


def test_the_figures_open_in_excel_and_names_are_text() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(line_chart_parts.workbook(made()))).active
    assert [cell.value for cell in sheet[1]] == ["Dag", "=Vejen", "Sådan er det gået"]
    assert sheet["B1"].data_type == "s"
    assert sheet["A2"].value.date() == DAYS[0]
    assert [cell.value for cell in sheet["C"]][1:] == [None, 22, 27.5, None]
