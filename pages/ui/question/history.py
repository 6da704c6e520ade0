"""Earlier answers: nothing that was saved over is lost, and any of it can be used again."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import streamlit as st

from pages.ui.question import summary
from pages.ui.shell import session
from pages.ui.shell.fragments import fragment
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue


@fragment
def draw(language: Language) -> None:
    """A question to choose, and its earlier answers under it."""
    questions = catalogue().questions
    title = language.text("overview.history")
    with st.expander(title, icon=":material/history:", key="history", on_change="rerun") as opened:
        if not opened.open:
            return
        question_id = st.selectbox(
            language.text("overview.history_of"),
            list(questions),
            index=None,
            format_func=lambda each: language.of(questions[each].short),
            placeholder=language.text("field.choose"),
            key="history_of",
        )
        if question_id is not None:
            _versions(question_id, language)


def _versions(question_id: str, language: Language) -> None:
    question = catalogue().questions[question_id]
    saved = session.store().history(session.current().id, question_id)
    if not saved:
        st.caption(language.text("overview.no_history"))
    for number, version in enumerate(saved):
        with st.container(border=True):
            st.caption(moment(version.at, language))
            if version.value is None:
                st.caption(language.text("overview.was_empty"))
            else:
                summary.draw(version.value, question, language)
            if number:
                st.button(
                    language.text("overview.restore"),
                    key=f"restore:{question_id}:{number}",
                    on_click=_restore,
                    args=(question_id, version.value),
                )
            else:
                st.caption(language.text("overview.current"))


def _restore(question_id: str, value: Any) -> None:
    session.save({question_id: value})
    st.rerun()


def moment(at: datetime, language: Language) -> str:
    """Date and time where the visitor is."""
    return language.moment(at, session.timezone())
