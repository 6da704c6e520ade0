"""The content calendar, put together: what is above it, the view that is chosen, and what is folded under it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from pages.ui.calendar import colours as calendar_colours
from pages.ui.calendar import days as calendar_days
from pages.ui.calendar import entry as calendar_entry
from pages.ui.calendar import filters as calendar_filters
from pages.ui.calendar import grid as calendar_grid
from pages.ui.calendar import list as calendar_list
from pages.ui.calendar import looking as calendar_looking
from pages.ui.calendar import making as calendar_making
from pages.ui.calendar import reuse as calendar_reuse
from pages.ui.calendar import workload as calendar_workload
from pages.ui.calendar.looking import Looking, Opened
from pages.ui.shell import session
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.schedule import views as calendar_views
from wizard.strategy.strategy import Strategy


@session.fragment
def draw() -> None:
    language, strategy = session.language(), calendar_looking.load()
    looking = calendar_looking.looking(strategy.record("calendar"))
    if looking.notice:
        st.toast(plain(looking.notice))
        looking.notice = ""
    if strategy.record("calendar"):
        _calendar(strategy, looking, language)
    else:
        calendar_making.nothing_yet(strategy, looking, language)
    match looking.dialog:
        case None:
            pass
        case Opened():
            calendar_entry.show(looking, looking.dialog)
        case _:
            calendar_making.show(looking, looking.dialog)


def _calendar(strategy: Strategy, looking: Looking, language: Language) -> None:
    st.markdown(language.text("calendar.lead_list" if looking.view == "list" else "calendar.lead_grid"))
    calendar_filters.bar(looking, strategy, language)
    rows = calendar_views.chosen(strategy.record("calendar"), looking.chosen)
    if len(rows) < len(strategy.record("calendar")):
        numbers = {"shown": language.number(len(rows)), "total": language.number(len(strategy.record("calendar")))}
        st.caption(language.text("calendar.filtered", **numbers))
    calendar_workload.warning(strategy, looking, language)
    classes = calendar_colours.classes(looking.colour, strategy.answers)
    here = calendar_views.within(rows, looking.span)
    st.html(f"<style>{calendar_colours.style()}</style>")
    if looking.view == "list":
        calendar_list.draw(rows, looking, classes, language)
    else:
        calendar_colours.legend(looking, classes, here)
        named = calendar_days.named(looking.span, strategy.answers, language)
        calendar_grid.draw(here, named, looking, classes, language)
    _folded("days", ":material/celebration:", lambda: calendar_days.draw(looking, strategy.answers, language), language)
    _folded("hours", ":material/schedule:", lambda: calendar_workload.draw(strategy, looking, language), language)
    all_here = calendar_views.within(strategy.record("calendar"), looking.span)
    _folded("reuse", ":material/content_copy:", lambda: calendar_reuse.draw(all_here, language), language)
    label = language.text("calendar.remake")
    remake = partial(calendar_making.open_dialog, looking)
    st.button(label, key="calendar:remake", icon=":material/refresh:", on_click=remake)


def _folded(name: str, icon: str, draw: Callable[[], None], language: Language) -> None:
    """A panel that is drawn when it is unfolded."""
    key = f"calendar:{name}:{session.current().id}"
    with st.expander(language.text(f"calendar.{name}_title"), icon=icon, key=key, on_change="rerun") as unfolded:
        if unfolded.open:
            draw()
