"""Groups, made on the board: by lot or by hand, each on a strategy of their own or one together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from random import SystemRandom
from typing import Any

import streamlit as st

from pages.ui.shell import failures, refused, session
from pages.ui.shell.sure import Sure
from pages.ui.workshop import led
from pages.ui.workshop.led import Room
from wizard.language.languages import LANGUAGES, Language
from wizard.workshop import groups
from wizard.workshop.groups import SIZES
from wizard.workshop.workshop import Workshop

USUAL_SIZE = 4
EACH, TOGETHER = "each", "together"
ANEW, DISSOLVE = "anew", "dissolve"
SURE = Sure("board:groups")
"""Asks before groups that there are come to an end, or what they have in common does."""


@led.live
def draw(workshop_id: int) -> None:
    room, language = led.room(workshop_id), session.language()
    if not room.participants or room.workshop.ended:
        return
    with st.expander(language.text("groups.title"), key="board-groups", on_change="rerun") as unfolded:
        if not unfolded.open:
            return
        refused.say("groups_problem", language)
        if room.workshop.groups:
            _by_hand(workshop_id, room, language)
        _making(workshop_id, room, language)


def _making(workshop_id: int, room: Room, language: Language) -> None:
    """How large, on what, and by lot or by hand; once there are some, anew."""
    begun = bool(room.workshop.groups)
    with st.container(key="chips-groups"):
        size = st.pills(language.text("groups.size"), SIZES, default=USUAL_SIZE, required=True, key="board:group_size")
        on = st.pills(
            language.text("groups.on"),
            (EACH, TOGETHER),
            format_func=lambda each: language.text(f"groups.{each}"),
            default=TOGETHER if groups.on_one_strategy(room.workshop) else EACH,
            required=True,
            key="board:group_on",
        )
    if not begun or (on == TOGETHER) != groups.on_one_strategy(room.workshop):
        st.caption(language.text(f"groups.{on or EACH}_help"))
    people = [each.id for each in groups.people(room.participants, room.workshop)]
    named = LANGUAGES[room.workshop.language].text("groups.named", number="{number}")
    size, together = size or USUAL_SIZE, on == TOGETHER

    def draw_lots(kept: Workshop) -> Workshop:
        return groups.draw_lots(kept, people, size, named, SystemRandom())

    draw = partial(_make, workshop_id, draw_lots, together)
    if begun:
        _other_work(workshop_id, room.workshop, together, language)
    with st.container(horizontal=True):
        label = language.text("groups.anew" if begun else "groups.draw_lots")
        on_click = partial(SURE.ask, ANEW) if begun else draw
        st.button(label, key="board:draw_lots", on_click=on_click)
        if begun:
            st.button(
                language.text("groups.add"),
                key="board:add_group",
                on_click=_make,
                args=(workshop_id, partial(groups.add, named=named), groups.on_one_strategy(room.workshop)),
            )
            st.button(
                language.text("groups.dissolve"),
                key="board:dissolve",
                type="tertiary",
                on_click=SURE.ask,
                args=(DISSOLVE,),
            )
        else:
            empty = partial(groups.empty, people=people, size=size, named=named)
            label = language.text("groups.by_hand")
            st.button(label, key="board:by_hand", on_click=_make, args=(workshop_id, empty, together))

    if begun:
        _ask_first(room.workshop, draw, partial(led.change, workshop_id, groups.dissolve), language)


def _other_work(workshop_id: int, workshop: Workshop, together: bool, language: Language) -> None:
    """What the groups there are work in, and the way from one strategy each to one together and back."""
    so = groups.on_one_strategy(workshop)
    st.caption(language.text("groups.work_together" if so else "groups.work_each"))
    if together and not all(group.works_in is not None for group in workshop.groups):
        label, make = language.text("groups.now_together"), partial(_make, workshop_id, lambda kept: kept, True)
        st.button(label, key="board:now_together", on_click=make)
    elif so and not together:
        st.button(language.text("groups.now_each"), key="board:now_each", on_click=SURE.ask, args=(EACH,))
        if SURE.about() == EACH:
            do = partial(led.change, workshop_id, groups.each_their_own)
            no, yes = language.text("groups.sure_no"), language.text("groups.now_each")
            SURE.draw(language.text("groups.sure_each"), no, yes, do)


def _ask_first(workshop: Workshop, draw: Callable[[], None], dissolve: Callable[[], None], language: Language) -> None:
    """People sit together, and may have written together: neither ends by a slip."""
    about = SURE.about()
    if about in (ANEW, DISSOLVE):
        words = language.text(f"groups.sure_{about}")
        if groups.on_one_strategy(workshop):
            words = f"{words} {language.text('groups.sure_together')}"
        yes = language.text("groups.anew" if about == ANEW else "groups.dissolve")
        SURE.draw(words, language.text("groups.sure_no"), yes, draw if about == ANEW else dissolve)


def _make(workshop_id: int, make: Callable[[Workshop], Workshop], together: bool) -> None:
    led.change(workshop_id, make)
    if together:
        with failures.telling_failure("workshop.not_saved"), failures.ignore_deleted():
            led.workshops().work_together(workshop_id, session.now())


def _by_hand(workshop_id: int, room: Room, language: Language) -> None:
    """What each group is called and who is in it. Whoever is put into one leaves the one they were in."""
    workshop = room.workshop
    names = {each.id: each.name for each in groups.people(room.participants, workshop)}
    for number, group in enumerate(workshop.groups):
        with st.container(key=f"board-table-{number}", gap="xsmall"):
            called = _holding(f"board:group_name:{number}", group.name)
            chosen = _holding(f"board:group:{number}", [member for member in group.members if member in names])
            st.text_input(
                language.text("groups.name"),
                called.first,
                key=called.key,
                on_change=_name,
                args=(workshop_id, number, called),
            )
            st.multiselect(
                language.text("groups.members", group=group.name),
                list(names),
                chosen.first,
                format_func=names.__getitem__,
                key=chosen.key,
                placeholder=language.text("groups.choose"),
                on_change=_fill,
                args=(workshop_id, number, chosen),
            )
    named = _holding("board:names_groups", workshop.names_groups)
    label = language.text("groups.on_screen")
    st.checkbox(label, named.first, key=named.key, on_change=_name_on_screen, args=(workshop_id, named))


@dataclass(frozen=True)
class HeldField:
    """A field of the board, the `number`th under its `name`, and what it held when it was first drawn."""

    name: str
    number: int
    first: Any

    @property
    def key(self) -> str:
        return f"{self.name}:{self.number}"

    @property
    def stands(self) -> bool:
        """Whether it is the one that stands there now."""
        return bool(st.session_state.get(f"{self.name}:at") == self)


def _holding(name: str, kept: Any) -> HeldField:
    """The field called `name` that holds what is `kept`: a new one after each change that was made elsewhere.

    The board is drawn again every other second, and a window goes on for a while sending what a field held before it
    has heard of the change. That is nobody's wish: without asking which field `stands`, a late comer would leave their
    group at once.
    """
    at = f"{name}:at"
    held: HeldField = st.session_state.setdefault(at, HeldField(name, 0, kept))
    if st.session_state.get(held.key, held.first) != kept:
        held = st.session_state[at] = HeldField(name, held.number + 1, kept)
    return held


def _name(workshop_id: int, number: int, field: HeldField) -> None:
    if field.stands:
        with refused.told("groups_problem"):
            called = st.session_state[field.key]
            led.change(workshop_id, partial(groups.name, number=number, called=called))


def _fill(workshop_id: int, number: int, field: HeldField) -> None:
    if field.stands:
        led.change(workshop_id, partial(groups.fill, number=number, members=st.session_state[field.key]))


def _name_on_screen(workshop_id: int, field: HeldField) -> None:
    if field.stands:
        led.change(workshop_id, partial(groups.name_on_screen, on=st.session_state[field.key]))
