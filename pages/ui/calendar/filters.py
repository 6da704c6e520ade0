"""What is looked at: the view, the days, and which entries, by platform, pillar, person and status."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st

from pages.ui.calendar import calendar_state, undoing
from pages.ui.calendar.calendar_state import CalendarState
from pages.ui.shell import session
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.schedule import views
from wizard.schedule.views import VIEWS
from wizard.strategy.strategy import Strategy

COLOURS = ("pillar", "status")


def bar(state: CalendarState, strategy: Strategy, language: Language) -> None:
    """Views, filters and days, above whatever shows the entries."""
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        _views(state, language)
        with st.container(horizontal=True, width="content"):
            _filters(state, strategy, language)
            _add(state, language)
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        with st.container(horizontal=True, vertical_alignment="center", width="content"):
            _steps(state, language)
            st.markdown(f"**{_days(state, language)}**", width="content")
        undoing.draw(state, language)


def _steps(state: CalendarState, language: Language) -> None:
    for key, icon, by in (("back", ":material/chevron_left:", -1), ("on", ":material/chevron_right:", 1)):
        label = language.text(f"calendar.{key}")
        st.button(label, key=f"calendar:{key}", icon=icon, on_click=state.step, args=(by,))
    label = language.text("calendar.today")
    st.button(label, key="calendar:today", on_click=state.go_to, args=(session.today(),))


def _add(state: CalendarState, language: Language) -> None:
    """A new entry: today where that is in sight, else on the first day that is looked at."""
    day = session.today() if session.today() in state.span else state.day
    label, draft = language.text("calendar.add"), {"date": str(day)}
    add = partial(state.open_new, draft)
    st.button(label, key="calendar:add", type="primary", icon=":material/add:", on_click=add)


def _views(state: CalendarState, language: Language) -> None:
    key = f"view:{session.current().id}"
    st.session_state[key] = state.view
    st.segmented_control(
        language.text("calendar.view"),
        list(VIEWS),
        format_func=lambda view: language.text(f"calendar.view_{view}"),
        required=True,
        key=key,
        on_change=lambda: state.set_view(st.session_state[key]),
        label_visibility="collapsed",
    )


def _days(state: CalendarState, language: Language) -> str:
    span = state.span
    if state.view == "month":
        return language.date(state.day, language.text("calendar.month_format")).capitalize()
    days = language.text(
        "calendar.days", first=language.date(span.first, "medium"), last=language.date(span.last, "medium")
    )
    if state.view == "week":
        return f"{language.text('calendar.week', number=span.first.isocalendar().week)} · {days}"
    return days


def _filters(state: CalendarState, strategy: Strategy, language: Language) -> None:
    """Folded, and looked up when unfolded: what there is to choose by stands in every single entry."""
    number = sum(map(bool, state.filters.values()))
    label = language.text("calendar.filters_on", n=number) if number else language.text("calendar.filters")
    key = f"filters:{session.current().id}"
    with st.popover(label, icon=":material/filter_alt:", key=key, on_change="rerun") as unfolded:
        if not unfolded.open:
            return
        for aspect, values in views.filter_options(strategy.record("calendar"), strategy.answers).items():
            _filter(aspect, values, state, language)
        if number:
            st.button(language.text("calendar.filters_off"), key="calendar:filters_off", on_click=state.clear_filters)
        _colours(state, language)


def _colours(state: CalendarState, language: Language) -> None:
    key = f"colour:{session.current().id}"
    st.session_state[key] = state.colour_by
    st.segmented_control(
        language.text("calendar.colours"),
        COLOURS,
        format_func=lambda colour: language.text(f"calendar.aspect_{colour}"),
        required=True,
        key=key,
        on_change=lambda: state.set_colour_by(st.session_state[key]),
    )


def _filter(aspect: str, values: Sequence[str], state: CalendarState, language: Language) -> None:
    key = f"filter:{session.current().id}:{aspect}"
    chosen = state.filters.get(aspect, [])
    options = [*values, *(value for value in chosen if value not in values)]  # the last of them may be gone
    st.session_state[key] = chosen
    st.pills(
        language.text(f"calendar.aspect_{aspect}"),
        options,
        selection_mode="multi",
        format_func=lambda value: plain(calendar_state.label(value, aspect)),
        wrap=True,
        key=key,
        on_change=lambda: state.set_filter(aspect, st.session_state[key]),
    )
