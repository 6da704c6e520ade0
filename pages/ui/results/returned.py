"""The calendar's workbook as it came back from Excel: what was changed, what is in conflict, and then kept."""

from __future__ import annotations

from datetime import date
from typing import Any

import streamlit as st

from pages.ui.results import kept
from pages.ui.shell import failures, session
from pages.ui.shell.plain import plain
from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show
from wizard.results import returned_calendar
from wizard.results.returned_calendar import Edit, ReturnedRow
from wizard.schedule.editing import calendar_record
from wizard.strategy.strategy import Strategy


def draw(data: bytes, strategy: Strategy, language: Language) -> None:
    """Raises Refused for what cannot be read."""
    rows = returned_calendar.read(data, language, session.today())
    found = returned_calendar.compare(rows, strategy)
    entries = {row["uid"]: row for row in strategy.record("calendar")}
    changed = [edit for edit in found.edits if not edit.conflict]
    conflicts = [edit for edit in found.edits if edit.conflict]
    st.markdown(f"**{language.text('results_calendar.title')}**")
    if not found.edits and not found.added:
        st.markdown(language.text("results_calendar.nothing"))
    lines = [_said(edit, entries[edit.uid], language) for edit in changed]
    lines += [language.text("results_calendar.added", entry=_entry(row, language)) for row in found.added]
    if found.gone:
        lines.append(language.text("results_calendar.gone", n=found.gone))
    st.markdown("\n".join(f"- {plain(line)}" for line in lines))
    taken = _conflicts(conflicts, entries, language)
    st.caption(language.text("results_calendar.not_deleted"))
    if found.edits or found.added:
        st.button(
            language.text("results_calendar.save"),
            key="results:calendar:save",
            type="primary",
            on_click=_save,
            args=(rows, taken, language),
        )


def _conflicts(edits: list[Edit], entries: dict[str, Row], language: Language) -> set[tuple[str, str]]:
    """Those that are taken from Excel; the others stay as they are in the calendar."""
    if edits:
        st.markdown(language.text("results_calendar.conflicts", n=len(edits)))
    taken = set()
    for edit in edits:
        st.text(_said(edit, entries[edit.uid], language))
        key = f"results:calendar:{edit.uid}:{edit.field}"
        if st.checkbox(language.text("results_calendar.take"), key=key):
            taken.add((edit.uid, edit.field))
    return taken


def _said(edit: Edit, entry: Row, language: Language) -> str:
    """`5. marts 2027 · Facebook. Idé: Boller → Bolledag`"""
    field = calendar_record().row_field(edit.field)

    def read(value: Any) -> str:
        return show(value, field, language) if value is not None else language.text("results_calendar.blank")

    return language.text(
        "results_calendar.edit",
        entry=_entry(entry, language),
        field=language.of(field.label),
        before=read(edit.kept),
        after=read(edit.returned),
    )


def _entry(row: Row, language: Language) -> str:
    day = language.date(date.fromisoformat(row["date"])) if "date" in row else ""
    platform = show(row["platform"], calendar_record().row_field("platform"), language) if "platform" in row else ""
    return " · ".join(filter(None, (day, platform, row.get("idea", "")[:60])))


def _save(rows: list[ReturnedRow], taken: set[tuple[str, str]], language: Language) -> None:
    try:
        session.update(lambda strategy: returned_calendar.merge(strategy, rows, taken), ["calendar"])
    except Refused as refused:
        kept.notify(refused.message(language))
        return
    if not failures.untold():
        kept.notify(language.text("results_calendar.saved"))
        kept.open_panel(None)
