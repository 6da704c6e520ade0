"""Groups, from the board to the strategy that a group works in."""

from __future__ import annotations

import pytest

from pages.ui.shell import session
from tests.pages.screen import Screen, keep, store
from tests.pages.workshop.room import kept
from wizard.language.errors import Refused, UnknownLink
from wizard.language.languages import DANISH
from wizard.store.workshops import view_key
from wizard.strategy.strategy import Strategy
from wizard.workshop import groups

NAMES = [f"Firma {number}" for number in range(9)]


@pytest.fixture
def keys(key: str) -> dict[str, str]:
    """Of everybody's own strategy, by name."""
    workshop = store().workshops.open(key)
    return {
        name: store().workshops.join(workshop, name, Strategy("da", {"company_name": name}), session.now())
        for name in NAMES
    }


def board(key: str) -> Screen:
    """With the panel of groups unfolded, which only a browser can do by a click."""
    screen = Screen.open("board", workshop=key)
    screen.at.session_state["board-groups"] = True
    return screen.run()


def test_lots_are_drawn_and_everybody_sees_who_is_in_their_group(key: str, keys: dict[str, str]) -> None:
    screen = board(key).press("board:draw_lots")
    made = kept(key).groups
    assert [len(group.members) for group in made] == [5, 4]
    assert "Gruppe 1" in screen.words
    names = store().workshops.names(store().workshops.open(key))
    mine, others = ({names[member] for member in group.members} for group in made)
    words = Screen.open("group", key=keys[sorted(mine)[0]]).words
    assert all(name in words for name in mine)
    assert not any(name in words for name in others)
    assert DANISH.text("groups.you_each") in words


@pytest.mark.thorough
def test_a_group_on_one_strategy_opens_it_from_everybodys_own(key: str, keys: dict[str, str]) -> None:
    board(key).enter("board:group_on", "together").press("board:draw_lots")
    names = store().workshops.names(store().workshops.open(key))
    first = [names[member] for member in kept(key).groups[0].members]
    opened = [Screen.open("group", key=keys[name]).press("group:enter") for name in first[:2]]
    assert opened[0].strategy_id == opened[1].strategy_id
    assert opened[0].key != opened[1].key
    assert DANISH.text("groups.you_are_here") in opened[0].words
    words = Screen.open("board", workshop=key).words
    assert DANISH.text("workshop.joined", n=9) in words
    assert ", ".join(first) in words


@pytest.mark.thorough
def test_by_hand_somebody_is_moved_and_a_group_gets_a_name(key: str, keys: dict[str, str]) -> None:
    screen = board(key).press("board:by_hand")
    numbers = list(store().workshops.names(store().workshops.open(key)))
    screen.enter("board:group:0:0", numbers[:3]).enter("board:group:1:0", numbers[2:5])
    screen.enter("board:group_name:1:0", "Nord")
    assert [(group.name, group.members) for group in kept(key).groups] == [
        ("Gruppe 1", tuple(numbers[:2])),
        ("Nord", tuple(numbers[2:5])),
    ]
    assert DANISH.text("groups.without") in screen.words
    screen.enter("board:group_name:0:0", "nord")
    assert screen.errors == [Refused("group_name").message(DANISH)]
    screen.press("board:add_group")
    assert [group.name for group in kept(key).groups] == ["Gruppe 1", "Nord", "Gruppe 2"]
    screen.press("board:dissolve").press("board:groups:yes")
    assert kept(key).groups == ()


@pytest.mark.thorough
def test_the_screen_names_groups_when_that_is_wished_and_never_who_is_in_them(key: str, keys: dict[str, str]) -> None:
    screen = board(key).press("board:draw_lots")
    Screen.open("board", workshop=key).press("board:begin").press("board:next")
    projector = Screen.open("projector", view=view_key(key))
    assert "Gruppe 1" not in projector.words
    screen.enter("board:names_groups:0", True)
    words = projector.run().words
    assert "Gruppe 1" in words
    assert "Firma" not in words


