"""Where somebody is: derived from questions and answers."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.journey import State
from wizard.questionnaire.model import Catalogue, Question, Section, Step

TEXT = {"da": "Tekst", "en": "Text"}


def section(section_id: str, *question_ids: str, step: str = "strategy") -> Section:
    """A section of questions; those whose id ends in `*` are on the express route."""
    questions = tuple(
        Question(
            id=question_id.rstrip("*"),
            kind="text",
            label=TEXT,
            step=step,
            section=section_id,
            short=TEXT,
            why=TEXT,
            example=TEXT,
            express=question_id.endswith("*"),
        )
        for question_id in question_ids
    )
    return Section(id=section_id, step=step, title=TEXT, intro=TEXT, questions=questions)


def step(*sections: Section, step_id: str = "strategy", number: int = 1) -> Step:
    return Step(id=step_id, number=number, title=TEXT, intro=TEXT, sections=sections)


COMPANY = section("company", "name*", "brand", "market*")
POLICY = section("policy", "scope", "rules")
KPIS = section("kpis", "kpis*", step="measure")
ASKED = Catalogue((step(COMPANY, POLICY), step(KPIS, step_id="measure", number=3)))


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ({}, State.NOT_STARTED),
        ({"rules": "elsewhere"}, State.NOT_STARTED),
        ({"brand": "lokal"}, State.IN_PROGRESS),
        ({"name": "Langdej"}, State.IN_PROGRESS),
        ({"name": "Langdej", "market": "b2c"}, State.DONE),
    ],
)
def test_a_section_is_done_when_what_the_express_route_asks_is_answered(answers: dict[str, Any], state: State) -> None:
    assert journey.section_state(COMPANY, answers) is state


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ({}, State.NOT_STARTED),
        ({"scope": "all"}, State.IN_PROGRESS),
        ({"scope": "all", "rules": "ask"}, State.DONE),
    ],
)
def test_a_section_beside_the_express_route_is_done_when_everything_is(answers: dict[str, Any], state: State) -> None:
    assert journey.section_state(POLICY, answers) is state


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ({}, State.NOT_STARTED),
        ({"name": "Langdej"}, State.IN_PROGRESS),
        ({"name": "Langdej", "market": "b2c"}, State.IN_PROGRESS),
        ({"name": "Langdej", "market": "b2c", "scope": "all", "rules": "ask"}, State.DONE),
    ],
)
def test_a_step_is_what_all_its_sections_are_else_in_progress(answers: dict[str, Any], state: State) -> None:
    assert journey.step_state(ASKED.steps[0], answers) is state


def test_the_express_route_counts_down_and_says_where_to_go_on() -> None:
    answers: dict[str, Any] = {"brand": "lokal"}
    seen = []
    while question := journey.next_open(ASKED, answers):
        seen.append((question.id, journey.express_left(ASKED, answers)))
        answers[question.id] = "answered"
    assert seen == [("name", 3), ("market", 2), ("kpis", 1)]
    assert journey.express_left(ASKED, answers) == 0


@pytest.mark.parametrize(
    ("here", "before", "after"),
    [
        ("name", None, "market"),
        ("market", "name", "kpis"),
        ("kpis", "market", None),
        ("brand", "name", "market"),
        ("rules", "market", "kpis"),
    ],
)
def test_the_neighbours_on_the_express_route_are_found_from_beside_it_too(
    here: str, before: str | None, after: str | None
) -> None:
    found = journey.express_neighbours(ASKED, ASKED.questions[here])
    assert tuple(question and question.id for question in found) == (before, after)


def test_the_neighbours_of_a_section_cross_the_steps() -> None:
    assert journey.section_neighbours(ASKED, COMPANY) == (None, POLICY)
    assert journey.section_neighbours(ASKED, POLICY) == (COMPANY, KPIS)
    assert journey.section_neighbours(ASKED, KPIS) == (POLICY, None)


@given(st.sets(st.sampled_from(list(catalogue().questions))))
def test_answering_one_more_question_never_moves_anybody_back(answered: set[str]) -> None:
    order = list(State)
    answers = dict.fromkeys(answered, "x")
    for question in catalogue().questions.values():
        more = answers | {question.id: "x"}
        section = catalogue().section(question.section)
        assert order.index(journey.section_state(section, more)) >= order.index(journey.section_state(section, answers))
        assert journey.express_left(catalogue(), answers) - journey.express_left(catalogue(), more) in (0, 1)


def test_following_the_express_route_ends_with_everything_it_asks_answered() -> None:
    question: Question | None = catalogue().express[0]
    route = []
    while question:
        route.append(question)
        question = journey.express_neighbours(catalogue(), question)[1]
    assert tuple(route) == catalogue().express


def test_the_express_route_takes_the_quarter_of_an_hour_that_is_promised() -> None:
    assert 13 <= journey.minutes(catalogue().express) <= 16
    assert journey.minutes(()) == 0
    assert journey.minutes(catalogue().express[:1]) == 1
