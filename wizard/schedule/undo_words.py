"""What taking back the last change of the calendar would take back, in words."""

from __future__ import annotations

from datetime import date

from wizard.language.languages import Language
from wizard.language.writing import one_line
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show, show_cell
from wizard.schedule.editing import Undo, calendar_record
from wizard.schedule.post import called_by

LIMIT = 32
"""Characters of an idea that tell which entry it is."""


def describe(undo: Undo, language: Language) -> str:
    """`flyttede »Tre tegn på, at kæden er slidt« til 12. marts`."""
    if not undo.before:
        return language.text("undo.made")
    if len(undo.changed) != 1:
        return language.text("undo.several", n=len(undo.changed))
    ((before, after),) = undo.changed.values()
    if before is None or after is None:
        entry = after or before or {}
        return language.text("undo.deleted" if after is None else "undo.added", entry=_called(entry, language))
    return _changed(before, after, language)


def _changed(before: Row, after: Row, language: Language) -> str:
    fields = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)} - {"generated"}
    called = _called(before, language)
    if fields and fields <= {"date", "time"} and "date" in after:
        return language.text("undo.moved", entry=called, to=_moment(before, after, language))
    if fields == {"status"} and "status" in after:
        status = show(after["status"], calendar_record().row_field("status"), language)
        return language.text("undo.status", entry=called, status=status)
    return language.text("undo.changed", entry=called)


def _moment(before: Row, after: Row, language: Language) -> str:
    """The day it was moved to, or the time, where the day is the same."""
    if before.get("date") == after["date"] and "time" in after:
        return language.text("undo.time", time=show_cell(after, calendar_record().row_field("time"), language))
    return language.date(date.fromisoformat(after["date"]), language.text("undo.day"))


def _called(entry: Row, language: Language) -> str:
    """The beginning of what it is called, to a whole word; where it is called nothing, its platform."""
    idea = one_line(called_by(entry))
    if len(idea) > LIMIT:
        idea = f"{idea[: LIMIT + 1].rpartition(' ')[0] or idea[:LIMIT]} …"
    platform = show_cell(entry, calendar_record().row_field("platform"), language)
    return idea or platform or language.text("calendar.unnamed")
