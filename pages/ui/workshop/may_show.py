"""A tick under what somebody has written in a workshop: whether others may see it. Nobody does, unless it is set."""

from __future__ import annotations

import streamlit as st

from pages.ui.shell import session, taking_part
from pages.ui.shell.fragments import fragment
from wizard.questionnaire.model import Question
from wizard.workshop import consent, peers, plenary
from wizard.workshop.consent import To


@fragment
def ticks(question: Question) -> None:
    """For whoever is in a workshop, under what others may see if they say so."""
    if taking_part.workshop_id() is None:
        return
    if question.id in plenary.tellable():
        tick_for_room(question.id)
    if question.id in peers.ABOUT:
        _tick(question.id, To.GROUP, session.language().text("taking_part.show_group"))


def tick_for_room(answer: str) -> None:
    _tick(answer, To.ROOM, session.language().text("taking_part.show_room"))


def _tick(answer: str, to: To, label: str) -> None:
    rows = session.store().load(session.current().id, records=(consent.RECORD,)).record(consent.RECORD)
    key = f"may_show:{session.current().id}:{answer}:{to}"
    st.session_state[key] = consent.allows(rows, answer, to)

    def keep() -> None:
        on = bool(st.session_state[key])
        session.update(lambda strategy: consent.allow(strategy, answer, to, on), records=(consent.RECORD,))

    st.checkbox(label, key=key, on_change=keep)
