"""A decision that was made: who does it and by when, how far it is, and the way to the answer it changes."""

from __future__ import annotations

import streamlit as st

from pages.ui.shell import session
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.review.reviews import Decision
from wizard.review.words import about, standing


def draw(decision: Decision, language: Language) -> None:
    """To read: what was decided, and below it what is known of it."""
    st.markdown(f"**{plain(' '.join(decision.text.split()))}**")
    st.caption(described(decision, language))


def described(decision: Decision, language: Language, *, with_review: bool = False) -> str:
    """Who, by when and how far, as Markdown: that its day has passed stands out."""
    today = session.today()
    how_far = plain(standing(decision, language, today))
    told = plain(about(decision, language, with_review=with_review))
    return " · ".join(filter(None, (told, f"**{how_far}**" if decision.is_overdue(today) else how_far)))
