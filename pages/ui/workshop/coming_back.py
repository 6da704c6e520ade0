"""For a company that is in a workshop already and comes without its link: what this browser remembers, and a one-time
code.
"""

from __future__ import annotations

from functools import partial

import streamlit as st

from pages.ui.shell import failures, navigation, refused, session
from pages.ui.shell.navigation import Destination
from pages.ui.workshop import led
from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.workshop.codes import Guesses, read_code

PROBLEM = "again_problem"
"""In this window's state: why a one-time code was refused."""
guesses = Guesses()


def draw(workshop_id: int, language: Language, address: str, *, unfolded: bool) -> None:
    """`address` is where the visitor is: guesses from there are counted."""
    asked = st.query_params.get("again", "")
    st.html('<div class="tretrin-remembered"></div>')  # our script's, as on the start page
    wanted = bool(asked or st.session_state.get(PROBLEM) or unfolded)
    with st.expander(language.text("join.again_title"), expanded=wanted, key="join-again"):
        st.markdown(language.text("join.again"))
        with st.form("join-again-code", border=False):
            st.text_input(language.text("join.again_code"), asked, key="join:again")
            refused.say(PROBLEM, language)
            enter = partial(_enter, workshop_id, address)
            st.form_submit_button(
                language.text("join.again_open"), type="primary" if asked else "secondary", on_click=enter
            )


def _enter(workshop_id: int, address: str) -> None:
    now = session.now()
    with refused.told(PROBLEM):
        guesses.check(address, now)
        try:
            with failures.telling_failure():
                code = read_code(st.session_state["join:again"])
                session.enter(led.workshops().companies.let_in_again(workshop_id, code, now))
                st.session_state.pop("joins", None)
                navigation.go(Destination(navigation.OVERVIEW))
        except Refused as problem:
            guesses.note_wrong(address, now)
            raise Refused("no_way_in") from problem
