"""The calendar as a month or a week, where entries are dragged: what the component is given, and what it sends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from pages.ui.calendar import calendar_state, colours
from pages.ui.calendar.calendar_state import CalendarState
from pages.ui.calendar.days import NamedDay
from pages.ui.components.calendar.component import CalendarGrid, GridDay, GridEntry, Move, calendar
from pages.ui.shell import session
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show_profile
from wizard.schedule import editing
from wizard.schedule.post import called_by

IDEA = 120
"""Characters of an idea: more than there is room for."""
FIRST_HOUR, LAST_HOUR = 7, 20
"""What a week shows at least."""
WORDS = ("untimed", "more_link", "more_hint", "close", "entry", "time", "moved")


def draw(
    rows: Sequence[Row],
    named: Mapping[date, NamedDay],
    state: CalendarState,
    colour_numbers: Mapping[str, int],
    language: Language,
) -> None:
    """`rows` are the entries of the days that are looked at, `named` the days among them that have a name."""
    grid = CalendarGrid(
        view=state.view,
        first=state.span.first,
        last=state.span.last,
        today=session.today(),
        locale=language.tag,
        hours=_hours(rows),
        entries=_entries(rows, state, colour_numbers, language),
        days=[GridDay(day=str(day), name=" · ".join(one.names), holiday=one.holiday) for day, one in named.items()],
        words=_words(state, language),
        gives_way=not state.view_chosen,
        answered=state.answered_moves,
    )
    calendar(
        grid,
        key=f"grid:{session.current().id}",
        on_open=state.open_entry,
        on_add=partial(_add, state),
        on_move=partial(_move, state),
        on_narrow=state.give_way,
    )


def _hours(rows: Sequence[Row]) -> tuple[int, int]:
    """From the first entry's hour to the end of the last one's."""
    hours = [int(row["time"][:2]) for row in rows if "time" in row]
    return min([FIRST_HOUR, *hours]), max([LAST_HOUR, *hours]) + 1


def _entries(
    rows: Sequence[Row], state: CalendarState, colour_numbers: Mapping[str, int], language: Language
) -> list[GridEntry]:
    platforms = {option.id: language.of(option.label) for option in catalogue().questions["platforms"].options}
    palette, unnamed = colours.palette(), language.text("calendar.unnamed")
    return [
        GridEntry(
            id=row["uid"],
            start=f"{row['date']}T{row['time']}" if "time" in row else row["date"],
            heading=show_profile(row, platforms.get(row.get("platform", ""), "" if called_by(row) else unnamed)),
            idea=called_by(row)[:IDEA],
            colour=palette[colours.number_of(row, state.colour_by, colour_numbers)],
            status=row.get("status", "idea"),
        )
        for row in rows
    ]


def _words(state: CalendarState, language: Language) -> dict[str, str]:
    words = {word: language.text(f"calendar.{word}") for word in WORDS}
    return words | {
        "week": language.text("calendar.week_short"),
        "keys": language.text(f"calendar.keys_{state.view}"),
    }


def _start(start: str) -> tuple[str, str | None]:
    """The day and the time, if there is one."""
    day, _, time = start.partition("T")
    return day, time or None


def _add(state: CalendarState, start: str) -> None:
    """The dialog of a new entry there."""
    day, time = _start(start)
    state.open_new({"date": day} | ({"time": time} if time else {}))


def _move(state: CalendarState, moves: Sequence[Move]) -> None:
    """Save those that have not been dealt with: the same ones are sent until the grid has heard that they have."""
    for move in moves:
        if move["number"] > state.answered_moves:
            state.answered_moves = move["number"]
            with state.notify_on_refusal():
                _save(state, move["id"], *_start(move["start"]))


def _save(state: CalendarState, uid: str, day: str, time: str | None) -> None:
    calendar_state.change(lambda rows: editing.move(rows, uid, day, time))
    state.ensure_visible(date.fromisoformat(day))
