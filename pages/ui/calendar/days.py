"""Public holidays and theme days: what stands behind the days of the calendar, and what entries can be made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import streamlit as st

from pages.ui.calendar import calendar_state
from pages.ui.calendar.calendar_state import CalendarState
from pages.ui.shell import session, source_line
from wizard.knowledge.public_holidays import public_holidays
from wizard.knowledge.theme_days import ThemeDay, theme_days
from wizard.language.languages import Language
from wizard.questionnaire.model import Answers
from wizard.schedule.ideas import about_day
from wizard.schedule.post import Post, as_fields
from wizard.schedule.views import Span

DAYS_AHEAD = 3  # days before what is about shopping: on the day itself it is late


@dataclass(frozen=True)
class NamedDay:
    """A day that has a name, or several."""

    names: tuple[str, ...]
    holiday: bool


def named_days(span: Span, answers: Answers, language: Language) -> dict[date, NamedDay]:
    """The public holidays and the theme days of the trade among these days."""
    holidays = public_holidays(span.first, span.last)
    found = {day: [language.of(name)] for day, name in holidays.items()}
    for theme in trade_theme_days(span, answers):
        found.setdefault(theme.date, []).append(language.of(theme.name))
    return {day: NamedDay(tuple(dict.fromkeys(names)), day in holidays) for day, names in sorted(found.items())}


def trade_theme_days(span: Span, answers: Answers) -> list[ThemeDay]:
    """The theme days of the company's trade, by date."""
    return [day for day in theme_days(span.first, span.last) if day.suits(answers.get("industry"))]


def draw(state: CalendarState, answers: Answers, language: Language) -> None:
    """Each day that has a name; those an entry can be about are taken with one click."""
    st.caption(language.text("calendar.days_lead"))
    span = state.span
    holidays = public_holidays(span.first, span.last)
    themes = trade_theme_days(span, answers)
    for day in sorted({*holidays, *(theme.date for theme in themes)}):
        if day in holidays:
            st.text(f"{_date(day, language)}: {language.text('calendar.holiday', name=language.of(holidays[day]))}")
        for theme in themes:
            if theme.date == day:
                _theme(theme, state, answers, language)
    if not holidays and not themes:
        st.caption(language.text("calendar.no_days"))
    st.caption(language.text("calendar.school_holidays"))
    if holidays:
        st.caption(language.text("calendar.holidays_source"))


def _theme(theme: ThemeDay, state: CalendarState, answers: Answers, language: Language) -> None:
    reading, taking = st.columns([3, 1], vertical_alignment="center")
    with reading, st.container(gap=None):
        st.text(f"{_date(theme.date, language)}: {language.of(theme.name)}")
        st.caption(source_line.cited(theme, language, session.today()))
    post = about_day(answers, language, theme)
    if post is not None:
        taking.button(
            language.text("calendar.take_day"),
            key=f"take:{theme.id}:{theme.date}",
            icon=":material/add:",
            on_click=_add_entry,
            args=(theme, post, state),
        )


def _date(day: date, language: Language) -> str:
    return language.date(day, language.text("calendar.day_format"))


def _add_entry(theme: ThemeDay, post: Post, state: CalendarState) -> None:
    """An entry about the day, and its dialog for what else there is to say."""
    day = theme.date - timedelta(days=DAYS_AHEAD) if theme.is_posted_ahead else theme.date
    with state.notify_on_refusal():
        uid = calendar_state.add({"date": str(day), **as_fields(post)})
        if uid is not None:
            state.open_entry(uid)
