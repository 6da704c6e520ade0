"""Reviews that have been held: what they make of the rules about dates."""

from __future__ import annotations

from tests.wizard.checks.about_kpi_dates import by
from tests.wizard.checks.cases import findings

HELD = [{"date": "2026-12-15", "learnings": "Film fra værkstedet virker."}]


def test_somebody_who_has_reviewed_before_can_do_it_before_the_next_calendar_begins() -> None:
    answers = {"next_review": "2027-02-01", "calendar_start": "2027-03-01"}
    assert findings("review_before_start", answers)
    assert findings("review_before_start", answers, reviews=HELD) == []


def test_a_target_that_was_reviewed_after_its_date_is_not_waiting_for_the_next_review() -> None:
    answers = {"next_review": "2027-06-01", "kpis": [by("2026-11-30"), by("2027-01-31", "reach")]}
    (all_open,) = findings("target_long_before_review", answers)
    (left,) = findings("target_long_before_review", answers, reviews=HELD)
    assert [place.row for place in all_open.places] == [0, 1, None]
    assert [place.row for place in left.places] == [1, None]
