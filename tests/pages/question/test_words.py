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


def priced(price: str) -> dict[str, object]:
    rows = [{"product": "Week", "price": price}]
    return {"company_name": "Tring Summit", "main_products": rows, "campaigns": [{"name": "Bluebells", "budget": 600}]}


def campaigns(key: str) -> Screen:
    return Screen.open("plan", key=key, question="campaigns")


def test_a_budget_is_asked_for_in_the_money_prices_are_written_in() -> None:
    for price, shown, label in (("£60", "£600", "Budget (£)"), ("DKK 60", "DKK 600", "Budget (DKK)")):
        screen = campaigns(keep(priced(price), "en"))
        assert shown in screen.words
        screen.press_on("campaigns", 0, "change")
        assert label in [field.label for field in screen.at.text_input]


def test_a_price_that_is_changed_changes_what_a_budget_is_shown_in() -> None:
    screen = Screen.open("strategy", key=keep(priced("DKK 60"), "en"), question="main_products")
    screen.press_on("main_products", 0, "change").enter(screen.widget("main_products", 0, "price"), "£60")
    assert "£600" in screen.go("plan", question="campaigns").words
