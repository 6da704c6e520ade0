"""Browsers that tests take turns with: nothing of one test is there for the next, nor for another window."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.turns import put_back, window

pytestmark = pytest.mark.browser

KEEP = """async () => {
  localStorage.kept = sessionStorage.kept = document.cookie = 'kept=1'
  await caches.open('kept')
  await new Promise(done => { indexedDB.open('kept').onsuccess = done })
}"""
KEPT = """async () => [
  ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...document.cookie.split(';').filter(Boolean),
  ...await caches.keys(), ...(await indexedDB.databases()).map(each => each.name),
  ...['granted'].filter(() => Notification.permission === 'granted'),
]"""


def opened(browser: Browser, address: str) -> Page:
    page = window(browser, address, locale="da-DK")
    page.goto(f"{address}/healthz")
    return page


def test_the_next_has_the_same_browser_and_finds_nothing_in_it(browser: Browser, address: str) -> None:
    first = opened(browser, address)
    first.context.grant_permissions(["notifications"])
    first.evaluate(KEEP)
    assert len(first.evaluate(KEPT)) == 5
    browser_of_the_first, tabs = first.context, len(first.context.pages)
    first.context.new_page()
    put_back(browser)
    assert first.is_closed()
    second = opened(browser, address)
    assert second.context is browser_of_the_first
    assert len(second.context.pages) == tabs
    assert second.evaluate(KEPT) == []
    assert second.evaluate("history.length") == 2  # as in any new window


def test_two_windows_at_once_share_nothing(browser: Browser, address: str) -> None:
    one, two = opened(browser, address), opened(browser, address)
    one.evaluate(KEEP)
    assert one.context is not two.context
    assert two.evaluate(KEPT) == []


def test_one_that_a_test_has_made_for_itself_is_gone_afterwards(browser: Browser, address: str) -> None:
    made, given = browser.new_context(), opened(browser, address).context
    put_back(browser)
    assert made not in browser.contexts
    assert given in browser.contexts
