"""One question on the page: what is asked, how to answer, the widget, and why we ask. A fragment of its own."""

from __future__ import annotations

from functools import partial
from typing import Any

import streamlit as st

from pages.ui.question import fields, findings, panels, rows, sentence_panel
from pages.ui.question.cells import Cell
from pages.ui.shell import navigation, session
from pages.ui.shell.seen import CellId
from wizard.language.languages import Language
from wizard.questionnaire import references
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Question
from wizard.strategy import editing
from wizard.suggestions import sentence


@session.fragment
def draw(question_id: str, *, heading: bool = True) -> None:
    """The question, ready to answer. `heading` is left out where the page's title already asks it."""
    question = catalogue().questions[question_id]
    language = session.language()
    strategy = session.strategy_without_large()
    answers = strategy.answers
    if heading:
        optional = "" if question.express else f" :gray[({language.text('step.optional')})]"
        st.markdown(f"**{language.of(question.label)}**{optional}")
    if question.help:
        st.caption(language.of(question.help))
    if question.kind == "list":
        rows.draw(question, strategy, language)
    else:
        _field(question, answers, language)
    if question.id == sentence.QUESTION:
        sentence_panel.draw(strategy, language)
    _still_used(question, answers, language)
    findings.beside(question.id, strategy, language)
    panels.draw(question, strategy, language)
    with st.expander(language.text("step.why_title"), type="compact"):
        st.markdown(f"**{language.text('step.why')}**  \n{language.of(question.why)}")
        st.markdown(f"**{language.text('step.example')}**")
        st.text(language.of(question.example))


def _field(question: Question, answers: Answers, language: Language) -> None:
    offered = references.offered(question.refers, answers) if question.refers else ()
    if question.refers and not offered and question.id not in answers:
        source = catalogue().questions[question.refers.partition(".")[0]]
        label = language.text("field.none_to_refer", question=language.of(source.label))
        place = navigation.at_question(source)
        navigation.link_button(label, place, f"first:{question.id}", type="tertiary", icon=":material/arrow_back:")
        return
    fields.draw(
        Cell(
            question,
            key=f"{session.current().id}:{question.id}",
            value=answers.get(question.id),
            language=language,
            save=partial(_save, question),
            offered=offered,
            heading=True,
            id=CellId(session.current().id, question.id),
        )
    )


def _save(question: Question, value: Any) -> None:
    session.save(editing.set_answer(question, value))


def _still_used(question: Question, answers: Answers, language: Language) -> None:
    if references.is_target(question.id):
        places = rows.describe_uses(references.dangling(question.id, answers), language)
        if places:
            st.warning(language.text("field.still_used", places=places))
