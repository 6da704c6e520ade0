"""Before a meeting: when it is, and the button that begins it."""

from __future__ import annotations

import streamlit as st

from pages.ui.review.next_time import draw as draw_next
from pages.ui.shell import session
from wizard.language.languages import Language
from wizard.strategy.strategy import Strategy
from wizard.versions import closing


def draw(strategy: Strategy, language: Language) -> None:
    with st.container(border=True, key="review-begin"):
        st.button(language.text("review.begin"), key="review:begin", type="primary", on_click=_begin)
        if not session.store().versions.headings(session.current().id):
            st.caption(language.text("review.begin_first"))
    draw_next(strategy, session.today(), language)


def _begin() -> None:
    session.close_version(closing.beginning(session.today()))
