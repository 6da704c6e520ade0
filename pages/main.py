"""What every visit runs first: page settings, language, who is here, which page."""

import streamlit as st

from pages.browser import index, reconnections
from pages.ui.question import cells
from pages.ui.shell import failures, frame, link, navigation, refused, session

st.set_page_config(page_title="Tretrin", page_icon=index.ICON, layout="wide", initial_sidebar_state="collapsed")
reconnections.page_drawn()
link.begin()
st.session_state.page_language = session.language().id
page = st.navigation(navigation.pages(), position="hidden")
navigation.change_page()
navigation.keep_url(page)
cells.begin_page()
failure = failures.take()  # before anything is drawn by itself: it would have the page drawn anew, for ever
frame.draw()
with st.container(key=f"page-{st.session_state.page}"):
    if problem := link.problem():
        st.error(problem, icon=":material/link_off:")
    if failure:
        st.error(session.language().text(failure), icon=":material/error:")
    if session.current_or_none() is None and navigation.needs_strategy(page):
        frame.nothing_open()
    else:
        page.run()
refused.shown()
