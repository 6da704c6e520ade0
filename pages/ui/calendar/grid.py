"""The calendar as a month or a week, where entries are dragged: FullCalendar, through streamlit-calendar.

The component shows the days it is given and no others, so that a year of entries costs no more than a month. It hands
back the last click or drag again on every run; `take` tells a new one. Each entry carries the number of those taken
so far, so that the second click on one entry differs from the first. A click on a day carries nothing of ours: after
one, the component is made anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from exports.layout.palette import Colour, css
from pages.ui.calendar import colours as calendar_colours
from pages.ui.calendar import looking as calendar_looking
from pages.ui.calendar.days import Named
from pages.ui.calendar.looking import Looking
from pages.ui.shell import session
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Row
from wizard.schedule import editing as calendar_editing

LOCALES = {"da": "da", "en": "en-gb"}
CALLBACKS = ["dateClick", "eventClick", "eventChange"]
TITLE = 60  # characters of an idea: more than a day is wide
HEIGHTS = {"month": 780, "week": 720}
"""Pixels. Set once: the component tells the page its height when it appears, and not again."""
FIRST_HOUR, LAST_HOUR = 7, 20
"""What a week shows at least."""
HOLIDAY, THEME = css(Colour("holiday")), css(Colour("theme day"))


def take(looking: Looking) -> bool:
    """Do what was clicked or dragged in the grid since the last run, before anything is drawn. Whether it was."""
    value = st.session_state.get(_key(looking))
    if not value or value == looking.taken:
        return False
    looking.taken = value
    callback = value["callback"]
    said = value[callback]
    match callback:
        case "dateClick":
            _add_on(said, looking)
        case "eventClick":
            looking.open_entry(said["event"]["id"])
        case "eventChange":
            _move(said["event"], looking)
    looking.turn += 1
    return True


def _add_on(said: Mapping[str, Any], looking: Looking) -> None:
    day, time = said["date"][:10], said["date"][11:16]
    looking.open_new({"date": day} if said["allDay"] else {"date": day, "time": time})
    looking.grids += 1
    looking.taken = None


def _move(event: Mapping[str, Any], looking: Looking) -> None:
    day, time = event["start"][:10], None if event["allDay"] else event["start"][11:16]
    with looking.saying_why():
        calendar_looking.change(lambda rows: calendar_editing.move(rows, event["id"], day, time))


def draw(
    rows: Iterable[Row], named: Mapping[date, Named], looking: Looking, classes: Mapping[str, int], language: Language
) -> None:
    """`rows` are the entries of the days that are looked at, `named` the days among them that have a name."""
    # Not at the top: Streamlit serves a component's files only if it was imported while a page ran.
    from streamlit_calendar import calendar

    entries, unnamed = list(rows), language.text("calendar.unnamed")
    platforms = {option.id: language.of(option.label) for option in catalogue().questions["platforms"].options}
    events = (_event(row, looking, classes, platforms.get(row.get("platform", ""), ""), unnamed) for row in entries)
    calendar(
        [*events, *(_background(day, one) for day, one in named.items())],
        _options(entries, looking, language),
        _css(),
        callbacks=CALLBACKS,
        key=_key(looking),
    )


def _key(looking: Looking) -> str:
    return f"grid:{session.current().id}:{looking.view}:{looking.grids}"


def _event(row: Row, looking: Looking, classes: Mapping[str, int], platform: str, unnamed: str) -> dict[str, Any]:
    idea = row.get("idea", "").replace("\n", " ")[:TITLE]
    return {
        "id": row["uid"],
        "title": "\n".join(filter(None, (platform, idea))) or unnamed,
        "start": f"{row['date']}T{row['time']}" if "time" in row else row["date"],
        "allDay": "time" not in row,
        "classNames": [f"colour-{calendar_colours.of(row, looking.colour, classes)}"],
        "extendedProps": {"turn": looking.turn},
    }


def _background(day: date, named: Named) -> dict[str, Any]:
    return {
        "id": f"day:{day}",
        "title": " · ".join(named.names),
        "start": str(day),
        "allDay": True,
        "display": "background",
        "backgroundColor": HOLIDAY if named.holiday else THEME,
        "editable": False,
    }


def _options(rows: Iterable[Row], looking: Looking, language: Language) -> dict[str, Any]:
    """FullCalendar's settings. It has no Danish of its own: dates are the browser's, the words are ours."""
    text = language.text
    hours = [int(row["time"][:2]) for row in rows if "time" in row]
    return {
        "initialView": "timeGrid" if looking.view == "week" else "dayGrid",
        "visibleRange": _range(looking),
        "height": HEIGHTS[looking.view],
        "headerToolbar": False,
        "locale": LOCALES[language.id],
        # Entries have no time zone: the hour that is written is the hour that is meant.
        "timeZone": "UTC",
        "now": str(session.today()),
        "weekNumbers": True,
        "weekNumberCalculation": "ISO",
        "weekNumberFormat": {"week": "short"},
        "weekText": text("calendar.week_short"),
        "firstDay": 1,
        "dayHeaderFormat": {"weekday": "short", **({"day": "numeric", "month": "short"} if _is_week(looking) else {})},
        "monthStartFormat": {"month": "short", "day": "numeric"},
        "dayPopoverFormat": {"weekday": "long", "day": "numeric", "month": "long"},
        "eventTimeFormat": {"hour": "2-digit", "minute": "2-digit"},
        "slotLabelFormat": {"hour": "2-digit", "minute": "2-digit"},
        "slotMinTime": f"{min([FIRST_HOUR, *hours]):02}:00",
        "slotMaxTime": f"{max([LAST_HOUR, *hours]) + 1:02}:00",
        "defaultTimedEventDuration": "00:45",
        "forceEventDuration": False,
        "displayEventEnd": False,
        "eventDisplay": "block",
        "eventOrder": "start,title",
        "eventMaxStack": 3,
        "dayMaxEvents": True,
        "expandRows": True,
        "editable": True,
        "eventDurationEditable": False,
        "eventInteractive": True,
        "longPressDelay": 400,
        "snapDuration": "00:15",
        "allDayText": text("calendar.untimed"),
        "moreLinkText": text("calendar.more_link"),
        "moreLinkHint": text("calendar.more_hint"),
        "closeHint": text("calendar.close"),
        "eventHint": text("calendar.entry"),
        "timeHint": text("calendar.time"),
    }


def _is_week(looking: Looking) -> bool:
    return looking.view == "week"


def _range(looking: Looking) -> dict[str, str]:
    """The days to show; the end is the day after the last."""
    span = looking.span
    return {"start": str(span.first), "end": str(date.fromordinal(span.last.toordinal() + 1))}


@cache
def _css() -> str:
    file = Path(__file__).parent / "grid.css"
    entries = (
        f".fc .colour-{number} {{ background: {pale}; border-color: {colour}; }}"
        for number, (colour, pale) in enumerate(calendar_colours.palette())
    )
    return "\n".join([file.read_text(encoding="utf-8"), *entries])
