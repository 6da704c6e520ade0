"""The workshop that this window leads, or shows to the room: by the key in its address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import wraps
from typing import Literal

import streamlit as st

from pages.ui.shell import failures, navigation, session
from pages.ui.shell.navigation import Destination
from wizard.language.errors import UnknownLink
from wizard.language.languages import Language
from wizard.store.workshop_protocol import Workshops
from wizard.workshop import at_home
from wizard.workshop.at_home import Marks
from wizard.workshop.progress import Participant
from wizard.workshop.workshop import Workshop

LOOK_EVERY = timedelta(seconds=2)


@dataclass(frozen=True)
class Led:
    """A workshop that is led here. Whoever has `key` leads it."""

    key: str
    id: int


@dataclass(frozen=True)
class Room:
    """The workshop and everybody in it, as of one version of it."""

    version: str
    workshop: Workshop
    participants: list[Participant]
    at_home: Marks
    """What they have marked to be settled at home."""


def workshops() -> Workshops:
    return session.store().workshops


def led() -> Led:
    """By `?workshop=…`, which this window remembers. Raises UnknownLink where nothing is led here."""
    key = st.query_params.get("workshop") or st.session_state.get("leads")
    if not key:
        raise UnknownLink
    found = Led(key, workshops().open(key))
    st.session_state.leads = key
    if st.query_params.get("workshop") != key:
        st.query_params["workshop"] = key
    return found


_rooms: dict[int, Room] = {}
"""The last one of each workshop, for all windows that look at it."""
MOST_ROOMS = 50


def room(workshop_id: int) -> Room:
    """Everybody is looked at anew only when something has changed."""
    version = workshops().version(workshop_id)
    known = _rooms.pop(workshop_id, None)
    if known is None or known.version != version:
        workshop = workshops().load(workshop_id)
        # A number may have been that of a workshop that is deleted, and so may those of its participants.
        before = known.participants if known is not None and known.workshop.code == workshop.code else ()
        known = Room(
            version,
            workshop,
            workshops().participants(workshop_id, before),
            at_home.count(workshops().values(workshop_id, at_home.RECORD, all_of_them=True)),
        )
    _rooms[workshop_id] = known
    if len(_rooms) > MOST_ROOMS:
        _rooms.pop(next(iter(_rooms)), None)
    return known


def forget() -> None:
    """Nothing is led in this window any more."""
    st.session_state.pop("leads", None)
    st.query_params.pop("workshop", None)


def live(draw: Callable[[int], None]) -> Callable[[int], None]:
    """A part of the page that looks every other second whether anything has changed. What stands in a field stays."""

    @wraps(draw)
    def draw_unless_deleted(workshop_id: int) -> None:
        try:
            draw(workshop_id)
        except UnknownLink:
            st.rerun()  # the whole page says so

    return st.fragment(draw_unless_deleted, run_every=LOOK_EVERY)


def change(workshop_id: int, make: Callable[[Workshop], Workshop]) -> None:
    """For callbacks: keep what `make` makes of the workshop as it is at that moment. Raises what `make` raises."""
    with failures.telling_failure("workshop.not_saved"), failures.ignore_deleted():
        workshops().update(workshop_id, make)


def button(name: str, act: Callable[[], None], language: Language, primary: bool = False) -> None:
    """One of the board's, called `workshop.{name}`. `act` is a callback."""
    kind: Literal["primary", "secondary"] = "primary" if primary else "secondary"
    st.button(language.text(f"workshop.{name}"), key=f"board:{name}", type=kind, on_click=act)


def unknown() -> None:
    """In place of a page whose link leads to no workshop."""
    language = session.language()
    st.title(language.text("workshop.unknown_title"), anchor=False)
    st.markdown(language.text("workshop.unknown"))
    label = language.text("workshop.make")
    navigation.link_button(label, Destination(navigation.WORKSHOP), "workshop", type="primary")
