"""How much of the plan was carried out: a square for each post."""

from __future__ import annotations

import streamlit as st

from pages.ui.shell import session
from wizard.language.languages import Language
from wizard.results.carried_out import carried_out, is_posted
from wizard.strategy.strategy import Strategy

MOST_SQUARES = 60


def draw(strategy: Strategy, language: Language) -> None:
    found = carried_out(strategy.record("calendar"), session.today())
    if not found.due:
        return
    total = len(found.due)
    st.header(language.text("results_plan.title"), anchor=False)
    st.markdown(language.text("results_plan.posted", n=total, posted=found.posted))
    if total <= MOST_SQUARES:
        squares = "".join(f'<i class="{"done" if is_posted(row) else "open"}"></i>' for row in found.due)
        st.html(f'<div class="results-squares">{squares}</div>')
        st.caption(language.text("results_plan.squares"))
    else:
        st.html(f'<div class="results-bar plan"><div style="width: {found.posted / total:.1%}"></div></div>')
