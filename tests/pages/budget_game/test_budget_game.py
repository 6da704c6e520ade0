"""The budget game on its page: buying, over the limit, a card, and taking the week along when somebody says so."""

from __future__ import annotations

import pytest

from pages.ui.shell import navigation
from tests.pages.screen import NOW, Screen, keep, store
from tests.pages.workshop.room import said
from wizard.budget_game.game import CARDS_RECORD, POSTS_RECORD
from wizard.language.languages import DANISH, LANGUAGES, Language
from wizard.strategy.strategy import Strategy
from wizard.workshop.agenda import agendas

ANSWERS = {"company_name": "Bageriet", "hours_per_week": 4, "platforms": ["facebook"], "content_types": ["image"]}
PLAN = [{"platform": "facebook", "posts_per_week": 1, "creator": "Mette"}]


def kept(key: str) -> Strategy:
    return store().load(store().open(key))


def texts(screen: Screen) -> str:
    return "\n".join(each.value for each in (*screen.at.markdown, *screen.at.caption)) + "\n".join(
        each.proto.body for each in screen.at.get("html")
    )


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_hours_are_spent_a_card_changes_the_week_and_nothing_is_planned_before_it_is_said(language: Language) -> None:
    key = keep({**ANSWERS, "channel_plan": PLAN}, language.id)
    screen = Screen.open("budget_game", key=key)
    for _ in range(3):
        screen.press("game-more:facebook:image")
    assert language.text("budget_game.left", hours=language.text("units.hours", n=1, number="1")) in texts(screen)
    screen.press("game:draw")
    strategy = kept(key)
    assert len(strategy.record(CARDS_RECORD)) == 1
    assert {row["week"] for row in strategy.record(POSTS_RECORD)} == {"ordinary", "with_card"}
    assert strategy.answers["channel_plan"] == PLAN
    screen.press("game:put_away")
    assert kept(key).record(CARDS_RECORD)[0]["put_away"]


def test_over_the_limit_no_card_is_drawn() -> None:
    screen = Screen.open("budget_game", key=keep(ANSWERS))
    assert DANISH.text("budget_game.draw_some") in screen.words
    for _ in range(5):
        screen.press("game-more:facebook:image")
    assert "1 time for meget" in texts(screen)
    assert DANISH.text("budget_game.draw_less") in screen.words
    assert not [button for button in screen.at.button if button.key == "game:draw"]
    screen.press("game-fewer:facebook:image")
    assert "Alle timer er brugt" in texts(screen)


def test_without_hours_they_are_asked_for_first() -> None:
    screen = Screen.open("budget_game", key=keep({"company_name": "Bageriet"}))
    assert "Skriv først, hvor mange timer I har" in texts(screen)
    (field,) = screen.at.text_input
    field.set_value("3")
    screen.run()
    assert "3 timer tilbage" in texts(screen)


def take_along(key: str) -> Screen:
    screen = Screen.open("budget_game", key=key)
    screen.press("game-more:facebook:image")
    screen.press("game-more:facebook:image")
    return screen


def test_the_week_becomes_the_plan_and_what_stood_beside_it_stays() -> None:
    key = keep({**ANSWERS, "channel_plan": PLAN})
    screen = take_along(key)
    screen.at.session_state["game-take"] = True
    screen.run()
    assert "Facebook: 1 opslag om ugen bliver til 2 opslag om ugen" in texts(screen)
    screen.press("game:take")
    assert kept(key).answers["channel_plan"] == [{**PLAN[0], "posts_per_week": 2}]
    assert "Kanalplanen er rettet" in texts(screen)


def test_a_plan_that_another_window_has_changed_is_shown_again_first() -> None:
    key = keep({**ANSWERS, "channel_plan": PLAN})
    screen = take_along(key)
    screen.at.session_state["game-take"] = True
    screen.run()
    store().save(store().open(key), {"channel_plan": [{**PLAN[0], "posts_per_week": 5}]}, NOW)
    screen.press("game:take")
    assert kept(key).answers["channel_plan"][0]["posts_per_week"] == 5
    assert any("Kanalplanen er ændret" in error for error in said(screen))
    assert "5 opslag om ugen bliver til 2" in texts(screen)


def test_an_exercise_on_a_page_of_its_own_names_one_there_is() -> None:
    items = {item.id: item for agenda in agendas().values() for day in agenda.days for item, _ in day}
    pages = {item.page for item in items.values()} - {""}
    assert pages == {navigation.BUDGET_GAME.id}
