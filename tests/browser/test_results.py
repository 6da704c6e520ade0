"""The results page in a real browser: a figure on a phone, a file on a laptop."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.visitor import Visitor
from tests.browser.waiting import comes_true
from tests.wizard.results import files
from wizard.language.dates import EARLIEST
from wizard.results.periods import DAY
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

pytestmark = pytest.mark.browser

KPIS = [{"metric": "leads", "name": "Henvendelser", "per": "month", "baseline": 4, "target": 10, "due": "2099-12-31"}]


def arrive(browser: Browser, address: str, store: Store, size: str) -> tuple[Visitor, int]:
    key = store.create(Strategy("da", {"kpis": KPIS, "primary_kpi": "leads"}), datetime.now(UTC))
    return Visitor.arrive(browser, f"{address}/results?key={key}", size=size), store.open(key)


def until_kept(store: Store, strategy: int, record: str) -> list[dict[str, object]]:
    """The rows of a record, once there are any."""
    assert comes_true(lambda: bool(store.load(strategy).record(record))), f"nothing was kept in {record}"
    return store.load(strategy).record(record)


def test_a_figure_is_kept_while_it_is_typed_on_a_phone(browser: Browser, address: str, store: Store) -> None:
    visitor, strategy = arrive(browser, address, store, "phone")
    visitor.sees("Henvendelser pr. måned: ingen tal endnu")
    visitor.press(visitor.text("results_page.hand"))
    visitor.page.get_by_label("Henvendelser pr. måned", exact=True).press_sequentially("7")
    last_month = date.today().replace(day=1) - DAY
    [row] = until_kept(store, strategy, "results")
    assert (row["value"], row["end"]) == (7, last_month.isoformat())
    visitor.page.keyboard.press("Tab")
    visitor.sees("Henvendelser pr. måned: 7. Målet er 10, og det er for tidligt at se et tempo.")
    assert visitor.fits()
    assert visitor.errors == []


def test_a_file_is_understood_shown_and_kept(browser: Browser, address: str, store: Store) -> None:
    visitor, strategy = arrive(browser, address, store, "laptop")
    rows = files.facebook_posts()[:2]
    for row in rows:
        row["Publish time"] = f"03/22/{EARLIEST.year + 24} 10:00"
    visitor.press(visitor.text("results_page.file"))
    data = files.as_csv(rows).encode("utf-16")
    chooser = visitor.page.get_by_test_id("stFileUploader").locator("input")
    chooser.set_input_files({"name": "opslag.csv", "mimeType": "text/csv", "buffer": data})
    expect(visitor.page.get_by_text("Facebook-opslag fra Meta Business Suite")).to_be_visible()
    assert store.load(strategy).record("posts") == []
    visitor.press(visitor.text("results_file.save"))
    assert [row["views"] for row in until_kept(store, strategy, "posts")] == [1200, 2400]
    expect(visitor.page.get_by_text("2 opslag, målt på")).to_be_visible()
    assert visitor.fits()
    assert visitor.errors == []
