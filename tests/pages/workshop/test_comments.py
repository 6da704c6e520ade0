"""Comments between groups, from the board to the owner."""

from __future__ import annotations

from typing import Any

import pytest

from pages.ui.shell import session
from tests.pages.screen import Screen, keep, store
from wizard.language.languages import DANISH
from wizard.store.workshops import view_key
from wizard.strategy.strategy import Strategy

KPI = {"metric": "leads", "name": "Bookede borde", "baseline": 10, "target": 30, "owner": "Mette"}


def join(key: str, name: str, about: str = "", value: Any = None) -> str:
    answers = {"company_name": name, **({about: value} if about else {})}
    may = [{"question": about, "to": "group"}] if about else []
    workshop = store().workshops.open(key)
    return store().workshops.join(workshop, name, Strategy("da", answers, {"may_show": may}), session.now())


def send(screen: Screen, text: str) -> Screen:
    screen.at.text_area(key="comment:text").set_value(text)
    (button,) = [each for each in screen.at.button if each.proto.is_form_submitter]
    button.click()
    return screen.run()


@pytest.mark.thorough
def test_a_sentence_is_seen_by_another_and_their_comment_by_its_owner_alone(key: str) -> None:
    owner = join(key, "Bageriet", "strategy_statement", "Byens <b>brød</b>")
    reader = join(key, "Smedjen")
    assert not Screen.open("overview", key=owner).has("way:comments")
    board = Screen.open("board", workshop=key).press("board:comments")
    assert DANISH.text("comments.allow", n=1) in board.words
    screen = Screen.open("group", key=reader)
    assert "Byens &lt;b&gt;brød&lt;/b&gt;" in screen.words
    assert "Bageriet" not in screen.words
    send(screen, "Hvilken by?")
    assert DANISH.text("comments.sent") in screen.words
    assert DANISH.text("comments.have_come", n=1) in Screen.open("overview", key=owner).words
    words = Screen.open("group", key=owner).words
    assert "Hvilken by?" in words
    assert "Smedjen" not in words
    assert "Hvilken by?" not in Screen.open("board", workshop=key).words
    assert "Hvilken by?" not in screen.run().words


def test_of_a_kpi_the_figures_are_seen_and_not_who_has_it(key: str) -> None:
    join(key, "Bageriet", "kpis", [KPI])
    reader = join(key, "Smedjen")
    Screen.open("board", workshop=key).enter("board:comment_on", "kpis").press("board:comments")
    words = Screen.open("group", key=reader).words
    assert "Bookede borde" in words
    assert "30" in words
    assert "Mette" not in words


@pytest.mark.thorough
def test_what_somebody_is_writing_stays_when_the_round_is_over_and_can_still_be_sent(key: str) -> None:
    owner = join(key, "Bageriet", "strategy_statement", "Byens brød")
    screen = Screen.open("group", key=join(key, "Smedjen"))
    board = Screen.open("board", workshop=key).press("board:comments")
    screen.run()
    board.press("board:comments_stop")
    screen.run()
    assert "Byens brød" not in screen.words
    send(screen, "Hvilken by?")
    assert "Hvilken by?" in Screen.open("group", key=owner).words
    assert not screen.run().has("comment:text")


def test_nobodys_answer_is_shown_who_has_not_said_so(key: str) -> None:
    reader = join(key, "Smedjen")
    owner = join(key, "Bageriet")
    store().save(store().open(owner), {"strategy_statement": "Byens brød"}, session.now())
    board = Screen.open("board", workshop=key)
    assert DANISH.text("comments.nothing") in board.words
    assert board.at.button(key="board:comments").disabled
    assert "Byens brød" not in Screen.open("group", key=reader).words


def test_one_group_has_nobody_to_comment_on_it(key: str) -> None:
    join(key, "Bageriet", "strategy_statement", "Byens brød")
    board = Screen.open("board", workshop=key)
    assert DANISH.text("comments.alone") in board.words
    assert board.at.button(key="board:comments").disabled
    join(key, "Smedjen")
    assert DANISH.text("comments.alone") not in board.run().words
    assert not board.at.button(key="board:comments").disabled


def test_the_tick_stands_under_what_can_be_commented_on_and_only_in_a_workshop(key: str) -> None:
    screen = Screen.open("strategy", key=join(key, "Bageriet"), question="strategy_statement")
    tick = f"may_show:{screen.strategy_id}:strategy_statement:group"
    screen.enter(tick, True)
    assert store().load(screen.strategy_id).record("may_show") == [{"question": "strategy_statement", "to": "group"}]
    outside = Screen.open("strategy", key=keep(), question="strategy_statement")
    assert not outside.has(f"may_show:{outside.strategy_id}:strategy_statement:group")


def test_that_a_comment_was_sent_is_said_until_the_round_is_over_and_another_can_be_written(key: str) -> None:
    join(key, "Bageriet", "strategy_statement", "Byens brød")
    reader = Screen.open("group", key=join(key, "Smedjen"))
    board = Screen.open("board", workshop=key).press("board:comments")
    send(reader.run(), "Hvilken by?")
    for _ in range(2):  # as its fragment runs by itself
        reader.run()
        assert DANISH.text("comments.sent") in reader.words
        assert not reader.has("comment:text")
    reader.press("comment:another")
    assert reader.has("comment:text")
    board.press("board:comments_stop")
    assert DANISH.text("comments.over") in reader.run().words


def test_the_screen_shows_that_groups_comment_and_how_long_yet_and_nothing_of_what(key: str) -> None:
    join(key, "Bageriet", "strategy_statement", "Byens brød")
    join(key, "Smedjen")
    board = Screen.open("board", workshop=key).press("board:comments")
    screen = Screen.open("projector", view=view_key(key))
    assert DANISH.text("comments.screen_title") in screen.words
    assert "tretrin-timer" in screen.words
    assert "Byens brød" not in screen.words
    board.press("board:comments_stop")
    assert DANISH.text("comments.screen_title") not in screen.run().words
