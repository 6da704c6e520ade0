"""Opening a strategy one has begun: by its link, or from its file. Folded, for those who come back."""

from __future__ import annotations

import streamlit as st

from pages.ui.shell import navigation, session
from pages.ui.shell.navigation import Destination
from pages.ui.shell.plain import plain
from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.strategy import strategy_file
from wizard.strategy.identity import with_kept_identity
from wizard.strategy.link import key_in

PROBLEMS = ("link_problem", "file_problem")


def draw(language: Language) -> None:
    refused = any(st.session_state.get(problem) for problem in PROBLEMS)
    title = language.text("start.open_title")
    with st.expander(title, type="compact", expanded=refused, key="start-open"):
        with st.form("link", border=False), st.container(horizontal=True, vertical_alignment="bottom"):
            st.text_input(language.text("start.link_label"), key="pasted_link")
            st.form_submit_button(language.text("start.link_open"), on_click=_open_link)
        _problem("link_problem", language)
        # Any sort of file: what it is, its content says, and where it is none of ours, we do.
        st.file_uploader(language.text("start.file_label"), key="strategy_file", on_change=_open_file)
        st.caption(language.text("start.file_help"))
        _problem("file_problem", language)


def _open_link() -> None:
    try:
        session.enter(key_in(st.session_state.pasted_link))
    except Refused as refused:
        st.session_state.link_problem = refused
        return
    st.session_state.pop("link_problem", None)
    navigation.go(Destination(navigation.OVERVIEW))


def _open_file() -> None:
    uploaded = st.session_state.strategy_file
    if uploaded is None:
        return
    try:
        strategy = strategy_file.read(uploaded.getvalue())
    except Refused as refused:
        st.session_state.file_problem = refused
        return
    st.session_state.pop("file_problem", None)
    session.create(with_kept_identity(strategy))
    navigation.go(Destination(navigation.OVERVIEW))


def _problem(name: str, language: Language) -> None:
    refused = st.session_state.pop(name, None)
    if refused is not None:
        st.error(plain(refused.message(language)))
