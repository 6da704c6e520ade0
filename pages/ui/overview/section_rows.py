"""The sections as rows: whether each is done, its name, and what was decided in it."""

from __future__ import annotations

from html import escape

import streamlit as st

from pages.ui.overview.in_short import section_in_short
from pages.ui.shell import navigation
from pages.ui.shell.navigation import at_section
from wizard.language.languages import Language
from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Question, Section


def draw(answers: Answers, language: Language) -> None:
    """Every section under its step, each leading to where it is answered."""
    for step in catalogue().steps:
        with st.container(key=f"rows-{step.id}", gap=None):
            st.html(f'<h2 class="tretrin-rows-title"><span>{step.number}</span> {escape(language.of(step.title))}</h2>')
            for section in step.sections:
                _row(section, answers, language)


def _row(section: Section, answers: Answers, language: Language) -> None:
    state = journey.section_state(section, answers)
    with st.container(key=f"row-{section.id}", horizontal=True, gap="small"):
        word = escape(language.text(f"overview.state_{state}"))
        st.html(
            f'<span class="tretrin-state {state}"><span class="tretrin-unseen">{word}</span></span>', width="content"
        )
        navigation.link_button(language.of(section.title), at_section(section), f"row:{section.id}", type="tertiary")
        said = section_in_short(section, answers, language)
        st.text(said or language.text(f"overview.open_{'needed' if section.express else 'can_wait'}"))


def undecided(answers: Answers) -> list[Question]:
    return [question for question in catalogue().questions.values() if question.id not in answers]


def undecided_line(answers: Answers, language: Language) -> None:
    """What is not decided yet, all of it in one line."""
    left = [language.of(question.short) for question in undecided(answers)]
    st.caption(
        language.text("finish.undecided", questions=", ".join(left))
        if left
        else language.text("finish.everything_decided")
    )
