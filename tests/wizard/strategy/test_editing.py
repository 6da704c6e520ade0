"""Changing answers: what is saved when a row is set, removed or moved, and what follows it."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.language.errors import Refused, RowGone
from wizard.language.languages import DANISH, ENGLISH
from wizard.questionnaire import references
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Question, Row
from wizard.strategy import editing
from wizard.strategy.strategy import Strategy
from wizard.strategy.uids import without_uid

QUESTIONS = catalogue().questions
AUDIENCES, BRAND, KPIS = QUESTIONS["audiences"], QUESTIONS["brand"], QUESTIONS["kpis"]


def applied(answers: Answers, changes: editing.Changes) -> Answers:
    """The answers as they are once `changes` are saved."""
    return {key: value for key, value in (answers | changes).items() if value is not None}


def kept(answers: Answers) -> Strategy:
    """The answers as a store keeps them: each row with a uid, which here is its first place."""
    lists = {id_: rows for id_, rows in answers.items() if QUESTIONS[id_].kind == "list"}
    return Strategy(
        "da", answers, uids={id_: [str(place) for place in range(len(rows))] for id_, rows in lists.items()}
    )


def nameless(changes: editing.Changes) -> editing.Changes:
    """The changes, their rows without uids."""
    return {
        id_: [without_uid(row) for row in value] if isinstance(value, list) else value for id_, value in changes.items()
    }


def set_row(index: int, row: Row, answers: Answers) -> editing.Changes:
    """The changes of setting an audience to `row`, or of adding it."""
    rows = answers.get("audiences", [])
    if index == len(rows):
        return nameless(editing.add_row(AUDIENCES, row, kept(answers)))
    values = dict.fromkeys((*rows[index], *row)) | row
    return nameless(editing.set_fields(AUDIENCES, str(index), values, kept(answers)))


def remove_row(question: Question, index: int, answers: Answers) -> editing.Changes:
    return nameless(editing.remove_row(question, str(index), kept(answers)))


# Whole answers


def test_an_answer_is_cleaned_and_an_empty_one_removes_it() -> None:
    assert editing.set_answer(QUESTIONS["company_name"], " Langdej ") == {"company_name": "Langdej"}
    assert editing.set_answer(QUESTIONS["company_name"], "  ") == {"company_name": None}
    assert editing.set_answer(QUESTIONS["hours_per_week"], None) == {"hours_per_week": None}


def test_a_wrong_answer_is_refused_without_a_place_since_the_screen_shows_it() -> None:
    with pytest.raises(Refused) as caught:
        editing.set_answer(QUESTIONS["calendar_weeks"], 53)
    assert caught.value.message(DANISH) == "Tallet skal ligge mellem 1 og 52."


# Rows


def test_a_row_is_added_at_the_end() -> None:
    assert set_row(0, {"name": " Familier "}, {}) == {"audiences": [{"name": "Familier"}]}
    answers = {"audiences": [{"name": "Familier"}]}
    assert set_row(1, {"name": "Bagere"}, answers) == {"audiences": [{"name": "Familier"}, {"name": "Bagere"}]}


def test_an_empty_row_is_not_kept() -> None:
    assert set_row(0, {"name": " "}, {}) == {}
    assert set_row(0, {"name": " "}, {"audiences": [{"name": "Familier"}]}) == {"audiences": None}


def test_one_row_too_many_is_refused() -> None:
    answers = {"brand": [{"word": word} for word in "abcde"]}
    with pytest.raises(Refused) as caught:
        editing.add_row(BRAND, {"word": "f"}, kept(answers))
    assert caught.value.message(ENGLISH) == "The list has 6 rows. The limit is 5."


def test_what_pointed_at_a_name_before_it_was_there_is_spelled_as_it_is() -> None:
    answers = {"audiences": [{"place": "Svendborg"}], "needs": [{"audience": "unge\xa0familier", "need": "Brød"}]}
    needs = [{"audience": "Unge familier", "need": "Brød"}]
    assert set_row(1, {"name": "Unge familier"}, answers)["needs"] == needs
    assert set_row(0, {"name": "Unge familier"}, answers)["needs"] == needs


def test_renaming_an_audience_renames_it_everywhere() -> None:
    answers = {
        "audiences": [{"name": "Familier", "place": "Svendborg"}, {"name": "Bagere"}],
        "needs": [{"audience": "Bagere"}, {"audience": "Familier", "need": "Svar"}],
        "pillars": [{"topic": "Familier", "audience": "Familier"}],
        "ambassadors": [{"name": "Familier"}],
    }
    assert set_row(0, {"name": "Børnefamilier", "place": "Svendborg"}, answers) == {
        "audiences": [{"name": "Børnefamilier", "place": "Svendborg"}, {"name": "Bagere"}],
        "needs": [{"audience": "Bagere"}, {"audience": "Børnefamilier", "need": "Svar"}],
        "pillars": [{"topic": "Familier", "audience": "Børnefamilier"}],
    }


def test_changing_anything_but_the_name_changes_nothing_else() -> None:
    answers = {"audiences": [{"name": "Familier"}], "needs": [{"audience": "Familier"}]}
    assert set_row(0, {"name": "Familier", "place": "Ringe"}, answers) == {
        "audiences": [{"name": "Familier", "place": "Ringe"}]
    }


def test_taking_the_name_away_lets_go_of_what_pointed_at_it() -> None:
    answers = {"audiences": [{"name": "Familier"}], "needs": [{"audience": "Familier", "need": "Svar"}]}
    changes = set_row(0, {"place": "Ringe"}, answers)
    assert changes == {"audiences": [{"place": "Ringe"}], "needs": [{"need": "Svar"}]}


@pytest.mark.parametrize("index", [0, 2])
@pytest.mark.parametrize("spelling", ["Bagere", "bagere ", "Ba\xadgere", "Bagere\u200b"])
def test_a_name_that_is_taken_is_refused_however_it_is_spelled(index: int, spelling: str) -> None:
    answers = {"audiences": [{"name": "Familier"}, {"name": "Bagere"}]}
    with pytest.raises(Refused) as caught:
        set_row(index, {"name": spelling}, answers)
    assert caught.value.message(DANISH) == "I har allerede »Bagere«. Giv den et andet navn, så de kan skelnes."


def test_two_rows_that_have_the_same_name_already_can_still_be_changed_and_told_apart() -> None:
    answers = {"audiences": [{"name": "Familier"}, {"name": "Familier"}], "needs": [{"audience": "Familier"}]}
    assert set_row(1, {"name": "Bagere"}, answers) == {"audiences": [{"name": "Familier"}, {"name": "Bagere"}]}
    changes = set_row(1, {"name": "Familier", "place": "Ringe"}, answers)
    assert changes == {"audiences": [{"name": "Familier"}, {"name": "Familier", "place": "Ringe"}]}


def test_the_same_metric_may_be_measured_twice_and_is_let_go_of_with_the_last() -> None:
    rows = [{"metric": "reach"}, {"metric": "leads"}]
    answers: Answers = {"kpis": rows, "primary_kpi": "reach"}
    twice = nameless(editing.set_fields(KPIS, "1", {"metric": "reach"}, kept(answers)))
    assert twice == {"kpis": [{"metric": "reach"}, {"metric": "reach"}]}
    answers = applied(answers, twice)
    once = remove_row(KPIS, 0, answers)
    assert once == {"kpis": [{"metric": "reach"}]}
    answers = applied(answers, once)
    assert remove_row(KPIS, 0, answers) == {"kpis": None, "primary_kpi": None}


def test_removing_an_audience_lets_go_of_what_pointed_at_it() -> None:
    answers = {
        "audiences": [{"name": "Familier"}, {"name": "Bagere"}],
        "needs": [{"audience": "Familier", "need": "Svar"}, {"audience": "Bagere"}],
        "platform_roles": [{"audience": "Familier"}],
    }
    assert remove_row(AUDIENCES, 0, answers) == {
        "audiences": [{"name": "Bagere"}],
        "needs": [{"need": "Svar"}, {"audience": "Bagere"}],
        "platform_roles": None,
    }


def test_what_uses_a_row_can_be_told_before_it_is_removed() -> None:
    answers = {
        "audiences": [{"name": "Familier", "place": "Ringe"}],
        "needs": [{"audience": "Familier"}],
        "campaigns": [{"name": "Jul"}, {"audience": "Familier"}],
    }
    uses = editing.uses_of_row(AUDIENCES, answers["audiences"][0], answers)
    assert [(use.question.id, use.row) for use in uses] == [("needs", 0), ("campaigns", 1)]
    assert editing.uses_of_row(AUDIENCES, {"place": "Ringe"}, answers) == []


@pytest.mark.parametrize(
    ("index", "by", "order"), [(0, 1, "bac"), (2, -1, "acb"), (0, -1, "abc"), (2, 1, "abc"), (0, 9, "bca")]
)
def test_a_row_moves_as_far_as_the_list_goes(index: int, by: int, order: str) -> None:
    moved = editing.move_row(BRAND, str(index), by, kept({"brand": [{"word": word} for word in "abc"]}))
    assert moved == {"brand": [{"word": word, "uid": str("abc".index(word))} for word in order]}


def test_a_field_is_set_and_every_other_field_and_row_stays_as_it_is() -> None:
    strategy = kept({"audiences": [{"name": "Familier", "place": "Ringe"}, {"name": "Bagere"}]})
    assert editing.set_fields(AUDIENCES, "0", {"age_from": 30}, strategy) == {
        "audiences": [
            {"name": "Familier", "place": "Ringe", "age_from": 30, "uid": "0"},
            {"name": "Bagere", "uid": "1"},
        ]
    }


def test_what_points_at_a_row_keeps_its_own_uid_when_it_follows() -> None:
    strategy = kept({"audiences": [{"name": "Familier"}], "needs": [{"audience": "Familier"}, {"need": "Svar"}]})
    changes = editing.set_fields(AUDIENCES, "0", {"name": "Bagere"}, strategy)
    assert changes["needs"] == [{"audience": "Bagere", "uid": "0"}, {"need": "Svar", "uid": "1"}]
    assert editing.remove_row(AUDIENCES, "0", strategy)["needs"] == [{"need": "Svar", "uid": "1"}]


def test_a_row_that_is_gone_cannot_be_changed_and_need_not_be_removed_or_moved() -> None:
    strategy = kept({"brand": [{"word": "nær"}]})
    with pytest.raises(RowGone):
        editing.set_fields(BRAND, "gone", {"word": "varm"}, strategy)
    assert editing.remove_row(BRAND, "gone", strategy) == editing.move_row(BRAND, "gone", 1, strategy) == {}


# Whatever is done

NAMES = st.sampled_from(["Familier", "Bagere", "Kontorledere", "Naboer"])


@st.composite
def answers_about_audiences(draw: st.DrawFn) -> Answers:
    """Answers with differently named audiences, and others that point at some of them."""
    names = draw(st.lists(NAMES, min_size=1, unique=True))
    pointing: dict[str, st.SearchStrategy[Any]] = {
        question_id: st.lists(st.fixed_dictionaries({"audience": st.sampled_from(names), other: NAMES}), min_size=1)
        for question_id, other in (("needs", "need"), ("pillars", "topic"), ("campaigns", "name"))
    }
    rows = [{"name": name, "place": draw(NAMES)} for name in names]
    return {"audiences": rows} | draw(st.fixed_dictionaries({}, optional=pointing))


@given(answers_about_audiences(), st.data())
def test_setting_a_row_keeps_the_others_leaves_nothing_dangling_and_changes_nothing_in_place(
    answers: Answers, data: st.DataObject
) -> None:
    before = copy.deepcopy(answers)
    index = data.draw(st.integers(0, len(answers["audiences"])))
    row = data.draw(st.fixed_dictionaries({"place": NAMES}, optional={"name": NAMES}))
    try:
        changes = set_row(index, row, answers)
    except Refused:
        changes = {}  # the name was taken
    assert answers == before
    after = applied(answers, changes)
    assert references.dangling("audiences.name", after) == []
    others = [other for position, other in enumerate(before["audiences"]) if position != index]
    assert [other for position, other in enumerate(after["audiences"]) if position != index] == others


@given(answers_about_audiences(), st.data())
def test_removing_a_row_keeps_the_others_leaves_nothing_dangling_and_changes_nothing_in_place(
    answers: Answers, data: st.DataObject
) -> None:
    before = copy.deepcopy(answers)
    index = data.draw(st.integers(0, len(answers["audiences"]) - 1))
    after = applied(answers, remove_row(AUDIENCES, index, answers))
    assert answers == before
    assert references.dangling("audiences.name", after) == []
    assert after.get("audiences", []) == before["audiences"][:index] + before["audiences"][index + 1 :]


@given(st.lists(st.integers(), min_size=1), st.data())
def test_moving_a_row_keeps_the_order_of_the_others(words: list[int], data: st.DataObject) -> None:
    rows = [{"word": word} for word in words]
    index = data.draw(st.integers(0, len(rows) - 1))
    strategy = kept({"brand": rows})
    [moved] = editing.move_row(BRAND, str(index), data.draw(st.integers(-9, 9)), strategy).values()
    rows = strategy.rows("brand")
    here = moved.index(rows[index])
    assert moved[:here] + moved[here + 1 :] == rows[:index] + rows[index + 1 :]
