"""What a room has answered, counted."""

from __future__ import annotations

from typing import Any

import pytest

from tests.wizard.workshop.samples import NINE, WORKSHOP
from wizard.language.errors import Refused
from wizard.language.languages import DANISH, LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.workshop import plenary, written
from wizard.workshop import workshop as ws
from wizard.workshop.plenary import LEAST

PURPOSES = catalogue().questions["purposes"]
IMPORTANCE = catalogue().questions["monitoring_importance"]


def test_what_somebody_wrote_can_not_be_counted() -> None:
    kinds = {question.kind for question in plenary.countable().values()}
    assert kinds == {"choice", "choices", "scale"}
    assert "audiences" not in plenary.countable()


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_everything_that_can_be_answered_reads_as_something(language: Any) -> None:
    for question in plenary.countable().values():
        assert all(plenary.answers_to(question, language).values())


def test_each_is_counted_once_and_nobody_is_named() -> None:
    tally = plenary.tally(PURPOSES, [["trust"], ["trust", "leads"], ["leads"], ["trust"], ["awareness"]])
    assert tally.counts == {"trust": 3, "awareness": 1, "leads": 2}
    assert (tally.answered, tally.most) == (5, ["trust"])


def test_of_fewer_than_five_nothing_is_shown() -> None:
    with pytest.raises(Refused, match=str(LEAST)):
        plenary.tally(PURPOSES, [["trust"]] * (LEAST - 1))
    with pytest.raises(Refused):
        plenary.tally(PURPOSES, [])


def test_a_scale_has_all_its_steps_and_a_mean() -> None:
    tally = plenary.tally(IMPORTANCE, [5, 5, 4, 1, 2])
    assert tally.counts == {"1": 1, "2": 1, "3": 0, "4": 1, "5": 2}
    assert plenary.mean(tally) == 3.4
    assert plenary.answers_to(IMPORTANCE, DANISH)["3"] == "3"


def test_as_many_of_each_leave_nobody_out() -> None:
    assert plenary.tally(PURPOSES, [["trust", "leads"]] * 5).most == ["trust", "leads"]


def test_what_was_shown_stays_as_it_was_until_it_is_counted_anew() -> None:
    first = plenary.tally(PURPOSES, [["trust"]] * 5)
    again = plenary.tally(PURPOSES, [["trust"]] * 6)
    scale = plenary.tally(IMPORTANCE, [5] * 5)
    shown = ws.reveal(ws.reveal(WORKSHOP, first), scale)
    assert (shown.shown, shown.revealed) == (scale, (first, scale))
    assert ws.hide(shown).shown is None
    assert ws.hide(shown).revealed == (first, scale)
    assert ws.reveal(shown, again).revealed == (scale, again)
    assert ws.begin(shown, 1, NINE).shown is None
    assert ws.end(shown, NINE).shown is None
    assert written.read(written.write(shown), "") == shown
