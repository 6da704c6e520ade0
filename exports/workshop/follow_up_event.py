"""The follow-up of a workshop as an iCalendar file (RFC 5545), for the organiser and for everybody who was there."""

from __future__ import annotations

from datetime import timedelta

from icalendar import Alarm, Calendar, Event

from exports.calendar.ics import sequence
from wizard.language.languages import LANGUAGES
from wizard.workshop.follow_up import FollowUp
from wizard.workshop.workshop import Workshop

REMINDED = timedelta(hours=9) - timedelta(days=1)
"""In the morning of the day before: the event itself has no time of day."""


def follow_up_ics(workshop: Workshop) -> bytes:
    """In the workshop's language. A workshop without a follow-up gives a calendar without an event.

    A program that has the event already moves it: stamp and sequence number say when the day was set.
    """
    language = LANGUAGES[workshop.language]
    calendar = Calendar()
    calendar.add("prodid", f"-//Tretrin//Workshop//{language.id.upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if workshop.follow_up is not None:
        calendar.add_component(_event(workshop, workshop.follow_up))
    data: bytes = calendar.to_ical()
    return data


def _event(workshop: Workshop, follow_up: FollowUp) -> Event:
    language = LANGUAGES[workshop.language]
    event = Event()
    event.add("uid", f"follow-up@{follow_up.uid}.tretrin")
    event.add("dtstamp", follow_up.set_at)
    event.add("last-modified", follow_up.set_at)
    event.add("sequence", sequence(follow_up.set_at))
    event.add("dtstart", follow_up.day)
    event.add("summary", language.text("follow_up.summary", title=workshop.title))
    event.add("description", language.text("follow_up.description"))
    event.add("transp", "TRANSPARENT")  # the day is set, the hour is not
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", language.text("follow_up.reminder"))
    alarm.add("trigger", REMINDED)
    event.add_component(alarm)
    return event
