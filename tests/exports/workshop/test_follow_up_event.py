"""The follow-up as calendars read it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from icalendar import Calendar, Event

from exports.workshop.follow_up_event import follow_up_ics
from tests.wizard.workshop.samples import NINE, WORKSHOP, after
from wizard.language.languages import LANGUAGES
from wizard.workshop import workshop as ws
from wizard.workshop.workshop import Workshop

DAY = date(2027, 4, 13)
TITLE = "Master Class, Vejle; \\ æøå " + "x" * 60


def meeting(language: str = "da") -> Workshop:
    return ws.meet_again(replace(WORKSHOP, title=TITLE, language=language), DAY, NINE)


def event(workshop: Workshop) -> Event:
    (found,) = Calendar.from_ical(follow_up_ics(workshop)).walk("VEVENT")
    assert isinstance(found, Event)
    return found


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_it_says_what_and_when_and_reminds_the_morning_before(language) -> None:
    found = event(meeting(language.id))
    assert found.decoded("dtstart") == DAY
    assert str(found["summary"]) == language.text("follow_up.summary", title=TITLE)
    assert str(found["description"]) == language.text("follow_up.description")
    (alarm,) = found.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(hours=-15)
    assert alarm["action"] == "DISPLAY"


def test_every_line_is_as_rfc_5545_wants_it() -> None:
    data = follow_up_ics(meeting())
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    names = {line.partition(b":")[0].partition(b";")[0] for line in data.replace(b"\r\n ", b"").split(b"\r\n")}
    assert {b"PRODID", b"VERSION", b"UID", b"DTSTAMP", b"DTSTART", b"SUMMARY"} <= names
    assert b"DTSTART;VALUE=DATE:20270413" in data
    assert b"DTSTAMP:20270301T080000Z" in data
    assert rb"Master Class\, Vejle\; \\ " in data.replace(b"\r\n ", b"")


def test_another_day_moves_the_event_that_is_there() -> None:
    first = meeting()
    moved = event(ws.meet_again(first, DAY + timedelta(days=1), after(10)))
    assert moved["uid"] == event(first)["uid"]
    assert moved["sequence"] > event(first)["sequence"]
    assert moved.decoded("dtstamp") > event(first).decoded("dtstamp")


def test_without_a_day_there_is_no_event_and_it_tells_no_code() -> None:
    assert Calendar.from_ical(follow_up_ics(WORKSHOP)).walk("VEVENT") == []
    assert b"BBBCCC" not in follow_up_ics(replace(meeting(), code="BBBCCC"))


def test_it_is_the_same_as_long_as_the_day_is() -> None:
    workshop = meeting()
    assert follow_up_ics(workshop) == follow_up_ics(workshop)
