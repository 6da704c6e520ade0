"""What Excel needs of the calendar's workbook."""

from __future__ import annotations

import io
from functools import cache

import pytest
from openpyxl import Workbook, load_workbook

from tests.conformance.strategies import NAMES, built, strategy

pytestmark = pytest.mark.conformance

every_name = pytest.mark.parametrize("name", NAMES)


@cache
def opened(name: str) -> Workbook:
    return load_workbook(io.BytesIO(built("calendar_xlsx", name)))


@every_name
def test_every_sheet_shows_its_header_and_has_a_name_excel_takes(name: str) -> None:
    book = opened(name)
    assert len({sheet.casefold() for sheet in book.sheetnames}) == len(book.sheetnames)
    for sheet in book.worksheets:
        assert len(sheet.title) <= 31
        if sheet.sheet_state == "visible":
            of_a_month = sheet["A2"].data_type == "s"  # under its title; elsewhere the first day stands there
            assert sheet.freeze_panes == ("B3" if of_a_month else "A2")
            assert all(cell.value for cell in sheet[2 if of_a_month else 1])
            assert of_a_month or sheet.auto_filter.ref


@every_name
def test_nothing_is_a_formula_a_link_or_an_error(name: str) -> None:
    for sheet in opened(name).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n", "d"), (sheet.title, cell.coordinate)
                assert cell.hyperlink is None, (sheet.title, cell.coordinate)


@every_name
def test_every_entry_is_there_once(name: str) -> None:
    assert opened(name).worksheets[0].max_row == len(strategy(name).record("calendar")) + 1
