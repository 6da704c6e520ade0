"""The address at which the content calendar can be subscribed to: making it, showing it once, and withdrawing it."""

from __future__ import annotations

from urllib.parse import urlsplit

import streamlit as st

from pages.ui.shell import failures, navigation, session
from pages.ui.shell.fragments import fragment
from pages.ui.shell.sure import Sure

SHOWN = "feed_key"
"""The key made in this tab, with its strategy: it is not kept anywhere else, so that later nobody can read it."""
SURE = Sure("feed")
"""Asks whether to `replace` or to `revoke` the address: either way whoever subscribes to it loses it."""


@fragment
def draw() -> None:
    """What there is to subscribe to, and the buttons that make and withdraw it."""
    language, here = session.language(), session.current()
    created = session.store().feeds.created(here.id)
    if created is None:
        label = language.text("feed.create")
        st.button(label, key="feed:create", icon=":material/rss_feed:", on_click=_create)
        return
    strategy_id, key = st.session_state.get(SHOWN, (None, ""))
    if strategy_id == here.id:
        secure = address(key)
        st.markdown(language.text("feed.shown_once"))
        st.code(secure, language=None, wrap_lines=True)
        st.caption(language.text("feed.webcal"))
        st.code(as_webcal(secure), language=None, wrap_lines=True)
        if navigation.local_host():
            st.caption(language.text("feed.local"))
    else:
        st.markdown(language.text("feed.made", date=language.date(created.date())))
    with st.container(horizontal=True):
        for what, icon in (("replace", "refresh"), ("revoke", "link_off")):
            label = language.text(f"feed.{what}")
            st.button(label, key=f"feed:{what}", icon=f":material/{icon}:", on_click=SURE.ask, args=(what,))
    about = SURE.about()
    if about is not None:
        words, no, yes = (language.text(f"feed.{about}_{each}") for each in ("sure", "no", "yes"))
        SURE.draw(words, no, yes, _create if about == "replace" else _revoke)


def address(key: str) -> str:
    """Where this installation serves the feed with this key."""
    return navigation.address(f"calendar/{key}.ics")


def as_webcal(address: str) -> str:
    """The same address as calendar programs open it by themselves."""
    return urlsplit(address)._replace(scheme="webcal").geturl()


def _create() -> None:
    with failures.ignore_deleted(), failures.telling_failure():
        here = session.current()
        st.session_state[SHOWN] = (here.id, session.store().feeds.create(here.id, session.now()))


def _revoke() -> None:
    with failures.ignore_deleted(), failures.telling_failure():
        session.store().feeds.revoke(session.current().id)
        st.session_state.pop(SHOWN, None)
