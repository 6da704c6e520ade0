"""The content calendar as an Excel workbook: one sheet to work in, one to read for each person, one to hang up
for each month.

Dates and times are real ones. Whatever somebody wrote is a string, also where it looks like a formula.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from xlsxwriter.worksheet import Worksheet

from exports.calendar import months
from exports.calendar.drop_downs import add_drop_downs
from exports.calendar.entries import entries, fields_of, heading, text
from exports.calendar.looks import WIDTHS, Looks, row_height
from exports.calendar.package import Book, print_without_grid
from exports.calendar.people import people, sheet_names
from wizard.language.languages import Language
from wizard.questionnaire.model import Row
from wizard.results import returned_calendar
from wizard.schedule.editing import with_uids
from wizard.strategy.strategy import Strategy
from wizard.strategy.words import language_of

ROLE = "role"
SPARE = 500
"""Empty rows below the last entry that have the drop-downs and colours too, for what people add."""
HEADING_HEIGHT = 22
"""Points."""
PRINTED = "idea"
"""The last column that is printed: with all of them on one page nobody could read it."""
LAST_ROW = 1_048_575
"""Of any sheet: printed are as many rows as there are."""

Entry = tuple[Row, Sequence[str]]
"""An entry, and the roles in it of the person whose sheet it stands on."""


def workbook(strategy: Strategy, language: Language, today: date) -> bytes:
    """The workbook's bytes; the same for the same `today`."""
    language = language_of(strategy, language)
    known = strategy.with_record("calendar", with_uids(strategy.record("calendar")))
    rows = entries(known, language)
    fields = fields_of(rows)
    everybody = people(rows)
    sheet_name, lists_name = language.text("calendar_files.sheet"), language.text("calendar_files.lists")
    nameless = language.text("calendar_files.person")
    by_month = {months.name(month, language): month for month in months.months(rows, language)}
    names = sheet_names((person.name for person in everybody), (sheet_name, *by_month, lists_name), nameless)

    buffer = io.BytesIO()
    book = Book(buffer, {"in_memory": True}, language.tag)
    book.set_properties(
        {
            "title": language.text("calendar_files.name"),
            "company": strategy.answers.get("company_name", ""),
            "created": datetime.combine(today, time(), UTC),
        }
    )
    looks = Looks(book, language)
    pen = Pen(looks, language)
    sheet = book.add_worksheet(sheet_name, GrowingSheet)
    pen.fill(sheet, fields, [(row, ()) for row in rows], hidden=returned_calendar.HEADING)
    for person, name in zip(everybody, names, strict=True):
        pen.fill(book.add_worksheet(name, GrowingSheet), (*fields[:2], ROLE, *fields[2:]), person.entries)
    for name, month in by_month.items():
        months.fill(book.add_worksheet(name), month, strategy.answers.get("company_name", ""), looks, language)
    lists = book.add_worksheet(lists_name)
    lists.hide()
    add_drop_downs(sheet, lists, strategy, rows, fields, language, last_row=len(rows) + SPARE)
    book.close()
    return buffer.getvalue()


class GrowingSheet(Worksheet):  # type: ignore[misc]  # XlsxWriter is untyped
    """A sheet whose rows go on growing with their text.

    A row's height is written down for the programs that do not work it out themselves. XlsxWriter marks it as set by
    hand as well, and then it would stay as it is whatever somebody writes in the row.
    """

    def _xml_start_tag_unencoded(self, tag: str, attributes: list[tuple[str, Any]]) -> None:
        kept = [attribute for attribute in attributes if attribute[0] != "customHeight"]
        super()._xml_start_tag_unencoded(tag, kept)


class Pen:
    """Writes entries on sheets."""

    def __init__(self, looks: Looks, language: Language) -> None:
        self._looks = looks
        self._language = language

    def fill(self, sheet: Worksheet, fields: Sequence[str], entries: Sequence[Entry], hidden: str = "") -> None:
        """`entries` under a heading that stays in view, with filters and colours, ready to print.

        Under the heading `hidden` stands what each entry is known by when the workbook comes back. It lies inside the
        filter, so that sorting moves it with its row.
        """
        for column, field_id in enumerate(fields):
            sheet.set_column(column, column, WIDTHS[field_id], self._looks.column(field_id))
            name = self._language.text("calendar_files.role") if field_id == ROLE else heading(field_id, self._language)
            sheet.write_string(0, column, name, self._looks.heading)
        for number, entry in enumerate(entries, 1):
            self._entry(sheet, number, fields, *entry)
        sheet.set_row(0, HEADING_HEIGHT)
        sheet.freeze_panes(1, 0)
        if hidden:
            sheet.set_column(len(fields), len(fields), None, None, {"hidden": True})
            sheet.write_string(0, len(fields), hidden)
            for number, (row, _) in enumerate(entries, 1):
                sheet.write_string(number, len(fields), returned_calendar.base(row))
        sheet.autofilter(0, 0, max(1, len(entries)), len(fields) - (0 if hidden else 1))
        self._colour(sheet, fields.index("status"), len(entries) + SPARE)
        print_without_grid(sheet)
        sheet.print_area(0, 0, LAST_ROW, fields.index(PRINTED))
        sheet.repeat_rows(0)
        sheet.set_footer("&L&A&R&P / &N")

    def _entry(self, sheet: Worksheet, number: int, fields: Sequence[str], row: Row, roles: Sequence[str]) -> None:
        texts = {field_id: text(row, field_id, self._language) for field_id in fields if field_id in row}
        if roles:
            texts[ROLE] = self._language.text(f"calendar_files.role_{'_'.join(roles)}")
        for column, field_id in enumerate(fields):
            value = texts.get(field_id)
            if value is None:
                continue
            if field_id == "date":
                sheet.write_datetime(number, column, date.fromisoformat(value), self._looks.date)
            elif field_id == "time":
                sheet.write_datetime(number, column, time.fromisoformat(value), self._looks.time)
            else:
                sheet.write_string(number, column, value, self._looks.text(value))
        sheet.set_row(number, row_height(texts))

    def _colour(self, sheet: Worksheet, column: int, last_row: int) -> None:
        for status, look in self._looks.statuses.items():
            rule = {"type": "cell", "criteria": "==", "value": f'"{status}"', "format": look}
            sheet.conditional_format(1, column, last_row, column, rule)
