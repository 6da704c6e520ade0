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
from wizard.workshop.workshop import Workshop


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
        _earlier(workshop, me, language)
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


def _earlier(workshop: Workshop, me: int, language: Language) -> None:
    """What groups one was in have written together; in such a strategy, that its group is no more."""
    left = groups.left_behind(workshop, me)
    if left and me in workshop.shared:
        st.markdown(language.text("groups.is_dissolved", date=language.date(workshop.delete_on)))
    elif left:
        st.markdown(f"**{language.text('groups.earlier')}**")
        for group in left:
            label = plain(language.text("groups.open_earlier", group=group.name))
            st.button(label, key=f"group:earlier:{group.works_in}", on_click=_enter, args=(group.works_in,))


def _on(language: Language) -> None:
    following = journey.next_open(catalogue(), session.answers())
    if following is not None:
        label = language.text("presurvey.go_on")
        navigation.link_button(label, at_question(following), "group_on", type="primary")


def _enter(dissolved: int | None = None) -> None:
    """Open the group's strategy, or that of one that is no more, in one's own language. One's own stays behind its own
    link."""
    with failures.telling_failure(), failures.ignore_deleted():
        spoken = session.language().id
        session.enter(session.store().workshops.group_key(session.current().key, dissolved))
        st.session_state.language = spoken  # in this window alone: the others of the group speak as they did
        navigation.go(Destination(navigation.GROUP))
