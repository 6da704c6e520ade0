"""Those who join: by the code, into a strategy of their own, and what they are asked beside it."""

from __future__ import annotations

import pytest

from pages.ui.workshop import joining
from tests.pages.screen import Screen, keep, store
from tests.pages.workshop.room import join, kept, said, submit
from tests.wizard.workshop.samples import WORKSHOP
from wizard.language.errors import Refused
from wizard.language.languages import DANISH
from wizard.questionnaire.catalogue import catalogue
from wizard.workshop import codes
from wizard.workshop.codes import spaced


def test_who_joins_gets_a_strategy_and_is_on_the_board_by_name_alone(key: str) -> None:
    screen = join(key, " Bageriet  <b>Langdej ")
    assert screen.answers == {"company_name": "Bageriet <b>Langdej"}
    screen.go("strategy", question="company_about").enter(screen.widget("company_about"), "En hemmelighed")
    board = Screen.open("board", workshop=key)
    assert "Bageriet &lt;b&gt;Langdej" in board.words
    assert DANISH.text("workshop.joined", n=1) in board.words
    assert "hemmelighed" not in board.words
    assert screen.key not in board.words


def test_whoever_joins_is_told_who_sees_what_and_when_it_is_deleted(key: str) -> None:
    words = Screen.open("join", code=kept(key).code).words
    assert DANISH.text("join.private") in words
    assert DANISH.text("join.deleted", date=DANISH.date(WORKSHOP.delete_on)) in words


def test_the_code_is_taken_as_it_is_typed_and_a_wrong_one_is_not(key: str) -> None:
    screen = submit(Screen.open("join"), code=spaced(kept(key).code).lower())
    assert screen.title == WORKSHOP.title
    assert said(submit(Screen.open("join"), code="BBB BBB")) == [Refused("no_such_code").message(DANISH)]
    assert said(Screen.open("join", code="BBBBBB")) == [Refused("no_such_code").message(DANISH)]


def test_guessing_ends_after_a_while_also_for_the_right_code(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codes, "WRONG_A_MINUTE", 2)
    monkeypatch.setattr(joining, "visitor_address", lambda: "10.0.0.1")
    for _ in range(2):
        Screen.open("join", code="BBBBBB")
    assert said(Screen.open("join", code=kept(key).code)) == [Refused("too_many_codes").message(DANISH)]


def test_nobody_gets_into_a_strategy_by_the_name_of_its_company(key: str) -> None:
    first = join(key, "Bageriet")
    second = join(key, "bageriet")
    assert said(second) == [Refused("company_joined", name="bageriet").message(DANISH)]
    assert "key" not in second.at.query_params
    assert Screen.open("strategy", key=first.key, question="company_about").errors == []


@pytest.mark.thorough
def test_nobody_joins_without_a_name_or_when_it_is_over(key: str) -> None:
    assert said(join(key, "  ")) == [Refused("company_needed").message(DANISH)]
    Screen.open("board", workshop=key).press("board:end")
    assert Refused("workshop_over").message(DANISH) in Screen.open("join", code=kept(key).code).words
    Screen.open("board", workshop=key).press("board:reopen")
    join(key, "Bageriet")


@pytest.mark.thorough
def test_a_closed_section_is_not_shown_before_it_is_opened(key: str) -> None:
    screen = join(key, "Bageriet")
    Screen.open("board", workshop=key).press("board:close_all")
    screen.go("strategy", question="audiences")
    assert DANISH.text("taking_part.closed") in screen.words
    Screen.open("board", workshop=key).press("board:begin").press("board:next")
    screen.run()
    assert DANISH.text("taking_part.closed") not in screen.words
    screen.go("measure", question="kpis")
    assert DANISH.text("taking_part.closed") in screen.words


@pytest.mark.thorough
def test_what_is_to_be_settled_at_home_is_a_list_to_take_along(key: str) -> None:
    screen = join(key, "Bageriet").go("strategy", question="company_about")
    tick = f"at_home:{screen.strategy_id}:company_about"
    screen.enter(tick, True)
    assert DANISH.text("taking_part.at_home_title") in screen.go("overview").words
    assert screen.has("way:at_home:company_about")
    questions = DANISH.text("workshop.at_home_questions", n=1)
    marked = DANISH.text("workshop.at_home_companies", n=1, questions=questions)
    assert marked in Screen.open("board", workshop=key).words
    screen.go("strategy", question="company_about").enter(tick, False)
    assert not screen.go("overview").has("way:at_home:company_about")
    assert marked not in Screen.open("board", workshop=key).words


def test_nobody_outside_a_workshop_is_asked_what_to_settle_at_home() -> None:
    screen = Screen.open("strategy", key=keep(), question="company_about")
    assert not screen.has(f"at_home:{screen.strategy_id}:company_about")


def test_who_joins_before_the_day_is_asked_how_far_they_are(key: str) -> None:
    screen = join(key, "Bageriet")
    assert screen.title == DANISH.text("presurvey.title")
    level, burning, show = (
        f"{name}:{screen.strategy_id}{more}"
        for name, more in (("presurvey:level", ""), ("presurvey:burning", ""), ("may_show", ":presurvey.burning:room"))
    )
    screen.enter(level, "regular").enter(burning, "Hvad skal vi slå op?").enter(show, True)
    kept_records = store().load(screen.strategy_id)
    assert kept_records.record("presurvey") == [{"level": "regular", "burning": "Hvad skal vi slå op?"}]
    assert kept_records.record("may_show") == [{"question": "presurvey.burning", "to": "room"}]
    screen.enter(show, False)
    assert store().load(screen.strategy_id).record("may_show") == []
    screen.press("way:presurvey")
    assert screen.title == DANISH.of(catalogue().questions["company_about"].label)


def test_nobody_outside_a_workshop_is_asked_before_a_day_or_what_may_be_shown() -> None:
    screen = Screen.open("presurvey", key=keep())
    assert screen.title == DANISH.text("presurvey.none_title")
    screen.go("strategy", question="purpose_why")
    assert not screen.has(f"may_show:{screen.strategy_id}:purpose_why:room")


def test_who_reads_the_way_in_in_english_goes_on_in_english_in_a_danish_room(key: str) -> None:
    assert kept(key).language == "da"
    screen = submit(Screen.open("join", locale="en-GB", code=kept(key).code), company="Smith & Co")
    assert screen.at.session_state.language == "en"
    assert store().load(screen.strategy_id).language == "en"
