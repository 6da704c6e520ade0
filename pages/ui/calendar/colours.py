"""The colour of an entry, by its pillar or its status; and what the colours mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import streamlit as st

from pages.ui.calendar import calendar_state
from pages.ui.calendar.calendar_state import CalendarState
from pages.ui.shell import session
from pages.ui.shell.colours import CATEGORIES, OTHER
from pages.ui.shell.plain import plain
from wizard.questionnaire.model import Answers, Row
from wizard.schedule import views
from wizard.schedule.editing import calendar_record


def numbers(colour: str, answers: Answers) -> dict[str, int]:
    """The number of the colour of each pillar or status; whatever is not among them has that of all others, 0."""
    if colour == "status":
        values: Sequence[str] = [option.id for option in calendar_record().row_field("status").options]
    else:
        values = [row["topic"] for row in answers.get("pillars", []) if "topic" in row]
    return {value: number for number, value in enumerate(dict.fromkeys(values), 1)}


def number_of(row: Row, colour: str, colour_numbers: Mapping[str, int]) -> int:
    return colour_numbers.get(views.ASPECTS[colour](row)[0], 0)


def palette() -> tuple[str, ...]:
    """The colour of each number."""
    return OTHER, *CATEGORIES


def legend(state: CalendarState, colour_numbers: Mapping[str, int], rows: Iterable[Row]) -> None:
    """What the colours of these entries mean."""
    meanings = [(number, calendar_state.label(value, state.colour_by)) for value, number in colour_numbers.items()]
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
