"""What was decided at earlier meetings, and whether it was done: a box to tick for each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import streamlit as st

from pages.ui.results.kpis import label
from pages.ui.review import saving
from pages.ui.review.decision import described, link_to_answer
from pages.ui.review.facts import heading
from wizard.language.languages import Language
from wizard.review.reviews import Decision


def draw(decided: Sequence[Decision], last: date | None, language: Language) -> None:
    """`last` is the day of the last review: of what was decided before it, it is said when that was."""
    heading(language.text("review.earlier"))
    if not decided:
        st.markdown(language.text("review.earlier_none"))
    for decision in decided:
        box(decision, language, with_review=decision.review != last)


def older(decided: Sequence[Decision], language: Language) -> None:
    """What is left of the meetings before the one that has just been held."""
    if decided:
        heading(language.text("review.earlier_open"))
    for decision in decided:
        box(decision, language, with_review=True)


def box(decision: Decision, language: Language, *, with_review: bool = False) -> None:
    """A decision to tick, with what is known of it and the way to the answer it changes."""
    widget = f"review:done:{decision.uid}"
    st.session_state[widget] = decision.done is not None
    with st.container(key=f"review-decided:{decision.uid}", gap=None):
        st.checkbox(
            label(" ".join(decision.text.split())), key=widget, on_change=saving.tick, args=(decision.uid, widget)
        )
        st.caption(described(decision, language, with_review=with_review))
        link_to_answer(decision, language, "earlier")
