"""The next review as an event, with a reminder in time to find the figures."""

from __future__ import annotations

from datetime import datetime, timedelta

from icalendar import Alarm, Event

from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kpi import kpi_name
from wizard.questionnaire.model import Row
from wizard.review.reviews import next_day, reviews
from wizard.review.rhythm import REMIND_BEFORE
from wizard.strategy.identity import identity
from wizard.strategy.strategy import Strategy

MORNING = timedelta(hours=9)
"""When one is reminded: the event itself has no time of day."""


def review_event(strategy: Strategy, stamp: datetime, sequence: int, language: Language) -> Event | None:
    """The event; None where no day is set. Moving the day moves it; the review after it is another."""
    day = next_day(strategy)
    if day is None:
        return None
    held = sum(not each.is_open for each in reviews(strategy))
    event = Event()
    event.add("uid", f"review-{held + 1}@{identity(strategy)}.tretrin")
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("sequence", sequence)
    event.add("dtstart", day)
    event.add("summary", _summary(strategy, language))
    event.add("description", "\n\n".join(_description(strategy, language)))
    event.add("transp", "TRANSPARENT")  # the day is set, the hour is not
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", language.text("review_event.reminder"))
    alarm.add("trigger", MORNING - REMIND_BEFORE)
    event.add_component(alarm)
    return event


def _summary(strategy: Strategy, language: Language) -> str:
    company = strategy.answers.get("company_name", "")
    text = "review_event.summary_of" if company else "review_event.summary"
    return language.text(text, **({"company": company} if company else {}))


def _description(strategy: Strategy, language: Language) -> list[str]:
    answers = strategy.answers
    people = answers.get("review_participants")
    parts = [language.text("review_event.people", people=people)] if people else []
    figures = [_figure(row, language) for row in answers.get("kpis", []) if "metric" in row]
    if figures:
        parts.append("\n".join((language.text("review_event.figures"), *figures)))
    return [*parts, language.text("review_event.agenda")]


def _figure(row: Row, language: Language) -> str:
    """`Bookinger pr. måned: bookingkalenderen (Mette)`."""
    name = kpi_name(row, catalogue().questions["kpis"], language)
    source = f": {row['source']}" if "source" in row else ""
    owner = f" ({row['owner']})" if "owner" in row else ""
    return f"- {name}{source}{owner}"
