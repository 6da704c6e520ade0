"""What the room answers: asked for on the board, looked through there, and seen by everybody at once on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import streamlit as st

from pages.ui.shell import refused, session
from pages.ui.shell.plain import plain
from pages.ui.workshop import led, pictures
from pages.ui.workshop.led import Room
from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.questionnaire.model import Field, Question
from wizard.workshop import collecting, groups, plenary
from wizard.workshop.plenary import Texts
from wizard.workshop.workshop import Workshop

FOLD = "board-plenary"
"""Where one chooses what to ask; in this window's state, whether it stands open."""
CHOSEN, CHOSEN_AT = "board:question", "plenary_block"
"""In this window's state: the question that is chosen, and the place of the block that was on when it was proposed."""
PROBLEM = "plenary_problem"
"""In this window's state: the question whose answers were last refused, why, and how many could be shown then."""


@led.live
def draw(workshop_id: int) -> None:
    room, language = led.room(workshop_id), session.language()
    workshop = room.workshop
    if not room.participants or workshop.ended:
        return
    if FOLD not in st.session_state:
        st.session_state[FOLD] = bool(workshop.asks or workshop.gathered or workshop.shown)
    with st.expander(language.text("workshop.plenary"), key=FOLD, on_change="rerun"):
        st.caption(language.text("workshop.plenary_help"))
        _propose(workshop)
        chosen = st.selectbox(
            language.text("workshop.question"),
            questions(workshop),
            format_func=lambda id_: language.of(plenary.askable()[id_].label),
            key=CHOSEN,
        )
        st.caption(answered_of(room, chosen, language))
        if chosen in plenary.tellable():
            st.caption(language.text("workshop.may_be_shown", n=_may_be_shown(workshop_id, room, chosen)))
        if workshop.asks != chosen:
            _problem(workshop_id, room, chosen, language)
        _buttons(workshop_id, workshop, chosen, language)
        for texts in (workshop.gathered, workshop.shown):
            if isinstance(texts, Texts):
                _look_through(workshop_id, texts, language)


def _propose(workshop: Workshop) -> None:
    """With each block, the question that the room is at, or else the block's own, in place of the last one's."""
    here = workshop.clock.block if workshop.clock else None
    if CHOSEN not in st.session_state or st.session_state.get(CHOSEN_AT) != here:
        texts = workshop.gathered or workshop.shown
        st.session_state[CHOSEN] = workshop.asks or (texts.question if texts else questions(workshop)[0])
        st.session_state[CHOSEN_AT] = here


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
    here = {each.id for each in room.participants if plenary.kept_in(question_id) in each.answered}
    return len(groups.counted_once(here, room.workshop))


def answered_of(room: Room, question_id: str, language: Language) -> str:
    """The same in words, of how many."""
    n = answered(room, question_id)
    of = len(groups.counted_once({each.id for each in room.participants}, room.workshop))
    return language.text("workshop.answered_of", n=language.number(n), of=language.number(max(n, of)))


def _may_be_shown(workshop_id: int, room: Room, question_id: str) -> int:
    """How many companies let the room see what they have written. Counted anew only when something has changed."""
    asked, state = (workshop_id, room.version, question_id), st.session_state
    if state.get("may_be_shown", ((), 0))[0] != asked:
        kept_in = plenary.kept_in(question_id)
        state.may_be_shown = asked, len(led.workshops().allowed(workshop_id, kept_in, question_id))
    return int(state.may_be_shown[1])


def _could_be_shown(workshop_id: int, room: Room, question_id: str) -> int:
    """What decides whether its answers are shown: how many there are, or of texts, how many may be seen."""
    if question_id in plenary.tellable():
        return _may_be_shown(workshop_id, room, question_id)
    return answered(room, question_id)


def choose() -> None:
    """For callbacks: open the choice of what to ask. Nobody is asked yet."""
    st.session_state[FOLD] = True


def now(workshop_id: int, room: Room, language: Language) -> None:
    """For the head of the board: what the room is asked or shown at this moment, and the way on from it."""
    workshop = room.workshop
    asked, gathered, shown = workshop.asks, workshop.gathered, workshop.shown
    if not asked and gathered is None and shown is None:
        return
    here = asked or (shown.question if shown is not None else "")
    with st.container(key="board-asked", gap="small"):
        if here:
            name, question = "asked_now" if asked else "on_screen", language.of(plenary.askable()[here].label)
            st.markdown(plain(language.text(f"workshop.{name}", question=question)))
        if asked:
            st.caption(answered_of(room, asked, language))
            _problem(workshop_id, room, asked, language)
        with st.container(horizontal=True, vertical_alignment="center"):
            if asked:
                _show(workshop_id, workshop, asked, language, primary=True)
            led.button("hide", partial(led.change, workshop_id, collecting.hide), language)


def _buttons(workshop_id: int, workshop: Workshop, chosen: str, language: Language) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        if workshop.asks != chosen:
            ask = partial(collecting.ask, question_id=chosen)
            led.button("ask", partial(led.change, workshop_id, ask), language)
        if not workshop.asks:  # else the head has the way on
            _show(workshop_id, workshop, chosen, language)
        if isinstance(workshop.shown, Texts) and len(pictures.pages(workshop.shown.shown)) > 1:
            led.button("turn", partial(led.change, workshop_id, collecting.turn), language)


def _show(workshop_id: int, workshop: Workshop, question_id: str, language: Language, primary: bool = False) -> None:
    """Show the answers; what was written is looked through first."""
    gathered = workshop.gathered
    if gathered is not None and gathered.question == question_id:
        led.button("reveal", partial(led.change, workshop_id, collecting.reveal_gathered), language, primary)
    elif question_id in plenary.tellable():
        led.button("gather_texts", partial(_gather, workshop_id, question_id), language, primary)
    else:
        led.button("reveal", partial(_reveal, workshop_id, question_id), language, primary)


def _problem(workshop_id: int, room: Room, question_id: str, language: Language) -> None:
    """Why its answers were not shown, until there are others."""
    refused_question, problem, could_be = st.session_state.get(PROBLEM, ("", None, None))
    if problem is None or refused_question != question_id:
        return
    now_could = _could_be_shown(workshop_id, room, question_id)
    if could_be is None:  # refused just now
        st.session_state[PROBLEM] = question_id, problem, now_could
    elif could_be != now_could:
        del st.session_state[PROBLEM]
        return
    st.error(plain(problem.message(language)))


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
def _told_beside(question_id: str) -> Iterator[None]:
    st.session_state.pop(PROBLEM, None)
    try:
        yield
    except Refused as problem:
        st.session_state[PROBLEM] = question_id, problem, None
        refused.note()


def _reveal(workshop_id: int, question_id: str) -> None:
    kept = led.workshops().values(workshop_id, plenary.kept_in(question_id))
    with _told_beside(question_id):
        tally = plenary.tally(question_id, kept)
        led.change(workshop_id, partial(collecting.reveal, found=tally))


def _gather(workshop_id: int, question_id: str) -> None:
    kept_in, workshops = plenary.kept_in(question_id), led.workshops()
    choose()  # they are looked through there
    with _told_beside(question_id):
        allowed = workshops.allowed(workshop_id, kept_in, question_id)
        texts = plenary.texts(question_id, workshops.values(workshop_id, kept_in), allowed)
        led.change(workshop_id, partial(collecting.gather, texts=texts))
