"""The budget game: hours, a card if one is in play, the posts of the week, and taking it along."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import streamlit as st

from pages.ui.budget_game import taking_along, week
from pages.ui.question import fields
from pages.ui.question.cell import Cell
from pages.ui.shell import session
from pages.ui.shell.fragments import fragment
from pages.ui.shell.seen import CellId
from wizard.budget_game import game as games
from wizard.budget_game import words
from wizard.budget_game.game import Budget, Game
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.show import show_hours
from wizard.strategy import editing
from wizard.strategy.strategy import Changes, Strategy

DRAWN = "game:card_drawn"
"""In this window's state, until the card is shown: that one was drawn here."""


def draw() -> None:
    language = session.language()
    with st.container(key="budget-game"):
        st.title(language.text("page.budget_game"), anchor=False)
        st.html(f'<p class="tretrin-help">{escape(language.text("budget_game.lead"))}</p>')
        _play()


@fragment
def _play() -> None:
    language, strategy = session.language(), session.strategy_without_large()
    _hours(strategy, language)
    playing = games.game(strategy)
    budget = playing.budget(playing.which)
    if budget is None or budget.hours <= 0:
        st.markdown(language.text("budget_game.hours_first" if budget is None else "budget_game.no_hours"))
        return
    if playing.card is not None:
        _card(playing, budget, language)
    _meter(playing, budget, language)
    week.draw(playing, budget, strategy, language)
    _foot(playing, budget, strategy, language)
    taking_along.draw(playing, strategy, language)


def _hours(strategy: Strategy, language: Language) -> None:
    question = catalogue().questions["hours_per_week"]
    opened = session.current().id
    with st.container(key="number-game-hours"):
        fields.draw(
            Cell(
                question,
                key=f"{opened}:{question.id}",
                value=strategy.answers.get(question.id),
                language=language,
                save=lambda value: session.save(editing.set_answer(question, value)),
                id=CellId(opened, question.id),
            )
        )
    if replies := strategy.answers.get("monitoring_hours"):
        st.caption(language.text("budget_game.for_replies", hours=show_hours(replies, language)))


def _card(playing: Game, budget: Budget, language: Language) -> None:
    card = playing.card
    assert card is not None
    kind = escape(language.text(f"budget_game.kind_{card.kind}"))
    does = " ".join(words.effects(card, language, budget.closed))
    with st.container(key="game-card"):
        if st.session_state.pop(DRAWN, False):  # far below was pressed: our script brings the card into sight
            st.html(f'<span class="tretrin-held" data-card="{len(playing.drawn)}"></span>')
        st.html(
            f'<div class="tretrin-game-card {card.kind}"><p class="kind">{kind}</p>'
            f"<h2>{escape(language.of(card.title))}</h2><p>{escape(language.of(card.text))}</p>"
            f'<p class="does">{escape(does)}</p><p class="ask">{escape(language.of(card.ask))}</p></div>'
        )


def _meter(playing: Game, budget: Budget, language: Language) -> None:
    """What is spent and what is left, as a bar and in words; over the limit hatched."""
    spent, left = budget.spent(playing.week), budget.left(playing.week)
    if left < 0:
        said = language.text("budget_game.over", hours=show_hours(-left, language))
    elif budget.is_missing_post(playing.week):
        said = language.text("budget_game.effect_must", type=words.type_name(budget.must, language))
    elif left == 0:
        said = language.text("budget_game.nothing_left")
    else:
        said = language.text("budget_game.left", hours=show_hours(left, language))
    used = language.text(
        "budget_game.spent",
        spent=show_hours(spent, language),
        hours=show_hours(budget.hours, language),
    )
    whole = max(spent, budget.hours)
    over = f'<i class="over" style="--part: {100 * -left / whole:.1f}%"></i>' if left < 0 else ""
    st.html(
        f'<div class="tretrin-game-meter" role="status"><p><b>{escape(said)}</b><span>{escape(used)}</span></p>'
        f'<div class="bar"><i style="--part: {100 * min(spent, budget.hours) / whole:.1f}%"></i>{over}</div></div>'
    )


def _foot(playing: Game, budget: Budget, strategy: Strategy, language: Language) -> None:
    holds = budget.holds(playing.week)
    more = bool(games.draw(strategy))
    with st.container(key="game-foot", horizontal=True):
        if holds and more:
            _button("draw_another" if playing.drawn else "draw", games.draw, language, primary=True)
        if playing.card is not None:
            _button("put_away", games.put_away, language)
        if playing.week or playing.drawn:
            _button("start_over", lambda _: games.start_over(), language, quiet=True)
    name = ("draw_what" if more else "no_more") if holds else _in_the_way(playing, budget)
    st.caption(language.text(f"budget_game.{name}"))


def _in_the_way(playing: Game, budget: Budget) -> str:
    """What has to be done before a card can be drawn, by the name of its text."""
    if not playing.week:
        return "draw_some"
    return "draw_less" if budget.left(playing.week) < 0 else "draw_must"


def _button(
    name: str, change: Callable[[Strategy], Changes], language: Language, *, primary: bool = False, quiet: bool = False
) -> None:
    st.button(
        language.text(f"budget_game.{name}"),
        key=f"game:{name}",
        type="primary" if primary else "tertiary" if quiet else "secondary",
        on_click=_update,
        args=(change,),
    )


def _update(change: Callable[[Strategy], Changes]) -> None:
    if session.update(change, games.RECORDS):
        st.session_state[DRAWN] = change is games.draw
