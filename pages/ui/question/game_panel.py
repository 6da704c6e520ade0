"""Under what the game decides: the way to the budget game."""

from __future__ import annotations

import streamlit as st

from pages.ui.shell import navigation
from pages.ui.shell.navigation import Destination
from wizard.language.languages import Language
from wizard.questionnaire.model import Question
from wizard.strategy.strategy import Strategy


def draw(question: Question, strategy: Strategy, language: Language) -> None:
    st.markdown(language.text("budget_game.invitation"))
    label = language.text("budget_game.open")
    navigation.link_button(label, Destination(navigation.BUDGET_GAME), f"game:{question.id}")
