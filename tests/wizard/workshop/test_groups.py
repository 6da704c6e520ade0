"""Groups: everybody has a place in one, and in one alone."""

from __future__ import annotations

import json
from dataclasses import replace
from random import Random

import pytest

from tests.wizard.workshop.samples import NINE, WORKSHOP, after
from wizard.language.errors import Refused
from wizard.workshop import groups, written
from wizard.workshop.groups import SIZES, Group
from wizard.workshop.progress import Participant
from wizard.workshop.workshop import Workshop

NAMED = "Gruppe {number}"


def members(workshop: Workshop) -> list[tuple[int, ...]]:
    return [group.members for group in workshop.groups]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [1, 4, 5, 7, 9, 24, 60])
def test_lots_give_everybody_a_place_in_groups_as_large_as_each_other(count: int, size: int) -> None:
    drawn = groups.draw_lots(WORKSHOP, range(count), size, NAMED, Random(count))
    assert sorted(each for group in members(drawn) for each in group) == list(range(count))
    sizes = [len(group) for group in members(drawn)]
    assert max(sizes) - min(sizes) <= 1
    assert count < 4 or max(2, size - 2) <= min(sizes) <= max(sizes) <= size + 2
    assert drawn.groups[0].name == "Gruppe 1"


def test_five_can_be_divided_in_two_and_a_group_be_added_by_hand() -> None:
    assert sorted(map(len, members(groups.draw_lots(WORKSHOP, range(5), 2, NAMED, Random(1))))) == [2, 3]
    begun = groups.name(groups.empty(WORKSHOP, range(5), 4, NAMED), 0, "Gruppe 2")
    added = groups.add(groups.add(begun, NAMED), NAMED)
    assert [group.name for group in added.groups] == ["Gruppe 2", "Gruppe 1", "Gruppe 3"]


def test_lots_are_drawn_anew() -> None:
    one, other = (groups.draw_lots(WORKSHOP, range(24), 4, NAMED, Random(seed)) for seed in (1, 2))
    assert members(one) != members(other)


def test_by_hand_somebody_moves_and_is_in_no_other_group() -> None:
    begun = groups.empty(WORKSHOP, range(9), 4, NAMED)
    assert members(begun) == [(), ()]
    moved = groups.fill(groups.fill(begun, 0, [1, 2, 3]), 1, [3, 4])
    assert members(moved) == [(1, 2), (3, 4)]
    assert groups.of(moved, 3) == moved.groups[1]
    assert groups.of(moved, 9) is None


def test_late_comers_get_a_place_in_the_smallest_of_those_who_are_there() -> None:
    seated = groups.fill(groups.fill(groups.empty(WORKSHOP, range(9), 4, NAMED), 0, [1, 2, 3]), 1, [4, 5])
    assert members(groups.seat(seated, 7, {1, 2, 3, 4, 5})) == [(1, 2, 3), (4, 5, 7)]
    assert members(groups.seat(seated, 7, {3, 4, 5})) == [(1, 2, 3, 7), (4, 5)]
    assert groups.seat(WORKSHOP, 7, {1}) == WORKSHOP


def test_no_two_groups_have_one_name() -> None:
    begun = groups.empty(WORKSHOP, range(9), 4, NAMED)
    assert groups.name(begun, 0, " Vejle  Nord ").groups[0].name == "Vejle Nord"
    for wrong in ("", "gruppe  2", "x" * 41):
        with pytest.raises(Refused):
            groups.name(begun, 0, wrong)


def test_on_one_strategy_the_group_works_and_its_members_own_rest() -> None:
    everybody = [Participant(each, str(each), NINE, NINE, frozenset()) for each in range(1, 8)]
    each_theirs = replace(WORKSHOP, groups=(Group("A", (1, 2)), Group("B", (3,))))
    assert groups.working(everybody, each_theirs) == everybody
    together = replace(each_theirs, groups=(Group("A", (1, 2), 6), Group("B", (3,), 7)), shared=frozenset({5, 6, 7}))
    assert [each.id for each in groups.working(everybody, together)] == [4, 6, 7]  # 5 was a group's that is no more
    assert [each.id for each in groups.people(everybody, together)] == [1, 2, 3, 4]
    assert groups.of(together, 6) == together.groups[0]
    dissolved = groups.dissolve(together)
    assert [each.id for each in groups.working(everybody, dissolved)] == [1, 2, 3, 4]


def test_of_a_group_on_one_strategy_everybody_has_been_there_and_done_what_it_has() -> None:
    everybody = [Participant(each, str(each), NINE, NINE, frozenset()) for each in range(1, 6)]
    everybody[4] = replace(everybody[4], answered=frozenset({"purposes"}), updated=after(9))
    together = replace(WORKSHOP, groups=(Group("A", (1, 2), 5),), shared=frozenset({5}))
    attending = groups.attending(everybody, together)
    assert [(each.id, "purposes" in each.answered, each.updated == after(9)) for each in attending] == [
        (1, True, True),
        (2, True, True),
        (3, False, False),
        (4, False, False),
    ]


def test_an_answer_given_together_counts_once_and_in_place_of_the_members_own() -> None:
    together = replace(WORKSHOP, groups=(Group("A", (1, 2), 6), Group("B", (3,), 7)), shared=frozenset({5, 6, 7}))
    assert groups.counted_once({1, 3, 4, 5, 6}, together) == {3, 4, 6}  # 5 was a group's that is no more
    assert groups.counted_once({1, 2, 3, 4, 6}, groups.dissolve(together)) == {1, 2, 3, 4}


def test_groups_are_kept_and_a_workshop_from_before_them_is_read() -> None:
    together = replace(WORKSHOP, groups=(Group("A", (1, 2), 6), Group("B")), shared=frozenset({6}), names_groups=True)
    assert written.read(written.write(together), "") == together
    before = json.loads(written.write(WORKSHOP))
    for name in ("groups", "shared", "names_groups", "asks", "gathered", "page"):
        del before[name]
    assert written.read(json.dumps(before), "") == WORKSHOP
