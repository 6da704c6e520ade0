"""The strategy itself: read, drawn as a page, and all of its answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from hashlib import sha256

import streamlit as st

from exports import svg
from exports.brand import kept
from exports.layout.one_page.page import lay_out
from exports.outline.one_page import one_page
from pages.ui.question import summary
from pages.ui.shell import session
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

PAGES_KEPT = 200
"""Pages that are held drawn, of all strategies together."""


def load(strategy_id: int, language: Language) -> Strategy:
    """All of it, in the language it is read in. Raises UnknownLink where it is gone."""
    store = session.store()
    return replace(store.load(strategy_id), language=language.id, updated=store.info(strategy_id).updated)


def one_pager(strategy: Strategy, language: Language) -> None:
    content = sha256(strategy_file.write(strategy)).hexdigest()
    st.image(
        _drawn(content, language.id, session.today(), strategy, language),
        width="stretch",
        alt=language.text("read_only.page_alt", company=strategy.answers.get("company_name", "")),
    )


@st.cache_data(show_spinner=False, max_entries=PAGES_KEPT)
def _drawn(content: str, language_id: str, today: date, _strategy: Strategy, _language: Language) -> str:
    """The page as SVG. Drawn once for each `content`, which tells everything in the strategy, language and day."""
    (drawn,) = svg.draw(lay_out(one_page(_strategy, _language, today), kept.look(_strategy, _language)).pages)
    return drawn


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
