"""A month or a week of entries that are dragged to another day or time, as a Streamlit component of our own.

It shows the days it is given and no others, so that a year of entries costs no more than a month.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypedDict

import streamlit as st

from pages.ui.components import assets

HEIGHT = 800
"""Pixels, from the first moment on: what stands under it is not to jump."""

# Streamlit sends this text with every rerun: it only fetches the rest, which the browser keeps.
_LOADER = f"""\
const address = new URL("{assets.CALENDAR.path}/calendar.js", document.baseURI).href
export default async (component) => (await import(address)).default(component)
"""
_mount = st.components.v2.component("tretrin-calendar", js=_LOADER)


class GridEntry(TypedDict):
    id: str
    start: str
    """`2027-01-04T09:00`, or the day alone where no time is set."""
    heading: str
    idea: str
    colour: str
    """`#RRGGBB`."""
    status: str
    """How its edge is drawn: `idea`, `in_progress`, `ready` or `posted`."""


class GridDay(TypedDict):
    """A day with a name that lies behind its entries."""

    day: str
    name: str
    holiday: bool


class Move(TypedDict):
    """Somebody has dragged an entry, or moved it with the keyboard."""

    number: int
    """Counted from 1. A move is sent again until `Grid.answered` has reached its number."""
    id: str
    start: str
    """As `GridEntry.start`."""


@dataclass(frozen=True)
class CalendarGrid:
    view: str
    """`month` or `week`."""
    first: date
    last: date
    """The last day that is shown."""
    today: date
    locale: str
    """A BCP 47 tag: the names of days and months are the browser's own."""
    hours: tuple[int, int]
    """The hours a week begins and ends with."""
    entries: Sequence[GridEntry]
    days: Sequence[GridDay]
    words: Mapping[str, str]
    """`week`, `untimed`, `more_link`, `more_hint`, `close`, `entry`, `time`, `keys` and `moved`.

    `$0` stands for a number in `more_hint`, for a day in `moved`.
    """
    gives_way: bool
    """Whether a window too narrow for it has the list instead: as long as nobody has chosen otherwise."""
    answered: int
    """The highest number of the moves that have been dealt with, also of those that were refused."""

    @property
    def data(self) -> dict[str, Any]:
        """What the frontend is given, as JSON takes it."""
        return {
            "view": self.view,
            "first": str(self.first),
            "end": str(self.last + timedelta(days=1)),
            "today": str(self.today),
            "locale": self.locale,
            "hours": list(self.hours),
            "entries": list(self.entries),
            "days": list(self.days),
            "words": dict(self.words),
            "gives_way": self.gives_way,
            "answered": self.answered,
        }


def calendar(
    grid: CalendarGrid,
    *,
    key: str,
    on_open: Callable[[str], None],
    on_add: Callable[[str], None],
    on_move: Callable[[list[Move]], None],
    on_narrow: Callable[[], None],
) -> None:
    """Draw `grid`. The callbacks get an entry's id, a start as `GridEntry.start`, and the moves not answered yet.

    `on_narrow` is called where it gives way.
    """

    def call(callback: Callable[[Any], None], trigger: str) -> Callable[[], None]:
        return lambda: callback(st.session_state[key][trigger])

    _mount(
        key=key,
        data=grid.data,
        height=HEIGHT,
        on_open_change=call(on_open, "open"),
        on_add_change=call(on_add, "add"),
        on_move_change=call(on_move, "move"),
        on_narrow_change=on_narrow,
    )
