"""What our script does in the browser: Back, the phone's menu, the focus, the language, a part that is missing."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from pages.ui.shell.navigation import ALWAYS, IN_MENU
from tests.browser.visitor import Visitor
from wizard.questionnaire.catalogue import catalogue
from wizard.store import open_store
from wizard.strategy.strategy import Strategy

pytestmark = pytest.mark.browser

PLAN = catalogue().step("plan").sections[0]
LATE = 800  # milliseconds: an entry of the history that was written late would come by then


def go_to_plan(visitor: Visitor) -> None:
    visitor.go_by_menu("plan")
    visitor.sees(visitor.language.of(PLAN.title))


def test_one_press_of_back_leads_one_page_back_also_after_a_reload(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address)
    visitor.begin()
    first = visitor.language.of(catalogue().express[0].label)
    go_to_plan(visitor)
    visitor.settled(LATE)
    visitor.page.go_back()
    visitor.sees(first)
    visitor.page.go_forward()
    visitor.sees(visitor.language.of(PLAN.title))
    visitor.page.reload()
    visitor.sees(visitor.language.of(PLAN.title))
    visitor.settled(LATE)
    visitor.page.go_back()
    visitor.sees(first)


def test_the_phones_menu_folds_away_when_one_goes_somewhere(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address, size="phone")
    visitor.begin()
    go_to_plan(visitor)
    expect(visitor.page.locator(".st-key-menu-pages")).to_have_count(0)
    expect(visitor.page.locator("h1")).to_be_focused()


@pytest.mark.parametrize("size", ["phone", "laptop"])
def test_what_the_menu_holds_is_high_enough_for_a_thumb(browser: Browser, address: str, size: str) -> None:
    visitor = Visitor.arrive(browser, address, size=size)
    visitor.begin()
    menu = visitor.open_menu()
    expect(menu.get_by_role("button")).to_have_count(len(IN_MENU) + len(catalogue().steps) + len(ALWAYS))
    boxes = [button.bounding_box() for button in menu.get_by_role("button").all()]
    assert min(box["height"] for box in boxes if box) >= 44


def test_nothing_of_streamlits_stands_around_a_page(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address)
    visitor.begin()
    for part in ("stHeader", "stSidebar"):
        expect(visitor.page.get_by_test_id(part)).to_be_hidden()
    visitor.go_by_menu("overview")
    visitor.sees(visitor.text("overview.title"))
    for part in ("stHeader", "stSidebar"):
        expect(visitor.page.get_by_test_id(part)).to_be_hidden()


def test_the_next_question_has_the_focus_and_its_field_is_one_tab_away(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address)
    visitor.begin()
    visitor.press(visitor.text("step.continue"))
    visitor.sees(visitor.language.of(catalogue().express[1].label))
    field = visitor.page.get_by_test_id("stMain").get_by_role("textbox").first
    expect(field).to_be_visible()
    expect(visitor.page.locator("h1")).to_be_focused()
    visitor.page.keyboard.press("Tab")
    expect(field).to_be_focused()


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_page_says_which_language_it_is_in(browser: Browser, address: str, language: str) -> None:
    visitor = Visitor.arrive(browser, address, language)
    expect(visitor.page.locator("html")).to_have_attribute("lang", language)


def test_nothing_is_said_of_the_connection_of_a_page_that_has_just_been_opened(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address)
    visitor.begin()
    visitor.page.reload()
    visitor.settled(LATE)
    expect(visitor.page.get_by_role("alert")).to_have_count(0)


def test_a_part_that_could_not_be_fetched_is_fetched_once_the_line_is_back(
    browser: Browser, fresh_address: str, tmp_path: Path
) -> None:
    """The line was cut while the page was first loaded: Streamlit never asks for such a part again by itself."""
    page = browser.new_context(locale="da-DK").new_page()
    failed = []

    def fail_once(route) -> None:  # type: ignore[no-untyped-def]
        failed.append(route.request.url)
        route.abort("connectionfailed")

    page.route("**/TextInput.*.js", fail_once, times=1)
    store = open_store(tmp_path / "data")
    key = store.create(Strategy("da"), datetime.now(UTC))
    store.close()
    question = next(each for each in catalogue().express if each.kind == "text")
    page.goto(f"{fresh_address}/{question.step}?key={key}&question={question.id}")
    expect(page.locator("h1")).to_be_visible(timeout=30_000)
    expect(page.get_by_role("textbox")).to_be_visible(timeout=30_000)
    assert failed


def test_the_icon_is_ours_on_every_page_and_comes_with_it(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address)
    visitor.begin()
    go_to_plan(visitor)
    visitor.settled(LATE)
    icons = visitor.page.locator("link[rel~=icon]").evaluate_all("found => found.map(each => each.href)")
    assert len(icons) == 1
    assert icons[0].startswith("data:image/png;base64,")
