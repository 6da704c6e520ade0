"""What stands in the field one is typing in is kept: on Back, reload and closing the tab, and while one types on."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.visitor import Visitor
from wizard.examples import example
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

pytestmark = pytest.mark.browser

WORD = "SIDSTEORD"
PLACES = {"long text": "company_about", "one line": "company_name", "row": "audiences", "new row": "brand"}


def stand(browser: Browser, address: str, store: Store, place: str) -> tuple[Page, Locator, int]:
    """A page one has come to from another, with the caret at the end of the field. The number of its strategy."""
    strategy = example("bakery", "da")
    brand = [{"word": "Ærlig"}]
    key = store.create(Strategy("da", {**strategy.answers, "brand": brand}, strategy.records), datetime.now(UTC))
    number = store.open(key)
    page = Visitor.arrive(browser, f"{address}/overview?key={key}").page
    section = "audiences" if place == "row" else "company"
    page.locator(f".st-key-way-sidebar-{section} button").click()
    question = page.locator(f".st-key-question-{PLACES[place]}")
    question.wait_for()
    if place == "row":
        question.locator('[class*="st-key-change-"] button').first.click()
    if place == "new row":
        question.locator('[class*="st-key-add-"] button').click()
    field = question.locator("textarea, input").first
    field.click()
    page.keyboard.press("Control+End")
    return page, field, number


def is_kept(store: Store, number: int, place: str, words: str) -> bool:
    end = time.monotonic() + 10
    while words not in str(store.answers(number).get(PLACES[place])) and time.monotonic() < end:
        time.sleep(0.1)
    return words in str(store.answers(number).get(PLACES[place]))


@pytest.mark.parametrize("how", ["back", "reload", "close", "another site"])
@pytest.mark.parametrize("place", PLACES)
def test_what_one_has_just_typed_is_kept_when_one_leaves(
    browser: Browser, address: str, store: Store, place: str, how: str
) -> None:
    page, _, number = stand(browser, address, store, place)
    page.keyboard.type(f" {WORD}", delay=20)
    match how:
        case "back":
            page.evaluate("history.back()")
        case "reload":
            page.reload(wait_until="commit")
        case "close":
            page.close()
        case _:
            page.goto("about:blank")
    assert is_kept(store, number, place, WORD)


@pytest.mark.parametrize("place", ["long text", "new row"])
def test_saving_does_not_disturb_whoever_types(browser: Browser, address: str, store: Store, place: str) -> None:
    page, field, number = stand(browser, address, store, place)
    field.fill("")
    words = "Vi bager om natten, og vi er her"
    for letter in words:
        page.keyboard.type(letter)
        page.wait_for_timeout(1300 if letter == "," else 60)  # a pause is when it is saved
    page.wait_for_timeout(1500)
    page.keyboard.press("ArrowLeft")
    page.keyboard.type("i")
    page.wait_for_timeout(1500)
    page.keyboard.type("l")
    wanted = f"{words[:-1]}il{words[-1]}"
    expect(field).to_have_value(wanted)
    expect(field).to_be_focused()
    assert field.evaluate("field => field.selectionStart") == len(wanted) - 1
    assert is_kept(store, number, place, wanted)
    page.keyboard.press("Tab")
    expect(page.locator(".tretrin-saved")).to_contain_text("Gemt")
    expect(field).to_have_value(wanted)
