"""What the week would make of the channel plan, line by line; it becomes that when somebody says so, not before."""

from __future__ import annotations

from functools import partial

import streamlit as st

from pages.ui.shell import navigation, refused, session
from pages.ui.shell.navigation import at_question
from pages.ui.shell.plain import plain
from wizard.budget_game import game as games
from wizard.budget_game import words
from wizard.budget_game.game import Game, Week, Which
from wizard.budget_game.taking import PLAN, Taking, take, taking
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.strategy.strategy import Strategy

TAKEN, PROBLEM = "game:taken", "game:problem"


def draw(playing: Game, strategy: Strategy, language: Language) -> None:
    taken = st.session_state.pop(TAKEN, False)
    title = language.text("budget_game.take_title")
    with st.expander(title, key="game-take", expanded=taken, on_change="rerun") as unfolded:
        if not unfolded.open and not taken:
            return
        if taken:
            st.markdown(f"**{language.text('budget_game.taken')}**")
            place = at_question(catalogue().questions[PLAN], came_from=navigation.BUDGET_GAME.id)
            navigation.link_button(language.text("budget_game.see_plan"), place, "game:plan")
            return
        which = _which(playing, language)
        week = playing.weeks[which]
        if not week:
            st.markdown(language.text("budget_game.take_empty"))
            return
        refused.say(PROBLEM, language)
        budget = playing.budget(which)
        if budget is not None and budget.left(week) < 0:
            st.markdown(language.text("budget_game.take_over"))
        _preview(week, taking(strategy, week), language)


def _which(playing: Game, language: Language) -> Which:
    if playing.card is None:
        return Which.ORDINARY
    with st.container(key="chips-game-week"):
        chosen = st.pills(
            language.text("budget_game.take_which"),
            list(Which),
            format_func=lambda which: language.text(f"budget_game.{which}"),
            default=Which.ORDINARY,
            required=True,
            key="game:which",
        )
    return chosen or Which.ORDINARY


def _preview(week: Week, planned: Taking, language: Language) -> None:
    st.markdown(language.text("budget_game.take_help"))
    without = bool(planned.others) and st.checkbox(language.text("budget_game.without_others"), key="game:without")
    said = list(words.lines(planned.lines, language, without_others=without))
    for name, ids, called in (
        ("new_platforms", planned.platforms, words.platform_name),
        ("new_types", planned.types, words.type_name),
    ):
        if ids:
            said.append(language.text(f"budget_game.{name}", names=language.join(called(id_, language) for id_ in ids)))
    st.markdown("\n".join(f"- {plain(line)}" for line in said))
    if not planned.changes_anything and not without:
        st.caption(language.text("budget_game.take_nothing"))
        return
    st.button(
        language.text("budget_game.take"),
        key="game:take",
        type="primary",
        on_click=_take,
        args=(week, planned, without),
    )


def _take(week: Week, planned: Taking, without: bool) -> None:
    change = partial(take, week=week, seen=planned.seen, without_others=without)
    with refused.told(PROBLEM):
        if session.update(change, games.RECORDS):
            st.session_state[TAKEN] = True
