"""What stands at a question beside its widget: suggestions, a recommendation; folded, figures and law, each a panel.

A panel is drawn when it is unfolded, and not before: an answer must not wait for what nobody looks at.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

import streamlit as st

from pages.ui.charts import plan_pictures
from pages.ui.question import (
    effort_panel,
    game_panel,
    knowledge_panels,
    mentions_panel,
    recommendation_panel,
    sentence_panel,
    suggestion_panel,
    words_panel,
)
from pages.ui.shell import session
from wizard import suggestions
from wizard.knowledge.legal import legal_hints
from wizard.language.languages import Language
from wizard.questionnaire.model import Question
from wizard.strategy.strategy import Strategy
from wizard.suggestions import sentence


@dataclass(frozen=True)
class QuestionPanel:
    """`title` is a wording key; `questions` are those it stands under."""

    id: str
    title: str
    icon: str
    questions: Collection[str]
    draw: Callable[[Question, Strategy, Language], None]


LEGAL = frozenset(question for hint in legal_hints().values() for question in hint.questions)
GAME = ("hours_per_week", "channel_plan")

SUGGESTED = QuestionPanel(
    "suggested", "suggested.title", ":material/playlist_add:", suggestions.QUESTIONS, suggestion_panel.draw
)
PANELS = (
    QuestionPanel("words", "words.title", ":material/badge:", ("industry",), words_panel.draw),
    QuestionPanel(
        "recommend",
        "recommend.figures",
        ":material/bar_chart:",
        (recommendation_panel.QUESTION,),
        recommendation_panel.figures,
    ),
    QuestionPanel("effort", "effort.title", ":material/schedule:", ("hours_per_week",), effort_panel.draw),
    QuestionPanel(
        "game", "budget_game.title", ":material/savings:", ("hours_per_week", "channel_plan"), game_panel.draw
    ),
    QuestionPanel("growth", "plan_pictures.growth", ":material/timeline:", ("promotion_steps",), plan_pictures.growth),
    QuestionPanel(
        "campaigns", "plan_pictures.campaigns", ":material/view_timeline:", ("campaigns",), plan_pictures.campaigns
    ),
    QuestionPanel("roles", "plan_pictures.roles", ":material/groups:", ("roles",), plan_pictures.roles),
    QuestionPanel(
        "frequency", "facts.frequency", ":material/calendar_month:", ("channel_plan",), knowledge_panels.frequency
    ),
    QuestionPanel("formats", "facts.formats", ":material/perm_media:", ("content_types",), knowledge_panels.formats),
    QuestionPanel("metrics", "facts.metrics", ":material/straighten:", ("kpis",), knowledge_panels.metric_catalogue),
    QuestionPanel("benchmarks", "facts.benchmarks", ":material/bar_chart:", ("kpis",), knowledge_panels.benchmarks),
    QuestionPanel("mentions", "mentions.title", ":material/search:", ("monitoring_tools",), mentions_panel.draw),
    QuestionPanel("law", "facts.law", ":material/gavel:", LEGAL, knowledge_panels.law),
)
"""In the order they stand."""


def recommended(question: Question, strategy: Strategy, language: Language) -> Mapping[str, str]:
    """The options we recommend, by id, each with the reason that stands in its card."""
    if question.id == recommendation_panel.QUESTION:
        return recommendation_panel.briefly(strategy, language)
    return {}


def below(question: Question, strategy: Strategy, language: Language) -> None:
    """What may change the answer: the reasons for a recommendation, drafts of a sentence."""
    if question.id == recommendation_panel.QUESTION:
        recommendation_panel.reasons(strategy, language)
    if question.id == sentence.QUESTION:
        sentence_panel.draw(strategy, language)


def suggest(question: Question, strategy: Strategy, language: Language, alone: bool) -> None:
    """What could be taken as an answer: at once where the question has the page for itself, else behind its title."""
    if question.id not in suggestions.QUESTIONS:
        return
    if alone:
        suggestion_panel.draw(question, strategy, language)
    else:
        _draw(SUGGESTED, question, strategy, language)


def folded(question: Question, strategy: Strategy, language: Language) -> None:
    """What is known about the question, behind the titles of its panels."""
    for panel in PANELS:
        if question.id in panel.questions:
            _draw(panel, question, strategy, language)


def _draw(panel: QuestionPanel, question: Question, strategy: Strategy, language: Language) -> None:
    key = f"{panel.id}:{session.current().id}:{question.id}"
    title = language.text(panel.title)
    with st.expander(title, icon=panel.icon, key=key, on_change="rerun", type="compact") as unfolded:
        if unfolded.open:
            panel.draw(question, strategy, language)
