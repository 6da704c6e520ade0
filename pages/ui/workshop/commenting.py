"""Comments between groups, begun on the board: the facilitator chooses about what, and sees none of it."""

from __future__ import annotations

from functools import partial
from random import SystemRandom

import streamlit as st

from pages.ui.shell import failures, refused, session
from pages.ui.workshop import led, timer
from wizard.questionnaire.catalogue import catalogue
from wizard.workshop import peers


@led.live
def draw(workshop_id: int) -> None:
    room, language = led.room(workshop_id), session.language()
    workshop = room.workshop
    if not room.participants or workshop.ended:
        return
    with st.expander(language.text("comments.title"), key="board-comments", expanded=peers.goes_on(workshop)):
        st.caption(language.text("comments.help"))
        with st.container(key="chips-comments"):
            about = st.pills(
                language.text("comments.about"),
                peers.ABOUT,
                format_func=lambda id_: language.of(catalogue().questions[id_].short),
                default=peers.ABOUT[0],
                required=True,
                key="board:comment_on",
            )
        chosen = about or peers.ABOUT[0]
        owners = led.workshops().owners(workshop_id, chosen)
        st.caption(language.text("comments.allow", n=len(owners)))
        missing = "" if owners else "nothing"
        if not peers.has_readers(workshop, room.participants):
            missing = "alone"
        if missing:
            st.caption(language.text(f"comments.{missing}"))
        refused.say("comments_problem", language)
        with st.container(horizontal=True, vertical_alignment="center"):
            st.button(
                language.text("comments.begin"),
                key="board:comments",
                on_click=_begin,
                args=(workshop_id, chosen),
                disabled=bool(missing),
            )
            if workshop.comments is not None and peers.goes_on(workshop):
                st.html(timer.until(workshop.comments.ends), width="content")
                stop = partial(led.change, workshop_id, peers.stop)
                st.button(language.text("comments.stop"), key="board:comments_stop", type="tertiary", on_click=stop)


def _begin(workshop_id: int, about: str) -> None:
    workshops = led.workshops()
    with refused.told("comments_problem"), failures.ignore_deleted():
        owners, everybody = workshops.owners(workshop_id, about), workshops.participants(workshop_id)
        lots, now = SystemRandom(), session.now()
        led.change(workshop_id, lambda kept: peers.begin(kept, about, owners, everybody, lots, now))
