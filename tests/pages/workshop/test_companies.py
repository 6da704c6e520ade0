"""A company on the board: let in again after it has lost its link, called otherwise, and taken off the list."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from pages.ui.shell import session
from tests.pages.screen import Screen, store
from tests.pages.workshop.room import join, kept, said, submit
from wizard.language.errors import Refused, UnknownLink
from wizard.language.languages import DANISH
from wizard.workshop import codes, letting_in

SECRET = "Surdej til hele fjorden"


def number_of(key: str, company: str) -> int:
    names = store().workshops.names(store().workshops.open(key))
    return next(id_ for id_, name in names.items() if name == company)


def board_at(key: str, company: str) -> Screen:
    """The board with one company chosen, which only a browser can unfold by a click."""
    board = Screen.open("board", workshop=key)
    board.at.session_state["board-companies"] = True
    return board.run().enter("board:company", number_of(key, company))


def one_time_code(board: Screen) -> str:
    offered: Any = board.press("board:let_in").at.session_state["board:way_in"]
    return str(offered.code)


def come_back(key: str, code: str) -> Screen:
    return submit(Screen.open("join", code=kept(key).code), again=code)


def test_a_company_that_has_lost_its_link_is_let_in_once_to_its_own_alone(key: str) -> None:
    lost, _ = join(key, "Bageriet"), join(key, "Smedjen")
    store().save(lost.strategy_id, {"company_about": SECRET}, session.now())
    assert said(join(key, "Bageriet")) == [Refused("company_joined", name="Bageriet").message(DANISH)]
    board = board_at(key, "Bageriet")
    code = one_time_code(board)
    assert codes.spaced(code) in board.run().words
    assert SECRET not in board.words
    back = come_back(key, codes.spaced(code).lower())
    assert back.strategy_id == lost.strategy_id
    assert back.answers["company_about"] == SECRET
    assert back.key != lost.key  # which goes on opening it
    assert store().open(lost.key) == lost.strategy_id
    assert said(come_back(key, code)) == [Refused("no_way_in").message(DANISH)]
    told = letting_in.told(kept(key), number_of(key, "Bageriet"), session.now())
    assert told is not None
    time = DANISH.time(told.at.astimezone(kept(key).zone))
    assert DANISH.text("companies.was_let_in", time=time) in Screen.open("overview", key=lost.key).words
    assert code not in board.run().words


def test_a_company_shuts_out_whoever_was_let_in(key: str) -> None:
    owner = join(key, "Bageriet")
    stranger = come_back(key, one_time_code(board_at(key, "Bageriet")))
    overview = Screen.open("overview", key=owner.key).press("taking_home:not_us").press("taking_home:shut_out:yes")
    assert not overview.has("taking_home:not_us")
    assert store().open(owner.key) == owner.strategy_id
    with pytest.raises(UnknownLink):
        store().open(stranger.key)


def test_guessing_a_one_time_code_ends_it_for_everybody(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letting_in, "MOST_WRONG", 2)
    join(key, "Bageriet")
    code = one_time_code(board_at(key, "Bageriet"))
    for wrong in ("BBBBBB", "nonsense", "CCCCCC"):
        assert said(come_back(key, wrong)) == [Refused("no_way_in").message(DANISH)]
    assert said(come_back(key, code)) == [Refused("no_way_in").message(DANISH)]


def test_a_one_time_code_is_good_for_minutes_and_the_last_one_alone(key: str) -> None:
    join(key, "Bageriet")
    board = board_at(key, "Bageriet")
    first, second = one_time_code(board), one_time_code(board)
    assert said(come_back(key, first)) == [Refused("no_way_in").message(DANISH)]
    workshop = store().workshops.open(key)
    past = session.now() - timedelta(seconds=1)

    def later(kept: Any) -> Any:
        return replace(kept, ways_in=tuple(replace(way, until=past) for way in kept.ways_in))

    store().workshops.update(workshop, later)
    assert said(come_back(key, second)) == [Refused("no_way_in").message(DANISH)]


@pytest.mark.thorough
def test_a_company_can_be_called_otherwise_but_not_as_another(key: str) -> None:
    joined, _ = join(key, "Bageriet"), join(key, "Smedjen")
    board = board_at(key, "Bageriet")
    field = f"board:company_name:{number_of(key, 'Bageriet')}:Bageriet"
    board.enter(field, "smedjen").press("board:company_rename")
    assert said(board) == [Refused("company_joined", name="smedjen").message(DANISH)]
    board.enter(field, "Bageriet Langdej").press("board:company_rename")
    assert "Bageriet Langdej" in Screen.open("board", workshop=key).words
    assert joined.answers["company_name"] == "Bageriet"
    assert join(key, "Bageriet").strategy_id != joined.strategy_id


@pytest.mark.parametrize("delete", [False, True])
def test_a_company_that_is_taken_off_the_list_counts_nowhere_and_its_name_is_free(key: str, delete: bool) -> None:
    ghost, _ = join(key, "Bageriet"), join(key, "Smedjen")
    workshop, number = store().workshops.open(key), number_of(key, "Bageriet")
    store().workshops.share_files(ghost.strategy_id, True, session.now())
    was, board = ghost.strategy_id, board_at(key, "Bageriet").press("board:company_off")
    assert len(store().workshops.participants(workshop)) == 2  # nothing before the question is answered
    board.enter(f"board:also_delete:{number}", delete).press("board:company_remove:yes")
    assert [each.name for each in store().workshops.participants(workshop)] == ["Smedjen"]
    assert list(store().workshops.names(workshop).values()) == ["Smedjen"]
    assert store().workshops.sharing(workshop) == []
    assert DANISH.text("workshop.joined", n=1) in Screen.open("board", workshop=key).words
    if delete:
        with pytest.raises(UnknownLink):
            store().open(ghost.key)
    else:
        words = Screen.open("overview", key=ghost.key).words
        assert DANISH.text("companies.removed", date=DANISH.date(kept(key).delete_on)) in words
    assert join(key, "Bageriet").strategy_id != was
