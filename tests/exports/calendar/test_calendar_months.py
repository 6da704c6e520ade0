"""The workbook's sheets to hang up, read back with another library: a month on a page, a week on a row."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tests.exports import rendering
from tests.exports.calendar.calendars import built, opened, post
from wizard.questionnaire.model import Row

A4 = 9


def months(*rows: Row, language: str = "da", **answers: object) -> dict[str, Worksheet]:
    """The sheets by their names, without the one to work in, which is first, and the lists, which are last."""
    return {
        sheet.title: sheet
        for sheet in opened(built("calendar_xlsx", *rows, language=language, **answers)).worksheets[1:-1]
    }


def day(sheet: Worksheet, number: int) -> tuple[int, int, str]:
    """The week and the column a day stands in, and what is written there below its number."""
    for row in sheet.iter_rows(min_row=3):
        for column, cell in enumerate(row[1:]):
            found, _, words = str(cell.value or "").partition("\n")
            if found == str(number):
                return row[0].value, column, words
    raise AssertionError(f"no {number}")


@pytest.mark.parametrize(
    ("language", "names", "words"),
    [
        ("da", ["Januar 2027", "Marts 2027"], "07.30 Facebook: Rugbrødet er tilbage · Mette"),
        ("en", ["January 2027", "March 2027"], "07:30 Facebook: Rugbrødet er tilbage · Mette"),
    ],
)
def test_a_month_with_entries_has_a_sheet_and_each_of_them_stands_on_its_day(
    language: str, names: list[str], words: str
) -> None:
    rows = [post(date="2027-03-01"), post(creator="Mette"), post(date=None, time=None)]
    found = months(*rows, language=language, company_name="Bageriet Langdej")
    assert [name for name in found if name != "Mette"] == names
    january = found[names[0]]
    assert january["A1"].value == f"{names[0]} · Bageriet Langdej"
    assert day(january, 5) == (1, 1, words)
    assert day(january, 31) == (4, 6, "")
    assert day(found[names[1]], 1) == (9, 0, words.removesuffix(" · Mette"))


def test_a_month_is_one_page_of_a4_and_fills_it() -> None:
    sheet = months(post())["Januar 2027"]
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (A4, "landscape")
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight or 1) == (1, 1)  # one where nothing is said
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_area.endswith("$A$1:$H$7")
    assert sum(sheet.row_dimensions[row].height for row in range(1, 8)) == pytest.approx(510, abs=2)


def test_a_days_entries_that_find_no_room_are_counted() -> None:
    rows = [
        post(time=f"{hour:02}:{minute:02}", idea="Et langt opslag om brød " * 3)
        for hour in range(24)
        for minute in (0, 30)
    ]
    sheet = months(*rows)["Januar 2027"]
    *shown, last = day(sheet, 5)[2].split("\n")
    assert last == f"og {len(rows) - len(shown)} mere"
    assert max(sheet.row_dimensions[row].height for row in range(1, 8)) <= 409


def test_what_looks_like_a_formula_is_text() -> None:
    sheet = months(post(idea="=1+1", time=None, platform=None))["Januar 2027"]
    cells = [cell for row in sheet.iter_rows() for cell in row if "=1+1" in str(cell.value)]
    assert [(cell.data_type, cell.value) for cell in cells] == [("s", "5\n=1+1")]


def test_a_person_may_be_called_what_a_month_is() -> None:
    assert list(months(post(creator="Januar 2027"))) == ["Januar 2027 (2)", "Januar 2027"]


@pytest.mark.rendering
@pytest.mark.skipif(not rendering.available(), reason="needs LibreOffice and poppler")
def test_libreoffice_prints_a_month_on_a_page_with_no_text_over_another(tmp_path) -> None:
    first = date(2027, 1, 1)
    rows = [post(date=str(first + timedelta(days=n)), idea=f"nummer{n} " + "om surdejen " * 6) for n in range(59)]
    pages = rendering.render(built("calendar_xlsx", *rows), tmp_path)[-2:]
    for page, numbers in zip(pages, (range(31), range(31, 59)), strict=True):
        assert {f"nummer{n}" for n in numbers} <= {word.text for word in page.words}
        assert not list(page.problems())
