"""The content calendar in a real browser: dragged, edited in its dialog, and on a phone as a list."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from playwright.sync_api import Browser, FloatRect, FrameLocator, Locator, expect

from tests.browser.visitor import Visitor
from wizard.examples import EXAMPLES
from wizard.schedule.editing import record

pytestmark = pytest.mark.browser

PHONE = (
    "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36"
)
MOVES = 50
MONDAY = date.today() - timedelta(days=date.today().weekday())


def arrived(browser: Browser, address: str, language: str = "da", size: str = "laptop", **browser_is: str) -> Visitor:
    """`visitor` on the calendar of a copy of an example, made from its answers to begin this Monday."""
    visitor = Visitor.arrive(browser, address, language, size, **browser_is)
    visitor.button(visitor.text("start.example_open")).nth(EXAMPLES.index("bakery")).click()
    visitor.sees(visitor.text("overview.title"))
    key = visitor.query["key"]
    visitor.page.goto(f"{address}/plan?key={key}&question=calendar_start&from=content_calendar")
    visitor.page.get_by_test_id("stMain").get_by_role("textbox").first.fill(f"{MONDAY:%d/%m/%Y}")
    visitor.press(visitor.text("step.to_content_calendar"))
    visitor.sees(visitor.text("calendar.title"))
    visitor.press(visitor.text("calendar.make"))
    return visitor


def grid(visitor: Visitor) -> FrameLocator:
    # The last: while another view is drawn, the one before may still be there.
    return visitor.page.locator("iframe[title*='streamlit_calendar']").last.content_frame


def day(visitor: Visitor, of: date) -> Locator:
    return grid(visitor).locator(f"td[data-date='{of}']")


def entries(visitor: Visitor, of: date) -> Locator:
    return day(visitor, of).locator(".fc-event:not(.fc-bg-event)")


def drag(visitor: Visitor, entry: Locator, to: Locator) -> None:
    for place in (to, entry):
        place.scroll_into_view_if_needed()
    start, end = settled(visitor, entry, to)
    visitor.page.mouse.move(start["x"] + 20, start["y"] + 8)
    visitor.page.mouse.down()
    visitor.page.mouse.move(end["x"] + end["width"] / 2, end["y"] + end["height"] / 2, steps=10)
    visitor.page.mouse.up()


def settled(visitor: Visitor, *places: Locator) -> list[FloatRect]:
    """Where the places are once they have stopped moving: the grid's frame grows after it is first drawn."""
    boxes: list[FloatRect | None] = []
    for _ in range(MOVES):
        before, boxes = boxes, [place.bounding_box() for place in places]
        if boxes == before and None not in boxes:
            return [box for box in boxes if box]
        visitor.page.wait_for_timeout(200)
    raise AssertionError(f"still moving: {boxes}")


def field(visitor: Visitor, name: str, role: str = "textbox") -> Locator:
    label = visitor.language.of(record().row_field(name).label)
    return visitor.page.get_by_role("dialog").get_by_role(role, name=label, exact=True)  # type: ignore[arg-type]


def look_at(visitor: Visitor, view: str) -> None:
    visitor.page.get_by_test_id("stMain").get_by_role("radio", name=visitor.text(f"calendar.view_{view}")).click()


