"""The suggestions that are shipped, and what becomes of answers when they are accepted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from wizard.language.languages import LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.suggestions import QUESTIONS, Suggestion, suggestions
from wizard.suggestions.reading import all_suggestions

ASKED = catalogue().questions
ALL = [suggestion for found in all_suggestions().values() for suggestion in found]
IDS = [suggestion.id for suggestion in ALL]


def options(question_id: str) -> list[str]:
    return [option.id for option in ASKED[question_id].options]


PURPOSES, INDUSTRIES, MARKETS = options("purposes"), options("industry"), ("b2c", "b2b")
FIVE = 5
WRITTEN = tuple(all_suggestions())
"""The questions whose suggestions are written down; those for the channel plan are computed."""


def ids(found: tuple[Suggestion, ...]) -> list[str]:
    return [suggestion.id for suggestion in found]


def named(suggestion_id: str) -> Suggestion:
    return next(suggestion for suggestion in ALL if suggestion.id == suggestion_id)


def applied(answers: Answers, changes: Mapping[str, Any]) -> Answers:
    return {key: value for key, value in (answers | dict(changes)).items() if value is not None}


def accept_all(answers: Answers, language: Language, questions: tuple[str, ...] = QUESTIONS) -> Answers:
    """The answers once everything that is suggested has been accepted, one after the other."""
    for question_id in questions:
        while found := suggestions(question_id, answers):
            answers = applied(answers, found[0].accept(answers, language))
    return answers


def kpis(purpose: str, market: str) -> list[str]:
    """The metrics suggested for a purpose."""
    return [str(each.row["metric"]) for each in suggestions("kpis", {"purposes": [purpose], "market": market})]


@st.composite
def situations(draw: st.DrawFn) -> Answers:
    """Answers that suggestions depend on, any of them missing, and some that hold suggestions already."""
    single = {key: st.sampled_from(options(key)) for key in ("industry", "market", "primary_purpose", "selling")}
    several = {
        "purposes": st.lists(st.sampled_from(PURPOSES), min_size=1, max_size=3, unique=True),
        "platforms": st.lists(st.sampled_from(options("platforms")), min_size=1, unique=True),
        "policy_scope": st.lists(st.sampled_from(options("policy_scope")), min_size=1, unique=True),
    }
    answers: Answers = draw(st.fixed_dictionaries({}, optional=single | several))
    language = draw(st.sampled_from(list(LANGUAGES.values())))
    for suggestion in draw(st.lists(st.sampled_from(ALL), max_size=12)):
        answers = applied(answers, suggestion.accept(answers, language))
    return answers
