"""What the room answers: asked for on the board, looked through there, and seen by everybody at once on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Literal

import streamlit as st

from pages.ui.shell import refused, session
from pages.ui.shell.plain import plain
from pages.ui.workshop import led, pictures
from pages.ui.workshop.led import Room
from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.questionnaire.model import Field, Question
from wizard.workshop import collecting, plenary
from wizard.workshop.plenary import Texts
from wizard.workshop.workshop import Workshop


@led.live
def draw(workshop_id: int) -> None:
    room, language = led.room(workshop_id), session.language()
    workshop = room.workshop
    if not room.participants or workshop.ended:
        return
    title, under_way = language.text("workshop.plenary"), bool(workshop.asks or workshop.gathered or workshop.shown)
    with st.expander(title, key="board-plenary", expanded=under_way):
        st.caption(language.text("workshop.plenary_help"))
        chosen = st.selectbox(
            language.text("workshop.question"),
            questions(workshop),
            format_func=lambda id_: language.of(plenary.askable()[id_].label),
            key="board:question",
        )
        st.caption(language.text("workshop.have_answered", n=answered(room, chosen)))
        if problem := st.session_state.pop("plenary_problem", None):
            st.error(plain(problem.message(language)))
        _buttons(workshop_id, workshop, chosen, language)
        _on_screen(workshop, language)
        for texts in (workshop.gathered, workshop.shown):
            if isinstance(texts, Texts):
                _look_through(workshop_id, texts, language)


def questions(workshop: Workshop) -> list[str]:
    """What the room can be asked: first what belongs to the exercises so far, the last one's before the others'; before
    the first, what was asked before the day.
    """
    here = workshop.clock.block if workshop.clock else -1
    recent = [section for block in reversed(workshop.blocks[: here + 1]) for section in block.sections]
    order = {section: place for place, section in reversed(list(enumerate(recent)))}

    def place(field: Field) -> int:
        return order.get(field.section, len(recent) + 1) if isinstance(field, Question) else len(recent)

    return sorted(plenary.askable(), key=lambda id_: place(plenary.askable()[id_]))


def answered(room: Room, question_id: str) -> int:
    """How many companies have an answer to it."""
    return sum(plenary.kept_in(question_id) in participant.answered for participant in room.participants)


def ask(workshop_id: int, question_id: str) -> None:
    led.change(workshop_id, partial(collecting.ask, question_id=question_id))


def _buttons(workshop_id: int, workshop: Workshop, chosen: str, language: Language) -> None:
    def button(name: str, act: Callable[[], None], kind: Literal["secondary", "tertiary"] = "secondary") -> None:
        st.button(language.text(f"workshop.{name}"), key=f"board:{name}", type=kind, on_click=act)

    gathered, shown = workshop.gathered, workshop.shown
    with st.container(horizontal=True, vertical_alignment="center"):
        if workshop.asks != chosen:
            button("ask", partial(ask, workshop_id, chosen))
        if gathered is not None and gathered.question == chosen:
            button("reveal", partial(led.change, workshop_id, collecting.reveal_gathered))
        elif chosen in plenary.tellable():
            button("gather", partial(_gather, workshop_id, chosen))
        else:
            button("reveal", partial(_reveal, workshop_id, chosen))
        if isinstance(shown, Texts) and len(pictures.pages(shown.shown)) > 1:
            button("turn", partial(led.change, workshop_id, collecting.turn))
        if workshop.asks or gathered is not None or shown is not None:
            button("hide", partial(led.change, workshop_id, collecting.hide), "tertiary")


def _on_screen(workshop: Workshop, language: Language) -> None:
    here = workshop.asks or (workshop.shown.question if workshop.shown is not None else None)
    if here is not None:
        name = "asked_now" if workshop.asks else "on_screen"
        asked = language.of(plenary.askable()[here].label)
        st.caption(plain(language.text(f"workshop.{name}", question=asked)))


def _look_through(workshop_id: int, texts: Texts, language: Language) -> None:
    """A tick for each text: without it, nobody else sees it."""
    st.caption(language.text("workshop.look_through", n=len(texts.texts)))
    with st.container(key="board-texts", gap="xsmall"):
        for number, text in enumerate(texts.texts):
            key = f"board:text:{texts.question}:{number}"
            st.session_state[key] = text not in texts.hidden
            st.checkbox(plain(text), key=key, on_change=_take_out, args=(workshop_id, texts.question, text, key))


def _take_out(workshop_id: int, question_id: str, text: str, key: str) -> None:
    out = not st.session_state[key]
    led.change(workshop_id, lambda kept: collecting.take_out(kept, question_id, text, out))


@contextmanager
def _told_in_the_panel() -> Iterator[None]:
    try:
        yield
    except Refused as problem:
        st.session_state.plenary_problem = problem
        refused.note()


def _reveal(workshop_id: int, question_id: str) -> None:
    kept = led.workshops().values(workshop_id, plenary.kept_in(question_id))
    with _told_in_the_panel():
        tally = plenary.tally(question_id, kept)
        led.change(workshop_id, partial(collecting.reveal, found=tally))


def _gather(workshop_id: int, question_id: str) -> None:
    kept_in, workshops = plenary.kept_in(question_id), led.workshops()
    with _told_in_the_panel():
        allowed = workshops.allowed(workshop_id, kept_in, question_id)
        texts = plenary.texts(question_id, workshops.values(workshop_id, kept_in), allowed)
        led.change(workshop_id, partial(collecting.gather, texts=texts))
