"""The promise, the button that begins, what this browser remembers, and what one asks before one begins."""

from __future__ import annotations

from html import escape

import streamlit as st

from pages.ui.shell import navigation, session
from pages.ui.shell.navigation import Destination, at_question
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.strategy.identity import with_new_identity
from wizard.strategy.strategy import Strategy

FACTS = ("price", "time", "answers")


def draw(language: Language) -> None:
    st.title(language.text("start.title"), anchor=False)
    st.markdown(language.text("start.lead", n=len(catalogue().express)))
    gone = st.session_state.pop("deleted", None)
    if gone:
        st.success(language.text("export.deleted"))
    if st.session_state.pop("workshop_deleted", False):
        st.success(language.text("workshop.deleted"))
    # Only the browser knows whether it remembers any: our stylesheet shows the one button or the other.
    for key in ("new", "new_another"):
        label = language.text(f"start.{key}")
        st.button(label, key=key, type="primary", on_click=_begin, args=(language,))
    _resume(language)
    forgotten = f' data-forget="{escape(gone)}"' if gone else ""
    st.html(f'<div class="tretrin-remembered"{forgotten}></div>')  # our script's (pages/browser/js/remembered.js)


def facts(language: Language) -> None:
    """What it costs, how long it takes, and who sees the answers."""
    rows = (
        f"<dt>{escape(language.text(f'start.{fact}'))}</dt><dd>{escape(language.text(f'start.{fact}_is'))}</dd>"
        for fact in FACTS
    )
    st.html(f'<dl class="tretrin-facts">{"".join(rows)}</dl>')


# A callback, not `if st.button(…)`: it runs before the page is drawn, so that nothing can come in between.
def _begin(language: Language) -> None:
    session.create(with_new_identity(Strategy(language.id)))
    navigation.go(at_question(catalogue().express[0]))


def _resume(language: Language) -> None:
    """Back to what is open in this tab: shown where the browser keeps no list that has it."""
    if session.current_or_none() is None:
        return
    name = session.answers().get("company_name")
    label = language.text("start.resume", name=plain(name)) if name else language.text("start.resume_unnamed")
    navigation.link_button(label, Destination(navigation.OVERVIEW), "resume", icon=":material/arrow_forward:")


def for_facilitators(language: Language) -> None:
    """The way to what few are here for."""
    label = language.text("workshop.for_facilitators")
    navigation.link_button(label, Destination(navigation.WORKSHOP), "workshop", type="tertiary")
