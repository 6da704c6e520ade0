"""Under the tools for monitoring: what to search for in each, ready to open or to copy."""

from __future__ import annotations

from itertools import groupby

import streamlit as st

from pages.ui.shell import downloads
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.mentions.searches import Search, searches
from wizard.questionnaire.model import Question
from wizard.strategy.strategy import Strategy


def draw(question: Question, strategy: Strategy, language: Language) -> None:
    found = searches(strategy.answers)
    if not found:
        st.markdown(language.text("mentions.no_name"))
        return
    st.markdown(language.text("mentions.lead"))
    for tool, each in groupby(found, lambda search: search.tool):
        with st.container(gap="xsmall", key=f"mentions:{tool.id}"):
            st.markdown(f"**{plain(tool.name)}**")
            if tool.id == "alerts":
                st.caption(language.text("mentions.alerts"))
            for search in each:
                _search(search, language)
    st.caption(language.text("mentions.guesses"))
    downloads.draw_at_once("mentions_pdf", language.text("mentions.get_card"), key="mentions:pdf")


def _search(search: Search, language: Language) -> None:
    about = language.text(f"mentions.{search.about}")
    with st.container(gap="xsmall"):
        label = language.text("mentions.open", about=about, tool=search.tool.name)
        st.link_button(about, search.link, help=label, width="content")
        st.code(search.string, language=None, wrap_lines=True)
