"""Accepting a suggestion does what it says and nothing else, whatever has been answered."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wizard.suggestions.shipped import (
    ASKED,
    accept_all,
    applied,
    named,
    situations,
)
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Answers
from wizard.suggestions import QUESTIONS, suggestions

# Accepting


def test_a_row_is_added_at_the_end_in_the_language_on_the_screen() -> None:
    rows = [{"tool": "Infomedia"}]
    changes = named("monitoring_tools.all_google").accept({"monitoring_tools": rows}, ENGLISH)
    added = {"tool": "Google Business Profile: an alert when a review arrives"}
    assert changes == {"monitoring_tools": [*rows, added]}


def test_an_option_is_picked_last() -> None:
    answers = {"content_types": ["story"], "platforms": ["linkedin"]}
    changes = named("content_types.linkedin_poll").accept(answers, DANISH)
    assert changes == {"content_types": ["story", "poll"]}


def test_accepting_a_second_time_changes_nothing() -> None:
    suggestion, answers = named("kpis.leads_lead_quality"), {"purposes": ["leads"]}
    once = applied(answers, suggestion.accept(answers, DANISH))
    assert suggestion.accept(once, DANISH) == {}
    assert suggestion.accept(once, ENGLISH) == {}


def test_accepting_when_the_list_has_filled_up_meanwhile_changes_nothing() -> None:
    rows = [{"topic": f"Emne {number}"} for number in range(ASKED["pillars"].max_rows)]
    assert named("pillars.all_behind").accept({"purposes": ["trust"], "pillars": rows}, DANISH) == {}


def test_a_purpose_that_has_gone_meanwhile_is_left_out() -> None:
    (row,) = named("pillars.all_behind").accept({"purposes": ["leads"]}, DANISH)["pillars"]
    assert row == {"topic": "Bag facaden: menneskene og arbejdet"}


def test_the_details_say_what_else_is_filled_in() -> None:
    assert named("roles.all_why").details(ENGLISH) == (
        "Group: Management; Why it is worth it: When the aim is known, nobody has to ask permission every time"
    )
    assert named("mention_procedure.all_answer").details(DANISH) == "Situation: Spørgsmål; Inden for: 24 timer"
    assert named("policy_do.all_doubt").details(DANISH) == ""


def test_the_details_of_an_option_say_for_which_platform_and_what_it_is() -> None:
    assert named("content_types.linkedin_poll").details(ENGLISH).startswith("LinkedIn: A question with fixed answers")
    assert named("content_types.x_image").details(DANISH) == "X"
    assert named("engagement_activities.all_morning").details(DANISH) == ""


# Whatever has been answered


@pytest.mark.thorough
@given(situations(), st.sampled_from(QUESTIONS), st.randoms(use_true_random=False))
def test_the_order_of_rows_makes_no_difference(answers: Answers, question_id: str, random: Any) -> None:
    found = suggestions(question_id, answers)
    shuffled = {key: list(value) if isinstance(value, list) else value for key, value in answers.items()}
    for key, value in shuffled.items():
        if ASKED[key].kind == "list":
            random.shuffle(value)
    assert suggestions(question_id, shuffled) == found


@given(situations(), st.sampled_from(QUESTIONS))
def test_everything_offered_fits_and_refers_to_what_was_answered(answers: Answers, question_id: str) -> None:
    for suggestion in suggestions(question_id, answers):
        assert suggestion.question_id == question_id
        assert suggestion.row.get("purpose", None) in (None, *answers.get("purposes", ()))
        assert suggestion.conditions.get("platforms", {"any"}) & {"any", *answers.get("platforms", ())}
        assert suggestion.conditions.get("industry", {"any"}) & {"any", answers.get("industry", "other")}


@given(situations(), st.sampled_from(QUESTIONS), st.sampled_from(list(LANGUAGES.values())), st.data())
def test_accepting_one_changes_its_question_alone_and_leaves_the_others_in_order(
    answers: Answers, question_id: str, language: Language, data: st.DataObject
) -> None:
    found = suggestions(question_id, answers)
    if not found:
        return
    before = copy.deepcopy(answers)
    accepted = data.draw(st.sampled_from(found))
    changes = accepted.accept(answers, language)
    assert answers == before
    assert changes.keys() == {question_id}
    assert changes[question_id][:-1] == answers.get(question_id, [])
    after = suggestions(question_id, applied(answers, changes))
    assert after == tuple(each for each in found if each != accepted) or after == ()


@pytest.mark.thorough
@given(situations(), st.sampled_from(list(LANGUAGES.values())))
def test_accepting_everything_ends_without_doubles_and_is_kept_as_it_stands(
    answers: Answers, language: Language
) -> None:
    after = accept_all(answers, language)
    for question_id in QUESTIONS:
        given_ = after.get(question_id, [])
        assert clean(given_, ASKED[question_id]) == (given_ or None)
        said = [str(sorted(row.items())).casefold() if isinstance(row, dict) else row for row in given_]
        assert len(said) == len(set(said))
        assert suggestions(question_id, after) == ()
