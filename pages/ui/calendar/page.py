"""The content calendar, put together: what is above it, the view that is chosen, and what is folded under it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from pages.ui.calendar import (
    calendar_state,
    colours,
    days,
    entry,
    entry_list,
    filters,
    generation,
    grid,
    reuse,
    workload,
)
from pages.ui.calendar.calendar_state import CalendarState, EntryDialog
from pages.ui.shell import session
from pages.ui.shell.fragments import fragment
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.schedule import views
from wizard.strategy.strategy import Strategy


@fragment
def draw() -> None:
    language, strategy = session.language(), calendar_state.load()
    state = calendar_state.current(strategy.record("calendar"))
    if state.notice:
        st.toast(plain(state.notice))
        state.notice = ""
    if strategy.record("calendar"):
        _calendar(strategy, state, language)
    else:
        generation.draw_empty(strategy, state, language)
    match state.dialog:
        case None:
            pass
        case EntryDialog():
            entry.show(state, state.dialog)
        case _:
            generation.show(state, state.dialog)


def _calendar(strategy: Strategy, state: CalendarState, language: Language) -> None:
    st.markdown(language.text("calendar.lead_list" if state.view == "list" else "calendar.lead_grid"))
    filters.bar(state, strategy, language)
    rows = views.filtered(strategy.record("calendar"), state.filters)
    if len(rows) < len(strategy.record("calendar")):
        numbers = {"shown": language.number(len(rows)), "total": language.number(len(strategy.record("calendar")))}
        st.caption(language.text("calendar.filtered", **numbers))
    workload.warning(strategy, state, language)
    colour_numbers = colours.numbers(state.colour_by, strategy.answers)
    here = views.within(rows, state.span)
    st.html(f"<style>{colours.style()}</style>")
    if state.view == "list":
        entry_list.draw(rows, state, colour_numbers, language)
    else:
        colours.legend(state, strategy.answers, here)
        named = days.named_days(state.span, strategy.answers, language)
        grid.draw(here, named, state, colour_numbers, language)
    _folded("days", ":material/celebration:", lambda: days.draw(state, strategy.answers, language), language)
    _folded("hours", ":material/schedule:", lambda: workload.draw(strategy, state, language), language)
    all_here = views.within(strategy.record("calendar"), state.span)
    _folded("reuse", ":material/content_copy:", lambda: reuse.draw(all_here, language), language)
    label = language.text("calendar.remake")
    remake = partial(generation.open_dialog, state)
    st.button(label, key="calendar:remake", icon=":material/refresh:", on_click=remake)


def _folded(name: str, icon: str, draw: Callable[[], None], language: Language) -> None:
    """A panel that is drawn when it is unfolded."""
    key = f"calendar:{name}:{session.current().id}"
    with st.expander(language.text(f"calendar.{name}_title"), icon=icon, key=key, on_change="rerun") as unfolded:
        if unfolded.open:
            draw()
