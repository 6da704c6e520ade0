"""What a facilitator does, by the clock."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.wizard.workshop.samples import NINE, WORKSHOP, after
from wizard.language.errors import Refused
from wizard.workshop import moving, written
from wizard.workshop import workshop as ws
from wizard.workshop.workshop import LONGEST_MESSAGE, Workshop


def left(workshop: Workshop, minutes: float) -> float:
    """The minutes that are left of the block, so many past nine."""
    assert workshop.clock is not None
    return workshop.clock.left_at(after(minutes)).total_seconds() / 60


def test_before_it_begins_nothing_runs() -> None:
    assert (WORKSHOP.block, WORKSHOP.next_block, WORKSHOP.day, WORKSHOP.days) == (None, 0, 1, 2)
    assert ws.pause(WORKSHOP, NINE) == ws.resume(WORKSHOP, NINE) == ws.lengthen(WORKSHOP, 5, NINE) == WORKSHOP


def test_a_block_runs_by_the_wall_clock_whoever_looks() -> None:
    begun = moving.begin(WORKSHOP, 1, after(25))
    assert [left(begun, minutes) for minutes in (25, 40, 55, 60)] == [30, 15, 0, -5]
    assert begun.block is WORKSHOP.blocks[1]
    assert begun.next_block == 2


def test_a_pause_takes_no_time_and_may_last_the_night() -> None:
    stopped = ws.pause(moving.begin(WORKSHOP, 1, after(20)), after(30))
    assert left(stopped, 30) == left(stopped, 900) == 20
    assert ws.pause(stopped, after(40)) == stopped
    again = ws.resume(stopped, after(900))
    assert left(again, 910) == 10
    assert ws.resume(again, after(905)) == again


def test_five_minutes_more_or_less_running_or_not() -> None:
    begun = moving.begin(WORKSHOP, 1, after(20))
    assert left(ws.lengthen(begun, 5, after(30)), 30) == 25
    assert left(ws.lengthen(begun, -5, after(30)), 30) == 15
    assert left(ws.lengthen(begun, -5, after(47)), 47) == 0
    stopped = ws.pause(begun, after(30))
    assert left(ws.lengthen(stopped, 5, after(60)), 60) == 25


def test_more_time_counts_from_now_when_it_was_over_already() -> None:
    begun = moving.begin(WORKSHOP, 1, after(20))
    assert left(ws.lengthen(begun, 5, after(58)), 58) == 5


@pytest.mark.parametrize(("at", "late"), [(20, 0), (25, 5), (15, -5)])
def test_how_late_the_day_is(at: float, late: float) -> None:
    assert moving.begin(WORKSHOP, 1, after(at)).late(after(at)) == timedelta(minutes=late)


def test_it_gets_later_while_a_block_stands_still_or_is_over() -> None:
    begun = moving.begin(WORKSHOP, 1, after(20))
    assert ws.pause(begun, after(30)).late(after(37)) == timedelta(minutes=7)
    assert begun.late(after(58)) == timedelta(minutes=8)


def test_a_message_stands_until_another_or_none() -> None:
    said = ws.say(WORKSHOP, "  Tag kun\nto målgrupper ", NINE)
    assert said.message is not None
    assert said.message.text == "Tag kun\nto målgrupper"
    assert ws.say(said, " ", NINE).message is None
    assert moving.begin(ws.pause(said, after(5)), 1, after(20)).message is None  # it was about the item before
    with pytest.raises(Refused):
        ws.say(WORKSHOP, "x" * (LONGEST_MESSAGE + 1), NINE)


def test_the_end_opens_everything_and_tells_when_it_is_deleted() -> None:
    assert WORKSHOP.delete_on == date(2027, 5, 31)  # ninety days after its last day
    ended = ws.end(ws.say(moving.begin(replace(WORKSHOP, closed=frozenset({"kpis"})), 1, NINE), "Tak", NINE), after(60))
    assert (ended.block, ended.closed, ended.message) == (None, frozenset(), None)
    assert ended.delete_on == WORKSHOP.delete_on  # a day early, and nobody has been told of that
    again = ws.reopen(ended)
    assert again.block is WORKSHOP.blocks[1]


def test_the_day_everything_is_deleted_never_becomes_an_earlier_one() -> None:
    late = ws.end(moving.begin(WORKSHOP, 3, NINE), after(3 * 24 * 60))
    assert late.delete_on == date(2027, 6, 2)
    again = written.read(written.write(ws.reopen(late)), late.code)
    assert again.delete_on == date(2027, 6, 2)
    assert ws.end(again, after(60)).delete_on == date(2027, 6, 2)


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": " "},
        {"title": "x" * 81},
        {"host": "x" * 61},
        {"kept_days": 0},
        {"kept_days": 366},
        {"blocks": WORKSHOP.blocks[::-1]},
    ],
)
def test_what_cannot_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(Refused):
        ws.planned(replace(WORKSHOP, **wrong))


def test_it_reads_as_it_was_written() -> None:
    stopped = ws.pause(moving.begin(WORKSHOP, 1, after(20)), after(30))
    said = ws.say(stopped, "Æøå »\u2028", after(31))
    for each in (WORKSHOP, moving.begin(WORKSHOP, 1, NINE), said, ws.end(said, after(60))):
        assert written.read(written.write(each), "HK4PM7") == replace(each, code="HK4PM7")


def test_what_was_kept_before_answers_could_be_shown_is_read() -> None:
    first = json.loads(written.write(WORKSHOP))
    del first["revealed"], first["shows"]
    assert written.read(json.dumps(first), "") == WORKSHOP
