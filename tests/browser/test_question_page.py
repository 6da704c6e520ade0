"""A question's page: what is in sight on a phone, in reach of a thumb, and how far one comes by keyboard alone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import BeginAt
from tests.browser.visitor import SIZES, Visitor
from wizard.questionnaire.catalogue import catalogue
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

pytestmark = pytest.mark.browser

EXPRESS = catalogue().express
HALF_WAY = {
    "company_name": "Vejle Cykelværksted",
    "industry": "crafts",
    "market": "both",
    "overall_strategy": "Værkstedet skal stå for halvdelen af omsætningen om tre år. Vi vil ansætte en mekaniker mere.",
    "purposes": ["leads", "trust", "recruitment"],
    "audiences": [{"name": "Familier med ladcykel", "place": "Vejle"}, {"name": "Pendlere på elcykel"}],
}
"""What makes a page longer: earlier answers, suggestions and a recommendation."""
FIELDS = (
    '[class*="st-key-answer"] :is(textarea, input:not([type="file"]), [role="radio"], [role="toolbar"] button),'
    '[class*="st-key-take-"] button, [class*="st-key-open-"] button, .st-key-way-first button'
)


def box(of: Locator) -> dict[str, float]:
    found = of.bounding_box()
    assert found is not None
    return dict(found)


@pytest.fixture
def key(store: Store) -> str:
    return store.create(Strategy("da", HALF_WAY), datetime.now(UTC))


def test_question_and_first_field_are_in_sight_on_a_phone(browser: Browser, address: str, key: str) -> None:
    visitor = Visitor.arrive(browser, f"{address}/strategy?key={key}&question={EXPRESS[0].id}", size="phone")
    hidden = []
    for question in EXPRESS:
        visitor.sees(visitor.language.of(question.label))
        visitor.settled()
        foot = box(visitor.page.locator(".st-key-ways"))
        title, field = box(visitor.page.locator("h1")), box(visitor.page.locator(FIELDS).first)
        if title["y"] < 0 or field["y"] + min(field["height"], 44) > foot["y"]:
            hidden.append((question.id, field))
        assert foot["y"] + foot["height"] == SIZES["phone"][1], "the foot is not at the lower edge"
        assert title["x"] == 16
        assert visitor.fits(), question.id
        visitor.leave(question)
    assert hidden == []


@pytest.mark.parametrize("width", [768, 1280, 1920])
def test_the_room_is_used(browser: Browser, address: str, key: str, width: int) -> None:
    visitor = Visitor.arrive(browser, f"{address}/strategy?key={key}&question=strategy_link")
    visitor.page.set_viewport_size({"width": width, "height": 900})
    field, preview = visitor.page.locator("textarea").first, visitor.page.locator(".st-key-preview")
    if width < 1024:
        expect(preview).to_be_hidden()
        assert box(field)["width"] == pytest.approx(640, abs=2)
    else:
        assert box(field)["width"] == pytest.approx(480, abs=2)
        assert box(preview)["x"] + box(preview)["width"] == width - 40
        assert box(preview)["x"] == 40 + 480 + 64
    assert visitor.fits()


def test_enter_goes_on_from_a_line_and_with_control_from_a_text(begin_at: BeginAt) -> None:
    visitor = begin_at("company_name")
    page = visitor.page
    page.get_by_test_id("stMain").get_by_role("textbox").press_sequentially("Vejle Cykler")
    page.keyboard.press("Enter")
    visitor.sees(visitor.language.of(EXPRESS[1].label))
    field = page.get_by_test_id("stMain").get_by_role("textbox")
    field.press_sequentially("Vi ordner cykler.")
    page.keyboard.press("Enter")
    visitor.sees(visitor.language.of(EXPRESS[1].label))
    page.keyboard.press("Control+Enter")
    visitor.sees(visitor.language.of(EXPRESS[2].label))
    page.go_back()
    expect(field).to_have_value("Vi ordner cykler.")


def test_an_answer_that_is_refused_is_not_left_by_enter(begin_at: BeginAt) -> None:
    visitor = begin_at("hours_per_week")
    visitor.page.get_by_test_id("stMain").get_by_role("textbox").press_sequentially("mange")
    visitor.page.keyboard.press("Enter")
    expect(visitor.page.locator('[class*="st-key-refusal"]')).to_be_visible()
    visitor.sees(visitor.language.of(catalogue().questions["hours_per_week"].label))


def test_one_of_several_goes_on_when_it_is_pressed_and_not_when_arrows_reach_it(begin_at: BeginAt) -> None:
    visitor = begin_at("market")
    page, here = visitor.page, visitor.language.of(catalogue().questions["market"].label)
    page.locator("h1").focus()
    cards = page.get_by_role("radiogroup", name=here).get_by_role("radio")
    cards.first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(800)
    visitor.sees(here)
    assert cards.evaluate_all("all => all.map(one => one.getAttribute('aria-checked'))") == ["false"] * 3
    page.keyboard.press("Enter")
    visitor.sees(visitor.language.of(catalogue().questions["overall_strategy"].label))
    visitor.settled()  # what was drawn before may still be there
    page.locator(".st-key-way-back button").click()
    visitor.sees(here)
    expect(cards.nth(2)).to_have_attribute("aria-checked", "true")
    page.get_by_role("button", name=visitor.text("field.clear")).click()
    expect(cards.nth(2)).to_have_attribute("aria-checked", "false")
    visitor.sees(here)


def test_a_fourth_purpose_is_answered_in_words_and_stays_unchosen(begin_at: BeginAt) -> None:
    visitor = begin_at("purposes", size="phone")
    cards = visitor.page.locator('[class*="st-key-cards"] [role="toolbar"] button')
    for number in range(4):
        cards.nth(number).click()
        visitor.settled()
    expect(visitor.page.locator('[class*="st-key-refusal"]')).to_be_in_viewport()
    pressed = cards.evaluate_all("all => all.map(one => one.getAttribute('aria-pressed'))")
    assert pressed == ["true"] * 3 + ["false"] * (len(pressed) - 3)
    assert min(box(cards.nth(number))["height"] for number in range(len(pressed))) >= 44
    expect(visitor.page.get_by_role("status").filter(has_text="3 af 3")).to_be_visible()


def tabs_to_the_field(page: Page, most: int) -> int:
    """How often Tab is pressed from the title until the first field has the focus."""
    fields = FIELDS.replace("\n", " ")
    for number in range(1, most + 1):
        page.keyboard.press("Tab")
        if page.evaluate("fields => document.activeElement.matches(fields)", fields):
            return number
    return most + 1


def test_the_whole_route_by_keyboard_has_the_next_field_within_three_tabs(
    browser: Browser, address: str, store: Store
) -> None:
    answers: dict[str, Any] = {id_: answer for id_, answer in HALF_WAY.items() if id_ != "audiences"}
    key = store.create(Strategy("en", answers), datetime.now(UTC))
    visitor = Visitor.arrive(browser, f"{address}/strategy?key={key}&question={EXPRESS[0].id}", "en")
    page, far = visitor.page, {}
    for question in EXPRESS:
        visitor.sees(visitor.language.of(question.label))
        visitor.settled()
        if question is not EXPRESS[0]:
            expect(page.locator("h1")).to_be_focused()
            expect(page.locator(FIELDS).first).to_be_visible()  # what draws it is fetched at the first of its kind
            if (tabs := tabs_to_the_field(page, 4)) > 3:
                far[question.id] = tabs
        visitor.on.focus()
        page.keyboard.press("Enter")
        visitor.pass_the_end_of_a_step(question)
    assert far == {}
    assert visitor.errors == []


@pytest.mark.parametrize("question_id", ["purposes", "strategy_link", "kpis"])
def test_at_twice_the_size_everything_is_there_without_scrolling_sideways(
    browser: Browser, address: str, key: str, question_id: str
) -> None:
    question = catalogue().questions[question_id]
    visitor = Visitor.arrive(browser, f"{address}/{question.step}?key={key}&question={question_id}")
    visitor.page.set_viewport_size({"width": 640, "height": 450})  # 1280 × 900 at 200 %
    visitor.settled()
    assert visitor.fits()
    expect(visitor.on).to_be_in_viewport()
