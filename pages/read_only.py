"""What a read-only link shows. Nothing here opens a strategy for writing."""

import streamlit as st

from pages.ui.read_only import page

st.set_page_config(layout="wide")
page.draw()
