"""Hours somebody has noted."""

from __future__ import annotations

from datetime import date

from wizard.results.hours import hours_by_month, keep, spent
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
    assert spent(rows) == 22.5
