"""Beside the room: a message to everybody, who may be stuck, what is open, the facilitator's link, and the end."""

from __future__ import annotations

from functools import partial
from html import escape

import streamlit as st

from pages.ui.components.keep_link.component import Labels, keep_link
from pages.ui.shell import navigation, refused, session
from pages.ui.workshop import led
from pages.ui.workshop.led import Led
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.journey import State
from wizard.workshop import groups, progress
from wizard.workshop import workshop as ws
from wizard.workshop.at_home import Marks
from wizard.workshop.progress import Participant
from wizard.workshop.workshop import Workshop

MOST_NAMED = 5
"""Of those who may be stuck; one cannot go to more at once."""


def message(workshop_id: int, language: Language) -> None:
    with st.container(key="board-message", gap="small"):
        st.text_area(
            language.text("workshop.message"),
            key="board:message",
            placeholder=language.text("workshop.message_example"),
            height=88,
        )
        refused.say("message_problem", language)
        with st.container(horizontal=True):
            st.button(language.text("workshop.say"), key="board:say", on_click=_say, args=(workshop_id,))
            st.button(
                language.text("workshop.say_nothing"),
                key="board:say_nothing",
                type="tertiary",
                on_click=led.change,
                args=(workshop_id, lambda kept: ws.say(kept, "", session.now())),
            )
        _said(workshop_id)


@led.live
def _said(workshop_id: int) -> None:
    said, language = led.room(workshop_id).workshop.message, session.language()
    if said is not None:
        st.html(f'<p class="tretrin-said">{escape(language.text("workshop.shown"))} <b>{escape(said.text)}</b></p>')


def _say(workshop_id: int) -> None:
    with refused.told("message_problem"):
        led.change(workshop_id, partial(ws.say, text=st.session_state["board:message"], now=session.now()))
        st.session_state["board:message"] = ""


@led.live
def stuck(workshop_id: int) -> None:
    room, language, now = led.room(workshop_id), session.language(), session.now()
    found = progress.stuck(groups.working(room.participants, room.workshop), room.workshop, now)
    if found:
        minutes = [each.quiet(room.workshop, now).seconds // 60 for each in found]
        since = [
            f"{_at(each, room.workshop, language)} · {language.text('workshop.quiet_long', n=n)}"
            for each, n in zip(found, minutes, strict=True)
        ]
        rows = [
            f"<li><b>{escape(each.name)}</b><span>{escape(said)}</span></li>"
            for each, said in zip(found, since, strict=True)
        ]
        if len(rows) > MOST_NAMED:
            more = language.text("workshop.more_stuck", n=len(rows) - MOST_NAMED)
            rows = [*rows[:MOST_NAMED], f"<li><span>{escape(more)}</span></li>"]
        title = escape(language.text("workshop.stuck"))
        st.html(f'<p class="tretrin-kicker">{title}</p><ul class="tretrin-stuck">{"".join(rows)}</ul>')
    _at_home(room.at_home, language)
    st.caption(language.text("workshop.privacy"))


def _at(participant: Participant, workshop: Workshop, language: Language) -> str:
    """The section of the exercise that somebody has not finished, the first of them."""
    sections = workshop.block.sections if workshop.block else ()
    here = next(section for section in sections if participant.state(section) is not State.DONE)
    return language.of(catalogue().section(here).title)


def _at_home(marks: Marks, language: Language) -> None:
    """What the room must ask about at home: how much, and what most must."""
    if not marks.questions:
        return
    questions = language.text("workshop.at_home_questions", n=marks.questions)
    said = language.text("workshop.at_home_companies", n=marks.companies, questions=questions)
    if marks.most is not None:
        said = f"{said} {language.text('workshop.at_home_most', question=language.of(marks.most.label))}"
    title = escape(language.text("workshop.at_home"))
    st.html(f'<p class="tretrin-kicker">{title}</p><p class="tretrin-said"><b>{escape(said)}</b></p>')


def sections(workshop_id: int, workshop: Workshop, language: Language) -> None:
    """What participants can open. An exercise opens its own sections when it begins."""
    every = [section.id for section in catalogue().sections]
    with st.expander(language.text("workshop.sections"), key="board-sections"):
        st.caption(language.text("workshop.sections_help"))
        st.session_state["board:open"] = [section for section in every if section not in workshop.closed]

        def keep() -> None:
            opened = st.session_state["board:open"]
            led.change(workshop_id, lambda kept: ws.close_all_but(kept, opened, every))

        with st.container(key="chips-sections"):
            st.pills(
                language.text("workshop.open_sections"),
                every,
                selection_mode="multi",
                format_func=lambda id_: language.of(catalogue().section(id_).title),
                key="board:open",
                on_change=keep,
                wrap=True,
            )
        with st.container(horizontal=True):
            for name, opened in (("open_all", every), ("close_all", [])):
                st.button(
                    language.text(f"workshop.{name}"),
                    key=f"board:{name}",
                    type="tertiary",
                    on_click=led.change,
                    args=(workshop_id, partial(ws.close_all_but, opened=opened, sections=every)),
                )


def link(here: Led, language: Language, *, new: bool = False) -> None:
    """The only way back. It stands open on a new board, and folds when the day begins."""
    with st.expander(language.text("workshop.link"), key="board-link-new" if new else "board-link", expanded=new):
        st.markdown(language.text("workshop.link_help"))
        words = {name: language.text(f"keep_link.{name}") for name in Labels.__annotations__}
        words |= {"link": language.text("workshop.link"), "qr_alt": language.text("workshop.link_qr")}
        address = navigation.address(navigation.BOARD.id, workshop=here.key)
        subject, body = language.text("workshop.mail_subject"), language.text("workshop.mail_body")
        keep_link(address, Labels(**words), subject, body, key="board-link-ways")
