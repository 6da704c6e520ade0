"""The colour of an entry, by its pillar or its status; and what the colours mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import streamlit as st

from pages.ui.calendar import calendar_state
from pages.ui.calendar.calendar_state import CalendarState
from pages.ui.shell import session
from pages.ui.shell.colours import CATEGORIES, OTHER
from pages.ui.shell.plain import plain
from wizard.language.writing import first_spellings, name_key
from wizard.questionnaire.model import Answers, Row
from wizard.schedule import views
from wizard.schedule.editing import calendar_record


def numbers(colour: str, answers: Answers) -> dict[str, int]:
    """The number of the colour of each pillar or status, by its `name_key`; what is not among them has 0."""
    return {key: number for number, key in enumerate(_coloured(colour, answers), 1)}


def _coloured(colour: str, answers: Answers) -> dict[str, str]:
    """What has a colour of its own: how each is spelled, by its key."""
    if colour == "status":
        return first_spellings(option.id for option in calendar_record().row_field("status").options)
    return first_spellings(row["topic"] for row in answers.get("pillars", []) if "topic" in row)


def number_of(row: Row, colour: str, colour_numbers: Mapping[str, int]) -> int:
    return colour_numbers.get(name_key(views.ASPECTS[colour](row)[0]), 0)


def palette() -> tuple[str, ...]:
    """The colour of each number."""
    return OTHER, *CATEGORIES


def legend(state: CalendarState, answers: Answers, rows: Iterable[Row]) -> None:
    """What the colours of these entries mean."""
    values = _coloured(state.colour_by, answers).values()
    meanings = [(number, calendar_state.label(value, state.colour_by)) for number, value in enumerate(values, 1)]
    colour_numbers = numbers(state.colour_by, answers)
    if any(number_of(row, state.colour_by, colour_numbers) == 0 for row in rows):
        meanings.append((0, session.language().text("calendar.others")))
    with st.container(horizontal=True, gap="small", key="calendar-legend"):
        for number, meaning in meanings:
            with st.container(width="content", key=f"colour-{number}-legend"):
                st.caption(plain(meaning), width="content")


def style() -> str:
    """The edge of cards and of the legend, as CSS. `st-key-…` are the keys of our own containers."""
    edges = (
        f'[class*="st-key-colour-{number}-"] {{ border-left: 4px solid {colour}; }}'
        for number, colour in enumerate(palette())
    )
    return "\n".join((".st-key-calendar-legend [class*='st-key-colour-'] { padding-left: 0.4rem; }", *edges))
