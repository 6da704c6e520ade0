"""Check your answers: everything answered, with a way to change it; what was skipped says so."""

import streamlit as st

from pages.ui.question import findings, history, summary
from pages.ui.shell import navigation, session
from pages.ui.shell.colours import STEP_COLOURS
from pages.ui.shell.navigation import Destination, at_question
from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue

language = session.language()
answers = session.answers()

st.title(language.text("overview.title"), anchor=False)
st.markdown(language.text("overview.lead"))
with st.container(horizontal=True):
    following = journey.next_open(catalogue(), answers)
    if following is not None:
        navigation.link_button(
            language.text("overview.continue_express"), at_question(following), "express", type="primary"
        )
    look = "primary" if following is None else "secondary"
    navigation.link_button(language.text("overview.to_export"), Destination(navigation.EXPORT), "export", type=look)
    navigation.link_button(language.text("step.to_content_calendar"), Destination(navigation.CALENDAR), "calendar")

findings.overview(language)

for step in catalogue().steps:
    for section in step.sections:
        st.header(language.of(section.title), anchor=False, divider=STEP_COLOURS[step.id])
        for question in section.questions:
            answered = question.id in answers
            reading, changing = st.columns([5, 1])
            with reading, st.container(gap=None):
                st.markdown(f"**{language.of(question.short)}**")
                if answered:
                    summary.draw(answers[question.id], question, language)
                else:
                    st.caption(language.text("overview.not_decided"))
            with changing:
                label = language.text("overview.change" if answered else "overview.answer")
                place = at_question(question, came_from=navigation.OVERVIEW.id)
                navigation.link_button(label, place, f"change:{question.id}", type="tertiary", icon=":material/edit:")

history.draw(language)
