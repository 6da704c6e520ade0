"""What a callback could not do: keep something, or find the strategy that it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

import streamlit as st

from pages.ui.shell import refused
from wizard.language.errors import NotSaved, UnknownLink

NOT_SAVED = "not_saved"


def untold() -> bool:
    """Whether something could not be saved, and the page does not say so yet."""
    return NOT_SAVED in st.session_state


def take() -> str | None:
    """The text that says what could not be saved, once."""
    key: str | None = st.session_state.pop(NOT_SAVED, None)
    return key


@contextmanager
def failures_raised() -> Iterator[None]:
    """For whoever says beside a field that it could not be saved: `update` and `save` raise NotSaved inside."""
    st.session_state.failures_raised = True
    try:
        yield
    finally:
        st.session_state.failures_raised = False


@contextmanager
def telling_failure(key: str = "frame.not_saved") -> Iterator[None]:
    """What could not be saved is said at the top of the page, by the text `key`, and nobody is led away from it."""
    try:
        yield
    except NotSaved:
        if st.session_state.get("failures_raised"):
            raise
        st.session_state[NOT_SAVED] = key
        refused.note()


def ignore_deleted() -> suppress:
    """For callbacks: of a strategy deleted in another window nothing more is kept, and the next run says so."""
    return suppress(UnknownLink)
