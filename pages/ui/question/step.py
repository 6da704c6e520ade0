"""A step's page: one section with all its questions (`?section=`), or one question alone (`?question=`)."""

from __future__ import annotations

from functools import partial
from html import escape

import streamlit as st

from pages.ui.question import findings, foot, preview, questions
from pages.ui.shell import navigation, session, taking_part
from pages.ui.shell.navigation import Destination, at_question, at_section
from pages.ui.workshop import at_home, may_show
from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question, Section

WIDE = frozenset({"choices", "list"})
"""Kinds whose answers need the width that others leave to the preview."""


def draw(step_id: str) -> None:
    place = navigation.place_in_steps()
    if place is None:
        place = catalogue().step(step_id).sections[0]
    section = catalogue().section(place.section) if isinstance(place, Question) else place
    if taking_part.is_closed(section):
        _closed(section)
    elif isinstance(place, Question):
        _one_question(place)
    else:
        _whole_section(section)


def _closed(section: Section) -> None:
    """In place of what the workshop has not come to yet. Our script draws the page anew once it is opened."""
    language = session.language()
    with st.container(key="section"):
        st.title(language.of(section.title), anchor=False)
        st.html(f'<p class="tretrin-closed">{escape(language.text("taking_part.closed"))}</p>')
        navigation.link_button(language.text("step.to_overview"), Destination(navigation.OVERVIEW), "closed")


def _one_question(question: Question) -> None:
    language = session.language()
    on = foot.after(question)
    # Not the question's own key: where that changed, what is written in a field would be drawn anew.
    width = "wide" if question.kind in WIDE else "text"
    with st.container(key=f"question-and-page-{width}"):
        with st.container(key="question-alone"):
            st.title(language.of(question.label), anchor=False)
            findings.begin_page((question.id,))
            questions.draw(question.id, alone=True, on_chosen=partial(foot.go_on_once_chosen, question, on.place))
            at_home.tick(question)
            may_show.ticks(question)
            foot.draw(question, on)
        preview.beside(question)


def _next_on_route(section: Section) -> Question:
    """Where the express route goes on from a section: at what is open in it, else at what is open at all."""
    answers = session.answers()
    here = next((question for question in section.express if question.id not in answers), None)
    return here or journey.next_open(catalogue(), answers) or section.express[0]


def _whole_section(section: Section) -> None:
    language = session.language()
    with st.container(key="section"):
        st.title(language.of(section.title), anchor=False)
        st.markdown(language.of(section.intro))
        if section.express:
            label, place = language.text("step.one_by_one"), at_question(_next_on_route(section))
            navigation.link_button(label, place, "express", type="tertiary", icon=":material/bolt:")
        findings.begin_page(tuple(question.id for question in section.questions))
        for question in section.questions:
            with st.container(key=f"question:{question.id}"):
                questions.draw(question.id)
                st.space("small")
        before, after = journey.section_neighbours(catalogue(), section)
        if after is not None:
            label = language.text("step.continue_to", section=language.of(after.title))
        else:
            label = language.text("step.to_overview")
        on = at_section(after) if after else Destination(navigation.OVERVIEW)
        foot.ways(at_section(before) if before else None, on, label)
