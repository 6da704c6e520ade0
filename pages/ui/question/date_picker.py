"""A month to pick a day from, in the page's language: Streamlit's own speaks the browser's."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

import streamlit as st
from babel.dates import format_skeleton

from pages.ui.shell import session
from wizard.language.dates import EARLIEST, LATEST
from wizard.language.languages import Language

DAYS = 7
NARROWEST = 36  # pixels of a day: a week fits on a phone


def draw(key: str, chosen: date | None, language: Language, pick: Callable[[date], None]) -> None:
    """A button that opens the month of `chosen`, or of today. `pick` takes the day that is pressed."""
    opened = st.popover(
        language.text("field.calendar"), icon=":material/calendar_month:", key=f"month:{key}", on_change="rerun"
    )
    if not opened.open:
        st.session_state.pop(f"turned:{key}", None)
        return
    first = st.session_state.get(f"turned:{key}", chosen or session.today()).replace(day=1)
    with opened:
        _head(key, first, language)
        with st.grid(DAYS, min_column_width=NARROWEST, wrap=False, gap=None):
            for name in _weekdays(language):
                st.caption(name, text_alignment="center")
            for _ in range(first.weekday()):
                st.empty()
            for day in (first + timedelta(days=n) for n in range(_length(first))):
                st.button(
                    str(day.day),
                    key=f"day:{key}:{day}",
                    type="primary" if day == chosen else "tertiary",
                    width="stretch",
                    on_click=_pick,
                    args=(key, day, pick),
                )


def _head(key: str, first: date, language: Language) -> None:
    """The month's name between the ways to its neighbours."""
    name = format_skeleton("yMMMM", first, locale=language.locale)
    before, after = first - timedelta(days=1), first + timedelta(days=_length(first))
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        _turn(key, "month_before", ":material/chevron_left:", before, language)
        st.markdown(f"**{name}**", width="content")
        _turn(key, "month_after", ":material/chevron_right:", after, language)


def _turn(key: str, text: str, icon: str, to: date, language: Language) -> None:
    st.button(
        icon,
        key=f"{text}:{key}",
        help=language.text(f"field.{text}"),
        type="tertiary",
        disabled=not EARLIEST <= to <= LATEST,
        on_click=st.session_state.__setitem__,
        args=(f"turned:{key}", to),
    )


def _pick(key: str, day: date, pick: Callable[[date], None]) -> None:
    st.session_state[f"month:{key}"] = False
    pick(day)


def _length(first: date) -> int:
    return monthrange(first.year, first.month)[1]


def _weekdays(language: Language) -> list[str]:
    names = language.locale.days["stand-alone"]["short"]
    return [names[weekday] for weekday in range(DAYS)]  # Monday first, as the days stand
