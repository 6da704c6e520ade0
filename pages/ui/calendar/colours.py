"""The colour of an entry, by its pillar or its status; and what the colours mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import streamlit as st

from exports.layout.palette import WHITE, css
from pages.ui.calendar import looking as calendar_looking
from pages.ui.shell import session
from pages.ui.shell.colours import CATEGORIES, OTHER, mixed
from pages.ui.shell.plain import plain
from wizard.questionnaire.model import Answers, Row
from wizard.schedule import views as calendar_views
from wizard.schedule.editing import record

PALE = 0.13
"""How much of a colour lies behind text."""


def classes(colour: str, answers: Answers) -> dict[str, int]:
    """The number of the colour of each pillar or status; whatever is not among them has that of all others, 0."""
    if colour == "status":
        values: Sequence[str] = [option.id for option in record().row_field("status").options]
    else:
        values = [row["topic"] for row in answers.get("pillars", []) if "topic" in row]
    return {value: number for number, value in enumerate(dict.fromkeys(values), 1)}


def of(row: Row, colour: str, classes: Mapping[str, int]) -> int:
    return classes.get(calendar_views.ASPECTS[colour](row)[0], 0)


def palette() -> list[tuple[str, str]]:
    """For each number its colour and the pale one behind text."""
    return [(colour, mixed(colour, css(WHITE), PALE)) for colour in (OTHER, *CATEGORIES)]


def legend(looking: calendar_looking.Looking, classes: Mapping[str, int], rows: Iterable[Row]) -> None:
    """What the colours of these entries mean."""
    meanings = [(number, calendar_looking.label(value, looking.colour)) for value, number in classes.items()]
    if any(of(row, looking.colour, classes) == 0 for row in rows):
        meanings.append((0, session.language().text("calendar.others")))
    with st.container(horizontal=True, gap="small", key="calendar-legend"):
        for number, meaning in meanings:
            with st.container(width="content", key=f"colour-{number}-legend"):
                st.caption(plain(meaning), width="content")


def style() -> str:
    """The edge of cards and of the legend, as CSS. `st-key-…` are the keys of our own containers."""
    edges = (
        f'[class*="st-key-colour-{number}-"] {{ border-left: 4px solid {colour}; }}'
        for number, (colour, _) in enumerate(palette())
    )
    return "\n".join((".st-key-calendar-legend [class*='st-key-colour-'] { padding-left: 0.4rem; }", *edges))
