"""The line at the top of every page: where one is, how long is left, the ways to other pages, the link and the menu."""

from __future__ import annotations

from contextlib import AbstractContextManager
from html import escape

import streamlit as st

from pages.ui.components.keep_link.component import Labels, keep_link
from pages.ui.shell import navigation, session
from pages.ui.shell.fragments import fragment
from pages.ui.shell.navigation import AppPage, Destination, at_section
from wizard.language.languages import LANGUAGES, Language
from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question, Section

STAIRS = '<span class="tretrin-stairs" aria-hidden="true"><i></i><i></i><i></i></span>'


def draw() -> None:
    language = session.language()
    opened = session.current_or_none() is not None
    place = navigation.place_in_steps() if opened else None
    question = place if isinstance(place, Question) and place.express else None
    with st.container(key="head", gap=None):
        with st.container(key="top", horizontal=True, vertical_alignment="center", wrap=False):
            with st.container(key="where"):
                st.html(f'<div class="tretrin-where">{STAIRS}{_where(place, language)}</div>')
            if opened:
                with st.container(key="saved-head", width="content"):
                    st.html('<span class="tretrin-saved" role="status"></span>', width="content")
                if place is None:
                    _ways(language)
                with st.container(key="link-head", width="content"):
                    _link_in_head()
            with st.popover(language.text("head.menu"), icon=":material/menu:", type="tertiary", key="menu"):
                _menu(opened, place, language)
        if question is not None:
            st.html(_progress(question))


def _where(place: Question | Section | None, language: Language) -> str:
    """`Strategi · 6 af 21 · ca. 9 min.`; on a page of its own whose strategy it is."""
    if place is None:
        opened = session.current_or_none() is not None
        name = session.answers().get("company_name", "") if opened else ""
        return f'<span class="tretrin-name">{escape(name) or "Tretrin"}</span>'
    step = language.of(catalogue().step(place.step).title)
    if isinstance(place, Question) and place.express:
        express = catalogue().express
        values = {"here": express.index(place) + 1, "total": len(express)}
        rest = language.text("head.position", **values, minutes=journey.minutes_left(catalogue(), place))
    else:
        section = place if isinstance(place, Section) else catalogue().section(place.section)
        rest = language.of(section.title)
    return f"<span><b>{escape(step)}</b> · {escape(rest)}</span>"


def _progress(question: Question) -> str:
    """Three bars, as long as the questions of their steps, filled as far as one has come."""
    passed = catalogue().express.index(question)
    bars = []
    for step in catalogue().steps:
        asked = sum(len(section.express) for section in step.sections)
        done = min(max(passed, 0), asked)
        passed -= asked
        bars.append(
            f'<div class="{step.id}" style="flex: {asked}"><i style="width: {100 * done / asked:.1f}%"></i></div>'
        )
    return f'<div class="tretrin-progress" aria-hidden="true">{"".join(bars)}</div>'


def _ways(language: Language) -> None:
    """To the pages one goes between; the one that is open is underlined."""
    with st.container(key="ways-head", horizontal=True, gap=None, wrap=False, width="content"):
        for page in navigation.WAYS:
            here = page.id in (st.session_state.page, navigation.page_here().within)
            with st.container(key="way-here" if here else f"way-to:{page.id}", width="content"):
                _way(page, "head", language)


def _way(page: AppPage, where: str, language: Language, **look: str) -> None:
    label = language.text(f"page.{page.id}")
    navigation.link_button(label, Destination(page), f"{where}:{page.id}", type="tertiary", **look)


def in_menu() -> AbstractContextManager[object]:
    """The place in the menu for what belongs to the page that is shown."""
    place: AbstractContextManager[object] = st.session_state.menu_here
    return place


def _menu(opened: bool, place: Question | Section | None, language: Language) -> None:
    _language_switch()
    st.session_state.menu_here = st.container(key="menu-here", gap=None)
    if opened:
        with st.container(key="link-menu"):
            _link_in_menu()
    with st.container(key="menu-pages", gap=None):
        if opened:
            for page in navigation.IN_MENU:
                _way(page, "menu", language, width="stretch")
            for step in catalogue().steps:
                label = f"{step.number} {language.of(step.title)}"
                place_there = at_section(step.sections[0])
                navigation.link_button(label, place_there, f"menu:{step.id}", type="tertiary", width="stretch")
        for page in navigation.ALWAYS:
            _way(page, "menu", language, width="stretch")


def _language_switch() -> None:
    # The widget follows the session, which the link and the strategy may have set.
    st.session_state.language_switch = session.language().id
    st.segmented_control(
        "Sprog / Language",
        list(LANGUAGES),
        format_func=lambda language_id: LANGUAGES[language_id].name,
        required=True,
        key="language_switch",
        on_change=lambda: session.set_language(st.session_state.language_switch),
        label_visibility="collapsed",
    )


@fragment
def _link_in_head() -> None:
    language = session.language()
    with st.popover(language.text("frame.link"), type="tertiary", key="link", on_change="rerun") as unfolded:
        if unfolded.open:  # a QR code is larger than most pages, and few look at it
            link_to_keep("head")


@fragment
def _link_in_menu() -> None:
    language = session.language()
    with st.expander(language.text("frame.link"), key="link-unfolded", on_change="rerun") as unfolded:
        if unfolded.open:
            link_to_keep("menu")


def link_to_keep(where: str) -> None:
    """What the personal link is, and the ways to keep it. `where` tells several on one page apart."""
    language, company = session.language(), session.answers().get("company_name")
    st.markdown(language.text("frame.link_help"))
    subject = language.text("keep_link.subject_of", company=company) if company else language.text("keep_link.subject")
    labels = {name: language.text(f"keep_link.{name}") for name in Labels.__annotations__}
    body = language.text("keep_link.mail_body")
    keep_link(personal_link(), Labels(**labels), subject, body, key=f"keep-link-{where}", unfolded=True)


def personal_link() -> str:
    """The address that opens this strategy, on this installation."""
    return navigation.address(navigation.OVERVIEW.id, key=session.current().key)
