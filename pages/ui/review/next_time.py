"""When the next meeting is: the answer of that question, and the day the rhythm leads to, to be taken with a press."""

from __future__ import annotations

from datetime import date
from functools import partial

import streamlit as st

from pages.ui.question import cells, fields
from pages.ui.question.cell import Cell
from pages.ui.review.facts import heading
from pages.ui.shell import session
from pages.ui.shell.seen import CellId
from wizard.language.languages import Language
from wizard.questionnaire import typed
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.show import show
from wizard.review import rhythm
from wizard.strategy import editing
from wizard.strategy.strategy import Strategy


def draw(strategy: Strategy, held: date, language: Language) -> None:
    """`held` is the day that the rhythm is reckoned from. It is only spoken of where no later day is set."""
    question, answers, strategy_id = catalogue().questions["next_review"], strategy.answers, session.current().id
    heading(language.text("review.next"))
    cell = Cell(
        question,
        key=f"{strategy_id}:{question.id}",
        value=answers.get("next_review"),
        language=language,
        save=lambda value: session.save(editing.set_answer(question, value)),
        id=CellId(strategy_id, question.id),
    )
    fields.draw(cell)
    day = rhythm.by_rhythm(answers, held)
    if day is not None and answers.get("next_review", "") <= held.isoformat():
        often = show(answers["review_rhythm"], catalogue().questions["review_rhythm"], language)
        st.button(
            language.text("review.take_day", date=language.date(day), rhythm=often[:1].lower() + often[1:]),
            key="review:take_day",
            on_click=partial(cells.put, cell, typed.written(day.isoformat(), question, language)),
        )
