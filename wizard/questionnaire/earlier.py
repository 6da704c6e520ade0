"""Which earlier answer stands at a question, because it is hard to answer without seeing it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.questionnaire.show import first_sentences, show, show_cell

EARLIER: Mapping[str, str] = MappingProxyType(
    {
        "strategy_link": "overall_strategy",
        "needs": "audiences",
        "selling": "primary_purpose",
        "campaigns": "primary_purpose",
        "key_messages": "strategy_statement",
    }
)
"""The question that is asked, and the one whose answer it builds on."""


MOST = 220
"""Characters of whole sentences: what is asked is answered below them."""
WRITTEN = frozenset({"text", "long_text"})
"""Kinds whose answers are somebody's own words. The others are chosen, or taken as suggested."""


class Earlier(NamedTuple):
    answer: str
    """Of a list what its rows are called."""
    written: bool


def earlier_answer(question_id: str, answers: Answers, language: Language) -> Earlier | None:
    """What was answered to the question this one builds on."""
    earlier = catalogue().questions.get(EARLIER.get(question_id, ""))
    if earlier is None or earlier.id not in answers:
        return None
    value = answers[earlier.id]
    if earlier.kind == "list":
        names = (show_cell(row, earlier.named_by, language) for row in value)
        shown = language.join(dict.fromkeys(name for name in names if name))
    else:
        shown = show(value, earlier, language)
    written = earlier.kind in WRITTEN
    return Earlier(first_sentences(shown, MOST) if written else shown, written) if shown else None
