"""A press is done whatever the page does between its two halves, and nothing else is."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import BeginAt
from wizard.questionnaire.catalogue import catalogue

pytestmark = pytest.mark.browser

QUESTIONS = catalogue().questions
SLOW = 1500  # milliseconds of a slow thumb: what the first half has saved is drawn by then

# A page with the script alone, and what comes between the halves of a press on it.
BUTTON = """
<div class="st-key-one" style="margin: 200px 100px"><button onclick="window.done = true">One</button></div>
<div class="st-key-other"><button onclick="window.other = true">Other</button></div>
"""
NEW = "document.querySelector('.st-key-one').innerHTML += ''"
DOWN = "document.querySelector('.st-key-one').style.marginTop = '400px'"
REFUSAL = '<p class="st-key-refusal-1" style="height: 300px">No</p>'
REFUSED = f"document.body.insertAdjacentHTML('afterbegin', '{REFUSAL}')"
AWAY = "document.body.inert = true"


def press_slowly(page: Page, button: Locator, up_after: int = SLOW) -> None:
    """Near the upper edge of the button, where it stands as it is touched."""
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 4)
    page.mouse.down()
    page.wait_for_timeout(up_after)
    page.mouse.up()


@pytest.fixture
def page(browser: Browser, address: str) -> Page:
    """A page of the server's with nothing on it but our script of presses and two buttons."""
    made = browser.new_context().new_page()
    made.goto(f"{address}/healthz")
    made.set_content(f'<script id="tretrin-texts" type="application/json">{{}}</script>{BUTTON}')
    made.evaluate("import('/browser/js/presses.js').then(({ keepPresses }) => keepPresses())")
    return made


@pytest.mark.parametrize(
    ("change", "done"),
    [
        pytest.param("", True, id="nothing"),
        pytest.param(NEW, True, id="drawn anew"),
        pytest.param(DOWN, True, id="moved"),
        pytest.param(f"{NEW}; {DOWN}", True, id="drawn anew elsewhere"),
        pytest.param(REFUSED, False, id="something refused"),
        pytest.param(f"{DOWN}; {AWAY}", False, id="connection lost"),
    ],
)
def test_a_press_is_done_once_where_the_page_changes_under_it(page: Page, change: str, done: bool) -> None:
    page.evaluate(
        """change => {
            window.clicks = 0;
            addEventListener("click", ({ target }) => clicks += target.tagName === "BUTTON");
            addEventListener("mousedown", () => new Function(change)());
        }""",
        change,
    )
    press_slowly(page, page.get_by_role("button", name="One"), 50)
    page.wait_for_timeout(50)
    assert page.evaluate("[Boolean(window.done), window.clicks, window.other]") == [done, int(done), None]


def test_a_finger_that_slides_off_the_button_has_thought_better_of_it(page: Page) -> None:
    button = page.get_by_role("button", name="One")
    button.hover()
    page.mouse.down()
    page.evaluate(f"{NEW}; {DOWN}")
    page.get_by_role("button", name="Other").hover()
    page.mouse.up()
    page.wait_for_timeout(50)
    assert page.evaluate("[window.done, window.other]") == [None, None]


def test_a_list_is_done_with_however_slow_the_press_that_saves_its_first_field(begin_at: BeginAt) -> None:
    visitor = begin_at("audiences")
    visitor.press(visitor.text("rows.add"))
    visitor.fill(QUESTIONS["audiences"].fields[0], "Cykelpendlere")
    press_slowly(visitor.page, visitor.button(visitor.text("rows.close")))
    expect(visitor.button(visitor.text("rows.change"))).to_be_visible()
    expect(visitor.button(visitor.text("rows.close"))).to_have_count(0)
    assert visitor.errors == []


def test_one_writes_on_in_a_new_row_while_its_first_field_is_saved(begin_at: BeginAt) -> None:
    visitor = begin_at("audiences")
    visitor.press(visitor.text("rows.add"))
    fields = visitor.page.get_by_test_id("stMain").get_by_role("textbox")
    fields.first.click()
    keyboard = visitor.page.keyboard
    keyboard.type("Cykelpendlere")
    keyboard.press("Tab")
    keyboard.type("Dem, der ")
    expect(visitor.button(visitor.text("rows.add_more"))).to_be_visible()  # the first field is saved
    keyboard.type("cykler")
    expect(fields.nth(1)).to_have_value("Dem, der cykler")
    visitor.press(visitor.text("rows.close"))
    expect(visitor.page.locator("[class*='st-key-card']")).to_contain_text("Dem, der cykler")
    assert visitor.errors == []


def test_one_goes_on_though_the_button_moves_under_the_press(begin_at: BeginAt) -> None:
    """The day that was typed is written out above the button, which moves down a line."""
    visitor = begin_at("calendar_start")
    visitor.page.get_by_test_id("stMain").get_by_role("textbox").first.fill("8-3-27")
    press_slowly(visitor.page, visitor.button(visitor.text("step.continue")))
    express = catalogue().express
    following = express[express.index(QUESTIONS["calendar_start"]) + 1]
    visitor.sees(visitor.language.of(following.label))
    assert visitor.errors == []
