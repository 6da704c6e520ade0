"""The content calendar as an iCalendar file (RFC 5545), to import into Outlook, Google Calendar or Apple Calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from exports.calendar.content_lines import escaped, file_of
from exports.calendar.entries import entries, heading, text
from exports.calendar.identity import uids
from exports.outline.shorten import headline
from wizard.language.languages import Language
from wizard.questionnaire.model import Row
from wizard.strategy.identity import identity
from wizard.strategy.strategy import Strategy

FORM = 1
"""Of what is written here, to be counted up when it changes: who fetches the file again then gets the new one."""
ZONE = "Europe/Copenhagen"
FETCH_AGAIN = "PT4H"
"""How often who subscribes is asked to look again, by RFC 7986 and as Outlook reads it. Most decide alone."""
SHOWN = "PT15M"
"""How long an entry is in a calendar: a post takes no time, but an event without length is hard to see and to click."""
DANISH_TIME = (
    "BEGIN:VTIMEZONE",
    f"TZID:{ZONE}",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    "TZNAME:CEST",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "TZNAME:CET",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "END:STANDARD",
    "END:VTIMEZONE",
)
"""Since 1996, when the European Union set the last Sundays of March and October, at 1 o'clock UTC."""
SUMMARY = 70
DESCRIBED = ("pillar", "type", "creator", "poster", "status", "link")
ADDRESS = re.compile(r"https?://[^\s\[\]<>\"\\^`{|}]+")
"""A link whose characters may all stand in one."""
SEQUENCE_START = datetime(2020, 1, 1, tzinfo=UTC)
"""Sequence numbers are seconds since then; version 0.2.0 wrote days since 2000, which is always less."""
HIGHEST_SEQUENCE = 2**31 - 1
"""What RFC 5545 allows an integer. It is reached in 2088."""


def ics(strategy: Strategy, language: Language, today: date) -> bytes:
    """Every dated entry of the calendar, those without a time as all-day events; the same for the same `today`.

    A program that has the entries already updates them where stamp and sequence number are later than its own. Ours
    say when the strategy last changed, which is no earlier than any change of an entry, so that nothing has to be
    remembered from one file to the next. Where nobody knows that, they say `today`.
    """
    name = _name(strategy.answers.get("company_name", ""), language)
    rows = [row for row in entries(strategy, language) if "date" in row]
    stamp = strategy.updated or datetime.combine(today, time(), UTC)
    return file_of(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            f"PRODID:-//Tretrin//Content calendar//{language.id.upper()}",
            "CALSCALE:GREGORIAN",
            f"NAME:{escaped(name)}",
            f"X-WR-CALNAME:{escaped(name)}",
            f"REFRESH-INTERVAL;VALUE=DURATION:{FETCH_AGAIN}",
            f"X-PUBLISHED-TTL:{FETCH_AGAIN}",
            f"X-WR-TIMEZONE:{ZONE}",
            *DANISH_TIME,
            *_events(rows, identity(strategy), stamp, language),
            "END:VCALENDAR",
        ]
    )


def _name(company: str, language: Language) -> str:
    name = language.text("calendar_files.name")
    return f"{company}: {name}" if company else name


def _events(rows: list[Row], strategy_id: str, stamp: datetime, language: Language) -> Iterator[str]:
    changed = f"{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    sequence = min(max(0, int((stamp - SEQUENCE_START).total_seconds())), HIGHEST_SEQUENCE)
    for row, uid in zip(rows, uids(rows, strategy_id), strict=True):
        yield "BEGIN:VEVENT"
        yield f"SUMMARY:{escaped(_summary(row, language))}"
        yield from _when(row)
        yield f"DTSTAMP:{changed}"
        yield f"UID:{escaped(uid)}"
        yield f"SEQUENCE:{sequence}"
        categories = [text(row, field_id, language) for field_id in ("platform", "pillar") if field_id in row]
        if categories:
            yield f"CATEGORIES:{','.join(map(escaped, categories))}"
        if description := _description(row, language):
            yield f"DESCRIPTION:{escaped(description)}"
        yield f"LAST-MODIFIED:{changed}"
        yield "TRANSP:TRANSPARENT"  # nobody is busy because a post goes out
        if ADDRESS.fullmatch(row.get("link", "")):
            yield f"URL:{row['link']}"
        yield "END:VEVENT"


def _when(row: Row) -> Iterator[str]:
    day = date.fromisoformat(row["date"])
    if "time" in row:
        yield f"DTSTART;TZID={ZONE}:{_on_the_clock(day, time.fromisoformat(row['time'])):%Y%m%dT%H%M%S}"
        yield f"DURATION:{SHOWN}"  # in real minutes: on the night the clocks go back, an end could precede the start
    else:
        yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"


def _on_the_clock(day: date, at: time) -> datetime:
    """A time that was there: what the clock skips in the night it goes forward, programs read in different ways."""
    zone = ZoneInfo(ZONE)
    return datetime.combine(day, at, zone).astimezone(UTC).astimezone(zone)


def _summary(row: Row, language: Language) -> str:
    topic = text(row, "pillar", language) or text(row, "type", language)
    what = headline(row["idea"], SUMMARY) if "idea" in row else topic
    return ": ".join(filter(None, (text(row, "platform", language), what))) or language.text("calendar_files.post")


def _description(row: Row, language: Language) -> str:
    facts = [
        f"{heading(field_id, language)}: {text(row, field_id, language)}" for field_id in DESCRIBED if field_id in row
    ]
    return "\n\n".join(filter(None, (row.get("idea", ""), "\n".join(facts))))
