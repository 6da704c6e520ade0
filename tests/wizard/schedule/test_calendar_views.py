"""What of the calendar is looked at: whole weeks from Monday, and the entries that are chosen."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.language.dates import EARLIEST, LATEST
from wizard.questionnaire.model import Row
from wizard.schedule.entry import in_order
from wizard.schedule.views import (
    ASPECTS,
    NONE,
    VIEWS,
    Span,
    filter_options,
    filtered,
    people,
    starting_day,
    undated,
    within,
)

DAYS = st.dates(EARLIEST, LATEST)
every_view = pytest.mark.parametrize("view", VIEWS)


def entry(day: str | None = "2027-01-05", **rest: Any) -> Row:
    return {"platform": "facebook", **rest} | ({"date": day} if day else {})


# Days


@every_view
@given(day=DAYS)
def test_a_view_shows_whole_weeks_from_monday_with_its_day_in_them(view: str, day: date) -> None:
    span = VIEWS[view].span(day)
    assert (span.first.weekday(), span.last.weekday()) == (0, 6)
    assert day in span
    assert len(span.days) == {"month": 42, "week": 7, "list": 28}[view]


@given(day=DAYS)
def test_a_month_is_shown_from_its_first_day_to_its_last(day: date) -> None:
    span = VIEWS["month"].span(day)
    month = [other for other in span.days if (other.year, other.month) == (day.year, day.month)]
    assert month[0].day == 1
    assert (month[-1] + timedelta(days=1)).day == 1
    assert (month[0] - span.first).days < 7


@every_view
@given(day=st.dates(EARLIEST + timedelta(days=60), LATEST - timedelta(days=60)))
def test_a_step_leads_to_other_days_without_a_gap_and_back(view: str, day: date) -> None:
    look = VIEWS[view]
    on, back = look.step(day, 1), look.step(look.step(day, 1), -1)
    here, there = look.span(day), look.span(on)
    assert on not in Span(day, day)
    assert here.first < there.first <= here.last + timedelta(days=1)
    assert look.span(back) == here


@every_view
def test_there_is_no_step_out_of_the_years_a_date_can_lie_in(view: str) -> None:
    assert EARLIEST <= VIEWS[view].step(EARLIEST, -1) <= LATEST
    assert EARLIEST <= VIEWS[view].step(LATEST, 1) <= LATEST


def test_a_year_ends_between_two_months() -> None:
    assert VIEWS["month"].step(date(2027, 12, 31), 1) == date(2028, 1, 1)
    assert VIEWS["month"].step(date(2027, 1, 31), -1) == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("today", "day"), [("2026-11-01", "2027-01-05"), ("2027-01-20", "2027-01-20"), ("2028-01-01", "2027-03-01")]
)
def test_one_looks_at_today_first_unless_all_entries_lie_ahead_or_behind(today: str, day: str) -> None:
    rows = in_order([entry("2027-03-01"), entry(), entry(None)])
    assert starting_day(rows, date.fromisoformat(today)) == date.fromisoformat(day)


def test_without_dated_entries_one_looks_at_today() -> None:
    assert starting_day([], date(2027, 1, 1)) == starting_day([entry(None)], date(2027, 1, 1)) == date(2027, 1, 1)


@given(st.lists(st.none() | st.dates(date(2027, 1, 1), date(2027, 2, 1)), max_size=30), DAYS)
def test_every_entry_lies_within_its_days_or_has_none(days: list[date | None], around: date) -> None:
    rows = in_order([entry(str(day) if day else None) for day in days])
    span = VIEWS["week"].span(around.replace(year=2027, day=1))
    assert list(within(rows, span)) == [
        row for row in rows if "date" in row and date.fromisoformat(row["date"]) in span
    ]
    assert list(undated(rows)) == [row for row in rows if "date" not in row]


# Entries

ENTRIES = [
    entry(pillar="Brød", creator="Mette", poster="Jonas"),
    entry(platform="x", creator="Jonas", status="posted"),
    {"idea": "Uden alt"},
]


@pytest.mark.parametrize(
    ("choice", "found"),
    [
        ({}, [0, 1, 2]),
        ({"platform": []}, [0, 1, 2]),
        ({"platform": ["x", NONE]}, [1, 2]),
        ({"pillar": ["Brød"]}, [0]),
        ({"person": ["Jonas"]}, [0, 1]),
        ({"person": [NONE]}, [2]),
        ({"status": ["idea"]}, [0, 2]),
        ({"person": ["Jonas"], "status": ["posted"]}, [1]),
        ({"pillar": ["Kage"]}, []),
    ],
)
def test_entries_are_chosen_by_all_that_is_asked(choice: dict[str, list[str]], found: list[int]) -> None:
    assert filtered(ENTRIES, choice) == [ENTRIES[number] for number in found]


def test_one_can_choose_by_what_there_is_in_the_order_one_knows_it() -> None:
    rows = [*ENTRIES, entry(pillar="Kage", creator="anders"), entry(pillar="Aktuelt")]
    assert filter_options(
        rows, {"pillars": [{"topic": "Kage"}, {"share": 3}, {"topic": "Brød"}, {"topic": "Ubrugt"}]}
    ) == {
        "platform": ["facebook", "x", NONE],
        "pillar": ["Kage", "Brød", "Aktuelt", NONE],
        "person": ["anders", "Jonas", "Mette", NONE],
        "status": ["idea", "posted"],
    }


@given(st.lists(st.sampled_from(ENTRIES)))
def test_whatever_is_offered_finds_something(rows: list[Row]) -> None:
    found = filter_options(rows, {})
    assert list(found) == list(ASPECTS)
    for aspect, values in found.items():
        for value in values:
            assert filtered(rows, {aspect: [value]})


def test_people_are_whoever_makes_or_posts_anything_each_once_by_name() -> None:
    assert people([*ENTRIES, {"creator": "anders"}]) == ["anders", "Jonas", "Mette"]


def test_an_entry_two_people_make_is_found_by_either() -> None:
    both = entry(creator="Mette og Jonas")
    assert filtered([both, entry(creator="Ida")], {"person": ["Jonas"]}) == [both]
    assert filter_options([both], {})["person"] == ["Jonas", "Mette"]
    assert people([both]) == ["Jonas", "Mette", "Mette og Jonas"]


def test_two_spellings_of_one_name_are_chosen_together() -> None:
    rows = [entry(pillar="Brød", creator="Mille Kruse"), entry(pillar="BRØD", creator="mille\xa0kruse", poster="Ida")]
    options = filter_options(rows, {"pillars": [{"topic": "brød"}]})
    assert (options["pillar"], options["person"]) == (["brød"], ["Ida", "Mille Kruse"])
    assert people(rows) == ["Ida", "Mille Kruse"]
    assert filtered(rows, {"person": ["Mille Kruse"]}) == filtered(rows, {"pillar": ["brød"]}) == rows
