"""Whether an answer was refused or could not be saved in this very click, so that nobody has seen yet why.

Whoever would lead away from the page asks first: what was entered stays in sight until its sentence has been shown.
"""

from __future__ import annotations

import streamlit as st


def begin_page() -> None:
    st.session_state.just_refused = False


def note() -> None:
    st.session_state.just_refused = True


def shown() -> None:
    st.session_state.just_refused = False


def just_now() -> bool:
    return bool(st.session_state.get("just_refused"))


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
