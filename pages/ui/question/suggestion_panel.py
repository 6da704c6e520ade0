"""Suggestions under a question: each is taken with one click and can then be changed like any other answer."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st

from pages.ui.shell import navigation, session, source_line
from wizard.knowledge.cite import legal_disclaimer
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question
from wizard.strategy.strategy import Strategy
from wizard.suggestions import Suggestion, suggestions, waiting_for

SHOWN, MORE = 3, 5
"""At a time, and behind a fold: more is a catalogue, not a suggestion. What is taken stands in the place of one: a page
does not grow while one takes them."""


def draw(question: Question, strategy: Strategy, language: Language) -> None:
    found = suggestions(question.id, strategy.answers)
    if waiting := waiting_for(question.id, strategy.answers):
        _first_answer(waiting[0], question, language)
        return
    open_ = max(0, SHOWN - len(strategy.answers.get(question.id, ())))
    if found[:open_]:
        st.html(f'<p class="tretrin-kicker">{escape(language.text("suggested.title"))}</p>')
        _cards(found[:open_], language)
    if found[open_:]:
        key = f"more-suggested:{session.current().id}:{question.id}"
        with st.expander(language.text("suggested.more"), key=key, on_change="rerun") as unfolded:
            if unfolded.open:
                _cards(found[open_ : open_ + MORE], language)


def _cards(found: Sequence[Suggestion], language: Language) -> None:
    for suggestion in found:
        _draw(suggestion, language)
    if any(suggestion.legal for suggestion in found):
        st.caption(legal_disclaimer(language))


def _first_answer(question_id: str, here: Question, language: Language) -> None:
    first = catalogue().questions[question_id]
    label = language.text("field.none_to_refer", question=language.of(first.label))
    key = f"suggest:{here.id}"
    navigation.link_button(label, navigation.at_question(first), key, type="tertiary", icon=":material/arrow_back:")


def _draw(suggestion: Suggestion, language: Language) -> None:
    with st.container(key=f"suggestion:{suggestion.id}"):
        with st.container(key=f"suggested-text:{suggestion.id}", gap=None):
            on_the_route = "question" in st.query_params  # one thing at a time: the reasons stand in the section
            said = suggestion.line(language) if on_the_route else language.of(suggestion.why)
            st.html(f"<h2>{escape(suggestion.title(language))}</h2><p>{escape(said)}</p>")
            if suggestion.source is not None:
                source = source_line.linked(suggestion.source, language)
                st.caption(language.text("check.source", source=source))
        st.button(
            language.text("suggested.take"),
            key=f"take:{suggestion.id}",
            on_click=_take,
            args=(suggestion, language),
        )


def _take(suggestion: Suggestion, language: Language) -> None:
    session.update(lambda strategy: suggestion.accept(strategy.answers, language))
