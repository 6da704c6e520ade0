"""Taking back changes of the calendar, one by one: the button says which it takes back."""

from __future__ import annotations

from functools import partial

import streamlit as st

from pages.ui.calendar import calendar_state
from pages.ui.calendar.calendar_state import CalendarState
from pages.ui.shell import failures, session
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.questionnaire.model import Row
from wizard.schedule import undo_words
from wizard.schedule.editing import Undo, find_undo
from wizard.strategy.strategy import Changes


def draw(state: CalendarState, language: Language) -> None:
    """Takes back the last change, and says which that is; nothing where there is none."""
    found = _next(state)
    if found is not None:
        label = language.text("undo.label", change=plain(undo_words.describe(found, language)))
        undo = partial(_undo, state, found)
        st.button(label, key="calendar:undo", type="tertiary", icon=":material/undo:", on_click=undo)


def _next(state: CalendarState) -> Undo | None:
    """The last change, if it can be taken back. Looked up again where something has been saved since."""
    here, store = session.current().id, session.store()
    saves = store.info(here).saves
    if state.undo is None or state.undo[0] != saves:
        history = store.history(here, "calendar")
        found = find_undo(history)
        if found is not None and state.oldest is not None and state.oldest == _fingerprint(history[0].value):
            found = None
        state.undo = saves, found
    return state.undo[1]


def _undo(state: CalendarState, found: Undo) -> None:
    """Take back what the button said, whatever another window has done since, and say that it is done."""
    language = session.language()
    with failures.ignore_deleted():
        taken_back = _take_back(found)
        state.oldest = _fingerprint(found.before) if found.last else None
        if taken_back:
            state.notice = language.text("calendar.undone", n=len(taken_back))
        else:  # another window has changed all of it since
            state.notice = language.text("calendar.undo_nothing")


def _take_back(found: Undo) -> list[str]:
    """The uids of what has been taken back."""
    taken_back: list[str] = []

    def undo_it(rows: list[Row]) -> Changes:
        taken_back.extend(found.revertible_uids(rows))
        return found.apply(rows)

    calendar_state.change(undo_it)
    return taken_back


def _fingerprint(rows: list[Row] | None) -> int:
    return hash(repr(rows or []))
