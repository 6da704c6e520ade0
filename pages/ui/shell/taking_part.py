"""Whether the open strategy is made in a workshop, and what that means for the page."""

from __future__ import annotations

import streamlit as st

from pages.ui.shell import session
from wizard.language.errors import UnknownLink
from wizard.questionnaire.model import Section
from wizard.workshop.workshop import Workshop


def workshop_id() -> int | None:
    """The number of the workshop the open strategy was made in. A strategy never comes into another."""
    opened = session.current_or_none()
    if opened is None:
        return None
    known: tuple[int, int | None] | None = st.session_state.get("taking_part")
    if known is None or known[0] != opened.id:
        known = st.session_state.taking_part = (opened.id, session.store().workshops.of_strategy(opened.id))
    return known[1]


def workshop() -> Workshop | None:
    """The workshop as it is now; None where the strategy is made in none, or that is deleted."""
    found = workshop_id()
    if found is None:
        return None
    try:
        return session.store().workshops.load(found)
    except UnknownLink:
        return None


def is_closed(section: Section) -> bool:
    """Whether the facilitator has closed `section` for now."""
    found = workshop()
    return found is not None and section.id in found.closed and not _removed(found)


def _removed(found: Workshop) -> bool:
    """Whether the open strategy was taken off the workshop's list. It is closed to nothing then."""
    return bool(found.removed) and session.store().workshops.participant_of(session.current().id) in found.removed


def is_asked(question_id: str) -> bool:
    """Whether the facilitator asks the room this question at this moment."""
    found = workshop() if workshop_id() is not None else None
    return found is not None and found.asks == question_id
