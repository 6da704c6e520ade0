"""Subscribing to the calendar, and what somebody wrote that looks like an address, in a real browser."""

from __future__ import annotations

import urllib.error
import urllib.request
from datetime import UTC, datetime

import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, expect

from tests.browser.visitor import Visitor
from wizard.examples import example
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

pytestmark = pytest.mark.browser

ENTRY = {"date": "2027-01-05", "time": "07:30", "platform": "facebook", "idea": "Rugbrød"}
EVIL = "evil.example"


def status(address: str) -> int:
    try:
        with urllib.request.urlopen(address, timeout=20) as found:
            return int(found.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


@pytest.mark.parametrize("size", ["laptop", "phone"])
def test_an_address_is_made_subscribed_to_and_closed(browser: Browser, address: str, store: Store, size: str) -> None:
    key = store.create(Strategy("da", {"company_name": "Bageriet"}, {"calendar": [ENTRY]}), datetime.now(UTC))
    visitor = Visitor.arrive(browser, f"{address}/export?key={key}", "da", size)
    card, fold = visitor.page.locator(".st-key-export-feed"), visitor.page.locator(".st-key-use-calendar summary")
    fold.click()
    card.get_by_role("button", name=visitor.text("feed.create"), exact=True).click()
    expect(card.get_by_test_id("stCode")).to_have_count(2)
    secure, webcal = card.get_by_test_id("stCode").all_inner_texts()
    assert secure.strip().startswith(f"{address}/calendar/")
    assert webcal.strip() == secure.strip().replace("http://", "webcal://")
    assert key not in secure
    with urllib.request.urlopen(secure.strip(), timeout=20) as found:
        events = Calendar.from_ical(found.read()).events
    assert [str(event["summary"]) for event in events] == ["Facebook: Rugbrød"]
    assert visitor.fits()

    visitor.page.reload()  # the address is not kept, so it is not there to be shown again
    fold.click()
    expect(card).to_contain_text("Den kan ikke vises igen")
    expect(card.get_by_test_id("stCode")).to_have_count(0)
    assert status(secure.strip()) == 200
    for press in ("feed.revoke", "feed.revoke_yes"):
        card.get_by_role("button", name=visitor.text(press), exact=True).click()
    expect(card.get_by_role("button", name=visitor.text("feed.create"), exact=True)).to_be_visible()
    assert status(secure.strip()) == 404
    assert visitor.errors == []


def test_an_address_somebody_wrote_is_no_link_anywhere(browser: Browser, address: str, store: Store) -> None:
    bakery = example("bakery", "da")
    words = f"https://{EVIL} www.{EVIL} a@{EVIL}"
    answers = bakery.answers | {
        "company_name": words,
        "strategy_statement": words,
        "audiences": [{"name": words, "challenge": words}],
        "needs": [{"audience": words, "platform": "facebook", "need": words}],
        "pillars": [{"topic": words, "audience": words}],
    }
    calendar = [ENTRY | {"idea": words, "link": words}]
    key = store.create(Strategy("da", answers, {"calendar": calendar}), datetime.now(UTC))
    visitor = Visitor.arrive(browser, f"{address}/overview?key={key}")
    for page in (
        "overview",
        "",
        "strategy?section=audiences",
        "strategy?section=needs",
        "plan?section=content",
        "export",
    ):
        visitor.open(page)
        visitor.settled()
        assert visitor.page.locator(f"a[href*='{EVIL}']").count() == 0, page
