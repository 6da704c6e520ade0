"""The strategy itself: read, drawn as a page, and all of its answers."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from exports import svg
from exports.brand import kept
from exports.layout.one_page.page import lay_out
from exports.outline.one_page import one_page
from pages.ui.question import summary
from pages.ui.shell import session
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.strategy.strategy import Strategy


def load(strategy_id: int, language: Language) -> Strategy:
    """All of it, in the language it is read in. Raises UnknownLink where it is gone."""
    store = session.store()
    return replace(store.load(strategy_id), language=language.id, updated=store.info(strategy_id).updated)


def one_pager(strategy: Strategy, language: Language) -> None:
    (drawn,) = svg.draw(lay_out(one_page(strategy, language, session.today()), kept.look(strategy, language)).pages)
    st.image(
        drawn,
        width="stretch",
        alt=language.text("read_only.page_alt", company=strategy.answers.get("company_name", "")),
    )


def all_answers(strategy: Strategy, language: Language) -> None:
    label = language.text("read_only.whole")
    with st.expander(label, type="compact", key="read_only:answers", on_change="rerun") as unfolded:
        if not unfolded.open:
            return
        for section in catalogue().sections:
            answered = [question for question in section.questions if question.id in strategy.answers]
            if answered:
                st.subheader(language.of(section.title), anchor=False)
            for question in answered:
                st.markdown(f"**{language.of(question.short)}**")
                summary.draw(strategy.answers[question.id], question, language)
