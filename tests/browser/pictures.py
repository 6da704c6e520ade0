"""Takes the pictures of the README anew: `python -m tests.browser.pictures`, from the bakery's example in English."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from exports import svg
from exports.layout import slides
from exports.outline import deck
from tests import chromium
from tests.browser.conftest import ROOT, serving
from tests.exports.rendering import with_fonts
from wizard.examples import example
from wizard.language.languages import ENGLISH
from wizard.schedule import generate
from wizard.store import open_store
from wizard.strategy.strategy import Strategy

FOLDER = ROOT / "docs" / "pictures"
DAY = date(2026, 12, 1)
SHOWN = (0, 1, 5, 7, 11, 15, 16, 18, 24)
"""Slides on the sheet, counted from the cover."""
WIDTH, HEIGHT = 1440, 900
SECONDS = 60_000
ALL_LOADED = "document.images.length && [...document.images].every(each => each.complete && each.naturalWidth)"
"""Whether every picture on the page is there: the server draws them in the background after it has started."""


def bakery() -> Strategy:
    """The example with its calendar made."""
    strategy = example("bakery", ENGLISH.id)
    return replace(strategy, records={**strategy.records, "calendar": generate(strategy, ENGLISH)})


def sheet(browser: Browser) -> None:
    """Some slides of the deck on one picture."""
    drawn = svg.draw(slides.deck(deck(bakery(), ENGLISH, DAY)))
    cells = "".join(f"<div>{drawn[number]}</div>" for number in SHOWN if number < len(drawn))
    style = "body{margin:0;display:grid;grid-template-columns:repeat(3,480px);gap:8px;background:#DDDAD2}"
    page = browser.new_page(viewport={"width": WIDTH + 16, "height": 3 * 270 + 16})
    page.set_content(f"<style>{style}svg{{display:block;width:480px;height:270px}}</style>{cells}")
    page.screenshot(path=FOLDER / "deck.png")


def window(browser: Browser, address: str) -> Page:
    page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, locale=ENGLISH.tag)
    page.set_default_timeout(SECONDS)
    page.goto(address)
    expect(page.locator("h1")).to_be_visible(timeout=SECONDS)
    return page


def app(browser: Browser, address: str, key: str) -> None:
    """The start page, a question with the page that grows beside it, the calendar, and the overview."""
    start = window(browser, f"{address}/?lang={ENGLISH.id}")
    start.wait_for_function(ALL_LOADED)
    start.wait_for_timeout(2000)
    start.screenshot(path=FOLDER / "start.png")
    question = window(browser, f"{address}/strategy?key={key}&question=strategy_link")
    question.wait_for_function("document.querySelector('.tretrin-one-pager')?.shadowRoot?.querySelector('svg + div')")
    question.wait_for_timeout(1000)
    question.screenshot(path=FOLDER / "question.png")
    calendar = window(browser, f"{address}/content_calendar?key={key}")
    calendar.locator(".fc-event").first.wait_for()
    calendar.wait_for_timeout(1000)
    calendar.screenshot(path=FOLDER / "calendar.png")
    overview = window(browser, f"{address}/overview?key={key}")
    overview.wait_for_timeout(3000)
    overview.screenshot(path=FOLDER / "overview.png")


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="tretrin-pictures-") as name, sync_playwright() as playwright:
        scratch = Path(name)
        store = open_store(scratch / "data")
        key = store.create(bakery(), datetime.now(UTC))
        store.close()
        browser = playwright.chromium.launch(
            executable_path=chromium.PROGRAM, args=list(chromium.ARGUMENTS), env=with_fonts()
        )
        sheet(browser)
        with serving(scratch / "data") as address:
            app(browser, address, key)
        browser.close()


if __name__ == "__main__":
    main()
