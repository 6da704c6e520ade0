"""The finish: the files, the calendar that follows, the link, and one improvement at a time."""

from __future__ import annotations

import json

import pytest

from pages.ui.shell import session
from tests.pages.screen import Screen, keep, store
from wizard.checks import check
from wizard.checks.improvements import improvements
from wizard.examples import example
from wizard.language.languages import DANISH, LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.schedule import generate
from wizard.strategy.strategy import Strategy

EXPRESS = catalogue().express
ROUTE = {question.id: example("bakery", "da").answers[question.id] for question in EXPRESS}
every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))


def opened(answers=ROUTE) -> Screen:  # type: ignore[no-untyped-def]
    return Screen.open("finish", key=keep(answers))


def improving(screen: Screen) -> str:
    """The question that is asked for."""
    return str(screen.at.header[-1].value)


# The calendar


def test_the_calendar_is_offered_with_what_it_will_hold_and_one_press_makes_it() -> None:
    screen = opened()
    made = generate(Strategy("da", ROUTE), DANISH)
    weeks = DANISH.text("finish.weeks", n=12)
    assert DANISH.text("finish.calendar_count", n=len(made), weeks=weeks) in screen.markup
    screen.press("finish:calendar")
    assert screen.title == DANISH.text("calendar.title")
    assert len(store().load(screen.strategy_id).record("calendar")) == len(made)


def test_a_calendar_that_is_there_is_opened_and_stays_as_it_is() -> None:
    rows = generate(Strategy("da", ROUTE), DANISH)[:3]
    screen = Screen.open("finish", key=keep(ROUTE, calendar=rows))
    assert DANISH.text("finish.calendar_there_count", n=3) in screen.markup
    assert screen.press("way:finish-calendar").title == DANISH.text("calendar.title")
    assert store().load(screen.strategy_id).record("calendar") == rows


def test_answers_that_make_no_calendar_say_why_and_lead_to_where_that_is_mended() -> None:
    screen = opened({key: value for key, value in ROUTE.items() if key != "calendar_start"})
    assert not screen.has("finish:calendar")
    screen.press("way:finish-gap")
    assert screen.at.query_params["question"] == "calendar_start"
    assert screen.press("way:continue").title == DANISH.text("finish.title")


# What would make it better


def test_one_improvement_shows_at_a_time_and_three_at_most() -> None:
    screen = opened({"purposes": ["leads"], "platforms": ["facebook"]})
    seen = []
    for number in range(1, 4):
        assert any(DANISH.text("finish.improve_place", here=number, count=3) in text for text in screen.markup)
        seen.append(improving(screen))
        screen.press("improve:next")
    assert len(set(seen)) == 3
    assert improving(screen) == seen[0]


@pytest.mark.thorough
def test_it_leads_to_the_question_and_back_and_what_was_answered_is_gone() -> None:
    screen = opened({key: value for key, value in ROUTE.items() if key != "monitoring_owner"})
    asked = DANISH.of(catalogue().questions["monitoring_owner"].label)
    while improving(screen) != asked:
        screen.press("improve:next")
    screen.press("way:improve")
    assert screen.title == asked
    screen.enter(screen.widget("monitoring_owner"), "Mette").press("way:continue")
    assert screen.title == DANISH.text("finish.title")
    assert asked not in [each.value for each in screen.at.header]


def test_what_the_check_finds_comes_before_what_the_route_left_open_and_each_question_once() -> None:
    answers = {key: value for key, value in ROUTE.items() if key != "company_about"}
    report = check(Strategy("da", answers), session.today())
    found = improvements(report, answers, 99)
    assert len({each.question.id for each in found}) == len(found)
    assert [each.finding for each in found][: len(found) - 1].count(None) == 0
    assert found[-1].question.id == "company_about"
    assert improvements(report, answers, 1) == found[:1]


def test_nothing_on_it_is_in_red() -> None:
    screen = opened({"purposes": ["leads"]})
    assert screen.errors == []
    assert not any(":red[" in text for text in screen.markup)


# The link


@every_language
def test_the_link_can_be_kept_in_three_ways(language) -> None:
    key = keep({"company_name": "Kær & Søn"}, language.id)
    screen = Screen.open("finish", key=key)
    [component] = screen.at.get("bidi_component")
    data = json.loads(component.proto.json)
    assert data["link"] == f"https://tretrin.example/overview?key={key}"
    assert data["mail"].startswith("mailto:?subject=")
    assert "K%C3%A6r%20%26%20S%C3%B8n" in data["mail"]
    assert data["mail"].endswith(f"%0D%0A%0D%0Ahttps%3A%2F%2Ftretrin.example%2Foverview%3Fkey%3D{key}")
    assert data["qr"].startswith("<svg")


# Check your answers


def test_the_answers_are_a_list_of_tasks_and_what_is_not_decided_is_one_line() -> None:
    screen = opened(ROUTE)
    assert screen.has("way:row:audiences")
    left = [DANISH.of(question.short) for question in catalogue().questions.values() if question.id not in ROUTE]
    assert DANISH.text("finish.undecided", questions=", ".join(left)) in screen.markup
