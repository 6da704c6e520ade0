"""Going on from a question: not past what has just been found, and never past a question that nobody has read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.visitor import Visitor
from wizard.questionnaire.catalogue import catalogue
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

pytestmark = pytest.mark.browser

QUESTIONS = catalogue().questions
At = Callable[..., Visitor]


@pytest.fixture
def at(browser: Browser, address: str, store: Store) -> At:
    """Opens a Danish strategy with answers at one of its questions, on a phone."""

    def at(question_id: str, **answers: Any) -> Visitor:
        question = QUESTIONS[question_id]
        key = store.create(Strategy("da", answers), datetime.now(UTC))
        visitor = Visitor.arrive(browser, f"{address}/{question.step}?key={key}&question={question_id}", size="phone")
        visitor.sees(visitor.language.of(question.label))
        return visitor

    return at


def option(visitor: Visitor, question_id: str, option_id: str) -> Locator:
    found = QUESTIONS[question_id].option(option_id)
    assert found is not None
    label = visitor.language.of(found.label)
    return visitor.page.locator('[class*="st-key-answer"]').get_by_role("radio").filter(has_text=label)


def finding(visitor: Visitor) -> Locator:
    return visitor.page.locator('[class*="st-key-finding"]')


def sees_question(visitor: Visitor, question_id: str) -> None:
    visitor.sees(visitor.language.of(QUESTIONS[question_id].label))


def test_an_option_that_contradicts_something_does_not_go_on_before_that_has_been_said(at: At) -> None:
    visitor = at("selling", purposes=["positioning", "trust"], primary_purpose="trust")
    option(visitor, "selling", "sell").click()
    expect(finding(visitor)).to_be_in_viewport()
    expect(finding(visitor)).to_be_focused()
    sees_question(visitor, "selling")
    visitor.press(visitor.text("step.continue"))  # seen, and gone on all the same
    visitor.page.wait_for_url("**/plan_done?*")
    assert visitor.errors == []


def test_neither_does_what_is_typed(at: At) -> None:
    visitor = at("hours_per_week", platforms=["facebook", "instagram", "tiktok", "linkedin"])
    visitor.page.get_by_test_id("stMain").get_by_role("textbox").press_sequentially("1")
    visitor.page.keyboard.press("Enter")
    expect(finding(visitor)).to_be_in_viewport()
    sees_question(visitor, "hours_per_week")
    visitor.press(visitor.text("step.continue"))
    sees_question(visitor, "channel_plan")
    assert visitor.errors == []


def test_continue_pressed_as_well_as_an_option_leads_to_the_next_question_alone(at: At) -> None:
    visitor = at("industry")
    box = visitor.page.locator(".st-key-way-continue button").bounding_box()
    assert box is not None
    option(visitor, "industry", "health").click()
    visitor.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    sees_question(visitor, "market")
    visitor.settled()
    visitor.page.wait_for_timeout(1500)
    sees_question(visitor, "market")
    visitor.page.locator(".st-key-way-continue button").click()  # once it has been read, it is this question's
    sees_question(visitor, "overall_strategy")
    assert visitor.errors == []


# A page with the script alone: an option that leads to another place at once, and what one may press there.
PASSING = """
<div data-testid="stApp" data-test-script-state="notRunning"></div>
<span class="tretrin-page" data-place="one"></span>
<div class="st-key-question-alone">
  <button role="radio" onclick="window.options = (window.options ?? 0) + 1">Option</button>
  <div class="st-key-ways"><button onclick="window.gone = true">Continue</button></div>
  <input aria-label="Field"> <button>Take</button>
</div>
"""
RUNS = "state => document.querySelector('[data-testid=stApp]').dataset.testScriptState = state"
TO_THE_NEXT = "document.querySelector('.tretrin-page').outerHTML = '<span class=tretrin-page data-place=two></span>'"


@pytest.fixture
def passing(browser: Browser, address: str) -> Page:
    made = browser.new_context().new_page()
    made.goto(f"{address}/healthz")
    made.set_content(f'<script id="tretrin-texts" type="application/json">{{}}</script>{PASSING}')
    made.evaluate("import('/browser/js/passing.js').then(({ guardPassing }) => guardPassing())")
    made.clock.set_fixed_time(1000)
    made.get_by_role("radio").click()
    made.evaluate(TO_THE_NEXT)
    return made


def gone(page: Page) -> bool:
    page.get_by_role("button", name="Continue").click()
    return bool(page.evaluate("window.gone"))


def test_the_next_question_is_not_passed_before_anybody_can_have_read_it(passing: Page) -> None:
    assert not gone(passing)
    passing.clock.set_fixed_time(1000.9)
    assert not gone(passing)
    passing.clock.set_fixed_time(1001.1)
    assert gone(passing)


def test_nor_while_it_is_still_being_drawn(passing: Page) -> None:
    passing.evaluate(RUNS, "running")
    passing.get_by_role("radio").click()
    passing.evaluate(TO_THE_NEXT.replace("two", "three"))
    passing.clock.set_fixed_time(1005)
    assert not gone(passing)
    passing.evaluate(RUNS, "notRunning")
    assert not gone(passing)
    passing.clock.set_fixed_time(1006.1)
    assert gone(passing)


@pytest.mark.parametrize("answer", ["write", "take"])
def test_who_has_begun_to_answer_it_goes_on_at_once(passing: Page, answer: str) -> None:
    if answer == "write":
        passing.get_by_label("Field").fill("x")
    else:
        passing.get_by_role("button", name="Take").click()
    assert gone(passing)


@pytest.mark.parametrize(("taps", "options"), [(1, 2), (2, 1)])
def test_the_second_of_two_taps_on_an_option_does_not_answer_the_next_question(
    passing: Page, taps: int, options: int
) -> None:
    passing.get_by_role("radio").hover()
    passing.mouse.down(click_count=taps)
    passing.mouse.up(click_count=taps)
    assert passing.evaluate("window.options") == options


def test_the_head_says_when_was_saved_last_also_where_a_part_of_the_page_was_drawn(at: At) -> None:
    visitor = at("purposes")
    before = visitor.page.locator(".tretrin-page").get_attribute("data-saved")
    visitor.page.wait_for_timeout(1000)
    visitor.page.locator('[class*="st-key-answer"] [role="toolbar"] button').first.click()
    expect(visitor.page.locator(f'.tretrin-kept:not([data-saved="{before}"])')).to_have_count(1)
    assert visitor.page.locator(".tretrin-page").get_attribute("data-saved") == before  # the page itself was not
