"""Making the calendar from the answers: the first time, and again with a look at what would change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

import streamlit as st

from pages.ui.calendar import calendar_state, undoing
from pages.ui.calendar.calendar_state import CalendarState, RegenerateDialog
from pages.ui.question import summary
from pages.ui.shell import failures, navigation, session
from pages.ui.shell.fragments import fragment
from pages.ui.shell.navigation import at_question
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question
from wizard.schedule import generate
from wizard.schedule.entry import is_untouched
from wizard.schedule.gaps import Gap, gaps
from wizard.schedule.period import DEFAULT_WEEKS
from wizard.schedule.regenerate import EntryChange, RegenerationPlan, regenerate
from wizard.strategy.strategy import Changes, Strategy

T = TypeVar("T")

NEEDED = ("calendar_start", "channel_plan")
"""Without an answer to these there is no calendar."""
USED = ("calendar_weeks", "pillars", "content_types", "needs", "campaigns")
"""What else it is made from."""
LISTED = 20
"""Entries of a kind of change that are listed; of more there is only the number."""


# The first time


def draw_empty(strategy: Strategy, state: CalendarState, language: Language) -> None:
    """In place of a calendar: what it would be made from, and the button that makes it."""
    st.markdown(language.text("calendar.none_yet"))
    found = gaps(strategy.answers)
    _explain_gaps(found, language)
    with st.container(horizontal=True):
        if not found:
            label = language.text("calendar.make")
            st.button(label, key="calendar:make", type="primary", icon=":material/calendar_month:", on_click=make)
        label = language.text("calendar.add")
        day = {"date": str(session.today())}
        st.button(label, key="calendar:add", icon=":material/add:", on_click=state.open_new, args=(day,))
        undoing.draw(state, language)  # where there was one
    for question_id in (*NEEDED, *USED):
        _source(catalogue().questions[question_id], strategy, language)


def _source(question: Question, strategy: Strategy, language: Language) -> None:
    answered = question.id in strategy.answers
    reading, changing = st.columns([5, 1])
    with reading, st.container(gap=None):
        st.markdown(f"**{language.of(question.short)}**")
        if answered:
            summary.draw(strategy.answers[question.id], question, language)
        if not answered and question.id in USED:
            st.caption(language.text(f"calendar.without_{question.id}", n=DEFAULT_WEEKS))
    with changing:
        label = language.text("overview.change" if answered else "overview.answer")
        place = at_question(question, came_from=navigation.CALENDAR.id)
        navigation.link_button(label, place, f"from:{question.id}", type="tertiary", icon=":material/edit:")


def _explain_gaps(found: Sequence[Gap], language: Language) -> None:
    """Why there are no entries to make, each with a button to the question where that is mended."""
    for gap in found:
        with st.container(border=True, key=f"gap:{gap.why}"):
            st.markdown(plain(explain(gap, language)))
            question = catalogue().questions[gap.question]
            navigation.link_button(
                language.text("calendar.to_gap", question=language.of(question.short)),
                at_question(question, came_from=navigation.CALENDAR.id),
                f"gap:{gap.why}",
                type="primary" if gap == found[0] else "secondary",
                icon=":material/edit:",
            )


def explain(gap: Gap, language: Language) -> str:
    """Why there are no entries to make, in a sentence."""
    names = language.join(calendar_state.label(platform, "platform") for platform in gap.platforms)
    return language.text(f"calendar.gap_{gap.why}", platforms=names, n=gap.weeks)


def make() -> None:
    """The calendar the answers make, unless somebody has made one in another window."""

    def generated(strategy: Strategy) -> Changes:
        return {} if strategy.record("calendar") else {"calendar": generate(strategy, session.language())}

    session.update(generated, records=calendar_state.RECORDS)
    calendar_state.reset()


# Again


def show(state: CalendarState, dialog: RegenerateDialog) -> None:
    language = session.language()
    title = language.text("calendar.remake_title")
    st.dialog(title, width="medium", on_dismiss=partial(_close, state))(_draw)(state, dialog)


def open_dialog(state: CalendarState) -> None:
    with failures.ignore_deleted():
        state.dialog = RegenerateDialog(session.store().info(session.current().id).saves)


@fragment
def _draw(state: CalendarState, dialog: RegenerateDialog) -> None:
    strategy, language = calendar_state.load(), session.language()
    if session.store().info(session.current().id).saves != dialog.saves:
        st.info(language.text("calendar.remake_changed"))
    plan = dialog.plan = _plan(strategy, language)
    own = sum(not is_untouched(row) for row in plan.keep)
    found = gaps(strategy.answers)
    _explain_gaps(found, language)
    if plan.is_empty and not found:
        st.markdown(language.text("calendar.remake_nothing"))
    _changes("add", plan.add, calendar_state.summary, language)
    _changes("move", plan.move, _moved, language)
    _changes("change", plan.change, lambda change: calendar_state.summary(change.after), language)
    _changes("remove", plan.remove, calendar_state.summary, language)
    st.markdown(language.text("calendar.remake_own", n=own))
    with st.container(horizontal=True):
        if not plan.is_empty:
            label = language.text("calendar.remake_yes")
            st.button(label, key="remake:yes", type="primary", on_click=_regenerate, args=(state, dialog))
        label = language.text("calendar.close" if plan.is_empty else "calendar.remake_no")
        st.button(label, key="remake:no", on_click=_leave, args=(state,))


def _plan(strategy: Strategy, language: Language) -> RegenerationPlan:
    return regenerate(strategy.record("calendar"), strategy, language, today=session.today())


def _changes(kind: str, changes: Sequence[T], describe: Callable[[T], str], language: Language) -> None:
    number = len(changes)
    if not number:
        return
    with st.expander(language.text(f"calendar.remake_{kind}", n=number, number=language.number(number))):
        st.text("\n\n".join(map(describe, changes[:LISTED])))
        if number > LISTED:
            st.caption(language.text("calendar.and_more", number=language.number(number - LISTED)))


def _moved(change: EntryChange) -> str:
    return f"{calendar_state.when_and_where(change.before)}\n→ {calendar_state.summary(change.after)}"


class _Outdated(Exception):
    """What was shown is not what would be done any more."""


def _regenerate(state: CalendarState, dialog: RegenerateDialog) -> None:
    """Do what was shown; where it would be something else by now, show that instead."""

    def regenerated(strategy: Strategy) -> Changes:
        plan = _plan(calendar_state.ready(strategy), session.language())
        if plan != dialog.plan:
            raise _Outdated
        return {"calendar": plan.apply() or None}

    try:
        session.update(regenerated, records=calendar_state.RECORDS)
    except _Outdated:
        open_dialog(state)
    else:
        state.dialog = None
    st.rerun()


def _leave(state: CalendarState) -> None:
    _close(state)
    st.rerun()


def _close(state: CalendarState) -> None:
    state.dialog = None
