"""The presentations as pictures, to page through."""

from __future__ import annotations

import streamlit as st

from pages.browser.preview import DECK, DECKS
from pages.ui.shell import session
from wizard.language.languages import Language


def draw(language: Language) -> None:
    """The presentation that is chosen, drawn anew when something has changed."""
    of = st.segmented_control(
        language.text("export.slides_of"),
        DECKS,
        default=DECK,
        required=True,
        format_func=lambda each: language.text(f"export.{each}"),
        key="export:slides",
        label_visibility="collapsed",
    )
    shown = session.store().info(session.current().id).updated.isoformat()
    st.html(f'<div class="tretrin-deck" data-of="{of}" data-shown="{shown}"></div>')
