"""Answers that point at other answers."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.questionnaire import references
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers

TARGETS = ("audiences.name", "platforms", "purposes", "kpis.metric")


def places(uses: list[references.Use]) -> list[tuple[str, str, int | None]]:
    return [(use.question.id, use.field.id, use.row) for use in uses]


def test_the_targets_are_those_of_the_questionnaire() -> None:
    fields = [field for question in catalogue().questions.values() for field in (question, *question.fields)]
    assert {field.refers for field in fields if field.refers} == set(TARGETS)
    assert all(map(references.is_target, TARGETS))
    assert not references.is_target("audiences.place")


def test_what_was_answered_is_offered_in_its_order_and_once() -> None:
    answers = {
        "platforms": ["instagram", "facebook"],
        "audiences": [{"name": "Familier"}, {"place": "Svendborg"}, {"name": "Bagere"}, {"name": "Familier"}],
    }
    assert references.offered("platforms", answers) == ("instagram", "facebook")
    assert references.offered("audiences.name", answers) == ("Familier", "Bagere")


def test_two_spellings_of_one_name_are_the_same() -> None:
    answers = {
        "audiences": [{"name": "Unge familier"}, {"name": "UNGE  familier"}],
        "needs": [{"audience": "unge\xa0familier"}, {"audience": "Seniorer"}],
    }
    assert references.offered("audiences.name", answers) == ("Unge familier",)
    assert places(references.uses("audiences.name", "Unge Familier", answers)) == [("needs", "audience", 0)]
    assert places(references.dangling("audiences.name", answers)) == [("needs", "audience", 1)]
    assert references.spelled("unge familier", ["Seniorer", "Unge familier"]) == "Unge familier"
    assert references.spelled("Unge", ["Seniorer", "Unge familier"]) is None


def test_references_are_spelled_as_what_they_point_at_and_nothing_else_is_touched() -> None:
    answers = {
        "audiences": [{"name": "Unge familier"}],
        "platforms": ["facebook"],
        "needs": [{"audience": "unge\xa0familier", "platform": "facebook"}, {"audience": "Seniorer"}],
        "pillars": [{"topic": "UNGE FAMILIER", "audience": "Unge familier"}],
    }
    kept = copy.deepcopy(answers)
    found = references.respelled(answers)
    assert answers == kept
    assert found == answers | {
        "needs": [{"audience": "Unge familier", "platform": "facebook"}, {"audience": "Seniorer"}]
    }
    assert found["pillars"] is answers["pillars"]


@pytest.mark.parametrize("target", TARGETS)
def test_nothing_is_offered_where_nothing_is_answered(target: str) -> None:
    assert references.offered(target, {}) == ()


def test_uses_are_found_in_questions_and_in_rows() -> None:
    answers = {
        "primary_purpose": "trust",
        "needs": [{"our_goal": "leads"}, {"our_goal": "trust"}],
        "pillars": [{"topic": "Korn", "purpose": "trust"}, {"topic": "Elever"}],
    }
    assert places(references.uses("purposes", "trust", answers)) == [
        ("primary_purpose", "primary_purpose", None),
        ("needs", "our_goal", 1),
        ("pillars", "purpose", 0),
    ]


def test_the_same_text_under_another_question_is_no_use() -> None:
    answers = {"ambassadors": [{"name": "Familier"}], "needs": [{"need": "Familier"}]}
    assert references.uses("audiences.name", "Familier", answers) == []


def test_what_points_at_nothing_is_dangling() -> None:
    answers = {
        "kpis": [{"metric": "reach"}],
        "primary_kpi": "leads",
        "audiences": [{"name": "Familier"}],
        "needs": [{"audience": "Familier"}, {"need": "Svar"}, {"audience": "Bagere"}],
    }
    assert places(references.dangling("kpis.metric", answers)) == [("primary_kpi", "primary_kpi", None)]
    assert places(references.dangling("audiences.name", answers)) == [("needs", "audience", 2)]


def test_repointing_changes_what_points_and_leaves_the_answers_alone() -> None:
    answers = {"needs": [{"audience": "Familier", "need": "Svar"}, {"audience": "Bagere"}], "pillars": [{"topic": "x"}]}
    before = copy.deepcopy(answers)
    assert references.repoint("audiences.name", "Familier", "Børnefamilier", answers) == {
        "needs": [{"audience": "Børnefamilier", "need": "Svar"}, {"audience": "Bagere"}]
    }
    assert answers == before


def test_repointing_at_nothing_drops_rows_that_held_nothing_else() -> None:
    answers = {"needs": [{"audience": "Familier"}, {"audience": "Familier", "need": "Svar"}]}
    assert references.repoint("audiences.name", "Familier", None, answers) == {"needs": [{"need": "Svar"}]}
    answers = {"needs": [{"audience": "Familier"}]}
    assert references.repoint("audiences.name", "Familier", None, answers) == {"needs": None}


def test_a_question_that_points_at_nothing_any_more_is_unanswered() -> None:
    answers = {"kpis": [{"metric": "reach"}], "primary_kpi": "reach"}
    assert references.repoint("kpis.metric", "reach", None, answers) == {"primary_kpi": None}


PURPOSES = st.sampled_from(["trust", "leads", "service"])


@st.composite
def answers_with_purposes(draw: st.DrawFn) -> Answers:
    """Answers in which much points at purposes, whether or not they were chosen."""
    rows: dict[str, st.SearchStrategy[Any]] = {
        "needs": st.fixed_dictionaries({"need": st.text(max_size=3)}, optional={"our_goal": PURPOSES}),
        "pillars": st.fixed_dictionaries({"purpose": PURPOSES}, optional={"share": st.integers(0, 100)}),
        "kpis": st.fixed_dictionaries({}, optional={"purpose": PURPOSES, "target": st.integers()}),
    }
    lists = {question_id: st.lists(row.filter(bool), min_size=1, max_size=3) for question_id, row in rows.items()}
    single = {"primary_purpose": PURPOSES, "purposes": st.lists(PURPOSES, min_size=1, unique=True)}
    return draw(st.fixed_dictionaries({"company_name": st.just("Langdej")}, optional=lists | single))


@given(answers_with_purposes(), PURPOSES, st.none() | PURPOSES)
def test_repointing_never_touches_anything_that_points_elsewhere(answers: Answers, old: str, new: str | None) -> None:
    used = references.uses("purposes", old, answers)
    changes = references.repoint("purposes", old, new, answers)
    assert set(changes) == {use.question.id for use in used}
    for question_id, value in changes.items():
        if question_id == "primary_purpose":
            assert value == new
            continue
        field_id = next(use.field.id for use in used if use.question.id == question_id)
        expected = [
            {key: new if key == field_id and kept == old else kept for key, kept in row.items()}
            for row in answers[question_id]
        ]
        expected = [{key: kept for key, kept in row.items() if kept is not None} for row in expected]
        assert value == ([row for row in expected if row] or None)


@given(answers_with_purposes(), PURPOSES)
def test_after_repointing_nothing_points_at_the_old_value(answers: Answers, old: str) -> None:
    changes = references.repoint("purposes", old, None, answers)
    after = {key: value for key, value in (answers | changes).items() if value is not None}
    assert references.uses("purposes", old, after) == []


@given(answers_with_purposes())
def test_what_dangles_is_what_uses_a_value_that_is_not_offered(answers: Answers) -> None:
    gone = {"trust", "leads", "service"} - set(references.offered("purposes", answers))
    used = [place for value in gone for place in places(references.uses("purposes", value, answers))]
    assert sorted(used, key=str) == sorted(places(references.dangling("purposes", answers)), key=str)
