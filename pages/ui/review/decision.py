"""A decision that was made: who does it and by when, how far it is, and the way to the answer it changes."""

from __future__ import annotations

import streamlit as st

from pages.ui.shell import navigation, session
from pages.ui.shell.navigation import at_question
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.review.reviews import Decision
from wizard.review.words import decision_status, describe_decision


def draw(decision: Decision, language: Language) -> None:
    """To read: what was decided, and below it what is known of it."""
    st.markdown(f"**{plain(' '.join(decision.text.split()))}**")
    st.caption(described(decision, language))


def link_to_answer(decision: Decision, language: Language, where: str) -> None:
    """To the answer that is to be changed, as long as the decision is not done. `where` tells apart the places on the
    page that show the same decision.
    """
    if decision.question is None or decision.done is not None:
        return
    label = language.text("review.open_question", question=language.of(decision.question.short))
    place = at_question(decision.question, navigation.REVIEW.id)
    navigation.link_button(label, place, f"review:{where}:{decision.uid}", type="tertiary")


def described(decision: Decision, language: Language, *, with_review: bool = False) -> str:
    """Who, by when and how far, as Markdown: that its day has passed stands out."""
    today = session.today()
    how_far = plain(decision_status(decision, language, today))
    told = plain(describe_decision(decision, language, with_review=with_review))
    return " · ".join(filter(None, (told, f"**{how_far}**" if decision.is_overdue(today) else how_far)))
