"""What is written in the open strategy and is no answer, by the place it was written in (`store.refused_texts`)."""

from __future__ import annotations

from contextlib import suppress

import streamlit as st

from pages.ui.shell import failures, seen, session
from pages.ui.shell.seen import CellId
from wizard.language.errors import NotSaved


def begin_page() -> None:
    """Look up what is kept: a field that is drawn for the first time shows it."""
    opened = session.current_or_none()
    st.session_state.refused_texts = session.store().refused_texts.of(opened.id) if opened is not None else {}


def at(place: str) -> str | None:
    text: str | None = st.session_state.refused_texts.get(place)
    return text


def keep(cell: CellId, text: str) -> None:
    """Not beside an answer that this window has not shown: whoever comes back would see the text in its place."""
    with failures.ignore_deleted(), suppress(NotSaved):  # it still stands in its field, which says that it was refused
        if not seen.has_shown(cell, session.kept_in(cell)):
            return
        session.store().refused_texts.keep(cell.strategy, cell.place, text, session.now())
        st.session_state.refused_texts = {**st.session_state.refused_texts, cell.place: text}


def drop(place: str) -> None:
    with failures.ignore_deleted(), suppress(NotSaved):
        session.store().refused_texts.drop(session.current().id, place)
    kept = st.session_state.refused_texts
    st.session_state.refused_texts = {key: text for key, text in kept.items() if key != place}
