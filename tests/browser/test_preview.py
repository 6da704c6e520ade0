"""The page beside a question grows while one answers, and the deck can be paged through."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.visitor import Visitor
from wizard.questionnaire.catalogue import catalogue

pytestmark = pytest.mark.browser

COMPANY, ABOUT = (catalogue().questions[question_id] for question_id in ("company_name", "overall_strategy"))


def page_of(page: Page) -> str:
    """Every word of the picture that is shown."""
    places = "[...document.querySelectorAll('.tretrin-one-pager')].filter((place) => place.offsetParent)"
    return str(page.evaluate(f"{places}.map((place) => place.shadowRoot?.textContent ?? '').join()"))


def see(page: Page, words: str) -> None:
    page.wait_for_function(
        """words => [...document.querySelectorAll('.tretrin-one-pager')].some(
            (place) => place.offsetParent && place.shadowRoot?.textContent.includes(words))""",
        arg=words,
    )


def test_the_page_grows_while_one_types_and_lights_where_the_answer_goes(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address)
    visitor.begin()
    see(visitor.page, visitor.text("one_pager.hint_audiences"))
    field = visitor.page.get_by_test_id("stMain").get_by_role("textbox").first
    field.press_sequentially("Cykelsmeden i Odder")  # still in the field: it is saved after a pause
    see(visitor.page, "Cykelsmeden i Odder")
    expect(field).to_be_focused()
    visitor.page.goto(f"{address}/strategy?key={visitor.query['key']}&question=strategy_link")
    see(visitor.page, "Cykelsmeden i Odder")
    expect(visitor.page.get_by_text(f"»{visitor.text('one_pager.group_purpose')}«")).to_be_visible()
    lit = "document.querySelector('.tretrin-one-pager').shadowRoot.querySelector('div').getBoundingClientRect()"
    box = visitor.page.evaluate(f"(({{width, height}}) => [width, height])({lit})")
    assert min(box) > 20
    assert visitor.errors == []


def test_on_a_phone_the_page_is_behind_a_button(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address, "en", "phone")
    visitor.begin()
    assert page_of(visitor.page) == ""
    visitor.open_menu()
    visitor.page.get_by_role("button", name=visitor.text("preview.open")).click()
    see(visitor.page, visitor.text("one_pager.hint_pillars"))
    expect(visitor.page.locator('[data-testid="stPopoverBody"]')).to_have_count(0)  # the menu lies over nothing
    assert visitor.fits()
    assert visitor.errors == []


def test_the_deck_is_paged_through_with_its_notes(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address, "en")
    visitor.begin()
    visitor.page.goto(f"{address}/export?key={visitor.query['key']}")
    visitor.page.get_by_text(visitor.text("export.slides")).click()
    deck = visitor.page.locator(".tretrin-deck")
    expect(deck.get_by_role("status")).to_have_text(re.compile(r"Slide 1 of \d+"))
    expect(deck.get_by_role("button", name="Previous")).to_be_disabled()
    deck.get_by_role("button", name="Next").click()
    expect(deck.get_by_role("status")).to_have_text(re.compile(r"Slide 2 of \d+"))
    expect(deck.get_by_role("img")).to_be_visible()
    assert visitor.errors == []
