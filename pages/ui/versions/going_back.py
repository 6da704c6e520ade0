"""Going back to a version: asked about first, with what happens and what does not."""

from __future__ import annotations

import streamlit as st

from pages.ui.shell import session
from wizard.language.languages import Language
from wizard.strategy.version import Number
from wizard.versions import closing

ASKED, NOTICE = "versions:asked", "versions:notice"


def ask(number: str | None) -> None:
    """Have the question about this version stand on the page; none for None."""
    st.session_state[ASKED] = (session.current().id, number)


def draw(language: Language) -> None:
    """The question, where somebody has asked to go back."""
    strategy_id, number = st.session_state.get(ASKED, (None, None))
    if number is None or strategy_id != session.current().id:
        return
    with st.container(border=True, key="versions-sure"):
        st.markdown(f"**{language.text('versions.go_back_title', number=number)}**")
        st.markdown(language.text("versions.go_back_sure", number=number))
        with st.container(horizontal=True):
            st.button(
                language.text("versions.go_back_no"), key="versions:no", type="primary", on_click=ask, args=(None,)
            )
            label = language.text("versions.go_back_yes", number=number)
            st.button(label, key="versions:yes", on_click=_go_back, args=(number,))


def _go_back(number: str) -> None:
    ask(None)
    with session.ignore_deleted():
        here, versions = session.current().id, session.store().versions
        to, last = versions.get(here, Number.parse(number)), versions.get(here, versions.headings(here)[-1].number)
        gone = session.close_version(closing.going_back(to, last, session.today()))
        text = "versions.went_back" if gone else "versions.not_gone_back"
        st.session_state[NOTICE] = session.language().text(text, number=number)
