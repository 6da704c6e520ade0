"""The presentation of what came of a workshop."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pptx import Presentation

from exports.blocks import Chart, Deck
from exports.blocks.plan import Notices
from exports.layout import slides
from exports.outline.room import room
from exports.workshop.room_deck import BY_ENDING
from tests.exports.layout.test_fill import LEAST, used, with_body
from tests.wizard.workshop.rooms import SAID, companies, two_days, without_anything
from tests.wizard.workshop.samples import NINE, WORKSHOP
from wizard.language.languages import DANISH, LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.workshop import collecting, plenary
from wizard.workshop.account import Account, account
from wizard.workshop.plenary import Texts
from wizard.workshop.progress import Participant

TODAY = date(2027, 3, 9)
every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))


def told(language: str = "da", count: int = 24) -> Account:
    workshop = two_days(language)
    return account(workshop, companies(workshop, count))


def ids(deck: Deck) -> list[str]:
    return [slide.id for slide in deck.slides]


def charts(deck: Deck) -> list[Chart]:
    return [block for slide in deck.slides for block in slide.blocks if isinstance(block, Chart)]


@every_language
def test_it_tells_what_was_held_how_far_they_came_what_was_shown_and_what_comes(language: Any) -> None:
    deck = room(told(language.id), language, TODAY)
    revealed = [f"revealed:{question}" for question in ("purposes", "industry", "monitoring_importance", "audiences")]
    steps = [f"progress:{step}" for step in ("strategy", "plan", "measure")]
    assert ids(deck) == ["agenda:1", "agenda:2", *steps, *revealed, "follow_up"]
    assert deck.cover is not None
    assert language.text("room_deck.joined", n=24) in deck.cover.lines
    assert all(slide.notes for slide in deck.slides)


def test_what_was_chosen_is_a_chart_and_what_was_written_a_list_without_what_was_taken_out() -> None:
    deck = room(told(), DANISH, TODAY)
    by_id = {slide.id: slide for slide in deck.slides}
    assert by_id["revealed:purposes"].title.endswith("15 af 32")
    (purposes,) = (chart for chart in charts(deck) if len(chart.categories) == 3 and chart.series[0][1][0] == 15)
    assert purposes.series[0][1] == (15, 11, 6)
    scale = by_id["revealed:monitoring_importance"].blocks[0]
    assert isinstance(scale, Chart)
    assert scale.series[0][1] == (1, 1, 3, 6, 4)
    (written,) = by_id["revealed:audiences"].blocks
    assert isinstance(written, Notices)
    assert [card.lines for card in written.cards] == [(said,) for said in (*SAID[:3], *SAID[4:])]


def test_as_many_of_many_answers_are_counted_and_not_listed_in_the_title() -> None:
    by_id = {slide.id: slide for slide in room(told(), DANISH, TODAY).slides}
    assert len(by_id["revealed:industry"].title) < 70


def test_nobody_is_named_and_of_few_no_progress_is_told() -> None:
    deck = room(told(count=4), DANISH, TODAY)
    assert not any(each.startswith("progress") for each in ids(deck))
    assert "Firma" not in repr(room(told(), DANISH, TODAY))


def test_that_nobody_finished_a_section_is_said_once_with_how_many_have_begun() -> None:
    workshop = two_days()
    begun = [replace(each, answered=frozenset({"purposes"})) for each in companies(workshop, 6)]
    deck = room(account(workshop, begun), DANISH, TODAY)
    (slide,) = [slide for slide in deck.slides if slide.id.startswith("progress")]
    (section,) = [each for each in catalogue().sections if each.id == catalogue().questions["purposes"].section]
    assert DANISH.text("room_deck.begun", section=DANISH.of(section.title), n=6) in repr(slide)


def test_before_anything_has_happened_it_tells_the_plan() -> None:
    deck = room(account(without_anything(two_days()), []), DANISH, TODAY)
    assert ids(deck) == ["agenda:1", "agenda:2", "follow_up"]
    assert deck.slides[-1].title == DANISH.text("room_deck.keep_until", date="6. juni 2027")


@pytest.mark.thorough
@every_language
def test_both_files_hold_all_of_it(language: Any) -> None:
    presentation = Presentation(io.BytesIO(BY_ENDING["pptx"](told(language.id), language, TODAY)))
    titles = [slide.shapes.title.text for slide in presentation.slides]
    assert len(titles) == len(set(titles)) == 11
    assert sum(shape.has_chart for slide in presentation.slides for shape in slide.shapes) == 6
    assert BY_ENDING["pdf"](told(language.id), language, TODAY).startswith(b"%PDF")


@every_language
@pytest.mark.parametrize("items", [2, 3, 4, 5, 8])
def test_of_a_small_room_no_slide_is_left_half_empty(language: Any, items: int) -> None:
    whole = two_days(language.id)
    small = replace(whole, held=whole.held[:items], revealed=(), follow_up=None)
    small = collecting.reveal(small, plenary.tally("purposes", [["trust"]] * 4 + [["leads"]] * (items - 1)))
    for question, said in (
        ("audiences", SAID[: items - 1]),
        ("call_to_action", ("Ring", "Skriv", "Kom", "Køb")[:items]),
    ):
        small = collecting.reveal(small, Texts(question, 9, said))
    made = with_body(slides.deck(room(account(small, companies(small, 6)), language, TODAY)))
    assert len(made) == 8
    assert {page.title: used(page) for page in made if used(page) < LEAST} == {}


def test_what_a_facilitator_writes_is_shown_as_it_is() -> None:
    workshop = replace(two_days(), title="A & B <i>")
    deck = BY_ENDING["pptx"](account(workshop, []), DANISH, TODAY)
    assert Presentation(io.BytesIO(deck)).slides[0].shapes.title.text == "A & B <i>"


def test_an_hour_is_one_and_exercises_that_nobody_finished_are_told_in_a_sentence() -> None:
    workshop = replace(WORKSHOP, blocks=WORKSHOP.blocks[:3])
    nobody = [Participant(each, str(each), NINE, NINE, frozenset()) for each in range(1, 7)]
    deck = room(account(workshop, nobody), DANISH, TODAY)
    titles = [slide.title for slide in deck.slides]
    assert titles[:2] == ["3 punkter på 1 time", "Ingen nåede at blive færdige med et helt afsnit"]
    assert charts(deck) == []
