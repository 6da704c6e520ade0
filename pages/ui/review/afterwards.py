"""Right after a meeting: what it decided, the answers that are to be changed now, and the status to send."""

from __future__ import annotations

import streamlit as st

from pages.ui.review import earlier
from pages.ui.review.facts import heading
from pages.ui.shell import downloads
from wizard.language.languages import Language
from wizard.review.reviews import Review


def draw(held: Review, language: Language) -> None:
    heading(language.text("review.afterwards"))
    if any(each.question is not None and each.done is None for each in held.decisions):
        st.markdown(language.text("review.afterwards_change"))
    if held.decided:
        st.text(held.decided)
    elif not held.decisions:
        st.markdown(language.text("review.afterwards_none"))
    for decision in held.decisions:
        earlier.box(decision, language)
    with st.container(horizontal=True):
        label = language.text("review.status")
        downloads.draw_at_once("status_pdf", label, key="review:status_pdf", primary=True, stretch=False)
        downloads.draw_at_once("status", language.text("review.status_slides"), key="review:status", stretch=False)
