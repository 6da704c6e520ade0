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
