"""Hours somebody has noted."""

from __future__ import annotations

from datetime import date

from wizard.language.languages import ENGLISH
from wizard.results.hours import hours_by_month, keep, spent
from wizard.results.words import hours_in_words
from wizard.strategy.strategy import Strategy

MARCH = date(2027, 3, 1)


def kept(*rows: dict) -> Strategy:
    return Strategy("da", {}, {"hours": list(rows)}, uids={"hours": [f"{number:08x}" for number in range(len(rows))]})


def test_a_month_is_noted_once_and_can_be_corrected() -> None:
    (row,) = keep(kept(), "0000000a", MARCH, 12.5)["hours"]
    assert (row["month"], row["hours"]) == ("2027-03-01", 12.5)
    (row,) = keep(kept({"month": "2027-03-01", "hours": 12.5}), "0000000a", MARCH, 14)["hours"]
    assert row["hours"] == 14


def test_without_hours_nothing_of_the_month_stays() -> None:
    assert not keep(kept({"month": "2027-03-01", "hours": 12.5}), "0000000a", MARCH, None)["hours"]


def test_months_are_added_up_and_what_is_blank_is_left_out() -> None:
    rows = [{"month": "2027-03-01", "hours": 12.5}, {"month": "2027-02-01", "hours": 10}, {"month": "2027-04-01"}]
    assert list(hours_by_month(rows)) == [date(2027, 2, 1), MARCH]
    found = spent(rows, {}, date(2027, 4, 10))
    assert found is not None
    assert (found.hours, found.planned) == (22.5, None)


def test_hours_stand_beside_the_plan_for_the_same_weeks_and_an_unfinished_month_is_left_out() -> None:
    rows = [
        {"month": "2027-02-01", "hours": 15},
        {"month": "2027-03-01", "hours": 20},
        {"month": "2027-04-01", "hours": 9},
    ]
    found = spent(rows, {"hours_per_week": 7, "calendar_start": "2027-02-15"}, date(2027, 4, 10))
    assert found is not None
    assert (found.hours, found.planned) == (35, 14 + 31)
    assert list(hours_in_words(found, ENGLISH)) == [
        "were spent in 2 months, from February 2027 to March 2027.",
        "The plan has 45 hours for the same weeks.",
        "April 2027 is not over and is not counted.",
    ]


def test_hours_of_nothing_but_an_unfinished_month_are_not_added_up() -> None:
    assert spent([{"month": "2027-04-01", "hours": 9}], {}, date(2027, 4, 10)) is None
