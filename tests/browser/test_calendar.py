"""The content calendar in a real browser: dragged, edited in its dialog, and on a phone as a list."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from playwright.sync_api import Browser, FloatRect, Locator, expect

from tests.browser.visitor import Visitor
from tests.browser.waiting import comes_true
from wizard.examples import EXAMPLES, example
from wizard.schedule.editing import calendar_record
from wizard.store.protocol import Store

pytestmark = pytest.mark.browser

PHONE = (
    "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36"
)
CUT = """heads => heads.flatMap(head => {
  const box = head.getBoundingClientRect(), cut = []
  for (const node of [...head.childNodes].map(child => child.firstChild ?? child)) {
    for (const { 0: word, index } of node.data.matchAll(/\\S+/g)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      const { top, right } = range.getBoundingClientRect()
      if (top < box.bottom - 2 && right > box.right + 1) cut.push(word)
    }
  }
  return cut
})"""
"""The words on the line of an entry that one sees the beginning of."""
GRIDS = {"month": ".fc-dayGrid-view", "week": ".fc-timeGrid-view"}
MOVES = 50
DRAGS, LANDS = 4, 10.0  # seconds
STILL = 500  # milliseconds
MONDAY = date.today() - timedelta(days=date.today().weekday())


Arrive = Callable[..., Visitor]


@pytest.fixture
def arrive(browser: Browser, address: str, store: Store) -> Arrive:
    """Opens the calendar of a copy of an example, made from its answers to begin this Monday."""

    def arrive(language: str = "da", size: str = "laptop", browser_is: str | None = None) -> Visitor:
        bakery = example("bakery", language)
        begins = replace(bakery, answers={**bakery.answers, "calendar_start": str(MONDAY)}).with_record("calendar", [])
        key = store.create(begins, datetime.now(UTC))
        visitor = Visitor.arrive(browser, f"{address}/content_calendar?key={key}", language, size, browser_is)
        visitor.press(visitor.text("calendar.make"))
        expect(view_button(visitor, "month")).to_be_visible()
        visitor.settled()
        return visitor

    return arrive


def grid(visitor: Visitor) -> Locator:
    return visitor.page.get_by_test_id("stBidiComponentIsolated")


def day(visitor: Visitor, of: date) -> Locator:
    return grid(visitor).locator(f"td[data-date='{of}']")


def entries(visitor: Visitor, of: date) -> Locator:
    return day(visitor, of).locator("[data-entry]")


def drag(visitor: Visitor, entry: Locator, to: Locator, there: Locator) -> None:
    """Drag `entry` until it is `there`: what is drawn anew under the pointer ends a drag, and one drags again."""
    for _ in range(DRAGS):
        visitor.settled(STILL)
        drag_once(visitor, entry, to)
        if comes_true(lambda: there.count() == 1, LANDS):
            return
    raise AssertionError(f"dragged {DRAGS} times, and it is not there")


def drag_once(visitor: Visitor, entry: Locator, to: Locator) -> None:
    for place in (to, entry):
        place.scroll_into_view_if_needed()
    start, end = settled(visitor, entry, to)
    # By its middle: where it is dropped is where its middle is, and a weekend may be narrower than an entry.
    visitor.page.mouse.move(start["x"] + start["width"] / 2, start["y"] + 8)
    visitor.page.mouse.down()
    visitor.page.mouse.move(end["x"] + end["width"] / 2, end["y"] + end["height"] / 2, steps=10)
    visitor.page.mouse.up()


def settled(visitor: Visitor, *places: Locator) -> list[FloatRect]:
    """Where the places are once they have stopped moving: the page above may still be drawn."""
    boxes: list[FloatRect | None] = []
    for _ in range(MOVES):
        before, boxes = boxes, [place.bounding_box() for place in places]
        if boxes == before and None not in boxes:
            return [box for box in boxes if box]
        visitor.page.wait_for_timeout(200)
    raise AssertionError(f"still moving: {boxes}")


def field(visitor: Visitor, name: str, role: str = "textbox") -> Locator:
    label = visitor.language.of(calendar_record().row_field(name).label)
    return visitor.page.get_by_role("dialog").get_by_role(role, name=label, exact=True)  # type: ignore[arg-type]


def titles(visitor: Visitor) -> Locator:
    """What the entries of the list are about: pressed, they open."""
    return visitor.page.locator("[class*='st-key-edit-'] button")


def look_at(visitor: Visitor, view: str) -> None:
    """What is drawn meanwhile may set it back, as a narrow window does to a month: then one presses again."""

    def is_shown() -> bool:
        visitor.settled()
        shown = {each: grid(visitor).locator(its_class).count() for each, its_class in GRIDS.items()}
        if shown != {each: int(each == view) for each in GRIDS}:
            view_button(visitor, view).click()
            visitor.settled()
            return False
        return True

    assert comes_true(is_shown)


def view_button(visitor: Visitor, view: str) -> Locator:
    return visitor.page.get_by_test_id("stMain").get_by_role("radio", name=visitor.text(f"calendar.view_{view}"))


def undo(visitor: Visitor) -> None:
    visitor.page.locator(".st-key-calendar-undo button").click()


def delete(visitor: Visitor) -> None:
    """In the dialog of an entry: say so, and say so again. For a moment both buttons stand there, and read the same."""
    dialog = visitor.page.get_by_role("dialog")
    for key in ("delete", "delete_yes"):
        dialog.locator(f".st-key-entry-{key} button").click()
    expect(dialog).to_have_count(0)


def test_an_example_opens_with_its_calendar_made(browser: Browser, address: str) -> None:
    visitor = Visitor.arrive(browser, address)
    visitor.page.get_by_text(visitor.text("start.examples_title")).click()
    visitor.button(visitor.text("start.example_open")).nth(EXAMPLES.index("bakery")).click()
    visitor.sees(visitor.text("overview.title"))
    visitor.page.goto(f"{address}/content_calendar?key={visitor.query['key']}")
    expect(grid(visitor).locator("[data-entry]").first).to_be_visible()  # made already
    assert visitor.errors == []


@pytest.mark.parametrize("language", ["da", "en"])
def test_an_entry_is_dragged_to_another_day_and_stands_there_after_a_reload(arrive: Arrive, language: str) -> None:
    visitor = arrive(language)
    monday, saturday = MONDAY, MONDAY + timedelta(days=5)
    expect(entries(visitor, monday)).to_have_count(1)
    headings = grid(visitor).locator(".fc-col-header-cell")
    expect(headings).to_have_text(
        {"da": [re.compile(name) for name in ("man", "tirs", "ons", "tors", "fre", "lør", "søn")]}.get(
            language, [re.compile(name) for name in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")]
        )
    )
    idea = entries(visitor, monday).locator(".idea").text_content() or ""
    drag(visitor, entries(visitor, monday), day(visitor, saturday), entries(visitor, saturday))
    expect(entries(visitor, monday)).to_have_count(0)
    moved = visitor.language.date(saturday, visitor.text("undo.day"))
    expect(visitor.page.locator(".st-key-calendar-undo")).to_contain_text(f"{idea[:12]}")
    expect(visitor.page.locator(".st-key-calendar-undo")).to_contain_text(moved)
    visitor.page.reload()
    expect(entries(visitor, saturday)).to_contain_text(idea)
    expect(entries(visitor, saturday)).to_contain_text("17")

    undo(visitor)
    expect(entries(visitor, monday)).to_have_count(1)
    expect(entries(visitor, saturday)).to_have_count(0)
    assert visitor.errors == []


def test_a_weekend_is_narrow_while_nothing_stands_on_it(arrive: Arrive) -> None:
    visitor = arrive()
    monday, saturday = MONDAY, MONDAY + timedelta(days=5)
    expect(entries(visitor, monday)).to_have_count(1)

    def width(of: date) -> float:
        [box] = settled(visitor, day(visitor, of))
        return box["width"]

    assert width(saturday) < 0.6 * width(monday)
    drag(visitor, entries(visitor, monday), day(visitor, saturday), entries(visitor, saturday))
    assert width(saturday) == pytest.approx(width(monday), abs=3)
    assert visitor.errors == []


def test_an_entry_is_edited_in_its_dialog_and_opens_again_on_the_next_click(arrive: Arrive) -> None:
    visitor = arrive()
    entries(visitor, MONDAY).click()
    field(visitor, "title").fill("Ugens brød <b>fed</b> **her**")
    field(visitor, "link").fill("https://example.com/1")
    close = visitor.page.get_by_role("dialog").get_by_role("button", name=visitor.text("browser.close"))
    close.click()  # what was typed last is saved too
    expect(visitor.page.get_by_role("dialog")).to_have_count(0)
    expect(entries(visitor, MONDAY)).to_contain_text("Ugens brød <b>fed</b> **her**")
    entries(visitor, MONDAY).click()
    expect(field(visitor, "link")).to_have_value("https://example.com/1")
    delete(visitor)
    expect(entries(visitor, MONDAY)).to_have_count(0)
    assert visitor.errors == []


def test_a_click_on_a_day_adds_an_entry_there_twice_in_a_row(arrive: Arrive) -> None:
    visitor = arrive()
    saturday = MONDAY + timedelta(days=5)
    for number in (1, 2):
        expect(entries(visitor, MONDAY)).to_have_count(1)  # the grid is there
        day(visitor, saturday).click(position={"x": 60, "y": 100})
        field(visitor, "idea").fill(f"Lørdag {number}")
        visitor.page.get_by_role("dialog").get_by_role("button", name=visitor.text("calendar.close")).click()
        expect(visitor.page.get_by_role("dialog")).to_have_count(0)
        expect(entries(visitor, saturday)).to_have_count(number)
    assert visitor.errors == []


def test_in_a_week_an_entry_is_dragged_to_another_hour(arrive: Arrive) -> None:
    visitor = arrive()
    look_at(visitor, "week")
    entry = grid(visitor).locator(".fc-timegrid-event").first
    expect(entry).to_contain_text("17.00")
    noon = grid(visitor).locator("td.fc-timegrid-slot-lane[data-time='12:00:00']")
    moved = grid(visitor).locator(".fc-timegrid-event", has_text=re.compile("12.(00|15)"))
    drag(visitor, entry, noon, moved)
    visitor.page.reload()
    look_at(visitor, "week")
    expect(moved).to_have_count(1)
    assert visitor.errors == []


def test_the_keyboard_opens_an_entry_and_moves_it(arrive: Arrive) -> None:
    visitor = arrive()
    keyboard, entry = visitor.page.keyboard, entries(visitor, MONDAY)
    expect(entry).to_have_role("button")
    expect(entry).to_have_accessible_description(visitor.text("calendar.keys_month"))
    expect(entry).to_have_accessible_name(re.compile("^mandag .* 17.00 Instagram "))
    visitor.button(visitor.text("calendar.add")).focus()
    for _ in range(MOVES):
        keyboard.press("Tab")
        if grid(visitor).locator("[data-entry]:focus").count():
            break
    expect(entry).to_be_focused()

    uid = entry.get_attribute("data-entry")
    for key, days in (("ArrowDown", 7), ("ArrowLeft", 6), ("ArrowUp", -1), ("ArrowRight", 0), ("ArrowRight", 1)):
        keyboard.press(f"Alt+{key}")
        moved = day(visitor, MONDAY + timedelta(days=days)).locator(f"[data-entry='{uid}']")
        expect(moved).to_be_focused()
    words = visitor.language.date(MONDAY + timedelta(days=1), "d. MMMM")
    expect(grid(visitor).get_by_role("status")).to_contain_text(words)
    expect(moved).to_be_focused()
    keyboard.press("Enter")
    expect(field(visitor, "idea")).to_be_visible()
    visitor.page.get_by_role("dialog").get_by_role("button", name=visitor.text("calendar.close")).click()
    expect(visitor.page.get_by_role("dialog")).to_have_count(0)

    visitor.page.reload()
    expect(entries(visitor, MONDAY)).to_have_count(0)
    expect(moved).to_have_count(1)
    assert visitor.errors == []


def test_in_a_week_the_keyboard_moves_an_entry_by_half_an_hour_and_the_page_follows_it(arrive: Arrive) -> None:
    visitor = arrive()
    look_at(visitor, "week")
    entry = grid(visitor).locator("[data-entry]", has_text="Instagram").first
    expect(entry).to_contain_text("17.00")
    entry.focus()
    visitor.page.keyboard.press("Alt+ArrowUp")
    expect(entry).to_contain_text("16.30")
    visitor.page.keyboard.press("Alt+ArrowLeft")  # the Sunday of the week before
    sunday = entries(visitor, MONDAY - timedelta(days=1))
    expect(sunday).to_contain_text("16.30")
    expect(sunday).to_be_focused()
    assert visitor.errors == []


def test_quick_drags_one_after_another_are_all_kept(arrive: Arrive) -> None:
    visitor = arrive()
    saturday = MONDAY + timedelta(days=5)
    expect(entries(visitor, MONDAY)).to_have_count(1)
    moving = [entries(visitor, MONDAY + timedelta(days=number)) for number in range(3)]
    for number, entry in enumerate(moving):
        entry.focus()
        for _ in range(5 - number):
            visitor.page.keyboard.press("Alt+ArrowRight")  # long before the page has answered
    expect(entries(visitor, saturday)).to_have_count(3)
    visitor.page.wait_for_timeout(1000)
    visitor.page.reload()
    expect(entries(visitor, saturday)).to_have_count(3)
    assert visitor.errors == []


def test_an_entry_moved_onto_a_full_day_is_moved_on_from_behind_its_link(arrive: Arrive) -> None:
    visitor = arrive()
    saturday = MONDAY + timedelta(days=5)
    moving = [entries(visitor, MONDAY + timedelta(days=number)) for number in range(3)]
    for number, entry in enumerate(moving):
        entry.focus()
        for _ in range(5 - number):
            visitor.page.keyboard.press("Alt+ArrowRight")
    expect(entries(visitor, saturday)).to_have_count(3)
    expect(day(visitor, saturday).locator(".fc-more-link")).to_be_focused()
    visitor.page.keyboard.press("Alt+ArrowRight")
    expect(entries(visitor, saturday + timedelta(days=1))).to_be_focused()
    expect(entries(visitor, saturday)).to_have_count(2)
    for number in range(2):  # there is room for both
        expect(entries(visitor, saturday).nth(number)).to_be_visible()
    assert visitor.errors == []


def test_what_has_not_changed_is_not_drawn_again(arrive: Arrive) -> None:
    visitor = arrive()
    tuesday = entries(visitor, MONDAY + timedelta(days=1))
    tuesday.evaluate("node => node.same = true")
    saturday = MONDAY + timedelta(days=5)
    drag(visitor, entries(visitor, MONDAY), day(visitor, saturday), entries(visitor, saturday))
    undo(visitor)
    expect(entries(visitor, MONDAY)).to_have_count(1)
    assert tuesday.evaluate("node => node.same")
    assert visitor.errors == []


def test_the_grid_is_fetched_once_and_from_this_server_alone(address: str, arrive: Arrive) -> None:
    visitor = arrive()
    expect(entries(visitor, MONDAY)).to_have_count(1)
    asked: list[str] = []
    visitor.page.on("request", lambda request: asked.append(request.url))
    visitor.page.reload()
    expect(entries(visitor, MONDAY)).to_have_count(1)
    for press in ("on", "back"):
        visitor.press(visitor.text(f"calendar.{press}"))
    for view in ("week", "list", "month"):
        look_at(visitor, view)
    expect(entries(visitor, MONDAY)).to_have_count(1)
    assert [
        url for url in asked if not url.startswith((address, address.replace("http", "ws"), "blob:", "data:"))
    ] == []
    fetched = [url.rsplit("/", 1)[1] for url in asked if "/components/" in url]
    assert sorted(fetched) == ["calendar.css", "calendar.js", "index.global.min.js", "loading.js", "settings.js"]
    assert visitor.errors == []


def test_markup_in_an_idea_stays_what_somebody_wrote(arrive: Arrive) -> None:
    visitor = arrive()
    hostile = "<img src=x onerror=alert(1)> <b>brød</b>"
    visitor.page.on("dialog", lambda dialog: visitor.errors.append(dialog.message))
    entries(visitor, MONDAY).click()
    field(visitor, "title").fill(hostile)
    visitor.page.get_by_role("dialog").get_by_role("button", name=visitor.text("calendar.close")).click()
    for view in ("month", "week"):
        look_at(visitor, view)
        expect(entries(visitor, MONDAY)).to_contain_text(hostile)
    expect(grid(visitor).locator("img, b")).to_have_count(0)
    assert visitor.errors == []


def test_a_month_and_a_week_fit_on_a_narrow_screen(arrive: Arrive) -> None:
    visitor = arrive(size="phone")
    for view in ("month", "week"):
        look_at(visitor, view)
        expect(entries(visitor, MONDAY)).to_be_visible()
        assert visitor.fits()
    assert visitor.errors == []


def test_in_a_month_on_a_narrow_screen_no_word_of_an_entry_is_cut(arrive: Arrive) -> None:
    visitor = arrive(size="phone")
    look_at(visitor, "month")
    expect(entries(visitor, MONDAY)).to_be_visible()
    heads = grid(visitor).locator(".fc-daygrid-event .head")
    cut = heads.evaluate_all(CUT)
    assert heads.count()
    assert cut == []
    for head in heads.all():
        assert re.match(r"\d\d\.\d\d", head.inner_text())


@pytest.mark.parametrize("size", ["phone", "laptop"])
def test_the_title_of_a_dialog_stands_above_its_fields(arrive: Arrive, size: str) -> None:
    visitor = arrive(size=size)
    visitor.press(visitor.text("calendar.add"))
    dialog = visitor.page.get_by_role("dialog")
    [title, first] = settled(visitor, dialog.locator("h2 p").first, field(visitor, "title"))
    assert abs(title["x"] - first["x"]) <= 2


def test_on_a_phone_the_list_does_it_all(arrive: Arrive) -> None:
    visitor = arrive(size="phone", browser_is=PHONE)
    expect(titles(visitor).first).to_be_visible()  # the list is what it begins with
    expect(grid(visitor)).to_have_count(0)
    assert visitor.fits()

    main = visitor.page.get_by_test_id("stMain")
    status = calendar_record().row_field("status")
    idea, begun = (visitor.language.of(status.option(id_).label) for id_ in ("idea", "in_progress"))  # type: ignore[union-attr]
    main.get_by_role("button", name=idea, exact=True).first.click()
    visitor.page.get_by_text(begun, exact=True).last.click()
    expect(main.get_by_role("button", name=begun, exact=True)).to_have_count(1)

    titles(visitor).first.click()
    field(visitor, "title").fill("Vores egen idé")
    visitor.page.get_by_role("dialog").get_by_role("button", name=visitor.text("calendar.close")).click()
    ours = titles(visitor).filter(has_text="Vores egen idé")  # the button that undoes speaks of it too
    expect(ours).to_be_visible()
    assert visitor.fits()

    titles(visitor).first.click()
    delete(visitor)
    expect(ours).to_have_count(0)
    visitor.page.reload()
    expect(titles(visitor).first).to_be_visible()
    expect(ours).to_have_count(0)
    assert visitor.errors == []
