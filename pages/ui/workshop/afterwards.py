"""The end of a workshop, what the facilitator takes along, and deleting all of it before its day."""

from __future__ import annotations

from functools import partial

import streamlit as st

from exports.file_names import named
from exports.kinds import PDF, PPTX, XLSX
from pages.ui.shell import builders, failures, made_on_request, navigation, session
from pages.ui.shell.navigation import Destination
from pages.ui.workshop import gathering, led, meeting_again
from pages.ui.workshop.led import Room
from wizard.language.languages import Language
from wizard.workshop import groups
from wizard.workshop import workshop as ws
from wizard.workshop.account import account
from wizard.workshop.workshop import Workshop


def draw(workshop_id: int, workshop: Workshop, language: Language) -> None:
    with st.expander(language.text("workshop.ending"), key="board-ending"):
        _attendance(workshop_id, workshop, language)
        _summary(workshop_id, workshop, language)
        gathering.draw(workshop_id)
        meeting_again.on_board(workshop_id, workshop, language)
        if workshop.ended:
            _ended(workshop_id, workshop, language)
        else:
            st.markdown(language.text("workshop.end_help", n=workshop.kept_days))
            end = partial(ws.end, now=session.now())
            label = language.text("workshop.end")
            st.button(label, key="board:end", on_click=led.change, args=(workshop_id, end))


def _attendance(workshop_id: int, workshop: Workshop, language: Language) -> None:
    workshops, today = led.workshops(), session.today()

    def build() -> bytes:  # when it is asked for, away from the script
        from exports.workshop.attendance import attendance

        return attendance(workshops.load(workshop_id), workshops.participants(workshop_id), language, today)

    made_on_request.download_button(
        language.text("workshop.attendance"),
        build,
        file_name=named(workshop.title, f"{language.text('attendance.name')}.xlsx"),
        mime=XLSX,
        key="board:attendance",
    )


def _summary(workshop_id: int, workshop: Workshop, language: Language) -> None:
    """The presentation of what came of it, in both formats."""
    st.markdown(f"**{language.text('room_deck.title')}**")
    st.markdown(language.text("room_deck.help"))
    workshops, today = led.workshops(), session.today()
    with st.container(horizontal=True):
        for ending, media_type in (("pptx", PPTX), ("pdf", PDF)):

            def build(ending: str = ending) -> bytes:  # when it is asked for, away from the script
                from exports.workshop import room_deck

                told = account(workshops.load(workshop_id), workshops.participants(workshop_id))
                return builders.run(room_deck.BY_ENDING[ending], told, language, today)

            made_on_request.download_button(
                language.text(f"room_deck.get_{ending}"),
                build,
                file_name=named(workshop.title, f"{language.text('room_deck.file')}.{ending}"),
                mime=media_type,
                key=f"board:summary_{ending}",
            )


def _ended(workshop_id: int, workshop: Workshop, language: Language) -> None:
    st.markdown(language.text("workshop.ended_help", date=language.date(workshop.delete_on)))
    with st.container(horizontal=True):
        st.button(
            language.text("workshop.reopen"), key="board:reopen", on_click=led.change, args=(workshop_id, ws.reopen)
        )
        if st.button(language.text("workshop.delete"), key="board:delete", type="tertiary"):
            st.dialog(language.text("workshop.delete"))(_confirm)(workshop_id, language)


def _confirm(workshop_id: int, language: Language) -> None:
    st.markdown(_what_goes(led.room(workshop_id), language))
    with st.container(horizontal=True):
        if st.button(language.text("workshop.delete_no"), key="board:delete_no", type="primary"):
            st.rerun()
        st.button(language.text("workshop.delete_yes"), key="board:delete_yes", on_click=_delete, args=(workshop_id,))


def _what_goes(room: Room, language: Language) -> str:
    """How many strategies are deleted: those of companies, and those that groups have written together."""
    companies = len(groups.people(room.participants, room.workshop))
    together = len(room.participants) - companies
    if not together:
        return language.text("workshop.delete_sure", n=companies)
    return language.text(
        "workshop.delete_sure_groups",
        companies=language.text("workshop.delete_companies", n=companies),
        groups=language.text("workshop.delete_groups", n=together),
    )


def _delete(workshop_id: int) -> None:
    with failures.telling_failure("workshop.not_deleted"):
        with failures.ignore_deleted():
            led.workshops().delete(workshop_id)
        gathering.forget(workshop_id)
        led.forget()
        st.session_state.workshop_deleted = True  # which the start page confirms
        navigation.go(Destination(navigation.START))
