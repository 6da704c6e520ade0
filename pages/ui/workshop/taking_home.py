"""What a participant takes home: the follow-up, the files, and until when they are here."""

from __future__ import annotations

import streamlit as st

from exports.kinds import BUNDLE
from pages.ui.shell import downloads, failures, navigation, session, taking_part
from pages.ui.shell.fragments import fragment
from pages.ui.shell.navigation import Destination
from pages.ui.shell.plain import plain
from pages.ui.workshop import meeting_again
from wizard.language.languages import Language
from wizard.workshop.workshop import Workshop


def overview(language: Language) -> None:
    """On the overview of a strategy that was made in a workshop."""
    workshop = taking_part.workshop()
    if workshop is None:
        return
    with st.container(key="overview-workshop", gap="xsmall"):
        st.markdown(f"**{language.text('taking_home.title')}**")
        st.caption(plain(workshop.title))
        if workshop.follow_up is not None:
            st.markdown(language.text("taking_home.follow_up", date=language.date(workshop.follow_up.day, "full")))
            meeting_again.file(workshop, language, key="taking_home:follow_up")
        _sharing(workshop)
        st.markdown(until(language))
        with st.container(horizontal=True):
            label = language.text("taking_home.take_all")
            downloads.draw_at_once(BUNDLE, label, key="taking_home:bundle", stretch=False)
            label = language.text("taking_home.more")
            navigation.link_button(label, Destination(navigation.EXPORT), "taking_home", type="tertiary")


def until(language: Language) -> str:
    """Until when the open strategy is here; nothing where it was made in no workshop."""
    workshop = taking_part.workshop()
    return language.text("taking_home.deleted", date=language.date(workshop.delete_on)) if workshop else ""


@fragment
def _sharing(workshop: Workshop) -> None:
    """Of a group's strategy it is one tick for everybody in it: each sees it, and can set it and take it back."""
    workshops, strategy_id, language = session.store().workshops, session.current().id, session.language()
    key = f"taking_home:share:{strategy_id}"
    st.session_state[key] = workshops.files_shared(strategy_id) is not None

    def keep() -> None:
        with failures.ignore_deleted(), failures.telling_failure():
            workshops.share_files(strategy_id, bool(st.session_state[key]), session.now())

    together = workshops.participant_of(strategy_id) in workshop.shared
    label = language.text("taking_home.share_together" if together else "taking_home.share")
    st.checkbox(label, key=key, help=language.text("taking_home.share_help"), on_change=keep)
    if together:
        st.caption(language.text("taking_home.together_help"))
