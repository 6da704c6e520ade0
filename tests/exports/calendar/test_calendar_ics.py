"""The iCalendar file, read back with two other parsers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event

from exports.calendar.ics import ics
from tests.exports.calendar import calendars
from tests.exports.calendar.calendars import TODAY, built, post
from wizard.language.languages import DANISH
from wizard.questionnaire.model import Row
from wizard.strategy.identity import with_kept_identity
from wizard.strategy.strategy import Strategy

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
CHANGED = datetime(2027, 1, 4, 12, 30, 5, tzinfo=UTC)


def calendar(*rows: Row, **options: Any) -> Calendar:
    found = Calendar.from_ical(built("calendar_ics", *rows, **options))
    assert isinstance(found, Calendar)
    return found


def read(strategy: Strategy) -> Calendar:
    found = Calendar.from_ical(ics(strategy, DANISH, TODAY))
    assert isinstance(found, Calendar)
    return found


def event(row: Row, **options: Any) -> Event:
    (found,) = calendar(row, **options).events
    assert not found.errors
    return found


def read_by_another(data: bytes) -> list[Any]:
    """The events as vobject reads them."""
    return list(getattr(vobject.readOne(data.decode(), validate=True), "vevent_list", []))


def test_an_entry_says_all_there_is_to_say_about_it() -> None:
    row = post(
        pillar="Bag om bageriet",
        type="short_video",
        creator="Mette",
        poster="Jonas",
        status="ready",
        link="https://example.dk/rugbrød",
    )
    found = event(row, language="en")
    assert found["summary"] == "Facebook: Rugbrødet er tilbage"
    assert found["description"] == (
        "Rugbrødet er tilbage\n\nPillar: Bag om bageriet\nContent type: Short video\nMade by: Mette\n"
        "Posted by: Jonas\nStatus: Ready\nLink: https://example.dk/rugbrød"
    )
    assert found.categories == ["Facebook", "Bag om bageriet"]
    assert found["url"] == "https://example.dk/rugbrød"
    assert found["transp"] == "TRANSPARENT"


def test_it_speaks_the_language_asked_for() -> None:
    assert "Laves af: Mette" in event(post(creator="Mette"))["description"]
    assert calendar(post(), company_name="Bageriet Langdej").calendar_name == "Bageriet Langdej: Indholdskalender"
    assert calendar(post(), language="en").calendar_name == "Content calendar"


@pytest.mark.parametrize(
    ("row", "summary"),
    [
        ({"idea": None, "pillar": "Jul"}, "Facebook: Jul"),
        ({"idea": None, "type": "poll"}, "Facebook: Afstemning"),
        ({"idea": None}, "Facebook"),
        ({"idea": None, "platform": None}, "Opslag"),
        ({"platform": None}, "Rugbrødet er tilbage"),
    ],
)
def test_an_entry_is_called_by_what_is_known_of_it(row: Row, summary: str) -> None:
    assert event(post(**row))["summary"] == summary


def test_a_long_idea_is_cut_in_the_title_alone() -> None:
    found = event(post(idea="Sådan bager vi rugbrød med kerner. " * 30))
    assert len(found["summary"]) <= 82
    assert found["description"].count("kerner") == 30


@pytest.mark.parametrize("link", ["spørg Mette", "http://[", "javascript:alert(1)", "https://a b", "www.example.dk"])
def test_only_an_address_is_a_link_to_follow(link: str) -> None:
    found = event(post(link=link))
    assert "url" not in found
    assert f"Link: {link}" in found["description"]


# Times


@pytest.mark.parametrize(
    ("day", "time", "moment"),
    [
        ("2027-01-05", "07:30", datetime(2027, 1, 5, 6, 30, tzinfo=UTC)),
        ("2027-07-05", "07:30", datetime(2027, 7, 5, 5, 30, tzinfo=UTC)),
        ("2027-03-28", "01:59", datetime(2027, 3, 28, 0, 59, tzinfo=UTC)),
        ("2027-03-28", "02:30", datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),
        ("2027-03-28", "03:00", datetime(2027, 3, 28, 1, 0, tzinfo=UTC)),
        ("2027-10-31", "01:59", datetime(2027, 10, 30, 23, 59, tzinfo=UTC)),
        ("2027-10-31", "02:30", datetime(2027, 10, 31, 0, 30, tzinfo=UTC)),
        ("2027-10-31", "03:00", datetime(2027, 10, 31, 2, 0, tzinfo=UTC)),
        ("2028-02-29", "12:00", datetime(2028, 2, 29, 11, 0, tzinfo=UTC)),
        ("2027-12-31", "23:59", datetime(2027, 12, 31, 22, 59, tzinfo=UTC)),
        ("2100-12-31", "00:00", datetime(2100, 12, 30, 23, 0, tzinfo=UTC)),
    ],
)
def test_times_are_danish_summer_and_winter(day: str, time: str, moment: datetime) -> None:
    data = built("calendar_ics", post(date=day, time=time))
    (found,) = Calendar.from_ical(data).events
    assert isinstance(found.start, datetime)
    assert found.start.astimezone(UTC) == moment
    assert found["dtstart"].params["TZID"] == "Europe/Copenhagen"
    # vobject knows the zone from the file alone: this is what tests the rules in it.
    (other,) = read_by_another(data)
    assert other.dtstart.value.astimezone(UTC) == moment


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 12, 31)).filter(lambda at: at.hour not in (1, 2, 3)))
@example(datetime(2027, 3, 28, 4)).via("the night the clocks go forward")
@example(datetime(2027, 10, 31, 4)).via("the night they go back")
def test_the_zone_in_the_file_is_the_one_the_world_knows(at: datetime) -> None:
    (found,) = read_by_another(built("calendar_ics", post(date=f"{at:%Y-%m-%d}", time=f"{at:%H:%M}")))
    assert found.dtstart.value.utcoffset() == at.replace(tzinfo=COPENHAGEN).utcoffset()


def test_an_entry_ends_a_quarter_of_an_hour_later_also_where_the_clock_goes_back() -> None:
    found = event(post(date="2027-10-31", time="02:55"))
    assert found.duration == timedelta(minutes=15)
    assert "dtend" not in found


def test_an_entry_without_a_time_lasts_all_day() -> None:
    found = event(post(time=None))
    assert found["dtstart"].params["VALUE"] == "DATE"
    assert found.start == date(2027, 1, 5)
    assert found.duration == timedelta(days=1)


# The whole


def test_entries_without_a_day_are_left_out() -> None:
    assert len(calendar(post(date=None), post()).events) == 1


def test_an_empty_calendar_is_one_that_both_parsers_take() -> None:
    data = built("calendar_ics")
    assert not Calendar.from_ical(data).events
    assert not read_by_another(data)
    assert [zone["tzid"] for zone in Calendar.from_ical(data).timezones] == ["Europe/Copenhagen"]


def test_a_later_file_updates_what_an_earlier_one_brought() -> None:
    row = post(uid="2027-01-05-facebook-1")
    before, after = event(row), event(row | {"idea": "Noget andet"}, today=TODAY + timedelta(days=1))
    assert before["uid"] == after["uid"]
    assert before["sequence"] < after["sequence"]
    for name in ("dtstamp", "last-modified"):
        assert before.decoded(name) < after.decoded(name)
    assert before.decoded("dtstamp") == datetime(2027, 1, 4, tzinfo=UTC)


def test_a_corrected_company_name_keeps_every_entry() -> None:
    """Imported before and after, the 48 entries of a calendar are 48, not 96."""
    rows = [post(date=f"2027-{month:02}-{day:02}") for month in range(1, 5) for day in range(1, 13)]
    kept = with_kept_identity(Strategy("da", {"company_name": "Bageriet Langdej"}, {"calendar": rows}))
    before = {found["uid"] for found in read(kept).events}
    after = {found["uid"] for found in read(replace(kept, answers={"company_name": "Langdej ApS"})).events}
    assert before == after
    assert len(after) == 48


@pytest.mark.parametrize("later", [timedelta(seconds=1), timedelta(days=400)])
def test_a_change_is_newer_than_what_was_exported_a_moment_ago(later: timedelta) -> None:
    before, after = (
        read(Strategy("da", {}, {"calendar": [post()]}, updated=at)).events[0] for at in (CHANGED, CHANGED + later)
    )
    assert before["sequence"] < after["sequence"]
    assert before.decoded("dtstamp") < after.decoded("dtstamp")
    assert before.decoded("dtstamp") == CHANGED


def test_without_a_change_a_later_export_is_the_same() -> None:
    unchanged = Strategy("da", {}, {"calendar": [post()]}, updated=CHANGED)
    assert ics(unchanged, DANISH, TODAY) == ics(unchanged, DANISH, TODAY + timedelta(days=30))


@given(st.datetimes(datetime(2020, 1, 1), datetime(2100, 12, 31), timezones=st.just(UTC)))
def test_sequence_numbers_fit_every_program_and_are_above_those_of_earlier_versions(
    at: datetime,
) -> None:
    found = read(Strategy("da", {}, {"calendar": [post()]}, updated=at)).events[0]["sequence"]
    assert 0 <= found < 2**31
    if at > datetime(2020, 2, 1, tzinfo=UTC):
        assert found > (at.date() - date(2000, 1, 1)).days


def test_the_same_day_makes_the_same_file() -> None:
    assert built("calendar_ics", post(), post(time=None)) == built("calendar_ics", post(), post(time=None))


@pytest.mark.thorough
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(calendars.rows(), max_size=6))
def test_both_parsers_read_back_what_was_written(rows: list[Row]) -> None:
    data = built("calendar_ics", *rows)
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)
    dated = [row for row in rows if "date" in row]
    events, others = Calendar.from_ical(data).events, read_by_another(data)
    assert not [error for found in events for error in found.errors]
    assert len({found["uid"] for found in events}) == len(events) == len(others) == len(dated)
    for described in (
        [str(found.get("description", "")) for found in events],
        [found.description.value if hasattr(found, "description") else "" for found in others],
    ):
        for row in dated:
            assert any(text.startswith(row.get("idea", "")) for text in described)
