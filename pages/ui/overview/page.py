"""The overview, put together: a row a section, and beside them the page, what is found, and what is open."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from pages.ui.overview import answers_in_full, page_picture, section_rows
from pages.ui.question import findings, history
from pages.ui.shell import downloads, navigation, session
from pages.ui.shell.navigation import Destination, at_question
from pages.ui.taking_part import comments
from pages.ui.workshop import at_home, taking_home
from wizard.language.languages import Language
from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Question


def draw() -> None:
    language, answers = session.language(), session.answers()
    with st.container(key="overview"):
        with st.container(key="overview-rows", gap="small"):
            st.title(language.text("overview.title"), anchor=False)
            st.markdown(f":gray[{language.text('overview.lead')}]")
            first = taking_home.comes_first()
            if first:  # on a phone it would stand under everything else
                taking_home.overview(language)
            _way_on(answers, language)
            section_rows.draw(answers, language)
            _folded("all_answers", lambda: answers_in_full.draw(answers, language), language)
            history.draw(language)
        with st.container(key="overview-aside", gap="medium"):
            _page(language)
            comments.on_overview(language)
            if not first:
                taking_home.overview(language)
            at_home.overview(session.strategy_without_large(), language)
            findings.overview(language)
            _undecided(answers, language)


def _way_on(answers: Answers, language: Language) -> None:
    """To the next question of the express route, as long as there is one."""
    following = journey.next_open(catalogue(), answers)
    if following is not None:
        label = language.text("overview.continue_express")
        navigation.link_button(label, at_question(following), "express", type="primary")


def _page(language: Language) -> None:
    with st.container(key="overview-page", gap="small"):
        st.markdown(f"**{language.text('overview.page')}**")
        page_picture.draw()
        with st.container(horizontal=True):
            downloads.draw_at_once("one_pager_pdf", language.text("overview.page_pdf"), key="overview:one_pager_pdf")
            label = language.text("overview.open_calendar")
            navigation.link_button(label, Destination(navigation.CALENDAR), "calendar", width="stretch")
            label = language.text("overview.to_export")
            navigation.link_button(label, Destination(navigation.EXPORT), "export", width="stretch")


def _undecided(answers: Answers, language: Language) -> None:
    """How much is open, and all of it when unfolded."""
    left = section_rows.undecided(answers)
    if not left:
        return
    needed = journey.express_left(catalogue(), answers)
    with st.container(key="overview-undecided", gap="xsmall"):
        st.markdown(f"**{language.text('overview.undecided_title')}**")
        if needed:
            others = language.number(len(left) - needed)
            st.markdown(language.text("overview.undecided_needed", n=needed, others=others))
        else:
            st.markdown(language.text("overview.undecided_count", n=len(left)))
        _folded("undecided_show", lambda: _list(left, language), language)


def _list(questions: list[Question], language: Language) -> None:
    for question in questions:
        place = at_question(question, came_from=navigation.OVERVIEW.id)
        navigation.link_button(language.of(question.short), place, f"open:{question.id}", type="tertiary")


def _folded(name: str, draw: Callable[[], None], language: Language) -> None:
    """A panel that is drawn when it is unfolded."""
    label = language.text(f"overview.{name}")
    with st.expander(label, type="compact", key=f"overview:{name}", on_change="rerun") as unfolded:
        if unfolded.open:
            draw()
