"""Going from one item of the agenda to another."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.wizard.workshop.samples import NINE, WORKSHOP, after
from wizard.workshop import moving, written
from wizard.workshop import workshop as ws


def test_an_exercise_opens_its_sections_and_leaves_the_others_closed() -> None:
    closed = ws.close_all_but(WORKSHOP, ["purpose"], ["purpose", "audiences", "needs", "kpis"])
    assert closed.closed == {"audiences", "needs", "kpis"}
    assert moving.begin(closed, 1, NINE).closed == {"kpis"}
    assert moving.begin(closed, 0, NINE).closed == closed.closed


def test_whoever_goes_on_by_a_slip_goes_back_to_what_was() -> None:
    on = ws.say(moving.begin(replace(WORKSHOP, closed=frozenset({"audiences"})), 0, NINE), "Tag kun to", NINE)
    there = moving.begin(on, 1, after(8))
    back = written.read(written.write(moving.go_back(there, after(8.2))), "")
    assert (back.clock, back.message, back.closed, back.held) == (on.clock, on.message, on.closed, on.held)
    assert back.clock is not None
    assert back.clock.left_at(after(10)) == timedelta(minutes=10)  # the twenty it began with have gone on
    paused = moving.go_back(moving.begin(ws.pause(on, after(5)), 1, after(8)), after(9))
    assert paused.clock is not None
    assert paused.clock.left_at(after(60)) == timedelta(minutes=15)


def test_whoever_goes_back_later_begins_it_anew() -> None:
    there = moving.begin(ws.say(moving.begin(WORKSHOP, 0, NINE), "Tag kun to", NINE), 1, after(8))
    anew = moving.go_back(there, after(20))
    assert anew.clock is not None
    assert anew.clock.left_at(after(20)) == timedelta(minutes=20)
    assert anew.message is None
    assert moving.go_back(WORKSHOP, NINE) == WORKSHOP
    assert moving.go_back(anew, after(21)) == anew
