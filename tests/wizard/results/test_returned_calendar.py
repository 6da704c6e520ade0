"""The calendar's workbook comes back from Excel: what was changed is merged by entry, and conflicts are shown."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

import openpyxl
import pytest

import exports
from wizard.language.errors import Refused
from wizard.language.languages import DANISH, ENGLISH
from wizard.results.returned_calendar import compare, is_one, merge, read
from wizard.strategy.strategy import Strategy
from wizard.strategy.strategy_file import document

TODAY = date(2027, 1, 4)
ENTRIES = [
    {"uid": "a", "date": "2027-03-05", "time": "07:30", "platform": "facebook", "idea": "Boller", "status": "idea"},
    {"uid": "b", "date": "2027-03-08", "platform": "instagram", "idea": "Brød\nmed linjer", "status": "ready"},
]
COLUMNS = {"date": 1, "time": 2, "platform": 3, "idea": 7, "status": 16, "hidden": 18}


def strategy(*entries: dict[str, Any]) -> Strategy:
    return Strategy("da", {}, {"calendar": list(entries or ENTRIES)})


def changed(change: Callable[[Any], object], language: str = "da") -> bytes:
    """The workbook, opened, changed and saved in Excel."""
    made = exports.build(document(Strategy(language, {}, strategy().records)), "calendar_xlsx", today=TODAY)
    book = openpyxl.load_workbook(io.BytesIO(made))
    change(book.worksheets[0])
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def merged(data: bytes, now: Strategy, *taken: tuple[str, str]) -> dict[str, dict[str, Any]]:
    changes = merge(now, read(data, DANISH, TODAY), taken)
    rows: list[dict[str, Any]] = changes.get("calendar", now.record("calendar"))
    return {row["uid"]: row for row in rows}


@pytest.mark.parametrize("language", ["da", "en"])
def test_as_it_was_made_it_changes_nothing(language: str) -> None:
    data = changed(lambda sheet: None, language)
    assert is_one(data)
    found = compare(read(data, DANISH, TODAY), strategy())
    assert (found.edits, found.added, found.gone) == ((), (), 0)
    assert merge(strategy(), read(data, DANISH, TODAY), ()) == {}


def test_what_was_changed_in_excel_alone_is_taken() -> None:
    def change(sheet: Any) -> None:
        sheet.cell(2, COLUMNS["idea"]).value = "Bolledag"
        sheet.cell(2, COLUMNS["date"]).value = datetime(2027, 3, 6)
        sheet.cell(2, COLUMNS["time"]).value = time(8, 0)
        sheet.cell(3, COLUMNS["status"]).value = "slået op "
        sheet.cell(3, COLUMNS["idea"]).value = None

    rows = merged(changed(change), strategy())
    assert rows["a"] == {**ENTRIES[0], "idea": "Bolledag", "date": "2027-03-06", "time": "08:00"}
    assert rows["b"]["status"] == "posted"
    assert "idea" not in rows["b"]


def test_what_was_changed_in_the_calendar_alone_stays() -> None:
    now = strategy({**ENTRIES[0], "idea": "Nye boller"}, ENTRIES[1])
    rows = merged(changed(lambda sheet: None), now)
    assert rows["a"]["idea"] == "Nye boller"


def test_what_was_changed_in_both_is_a_conflict_until_somebody_decides() -> None:
    def change(sheet: Any) -> None:
        sheet.cell(2, COLUMNS["idea"]).value = "Bolledag"
        sheet.cell(2, COLUMNS["status"]).value = "Klar"

    now = strategy({**ENTRIES[0], "idea": "Nye boller"}, ENTRIES[1])
    data = changed(change)
    [conflict] = [edit for edit in compare(read(data, DANISH, TODAY), now).edits if edit.conflict]
    assert (conflict.uid, conflict.field, conflict.kept, conflict.returned) == ("a", "idea", "Nye boller", "Bolledag")
    assert merged(data, now)["a"]["idea"] == "Nye boller"
    assert merged(data, now)["a"]["status"] == "ready"
    assert merged(data, now, ("a", "idea"))["a"]["idea"] == "Bolledag"
    same = strategy({**ENTRIES[0], "idea": "Bolledag"}, ENTRIES[1])
    assert not any(edit.conflict for edit in compare(read(data, DANISH, TODAY), same).edits)


def test_sorted_rows_are_still_known() -> None:
    def change(sheet: Any) -> None:
        for column in range(1, COLUMNS["hidden"] + 1):
            one, other = sheet.cell(2, column), sheet.cell(3, column)
            one.value, other.value = other.value, one.value
        sheet.cell(3, COLUMNS["idea"]).value = "Bolledag"

    rows = merged(changed(change), strategy())
    assert (rows["a"]["idea"], rows["b"]["idea"]) == ("Bolledag", "Brød\nmed linjer")


def test_added_and_copied_rows_are_new_entries_once() -> None:
    def change(sheet: Any) -> None:
        for column in range(1, COLUMNS["hidden"] + 1):
            sheet.cell(4, column).value = sheet.cell(2, column).value
        sheet.cell(4, COLUMNS["idea"]).value = "Boller igen"
        sheet.cell(5, COLUMNS["date"]).value = "12/3-27"
        sheet.cell(5, COLUMNS["platform"]).value = "LinkedIn"

    data = changed(change)
    rows = merged(data, strategy())
    added = [row for uid, row in rows.items() if uid not in ("a", "b")]
    assert [(row["date"], row["platform"]) for row in added] == [("2027-03-05", "facebook"), ("2027-03-12", "linkedin")]
    again = strategy(*rows.values())
    assert len(merged(data, again)) == 4


def test_nothing_is_deleted_and_what_was_deleted_stays_so() -> None:
    def change(sheet: Any) -> None:
        sheet.delete_rows(3)
        sheet.cell(2, COLUMNS["idea"]).value = "Bolledag"

    assert set(merged(changed(change), strategy())) == {"a", "b"}
    without = strategy(ENTRIES[1])
    assert compare(read(changed(change), DANISH, TODAY), without).gone == 1
    assert set(merged(changed(change), without)) == {"b"}


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [("platform", "MySpace", "no_such_option"), ("date", "snart", "date_unread"), ("time", "25:00", "time_unread")],
)
def test_what_no_entry_can_hold_is_refused_with_its_row(field: str, value: str, reason: str) -> None:
    def change(sheet: Any) -> None:
        sheet.cell(3, COLUMNS[field]).value = value

    with pytest.raises(Refused) as found:
        read(changed(change), ENGLISH, TODAY)
    assert found.value.reason == reason
    assert found.value.place.startswith("row 3")


def test_another_workbook_is_none_of_ours() -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "Dato"
    written = io.BytesIO()
    book.save(written)
    assert not is_one(written.getvalue())
    assert not is_one(b"Date,Idea\n")
