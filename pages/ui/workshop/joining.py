"""Joining a workshop: by its code, then with the name of the company, which begins a strategy of its own."""

from __future__ import annotations

from html import escape

import streamlit as st

from pages.ui.shell import failures, navigation, refused, session
from pages.ui.shell.navigation import Destination, at_question
from pages.ui.shell.plain import plain
from pages.ui.workshop import coming_back, led
from wizard.language.errors import Refused, UnknownLink
from wizard.language.languages import Language
from wizard.language.writing import one_line
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.strategy.identity import with_new_identity
from wizard.strategy.strategy import Strategy
from wizard.workshop.codes import read_code
from wizard.workshop.workshop import Workshop

HERE = "this machine"
"""Whoever comes without an address."""
PROBLEM = "join_problem"
"""In this window's state: why a code or a name was refused."""


guesses = coming_back.guesses
"""Of codes of workshops and of one-time codes together."""


def draw() -> None:
    language = session.language()
    with st.container(key="join"):
        found = _found()
        if found is None:
            _ask_code(language)
        else:
            _ask_company(*found, language)


def _found() -> tuple[int, Workshop] | None:
    """The workshop of the code that was entered, or that the address brought along."""
    state = st.session_state
    asked = st.query_params.get("code")
    if asked and state.get("join_tried") != asked:
        state.join_tried = asked
        _enter(asked)
    try:
        return (state.joins, led.workshops().load(state.joins)) if "joins" in state else None
    except UnknownLink:  # deleted meanwhile
        del state.joins
        return None


def _enter(typed: str) -> None:
    """Look the code up, unless too many wrong ones came from the same address."""
    state, now = st.session_state, session.now()
    with refused.told(PROBLEM):
        guesses.check(visitor_address(), now)
        try:
            state.joins = led.workshops().by_code(read_code(typed))
        except Refused:
            guesses.note_wrong(visitor_address(), now)
            raise


def visitor_address() -> str:
    """Where the visitor is. Behind a proxy on this machine, what that says last: nobody else writes there."""
    forwarded = st.context.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return st.context.ip_address or forwarded or HERE


def _ask_code(language: Language) -> None:
    st.title(language.text("join.title"), anchor=False)
    st.markdown(language.text("join.lead"))
    with st.form("join-code", border=False):
        st.text_input(language.text("join.code"), key="join:code", placeholder="HK4 PM7")
        refused.say(PROBLEM, language)
        st.form_submit_button(language.text("join.go_on"), type="primary", on_click=_enter_typed)


def _enter_typed() -> None:
    _enter(st.session_state["join:code"])


def _ask_company(workshop_id: int, workshop: Workshop, language: Language) -> None:
    st.title(plain(workshop.title), anchor=False)
    if workshop.host:
        st.html(f'<p class="tretrin-help">{escape(language.text("join.with", host=workshop.host))}</p>')
    if workshop.ended:
        st.markdown(Refused("workshop_over").message(language))
        coming_back.draw(workshop_id, language, visitor_address(), unfolded=True)
        return
    unfolded = PROBLEM in st.session_state
    if st.query_params.get("again"):
        coming_back.draw(workshop_id, language, visitor_address(), unfolded=unfolded)
    with st.form("join-company", border=False):
        st.text_input(language.text("join.company"), key="join:company")
        refused.say(PROBLEM, language)
        label = language.text("join.join")
        st.form_submit_button(label, type="primary", on_click=_join, args=(workshop_id, language.id))
    if not st.query_params.get("again"):
        coming_back.draw(workshop_id, language, visitor_address(), unfolded=unfolded)
    date = language.date(workshop.delete_on)
    st.markdown(language.text("join.private"))
    st.markdown(language.text("join.deleted", date=date))


def _join(workshop_id: int, language_id: str) -> None:
    """In the language the way in was read in, whatever the room's is."""
    with refused.told(PROBLEM):
        name = one_line(st.session_state["join:company"])
        if not name:
            raise Refused("company_needed")
        question = catalogue().questions["company_name"]
        begun = with_new_identity(Strategy(language_id, {question.id: clean(name, question)}))
        with failures.telling_failure():
            session.enter(led.workshops().join(workshop_id, name, begun, session.now()))
            del st.session_state.joins
            navigation.go(_first_place(workshop_id))


def _first_place(workshop_id: int) -> Destination:
    """The exercise that is on; before the day has begun, what is asked then."""
    workshop = led.workshops().load(workshop_id)
    if workshop.clock is None:
        return Destination(navigation.PRESURVEY)
    block = workshop.block
    if block is not None and block.page:
        return Destination(navigation.page_of(block.page))
    asked = [catalogue().section(section).express for section in block.sections] if block else []
    first = next((question for questions in asked for question in questions if question.id != "company_name"), None)
    return at_question(first or catalogue().express[1])
