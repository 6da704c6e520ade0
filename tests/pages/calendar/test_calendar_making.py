"""A calendar is made from the answers, and made again."""

from __future__ import annotations

import pytest

from pages.ui.shell import session
from pages.ui.shell.plain import plain
from tests.pages.calendar.content_calendar import Grid, entry, every_language, made, opened, rows
from tests.pages.screen import Screen, keep, store
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH, Language
from wizard.questionnaire.model import Row
from wizard.schedule import generate
from wizard.strategy.words import language_of


@pytest.mark.sampled(2)
@every_language
def test_without_a_calendar_one_sees_what_is_missing_and_gets_to_the_questions(language: Language) -> None:
    screen = Screen.open("content_calendar", key=keep({}, language.id))
    for why in ("no_start", "no_plan"):
        assert plain(language.text(f"calendar.gap_{why}")) in screen.markup
    assert not screen.has("calendar:make")
    screen.press("way:gap:no_plan")
    assert screen.at.query_params["question"] == "channel_plan"
    screen.press("way:continue")
    assert screen.title == language.text("calendar.title")


@pytest.mark.parametrize("row", [{"weekdays": ["mon", "thu"]}, {"posts_per_week": 0}])
def test_weekdays_without_a_number_of_posts_are_not_enough_and_the_calendar_says_so(row: Row) -> None:
    answers = {"calendar_start": "2027-01-04", "channel_plan": [{"platform": "facebook", **row}]}
    screen = Screen.open("content_calendar", key=keep(answers))
    assert plain(DANISH.text("calendar.gap_no_number", platforms="Facebook")) in screen.markup
    assert not screen.has("way:gap:no_start")
    assert not screen.has("calendar:make")
    screen.press("way:gap:no_number")
    assert screen.at.query_params["question"] == "channel_plan"


def test_so_few_posts_that_there_is_none_are_told_before_a_calendar_is_made() -> None:
    plan = [{"platform": "facebook", "posts_per_week": 0.1}]
    answers = {"calendar_start": "2027-01-04", "calendar_weeks": 4, "channel_plan": plan}
    screen = Screen.open("content_calendar", key=keep(answers))
    assert plain(DANISH.text("calendar.gap_too_few", platforms="Facebook", n=4)) in screen.markup
    assert not screen.has("calendar:make")


@pytest.mark.sampled(9)
@pytest.mark.parametrize("example_id", EXAMPLES)
@every_language
def test_the_calendar_is_made_with_one_click_from_the_answers(example_id: str, language: Language) -> None:
    strategy = example(example_id, language.id)
    screen = Screen.open("content_calendar", key=keep(strategy.answers, language.id))
    assert rows(screen) == []
    screen.press("calendar:make")
    assert rows(screen) == generate(strategy, language_of(strategy, language))
    assert screen.has("calendar:remake")


@pytest.mark.thorough
def test_a_calendar_just_made_is_shown_where_it_begins() -> None:
    answers = {**example("bakery", "da").answers, "calendar_start": "2027-09-06"}
    screen = Screen.open("content_calendar", key=keep(answers)).press("calendar:make")
    first = min(row["date"] for row in rows(screen))
    assert any(shown["start"].startswith(first) for shown in Grid(screen).entries.values())


@pytest.mark.thorough
def test_a_calendar_made_in_another_window_meanwhile_is_not_made_over() -> None:
    one = Screen.open("content_calendar", key=keep(made().answers))
    two = Screen.open("content_calendar", key=one.key).press("calendar:make")
    uid = rows(two)[0]["uid"]
    two.enter(f"view:{two.strategy_id}", "list").pick(f"status:{uid}", "posted")
    one.press("calendar:make")
    assert entry(one, uid)["status"] == "posted"


# Made again


@pytest.mark.thorough
def test_making_it_again_shows_what_it_would_do_before_it_does_it() -> None:
    screen = opened()
    screen.pick(f"status:{rows(screen)[3]['uid']}", "in_progress")
    plan = [row | {"posts_per_week": 2} for row in screen.answers["channel_plan"]]
    store().save(screen.strategy_id, {"channel_plan": plan}, session.now())
    before = rows(screen)
    screen.press("calendar:remake")
    texts = [expander.label for expander in screen.at.expander]
    assert any("bliver tilføjet" in text for text in texts)
    assert DANISH.text("calendar.remake_own", n=1) in screen.markup
    screen.press("remake:no")
    assert rows(screen) == before
    screen.press("calendar:remake").press("remake:yes")
    assert len(rows(screen)) > len(before)
    assert before[3] in rows(screen)
    assert not screen.has("remake:yes")
    screen.press("calendar:undo")
    assert rows(screen) == before


def test_answers_that_make_no_calendar_any_more_say_what_is_missing_before_anything_is_removed() -> None:
    screen = opened()
    store().save(screen.strategy_id, {"calendar_start": None}, session.now())
    screen.press("calendar:remake")
    assert plain(DANISH.text("calendar.gap_no_start")) in screen.markup
    assert any("bliver fjernet" in expander.label for expander in screen.at.expander)


def test_a_calendar_that_fits_the_answers_has_nothing_to_make_again() -> None:
    screen = opened().press("calendar:remake")
    assert DANISH.text("calendar.remake_nothing") in screen.markup
    assert not screen.has("remake:yes")


@pytest.mark.thorough
def test_what_was_changed_since_it_was_shown_is_shown_anew_and_not_done() -> None:
    screen = opened()
    plan = [row | {"posts_per_week": 2} for row in screen.answers["channel_plan"]]
    store().save(screen.strategy_id, {"channel_plan": plan}, session.now())
    screen.press("calendar:remake")
    store().save(screen.strategy_id, {"channel_plan": plan[:1]}, session.now())
    before = rows(screen)
    screen.press("remake:yes")
    assert rows(screen) == before
    screen.press("remake:yes")
    assert rows(screen) != before
