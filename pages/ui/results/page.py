"""The results page, put together: how it goes, the panels for new figures, what worked, what was carried out."""

from __future__ import annotations

import streamlit as st

from pages.ui.results import by_hand, hours, kept, kpis, matches, next_review, plan, posts, upload
from pages.ui.shell import navigation, session
from pages.ui.shell.fragments import fragment
from pages.ui.shell.navigation import at_question
from pages.ui.shell.plain import plain
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.results import words
from wizard.results.pace import Pace

PANELS = ("hand", "file")


@fragment
def draw() -> None:
    language, strategy = session.language(), kept.load()
    paces = kept.all_paces(strategy)
    if notice := st.session_state.pop(kept.NOTICE, ""):
        st.success(plain(notice))
    _head(paces, language)
    if not paces:
        st.markdown(language.text("results_page.no_kpis"))
        place = at_question(catalogue().questions["kpis"])
        navigation.link_button(language.text("results_page.to_kpis"), place, "results:kpis", type="primary")
    match st.session_state.get(kept.PANEL):
        case "hand" if paces:
            by_hand.draw(paces, strategy, language)
        case "file":
            upload.draw(strategy, language)
        case _:
            pass
    left, right = st.columns([4, 3], gap="large")
    with left:
        if paces:
            kpis.main(paces[0], language)
        posts.draw(strategy, language)
    with right:
        if paces[1:]:
            st.header(language.text("results_page.others"), anchor=False)
        for number, pace in enumerate(paces[1:]):
            kpis.other(pace, number, language)
        plan.draw(strategy, language)
        hours.draw(strategy, language)
        matches.draw(strategy, language)
        next_review.draw(strategy, language)


def _head(paces: list[Pace], language: Language) -> None:
    """The title says how the main KPI goes; beside it, what one can do."""
    with st.container(horizontal=True, vertical_alignment="center", key="results:head"):
        with st.container(gap=None):
            title = words.headline(kpis.name(paces[0], language), paces[0], language) if paces else ""
            st.title(plain(title) or language.text("page.results"), anchor=False)
        for panel in PANELS if paces else PANELS[1:]:
            st.button(
                language.text(f"results_page.{panel}"),
                key=f"results:open:{panel}",
                type="primary" if panel == "hand" else "secondary",
                on_click=kept.open_panel,
                args=(panel,),
            )
