"""Links that can only be read: making one, showing it once, and closing it."""

from __future__ import annotations

from functools import partial

import streamlit as st

from pages.ui.shell import failures, link, navigation, session
from pages.ui.shell.fragments import fragment
from pages.ui.shell.plain import plain
from pages.ui.shell.sure import Sure
from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.store.protocol import ReadLink

SHOWN = "read_links:key"
"""The key made in this tab, with its strategy: it is not kept anywhere else, so that later nobody can read it."""
NAME, REFUSED = "read_links:name", "read_links:refused"
SURE = Sure("read_links")
"""Asks about the id of a link that is to be closed."""


@fragment
def draw() -> None:
    language, here = session.language(), session.current().id
    with st.container(border=True, key="read-links", gap="small"):
        st.markdown(f"**{language.text('read_links.title')}**")
        st.markdown(language.text("read_links.help"))
        for link in session.store().read_links.of(here):
            _link(link, language)
        strategy_id, key = st.session_state.get(SHOWN, (None, ""))
        if strategy_id == here:
            st.markdown(language.text("read_links.shown_once"))
            st.code(address(key), language=None, wrap_lines=True)
            if navigation.local_host():
                st.caption(language.text("read_links.local"))
        st.text_input(language.text("read_links.name"), placeholder=language.text("read_links.name_example"), key=NAME)
        refused: Refused | None = st.session_state.pop(REFUSED, None)
        if refused is not None:
            st.error(plain(refused.message(language)))
        st.button(language.text("read_links.create"), key="read_links:create", on_click=_create)


def _link(link: ReadLink, language: Language) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"read-link:{link.id}"):
        name = link.name or language.text("read_links.unnamed")
        made = language.text("read_links.made", date=language.date(link.created.date()))
        st.markdown(f"{plain(name)} · {made}", width="stretch")
        st.button(
            language.text("read_links.revoke"),
            key=f"read_links:revoke:{link.id}",
            type="tertiary",
            on_click=SURE.ask,
            args=(link.id,),
        )
    if SURE.about() == link.id:
        words, no, yes = (language.text(f"read_links.{each}", name=name) for each in ("sure", "sure_no", "sure_yes"))
        SURE.draw(plain(words), no, yes, partial(_revoke, link.id))


def address(key: str) -> str:
    """Where this installation shows the strategy to whoever has this key."""
    return navigation.address(navigation.READ_ONLY.id, **{link.READ: key})


def _create() -> None:
    with failures.ignore_deleted(), failures.telling_failure():
        here = session.current().id
        try:
            key = session.store().read_links.create(here, st.session_state[NAME], session.now())
        except Refused as reason:
            st.session_state[REFUSED] = reason
        else:
            st.session_state[SHOWN] = (here, key)
            st.session_state[NAME] = ""


def _revoke(link_id: int) -> None:
    with failures.ignore_deleted(), failures.telling_failure():
        session.store().read_links.revoke(session.current().id, link_id)
        st.session_state.pop(SHOWN, None)
