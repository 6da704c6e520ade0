"""One question on the page: what is asked, how to answer, the widget, and why we ask. A fragment of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape
from typing import Any

import streamlit as st

from pages.ui.question import fields, findings, panels, rows
from pages.ui.question.cell import Cell
from pages.ui.shell import navigation, session, taking_part
from pages.ui.shell.fragments import fragment
from pages.ui.shell.seen import CellId
from wizard.language.languages import Language
from wizard.questionnaire import references
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.earlier import earlier_answer
from wizard.questionnaire.model import Answers, Question
from wizard.questionnaire.show import first_sentence, row_name
from wizard.strategy import editing
from wizard.strategy.strategy import Strategy


@fragment
def draw(question_id: str, *, alone: bool = False, on_chosen: Callable[[], None] | None = None) -> None:
    """The question, ready to answer.

    `alone` where it has the page for itself: the page's title asks it, and help is one sentence. `on_chosen` is called
    once one thing has been chosen of several.
    """
    question = catalogue().questions[question_id]
    language = session.language()
    strategy = session.strategy_without_large()
    answers = strategy.answers
    if not alone:
        optional = "" if question.express else f" :gray[({language.text('step.optional')})]"
        st.markdown(f"**{language.of(question.label)}**{optional}")
    _help(question, answers, language, alone)
    suggest = partial(panels.suggest, question, strategy, language, alone)
    with st.container(key=f"answer:{question.id}"):
        if alone and (earlier := earlier_answer(question.id, answers, language)):
            said = language.text("question.wrote" if earlier.written else "question.chose")
            st.html(f'<p class="tretrin-earlier">{escape(said)} <b>{escape(earlier.answer)}</b></p>')
        if question.kind == "list":
            rows.draw(question, strategy, language, suggest)
        else:
            _field(question, strategy, language, on_chosen)
            suggest()
        _still_used(question, answers, language)
        panels.below(question, strategy, language)
    if alone and question.id in answers and taking_part.is_asked(question.id):
        said = escape(language.text("taking_part.thanks"))
        st.html(f'<p class="tretrin-said" role="status">{said}</p>')
    findings.beside(question.id, strategy, language, alone=alone)
    _fold(question, strategy, language, alone)


def _help(question: Question, answers: Answers, language: Language, alone: bool) -> None:
    text = language.of(question.help) if question.help else ""
    if alone:
        text = first_sentence(text)
    counted = ""
    if question.max_choices:
        n = len(answers.get(question.id, ()))
        said = language.text("question.of_chosen", n=n, most=question.max_choices)
        counted = f'<b role="status">{escape(said)}</b>'
    st.html(f'<p class="tretrin-help"><span>{escape(text)}</span>{counted}</p>')


def _fold(question: Question, strategy: Strategy, language: Language, alone: bool) -> None:
    """What is drawn when it is unfolded, and not before: see `panels`."""
    key, title = f"why:{session.current().id}:{question.id}", language.text("question.why_title")
    with st.container(key=f"fold:{question.id}"), st.expander(title, key=key, on_change="rerun") as unfolded:
        if unfolded.open:
            _why(question, language, alone)
            panels.folded(question, strategy, language)


def _why(question: Question, language: Language, alone: bool) -> None:
    st.markdown(f"**{language.text('step.example')}**")
    st.text(language.of(question.example))
    st.markdown(f"**{language.text('step.why')}**  \n{language.of(question.why)}")
    help_text = language.of(question.help) if question.help else ""
    if alone and (rest := help_text.removeprefix(first_sentence(help_text)).strip()):
        st.markdown(rest)
    explained = [(field.label, field.help) for field in question.fields if field.first and field.help]
    if explained:
        st.markdown("\n".join(f"- **{language.of(label)}:** {language.of(said)}" for label, said in explained))


def _field(question: Question, strategy: Strategy, language: Language, on_chosen: Callable[[], None] | None) -> None:
    answers = strategy.answers
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
            called=_kpi_names(answers, language) if question.refers == "kpis.metric" else {},
            recommended=panels.recommended(question, strategy, language),
            heading=True,
            id=CellId(session.current().id, question.id),
            on_chosen=on_chosen if question.kind in fields.ONE_OF_SEVERAL else None,
        )
    )


def _kpi_names(answers: Answers, language: Language) -> dict[str, str]:
    """What the company counts, by metric."""
    kpis = catalogue().questions["kpis"]
    return {row["metric"]: row_name(row, kpis, language)[0] for row in answers.get("kpis", ()) if "metric" in row}


def _save(question: Question, value: Any) -> None:
    session.save(editing.set_answer(question, value))


def _still_used(question: Question, answers: Answers, language: Language) -> None:
    if references.is_target(question.id):
        places = rows.describe_uses(references.dangling(question.id, answers), language)
        if places:
            st.warning(language.text("field.still_used", places=places))
