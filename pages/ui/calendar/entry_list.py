"""The calendar as a list, week by week and day by day: all that can be done with an entry, on a phone too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby

import streamlit as st

from pages.ui.calendar import calendar_state, colours
from pages.ui.calendar.calendar_state import PAGE, CalendarState
from wizard.language.languages import Language
from wizard.questionnaire.model import Row
from wizard.schedule import editing, views

IDEA = 300  # characters of one that are shown; the whole of it is in the dialog


def draw(rows: Sequence[Row], state: CalendarState, colour_numbers: Mapping[str, int], language: Language) -> None:
    """The entries of the days that are looked at, and those without a day. `rows` are those chosen, by day."""
    undated = views.undated(rows)
    here = [*undated, *views.within(rows, state.span)]
    shown = here[: state.list_limit]
    if undated:
        st.markdown(f"**{language.text('calendar.undated')}**")
    for _, of_week in groupby(shown, _week):
        _of_week(list(of_week), state, colour_numbers, language)
    if len(here) > len(shown):
        st.caption(language.text("calendar.shown", shown=len(shown), total=language.number(len(here))))
        st.button(
            language.text("calendar.more", n=min(PAGE, len(here) - len(shown))),
            key="calendar:more",
            icon=":material/expand_more:",
            on_click=state.show_more,
        )
    elif not here:
        st.caption(language.text("calendar.nothing_here"))
        _link_to_nearest(rows, state, language)


def _week(row: Row) -> date | None:
    return views.monday(date.fromisoformat(row["date"])) if "date" in row else None


def _of_week(rows: Sequence[Row], state: CalendarState, colour_numbers: Mapping[str, int], language: Language) -> None:
    if "date" in rows[0]:
        number = date.fromisoformat(rows[0]["date"]).isocalendar().week
        st.markdown(f"**{language.text('calendar.week', number=number)}**")
    for day, of_day in groupby(rows, lambda row: row.get("date")):
        if day is not None:
            st.markdown(language.date(date.fromisoformat(day), language.text("calendar.day_format")))
        for row in of_day:
            _card(row, state, colours.number_of(row, state.colour_by, colour_numbers), language)


def _card(row: Row, state: CalendarState, colour: int, language: Language) -> None:
    uid = row["uid"]
    with st.container(border=True, key=f"colour-{colour}-entry:{uid}"):
        reading, changing = st.columns([3, 2], vertical_alignment="center")
        with reading, st.container(gap=None):
            st.text(calendar_state.headline(row))
            if "idea" in row:
                st.text(row["idea"] if len(row["idea"]) <= IDEA else row["idea"][:IDEA] + " …")
            about = [row[field] for field in ("pillar", "creator", "poster") if field in row]
            if about:
                st.text(" · ".join(dict.fromkeys(about)))
        with changing, st.container(horizontal=True, horizontal_alignment="right"):
            _status(row, language)
            st.button(
                language.text("rows.change"),
                key=f"edit:{uid}",
                icon=":material/edit:",
                on_click=state.open_entry,
                args=(uid,),
            )


def _status(row: Row, language: Language) -> None:
    uid, key = row["uid"], f"status:{row['uid']}"
    statuses = [option.id for option in editing.calendar_record().row_field("status").options]
    st.menu_button(
        calendar_state.label(row.get("status", statuses[0]), "status"),
        statuses,
        key=key,
        format_func=lambda status: calendar_state.label(status, "status"),
        on_click=lambda: calendar_state.change(lambda rows: editing.edit(rows, uid, {"status": st.session_state[key]})),
    )


def _link_to_nearest(rows: Sequence[Row], state: CalendarState, language: Language) -> None:
    """To the nearest entry that is chosen, if there is one with a day: ahead rather than behind."""
    days = [row["date"] for row in rows if "date" in row]
    ahead = [day for day in days if day > str(state.span.last)]
    nearest = ahead[0] if ahead else days[-1] if days else None
    if nearest is not None:
        day = date.fromisoformat(nearest)
        st.button(
            language.text("calendar.to_nearest", date=language.date(day, "long")),
            key="calendar:nearest",
            icon=":material/arrow_forward:",
            on_click=state.go_to,
            args=(day,),
        )
