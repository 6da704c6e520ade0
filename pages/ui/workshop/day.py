"""The agenda: what has been, what is on and what comes; and changing it."""

from __future__ import annotations

from functools import partial
from html import escape

import streamlit as st

from pages.ui.shell import session
from pages.ui.shell.plain import plain
from pages.ui.shell.sure import Sure
from pages.ui.workshop import led
from pages.ui.workshop.agenda_editor import AgendaEditor
from wizard.language.languages import Language
from wizard.workshop import moving
from wizard.workshop.agenda import Block, BlockKind
from wizard.workshop.workshop import Workshop

JUMP = Sure("board:jump")
"""Asks about the place of an item."""


@led.live
def draw(workshop_id: int) -> None:
    """The agenda, of which any item can be chosen; everybody sees it begin, so it is asked first."""
    workshop, language = led.room(workshop_id).workshop, session.language()
    if workshop.ended:
        items(workshop, language)
        return
    with st.container(key="agenda", gap=None):
        for number, block in enumerate(workshop.blocks):
            _choosable(workshop_id, number, block, workshop, language)


def _choosable(workshop_id: int, number: int, block: Block, workshop: Workshop, language: Language) -> None:
    """An item, all of which is a button; and the question once it is pressed."""
    if day := _day_over(number, block, workshop, language):
        st.html(f'<ol class="tretrin-day">{day}</ol>')
    with st.container(key=f"agenda-row-{number}", gap=None):
        st.html(f'<ol class="tretrin-day">{_row(number, block, workshop, language)}</ol>')
        if workshop.clock is None or workshop.clock.block != number:
            label = plain(language.text("workshop.go_to", title=block.title))
            st.button(label, key=f"board:go_to:{number}", type="tertiary", on_click=JUMP.ask, args=(number,))
    if JUMP.about() == number:
        words = language.text("workshop.go_to_sure", title=plain(block.title))
        begin = partial(led.change, workshop_id, lambda kept: moving.go_to(kept, number, session.now()))
        JUMP.draw(words, language.text("workshop.next_day_no"), language.text("workshop.next_day_yes"), begin)


def items(workshop: Workshop, language: Language) -> None:
    rows = [
        _day_over(number, block, workshop, language) + _row(number, block, workshop, language)
        for number, block in enumerate(workshop.blocks)
    ]
    title = escape(language.text("workshop.agenda"))
    st.html(f'<ol class="tretrin-day" aria-label="{title}">{"".join(rows)}</ol>')


def _day_over(number: int, block: Block, workshop: Workshop, language: Language) -> str:
    """Over the first item of a day, that day."""
    if number > 0 and block.day == workshop.blocks[number - 1].day:
        return ""
    return f'<li class="day">{escape(_day(block, workshop, language))} {_ends(block, workshop, language)}</li>'


def _ends(block: Block, workshop: Workshop, language: Language) -> str:
    """When its day is over."""
    last = [each for each in workshop.blocks if each.day == block.day][-1]
    ends = last.planned_end.astimezone(workshop.zone)
    return f"<small>{escape(language.text('workshop.until', time=language.time(ends)))}</small>"


def _day(block: Block, workshop: Workshop, language: Language) -> str:
    date = language.date(block.starts.astimezone(workshop.zone).date(), "full")
    return date if workshop.days == 1 else f"{language.text('workshop.day', day=block.day)} · {date}"


def _row(number: int, block: Block, workshop: Workshop, language: Language) -> str:
    here = workshop.clock.block if workshop.clock else -1
    state = "past" if number < here or workshop.ended else "now" if number == here else "to-come"
    current = ' aria-current="step"' if state == "now" else ""
    homework = block.kind is BlockKind.HOMEWORK
    minutes = "" if homework else language.text("workshop.minutes", minutes=language.number(block.minutes))
    kind = language.text(f"workshop.kind_{block.kind}") if block.kind is not BlockKind.BREAK else ""
    time = language.time(block.starts.astimezone(workshop.zone))
    return (
        f'<li class="{state}"{current}><span>{time}</span>'
        f"<span>{escape(block.title)} <small>{escape(kind)}</small></span><span>{escape(minutes)}</span></li>"
    )


def changing(workshop_id: int, workshop: Workshop, language: Language) -> None:
    """Whatever can be done with an item, and the way to any of them."""
    with st.expander(language.text("workshop.change_day"), key="board-change-day"):
        number = AgendaEditor("board", workshop, partial(led.change, workshop_id), language).draw()
        st.button(
            language.text("workshop.begin_here"),
            key="board:begin_here",
            on_click=led.change,
            args=(workshop_id, lambda kept: moving.begin(kept, number, session.now())),
        )
