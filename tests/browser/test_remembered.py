"""The start page, and the strategies a browser remembers: listed there alone, opened again, and forgotten."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.visitor import Visitor
from wizard.questionnaire.catalogue import catalogue
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

pytestmark = pytest.mark.browser


def listed(page: Page) -> Locator:
    return page.locator(".tretrin-remembered li")


def opened(browser: Browser, address: str, store: Store, *names: str) -> Visitor:
    """A browser that has opened strategies of these names, the last of them most lately."""
    keys = [store.create(Strategy("da", {"company_name": name}), datetime.now(UTC)) for name in names]
    visitor = Visitor.arrive(browser, address)
    for key in keys:
        visitor.page.goto(f"{address}/overview?key={key}")
        visitor.page.wait_for_function("key => localStorage['tretrin-strategies']?.includes(key)", arg=key)
    return visitor


def start(visitor: Visitor, address: str) -> Page:
    """The start page in a second tab of the same browser."""
    tab = visitor.page.context.new_page()
    tab.goto(f"{address}/?lang=da")
    return tab


def test_a_first_visit_has_one_button_and_no_list(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address, size="phone")
    expect(visitor.button(visitor.text("start.new"))).to_be_visible()
    expect(visitor.button(visitor.text("start.new_another"))).to_have_count(0)
    expect(listed(visitor.page)).to_have_count(0)


def test_another_tab_lists_what_was_opened_with_the_last_first_and_opens_it(
    browser: Browser, address: str, store: Store
) -> None:
    visitor = opened(browser, address, store, "Cykelsmeden", "<b>Bageriet</b>")
    tab = start(visitor, address)
    expect(listed(tab)).to_have_count(2)
    expect(listed(tab).first).to_contain_text("<b>Bageriet</b>")
    expect(tab.get_by_role("button", name=visitor.text("start.new_another"), exact=True)).to_be_visible()
    expect(tab.get_by_role("button", name=visitor.text("start.new"), exact=True)).to_have_count(0)
    tab.get_by_role("link", name="Cykelsmeden").click()
    expect(tab.locator("h1")).to_have_text(visitor.text("overview.title"))
    tab.wait_for_function("JSON.parse(localStorage['tretrin-strategies'])[0].name === 'Cykelsmeden'")
    tab.go_back()
    expect(listed(tab).first).to_contain_text("Cykelsmeden")  # opened last now
    assert visitor.errors == []


def test_a_name_is_the_one_it_has_now(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address)
    visitor.begin()
    visitor.fill(catalogue().express[0], "Cykelsmeden i Odder")
    visitor.press(visitor.text("step.continue"))
    visitor.sees(visitor.language.of(catalogue().express[1].label))
    expect(listed(start(visitor, address))).to_contain_text("Cykelsmeden i Odder")


def test_one_is_removed_and_all_are_forgotten_and_stay_so_while_they_are_open(
    browser: Browser, address: str, store: Store
) -> None:
    visitor = opened(browser, address, store, "Cykelsmeden", "Bageriet")
    tab = start(visitor, address)
    tab.get_by_role("button", name=visitor.text("browser.forget_named", name="Cykelsmeden")).click()
    expect(listed(tab)).to_have_count(1)
    expect(listed(tab)).to_contain_text("Bageriet")
    tab.reload()
    expect(listed(tab)).to_have_count(1)

    visitor.page.goto(f"{address}/?key={visitor.query['key']}")
    expect(listed(visitor.page)).to_have_count(1)
    visitor.press(visitor.text("browser.forget_all"))
    expect(listed(visitor.page)).to_have_count(0)
    expect(listed(tab)).to_have_count(0)  # the other tab hears of it
    visitor.press(visitor.text("start.resume", name="Bageriet"))
    visitor.sees(visitor.text("overview.title"))
    tab.reload()
    expect(tab.get_by_role("button", name=visitor.text("start.new"), exact=True)).to_be_visible()
    expect(listed(tab)).to_have_count(0)
    assert visitor.errors == []


def test_the_list_is_sent_to_nobody(browser: Browser, address: str, store: Store) -> None:
    visitor = opened(browser, address, store, "Cykelsmeden")
    [key] = [each["key"] for each in visitor.page.evaluate("JSON.parse(localStorage['tretrin-strategies'])")]
    tab = visitor.page.context.new_page()
    sent: list[str] = []
    tab.on("request", lambda request: sent.append(f"{request.url} {request.post_data} {request.all_headers()}"))
    tab.on("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(str(frame))))
    tab.goto(f"{address}/?lang=da")
    expect(listed(tab)).to_have_count(1)
    tab.wait_for_timeout(1000)
    assert sent
    assert [each for each in sent if key in each] == []


def test_what_is_deleted_is_forgotten(browser: Browser, address: str, store: Store) -> None:
    visitor = opened(browser, address, store, "Cykelsmeden")
    key = visitor.query["key"]
    visitor.page.goto(f"{address}/export?key={key}")
    visitor.press(visitor.text("export.delete"))
    visitor.page.get_by_role("dialog").get_by_role("button", name=visitor.text("export.delete_yes")).click()
    visitor.sees(visitor.text("start.title"))
    expect(visitor.page.get_by_text(visitor.text("export.deleted"))).to_be_visible()
    expect(listed(visitor.page)).to_have_count(0)
    expect(visitor.button(visitor.text("start.new"))).to_be_visible()
    assert visitor.errors == []


def test_on_a_phone_the_start_page_shows_its_button_and_a_page_one_can_read(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address, size="phone")
    box = visitor.button(visitor.text("start.new")).bounding_box()
    assert box
    assert box["y"] + box["height"] < 844
    assert box["height"] >= 44
    pictures = visitor.page.locator(".tretrin-shown img")
    expect(pictures).to_have_count(2)
    for number in range(2):
        assert pictures.nth(number).get_attribute("alt")
        visitor.page.wait_for_function(
            "n => document.querySelectorAll('.tretrin-shown img')[n].naturalWidth > 0", arg=number
        )
        shown = pictures.nth(number).bounding_box()
        assert shown
        assert shown["width"] > 600  # cropped rather than shrunk
    assert visitor.fits()
    assert visitor.errors == []
