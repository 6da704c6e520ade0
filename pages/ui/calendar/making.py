"""Making the calendar from the answers: the first time, and again with a look at what would change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

import streamlit as st

from pages.ui.calendar import looking as calendar_looking
from pages.ui.calendar.looking import Looking, Remaking
from pages.ui.question import summary
from pages.ui.shell import navigation, session
from pages.ui.shell.navigation import at_question
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question
from wizard.schedule import generate
from wizard.schedule.channels import planned
from wizard.schedule.entry import is_untouched
from wizard.schedule.period import DEFAULT_WEEKS
from wizard.schedule.regenerate import Change, Plan, regenerate
from wizard.strategy.strategy import Changes, Strategy

T = TypeVar("T")

NEEDED = ("calendar_start", "channel_plan")
"""Without an answer to these there is no calendar."""
USED = ("calendar_weeks", "pillars", "content_types", "needs", "campaigns")
"""What else it is made from."""
LISTED = 20
"""Entries of a kind of change that are listed; of more there is only the number."""


# The first time


def nothing_yet(strategy: Strategy, looking: Looking, language: Language) -> None:
    """In place of a calendar: what it would be made from, and the button that makes it."""
    st.markdown(language.text("calendar.none_yet"))
    with st.container(horizontal=True):
        if planned(strategy.answers) is not None:
            label = language.text("calendar.make")
            st.button(label, key="calendar:make", type="primary", icon=":material/calendar_month:", on_click=_make)
        label = language.text("calendar.add")
        day = {"date": str(session.today())}
        st.button(label, key="calendar:add", icon=":material/add:", on_click=looking.open_new, args=(day,))
        if session.store().history(session.current().id, "calendar"):  # there was one
            label, undo = language.text("calendar.undo"), partial(calendar_looking.take_back, looking)
            st.button(label, key="calendar:undo", type="tertiary", icon=":material/undo:", on_click=undo)
    for question_id in (*NEEDED, *USED):
        _from(catalogue().questions[question_id], strategy, language)


def _from(question: Question, strategy: Strategy, language: Language) -> None:
    answered = question.id in strategy.answers
    reading, changing = st.columns([5, 1])
    with reading, st.container(gap=None):
        st.markdown(f"**{language.of(question.short)}**")
        if answered:
            summary.draw(strategy.answers[question.id], question, language)
        if question.id in NEEDED:
            _missing(question, strategy, language)
        elif not answered:
            st.caption(language.text(f"calendar.without_{question.id}", n=DEFAULT_WEEKS))
    with changing:
        label = language.text("overview.change" if answered else "overview.answer")
        place = at_question(question, came_from=navigation.CALENDAR.id)
        navigation.way(label, place, f"from:{question.id}", type="tertiary", icon=":material/edit:")


def _missing(question: Question, strategy: Strategy, language: Language) -> None:
    """What is wrong with the answer to one of those that are needed, if anything is."""
    if not _is_enough(question, strategy):
        st.markdown(f":red[:material/error: {language.text(f'calendar.missing_{question.id}')}]")


def _is_enough(question: Question, strategy: Strategy) -> bool:
    if question.id != "channel_plan":
        return question.id in strategy.answers
    rows = strategy.answers.get("channel_plan", [])
    return any("platform" in row and row.get("posts_per_week") for row in rows)


def _make() -> None:
    """The calendar the answers make, unless somebody has made one in another window."""

    def make(strategy: Strategy) -> Changes:
        return {} if strategy.record("calendar") else {"calendar": generate(strategy, session.language())}

    session.update(make, records=calendar_looking.RECORDS)
    calendar_looking.begin_anew()


# Again


def show(looking: Looking, remaking: Remaking) -> None:
    language = session.language()
    title = language.text("calendar.remake_title")
    st.dialog(title, width="medium", on_dismiss=partial(_close, looking))(_draw)(looking, remaking)


def open_dialog(looking: Looking) -> None:
    with session.ignore_deleted():
        looking.dialog = Remaking(session.store().info(session.current().id).saves)


@session.fragment
def _draw(looking: Looking, remaking: Remaking) -> None:
    strategy, language = calendar_looking.load(), session.language()
    if session.store().info(session.current().id).saves != remaking.saves:
        st.info(language.text("calendar.remake_changed"))
    plan = remaking.plan = _plan(strategy, language)
    own = sum(not is_untouched(row) for row in plan.keep)
    if planned(strategy.answers) is None:
        for question_id in NEEDED:
            _missing(catalogue().questions[question_id], strategy, language)
    elif plan.is_empty:
        st.markdown(language.text("calendar.remake_nothing"))
    _kind("add", plan.add, calendar_looking.summary, language)
    _kind("move", plan.move, _moved, language)
    _kind("change", plan.change, lambda change: calendar_looking.summary(change.after), language)
    _kind("remove", plan.remove, calendar_looking.summary, language)
    st.markdown(language.text("calendar.remake_own", n=own))
    with st.container(horizontal=True):
        if not plan.is_empty:
            label = language.text("calendar.remake_yes")
            st.button(label, key="remake:yes", type="primary", on_click=_remake, args=(looking, remaking))
        label = language.text("calendar.close" if plan.is_empty else "calendar.remake_no")
        st.button(label, key="remake:no", on_click=_leave, args=(looking,))


def _plan(strategy: Strategy, language: Language) -> Plan:
    return regenerate(strategy.record("calendar"), strategy, language, today=session.today())


def _kind(kind: str, changes: Sequence[T], words: Callable[[T], str], language: Language) -> None:
    number = len(changes)
    if not number:
        return
    with st.expander(language.text(f"calendar.remake_{kind}", n=number, number=language.number(number))):
        st.text("\n\n".join(map(words, changes[:LISTED])))
        if number > LISTED:
            st.caption(language.text("calendar.and_more", number=language.number(number - LISTED)))


def _moved(change: Change) -> str:
    return f"{calendar_looking.when_and_where(change.before)}\n→ {calendar_looking.summary(change.after)}"


class _Outdated(Exception):
    """What was shown is not what would be done any more."""


def _remake(looking: Looking, remaking: Remaking) -> None:
    """Do what was shown; where it would be something else by now, show that instead."""

    def remake(strategy: Strategy) -> Changes:
        plan = _plan(calendar_looking.ready(strategy), session.language())
        if plan != remaking.plan:
            raise _Outdated
        return {"calendar": plan.apply() or None}

    try:
        session.update(remake, records=calendar_looking.RECORDS)
    except _Outdated:
        open_dialog(looking)
    else:
        looking.dialog = None
    st.rerun()


def _leave(looking: Looking) -> None:
    _close(looking)
    st.rerun()


def _close(looking: Looking) -> None:
    looking.dialog = None
