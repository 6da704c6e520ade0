"""The reviews that are over, to read: the latest first."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from pages.ui.review import decision
from pages.ui.review.facts import heading
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.review.reviews import TEXT_FIELDS, Review


def draw(held: Sequence[Review], language: Language) -> None:
    if not held:
        return
    heading(language.text("review.held"))
    for number, review in enumerate(reversed(held)):
        with st.expander(
            _title(review, language), type="compact", key=f"review:held:{number}", on_change="rerun"
        ) as fold:
            if fold.open:
                content(review, language, with_ways=True)


def _title(review: Review, language: Language) -> str:
    day = review.day
    said = language.text("review.held_on", date=language.date(day)) if day else language.text("review.held_undated")
    version = language.text("review.held_version", number=review.version) if review.version else ""
    return " · ".join(filter(None, (said, version)))


def content(review: Review, language: Language, *, with_ways: bool) -> None:
    """Who was there, what was said and what was decided; `with_ways` to the answers that are to be changed."""
    said = [field_id for field_id in TEXT_FIELDS if field_id in review.row]
    if review.people:
        st.caption(plain(review.people))
    for field_id in said:
        st.markdown(f"**{language.text(f'review.{field_id}')}**")
        st.text(str(review.row[field_id]))
    if review.decided or review.decisions:
        st.markdown(f"**{language.text('review.held_decided')}**")
    if review.decided:
        st.text(review.decided)
    for each in review.decisions:
        decision.draw(each, language)
        if with_ways:
            decision.link_to_answer(each, language, "held")
    if not (said or review.decided or review.decisions):
        st.caption(language.text("review.held_empty"))
