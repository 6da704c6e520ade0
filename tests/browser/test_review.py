"""A review on a phone, and a read-only link on a laptop, in a real browser."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.visitor import Visitor
from tests.browser.waiting import comes_true
from wizard.examples import example
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy
from wizard.versions import closing

pytestmark = pytest.mark.browser


def kept(store: Store) -> tuple[str, int]:
    key = store.create(Strategy("da", dict(example("association", "da").answers)), datetime.now(UTC))
    return key, store.open(key)


def test_a_meeting_is_held_on_a_phone_and_what_is_typed_is_kept_while_it_is_typed(
    browser: Browser, address: str, store: Store
) -> None:
    key, strategy = kept(store)
    visitor = Visitor.arrive(browser, f"{address}/review?key={key}", size="phone")
    visitor.press(visitor.text("review.begin"))
    page = visitor.page
    page.get_by_label(visitor.text("review.went_well")).press_sequentially("Holdet er fyldt")
    assert comes_true(lambda: store.load(strategy).record("reviews")[0].get("went_well") == "Holdet er fyldt")
    visitor.press(visitor.text("review.add"))
    page.get_by_label(visitor.text("review.decision")).press_sequentially("Mere åbent hus")
    assert comes_true(lambda: store.load(strategy).record("decisions")[0].get("decision") == "Mere åbent hus")
    visitor.press(visitor.text("review.finished"))
    expect(visitor.button(visitor.text("review.edit"))).to_be_visible()
    assert visitor.fits()
    visitor.press(visitor.text("review.close", number="1.1"))
    expect(page.get_by_text(visitor.text("review.closed", number="1.1"))).to_be_visible()
    assert [str(each.number) for each in store.versions.headings(strategy)] == ["1.0", "1.1"]
    assert visitor.errors == []


def test_who_has_a_read_only_link_sees_the_page_and_takes_a_file_along(
    browser: Browser, address: str, store: Store
) -> None:
    _, strategy = kept(store)
    store.versions.close(strategy, closing.by_hand(date.today()), datetime.now(UTC))
    read = store.read_links.create(strategy, "Bestyrelsen", datetime.now(UTC))
    visitor = Visitor.arrive(browser, f"{address}/read_only?read={read}")
    expect(visitor.page.get_by_text(visitor.text("read_only.label"))).to_be_visible()
    expect(visitor.page.locator(".st-key-read-only-page img")).to_be_visible()
    with visitor.page.expect_download() as download:
        visitor.press(visitor.text("versions.get_one_pager_pdf"))
    assert download.value.suggested_filename.endswith("one-pager.pdf")
    assert "key" not in visitor.query
    assert visitor.fits()
    assert visitor.errors == []
