"""The board, put together: the day at the left, the block and the room, and at the right what needs somebody."""

from __future__ import annotations

from html import escape

import streamlit as st

from pages.ui.shell import navigation, session
from pages.ui.shell.plain import plain
from pages.ui.workshop import (
    afterwards,
    answers_shown,
    aside,
    commenting,
    companies,
    controls,
    day,
    grouping,
    led,
    on_paper,
    tiles,
)
from pages.ui.workshop.led import Led
from wizard.language.errors import UnknownLink
from wizard.language.languages import Language
from wizard.store.workshops import view_key
from wizard.workshop.codes import spaced
from wizard.workshop.workshop import Workshop


def draw() -> None:
    try:
        here = led.led()
        workshop = led.workshops().load(here.id)
    except UnknownLink:
        led.unknown()
        return
    language = session.language()
    _top(here, workshop, language)
    if not workshop.ended and (host := navigation.local_host()):
        st.warning(language.text("workshop.only_here", host=plain(host)), icon=":material/wifi_off:")
    with st.container(key="board"):
        with st.container(key="board-day"):
            day.draw(here.id)
            day.changing(here.id, workshop, language)
        with st.container(key="board-room"):
            controls.draw(here.id)
            answers_shown.draw(here.id)
            tiles.draw(here.id)
            grouping.draw(here.id)
            commenting.draw(here.id)
            companies.draw(here.id)
        with st.container(key="board-aside"):
            new = workshop.clock is None and not workshop.ended
            if new:  # whoever leaves without it does not come back
                aside.link(here, language, new=True)
            if not workshop.ended:
                aside.message(here.id, language)
            aside.stuck(here.id)
            aside.sections(here.id, workshop, language)
            if not new:
                aside.link(here, language)
            on_paper.draw(workshop, language)
            afterwards.draw(here.id, workshop, language)


def _top(here: Led, workshop: Workshop, language: Language) -> None:
    """What the workshop is called, its code, and the way to the projector."""
    code = f"<span>{escape(language.text('workshop.code'))} <b>{spaced(workshop.code)}</b></span>"
    with st.container(key="board-top", horizontal=True, vertical_alignment="center"):
        _title(here.id)
        if not workshop.ended:
            st.html(f'<p class="tretrin-code">{code}</p>', width="content")
        address = navigation.address(navigation.PROJECTOR.id, view=view_key(here.key), lang=language.id)
        st.link_button(language.text("workshop.projector"), address, type="tertiary")


@led.live
def _title(workshop_id: int) -> None:
    """What it is called, and which of its days it is."""
    workshop, language = led.room(workshop_id).workshop, session.language()
    title = f"<b>{escape(workshop.title)}</b>"
    if workshop.days > 1:
        title += f" · {escape(language.text('workshop.day_of', day=workshop.day, days=workshop.days))}"
    st.html(f'<p class="tretrin-board-title">{title}</p>')
