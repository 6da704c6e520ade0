"""What stands in the field one is typing in is kept: on Back, reload and closing the tab, and while one types on."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.visitor import Visitor
from tests.browser.waiting import comes_true
from wizard.examples import example
from wizard.questionnaire.catalogue import catalogue
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

pytestmark = pytest.mark.browser

WORD = "SIDSTEORD"
PLACES = {"long text": "company_about", "one line": "company_name", "row": "audiences", "new row": "brand"}


def stand(browser: Browser, address: str, store: Store, place: str) -> tuple[Page, Locator, int]:
    """A page one has come to from another, with the caret at the end of the field. The number of its strategy."""
    strategy = example("bakery", "da")
    brand = [{"word": "Ærlig"}]
    key = store.create(Strategy("da", {**strategy.answers, "brand": brand}, strategy.records), datetime.now(UTC))
    number = store.open(key)
    visitor = Visitor.arrive(browser, f"{address}/overview?key={key}")
    page = visitor.page
    visitor.go_by_menu("strategy")
    sections = ("company", "purpose", "audiences") if place == "row" else ("company",)
    for section in sections:
        visitor.sees(visitor.language.of(catalogue().section(section).title))
        if section != sections[-1]:
            page.locator(".st-key-way-continue button").click()
    question = page.locator(f".st-key-question-{PLACES[place]}")
    question.wait_for()
    if place == "row":
        question.locator('[class*="st-key-change-"] button').first.click()
    if place == "new row":
        question.locator('[class*="st-key-add-"] button').click()
    field = question.locator("textarea, input").first
    field.click()
    page.keyboard.press("Control+End")
    return page, field, number


def is_kept(store: Store, number: int, place: str, words: str) -> bool:
    return comes_true(lambda: words in str(store.answers(number).get(PLACES[place])))


@pytest.mark.parametrize("how", ["back", "reload", "close", "another site"])
@pytest.mark.parametrize("place", PLACES)
def test_what_one_has_just_typed_is_kept_when_one_leaves(
    browser: Browser, address: str, store: Store, place: str, how: str
) -> None:
    page, _, number = stand(browser, address, store, place)
    page.keyboard.type(f" {WORD}", delay=20)
    match how:
        case "back":
            page.evaluate("history.back()")
        case "reload":
            page.reload(wait_until="commit")
        case "close":
            page.close()
        case _:
            page.goto("about:blank")
    assert is_kept(store, number, place, WORD)


@pytest.mark.parametrize("place", ["long text", "new row"])
def test_saving_does_not_disturb_whoever_types(browser: Browser, address: str, store: Store, place: str) -> None:
    page, field, number = stand(browser, address, store, place)
    field.fill("")
    words = "Vi bager om natten, og vi er her"
    for letter in words:
        page.keyboard.type(letter)
        page.wait_for_timeout(1300 if letter == "," else 60)  # a pause is when it is saved
    page.wait_for_timeout(1500)
    page.keyboard.press("ArrowLeft")
    page.keyboard.type("i")
    page.wait_for_timeout(1500)
    page.keyboard.type("l")
    wanted = f"{words[:-1]}il{words[-1]}"
    expect(field).to_have_value(wanted)
    expect(field).to_be_focused()
    assert field.evaluate("field => field.selectionStart") == len(wanted) - 1
    assert is_kept(store, number, place, wanted)
    page.keyboard.press("Tab")
    expect(page.locator(".tretrin-saved")).to_contain_text("Gemt")
    expect(field).to_have_value(wanted)


def typed_where_no_question_is(browser: Browser, address: str, store: Store, place: str) -> tuple[Page, int]:
    """A page one has come to from another, with the caret in an empty field of what is no question."""
    bakery = example("bakery", "da")
    answers = {id_: answer for id_, answer in bakery.answers.items() if id_ != "strategy_link"}  # which the check finds
    records = {id_: rows for id_, rows in bakery.records.items() if id_ != "calendar"}
    key = store.create(Strategy("da", answers, records), datetime.now(UTC))
    visitor = Visitor.arrive(browser, address)
    page = visitor.page
    page.goto(f"{address}/overview?key={key}")
    visitor.sees(visitor.text("overview.title"))
    if place == "reason":
        page.get_by_role("button", name=visitor.text("check.set_aside")).first.click()
        page.get_by_role("textbox", name=visitor.text("check.reason")).click()
    else:
        visitor.go_by_menu("content_calendar")
        visitor.sees(visitor.text("calendar.title"))
        visitor.press(visitor.text("calendar.add"))
        page.get_by_role("dialog").locator('[class*="st-key-"][class*="-entry-0-idea"] textarea').click()
    return page, store.open(key)


@pytest.mark.parametrize("how", ["back", "reload", "close", "closed dialog"])
def test_what_one_has_just_typed_into_a_new_entry_of_the_calendar_is_kept_once(
    browser: Browser, address: str, store: Store, how: str
) -> None:
    page, number = typed_where_no_question_is(browser, address, store, "entry")
    page.keyboard.type(WORD, delay=20)
    match how:
        case "back":
            page.evaluate("history.back()")
        case "reload":
            page.reload(wait_until="commit")
        case "closed dialog":
            page.wait_for_timeout(1500)  # it has been sent by now, past the session that closes the dialog
            page.get_by_role("dialog").get_by_role("button", name="Færdig").click()
            expect(page.get_by_role("dialog")).to_have_count(0)
        case _:
            page.close()
    assert comes_true(lambda: WORD in str(store.load(number).record("calendar")))
    assert [row["status"] for row in store.load(number).record("calendar")] == ["idea"]


def test_a_reason_one_has_begun_to_write_stands_there_again(browser: Browser, address: str, store: Store) -> None:
    page, number = typed_where_no_question_is(browser, address, store, "reason")
    page.keyboard.type(WORD, delay=20)
    page.reload(wait_until="commit")
    assert comes_true(lambda: WORD in str(store.refused_texts.of(number)))
    page.get_by_role("button", name="Sæt til side").first.click()
    expect(page.locator('[class*="st-key-reason-"] textarea')).to_have_value(WORD)
