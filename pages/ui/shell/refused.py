"""Whether an answer was refused or could not be saved so lately that nobody has read yet why.

Whoever would lead away from the page asks first: what was entered stays in sight until its sentence has been. A press
that comes with the text, or right behind it while the page is still being drawn, was made before one could read it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

import streamlit as st

from pages.ui.shell.plain import plain
from wizard.language.errors import Refused
from wizard.language.languages import Language

READING_SECONDS = 1.0
"""A sentence that has stood for less has not been read."""

NEVER = float("-inf")


def note() -> None:
    st.session_state.refused_shown = None


def shown() -> None:
    """The page now says what was refused, or has been drawn to its end and the place is no longer on it."""
    if st.session_state.get("refused_shown", NEVER) is None:
        st.session_state.refused_shown = monotonic()


def put_right() -> None:
    """What had been refused is accepted now, so there is nothing left to read; unless more came with it."""
    if st.session_state.get("refused_shown") is not None:
        st.session_state.refused_shown = NEVER


def just_now() -> bool:
    shown: float | None = st.session_state.get("refused_shown", NEVER)
    return shown is None or monotonic() - shown < READING_SECONDS


@contextmanager
def told(place: str) -> Iterator[None]:
    """For callbacks: what is refused in here is said where the page says `say(place, …)`, once."""
    try:
        yield
    except Refused as problem:
        st.session_state[place] = problem
        note()


def say(place: str, language: Language) -> None:
    """What has just been refused there, if anything."""
    problem: Refused | None = st.session_state.pop(place, None)
    if problem is not None:
        st.error(plain(problem.message(language)))


def hold(cell_key: str) -> None:
    """What stands in this cell is kept nowhere else."""
    _unsaved().add(cell_key)


def release(cell_key: str) -> None:
    _unsaved().discard(cell_key)


def holds_something() -> bool:
    """Whether leaving the page would leave something behind that could not be saved."""
    return bool(_unsaved())


def _unsaved() -> set[str]:
    found: set[str] = st.session_state.setdefault("unsaved", set())
    return found
