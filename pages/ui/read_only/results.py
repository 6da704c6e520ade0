"""How it goes, as the results page says it, to read."""

from __future__ import annotations

import streamlit as st

from pages.ui.results import kpis, plan, posts
from pages.ui.shell import session
from wizard.language.languages import Language
from wizard.results.pace import paces
from wizard.strategy.strategy import Strategy


def draw(strategy: Strategy, language: Language) -> None:
    st.header(language.text("read_only.results"), anchor=False)
    main = strategy.answers.get("primary_kpi")
    found = paces(strategy.answers, strategy.record("results"), session.today())
    for number, pace in enumerate(sorted(found, key=lambda each: each.kpi["metric"] != main)):
        kpis.other(pace, number, language)
    if not found:
        st.markdown(language.text("read_only.no_results"))
    plan.draw(strategy, language)
    posts.draw(strategy, language)
