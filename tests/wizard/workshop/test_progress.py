"""How far everybody has come, and who may be stuck."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from tests.wizard.workshop.samples import NINE, WORKSHOP, after
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.journey import State
from wizard.workshop import moving, progress
from wizard.workshop import workshop as ws
from wizard.workshop.progress import Participant

EXERCISE = WORKSHOP.blocks[1]
ON = moving.begin(WORKSHOP, 1, after(20))


def company(*answered: str, updated: datetime = NINE, joined: datetime = NINE, id_: int = 1) -> Participant:
    return Participant(id_, f"Firma {id_}", joined, updated, frozenset(answered))


def test_a_section_is_done_by_what_the_express_route_asks() -> None:
    halfway = company("audiences", "company_name")
    assert [halfway.state(section) for section in ("audiences", "needs")] == [State.DONE, State.NOT_STARTED]
    assert not halfway.is_done(EXERCISE)
    assert company("audiences", "needs").is_done(EXERCISE)
    assert not company("audiences", "needs").is_done(WORKSHOP.blocks[0])


def test_the_part_of_a_step_goes_from_nothing_to_all_of_it() -> None:
    plan = catalogue().step("plan")
    everything = company(*(question.id for question in catalogue().express))
    assert (company().part_of(plan), everything.part_of(plan)) == (0, 1)
    assert 0 < company("pillars").part_of(plan) < 1


def test_somebody_is_quiet_when_nothing_has_happened_for_six_minutes_of_an_exercise() -> None:
    assert not company().quiet(ON, after(25))
    assert company().quiet(ON, after(26)).total_seconds() == 6 * 60
    assert not company(updated=after(24)).quiet(ON, after(26))
    assert not company(joined=after(24)).quiet(ON, after(26))


def test_nobody_is_quiet_who_is_done_or_while_nothing_is_to_be_done() -> None:
    assert not company("audiences", "needs").quiet(ON, after(40))
    assert not company().quiet(ws.pause(ON, after(21)), after(40))
    assert not company().quiet(moving.begin(WORKSHOP, 0, after(0)), after(40))
    assert not company().quiet(WORKSHOP, after(40))


def test_the_one_quiet_for_longest_comes_first() -> None:
    room = [
        company(id_=1, updated=after(30)),
        company(id_=2, updated=after(22)),
        company("audiences", "needs", id_=3),
        company(id_=4, updated=after(39)),
    ]
    assert [each.id for each in progress.stuck(room, ON, after(40))] == [2, 1]
    assert progress.done(room, EXERCISE) == 1


def test_the_budget_game_is_done_once_a_card_was_drawn_and_the_week_is_a_plan() -> None:
    game = replace(EXERCISE, sections=("rhythm",), page="budget_game")
    assert not company("channel_plan", "hours_per_week").is_done(game)
    assert not company("budget_cards", "budget_posts").is_done(game)
    assert company("budget_cards", "channel_plan").is_done(game)
