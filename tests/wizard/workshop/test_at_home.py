"""What is to be settled at home."""

from __future__ import annotations

from wizard.questionnaire.catalogue import catalogue
from wizard.strategy.strategy import Strategy
from wizard.workshop import at_home

ABOUT, PURPOSES = (catalogue().questions[id_] for id_ in ("company_about", "purposes"))


def test_a_question_is_marked_once_and_unmarked() -> None:
    strategy = Strategy("da")
    for question in (PURPOSES, ABOUT, ABOUT):
        strategy = strategy.with_record(at_home.RECORD, at_home.mark(strategy, question, True)[at_home.RECORD])
    assert at_home.marked(strategy.record(at_home.RECORD)) == [ABOUT, PURPOSES]
    assert at_home.mark(strategy, PURPOSES, False) == {at_home.RECORD: [{"question": "company_about"}]}
    assert at_home.mark(Strategy("da"), PURPOSES, False) == {at_home.RECORD: None}


def test_a_question_that_has_left_the_questionnaire_is_left_out() -> None:
    assert at_home.marked([{"question": "fax_number"}, {}]) == []


def test_a_room_is_counted_and_the_commonest_is_told_when_two_share_it() -> None:
    about, purposes = [{"question": "company_about"}], [{"question": "purposes"}]
    assert at_home.count([]) == at_home.Marks(0, 0, None)
    assert at_home.count([about, purposes]) == at_home.Marks(2, 2, None)
    assert at_home.count([about, purposes, [*about, *purposes], about]) == at_home.Marks(4, 5, ABOUT)