@pytest.mark.parametrize("language", ["da", "en"])
def test_an_entry_is_dragged_to_another_day_and_stands_there_after_a_reload(
    browser: Browser, address: str, language: str
) -> None:
    visitor = arrived(browser, address, language)
    monday, saturday = MONDAY, MONDAY + timedelta(days=5)
    expect(entries(visitor, monday)).to_have_count(1)
    headings = grid(visitor).locator(".fc-col-header-cell")
    expect(headings).to_have_text(
        {"da": [re.compile(name) for name in ("man", "tirs", "ons", "tors", "fre", "lør", "søn")]}.get(
            language, [re.compile(name) for name in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")]
        )
    )
    words = entries(visitor, monday).text_content() or ""
    drag(visitor, entries(visitor, monday), day(visitor, saturday))
    expect(entries(visitor, saturday)).to_have_count(1)
    expect(entries(visitor, monday)).to_have_count(0)
    visitor.page.reload()
    expect(entries(visitor, saturday)).to_have_text(words)

    visitor.press(visitor.text("calendar.undo"))
    expect(entries(visitor, monday)).to_have_count(1)
    expect(entries(visitor, saturday)).to_have_count(0)
    assert visitor.errors == []


def test_an_entry_is_edited_in_its_dialog_and_opens_again_on_the_next_click(browser: Browser, address: str) -> None:
    visitor = arrived(browser, address)
    entries(visitor, MONDAY).click()
    field(visitor, "idea").fill("Ugens brød <b>fed</b> **her**")
    field(visitor, "link").fill("https://example.com/1")
    visitor.page.get_by_role("dialog").get_by_role("button", name="Close").click()  # what was typed last is saved too
    expect(visitor.page.get_by_role("dialog")).to_have_count(0)
    expect(entries(visitor, MONDAY)).to_contain_text("Ugens brød <b>fed</b> **her**")
    entries(visitor, MONDAY).click()
    expect(field(visitor, "link")).to_have_value("https://example.com/1")
    dialog = visitor.page.get_by_role("dialog")
    dialog.get_by_role("button", name=visitor.text("calendar.delete")).click()
    dialog.get_by_role("button", name=visitor.text("calendar.delete")).click()
    expect(dialog).to_have_count(0)
    expect(entries(visitor, MONDAY)).to_have_count(0)
    assert visitor.errors == []


def test_a_click_on_a_day_adds_an_entry_there_twice_in_a_row(browser: Browser, address: str) -> None:
    visitor = arrived(browser, address)
    saturday = MONDAY + timedelta(days=5)
    for number in (1, 2):
        expect(entries(visitor, MONDAY)).to_have_count(1)  # the grid is there
        day(visitor, saturday).click(position={"x": 60, "y": 100})
        field(visitor, "idea").fill(f"Lørdag {number}")
        visitor.page.get_by_role("dialog").get_by_role("button", name=visitor.text("calendar.close")).click()
        expect(visitor.page.get_by_role("dialog")).to_have_count(0)
        expect(entries(visitor, saturday)).to_have_count(number)
    assert visitor.errors == []


def test_in_a_week_an_entry_is_dragged_to_another_hour(browser: Browser, address: str) -> None:
    visitor = arrived(browser, address)
    look_at(visitor, "week")
    entry = grid(visitor).locator(".fc-timegrid-event").first
    expect(entry).to_contain_text("17.00")
    drag(visitor, entry, grid(visitor).locator("td.fc-timegrid-slot-lane[data-time='12:00:00']"))
    moved = grid(visitor).locator(".fc-timegrid-event", has_text=re.compile("12.(00|15)"))
    expect(moved).to_have_count(1)
    visitor.page.reload()
    look_at(visitor, "week")
    expect(moved).to_have_count(1)
    assert visitor.errors == []


def test_on_a_phone_the_list_does_it_all(browser: Browser, address: str) -> None:
    visitor = arrived(browser, address, size="phone", browser_is=PHONE)
    expect(visitor.button(visitor.text("rows.change")).first).to_be_visible()  # the list is what it begins with
    assert visitor.page.locator("iframe[title*='streamlit_calendar']").count() == 0
    assert visitor.fits()

    main = visitor.page.get_by_test_id("stMain")
    idea, ready = (visitor.language.of(record().row_field("status").option(id_).label) for id_ in ("idea", "ready"))  # type: ignore[union-attr]
    main.get_by_role("button", name=idea, exact=True).first.click()
    visitor.page.get_by_text(ready, exact=True).last.click()
    expect(main.get_by_role("button", name=ready, exact=True)).to_have_count(1)

    visitor.press(visitor.text("rows.change"))
    field(visitor, "idea").fill("Vores egen idé")
    visitor.page.get_by_role("dialog").get_by_role("button", name=visitor.text("calendar.close")).click()
    expect(main.get_by_text("Vores egen idé")).to_be_visible()
    assert visitor.fits()

    visitor.press(visitor.text("rows.change"))
    dialog = visitor.page.get_by_role("dialog")
    dialog.get_by_role("button", name=visitor.text("calendar.delete")).click()
    dialog.get_by_role("button", name=visitor.text("calendar.delete")).click()
    expect(main.get_by_text("Vores egen idé")).to_have_count(0)
    visitor.page.reload()
    expect(visitor.button(visitor.text("rows.change")).first).to_be_visible()
    expect(main.get_by_text("Vores egen idé")).to_have_count(0)
    assert visitor.errors == []