@pytest.mark.thorough
def test_what_a_board_still_says_of_a_group_before_somebody_came_moves_nobody(key: str, keys: dict[str, str]) -> None:
    screen = board(key).press("board:draw_lots")
    number = min(range(2), key=lambda group: len(kept(key).groups[group].members))
    field = f"board:group:{number}"
    before = screen.value(f"{field}:0")
    late = Strategy("da", {"company_name": "Sen"})
    store().workshops.join(store().workshops.open(key), "Sen", late, session.now())
    members = list(kept(key).groups[number].members)
    assert len(members) == len(before) + 1
    assert screen.run().value(f"{field}:1") == members
    assert not screen.has(f"{field}:0")


@pytest.mark.thorough
@pytest.mark.parametrize("made", ["board:draw_lots", "board:by_hand"])
def test_a_late_comer_is_in_a_group_at_once(key: str, keys: dict[str, str], made: str) -> None:
    board(key).press(made)
    late = store().workshops.join(store().workshops.open(key), "Sent", Strategy("da"), session.now())
    assert Screen.open("group", key=late).title in [group.name for group in kept(key).groups]


def test_whoever_is_in_none_is_told_so(key: str, keys: dict[str, str]) -> None:
    assert Screen.open("group", key=keys[NAMES[0]]).title == DANISH.text("groups.none_title")
    assert Screen.open("group", key=keep()).title == DANISH.text("presurvey.none_title")


def test_groups_come_to_an_end_only_once_one_is_sure(key: str, keys: dict[str, str]) -> None:
    screen = board(key).enter("board:group_on", "together").press("board:draw_lots")
    before = kept(key).groups
    for ends in ("board:draw_lots", "board:dissolve"):
        screen.press(ends)
        assert DANISH.text("groups.sure_together") in screen.words
        screen.press("board:groups:no")
        assert kept(key).groups == before
    screen.press("board:dissolve").press("board:groups:yes")
    assert kept(key).groups == ()


def test_what_a_group_has_written_stays_with_its_members_when_it_is_dissolved(key: str, keys: dict[str, str]) -> None:
    screen = board(key).enter("board:group_on", "together").press("board:draw_lots")
    group, other = kept(key).groups
    names = store().workshops.names(store().workshops.open(key))
    inside, outside = (keys[names[each.members[0]]] for each in (group, other))
    shared = store().open(store().workshops.group_key(inside))
    screen.press("board:dissolve").press("board:groups:yes")
    member = Screen.open("group", key=inside).press(f"group:earlier:{group.works_in}")
    assert member.strategy_id == shared
    assert DANISH.text("groups.is_dissolved", date=DANISH.date(kept(key).delete_on)) in member.words
    assert not Screen.open("group", key=outside).has(f"group:earlier:{group.works_in}")
    with pytest.raises(UnknownLink):
        store().workshops.group_key(outside, group.works_in)


def test_groups_that_are_there_go_on_in_one_strategy_together_and_back(key: str, keys: dict[str, str]) -> None:
    screen = board(key).press("board:draw_lots")
    members = [group.members for group in kept(key).groups]
    assert DANISH.text("groups.work_each") in screen.words
    screen.enter("board:group_on", "together")
    assert not groups.on_one_strategy(kept(key))
    screen.press("board:now_together")
    assert all(group.works_in is not None for group in kept(key).groups)
    assert DANISH.text("groups.work_together") in screen.words
    screen.enter("board:group_on", "each").press("board:now_each")
    assert groups.on_one_strategy(kept(key))
    screen.press("board:groups:yes")
    assert not groups.on_one_strategy(kept(key))
    assert [group.members for group in kept(key).groups] == members


def test_whoever_deletes_all_of_it_is_told_of_companies_and_groups_each_by_themselves(
    key: str, keys: dict[str, str]
) -> None:
    screen = board(key).enter("board:group_on", "together").press("board:draw_lots")
    screen.press("board:end").press("board:delete")
    companies, together = DANISH.text("workshop.delete_companies", n=9), DANISH.text("workshop.delete_groups", n=2)
    assert DANISH.text("workshop.delete_sure_groups", companies=companies, groups=together) in screen.words
