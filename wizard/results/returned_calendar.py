"""The calendar's workbook as it comes back from Excel: what was changed in it, field by field, against what it was.

Each row carries, in a hidden column, the entry as it was when the workbook was made. What was changed only in Excel is
taken; what was changed in both places to different things is a conflict, for somebody to decide. Nothing is deleted: a
row that is missing may have been filtered away.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from wizard.language.errors import Refused, shown
from wizard.language.languages import LANGUAGES, Language
from wizard.language.writing import name_key
from wizard.questionnaire import typed
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Field, Row
from wizard.results import workbooks
from wizard.schedule import editing
from wizard.schedule.editing import calendar_record, with_uids
from wizard.schedule.entry import WORKED_ON
from wizard.strategy.strategy import Changes, Strategy

HEADING = "Tretrin"
"""Of the hidden column."""
NEW_STATUS = "idea"
"""Of an entry that says none."""
MOST_ROWS = 20_000


@dataclass(frozen=True)
class ReturnedRow:
    """One row of the sheet."""

    values: Row
    before: Row | None
    """The entry as it was in the workbook when that was made; None for a row that somebody added."""
    uid: str | None


@dataclass(frozen=True)
class Edit:
    """One field of an entry that reads differently now. None for "nothing there"."""

    uid: str
    field: str
    kept: Any
    """As it is in the calendar."""
    returned: Any
    """As it is in Excel."""
    conflict: bool
    """Whether it was changed in both places."""


@dataclass(frozen=True)
class CalendarChanges:
    """What a workbook that came back would change."""

    edits: tuple[Edit, ...]
    added: tuple[Row, ...]
    gone: int
    """Rows that were changed in Excel, whose entries have been deleted in the calendar."""


def base(row: Row) -> str:
    """The text of the hidden column for an entry."""
    kept = {field_id: row[field_id] for field_id in (*WORKED_ON, "uid") if field_id in row}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def is_one(data: bytes) -> bool:
    """Whether the bytes of a file are a workbook of ours that came back. Raises Refused for one that cannot be read."""
    if not workbooks.is_workbook(data):
        return False
    return any(HEADING in set(cells.iloc[0]) for cells in workbooks.read(data, 1).values() if len(cells))


def read(data: bytes, language: Language, today: date) -> list[ReturnedRow]:
    """The rows of the calendar's sheet. Raises Refused, with the row and the column, for what no entry can hold."""
    for cells in workbooks.read(data, MOST_ROWS).values():
        headings = [str(each) for each in cells.iloc[0]] if len(cells) else []
        if HEADING in headings:
            texts = cells.iloc[1:].fillna("").astype(str).itertuples(index=False)
            rows = [_row(dict(zip(headings, row, strict=True)), n, language, today) for n, row in enumerate(texts, 2)]
            seen: set[str] = set()
            return [_once(row, seen) for row in rows if row.values]
    raise Refused("results_no_table")


def compare(returned: Sequence[ReturnedRow], strategy: Strategy) -> CalendarChanges:
    """What `returned` would change in the calendar as it is kept now."""
    entries = {row["uid"]: row for row in with_uids(strategy.record("calendar"))}
    edits: list[Edit] = []
    added: list[Row] = []
    gone = 0
    for row in returned:
        if row.before is None or row.uid is None:
            if not any(_visible(entry) == {"status": NEW_STATUS, **row.values} for entry in entries.values()):
                added.append(row.values)
        elif row.uid in entries:
            edits.extend(_edits(row, row.uid, entries[row.uid]))
        elif row.values != row.before:
            gone += 1
    return CalendarChanges(tuple(edits), tuple(added), gone)


def merge(strategy: Strategy, returned: Sequence[ReturnedRow], taken: Collection[tuple[str, str]]) -> Changes:
    """The calendar with what was changed in Excel; of conflicts, by uid and field, those that are `taken` from there.

    Raises Refused where the calendar would be too full.
    """
    found = compare(returned, strategy)
    rows = with_uids(strategy.record("calendar"))
    values: dict[str, dict[str, Any]] = {}
    for edit in found.edits:
        if not edit.conflict or (edit.uid, edit.field) in taken:
            values.setdefault(edit.uid, {})[edit.field] = edit.returned
    for uid, changed in values.items():
        rows = _calendar(editing.edit(rows, uid, changed))
    for row in found.added:
        rows = _calendar(editing.add(rows, row)[0])
    return {"calendar": rows} if values or found.added else {}


def _calendar(changes: Changes) -> list[Row]:
    rows: list[Row] = next(iter(changes.values()))
    return rows


def _row(cells: Mapping[str, str], number: int, language: Language, today: date) -> ReturnedRow:
    values: Row = {}
    for field_id in WORKED_ON:
        field = calendar_record().row_field(field_id)
        heading = next((label for label in _labels(field) if label in cells), None)
        text = cells[heading].strip() if heading is not None else ""
        if text:
            try:
                values[field_id] = _value(text, field, language, today)
            except Refused as refused:
                place = language.text("results_calendar.place", number=number, column=heading)
                raise Refused(refused.reason, place, **refused.values) from None
    old_row = _before(cells[HEADING])
    uid = old_row.pop("uid", None) if old_row else None
    return ReturnedRow(values, old_row, uid)


def _before(text: str) -> Row | None:
    """The hidden text; None where there is none, or somebody has written something else there."""
    try:
        found = json.loads(text)
    except ValueError:
        return None
    return found if isinstance(found, dict) and isinstance(found.get("uid"), str) else None


def _once(row: ReturnedRow, seen: set[str]) -> ReturnedRow:
    """A row that was copied in Excel is one more entry."""
    if row.uid in seen:
        return ReturnedRow(row.values, None, None)
    seen.add(row.uid or "")
    return row


def _value(text: str, field: Field, language: Language, today: date) -> Any:
    if field.options:
        option = _by_label(field.id).get(name_key(text))
        if option is None:
            labels = ", ".join(language.of(each.label) for each in field.options)
            raise Refused("no_such_option", value=shown(text), allowed=labels)
        return option
    match field.kind:
        case "date":
            return typed.parse(text.removesuffix(" 00:00"), field, language, today)
        case "time":
            return typed.parse(text[:5] if text.count(":") == 2 else text, field, language, today)
        case _:
            return clean(text, field)


@cache
def _by_label(field_id: str) -> Mapping[str, str]:
    """The option of each label, in whatever language the workbook was made."""
    field = calendar_record().row_field(field_id)
    return {
        name_key(language.of(option.label)): option.id for language in LANGUAGES.values() for option in field.options
    }


def _labels(field: Field) -> Iterator[str]:
    return (language.of(field.label) for language in LANGUAGES.values())


def _edits(row: ReturnedRow, uid: str, entry: Row) -> Iterator[Edit]:
    assert row.before is not None
    for field_id in WORKED_ON:
        before, now, new = (each.get(field_id) for each in (row.before, entry, row.values))
        if new not in (before, now):
            yield Edit(uid, field_id, now, new, conflict=now != before)


def _visible(entry: Row) -> Row:
    return {field_id: entry[field_id] for field_id in WORKED_ON if field_id in entry}
