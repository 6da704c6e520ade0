"""The drafts under the question for the strategy sentence."""

from __future__ import annotations

from typing import Any

from tests.pages.screen import Screen, keep
from wizard.language.languages import DANISH
from wizard.suggestions.sentence import drafts

ANSWERS: dict[str, Any] = {
    "purposes": ["trust"],
    "primary_purpose": "trust",
    "audiences": [{"name": "Børnefamilier"}],
    "platforms": ["facebook"],
    "needs": [{"content": "Gode råd"}],
}


def shown(answers: dict[str, Any]) -> Screen:
    return Screen.open("strategy", key=keep(answers), question="strategy_statement")


def test_a_draft_is_taken_with_one_press_and_can_be_rewritten() -> None:
    first, second = drafts(ANSWERS, DANISH)
    screen = shown(ANSWERS).press("take-draft:0")
    assert screen.answers["strategy_statement"] == first
    assert not screen.has("take-draft:0")  # it is the answer now
    screen.press("take-draft:1")
    assert screen.answers["strategy_statement"] == second


def test_nothing_is_offered_before_there_is_anything_to_make_it_of() -> None:
    screen = shown({"purposes": ["trust"]})
    assert not screen.has("take-draft:0")


def test_a_draft_speaks_in_the_words_for_who_one_is() -> None:
    club = {**ANSWERS, "primary_purpose": "recruitment", "company_name": "Horsens Roklub", "industry": "association"}
    screen = shown(club).press("take-draft:1")
    assert "en del af klubben" in screen.answers["strategy_statement"]
