"""The versions of the strategy: what changed between two of them and why, files of each, and links to show it by."""

import streamlit as st

from pages.ui.versions import page

st.set_page_config(layout="wide")
page.draw()
