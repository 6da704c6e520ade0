"""The facilitator's board: the clock, the agenda, what is said to the room, and the end of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pages.ui.shell import session
from tests.pages.screen import Screen, store
from tests.pages.workshop.room import field, join, kept, said
from tests.wizard.workshop.samples import WORKSHOP
from wizard.language.errors import Refused
from wizard.language.languages import DANISH
from wizard.workshop.codes import spaced


@pytest.mark.thorough
def test_the_board_begins_pauses_lengthens_and_goes_on(key: str) -> None:
    screen = Screen.open("board", workshop=key).press("board:begin")
    assert kept(key).block == WORKSHOP.blocks[0]
    screen.press("board:pause")
    left = kept(key).clock.left  # type: ignore[union-attr]
    screen.press("board:more")
    assert round((kept(key).clock.left - left).total_seconds()) == 5 * 60  # type: ignore[operator,union-attr]
    screen.press("board:resume").press("board:next")
    assert kept(key).block is not None
    assert DANISH.text("workshop.kind_exercise") in screen.words


def test_one_can_go_back_to_the_item_before(key: str) -> None:
    screen = Screen.open("board", workshop=key).press("board:begin")
    assert not screen.has("board:previous")
    screen.press("board:next").press("board:previous")
    assert kept(key).block == WORKSHOP.blocks[0]


@pytest.mark.thorough
def test_nobody_begins_another_day_without_being_asked(key: str) -> None:
    screen = Screen.open("board", workshop=key).press("board:begin").press("board:next").press("board:next")
    screen.press("board:next")
    assert kept(key).block == WORKSHOP.blocks[2]
    assert WORKSHOP.blocks[3].title in screen.words
    screen.press("board:next_day:no").press("board:next")
    assert kept(key).block == WORKSHOP.blocks[2]
    screen.press("board:next_day:yes")
    assert kept(key).block == WORKSHOP.blocks[3]


@pytest.mark.thorough
def test_the_next_item_pressed_in_two_windows_goes_on_by_one(key: str) -> None:
    one, two = (Screen.open("board", workshop=key) for _ in range(2))
    one.press("board:begin")
    two.run()
    for screen in (one, two):
        screen.press("board:next")
    assert kept(key).clock.block == 1  # type: ignore[union-attr]


@pytest.mark.thorough
def test_another_title_and_length_move_what_follows(key: str) -> None:
    screen = Screen.open("board", workshop=key)
    screen.enter(field(screen, "board:title:0"), "Godmorgen").enter(field(screen, "board:minutes:0"), "25")
    screen.press("board:save_block")
    blocks = kept(key).blocks
    assert [block.title for block in blocks[:2]] == ["Godmorgen", "Målgrupper"]
    assert (blocks[1].starts - WORKSHOP.blocks[1].starts).total_seconds() == 5 * 60
    screen.enter(field(screen, "board:minutes:0"), "mange").press("board:save_block")
    assert len(screen.errors) == 1
    assert kept(key).blocks == blocks


@pytest.mark.thorough
def test_items_are_added_moved_and_taken_away_while_the_day_goes_on(key: str) -> None:
    screen = Screen.open("board", workshop=key).press("board:begin")

    def titles() -> list[str]:
        return [block.title for block in kept(key).blocks]

    screen.enter("board:block", 1).enter("board:new_block", "lunch").press("board:add")
    assert titles() == ["Velkommen", "Målgrupper", "Frokost", "Fælles", "Dag to"]
    assert screen.value("board:block") == 2
    screen.press("board:earlier")
    assert titles()[1:3] == ["Frokost", "Målgrupper"]
    screen.press("board:later").press("board:remove")
    assert titles() == [block.title for block in WORKSHOP.blocks]
    screen.enter("board:block", 1).enter(field(screen, "board:sections:1"), ["kpis"]).press("board:save_block")
    assert kept(key).blocks[1].sections == ("kpis",)
    screen.enter(field(screen, "board:minutes:1"), "35").press("board:save_block")
    assert screen.value("board:block") == 1  # so that the next is added after it


def test_the_day_tells_what_each_item_is_how_long_it_takes_and_when_it_ends(key: str) -> None:
    words = Screen.open("board", workshop=key).words
    assert DANISH.text("workshop.minutes", minutes="30") in words
    assert "<small>Øvelse</small>" in words
    assert DANISH.text("workshop.until", time="10.00") in words


def test_what_another_window_changed_meanwhile_is_looked_at_first(key: str) -> None:
    one, two = (Screen.open("board", workshop=key) for _ in range(2))
    one.press("board:remove")
    two.press("board:remove")
    assert said(two) == [Refused("agenda_changed").message(DANISH)]
    assert len(kept(key).blocks) == len(WORKSHOP.blocks) - 1


def test_a_message_is_shown_and_taken_away(key: str) -> None:
    screen = Screen.open("board", workshop=key).enter("board:message", "Tag kun to").press("board:say")
    assert kept(key).message.text == "Tag kun to"  # type: ignore[union-attr]
    assert screen.value("board:message") == ""
    screen.press("board:say_nothing")
    assert kept(key).message is None


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("hours", "told"),
    [
        (0, None),
        (timedelta(minutes=25), "25 min."),
        (timedelta(hours=7, minutes=6), "7 t 6 min."),
        (timedelta(days=2), None),
    ],
)
def test_how_late_it_is_stands_beside_the_time_on_the_day_itself(
    key: str, monkeypatch: pytest.MonkeyPatch, hours: timedelta | int, told: str | None
) -> None:
    begins = WORKSHOP.blocks[0].starts.astimezone(WORKSHOP.zone)
    monkeypatch.setattr(session, "now", lambda: begins + (hours or timedelta()))
    board = Screen.open("board", workshop=key).press("board:begin")
    late = DANISH.text("workshop.behind", time=told or "")
    assert (late in board.words) == (told is not None)
    assert board.has("board:move_rest") == (told is not None)
    if told is not None:
        assert late not in board.press("board:move_rest").words
        assert not board.has("board:move_rest")
        assert late in board.press("board:move_back").words
        assert not board.has("board:move_back")


def test_a_frozen_time_is_called_a_pause(key: str) -> None:
    board = Screen.open("board", workshop=key).press("board:begin")
    paused = f"<small>{DANISH.text('workshop.paused')}</small>"
    assert paused not in board.words
    assert paused in board.press("board:pause").words
    assert paused not in board.press("board:resume").words


def test_a_board_that_is_over_asks_nobody_in_and_tells_nobody_anything(key: str) -> None:
    board = Screen.open("board", workshop=key)
    assert spaced(kept(key).code) in board.words
    board.press("board:end")
    assert spaced(kept(key).code) not in board.words
    assert not board.has("board:say")
    board.at.context["url"] = "http://localhost:8501/board"
    assert not board.run().at.warning


def test_all_of_it_is_deleted_at_once_when_it_is_over_and_asked_about(key: str) -> None:
    company = join(key, "Bageriet")
    board = Screen.open("board", workshop=key)
    assert not board.has("board:delete")
    board.press("board:end").press("board:delete")
    assert DANISH.text("workshop.delete_sure", n=1) in board.words
    board.press("board:delete_yes")
    assert board.title == DANISH.text("start.title")
    assert [each.value for each in board.at.success] == [DANISH.text("workshop.deleted")]
    assert Screen.open("board", workshop=key).title == DANISH.text("workshop.unknown_title")
    assert company.run().errors == [DANISH.text("refused.link")]


def test_the_board_says_so_when_the_workshop_is_deleted_under_it(key: str) -> None:
    screen = Screen.open("board", workshop=key)
    store().workshops.delete(store().workshops.open(key))
    screen.run()
    assert screen.title == DANISH.text("workshop.unknown_title")


def test_any_item_of_the_agenda_can_be_chosen_once_one_is_sure(key: str) -> None:
    board = Screen.open("board", workshop=key).press("board:begin").press("board:go_to:2")
    assert DANISH.text("workshop.go_to_sure", title=WORKSHOP.blocks[2].title) in board.words
    assert kept(key).block == WORKSHOP.blocks[0]
    board.press("board:jump:yes")
    assert kept(key).block == WORKSHOP.blocks[2]
    assert not board.has("board:go_to:2")
