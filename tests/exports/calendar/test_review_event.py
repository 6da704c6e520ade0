"""The next review in people's calendars: the file of its own, and the content calendar's."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from icalendar import Calendar, Event

import exports

ANSWERS = {
    "company_name": "Roklubben",
    "next_review": "2027-04-12",
    "review_participants": "Lene og Thomas",
    "kpis": [{"metric": "leads", "name": "Ansøgninger", "source": "Conventus", "owner": "Sofie"}, {"name": "Uden"}],
}


def built(kind: str, answers: dict[str, object], **records: object) -> Calendar:
    strategy = {"format": "social-media-strategy/1", "language": "da", "answers": answers, **records}
    return Calendar.from_ical(exports.build(strategy, kind, today=date(2027, 1, 4)))


def event(**records: object) -> Event:
    (found,) = built("review_ics", ANSWERS, **records).events
    return found


def test_it_says_when_it_is_who_is_there_and_which_figures_to_find() -> None:
    found = event()
    assert found.start == date(2027, 4, 12)
    assert str(found["summary"]) == "Evaluering: sociale medier, Roklubben"
    assert "Med: Lene og Thomas" in found["description"]
    assert "- Ansøgninger: Conventus (Sofie)" in found["description"]


def test_one_is_reminded_in_the_morning_a_week_before() -> None:
    (alarm,) = event().subcomponents
    assert alarm["trigger"].dt == timedelta(days=-7, hours=9)


def test_moving_the_day_moves_the_event_and_the_review_after_it_is_another() -> None:
    first = event()["uid"]
    (moved,) = built("review_ics", ANSWERS | {"next_review": "2027-04-19"}).events
    assert moved["uid"] == first
    assert event(reviews=[{"date": "2027-01-11"}])["uid"] != first
    assert event(reviews=[{"date": "2027-04-10", "open": True}])["uid"] == first


@pytest.mark.parametrize("reviews", [[], [{"date": "2027-04-12"}]])
def test_without_a_day_or_with_one_that_has_been_held_there_is_none(reviews: list[object]) -> None:
    answers = ANSWERS if reviews else {"company_name": "Roklubben"}
    assert built("review_ics", answers, reviews=reviews).events == []


def test_it_is_in_the_content_calendar_too() -> None:
    entry = {"date": "2027-01-05", "idea": "Rugbrød"}
    found = built("calendar_ics", ANSWERS, calendar=[entry]).events
    assert [str(each["summary"]) for each in found] == ["Rugbrød", "Evaluering: sociale medier, Roklubben"]
