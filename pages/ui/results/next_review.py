"""The way from the results to the meeting where they are looked at, and to the versions."""

from __future__ import annotations

import streamlit as st

from pages.ui.shell import navigation
from pages.ui.shell.navigation import Destination
from wizard.language.languages import Language
from wizard.review.reviews import next_day
from wizard.strategy.strategy import Strategy


def draw(strategy: Strategy, language: Language) -> None:
    """`strategy` has its reviews."""
    day = next_day(strategy)
    with st.container(key="results:review", gap="small"):
        if day is None:
            st.markdown(language.text("review.card_undated"))
        else:
            st.markdown(language.text("review.card", date=language.date(day)))
        with st.container(horizontal=True):
            label = language.text("review.card_open")
            navigation.link_button(label, Destination(navigation.REVIEW), "results:review")
            label = language.text("page.versions")
            navigation.link_button(label, Destination(navigation.VERSIONS), "results:versions", type="tertiary")
