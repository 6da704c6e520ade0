"""A step's page: one section with all its questions (`?section=`), or one question alone (`?question=`)."""

from __future__ import annotations

import streamlit as st

from pages.ui.question import findings, preview, questions
from pages.ui.shell import navigation, session
from pages.ui.shell.colours import STEP_COLOURS
from pages.ui.shell.navigation import Destination, at_question, at_section
from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question, Section, Step


def draw(step_id: str) -> None:
    step = catalogue().step(step_id)
    question, section = _here(step)
    if question is not None:
        _one_question(step, question)
    else:
        _whole_section(step, section)


def _here(step: Step) -> tuple[Question | None, Section]:
    """The question or section the address names. Where it names another step's, the last place seen in this one.

    On the way back over a change of page the browser passes such an address (see `navigation`). Opened cold, it
    shows where one would have been: at the end of this step, if the place lies after it.
    """
    seen = f"seen:{step.id}"
    sections = {section.id: section for section in step.sections}
    question = catalogue().questions.get(st.query_params.get("question", ""))
    section = sections.get(st.query_params.get("section", ""))
    if question is not None and question.step == step.id:
        st.session_state[seen] = (question, sections[question.section])
    elif section is not None:
        st.session_state[seen] = (None, section)
    elif seen not in st.session_state:
        before = journey.express_neighbours(catalogue(), question)[0] if question is not None else None
        if before is not None and before.step == step.id:
            return before, sections[before.section]
        return None, step.sections[0]
    place: tuple[Question | None, Section] = st.session_state[seen]
    return place


def _one_question(step: Step, question: Question) -> None:
    language = session.language()
    section = catalogue().section(question.section)
    kicker = language.text("step.kicker", number=step.number, section=language.of(section.title))
    if question.express:
        express = catalogue().express
        position = express.index(question) + 1
        kicker += " · " + language.text("step.express_position", here=position, total=len(express))
    with st.container(key="question-and-page"):
        with st.container(key="question-alone"):
            st.markdown(f":{STEP_COLOURS[step.id]}[{kicker}]")
            st.title(language.of(question.label), anchor=False)
            findings.begin_page((question.id,))
            questions.draw(question.id, heading=False)
            _leave_question(question)
        preview.beside(question)


def _leave_question(question: Question) -> None:
    language = session.language()
    section = catalogue().section(question.section)
    came_from = navigation.RETURNS.get(st.query_params.get("from", ""))
    if came_from is not None:
        _ways(None, Destination(came_from), language.text(f"step.to_{came_from.id}"))
    else:
        before, after = journey.express_neighbours(catalogue(), question)
        _ways(
            at_question(before) if before else None,
            navigation.after_question(question, after),
            language.text("step.continue" if after else "step.to_finish"),
        )
    with st.container(horizontal=True, key="question-more"):
        navigation.link_button(
            language.text("step.whole_section"), at_section(section), "section", type="tertiary", icon=":material/list:"
        )
        preview.button(question)


def _whole_section(step: Step, section: Section) -> None:
    language = session.language()
    kicker = language.text("step.kicker", number=step.number, section=language.of(section.title))
    st.markdown(f":{STEP_COLOURS[step.id]}[{kicker}]")
    st.title(language.of(section.title), anchor=False)
    st.markdown(language.of(section.intro))
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
    _ways(
        at_section(before) if before else None,
        at_section(after) if after else Destination(navigation.OVERVIEW),
        label,
    )
    if section.express:
        navigation.link_button(
            language.text("step.one_by_one"),
            at_question(section.express[0]),
            "express",
            type="tertiary",
            icon=":material/bolt:",
        )


def _ways(back: Destination | None, on: Destination, label: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="ways"):
        if back is not None:
            text = session.language().text("step.back")
            navigation.link_button(text, back, "back", icon=":material/arrow_back:")
        navigation.link_button(label, on, "continue", type="primary")
