"""What is to be settled at home: a tick under each question in a workshop, and the list of them on the overview."""

from __future__ import annotations

import streamlit as st

from pages.ui.shell import navigation, session, taking_part
from pages.ui.shell.fragments import fragment
from pages.ui.shell.navigation import at_question
from wizard.language.languages import Language
from wizard.questionnaire.model import Question
from wizard.strategy.strategy import Strategy
from wizard.workshop import at_home


@fragment
def tick(question: Question) -> None:
    """For whoever is in a workshop."""
    if taking_part.workshop_id() is None:
        return
    rows = session.store().load(session.current().id, records=(at_home.RECORD,)).record(at_home.RECORD)
    key = f"at_home:{session.current().id}:{question.id}"
    st.session_state[key] = question in at_home.marked(rows)

    def keep() -> None:
        on = bool(st.session_state[key])
        session.update(lambda strategy: at_home.mark(strategy, question, on), records=(at_home.RECORD,))

    st.checkbox(session.language().text("taking_part.at_home"), key=key, on_change=keep)


def overview(strategy: Strategy, language: Language) -> None:
    """The questions that were marked, each with the way to it."""
    questions = at_home.marked(strategy.record(at_home.RECORD))
    if not questions:
        return
    with st.container(key="overview-at-home", gap="xsmall"):
        st.markdown(f"**{language.text('taking_part.at_home_title')}**")
        for question in questions:
            place = at_question(question, came_from=navigation.OVERVIEW.id)
            navigation.link_button(language.of(question.label), place, f"at_home:{question.id}", type="tertiary")
