"""The whole way, in a real browser: answer the express route, come back, download what it gives."""

from __future__ import annotations

import io
import re
import urllib.request
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from pptx import Presentation
from pypdf import PdfReader

from tests.browser.visitor import SIZES, Visitor
from wizard.questionnaire.catalogue import catalogue
from wizard.store import open_store
from wizard.strategy.strategy import Strategy

pytestmark = pytest.mark.browser

EXPRESS = catalogue().express


def words(file: Path) -> str:
    """Everything a presentation says on its slides."""
    slides = Presentation(io.BytesIO(file.read_bytes())).slides
    shapes = [shape for slide in slides for shape in slide.shapes]
    texts = [shape.text_frame.text for shape in shapes if shape.has_text_frame]
    return "\n".join(texts)


@pytest.mark.parametrize(("language", "size"), [("da", "phone"), ("en", "laptop")])
def test_the_express_route_ends_with_the_page_and_the_presentation(
    browser: Browser, address: str, language: str, size: str
) -> None:
    visitor = Visitor.arrive(browser, address, language, size)
    visitor.begin()
    for number, question in enumerate(EXPRESS):
        expect(visitor.page).to_have_url(re.compile(f"question={question.id}"))
        expect(visitor.page.locator(".tretrin-where")).to_contain_text(re.compile(rf" {number + 1} (af|of) "))
        visitor.answer(question)
        assert visitor.fits(), f"{question.id} is wider than {SIZES[size]}"
        visitor.go_on(question)
        following = EXPRESS[number + 1] if number + 1 < len(EXPRESS) else None
        if following and following.step != question.step:
            visitor.page.wait_for_url(f"**/{question.step}_done?*")
            assert visitor.fits()
            visitor.read()
            visitor.press(visitor.text(f"step_end.on_{following.step}"))
    visitor.sees(visitor.text("finish.title"))
    assert visitor.fits()

    company = f"{visitor.language.of(EXPRESS[0].short)}: æøå"
    page, deck = (downloaded(visitor, visitor.text(f"finish.{file}")) for file in ("page_pdf", "deck"))
    assert company in " ".join(PdfReader(page).pages[0].extract_text().split())
    assert company in words(deck)
    assert visitor.errors == []


def downloaded(visitor: Visitor, label: str) -> Path:
    """The file that one press on this button gives."""
    with visitor.page.expect_download() as download:
        visitor.press(label)
    return Path(download.value.path())


def test_what_is_typed_is_saved_by_the_click_that_leaves_it(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address)
    visitor.begin()
    visitor.fill(EXPRESS[0], "Cykelsmeden i Odder")
    visitor.press(visitor.text("step.continue"))
    visitor.sees(visitor.language.of(EXPRESS[1].label))
    assert visitor.position() == 2
    visitor.press(visitor.text("step.back"))
    visitor.sees(visitor.language.of(EXPRESS[0].label))
    expect(visitor.page.get_by_test_id("stMain").get_by_role("textbox")).to_have_value("Cykelsmeden i Odder")


def test_back_forward_reload_and_the_link_keep_place_and_answers(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address)
    visitor.begin()
    page, field = visitor.page, visitor.page.get_by_test_id("stMain").get_by_role("textbox")
    first, second = (visitor.language.of(question.label) for question in EXPRESS[:2])
    visitor.fill(EXPRESS[0], "Cykelsmeden i Odder")
    visitor.press(visitor.text("step.continue"))
    visitor.sees(second)

    page.go_back()
    visitor.sees(first)
    expect(field).to_have_value("Cykelsmeden i Odder")
    page.go_forward()
    visitor.sees(second)
    page.reload()
    visitor.sees(second)

    key = visitor.query["key"]
    elsewhere = Visitor.arrive(browser, f"{address}/strategy?key={key}&question={EXPRESS[0].id}", "en")
    elsewhere.sees(first)  # the strategy's own language, not the browser's
    expect(elsewhere.page.get_by_test_id("stMain").get_by_role("textbox")).to_have_value("Cykelsmeden i Odder")


def test_the_way_back_crosses_from_step_to_step(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address)
    visitor.begin()
    key = visitor.query["key"]
    last, following = next(pair for pair in pairwise(EXPRESS) if pair[0].step != pair[1].step)
    step = catalogue().step(last.step)
    left = sum(question.step == last.step for question in EXPRESS)
    end = visitor.text("step_end.open", n=left, step=visitor.language.of(step.title))
    visitor.page.goto(f"{address}/{last.step}?key={key}&question={last.id}")
    visitor.sees(visitor.language.of(last.label))
    visitor.press(visitor.text("step.continue"))
    visitor.sees(end)
    visitor.press(visitor.text(f"step_end.on_{following.step}"))
    visitor.sees(visitor.language.of(following.label))
    visitor.page.go_back()
    visitor.sees(end)
    visitor.page.go_back()
    visitor.sees(visitor.language.of(last.label))
    visitor.page.go_forward()
    visitor.sees(end)
    visitor.press(visitor.text("step.back"))
    visitor.sees(visitor.language.of(last.label))


def test_a_link_into_the_middle_opens_there_as_the_first_visit_after_a_start(
    browser: Browser, fresh_address: str, tmp_path: Path
) -> None:
    store = open_store(tmp_path / "data")
    key = store.create(Strategy("en", {"company_name": "Langdej Bakery"}), datetime.now(UTC))
    store.close()
    rhythm = catalogue().section("rhythm")
    visitor = Visitor.arrive(browser, f"{fresh_address}/plan?key={key}&section={rhythm.id}", "en")
    visitor.sees(visitor.language.of(rhythm.title))
    expect(visitor.page.locator(".tretrin-where")).to_contain_text(visitor.language.of(rhythm.title))


def test_a_visit_calls_no_other_site(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address)
    called: list[str] = []
    visitor.page.on("request", lambda request: called.append(request.url))
    visitor.begin()
    visitor.page.reload()
    visitor.sees(visitor.language.of(EXPRESS[0].label))
    assert [
        url for url in called if not url.startswith((address, address.replace("http", "ws"), "data:", "blob:"))
    ] == []


@pytest.mark.parametrize("path", ["/", "/healthz", "/strategy"])
def test_every_answer_carries_the_security_headers(address: str, path: str) -> None:
    with urllib.request.urlopen(address + path, timeout=20) as answer:
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"
        assert "frame-ancestors 'self'" in answer.headers["Content-Security-Policy"]
