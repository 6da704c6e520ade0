"""The content calendar as an iCalendar file (RFC 5545), to import into Outlook, Google Calendar or Apple Calendar."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard

from exports.calendar.clip import clipped
from exports.calendar.clock import ZONE, on_the_clock
from exports.calendar.entries import entries, heading, place, text
from exports.calendar.identity import uids
from exports.calendar.review_event import review_event
from wizard.language.languages import Language
from wizard.questionnaire.model import Row
from wizard.schedule.post import called_by, published_text
from wizard.strategy.identity import identity
from wizard.strategy.strategy import Strategy
from wizard.strategy.words import language_of

FORM = 3
"""Of what is written here, to be counted up when it changes: who fetches the file again then gets the new one."""
WINTER, SUMMER = timedelta(hours=1), timedelta(hours=2)

FETCH_AGAIN, FETCH_AGAIN_OUTLOOK = timedelta(hours=4), "PT4H"
"""How often who subscribes is asked to look again, by RFC 7986 and as Outlook reads it. Most decide alone."""

SHOWN = timedelta(minutes=15)
"""How long an entry is in a calendar: a post takes no time, but an event without length is hard to see and to click."""
SUMMARY = 70
DESCRIBED = ("beforehand", "call", "pillar", "type", "creator", "poster", "status", "link")
ADDRESS = re.compile(r"https?://[^\s\[\]<>\"\\^`{|}]+")
"""A link whose characters may all stand in one."""
SEQUENCE_START = datetime(2020, 1, 1, tzinfo=UTC)
"""Sequence numbers are seconds since then; version 0.2.0 wrote days since 2000, which is always less."""
HIGHEST_SEQUENCE = 2**31 - 1
"""What RFC 5545 allows an integer. It is reached in 2088."""


def ics(strategy: Strategy, language: Language, today: date) -> bytes:
    """Every dated entry of the calendar, those without a time as all-day events, and the next review; the same for the
    same `today`.

    A program that has the entries already updates them where stamp and sequence number are later than its own. Ours
    say when the strategy last changed, which is no earlier than any change of an entry, so that nothing has to be
    remembered from one file to the next. Where nobody knows that, they say `today`.
    """
    company: str = strategy.answers.get("company_name", "")
    language = language_of(strategy, language)
    rows = [row for row in entries(strategy, language) if "date" in row]
    calendar = _calendar(language)
    calendar.calendar_name = _name(company, language)
    calendar.add("x-wr-timezone", ZONE)
    calendar.add("refresh-interval", FETCH_AGAIN, parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", FETCH_AGAIN_OUTLOOK)
    calendar.add_component(_zone())
    stamp = _stamp(strategy, today)
    for row, uid in zip(rows, uids(rows, identity(strategy)), strict=True):
        calendar.add_component(_event(row, uid, stamp, language))
    _add_review(calendar, strategy, stamp, language)
    data: bytes = calendar.to_ical()
    return data


def review_ics(strategy: Strategy, language: Language, today: date) -> bytes:
    """The next review alone; no event where its day is not set."""
    language = language_of(strategy, language)
    calendar = _calendar(language)
    _add_review(calendar, strategy, _stamp(strategy, today), language)
    data: bytes = calendar.to_ical()
    return data


def _calendar(language: Language) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", f"-//Tretrin//Content calendar//{language.id.upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    return calendar


def _stamp(strategy: Strategy, today: date) -> datetime:
    return strategy.updated or datetime.combine(today, time(), UTC)


def _add_review(calendar: Calendar, strategy: Strategy, stamp: datetime, language: Language) -> None:
    event = review_event(strategy, stamp, sequence(stamp), language)
    if event is not None:
        calendar.add_component(event)


def sequence(stamp: datetime) -> int:
    """The number of a version of an event that was made at `stamp`: higher than those of all before."""
    return min(max(0, int((stamp - SEQUENCE_START).total_seconds())), HIGHEST_SEQUENCE)


def _name(company: str, language: Language) -> str:
    name = language.text("calendar_files.name")
    return f"{company}: {name}" if company else name


def _event(row: Row, uid: str, stamp: datetime, language: Language) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("sequence", sequence(stamp))
    day = date.fromisoformat(row["date"])
    if "time" in row:
        event.add("dtstart", on_the_clock(day, time.fromisoformat(row["time"])))
        event.add("duration", SHOWN)  # in real minutes: on the night the clocks go back, an end could precede the start
    else:
        event.add("dtstart", day)
    event.add("summary", _summary(row, language))
    description = _description(row, language)
    if description:
        event.add("description", description)
    categories = [text(row, field_id, language) for field_id in ("platform", "pillar") if field_id in row]
    if categories:
        event.add("categories", categories)
    if ADDRESS.fullmatch(row.get("link", "")):
        event.add("url", row["link"])
    event.add("transp", "TRANSPARENT")  # nobody is busy because a post goes out
    return event


def _summary(row: Row, language: Language) -> str:
    topic = text(row, "pillar", language) or text(row, "type", language)
    called = called_by(row)
    what = clipped(called, SUMMARY).removesuffix(".") if called else topic
    return ": ".join(filter(None, (place(row, language), what))) or language.text("calendar_files.post")


def _description(row: Row, language: Language) -> str:
    facts = [
        f"{heading(field_id, language)}: {text(row, field_id, language)}" for field_id in DESCRIBED if field_id in row
    ]
    return "\n\n".join(filter(None, (row.get("idea", ""), published_text(row), "\n".join(facts))))


def _zone() -> Timezone:
    """Danish time since 1996, when the European Union set the last Sundays of March and October, at 1 o'clock UTC."""
    zone = Timezone()
    zone.add("tzid", ZONE)
    for part, month, start, before, after, name in (
        (TimezoneDaylight(), 3, datetime(1996, 3, 31, 2), WINTER, SUMMER, "CEST"),
        (TimezoneStandard(), 10, datetime(1996, 10, 27, 3), SUMMER, WINTER, "CET"),
    ):
        part.add("dtstart", start)
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        part.add("tzname", name)
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        zone.add_component(part)
    return zone
