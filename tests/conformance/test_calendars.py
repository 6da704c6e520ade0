"""The iCalendar file by the rules of RFC 5545, line by line, without the library that wrote it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from tests.conformance.strategies import NAMES, built, strategy

every_name = pytest.mark.parametrize("name", NAMES)

LINE = re.compile(r'([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)', re.DOTALL)
ONCE = {"UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION", "SEQUENCE", "LAST-MODIFIED", "URL"}
IN_UTC, LOCAL, DAY = re.compile(r"\d{8}T\d{6}Z"), re.compile(r"\d{8}T\d{6}"), re.compile(r"\d{8}")
ESCAPED = re.compile(r"(?:[^\\,;]|\\[\\,;nN])*")
GOOGLE_TAKES = 1_000_000
"""Bytes of a file that Google Calendar imports."""


@dataclass
class Component:
    name: str
    properties: list[tuple[str, str, str]] = field(default_factory=list)
    """Name, parameters and value."""
    parts: list[Component] = field(default_factory=list)

    def values(self, name: str) -> list[str]:
        return [value for own, _, value in self.properties if own == name]

    def all(self, name: str) -> Iterator[Component]:
        for part in self.parts:
            if part.name == name:
                yield part
            yield from part.all(name)


def calendar(name: str) -> Component:
    text = built("calendar_ics", name).decode().replace("\r\n ", "")
    root = Component("")
    inside = [root]
    for line in text.removesuffix("\r\n").split("\r\n"):
        found = LINE.fullmatch(line)
        assert found, line
        key, parameters, value = found.groups()
        if key == "BEGIN":
            inside.append(Component(value))
            inside[-2].parts.append(inside[-1])
        elif key == "END":
            assert inside.pop().name == value
        else:
            inside[-1].properties.append((key, parameters, value))
    assert inside == [root]
    (only,) = root.parts
    assert only.name == "VCALENDAR"
    return only


@pytest.mark.sampled(5)
@every_name
def test_lines_end_fold_and_hold_what_they_may(name: str) -> None:
    data = built("calendar_ics", name)
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", data)
    assert data.endswith(b"END:VCALENDAR\r\n")
    lines = data.removesuffix(b"\r\n").split(b"\r\n")
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()  # no character is cut in two
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", data.decode())
    assert not data.startswith(b"\xef\xbb\xbf")
    assert len(data) <= GOOGLE_TAKES


@every_name
def test_the_calendar_says_who_made_it_and_explains_its_time_zone(name: str) -> None:
    found = calendar(name)
    assert found.values("VERSION") == ["2.0"]
    assert len(found.values("PRODID")) == 1
    (zone,) = found.all("VTIMEZONE")
    assert zone.values("TZID") == ["Europe/Copenhagen"]
    for part in ("STANDARD", "DAYLIGHT"):
        (half,) = zone.all(part)
        for needed in ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"):
            assert len(half.values(needed)) == 1


@pytest.mark.sampled(5)
@every_name
def test_events_have_what_they_must_once_and_in_the_right_form(name: str) -> None:
    found = calendar(name)
    events = list(found.all("VEVENT"))
    reviews = [event for event in events if event.values("UID")[0].startswith("review-")]
    assert len(reviews) == ("next_review" in strategy(name).answers)
    assert len(events) - len(reviews) == len(strategy(name).record("calendar"))
    for review in reviews:
        (alarm,) = review.all("VALARM")
        assert {key for key, _, _ in alarm.properties} == {"ACTION", "DESCRIPTION", "TRIGGER"}
    assert len({uid for event in events for uid in event.values("UID")}) == len(events)
    for event in events:
        keys = Counter(key for key, _, _ in event.properties)
        assert {key for key in ONCE if keys[key] > 1} == set()
        assert {"UID", "DTSTAMP", "DTSTART", "SUMMARY"} <= keys.keys()
        assert not {"DTEND", "DURATION"} <= keys.keys()
        assert not {"ORGANIZER", "ATTENDEE"} & keys.keys()  # importing would send invitations
        assert all(IN_UTC.fullmatch(value) for key in ("DTSTAMP", "LAST-MODIFIED") for value in event.values(key))
        assert all(0 <= int(value) < 2**31 for value in event.values("SEQUENCE"))
        assert all(len(value.encode()) <= 255 for value in event.values("UID"))
        assert event.values("SUMMARY")[0].strip()
        assert event.values("TRANSP") == ["TRANSPARENT"]
        (start,) = [(parameters, value) for key, parameters, value in event.properties if key == "DTSTART"]
        if start[0] == ";VALUE=DATE":
            assert DAY.fullmatch(start[1])
        else:
            assert start[0] == ";TZID=Europe/Copenhagen"
            assert LOCAL.fullmatch(start[1])
        for key in ("SUMMARY", "DESCRIPTION"):
            assert all(ESCAPED.fullmatch(value) for value in event.values(key)), event
