"""Under the question of the line of business: the words the texts use for the company and its people, to be changed."""

from __future__ import annotations

import streamlit as st

from pages.ui.shell import session
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Field, Question
from wizard.strategy import words
from wizard.strategy.strategy import Strategy


def draw(question: Question, strategy: Strategy, language: Language) -> None:
    st.caption(language.text("words.lead"))
    used = words.vocabulary(strategy)
    for field in catalogue().records[words.RECORD].fields:
        _choice(field, getattr(used, field.id), language)


def _choice(field: Field, used: str, language: Language) -> None:
    key = f"words:{session.current().id}:{field.id}"
    labels = {option.id: language.of(option.label) for option in field.options}
    st.session_state[key] = used  # the store is the record: the choice follows the answers until somebody makes it
    st.selectbox(
        language.of(field.label), labels, format_func=labels.__getitem__, key=key, on_change=_save, args=(field.id, key)
    )


def _save(choice: str, key: str) -> None:
    word: str = st.session_state[key]
    session.update(lambda strategy: words.choose(strategy, choice, word), records=(words.RECORD,))
