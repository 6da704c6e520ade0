"""What only a real browser shows: cards on a phone, a click that comes with an answer, dialogs, two windows."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Locator, expect

from pages.ui.shell.plain import WORD_JOINER
from tests.browser.conftest import BeginAt
from tests.browser.visitor import Visitor
from wizard.questionnaire.catalogue import catalogue

pytestmark = pytest.mark.browser

QUESTIONS = catalogue().questions
SAVED = 1000  # milliseconds without anything being drawn, by which what was sent is kept


def field(visitor: Visitor, question: str, field: str) -> Locator:
    label = visitor.language.of(QUESTIONS[question].row_field(field).label)
    return visitor.page.get_by_test_id("stMain").get_by_role("textbox", name=label, exact=True)


def seen_as(words: str) -> re.Pattern[str]:
    """What one sees as `words`: the app may keep them from being read as markup by word joiners, which nobody sees."""
    return re.compile(f"{WORD_JOINER}?".join(map(re.escape, words)))


def add_audience(visitor: Visitor, name: str, place: str) -> None:
    visitor.button(visitor.text("rows.add")).or_(visitor.button(visitor.text("rows.add_more"))).click()
    field(visitor, "audiences", "name").fill(name)
    visitor.page.keyboard.press("Tab")
    field(visitor, "audiences", "place").fill(place)
    assert visitor.fits()
    visitor.press(visitor.text("rows.close"))
    card = visitor.page.locator("[class*='st-key-card']").last  # the preview shows it as well
    expect(card).to_contain_text(seen_as(name))


def write(visitor: Visitor, words: str) -> None:
    """Fill the one field of the page, and leave it."""
    visitor.page.get_by_test_id("stMain").get_by_role("textbox").fill(words)
    visitor.page.keyboard.press("Tab")
    visitor.settled(SAVED)


def conflict(visitor: Visitor) -> Locator:
    return visitor.page.locator("[class*='st-key-conflict']")


def choose(visitor: Visitor, row: int, action: str) -> None:
    """An action from the menu of a card."""
    card = visitor.page.locator("[class*='st-key-card']").nth(row)
    card.get_by_role("button", name=visitor.text("rows.more")).click()
    visitor.page.get_by_text(visitor.text(f"rows.{action}"), exact=True).click()


def test_a_list_is_filled_sorted_and_thinned_on_a_phone(begin_at: BeginAt) -> None:
    visitor = begin_at("audiences", size="phone")
    add_audience(visitor, "Børnefamilier", "Odder")
    add_audience(visitor, "Pendlere", "Aarhus")
    cards = visitor.page.locator("[class*='st-key-card']")
    expect(cards).to_have_text([re.compile("Børnefamilier.*Odder", re.S), re.compile("Pendlere.*Aarhus", re.S)])
    assert visitor.fits()

    choose(visitor, 1, "up")
    expect(cards).to_have_text([re.compile("Pendlere"), re.compile("Børnefamilier")])
    choose(visitor, 0, "remove")
    visitor.press(visitor.text("rows.remove"))
    expect(cards).to_have_text([re.compile("Børnefamilier")])

    visitor.page.reload()
    expect(cards).to_have_text([re.compile("Børnefamilier.*Odder", re.S)])
    assert visitor.errors == []


def test_a_refused_answer_stays_in_its_field_when_one_clicks_on(begin_at: BeginAt) -> None:
    visitor = begin_at("company_name")
    textbox = visitor.page.get_by_test_id("stMain").get_by_role("textbox")
    textbox.fill("x" * 121)
    visitor.press(visitor.text("step.continue"))
    expect(visitor.page.get_by_test_id("stAlert")).to_contain_text("121")
    expect(textbox).to_have_value("x" * 121)
    visitor.sees(visitor.language.of(QUESTIONS["company_name"].label))
    visitor.read()
    textbox.fill("Cykelsmeden i Odder")
    visitor.press(visitor.text("step.continue"))
    visitor.sees(visitor.language.of(QUESTIONS["company_about"].label))


def test_markup_in_an_answer_is_shown_as_it_was_written(address: str, begin_at: BeginAt) -> None:
    words = "<b>Lars</b> **fed** :material/delete: :red[x] $x^2$ [her](https://example.com) :smile:"
    visitor = begin_at("audiences")
    add_audience(visitor, words, words)
    visitor.page.goto(f"{address}/overview?key={visitor.query['key']}")
    visitor.sees(visitor.text("overview.title"))
    line = visitor.page.locator(".st-key-row-audiences")
    expect(line.get_by_text(seen_as(words[:24]))).to_be_visible()  # the rest is cut
    visitor.page.get_by_text(visitor.text("overview.all_answers")).click()
    expect(visitor.page.get_by_test_id("stExpander").get_by_text(seen_as(words)).first).to_be_visible()
    assert visitor.page.locator("a[href*='example.com']").count() == 0


def test_two_windows_on_one_strategy_and_one_deletes_it(browser: Browser, address: str, begin_at: BeginAt) -> None:
    one = begin_at("company_name")
    key = one.query["key"]
    two = Visitor.arrive(browser, f"{address}/export?key={key}")
    third = Visitor.arrive(browser, f"{address}/strategy?key={key}&question=company_about")

    one.page.goto(f"{address}/export?key={key}")
    one.press(one.text("export.delete"))
    dialog = one.page.get_by_role("dialog")
    dialog.get_by_role("button", name=one.text("export.delete_no")).click()
    expect(dialog).to_have_count(0)
    one.press(one.text("export.delete"))
    dialog.get_by_role("button", name=one.text("export.delete_yes")).click()
    one.sees(one.text("start.title"))
    expect(one.page.get_by_text(one.text("export.deleted"))).to_be_visible()
    assert "key" not in one.query

    two.page.get_by_text(two.text("export.use_show")).click()
    two.press(two.text("export.build"))
    expect(two.page.get_by_text(two.text("refused.link"))).to_be_visible()
    third.page.get_by_test_id("stMain").get_by_role("textbox").fill("For sent")
    third.press(third.text("step.continue"))
    expect(third.page.get_by_text(third.text("refused.link"))).to_be_visible()
    assert (one.errors, two.errors, third.errors) == ([], [], [])


def test_what_two_windows_do_to_one_list_is_all_there(browser: Browser, address: str, begin_at: BeginAt) -> None:
    one = begin_at("audiences")
    add_audience(one, "Pendlere", "Odder")
    two = Visitor.arrive(browser, f"{address}/strategy?key={one.query['key']}&question=audiences", size="phone")
    one.press(one.text("rows.change"))
    expect(field(one, "audiences", "place")).to_have_value("Odder")
    add_audience(two, "Turister", "Aarhus")
    field(one, "audiences", "place").fill("Skanderborg")
    one.press(one.text("rows.close"))
    both = [re.compile("Pendlere.*Skanderborg", re.S), re.compile("Turister.*Aarhus", re.S)]
    expect(one.page.locator("[class*='st-key-card']")).to_have_text(both)
    two.page.reload()
    expect(two.page.locator("[class*='st-key-card']")).to_have_text(both)
    assert (one.errors, two.errors) == ([], [])


def test_one_text_written_in_two_windows_is_told_in_both_with_both_texts(
    browser: Browser, address: str, begin_at: BeginAt
) -> None:
    one = begin_at("company_name")
    key = one.query["key"]
    two = Visitor.arrive(browser, f"{address}/strategy?key={key}&question=company_name", size="phone")
    write(one, "Cykelsmeden")
    write(two, "Cykelsmeden i Odder")
    expect(conflict(two)).to_contain_text(two.text("conflict.other", when="", value="Cykelsmeden"))
    assert two.fits()
    conflict(two).get_by_role("button", name=two.text("conflict.keep_mine")).click()
    expect(conflict(two)).to_have_count(0)

    one.press(one.text("step.continue"))  # and is told before they go on
    expect(conflict(one)).to_contain_text(one.text("conflict.mine", when="", value="Cykelsmeden"))
    expect(one.page.locator("[class*='st-key-conflict']:focus")).to_have_count(1)
    textbox = one.page.get_by_test_id("stMain").get_by_role("textbox")
    expect(textbox).to_have_value("Cykelsmeden i Odder")
    conflict(one).get_by_role("button", name=one.text("conflict.take_mine")).click()
    expect(textbox).to_have_value("Cykelsmeden")
    expect(conflict(one)).to_have_count(0)
    assert (one.errors, two.errors) == ([], [])


def test_a_row_removed_in_another_window_stays_in_sight_and_can_be_added_again(
    browser: Browser, address: str, begin_at: BeginAt
) -> None:
    one = begin_at("audiences")
    add_audience(one, "Pendlere", "Odder")
    two = Visitor.arrive(browser, f"{address}/strategy?key={one.query['key']}&question=audiences", size="phone")
    two.press(two.text("rows.change"))
    expect(field(two, "audiences", "place")).to_have_value("Odder")
    choose(one, 0, "remove")
    one.press(one.text("rows.remove"))
    expect(one.page.locator("[class*='st-key-card']")).to_have_count(0)
    field(two, "audiences", "name").fill("Cykelpendlere")
    two.page.keyboard.press("Tab")
    expect(two.page.get_by_text(two.text("rows.gone"))).to_be_visible()
    expect(field(two, "audiences", "name")).to_have_value("Cykelpendlere")
    expect(field(two, "audiences", "place")).to_have_value("Odder")
    two.press(two.text("rows.add_again"))
    expect(two.page.get_by_text(two.text("rows.gone"))).to_have_count(0)
    one.page.reload()
    expect(one.page.locator("[class*='st-key-card']")).to_have_text([re.compile("Cykelpendlere.*Odder", re.S)])
    assert (one.errors, two.errors) == ([], [])


def test_a_message_that_appears_above_takes_nothing_from_the_field_one_writes_in(begin_at: BeginAt) -> None:
    visitor = begin_at("audiences")
    visitor.press(visitor.text("rows.add"))
    visitor.page.locator("[class*='st-key-card'] summary").click()  # the age is not among those asked at once
    age = visitor.page.get_by_test_id("stMain").get_by_role("textbox", name="Alder fra")
    field(visitor, "audiences", "name").fill("x" * 121)
    visitor.page.keyboard.press("Tab")
    age.fill("25")
    expect(visitor.page.get_by_test_id("stAlert")).to_contain_text("121")
    expect(age).to_have_value("25")
    visitor.press(visitor.text("rows.close"))
    name = field(visitor, "audiences", "name")
    expect(name).to_have_value("x" * 121)  # the card stays open until what was refused is mended
    name.fill("")
    visitor.page.keyboard.press("Tab")
    expect(visitor.page.get_by_test_id("stAlert")).to_have_count(0)
    visitor.press(visitor.text("rows.close"))
    expect(visitor.page.locator("[class*='st-key-card']")).to_have_text([re.compile("25")])
