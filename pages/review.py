"""The review: what is known before the meeting, what is said at it, and what is decided."""

import streamlit as st

from pages.ui.review import page

st.set_page_config(layout="wide")
page.draw()
