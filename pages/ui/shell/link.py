"""The link somebody came by: which strategy it opens, or lets them read, and in which language."""

from __future__ import annotations

from contextlib import suppress

import streamlit as st

from pages.ui.shell import seen, session
from wizard.language.errors import UnknownLink
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language

READ = "read"
"""What the key of a read-only link is called in its address."""


def begin() -> None:
    """Settle language and strategy from the link. Where it opens nothing, `problem` says so."""
    seen.begin()
    _open_linked()
    opened = session.current_or_none()
    if st.session_state.get("words_of") != (opened and opened.id):
        session.settle_words()


def _open_linked() -> None:
    state = st.session_state
    if "language" not in state:
        state.language = st.query_params.get("lang", _browser_language().id)
    if state.language not in LANGUAGES:
        state.language = _browser_language().id
    if read_key():  # whoever looks on has nothing open, whatever else the address holds
        session.leave()
        _speak_as_read()
        return
    open_key = state.open_strategy.key if session.current_or_none() is not None else None
    key = st.query_params.get("key", open_key)
    if key is None:
        return
    try:
        if key != open_key:
            session.enter(key)
        else:
            session.store().open(key)  # somebody else with the link may have deleted it
    except UnknownLink as refused:
        session.leave()
        if key != state.get("deleted"):
            state.problem = refused


def _speak_as_read() -> None:
    """On coming by a read-only link, take the language of what is read, unless the address asks for another."""
    state, key = st.session_state, read_key()
    if state.get("reading") != key and "lang" not in st.query_params:
        with suppress(UnknownLink):
            state.language = session.store().load(session.store().read_links.resolve(key), records=()).language
    state.reading = key


def read_key() -> str:
    """The key of a read-only link in the address; empty where there is none."""
    return str(st.query_params.get(READ, ""))


def problem() -> str | None:
    """Why the link opened nothing, said once: also on the page a click led to in the same moment."""
    found: UnknownLink | None = st.session_state.pop("problem", None)
    return found.message(session.language()) if found is not None else None


def _browser_language() -> Language:
    locale = st.context.locale
    return DANISH if locale is None or locale.lower().startswith("da") else ENGLISH
