"""Before a meeting: the button that begins it, and when it is."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from pages.ui.review.next_time import draw as draw_next
from pages.ui.shell import session
from wizard.language.languages import Language
from wizard.review.reviews import last_held
from wizard.strategy.strategy import Strategy
from wizard.versions import closing


def begin(language: Language, *, primary: bool) -> None:
    look: Literal["primary", "secondary"] = "primary" if primary else "secondary"
    st.button(language.text("review.begin"), key="review:begin", type=look, on_click=_begin)


def draw(strategy: Strategy, language: Language) -> None:
    if not session.store().versions.headings(session.current().id):
        st.caption(language.text("review.begin_first"))
    last = last_held(strategy)
    draw_next(strategy, (last and last.day) or session.today(), language)


def _begin() -> None:
    session.close_version(closing.beginning(session.today()))
