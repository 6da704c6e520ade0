"""The last review that is over, and what is still open of those before it, to read."""

from __future__ import annotations

import streamlit as st

from pages.ui.review import decision, held
from wizard.language.languages import Language
from wizard.review.reviews import decided_before, last_held
from wizard.strategy.strategy import Strategy


def draw(strategy: Strategy, language: Language) -> None:
    last = last_held(strategy)
    if last is None:
        return
    day = last.day
    title = language.text("read_only.review_on", date=language.date(day)) if day else language.text("read_only.review")
    st.header(title, anchor=False)
    held.content(last, language, with_ways=False)
    older = [each for each in decided_before(strategy) if each.review != day and each.done is None]
    if older:
        st.markdown(f"**{language.text('review.still_open')}**")
        for each in older:
            decision.draw(each, language)
