"""The end of a meeting: when the next one is, and which version it closes."""

from __future__ import annotations

import streamlit as st

from pages.ui.review import next_time, saving
from pages.ui.review.facts import heading
from pages.ui.shell import refused, session
from wizard.language.languages import Language
from wizard.review.reviews import Review
from wizard.strategy.strategy import Strategy
from wizard.versions import closing

MAJOR = "review:major"


def draw(now: Review, strategy: Strategy, language: Language) -> None:
    next_time.draw(strategy, now.day or session.today(), language)
    headings = session.store().versions.headings(session.current().id)
    last = headings[-1].number if headings else None
    numbers = {major: str(closing.following(last, major=major)) for major in (False, True)}
    heading(language.text("review.size"))
    if last is not None:
        st.session_state.setdefault(MAJOR, False)
        st.pills(
            language.text("review.size"),
            list(numbers),
            format_func=lambda major: language.text(f"review.{'major' if major else 'minor'}", number=numbers[major]),
            required=True,
            key=MAJOR,
            label_visibility="collapsed",
        )
    major = bool(last is not None and st.session_state[MAJOR])
    st.button(
        language.text("review.close", number=numbers[major]),
        key="review:close",
        type="primary",
        on_click=_close,
        args=(now.uid, major, numbers[major]),
    )
    st.caption(language.text("review.close_help"))


def _close(uid: str, major: bool, number: str) -> None:
    if refused.just_now() or refused.holds_something():
        return
    if session.close_version(closing.at_review(uid, session.today(), major=major)):
        st.session_state.pop(saving.OPENED, None)
        st.session_state[saving.NOTICE] = session.language().text("review.closed", number=number)
