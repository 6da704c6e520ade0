"""The finish in a real browser: its page, the link that is kept, and one improvement at a time."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser.visitor import Visitor
from wizard.examples import example
from wizard.questionnaire.catalogue import catalogue
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

pytestmark = pytest.mark.browser

LINK = "navigator.clipboard.readText()"


@pytest.fixture
def finished(store: Store) -> str:
    """The key of a strategy that has followed the route."""
    answers = example("bakery", "da").answers
    route = {question.id: answers[question.id] for question in catalogue().express}
    return store.create(Strategy("da", route), datetime.now(UTC))


def arrive(browser: Browser, address: str, key: str, size: str = "laptop") -> Visitor:
    visitor = Visitor.arrive(browser, f"{address}/finish?key={key}", size=size)
    visitor.sees(visitor.text("finish.title"))
    return visitor


def ways(visitor: Visitor) -> Locator:
    return visitor.page.locator(".st-key-keep-link-ways")


def test_the_page_is_shown_as_it_is_printed_and_large_on_a_tap(browser: Browser, address: str, finished: str) -> None:
    visitor = arrive(browser, address, finished, "phone")
    page = visitor.page.locator(".tretrin-one-pager")
    expect(page.locator("svg")).to_contain_text("Bageriet Langdej")
    expect(page.locator("svg")).not_to_contain_text(visitor.text("one_pager.hint_next_steps"))
    picture = page.locator("svg")
    whole = picture.bounding_box()
    assert whole
    assert whole["width"] <= 390
    enlarge = page.get_by_role("button", name=visitor.text("browser.enlarge"))
    enlarge.click()
    expect(enlarge).to_have_attribute("aria-pressed", "true")
    large = picture.bounding_box()
    assert large
    assert large["width"] > 700
    assert visitor.fits()
    enlarge.click()
    again = picture.bounding_box()
    assert again
    assert again["width"] == whole["width"]
    assert visitor.errors == []


def test_that_the_link_is_copied_is_said_when_it_is(browser: Browser, address: str, finished: str) -> None:
    visitor = arrive(browser, address, finished)
    visitor.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    said = ways(visitor).get_by_role("status")
    expect(said).to_have_text("")
    ways(visitor).get_by_role("button", name=visitor.text("keep_link.copy")).click()
    expect(said).to_have_text(visitor.text("keep_link.copied"))
    assert visitor.page.evaluate(LINK) == f"{address}/overview?key={finished}"
    assert visitor.errors == []


def test_where_copying_fails_the_link_stands_there_marked(browser: Browser, address: str, finished: str) -> None:
    visitor = arrive(browser, address, finished)
    visitor.page.evaluate(
        "navigator.clipboard.writeText = () => Promise.reject(new Error('no')); document.execCommand = () => false"
    )
    ways(visitor).get_by_role("button", name=visitor.text("keep_link.copy")).click()
    link = ways(visitor).get_by_role("textbox", name=visitor.text("keep_link.link"))
    expect(link).to_have_value(f"{address}/overview?key={finished}")
    expect(ways(visitor).get_by_text(visitor.text("keep_link.copied"))).to_have_count(0)
    assert visitor.errors == []


def test_the_link_goes_by_mail_and_as_a_code(browser: Browser, address: str, finished: str) -> None:
    visitor = arrive(browser, address, finished)
    mail = ways(visitor).get_by_role("link", name=visitor.text("keep_link.mail")).get_attribute("href") or ""
    assert mail.startswith("mailto:?subject=")
    assert finished in mail
    code = ways(visitor).get_by_role("img", name=visitor.text("keep_link.qr_alt"))
    expect(code).to_have_count(0)
    ways(visitor).get_by_role("button", name=visitor.text("keep_link.show_qr")).click()
    expect(code).to_be_visible()
    ways(visitor).get_by_role("button", name=visitor.text("keep_link.hide_qr")).click()
    expect(code).to_have_count(0)
    assert visitor.errors == []


def test_one_improvement_shows_at_a_time_and_leads_there_and_back(browser: Browser, address: str, store: Store) -> None:
    key = store.create(Strategy("da", {"purposes": ["leads"], "platforms": ["facebook"]}), datetime.now(UTC))
    visitor = arrive(browser, address, key, "phone")
    card = visitor.page.locator(".st-key-improvement")
    expect(card).to_contain_text(visitor.text("finish.improve_place", here=1, count=3))
    first = card.get_by_role("heading").inner_text()
    visitor.press(visitor.text("finish.improve_next"))
    expect(card).to_contain_text(visitor.text("finish.improve_place", here=2, count=3))
    second = card.get_by_role("heading").inner_text()
    assert first != second
    visitor.press(visitor.text("finish.improve_now"))
    visitor.sees(second)
    visitor.press(visitor.text("step.to_finish"))
    visitor.sees(visitor.text("finish.title"))
    assert visitor.fits()
    assert visitor.errors == []


def test_one_press_makes_the_calendar_and_shows_it(browser: Browser, address: str, finished: str) -> None:
    visitor = arrive(browser, address, finished)
    visitor.press(visitor.text("finish.calendar_make"))
    visitor.sees(visitor.text("calendar.title"))
    expect(visitor.page.locator("[data-entry]").first).to_be_visible()
    assert visitor.errors == []
