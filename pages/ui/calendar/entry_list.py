"""The calendar as a list, week by week, the days large: all that can be done with an entry, on a phone too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from itertools import groupby

import streamlit as st

from pages.ui.calendar import calendar_state, colours
from pages.ui.calendar.calendar_state import PAGE, CalendarState
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.questionnaire.model import Row
from wizard.schedule import editing, views
from wizard.schedule.people import ROLES
from wizard.schedule.post import called_by

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
        with st.container(key=f"week-{number}"):
            st.markdown(f":orange[**{language.text('calendar.week', number=number)}**]")
    with st.container(key=f"rows-of:{rows[0]['uid']}", gap=None):
        for row in rows:
            _entry(row, state, colours.number_of(row, state.colour_by, colour_numbers), language)


def _entry(row: Row, state: CalendarState, colour: int, language: Language) -> None:
    """Its day, large; what it is about, which opens it; and its status."""
    uid = row["uid"]
    with st.container(key=f"colour-{colour}-entry:{uid}", horizontal=True, gap="small"):
        st.html(_day(row, language), width="content")
        with st.container(key=f"entry-words:{uid}", gap=None):
            idea = called_by(row)
            title = idea if len(idea) <= IDEA else idea[:IDEA] + " …"
            headline = calendar_state.headline(row)
            opens, args = state.open_entry, (uid,)
            st.button(plain(title or headline), key=f"edit:{uid}", type="tertiary", on_click=opens, args=args)
            people = [row[role] for role in ROLES if role in row]
            st.text(" · ".join(dict.fromkeys([*([headline] if title else []), *people])))
        with st.container(key=f"entry-status:{uid}", width="content"):
            _status(row, state)


def _day(row: Row, language: Language) -> str:
    """The number of its day over the weekday's name; read out as the whole date."""
    if "date" not in row:
        return '<div class="tretrin-day"></div>'
    day = date.fromisoformat(row["date"])
    said = escape(language.date(day, language.text("calendar.day_format")))
    name = escape(language.date(day, "EEE").rstrip("."))
    shown = f'<span aria-hidden="true"><b>{day.day}</b>{name}</span>'
    return f'<div class="tretrin-day"><span class="tretrin-unseen">{said}</span>{shown}</div>'


def _status(row: Row, state: CalendarState) -> None:
    """What is not ready for others to read is refused, and the page says why."""
    uid, key = row["uid"], f"status:{row['uid']}"
    statuses = [option.id for option in editing.calendar_record().row_field("status").options]
    st.menu_button(
        calendar_state.label(row.get("status", statuses[0]), "status"),
        statuses,
        key=key,
        format_func=lambda status: calendar_state.label(status, "status"),
        on_click=_set_status,
        args=(uid, key, state),
    )


def _set_status(uid: str, key: str, state: CalendarState) -> None:
    with state.notify_on_refusal():
        calendar_state.change(lambda rows: editing.edit(rows, uid, {"status": st.session_state[key]}))


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
