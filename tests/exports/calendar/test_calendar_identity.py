"""What an entry is known by in other calendars."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.calendar.identity import uids
from tests.exports.calendar import calendars
from tests.exports.calendar.calendars import post
from wizard.questionnaire.model import Row

OWNER = "bageriet"


def known(*rows: Row) -> dict[str, str]:
    """The idea of each row by its UID."""
    return dict(zip(uids(rows, OWNER), (row.get("idea", "") for row in rows), strict=True))


@pytest.mark.thorough
@given(st.lists(calendars.rows(), max_size=12).flatmap(lambda rows: st.tuples(st.just(rows), st.permutations(rows))))
def test_uids_are_all_different_and_follow_the_rows_in_any_order(both: tuple[list[Row], list[Row]]) -> None:
    rows, shuffled = both
    assert len(set(uids(rows, OWNER))) == len(rows)
    assert known(*rows) == known(*shuffled)


@given(st.lists(calendars.rows(uid="a"), min_size=2, max_size=5))
def test_entries_that_share_a_uid_are_told_apart(rows: list[Row]) -> None:
    found = uids(rows, OWNER)
    assert len(set(found)) == len(rows)
    assert sum(uid.startswith("a@") for uid in found) == 1


def test_identical_rows_have_uids_of_their_own() -> None:
    assert len(set(uids([post()] * 3, OWNER))) == 3


def test_an_entry_keeps_its_own_uid_wherever_it_is_moved() -> None:
    (before,) = uids([post(uid="2027-01-05-facebook-1")], OWNER)
    (after,) = uids([post(uid="2027-01-05-facebook-1", date="2027-02-01", idea="Noget andet")], OWNER)
    assert before == after
    assert before.startswith("2027-01-05-facebook-1@")


def test_without_one_it_depends_on_day_and_platform_alone() -> None:
    same = [post(idea="Noget andet", creator="Mette", status="ready", time="12:00", pillar="Jul")]
    assert uids(same, OWNER) == uids([post()], OWNER)
    assert uids([post(date="2027-01-06")], OWNER) != uids([post()], OWNER)
    assert uids([post(platform="x")], OWNER) != uids([post()], OWNER)


def test_adding_later_entries_leaves_the_earlier_ones_alone() -> None:
    first = uids([post(time="07:00")], OWNER)
    assert uids([post(time="09:00"), post(time="07:00"), post(date="2027-01-06")], OWNER)[1:2] == first


def test_two_companies_entries_of_one_day_do_not_meet() -> None:
    rows = [post(uid="2027-01-05-facebook-1"), post()]
    assert not set(uids(rows, OWNER)) & set(uids(rows, "tømrer"))
