"""The ways on from a question: Back, Continue, and to leave it open. On a phone the first two stand at its edge."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from typing import Any

import streamlit as st

from pages.ui.question import checking, preview
from pages.ui.shell import head, navigation, session, taking_part
from pages.ui.shell.navigation import Destination, at_question, at_section
from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question


@dataclass(frozen=True)
class Ways:
    """Where one comes from and goes to, by what name."""

    back: Destination | None
    place: Destination
    label: str


def after(question: Question) -> Ways:
    """The ways from `question`: back to where one came from for it alone, else along the express route."""
    language = session.language()
    came_from = navigation.RETURNS.get(st.query_params.get("from", ""))
    if came_from is not None:
        return Ways(None, Destination(came_from), language.text(f"step.to_{came_from.id}"))
    before, following = journey.express_neighbours(catalogue(), question)
    return Ways(
        at_question(before) if before else None,
        navigation.after_question(question, following),
        language.text("step.continue" if following else "step.to_finish"),
    )


def draw(question: Question, on: Ways) -> None:
    language = session.language()
    with st.container(key="foot", horizontal=True, vertical_alignment="center", gap=None):
        with _ways():
            if on.back is not None:
                _way(question, "back", language.text("step.back"), partial(navigation.go, on.back))
            _way(question, "continue", on.label, partial(go_on, question, on.place), type="primary")
        if question.express and on.back is not None and question.id not in session.answers():
            navigation.link_button(language.text("question.skip"), on.place, "skip", type="tertiary")
    with head.in_menu():
        section = catalogue().section(question.section)
        label = language.text("step.whole_section")
        navigation.link_button(label, at_section(section), "section", type="tertiary", width="stretch")
        preview.button(question)


def go_on(question: Question, place: Destination) -> None:
    """In a callback: leave for `place`, once what the answer contradicts has been said."""
    if not checking.holds(question.id):
        navigation.go(place)


def go_on_once_chosen(question: Question, place: Destination) -> None:
    """The same where an answer goes on by itself; whom the room is waiting for stays, and is thanked."""
    if not taking_part.is_asked(question.id):
        go_on(question, place)


def ways(back: Destination | None, on: Destination, label: str) -> None:
    """The ways from a whole section."""
    with _ways():
        if back is not None:
            navigation.link_button(session.language().text("step.back"), back, "back")
        navigation.link_button(label, on, "continue", type="primary")


def _ways() -> AbstractContextManager[object]:
    return st.container(horizontal=True, vertical_alignment="center", key="ways", width="content")


def _way(question: Question, name: str, label: str, leave: Callable[[], None], **look: Any) -> None:
    """A button of `question` alone: pressed while the page goes on to the next by itself, it is not that one's."""
    with st.container(key=f"way-{name}", width="content"):
        st.button(label, key=f"way:{name}:{question.id}", on_click=leave, **look)
