"""The content calendar: made from the answers, then edited, by the month, by the week or as a list."""

import streamlit as st

from pages.ui.calendar import calendar_state, page
from pages.ui.shell import session
from pages.ui.shell.colours import STEP_COLOURS
from wizard.questionnaire.catalogue import catalogue

language = session.language()
step = catalogue().step("plan")

kicker = language.text("step.kicker", number=step.number, section=language.text("page.content_calendar"))
st.markdown(f":{STEP_COLOURS[step.id]}[{kicker}]")
st.title(language.text("calendar.title"), anchor=False)
calendar_state.close_abandoned_dialog()
page.draw()
