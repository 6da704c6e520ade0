"""One entry of the calendar in a dialog: every field saved as it is changed, ideas to take, and deleting it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

import streamlit as st

from pages.ui.calendar import calendar_state
from pages.ui.calendar.calendar_state import CalendarState, EntryDialog
from pages.ui.calendar.entry_fields import draw_counts, draw_field, draw_ideas, key_prefix
from pages.ui.question import cells
from pages.ui.shell import failures, refused, session
from pages.ui.shell.fragments import fragment
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show_cell, show_profile
from wizard.schedule import editing
from wizard.schedule.entry import is_as_generated, is_untouched
from wizard.schedule.people import ROLES
from wizard.strategy.strategy import Strategy

WRITTEN = (("title",), ("idea",), ("first_line",), ("text",), ("hashtags", "link"), ("status",))
"""What whoever makes a post writes, in the order it is written."""
FOLDED = {
    "when": (("date", "time"), ("platform", "type"), ("profile",), ("pillar",), ("creator", "poster")),
    "prepared": (("beforehand",), ("call",), ("alt_text",)),
}
"""What is seldom changed. Of a new entry, when and where it is comes first."""


def show(state: CalendarState, dialog: EntryDialog) -> None:
    """Open the dialog in this run. It stays until it is closed, whatever else is drawn again meanwhile."""
    language = session.language()
    title = language.text("calendar.edit_title" if dialog.draft is None else "calendar.new_title")
    st.dialog(title, width="small", position="right", on_dismiss=partial(_dismissed, state, dialog))(_draw)(
        state, dialog
    )


@fragment
def _draw(state: CalendarState, dialog: EntryDialog) -> None:
    strategy, language = calendar_state.load(), session.language()
    kept = editing.find_entry(strategy.record("calendar"), dialog.uid)
    if kept is not None:  # also where it was typed, and came past this window's session
        dialog.draft = None
    entry = kept or dialog.draft
    if entry is None:
        st.info(language.text("calendar.gone"))
    elif dialog.deleting:
        _ask_to_delete(state, dialog, entry, language)
        return
    else:
        _heading(entry, language)
        st.caption(language.text(_note(entry, dialog)))
        if dialog.draft is not None:
            _lines(FOLDED["when"], dialog, entry, strategy, language)
        for line in WRITTEN:
            _lines((line,), dialog, entry, strategy, language)
            if "idea" in line:
                draw_ideas(state, dialog, entry, strategy.answers, language)
            if "text" in line:
                draw_counts(entry, language)
        for name, lines in FOLDED.items():
            if dialog.draft is None or name != "when":
                with st.expander(language.text(f"calendar.fold_{name}"), key=f"{key_prefix(dialog)}{name}"):
                    _lines(lines, dialog, entry, strategy, language)
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        st.button(
            language.text("calendar.close"),
            key="entry:close",
            type="primary",
            icon=":material/check:",
            on_click=_leave,
            args=(state, dialog),
        )
        if kept is not None:
            st.button(
                language.text("calendar.delete"),
                key="entry:delete",
                type="tertiary",
                icon=":material/delete:",
                on_click=_set_deleting,
                args=(dialog, True),
            )


def _heading(entry: Row, language: Language) -> None:
    """When it goes out, large, and where, as what, for which pillar and by whom."""
    record = editing.calendar_record()
    if "date" in entry:
        day = language.date(date.fromisoformat(entry["date"]), language.text("calendar.day_format"))
        time = show_cell(entry, record.row_field("time"), language)
        st.markdown(f"#### {plain(', '.join(filter(None, (day[:1].upper() + day[1:], time))))}")
    fields = [record.row_field(field_id) for field_id in ("platform", "type", "pillar")]
    people = (language.text(f"calendar.does_{role}", name=entry[role]) for role in ROLES if role in entry)
    platform, *others = (show_cell(entry, field, language) for field in fields)
    marks = [*filter(None, (show_profile(entry, platform), *others)), *people]
    if marks:
        st.caption(plain(" · ".join(marks)))
    if "beforehand" in entry:
        st.caption(f":material/checklist: {plain(entry['beforehand'])}")


def _lines(
    lines: Sequence[Sequence[str]], dialog: EntryDialog, entry: Row, strategy: Strategy, language: Language
) -> None:
    for line in lines:
        for place, field_id in zip(st.columns(len(line)), line, strict=True):
            with place:
                draw_field(field_id, dialog, entry, strategy, language)


def _note(entry: Row, dialog: EntryDialog) -> str:
    if dialog.draft is not None:
        return "calendar.not_yet"
    if "generated" not in entry:
        return "calendar.own"
    if is_untouched(entry):
        return "calendar.suggested"
    return "calendar.begun" if is_as_generated(entry) else "calendar.edited"


# Closing and deleting


def _ask_to_delete(state: CalendarState, dialog: EntryDialog, entry: Row, language: Language) -> None:
    st.markdown(language.text("calendar.delete_sure"))
    st.text(calendar_state.summary(entry))
    with st.container(horizontal=True):
        keep, args = _set_deleting, (dialog, False)
        st.button(language.text("rows.keep"), key="entry:keep", type="primary", on_click=keep, args=args)
        st.button(language.text("calendar.delete"), key="entry:delete_yes", on_click=_delete, args=(state, dialog))


def _set_deleting(dialog: EntryDialog, deleting: bool) -> None:
    if not refused.just_now():
        dialog.deleting = deleting


def _delete(state: CalendarState, dialog: EntryDialog) -> None:
    calendar_state.change(lambda rows: editing.delete(rows, dialog.uid))
    _leave(state, dialog)


def _leave(state: CalendarState, dialog: EntryDialog) -> None:
    """Close, unless a value that came with the click was refused: then the dialog says why."""
    if not refused.just_now():
        _close(state, dialog)
        st.rerun()


def _dismissed(state: CalendarState, dialog: EntryDialog) -> None:
    """The browser has closed the dialog: of what was refused in it, all that can be done is to say so.

    What is typed last arrives together with the click that closes. Streamlit then draws the dialog alone, unless told.
    """
    _close(state, dialog)
    st.rerun()


def _close(state: CalendarState, dialog: EntryDialog) -> None:
    """Forget the dialog, and look where its entry now stands, if that is elsewhere."""
    for refusal in cells.forget_refusals(key_prefix(dialog)):
        state.notice = refusal.reason.message(session.language())
    state.dialog = None
    with failures.ignore_deleted():
        entry = editing.find_entry(calendar_state.load().record("calendar"), dialog.uid)
        if entry is not None and "date" in entry:
            state.ensure_visible(date.fromisoformat(entry["date"]))
