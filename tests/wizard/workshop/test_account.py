"""What is told of a workshop afterwards."""

from __future__ import annotations

import pickle
from dataclasses import replace

from tests.wizard.workshop.rooms import companies, two_days, without_anything
from tests.wizard.workshop.samples import NINE, WORKSHOP, after
from wizard.workshop import moving
from wizard.workshop import workshop as ws
from wizard.workshop.account import account
from wizard.workshop.agenda import BlockKind
from wizard.workshop.plenary import LEAST
from wizard.workshop.workshop import Workshop


def held(workshop: Workshop) -> list[list[tuple[str, str, int | None]]]:
    days = account(workshop, []).days
    return [[(item.title, f"{item.began:%H.%M}", item.minutes) for item in day] for day in days]


def test_the_agenda_is_told_as_it_was_held() -> None:
    workshop = moving.begin(moving.begin(WORKSHOP, 0, after(3)), 1, after(28))
    workshop = moving.begin(moving.begin(workshop, 2, after(70)), 3, after(24 * 60 + 5))
    assert held(ws.end(workshop, after(24 * 60 + 25))) == [
        [
            ("Velkommen", "09.03", 25),
            ("Målgrupper", "09.28", 42),
            ("Fælles", "10.10", 10),
        ],  # the last as it was planned
        [("Dag to", "09.05", 20)],
    ]


def test_what_was_passed_by_or_begun_anew_is_no_item_of_its_own() -> None:
    workshop = moving.begin(moving.begin(WORKSHOP, 0, NINE), 1, after(20))
    workshop = moving.begin(moving.begin(workshop, 2, after(20.5)), 1, after(20.9))
    workshop = moving.begin(workshop, 1, after(30))
    assert held(ws.end(workshop, after(60))) == [[("Velkommen", "09.00", 21), ("Målgrupper", "09.20", 39)]]


def test_before_anything_was_held_it_is_told_as_planned() -> None:
    assert held(WORKSHOP) == [
        [("Velkommen", "09.00", 20), ("Målgrupper", "09.20", 30), ("Fælles", "09.50", 10)],
        [("Dag to", "09.00", 20)],
    ]


def test_nobody_counts_the_time_of_homework() -> None:
    workshop = two_days()
    assert [item.minutes for day in account(workshop, []).days for item in day if item.kind is BlockKind.HOMEWORK] == [
        None
    ]


def test_progress_is_of_the_sections_that_were_worked_on_and_of_nobody_by_name() -> None:
    workshop = two_days()
    told = account(workshop, companies(workshop))
    worked_on = {section for block in workshop.blocks for section in block.sections}
    assert {each.section for each in told.progress} == worked_on
    assert max(each.done for each in told.progress) == told.joined == 24
    assert "Firma" not in repr(told)


def test_of_fewer_than_five_nothing_is_counted() -> None:
    workshop = two_days()
    assert account(workshop, companies(workshop, LEAST - 1)).progress == ()
    assert account(workshop, companies(workshop, LEAST)).progress


def test_it_can_be_sent_to_another_process() -> None:
    workshop = two_days()
    told = account(workshop, companies(workshop))
    assert pickle.loads(pickle.dumps(told)) == told
    assert account(replace(without_anything(workshop), blocks=workshop.blocks), []).joined == 0


def test_what_is_still_on_has_no_length_yet() -> None:
    workshop = moving.begin(moving.begin(WORKSHOP, 0, NINE), 1, after(20))
    assert held(workshop) == [[("Velkommen", "09.00", 20), ("Målgrupper", "09.20", None)]]
