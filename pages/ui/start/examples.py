"""The finished examples, opened as copies: three months on, with results, a review and what it changed."""

from __future__ import annotations

import streamlit as st

from pages.ui.shell import navigation, session
from pages.ui.shell.navigation import Destination
from wizard.examples import EXAMPLES, example
from wizard.language.languages import Language
from wizard.strategy.identity import with_new_identity
from wizard.strategy.strategy import Strategy


def draw(language: Language) -> None:
    with st.expander(language.text("start.examples_title"), type="compact", key="start-examples"):
        st.caption(language.text("start.examples_help"))
        for example_id in EXAMPLES:
            found = example(example_id, language.id)
            with st.container(key=f"example-{example_id}", gap="xsmall"):
                st.markdown(f"**{found.answers['company_name']}**")
                st.text(found.answers["strategy_statement"])
                label = language.text("start.example_open")
                st.button(label, key=f"example:{example_id}", on_click=_open_copy, args=(found,))


def _open_copy(strategy: Strategy) -> None:
    session.create(with_new_identity(strategy))
    navigation.go(Destination(navigation.OVERVIEW))
