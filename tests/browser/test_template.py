"""A company's own PowerPoint template: uploaded, seen, taken, and the deck that one fetches is built on it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pptx
import pytest
from playwright.sync_api import Browser, Download, Page, expect

from tests.browser.visitor import SIZES, Visitor
from tests.exports.brand.template import files

pytestmark = pytest.mark.browser
MEDIA = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def fetched(page: Page) -> bytes:
    """The deck, as the export page gives it."""
    page.locator(".st-key-build-deck button").click()
    with page.expect_download() as waiting:
        page.locator(".st-key-download-deck button").click()
    download: Download = waiting.value
    return Path(download.path()).read_bytes()


@pytest.mark.parametrize("size", SIZES)
def test_a_deck_is_built_on_ones_own_template(browser: Browser, address: str, size: str) -> None:
    visitor = Visitor.arrive(browser, address, size=size)
    page = visitor.page
    visitor.begin()
    page.goto(f"{address}/export?key={visitor.query['key']}")
    page.get_by_text(visitor.text("look.title")).click()
    chooser = page.locator(".st-key-template-file-0 input")

    chooser.set_input_files({"name": "makro.pptm", "mimeType": MEDIA, "buffer": with_macros()})
    expect(page.get_by_text(visitor.text("refused.template_macros"))).to_be_visible()
    chooser.set_input_files({"name": "vores.pptx", "mimeType": MEDIA, "buffer": files.wide()})
    take = visitor.button(visitor.text("template.take"))
    expect(take).to_be_visible()
    expect(page.get_by_test_id("stImage").locator("img, svg").last).to_be_visible()
    visitor.press(visitor.text("template.forward"))
    expect(page.get_by_text("Slide 2 af")).to_be_visible()
    assert visitor.fits()
    take.click()
    expect(page.get_by_text(visitor.text("template.in_use", name="vores.pptx"))).to_be_visible()
    expect(take).to_have_count(0)
    page.locator(".st-key-use-show summary").click()
    assert pptx.Presentation(BytesIO(fetched(page))).slide_width.pt == 720

    visitor.press(visitor.text("template.remove"))
    expect(page.get_by_text(visitor.text("template.in_use", name="vores.pptx"))).to_have_count(0)
    assert pptx.Presentation(BytesIO(fetched(page))).slide_width.pt == 960
    assert visitor.errors == []


def with_macros() -> bytes:
    return files.packed({**files.parts(files.usual()), "ppt/vbaProject.bin": b"Sub Auto_Open"})
