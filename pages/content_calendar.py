"""The content calendar: made from the answers, then edited, by the month, by the week or as a list."""

import streamlit as st

from pages.ui.calendar import calendar_state, page
from pages.ui.shell import session

language = session.language()

st.title(language.text("calendar.title"), anchor=False)
calendar_state.close_abandoned_dialog()
page.draw()
