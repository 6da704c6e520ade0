"""What would make the strategy better, one thing at a time and three at most."""

from __future__ import annotations

import streamlit as st

from pages.ui.shell import navigation, session
from pages.ui.shell.fragments import fragment
from pages.ui.shell.navigation import at_question
from pages.ui.shell.plain import plain
from wizard.checks import check
from wizard.checks.improvements import Improvement, improvements
from wizard.language.languages import Language
from wizard.questionnaire import journey

MOST = 3


@fragment
def draw() -> None:
    strategy, language = session.strategy_without_large(), session.language()
    found = improvements(check(strategy, session.today()), strategy.answers, MOST)
    with st.container(border=True, key="improvement"):
        if not found:
            st.markdown(language.text("finish.improve_none"))
            return
        key = f"improvement:{session.current().id}"
        _draw(found, st.session_state.get(key, 0) % len(found), key, language)


def _draw(found: tuple[Improvement, ...], here: int, key: str, language: Language) -> None:
    improvement = found[here]
    question = improvement.question
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        place = language.text("finish.improve_place", here=here + 1, count=len(found))
        st.markdown(f":orange[**{place}**]", width="content")
        minutes = language.text("step_end.minutes", n=journey.minutes([question]))
        st.markdown(f":gray[{minutes}]", width="content")
    st.header(language.of(question.label), anchor=False)
    finding = improvement.finding
    st.markdown(f":gray[{plain(finding.message(language))}]" if finding else language.text("finish.improve_undecided"))
    with st.container(horizontal=True):
        destination = at_question(question, came_from=navigation.FINISH.id)
        navigation.link_button(language.text("finish.improve_now"), destination, "improve")
        if len(found) > 1:
            label = language.text("finish.improve_next")
            st.button(label, key="improve:next", type="tertiary", on_click=_turn, args=(key, here + 1))


def _turn(key: str, to: int) -> None:
    st.session_state[key] = to
