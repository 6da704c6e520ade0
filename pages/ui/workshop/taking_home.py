"""What a participant takes home: the follow-up, the files, and until when they are here."""

from __future__ import annotations

import streamlit as st

from exports.kinds import BUNDLE
from pages.ui.shell import downloads, failures, navigation, session, taking_part
from pages.ui.shell.fragments import fragment
from pages.ui.shell.navigation import Destination
from pages.ui.shell.plain import plain
from pages.ui.shell.sure import Sure
from pages.ui.workshop import meeting_again
from wizard.language.languages import Language
from wizard.workshop import letting_in
from wizard.workshop.letting_in import LetIn
from wizard.workshop.workshop import Workshop

SHUT_OUT = Sure("taking_home:shut_out")


def comes_first() -> bool:
    """Whether it is time for it: the workshop has ended, or everybody was asked for their files."""
    workshop = taking_part.workshop()
    return workshop is not None and (workshop.ended is not None or workshop.asks_files is not None)


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
        participant = session.store().workshops.participant_of(session.current().id)
        if participant in workshop.removed:
            st.markdown(language.text("companies.removed", date=language.date(workshop.delete_on)))
        else:
            _sharing(workshop)
        if participant is not None and (told := letting_in.told(workshop, participant, session.now())):
            _let_in(told, workshop, language)
        st.markdown(until(language))
        with st.container(horizontal=True):
            label = language.text("taking_home.take_all")
            downloads.draw_at_once(BUNDLE, label, key="taking_home:bundle", stretch=False)
            label = language.text("taking_home.more")
            navigation.link_button(label, Destination(navigation.EXPORT), "taking_home", type="tertiary")


def _let_in(told: LetIn, workshop: Workshop, language: Language) -> None:
    """That somebody came in with a one-time code, and the way to shut them out again."""
    st.markdown(language.text("companies.was_let_in", time=language.time(told.at.astimezone(workshop.zone))))
    if SHUT_OUT.about() is None:
        st.button(language.text("companies.not_us"), key="taking_home:not_us", on_click=SHUT_OUT.ask, args=(told.at,))
    else:
        no, yes = language.text("companies.shut_out_no"), language.text("companies.shut_out")
        SHUT_OUT.draw(language.text("companies.shut_out_help"), no, yes, _shut_out)


def _shut_out() -> None:
    with failures.ignore_deleted(), failures.telling_failure():
        session.store().workshops.companies.shut_out(session.current().id)


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
