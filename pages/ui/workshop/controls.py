"""The block that is on, its timer, and what one does with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from html import escape

import streamlit as st

from pages.ui.shell import session
from pages.ui.shell.plain import plain
from pages.ui.shell.sure import Sure
from pages.ui.workshop import answers_shown, led, timer
from wizard.language.languages import Language
from wizard.questionnaire.show import show_hours
from wizard.workshop import moving, planning
from wizard.workshop import workshop as ws
from wizard.workshop.agenda import BlockKind
from wizard.workshop.workshop import Workshop

A_FEW = 5
"""Minutes more or less."""
NEXT_DAY = Sure("board:next_day")
"""Asks about the place of an item of another day."""
WORTH_SAYING = timedelta(minutes=2)
"""A day that is less late than that is on time."""


@led.live
def draw(workshop_id: int) -> None:
    room, language = led.room(workshop_id), session.language()
    workshop = room.workshop
    with st.container(key="block-now", gap="small"):
        _title(workshop, language)
        with st.container(key="block-buttons", horizontal=True, gap="small"):
            if not workshop.ended:
                _buttons(workshop_id, workshop, language)
                if room.participants and workshop.clock is not None and not workshop.asks:
                    label = language.text("workshop.collect")
                    if st.button(label, key="board:collect", on_click=answers_shown.choose):
                        st.rerun()  # the fold is no part of this fragment
        if not workshop.ended:
            _ask_about_next_day(workshop_id, workshop, language)
        if room.participants:
            answers_shown.now(workshop_id, room, language)


def _title(workshop: Workshop, language: Language) -> None:
    block = workshop.block
    if block is None:
        name = "workshop.is_over" if workshop.ended else "workshop.not_begun"
        kicker, title, time = language.text(name), workshop.title, ""
    else:
        kicker, title = language.text(f"workshop.kind_{block.kind}"), block.title
        kicker = kicker if kicker != title else ""
        time = f'<div class="time">{timer.html(workshop)}{_beside_timer(workshop, language)}</div>'
    st.html(
        f'<div class="tretrin-block"><div><p class="tretrin-kicker">{escape(kicker)}</p>'
        f"<h1>{escape(title)}</h1></div>{time}</div>"
    )


def _beside_timer(workshop: Workshop, language: Language) -> str:
    """Whether the time stands still, and how late the day is."""
    said = []
    if workshop.paused:
        said.append(language.text("workshop.paused"))
    if late := _late(workshop):
        name = "workshop.behind" if late > timedelta() else "workshop.ahead"
        said.append(language.text(name, time=_length(abs(late), language)))
    return "".join(f"<small>{escape(each)}</small>" for each in said)


def _late(workshop: Workshop) -> timedelta:
    """How late the day is; nothing where that is not worth saying, or the item is one of another day."""
    block, now = workshop.block, session.now()
    if block is None or block.starts.astimezone(workshop.zone).date() != now.astimezone(workshop.zone).date():
        return timedelta()
    late = workshop.late(now)
    return late if abs(late) >= WORTH_SAYING else timedelta()


def _length(time: timedelta, language: Language) -> str:
    hours, minutes = divmod(round(time.total_seconds() / 60), 60)
    if not minutes and hours:
        return show_hours(hours, language)
    return language.text("workshop.hours" if hours else "workshop.minutes", hours=hours, minutes=minutes)


def _buttons(workshop_id: int, workshop: Workshop, language: Language) -> None:
    clock, following = workshop.clock, workshop.next_block

    def button(name: str, make: Callable[[Workshop], Workshop], primary: bool = False) -> None:
        led.button(name, partial(led.change, workshop_id, make), language, primary)

    if clock is None:
        button("begin", lambda kept: kept if kept.clock else moving.begin(kept, 0, session.now()), primary=True)
        return
    if workshop.block is not None and workshop.block.kind is not BlockKind.HOMEWORK:
        if clock.runs:
            button("pause", lambda kept: ws.pause(kept, session.now()))
        else:
            button("resume", lambda kept: ws.resume(kept, session.now()), primary=True)
        button("less", lambda kept: ws.lengthen(kept, -A_FEW, session.now()))
        button("more", lambda kept: ws.lengthen(kept, A_FEW, session.now()))
    if clock.block > 0:
        here = clock.block
        button("previous", lambda kept: moving.go_back(kept, session.now()) if _is_at(kept, here) else kept)
    if _is_of_another_day(workshop, following) and NEXT_DAY.about() != following:
        led.button("next", partial(NEXT_DAY.ask, following), language)
    elif following is not None and not _is_of_another_day(workshop, following):
        primary = not (workshop.paused or workshop.asks)
        button("next", lambda kept: moving.begin_next(kept, following, session.now()), primary)
    if _late(workshop):
        button("move_rest", lambda kept: planning.move_rest(kept, session.now()))
    elif planning.can_move_back(workshop, session.now()):
        button("move_back", lambda kept: planning.move_back(kept, session.now()))


def _is_at(workshop: Workshop, block: int) -> bool:
    return workshop.clock is not None and workshop.clock.block == block


def _is_of_another_day(workshop: Workshop, block: int | None) -> bool:
    return block is not None and workshop.blocks[block].day != workshop.day


def _ask_about_next_day(workshop_id: int, workshop: Workshop, language: Language) -> None:
    """What comes is held on another day, which nobody should begin by a slip: it is asked first."""
    following = workshop.next_block
    if following is None or not _is_of_another_day(workshop, following) or NEXT_DAY.about() != following:
        return
    block = workshop.blocks[following]
    date = language.date(block.starts.astimezone(workshop.zone).date(), "full")
    words = language.text("workshop.next_day_sure", title=block.title, day=block.day, date=date)
    no, yes = (language.text(f"workshop.next_day_{each}") for each in ("no", "yes"))
    begin = partial(led.change, workshop_id, lambda kept: moving.begin_next(kept, following, session.now()))
    NEXT_DAY.draw(plain(words), no, yes, begin)
