"""The posts of a week, platform by platform: what each costs, fewer and more."""

from __future__ import annotations

from html import escape

import streamlit as st

from pages.ui.shell import session
from wizard.budget_game import game as games
from wizard.budget_game import words
from wizard.budget_game.game import Budget, Game
from wizard.knowledge.platforms import platforms
from wizard.language.languages import Language
from wizard.questionnaire.show import show_hours
from wizard.strategy.strategy import Changes, Strategy

ADDED = "game:added"
"""The platforms that were added in this window and have no posts yet."""


def draw(playing: Game, budget: Budget, strategy: Strategy, language: Language) -> None:
    named = dict.fromkeys((*strategy.answers.get("platforms", ()), *(platform for platform, _ in playing.week)))
    shown = [*named, *(platform for platform in st.session_state.get(ADDED, ()) if platform not in named)]
    hours = games.hours_by_platform(playing.week, budget.minutes)
    with st.container(key="game-platforms"):
        for platform in shown:
            with st.container(key=f"game-platform-{platform}"):
                name = words.platform_name(platform, language)
                said = show_hours(hours[platform], language) if platform in hours else ""
                if platform == budget.closed:
                    said = language.text("budget_game.closed")
                st.html(f'<div class="tretrin-game-platform"><h2>{escape(name)}</h2><span>{escape(said)}</span></div>')
                if platform != budget.closed:
                    _types(platform, playing, budget, strategy, language)
    _add(shown, language)
    st.caption(language.text("budget_game.assumption"))


def _types(platform: str, playing: Game, budget: Budget, strategy: Strategy, language: Language) -> None:
    first, others = games.types_to_choose(platform, strategy.answers)
    used = [type_ for type_ in others if (platform, type_) in playing.week or type_ == budget.must]
    for type_ in (*first, *used):
        _row(platform, type_, playing, budget, language)
    others = [type_ for type_ in others if type_ not in used]
    if others:
        title = language.text("budget_game.more_types")
        with st.expander(title, key=f"game-types-{platform}", type="compact", on_change="rerun") as unfolded:
            if unfolded.open:
                for type_ in others:
                    _row(platform, type_, playing, budget, language)


def _row(platform: str, type_: str, playing: Game, budget: Budget, language: Language) -> None:
    posts = playing.week.get((platform, type_), 0.0)
    name, cost = words.type_name(type_, language), words.cost(budget.minutes[type_], language)
    what = f"{name}, {words.platform_name(platform, language)}"
    with st.container(key=f"game-row-{platform}-{type_}", horizontal=True, vertical_alignment="center", wrap=False):
        some = " some" if posts else ""
        st.html(f'<p class="tretrin-game-type{some}">{escape(name)} <span>{escape(cost)}</span></p>', width="stretch")
        _step("fewer", -1, platform, type_, what, language, at_end=not posts)
        st.html(f'<p class="tretrin-game-count{some}">{escape(words.posts(posts, language))}</p>', width=72)
        _step("more", 1, platform, type_, what, language, at_end=posts >= games.POSTS[-1])


def _step(name: str, by: int, platform: str, type_: str, what: str, language: Language, *, at_end: bool) -> None:
    """The stylesheet draws a sign; the label is for whoever hears it."""
    st.button(
        language.text(f"budget_game.{name}", what=what),
        key=f"game-{name}:{platform}:{type_}",
        disabled=at_end,
        width=44,
        on_click=_change,
        args=(platform, type_, by),
    )


def _change(platform: str, type_: str, by: int) -> None:
    def change(strategy: Strategy) -> Changes:
        return games.change_posts(strategy, platform, type_, by)

    session.update(change, games.RECORDS)


def _add(shown: list[str], language: Language) -> None:
    others = [platform for platform in platforms() if platform not in shown]
    chosen = st.selectbox(
        language.text("budget_game.add_platform"),
        others,
        index=None,
        format_func=lambda platform: words.platform_name(platform, language),
        placeholder=language.text("budget_game.choose_platform"),
        key=f"game:add:{len(shown)}",
    )
    if chosen:
        st.session_state[ADDED] = [*st.session_state.get(ADDED, ()), chosen]
        st.rerun(scope="fragment")
