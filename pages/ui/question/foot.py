"""The ways on from a question: Back, Continue, and to leave it open. On a phone the first two stand at its edge."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from pages.ui.question import preview
from pages.ui.shell import head, navigation, session
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
        ways(on.back, on.place, on.label)
        if question.express and on.back is not None and question.id not in session.answers():
            navigation.link_button(language.text("question.skip"), on.place, "skip", type="tertiary")
    with head.in_menu():
        section = catalogue().section(question.section)
        label = language.text("step.whole_section")
        navigation.link_button(label, at_section(section), "section", type="tertiary", width="stretch")
        preview.button(question)


def ways(back: Destination | None, on: Destination, label: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="ways", width="content"):
        if back is not None:
            navigation.link_button(session.language().text("step.back"), back, "back")
        navigation.link_button(label, on, "continue", type="primary")
