"""The group one is in: who else is, and the way to the strategy they work in together."""

from __future__ import annotations

from html import escape

import streamlit as st

from pages.ui.shell import failures, navigation, session, taking_part
from pages.ui.shell.navigation import Destination, at_question
from pages.ui.shell.plain import plain
from pages.ui.taking_part import comments
from wizard.language.languages import Language
from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue
from wizard.workshop import groups
from wizard.workshop.groups import Group


def draw() -> None:
    language, workshop = session.language(), taking_part.workshop()
    me = session.store().workshops.participant_of(session.current().id)
    if workshop is None or me is None:
        st.title(language.text("presurvey.none_title"), anchor=False)
        navigation.link_button(language.text("step.to_overview"), Destination(navigation.OVERVIEW), "overview")
        return
    with st.container(key="group"):
        comments.give(taking_part.workshop_id() or 0, me)
        group = groups.of(workshop, me)
        if group is None:
            st.title(language.text("groups.none_title"), anchor=False)
            st.markdown(language.text("groups.none"))
        else:
            _group(group, me, language)
        comments.received(language)


def _group(group: Group, me: int, language: Language) -> None:
    st.title(plain(group.name), anchor=False)
    names = session.store().workshops.names(taking_part.workshop_id() or 0)
    rows = "".join(f"<li>{escape(names[member])}</li>" for member in group.members if member in names)
    st.html(f'<p class="tretrin-kicker">{escape(language.text("groups.who"))}</p><ul class="tretrin-group">{rows}</ul>')
    if group.works_in is None:
        st.markdown(language.text("groups.you_each"))
    elif group.works_in == me:
        st.markdown(language.text("groups.you_are_here"))
        _on(language)
    else:
        st.markdown(language.text("groups.you_together"))
        st.button(language.text("groups.enter"), key="group:enter", type="primary", on_click=_enter)


def _on(language: Language) -> None:
    following = journey.next_open(catalogue(), session.answers())
    if following is not None:
        label = language.text("presurvey.go_on")
        navigation.link_button(label, at_question(following), "group_on", type="primary")


def _enter() -> None:
    """Open the group's strategy in this window. One's own stays behind its own link."""
    with failures.telling_failure(), failures.ignore_deleted():
        session.enter(session.store().workshops.group_key(session.current().key))
        navigation.go(Destination(navigation.GROUP))
