"""The words the pages use for the company and its people."""

from __future__ import annotations

import pytest

from tests.pages.screen import NOW, Screen, keep, store
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


@pytest.mark.parametrize(
    ("question", "field", "typed"), [("campaigns", "budget", "£300"), ("kpis", "target", "£1,200")]
)
def test_an_amount_in_money_one_does_not_count_in_waits_until_one_does(question: str, field: str, typed: str) -> None:
    row = {"name": "Bluebells", "metric": "revenue"} if question == "kpis" else {"name": "Bluebells"}
    key = keep({"company_name": "Tring Summit", "main_products": [{"product": "Week"}], question: [row]}, "en")
    step = "plan" if question == "campaigns" else "measure"
    screen = Screen.open(step, key=key, question=question).press_on(question, 0, "change")
    screen.enter(screen.widget(question, 0, field), typed)
    assert "Amounts are in DKK here." in screen.errors[0]
    assert "your prices in £ under “What you offer most”" in screen.errors[0]
    assert screen.value(screen.widget(question, 0, field)) == typed
    assert field not in screen.answers[question][0]

    screen.go("strategy", question="main_products").press_on("main_products", 0, "change")
    screen.enter(screen.widget("main_products", 0, "price"), "£60").go(step, question=question)
    assert screen.errors == []
    number = typed.strip("£").replace(",", "")
    assert screen.answers[question][0][field] == int(number)
    assert screen.value(screen.widget(question, 0, field)) == number
    screen.press(f"close:{screen.widget(question)}")
    assert typed in screen.words


def test_an_amount_that_waited_is_kept_by_whoever_comes_back_with_their_link() -> None:
    answers = {"company_name": "Tring Summit", "campaigns": [{"name": "Bluebells"}]}
    key = keep(answers, "en")
    screen = campaigns(key).press_on("campaigns", 0, "change")
    screen.enter(screen.widget("campaigns", 0, "budget"), "£300")
    screen.go("strategy", question="company_about")
    screen.enter(screen.widget("company_about"), "A week is £60.")
    again = campaigns(key).press_on("campaigns", 0, "change")
    assert again.errors == []
    assert again.answers["campaigns"][0]["budget"] == 300


def test_a_price_that_is_changed_changes_what_a_budget_is_shown_in() -> None:
    screen = Screen.open("strategy", key=keep(priced("DKK 60"), "en"), question="main_products")
    screen.press_on("main_products", 0, "change").enter(screen.widget("main_products", 0, "price"), "£60")
    assert "£600" in screen.go("plan", question="campaigns").words


def test_a_price_that_was_kept_while_it_was_typed_changes_what_a_budget_is_shown_in() -> None:
    screen = Screen.open("strategy", key=keep(priced("DKK 60"), "en"), question="main_products")
    screen.press_on("main_products", 0, "change")
    # As the browser sends it before the field is left.
    row = {**screen.answers["main_products"][0], "price": "£60"}
    store().save(screen.strategy_id, {"main_products": [row]}, NOW)
    screen.enter(screen.widget("main_products", 0, "price"), "£60")
    assert "£600" in screen.go("plan", question="campaigns").words
