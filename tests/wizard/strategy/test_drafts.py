"""Text that is saved while it is typed replaces only what its field showed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from wizard.language.errors import Refused
from wizard.language.languages import DANISH
from wizard.questionnaire.model import Answers
from wizard.strategy.drafts import Draft, Overtaken, Place, changes
from wizard.strategy.strategy import Changes, Strategy

TODAY = date(2027, 1, 4)
ABOUT, HOURS, START = Place("company_about"), Place("hours_per_week"), Place("next_review")
FIRST, SECOND = "aaaaaaaaaa", "bbbbbbbbbb"
NAME = Place("audiences", FIRST, "name")
AUDIENCES: Answers = {
    "audiences": [{"name": "Børnefamilier", "place": "Ribe"}, {"name": "Turister"}],
    "needs": [{"audience": "Børnefamilier", "need": "Brød"}],
}


def kept(answers: Answers, draft: Draft) -> Changes:
    uids = {"audiences": [FIRST, SECOND]} if "audiences" in answers else {}
    return changes(draft, Strategy("da", answers, uids=uids), DANISH, TODAY)


def test_what_is_typed_takes_the_place_of_what_the_field_showed() -> None:
    assert kept({}, Draft(ABOUT, "Vi ba", ("",))) == {"company_about": "Vi ba"}
    assert kept({"company_about": "Vi ba"}, Draft(ABOUT, "Vi bager", ("", "Vi ba"))) == {"company_about": "Vi bager"}
    assert kept({"company_about": "Vi bager"}, Draft(ABOUT, "", ("Vi bager",))) == {"company_about": None}


def test_a_request_that_comes_twice_or_late_changes_nothing() -> None:
    assert kept({"company_about": "Vi bager"}, Draft(ABOUT, "Vi bager", ("",))) == {}
    assert kept({"company_about": "Vi bager brød"}, Draft(ABOUT, "Vi bager", ("Vi bager brød",))) != {}
    with pytest.raises(Overtaken):  # "Vi bager brød" was sent after it
        kept({"company_about": "Vi bager brød"}, Draft(ABOUT, "Vi bager", ("",)))


def test_what_another_window_has_saved_meanwhile_stays() -> None:
    with pytest.raises(Overtaken):
        kept({"company_about": "En andens"}, Draft(ABOUT, "Min", ("Det, der stod", "Mi")))


def test_spaces_that_are_trimmed_make_no_difference() -> None:
    assert kept({"company_about": "Vi bager"}, Draft(ABOUT, "Vi bager ", ("",))) == {}
    assert kept({"company_about": "Vi bager"}, Draft(ABOUT, "Vi bager br", ("", "Vi bager "))) != {}


@pytest.mark.parametrize(
    ("place", "text", "value"), [(HOURS, "2,5", 2.5), (HOURS, "ca. 5 timer", 5), (START, "8-3-27", "2027-03-08")]
)
def test_numbers_and_dates_are_read_as_they_are_typed(place: Place, text: str, value: object) -> None:
    assert kept({}, Draft(place, text, ("",))) == {place.question: value}


@pytest.mark.parametrize(("place", "text"), [(ABOUT, "x" * 2001), (HOURS, "mange"), (START, "32-1-27")])
def test_what_is_refused_replaces_nothing(place: Place, text: str) -> None:
    with pytest.raises(Refused):
        kept({}, Draft(place, text, ("",)))


def test_one_field_of_one_row_changes_wherever_the_row_stands_and_what_points_at_it_follows() -> None:
    made = kept(AUDIENCES, Draft(NAME, "Familier", ("Børnefamilier",)))
    assert [row["name"] for row in made["audiences"]] == ["Familier", "Turister"]
    assert made["audiences"][0]["place"] == "Ribe"
    assert made["needs"][0]["audience"] == "Familier"


def test_a_row_that_is_gone_is_not_brought_back_and_a_new_one_begins_with_its_first_words() -> None:
    gone = Draft(Place("audiences", "cccccccccc", "name"), "Nye", ("",))
    with pytest.raises(Overtaken):
        kept(AUDIENCES, gone)
    made = kept(AUDIENCES, replace(gone, new_row={}))
    assert made["audiences"][2] == {"name": "Nye", "uid": "cccccccccc"}


def test_the_last_value_of_a_row_is_not_taken_away_while_somebody_writes_there() -> None:
    with pytest.raises(Overtaken):
        kept(AUDIENCES, Draft(Place("audiences", SECOND, "name"), "", ("Turister",)))


@pytest.mark.parametrize(
    "place", [Place("nothing"), Place("purposes"), Place("audiences"), Place("audiences", FIRST, "nothing")]
)
def test_only_what_is_typed_can_be_a_draft(place: Place) -> None:
    with pytest.raises(LookupError):
        kept({}, Draft(place, "x", ("",)))
