"""The one-pager beside a question: the picture itself is drawn by our script (pages/browser/js/preview.js)."""

from __future__ import annotations

import streamlit as st

from exports.outline import one_page
from pages.ui.shell import session
from wizard.questionnaire.model import Question


def beside(question: Question) -> None:
    """The page as it grows, the box of `question` lit: from 1280 pixels, where there is room for it."""
    with st.container(key="preview"):
        _draw(question)


def button(question: Question) -> None:
    """The same behind a button, where there is no room beside the question."""
    language = session.language()
    with st.container(key="preview-button"):
        if st.button(language.text("preview.open"), key=f"preview:{question.id}", icon=":material/description:"):
            _open(question)


def _open(question: Question) -> None:
    @st.dialog(session.language().text("preview.title"), width="large")
    def dialog() -> None:
        _draw(question, titled=False)

    dialog()


def _draw(question: Question, *, titled: bool = True) -> None:
    language = session.language()
    lit = one_page.group_of(question.id)
    if titled:
        st.markdown(f"**{language.text('preview.title')}**")
    if lit:
        label = language.text(f"one_pager.group_{lit}")
        st.caption(language.text("preview.goes_here", group=label))
    else:
        st.caption(language.text("preview.in_deck"))
    st.html(f'<div class="tretrin-one-pager tretrin-{question.step}" data-lit="{lit}"></div>')
