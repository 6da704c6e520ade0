"""Changing the agenda of a day that is planned, or under way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.wizard.workshop.samples import NINE, WORKSHOP, after
from wizard.language.errors import Refused
from wizard.language.languages import DANISH
from wizard.workshop import moving, planning, written
from wizard.workshop import workshop as ws
from wizard.workshop.agenda import Block, BlockKind, agendas, ready_items
from wizard.workshop.workshop import Workshop

BREAK = Block(BlockKind.BREAK, "Pause", 1, NINE, 15)


def day(workshop: Workshop) -> list[tuple[str, float]]:
    """What each block is called, and when it begins, in minutes past nine."""
    return [(block.title, (block.starts - NINE) / timedelta(minutes=1)) for block in workshop.blocks]


def test_what_is_added_stands_after_its_place_and_moves_the_rest_of_its_day() -> None:
    assert day(planning.add(WORKSHOP, 0, BREAK)) == [
        *[("Velkommen", 0), ("Pause", 20), ("Målgrupper", 35), ("Fælles", 65)],
        ("Dag to", 24 * 60),
    ]
    added = planning.add(WORKSHOP, 3, BREAK)
    assert (added.blocks[4].day, day(added)[4]) == (2, ("Pause", 24 * 60 + 20))


def test_what_is_taken_away_lets_the_rest_of_its_day_begin_earlier() -> None:
    assert day(planning.remove(WORKSHOP, 1)) == [("Velkommen", 0), ("Fælles", 20), ("Dag to", 24 * 60)]
    with pytest.raises(Refused):
        planning.remove(WORKSHOP, 3)


def test_two_change_places_within_a_day() -> None:
    assert day(planning.swap(WORKSHOP, 0))[:3] == [("Målgrupper", 0), ("Velkommen", 30), ("Fælles", 50)]
    assert [planning.can_swap(WORKSHOP, number) for number in range(4)] == [True, True, False, False]
    with pytest.raises(Refused):
        planning.swap(WORKSHOP, 2)


def test_another_title_and_length_move_what_follows() -> None:
    changed = planning.change(WORKSHOP, 0, " God  morgen ", 25, ())
    assert day(changed)[:3] == [("God morgen", 0), ("Målgrupper", 25), ("Fælles", 55)]
    for wrong in (("", 20), ("x" * 81, 20), ("Velkommen", 0), ("Velkommen", 481)):
        with pytest.raises(Refused):
            planning.change(WORKSHOP, 0, *wrong, ())


def test_an_exercise_is_about_something_and_nothing_else_is() -> None:
    changed = planning.change(WORKSHOP, 1, "KPI", 30, ["kpis"])
    assert changed.blocks[1].sections == ("kpis",)
    assert planning.change(WORKSHOP, 0, "KPI", 30, ["kpis"]).blocks[0].sections == ()
    with pytest.raises(Refused):
        planning.change(WORKSHOP, 1, "KPI", 30, [])


def test_what_people_are_working_on_is_open_to_them_whatever_is_changed() -> None:
    everything = ("audiences", "needs", "kpis", "policy")
    begun = moving.begin(replace(WORKSHOP, closed=frozenset(everything)), 1, NINE)
    assert begun.closed == {"kpis", "policy"}
    assert planning.change(begun, 1, "KPI", 30, ["kpis"]).closed == {"policy"}
    assert planning.change(begun, 0, "Velkommen", 30, []).closed == begun.closed
    assert ws.close_all_but(begun, [], everything).closed == {"kpis", "policy"}


def test_what_has_been_and_what_is_on_stay_and_the_clock_stays_at_it() -> None:
    begun = moving.begin(WORKSHOP, 1, after(25))
    for change in (
        lambda: planning.remove(begun, 0),
        lambda: planning.remove(begun, 1),
        lambda: planning.swap(begun, 1),
        lambda: planning.add(begun, 0, BREAK),
    ):
        with pytest.raises(Refused):
            change()
    assert planning.add(begun, 1, BREAK).block is begun.block
    late = planning.remove(planning.add(planning.move_rest(begun, after(25)), 1, BREAK), 3)
    assert day(late) == [("Velkommen", 0), ("Målgrupper", 25), ("Pause", 55), ("Dag to", 24 * 60)]


def test_every_item_can_be_had_with_its_minutes() -> None:
    assert ready_items()["welcome"][1] == 10
    used = {item.id for agenda in agendas().values() for items in agenda.days for item, _ in items}
    assert set(ready_items()) == used
    item, minutes = ready_items()["kpis"]
    assert planning.add(WORKSHOP, 0, item.block(1, NINE, minutes, DANISH)).blocks[1].sections == ("kpis",)


def test_the_rest_of_the_day_is_moved_and_no_other_day() -> None:
    assert planning.move_rest(WORKSHOP, NINE) == WORKSHOP
    moved = planning.move_rest(moving.begin(WORKSHOP, 1, after(25)), after(30))
    starts = [(block.starts - NINE).total_seconds() / 60 for block in moved.blocks]
    assert starts == [0, 25, 55, 24 * 60]
    assert moved.late(after(30)) == timedelta()
    assert moved.clock is not None
    assert moved.clock.left_at(after(30)) == timedelta(minutes=25)


def test_what_is_on_stays_where_it_began_when_the_rest_is_moved() -> None:
    longer = ws.lengthen(moving.begin(WORKSHOP, 1, after(20)), 10, after(30))
    moved = planning.move_rest(longer, after(31))
    starts = [(block.starts - NINE).total_seconds() / 60 for block in moved.blocks]
    assert starts == [0, 20, 60, 24 * 60]
    assert moved.blocks[1].minutes == WORKSHOP.blocks[1].minutes + 10
    assert moved.late(after(31)) == timedelta()


def test_what_has_been_stands_where_it_was_held_once_the_rest_is_moved() -> None:
    held = moving.begin(moving.begin(moving.begin(WORKSHOP, 0, after(2)), 1, after(5)), 2, after(7))
    moved = planning.move_rest(held, after(8))
    assert day(moved) == [("Velkommen", 2), ("Målgrupper", 5), ("Fælles", 7), ("Dag to", 24 * 60)]


def test_what_nobody_has_begun_stands_no_later_than_what_follows_it() -> None:
    moved = planning.move_rest(moving.begin(WORKSHOP, 2, after(10)), after(11))
    assert day(moved) == [("Velkommen", 0), ("Målgrupper", 10), ("Fælles", 10), ("Dag to", 24 * 60)]


def test_what_was_held_on_another_date_is_not_taken_for_today() -> None:
    tried = moving.begin(WORKSHOP, 0, after(-24 * 60))
    moved = planning.move_rest(moving.begin(tried, 1, after(30)), after(31))
    assert day(moved)[0] == ("Velkommen", 0)


def test_the_rest_of_the_day_is_moved_back_as_long_as_nothing_else_has_changed() -> None:
    late = moving.begin(WORKSHOP, 1, after(40))
    moved = written.read(written.write(planning.move_rest(late, after(41))), "")
    assert planning.can_move_back(moved, after(43))
    back = planning.move_back(moved, after(43))
    assert (back.blocks, back.clock) == (late.blocks, late.clock)
    for other in (planning.remove(moved, 2), back):
        assert not planning.can_move_back(other, after(43))
        assert planning.move_back(other, after(43)) == other
    assert not planning.can_move_back(moving.begin(moved, 2, after(42)), after(43))
    assert planning.move_back(moved, after(45)) == moved
