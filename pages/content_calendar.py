"""The content calendar: made from the answers, then edited, by the month, by the week or as a list."""

import streamlit as st

from pages.ui import calendar_looking, calendar_page, session
from pages.ui.colours import STEP_COLOURS
from wizard.catalogue import catalogue

language = session.language()
step = catalogue().step("plan")

st.set_page_config(layout="wide")  # seven days beside each other
kicker = language.text("step.kicker", number=step.number, section=language.text("page.content_calendar"))
st.markdown(f":{STEP_COLOURS[step.id]}[{kicker}]")
st.title(language.text("calendar.title"), anchor=False)
calendar_looking.begin_page()
calendar_page.draw()
