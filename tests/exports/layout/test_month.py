"""The picture of the calendar: whole weeks, narrow where nothing is posted, no word outside its day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest

from exports import svg
from exports.layout.month import NARROW, lay_out
from exports.layout.shapes import Rectangle, TextBox
from exports.layout.words import Words
from exports.outline.month import month
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES
from wizard.schedule import generate
from wizard.strategy.strategy import Strategy

TODAY = date(2027, 1, 4)


def words(strategy: Strategy, language=DANISH, today: date = TODAY) -> str:
    shown = month(strategy, language, today)
    assert shown
    [picture] = svg.draw(lay_out(shown))
    return " ".join(ElementTree.fromstring(picture).itertext())


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
@pytest.mark.parametrize("example_id", EXAMPLES)
def test_no_word_stands_outside_its_box(example_id: str, language) -> None:
    shown = month(example(example_id, language.id), language, TODAY)
    assert shown
    pages = lay_out(shown)
    for shape in pages.pages[0].shapes:
        box = shape.box if isinstance(shape, TextBox | Rectangle) else None
        if isinstance(shape, TextBox):
            assert Words(shape.paragraphs, shape.box.width).height <= shape.box.height + 3, shape
        if box:
            assert box.x + box.width <= pages.width
            assert box.y + box.height <= pages.height


def test_days_on_which_nothing_is_posted_are_narrow() -> None:
    shown = month(example("bakery", "da"), DANISH, TODAY)
    assert shown
    widths = [
        shape.box.width for shape in lay_out(shown).pages[0].shapes if shape.name == "Day" and shape.box.height > 20
    ][:7]
    monday, friday, saturday = widths[0], widths[4], widths[5]
    assert friday == saturday == pytest.approx(monday * NARROW)


def test_it_shows_what_is_kept_and_otherwise_what_the_answers_make() -> None:
    bakery = example("bakery", "da")
    assert "17.00 Instagram" in words(bakery)
    assert "17:00 Instagram" in words(example("bakery", "en"), ENGLISH)
    row = {"date": "2027-02-03", "idea": "Vores egen idé", "uid": "x", "status": "idea"}
    kept = words(bakery.with_record("calendar", [row]))
    assert "Vores egen" in kept
    assert "Instagram" not in kept
    assert "Februar 2027" in kept


def test_further_entries_of_a_day_are_counted() -> None:
    rows = [
        {"date": str(TODAY), "time": f"1{hour}:00", "idea": f"Opslag {hour}", "uid": str(hour), "status": "idea"}
        for hour in range(3)
    ]
    shown = words(replace(Strategy("da"), records={"calendar": rows}))
    assert "Opslag 0" in shown
    assert "Opslag 1" not in shown
    assert "…" not in shown
    assert DANISH.text("deck.more").format(n=2) in shown


def test_what_an_entry_is_about_stands_whole() -> None:
    long = "En tirsdag med hele holdet i bageriet, fra den første dej klokken tre til det sidste brød er solgt"
    row = {"date": "2027-02-03", "time": "17:00", "title": long, "idea": "Mere", "uid": "x", "status": "idea"}
    assert long in words(replace(Strategy("da"), records={"calendar": [row]}))
    for example_id in EXAMPLES:
        assert "…" not in words(example(example_id, "da"))


def test_four_weeks_are_shown_around_the_day_it_is() -> None:
    bakery = example("bakery", "da")
    later = TODAY + timedelta(weeks=5)
    strategy = bakery.with_record("calendar", generate(bakery, DANISH))
    assert "Februar 2027" in words(strategy, today=later)


def test_without_entries_there_is_no_picture() -> None:
    assert month(Strategy("da"), DANISH, TODAY) is None
