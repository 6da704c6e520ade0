"""Drives the page of the content calendar: the bakery's calendar opened, its grid, an entry, the filters."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import pytest

from pages.ui.calendar.calendar_state import CalendarState
from tests.pages.screen import Screen, keep, store
from wizard.examples import example
from wizard.language.languages import DANISH, LANGUAGES, Language
from wizard.questionnaire.model import Answers, Row
from wizard.schedule import generate
from wizard.schedule.entry import in_order
from wizard.schedule.views import starting_day
from wizard.strategy.strategy import Strategy

TODAY = date(2027, 1, 6)  # in the first week of the bakery's calendar
PANELS = ("days", "hours", "reuse")
every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))


class Grid:
    """The month or week on a screen: what it was given last, and what a visitor does in it."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen

    @property
    def _proto(self) -> Any:
        [found] = self._screen.at.get("bidi_component")
        return found.proto

    @property
    def data(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self._proto.json)
        return found

    @property
    def entries(self) -> dict[str, dict[str, Any]]:
        return {entry["id"]: entry for entry in self.data["entries"]}

    @property
    def days(self) -> dict[str, str]:
        return {day["day"]: day["name"] for day in self.data["days"]}

    @property
    def span(self) -> tuple[str, str]:
        """The first day that is shown, and the one after the last."""
        return self.data["first"], self.data["end"]

    def open(self, uid: str) -> None:
        self._send("open", uid)

    def add(self, start: str) -> None:
        self._send("add", start)

    def move(self, *moves: tuple[str, str]) -> None:
        """Move entries, each to a start, before the server has heard of any of it."""
        number = self.data["answered"]
        self.send_moves(*((number + nth, uid, start) for nth, (uid, start) in enumerate(moves, 1)))

    def send_moves(self, *moves: tuple[int, str, str]) -> None:
        """Send moves with their numbers."""
        self._send("move", [{"number": number, "id": uid, "start": start} for number, uid, start in moves])

    def _send(self, trigger: str, value: object) -> None:
        """As the frontend sends a trigger: along with the state of all widgets, for one run."""
        tree, states = self._screen.at._tree, self._screen.at._tree.get_widget_states
        sent = json.dumps([{"event": trigger, "value": value}])

        def with_trigger() -> Any:
            found = states()
            found.widgets.add(id=f"$$STREAMLIT_INTERNAL_KEY_{self._proto.id}__events", json_trigger_value=sent)
            return found

        tree.get_widget_states = with_trigger  # type: ignore[method-assign]
        self._screen.run()


def made(language: Language = DANISH, **answers: Any) -> Strategy:
    """The bakery with a calendar of twelve weeks from today."""
    return _with_calendar(language, answers) if answers else _as_it_comes(language)


@cache
def _as_it_comes(language: Language) -> Strategy:
    return _with_calendar(language, {})


def _with_calendar(language: Language, answers: Answers) -> Strategy:
    found = example("bakery", language.id)
    begins = {"calendar_start": "2027-01-04", "calendar_weeks": 12}
    found = replace(found, answers=found.answers | begins | answers)
    return found.with_record("calendar", generate(found, language))


def few(language: Language = DANISH) -> Strategy:
    """The bakery with three entries, for whoever looks at one of them a dozen times."""
    return made(language).with_record("calendar", made(language).record("calendar")[:3])


def opened(strategy: Strategy | None = None, view: str | None = "list") -> Screen:
    strategy = strategy or made()
    key = keep(
        strategy.answers, strategy.language, calendar=strategy.record("calendar"), effort=strategy.record("effort")
    )
    state = {}
    if view:  # as if it had been chosen: to choose it draws the page once more
        looks_at = starting_day(in_order(strategy.record("calendar")), TODAY)
        state[f"calendar:{store().open(key)}"] = CalendarState(view, looks_at, view_chosen=True)
    return Screen.open("content_calendar", state=state, key=key)


def rows(screen: Screen) -> list[Row]:
    return store().load(screen.strategy_id).record("calendar")


def entry(screen: Screen, uid: str) -> Row:
    return next(row for row in rows(screen) if row["uid"] == uid)


def unfold(screen: Screen, *panels: str) -> Screen:
    for panel in panels:
        screen.at.session_state[f"calendar:{panel}:{screen.strategy_id}"] = True
    return screen.run()


def field_key(screen: Screen, name: str, number: int = 0) -> str:
    """A field of the dialog; `number` of those opened before it."""
    return f"{screen.strategy_id}:entry:{number}:{name}"


def filtered(screen: Screen, **wanted: list[str]) -> Screen:
    """The filters unfolded, and what is wanted picked in them."""
    for aspect, values in wanted.items():
        filtered(screen).enter(f"filter:{screen.strategy_id}:{aspect}", values)
    screen.at.session_state[f"filters:{screen.strategy_id}"] = True
    return screen.run()
