"""Every answer in full, with a way to change it; what was skipped says so."""

from __future__ import annotations

import streamlit as st

from pages.ui.question import summary
from pages.ui.shell import navigation
from pages.ui.shell.colours import STEP_COLOURS
from pages.ui.shell.navigation import at_question
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Question


def draw(answers: Answers, language: Language) -> None:
    for step in catalogue().steps:
        for section in step.sections:
            st.subheader(language.of(section.title), anchor=False, divider=STEP_COLOURS[step.id])
            for question in section.questions:
                _question(question, answers, language)


def _question(question: Question, answers: Answers, language: Language) -> None:
    answered = question.id in answers
    reading, changing = st.columns([4, 1])
    with reading, st.container(gap=None):
        st.markdown(f"**{language.of(question.short)}**")
        if answered:
            summary.draw(answers[question.id], question, language)
        else:
            st.caption(language.text("overview.not_decided"))
    with changing:
        label = language.text("overview.change" if answered else "overview.answer")
        place = at_question(question, came_from=navigation.OVERVIEW.id)
        navigation.link_button(label, place, f"change:{question.id}", type="tertiary")
