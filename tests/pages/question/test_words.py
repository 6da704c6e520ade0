"""The words the pages use for the company and its people."""

from __future__ import annotations

from tests.pages.screen import Screen, keep, store
from wizard.strategy import words

CLUB = {"company_name": "Horsens Roklub", "industry": "association"}


def unfolded(key: str) -> Screen:
    return Screen.open("strategy", key=key, question="industry").unfold("industry", "words")


def test_a_question_asks_a_club_about_its_members() -> None:
    screen = Screen.open("strategy", key=keep(CLUB), question="market")
    assert "Hvem er jeres medlemmer?" in screen.words
    assert "Hvem er jeres kunder?" not in screen.words


def test_the_words_can_be_changed_and_are_kept() -> None:
    screen = unfolded(keep(CLUB))
    choice = screen.at.selectbox(f"words:{screen.strategy_id}:customers")
    assert choice.value == "members"
    choice.select("guests").run()
    assert store().load(screen.strategy_id).record(words.RECORD) == [{"customers": "guests"}]
    assert "Hvem er jeres gæster?" in Screen.open("strategy", key=screen.key, question="market").words


def test_another_strategy_in_the_same_tab_has_its_own_words() -> None:
    screen = Screen.open("strategy", key=keep(CLUB), question="market")
    screen.at.query_params["key"] = keep({"company_name": "Garnhjørnet", "industry": "shop"})
    assert "Hvem er jeres kunder?" in screen.run().words
