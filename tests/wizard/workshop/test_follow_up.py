"""The day a room meets again."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from tests.wizard.workshop.samples import NINE, WORKSHOP, after
from wizard.language.errors import Refused
from wizard.workshop import moving, planning, written
from wizard.workshop import workshop as ws
from wizard.workshop.follow_up import weeks_after

DAY = weeks_after(WORKSHOP.last_day, 6)


def test_it_is_kept_and_moved_as_the_same_event() -> None:
    first = ws.meet_again(WORKSHOP, DAY, NINE)
    moved = ws.meet_again(first, DAY + timedelta(days=7), after(90))
    assert first.follow_up is not None
    assert moved.follow_up is not None
    assert (DAY - WORKSHOP.last_day).days == 42
    assert moved.follow_up.uid == first.follow_up.uid
    assert (moved.follow_up.day, moved.follow_up.set_at) == (DAY + timedelta(days=7), after(90))
    assert written.read(written.write(moved), "") == moved
    assert ws.meet_again(moved, None, after(95)).follow_up is None


def test_two_workshops_have_two_events() -> None:
    uids = {ws.meet_again(WORKSHOP, DAY, NINE).follow_up.uid for _ in range(9)}  # type: ignore[union-attr]
    assert len(uids) == 9


@pytest.mark.parametrize("days", [0, -1])
def test_it_comes_after_the_last_day(days: int) -> None:
    with pytest.raises(Refused, match="last day"):
        ws.meet_again(WORKSHOP, WORKSHOP.last_day + timedelta(days=days), NINE)


def test_what_was_begun_is_remembered_as_it_was_then() -> None:
    begun = moving.begin(moving.begin(WORKSHOP, 0, NINE), 1, after(25))
    renamed = planning.change(begun, 1, "Noget andet", 30, WORKSHOP.blocks[1].sections)
    assert [(held.block.title, held.began) for held in renamed.held] == [("Velkommen", NINE), ("Målgrupper", after(25))]
    assert written.read(written.write(renamed), "") == renamed


def test_a_workshop_of_before_had_neither() -> None:
    document = json.loads(written.write(WORKSHOP))
    for name in ("follow_up", "held"):
        del document[name]
    assert written.read(json.dumps(document), "") == WORKSHOP
