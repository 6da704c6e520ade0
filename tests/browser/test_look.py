"""A company's own look: the slides on the export page have it as soon as it is chosen."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from exports.layout.themes import THEMES
from tests.browser.visitor import Visitor
from tests.exports.brand.pictures import SVG

pytestmark = pytest.mark.browser


def see(page: Page, markup: str) -> None:
    """Waits until the slide's picture holds `markup`."""
    page.wait_for_function(
        "markup => document.querySelector('.tretrin-slide')?.shadowRoot?.innerHTML.includes(markup)", arg=markup
    )


def test_the_slides_change_with_the_theme_and_the_logo(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address)
    page = visitor.page
    visitor.begin()
    page.goto(f"{address}/export?key={visitor.query['key']}")
    page.get_by_text(visitor.text("export.slides")).click()
    see(page, THEMES["nordic"].strategy)
    page.get_by_text(visitor.text("look.title")).click()
    page.get_by_text("Varmt", exact=True).click()
    see(page, THEMES["warm"].strategy)
    chooser = page.get_by_test_id("stFileUploader").first
    chooser.locator("input").set_input_files({"name": "logo.svg", "mimeType": "image/svg+xml", "buffer": SVG % b""})
    see(page, "data:image/png;base64,")
    expect(page.get_by_role("button", name=visitor.text("look.logo_remove"))).to_be_visible()
    assert visitor.errors == []
