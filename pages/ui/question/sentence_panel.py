"""Two drafts of the strategy sentence under the field that asks for it, made of what has been answered already."""

from __future__ import annotations

from html import escape

import streamlit as st

from pages.ui.shell import session
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.strategy import editing
from wizard.strategy.strategy import Strategy
from wizard.suggestions.sentence import QUESTION, drafts


def draw(strategy: Strategy, language: Language) -> None:
    """The drafts that are not the answer already."""
    answer = strategy.answers.get(QUESTION)
    take = language.text("sentence.take_instead" if answer else "sentence.take")
    for number, draft in enumerate(drafts(strategy.answers, language)):
        if draft == answer:
            continue
        with st.container(key=f"draft:{number}", gap="xsmall"):
            said = language.text("sentence.other" if number else "sentence.title")
            st.html(f'<p class="tretrin-kicker">{escape(said)}</p><p class="tretrin-draft">{escape(draft)}</p>')
            st.button(take, key=f"take-draft:{number}", on_click=_take, args=(draft,))


def _take(draft: str) -> None:
    session.save(editing.set_answer(catalogue().questions[QUESTION], draft))
