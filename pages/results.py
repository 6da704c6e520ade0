"""Results: how each KPI is on its way, what worked, and new figures in, by hand or from a file."""

import streamlit as st

from pages.ui.results import page

st.set_page_config(layout="wide")
page.draw()
