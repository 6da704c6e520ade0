"""The way in: a new strategy, one that was begun, or a finished example. Never lists anybody's strategies."""

import streamlit as st

from pages.ui.shell import session
from pages.ui.start import beginning, examples, opening, pictures

language = session.language()

with st.container(key="start"):
    with st.container(key="start-promise"):
        beginning.draw(language)
    with st.container(key="start-page"):
        pictures.page(language)
    with st.container(key="start-more"):
        beginning.facts(language)
        opening.draw(language)
        examples.draw(language)
        beginning.for_facilitators(language)
    with st.container(key="start-calendar"):
        pictures.calendar(language)
