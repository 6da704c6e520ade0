"""The follow-up: its day chosen with the workshop or on its board, and its file for everybody's calendar."""

from __future__ import annotations

import streamlit as st

from exports.file_names import named
from exports.kinds import ICS
from pages.ui.shell import made_on_request, refused, session
from pages.ui.workshop import led
from wizard.language.dates import read_date
from wizard.language.languages import Language
from wizard.workshop import workshop as ws
from wizard.workshop.follow_up import USUAL_WEEKS, WEEKS, weeks_after
from wizard.workshop.workshop import Workshop

NEVER = 0


def choose(language: Language) -> None:
    """How many weeks after a workshop that is being made."""
    with st.container(key="chips-follow-up"):
        st.pills(
            language.text("follow_up.title"),
            (NEVER, *WEEKS),
            format_func=lambda n: language.text("follow_up.weeks", n=n) if n else language.text("follow_up.never"),
            default=USUAL_WEEKS,
            required=True,
            key="workshop:follow_up",
        )


def chosen(workshop: Workshop) -> Workshop:
    """`workshop` with the follow-up that was chosen."""
    weeks = st.session_state["workshop:follow_up"]
    return ws.meet_again(workshop, weeks_after(workshop.last_day, weeks), session.now()) if weeks else workshop


def on_board(workshop_id: int, workshop: Workshop, language: Language) -> None:
    st.markdown(f"**{language.text('follow_up.title')}**")
    kept = workshop.follow_up
    usual = language.date(kept.day, "short") if kept else ""
    key = f"board:follow_up:{usual}"  # another day set elsewhere is shown
    st.text_input(language.text("follow_up.day"), usual, key=key, help=language.text("follow_up.day_help"), width=170)
    if kept:
        st.caption(language.date(kept.day, "full"))
    refused.say("follow_up_problem", language)
    if kept and kept.day >= workshop.delete_on:
        st.caption(language.text("follow_up.after_deletion", date=language.date(workshop.delete_on)))
    with st.container(horizontal=True):
        label = language.text("follow_up.save")
        st.button(label, key="board:follow_up_save", on_click=_save, args=(workshop_id, key, language))
        if kept:
            file(workshop, language, key="board:follow_up_ics")


def file(workshop: Workshop, language: Language, *, key: str) -> None:
    """The button that hands over the event."""

    def build() -> bytes:  # when it is asked for
        from exports.workshop.follow_up_event import follow_up_ics

        return follow_up_ics(workshop)

    made_on_request.download_button(
        language.text("follow_up.get"),
        build,
        file_name=named(workshop.title, f"{language.text('follow_up.file')}.ics"),
        mime=ICS,
        key=key,
    )


def _save(workshop_id: int, key: str, language: Language) -> None:
    typed = st.session_state[key].strip()
    with refused.told("follow_up_problem"):
        day = read_date(typed, language, session.today()) if typed else None
        led.change(workshop_id, lambda kept: ws.meet_again(kept, day, session.now()))
