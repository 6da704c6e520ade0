"""The one-pager beside a question: the picture itself is drawn by our script (pages/browser/js/preview.js)."""

from __future__ import annotations

from html import escape

import streamlit as st

from exports.outline import one_page
from pages.ui.shell import session
from wizard.questionnaire.model import Question


def beside(question: Question) -> None:
    """The page as it grows, the box of `question` lit, where there is room for it (pages/browser/css/question.css)."""
    with st.container(key="preview"):
        _draw(question)


def button(question: Question) -> None:
    """The same behind a button in the menu, where there is no room beside the question."""
    language = session.language()
    with st.container(key="preview-button"):
        key = f"preview:{question.id}"
        if st.button(language.text("preview.open"), key=key, type="tertiary", width="stretch"):
            _open(question)


def _open(question: Question) -> None:
    @st.dialog(session.language().text("preview.title"), width="large")
    def dialog() -> None:
        _draw(question, titled=False)

    dialog()


def _draw(question: Question, *, titled: bool = True) -> None:
    language = session.language()
    lit = one_page.group_of(question.id)
    if lit:
        where = language.text("preview.goes_here", group=language.text(f"one_pager.group_{lit}"))
    else:
        where = language.text("preview.in_deck")
    title = f"<b>{escape(language.text('preview.title'))}</b>" if titled else ""
    st.html(f'<p class="tretrin-beside">{title}<span>{escape(where)}</span></p>')
    st.html(f'<div class="tretrin-one-pager tretrin-{question.step}" data-lit="{lit}"></div>')
