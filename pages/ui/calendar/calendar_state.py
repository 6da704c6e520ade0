"""What a window shows of the content calendar, and how it is changed from there.

What is in the calendar is in the store alone; here is only what is looked at: the view, the day, the filters, the
dialog that is open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date

import streamlit as st

from pages.ui.shell import session
from wizard.language.errors import Refused
from wizard.questionnaire.model import Row
from wizard.questionnaire.show import show, show_cell, show_profile
from wizard.schedule import editing, views
from wizard.schedule.editing import Undo, calendar_record, with_uids
from wizard.schedule.entry import in_order
from wizard.schedule.post import called_by
from wizard.schedule.regenerate import RegenerationPlan
from wizard.schedule.views import VIEWS, Span
from wizard.strategy.editing import Changes
from wizard.strategy.strategy import Strategy
from wizard.strategy.uids import new_uid

RECORDS = ("calendar", "effort")
"""What the calendar's page looks at beside the answers."""

PAGE = 30
"""Entries the list shows before somebody asks for more."""


@dataclass
class EntryDialog:
    """The dialog of one entry."""

    number: int
    """Of the dialogs this window has opened: each has widgets of its own."""
    uid: str
    draft: Row | None = None
    """What a new entry begins with, as long as nothing of it is kept."""
    typed: set[str] = field(default_factory=set)
    """The fields with a person in them that somebody types rather than choosing a name that is known."""
    deleting: bool = False
    """Whether it asks if the entry is to be deleted."""


@dataclass
class RegenerateDialog:
    """The dialog that shows what making the calendar again would do."""

    saves: int
    """How often the strategy had been saved when it was worked out."""
    plan: RegenerationPlan | None = None
    """What it shows."""


@dataclass
class CalendarState:
    view: str
    day: date
    view_chosen: bool = False
    """Whether somebody has chosen how it is shown."""
    colour_by: str = "pillar"
    filters: dict[str, list[str]] = field(default_factory=dict)
    list_limit: int = PAGE
    dialog: EntryDialog | RegenerateDialog | None = None
    oldest: int | None = None
    """The fingerprint of the calendar that nothing can be taken back from, if that has been reached."""
    undo: tuple[int, Undo | None] | None = None
    """What can be taken back, with how often the strategy had been saved when that was looked up."""
    notice: str = ""
    """What is to be said once, when the page is drawn."""
    dialogs: int = 0
    """How many have been opened."""
    answered_moves: int = 0
    """The number of the last move in the grid that has been dealt with."""

    @property
    def span(self) -> Span:
        return VIEWS[self.view].span(self.day)

    def set_view(self, view: str) -> None:
        self.view, self.view_chosen, self.list_limit = view, True, PAGE

    def give_way(self) -> None:
        """The window is too narrow for a month: the list instead, until somebody chooses."""
        self.view = "list"

    def go_to(self, day: date) -> None:
        self.day, self.list_limit = day, PAGE

    def show_more(self) -> None:
        self.list_limit += PAGE

    def ensure_visible(self, day: date) -> None:
        """Look at `day`, if it is not in sight."""
        if day not in self.span:
            self.go_to(day)

    def step(self, by: int) -> None:
        self.go_to(VIEWS[self.view].step(self.day, by))

    def set_colour_by(self, aspect: str) -> None:
        self.colour_by = aspect

    def set_filter(self, aspect: str, values: list[str]) -> None:
        self.filters[aspect], self.list_limit = values, PAGE

    def clear_filters(self) -> None:
        self.filters, self.list_limit = {}, PAGE

    def open_entry(self, uid: str) -> None:
        self._open(EntryDialog(self.dialogs, uid))

    def open_new(self, draft: Row) -> None:
        self._open(EntryDialog(self.dialogs, new_uid(), {"status": "idea"} | draft))

    @contextmanager
    def notify_on_refusal(self) -> Iterator[None]:
        """For what no field shows the refusal of: it is said when the page is drawn."""
        try:
            yield
        except Refused as refused:
            self.notice = refused.message(session.language())

    def _open(self, dialog: EntryDialog) -> None:
        self.dialog = dialog
        self.dialogs += 1


def current(rows: Sequence[Row]) -> CalendarState:
    """What this window looks at; at first today, on a phone the list."""
    key = _key()
    if key not in st.session_state:
        view = "list" if _on_a_phone() else next(iter(VIEWS))
        st.session_state[key] = CalendarState(view, views.starting_day(rows, session.today()))
    found: CalendarState = st.session_state[key]
    return found


def _key() -> str:
    return f"calendar:{session.current().id}"


def reset() -> None:
    """Look where a new window would: a calendar has just been made, and its first entries may lie months ahead."""
    st.session_state.pop(_key(), None)


def close_abandoned_dialog() -> None:
    """Close a dialog that was left open when somebody went elsewhere with the browser's own buttons."""
    found: CalendarState | None = st.session_state.get(_key())
    if found is not None and st.session_state.arrived:
        found.dialog = None


def _on_a_phone() -> bool:
    """Browsers on phones say `Mobi` in their name: the one hint at a small screen a server gets before it draws."""
    return "Mobi" in (st.context.headers.get("User-Agent") or "")


def load() -> Strategy:
    """The answers and the calendar as they are kept now, by day and time, every entry with a uid."""
    return ready(session.store().load(session.current().id, records=RECORDS))


def ready(strategy: Strategy) -> Strategy:
    """What is kept, with the calendar by day and time, every entry with a uid, in the language that is shown here."""
    return replace(strategy, language=session.language().id).with_record("calendar", _entries(strategy))


def _entries(strategy: Strategy) -> list[Row]:
    return in_order(with_uids(strategy.record("calendar")))


def change(make: Callable[[list[Row]], Changes]) -> None:
    """Save what `make` does to the calendar as it is kept at that moment. For callbacks; raises Refused."""
    session.update(lambda strategy: make(_entries(strategy)), records=("calendar",))


def add(values: Row) -> str | None:
    """Save one more entry. Its uid; None where the strategy is gone. Raises Refused."""
    added: list[str] = []

    def add_entry(rows: list[Row]) -> Changes:
        changes, uid = editing.add(rows, values)
        added.append(uid)
        return changes

    change(add_entry)
    return added[0] if added else None


def label(value: str, aspect: str) -> str:
    """What an entry has of an aspect, as a person reads it: plain text."""
    language = session.language()
    if value == views.NONE:
        return language.text(f"calendar.none_{aspect}")
    return show(value, calendar_record().row_field(aspect), language) if aspect in ("platform", "status") else value


def summary(row: Row) -> str:
    """When and where, with its idea on the next line."""
    return "\n".join(filter(None, (when_and_where(row), called_by(row))))


def when_and_where(row: Row) -> str:
    """`tirsdag den 4. maj 2027 · 09.00 · Facebook · Kort video`, as far as the entry says."""
    day = [session.language().date(date.fromisoformat(row["date"]), "full")] if "date" in row else []
    return " · ".join([*day, headline(row)])


def headline(row: Row) -> str:
    """`09.00 · Facebook · Kort video`, as far as the entry says."""
    fields = (calendar_record().row_field(field_id) for field_id in ("time", "platform", "type"))
    time, platform, type_ = (show_cell(row, field, session.language()) for field in fields)
    shown = (time, show_profile(row, platform), type_)
    return " · ".join(filter(None, shown)) or session.language().text("calendar.unnamed")
