"""What a room has answered, counted."""

from __future__ import annotations

from typing import Any

import pytest

from tests.wizard.workshop.samples import NINE, WORKSHOP
from wizard.language.errors import Refused
from wizard.language.languages import DANISH, LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.workshop import collecting, moving, plenary, written
from wizard.workshop import workshop as ws
from wizard.workshop.plenary import LEAST, Tally, Texts

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
    tally = plenary.tally("purposes", [["trust"], ["trust", "leads"], ["leads"], ["trust"], ["awareness"]])
    assert tally.counts == {"trust": 3, "awareness": 1, "leads": 2}
    assert (tally.answered, tally.most) == (5, ["trust"])


def test_of_fewer_than_five_nothing_is_shown() -> None:
    with pytest.raises(Refused, match=str(LEAST)):
        plenary.tally("purposes", [["trust"]] * (LEAST - 1))
    with pytest.raises(Refused):
        plenary.tally("purposes", [])


def test_a_scale_has_all_its_steps_and_a_mean() -> None:
    tally = plenary.tally("monitoring_importance", [5, 5, 4, 1, 2])
    assert tally.counts == {"1": 1, "2": 1, "3": 0, "4": 1, "5": 2}
    assert plenary.mean(tally) == 3.4
    assert plenary.answers_to(IMPORTANCE, DANISH)["3"] == "3"


def test_as_many_of_each_leave_nobody_out() -> None:
    assert plenary.tally("purposes", [["trust", "leads"]] * 5).most == ["trust", "leads"]


def test_what_was_shown_stays_as_it_was_until_it_is_counted_anew() -> None:
    first = plenary.tally("purposes", [["trust"]] * 5)
    again = plenary.tally("purposes", [["trust"]] * 6)
    scale = plenary.tally("monitoring_importance", [5] * 5)
    shown = collecting.reveal(collecting.reveal(WORKSHOP, first), scale)
    assert (shown.shown, shown.revealed) == (scale, (first, scale))
    assert collecting.hide(shown).shown is None
    assert collecting.hide(shown).revealed == (first, scale)
    assert collecting.reveal(shown, again).revealed == (scale, again)
    assert moving.begin(shown, 1, NINE).shown is None
    assert ws.end(shown, NINE).shown is None
    assert written.read(written.write(shown), "") == shown


def said(*texts: str, may: int = 5) -> Texts:
    return plenary.texts("call_to_action", [*texts, "Hemmeligt"], dict(enumerate(texts[:may])))


FIVE = ("Ring", "Kig ind", "Skriv", "Bestil", "Kig ind")


def test_texts_are_those_that_may_be_shown_each_once_and_in_no_order_that_tells() -> None:
    assert said(*FIVE) == Texts(
        "call_to_action", 6, ("Bestil", "Kig ind", "Ring", "Skriv"), by=tuple(map(frozenset, ([3], [1, 4], [0], [2])))
    )
    with pytest.raises(Refused, match="4"):
        said(*FIVE, may=4)


def test_of_a_list_each_row_is_a_text_by_what_it_is_known_by() -> None:
    rows = [[{"topic": "Håndværk"}, {"share": 20}], *[[{"topic": "Byen"}]] * 4]
    assert plenary.texts("pillars", rows, dict(enumerate(rows))).shown == ("Byen", "Håndværk")


def test_what_was_asked_before_the_day_is_counted_and_told_like_any_answer() -> None:
    kept = [[{"level": "new", "burning": f"Hvordan {number}?"}] for number in range(5)] + [[{"level": "planned"}]]
    assert plenary.tally("presurvey.level", kept).counts == {"new": 5, "planned": 1}
    assert plenary.texts("presurvey.burning", kept, dict(enumerate(kept))).answered == 5
    assert {plenary.kept_in(id_) for id_ in ("presurvey.level", "presurvey.burning", "pillars")} == {
        *("presurvey", "pillars")
    }


@pytest.mark.parametrize("question_id", plenary.tellable())
def test_whatever_can_be_told_is_text(question_id: str) -> None:
    question = plenary.tellable()[question_id]
    text = question.named_by if question.kind == "list" else question
    assert text.kind in ("text", "long_text")
    assert text.refers is None


def test_whoever_is_asked_can_open_it() -> None:
    closed = ws.close_all_but(WORKSHOP, [], ["content", "kpis"])
    assert collecting.ask(closed, "pillars").closed == {"kpis"}
    assert collecting.ask(closed, "presurvey.level").closed == {"content", "kpis"}


def test_nothing_is_seen_of_what_is_asked_or_looked_through_before_it_is_shown() -> None:
    asked = collecting.ask(WORKSHOP, "call_to_action")
    gathered = collecting.gather(asked, said(*FIVE))
    assert (asked.asks, asked.shown, gathered.asks, gathered.shown, gathered.revealed) == (
        *("call_to_action", None, "", None, ()),
    )
    shown = collecting.reveal(gathered, said(*FIVE))
    assert (shown.shown, shown.gathered) == (said(*FIVE), None)
    for over in (collecting.hide(gathered), moving.begin(asked, 1, NINE), ws.end(gathered, NINE)):
        assert (over.asks, over.gathered, over.shown) == ("", None, None)


def test_what_was_taken_out_stays_out_until_it_is_let_in_again() -> None:
    gathered = collecting.gather(WORKSHOP, said(*FIVE))
    out = collecting.take_out(gathered, "call_to_action", "Ring", True)
    assert out.gathered is not None
    shown = collecting.reveal(out, said(*FIVE))
    again = collecting.reveal(collecting.gather(shown, said(*FIVE, "Ring")), said(*FIVE))
    for each in (shown, again):
        assert isinstance(each.shown, Texts)
        assert each.shown.shown == ("Bestil", "Kig ind", "Skriv")
    back = collecting.take_out(again, "call_to_action", "Ring", False)
    assert back.shown == said(*FIVE)
    assert collecting.take_out(again, "pillars", "Skriv", True) == again


def test_it_is_kept_as_it_is() -> None:
    gathered = collecting.gather(collecting.ask(WORKSHOP, "pillars"), said(*FIVE))
    hidden = collecting.take_out(gathered, "call_to_action", "Ring", True)
    tally = Tally("purposes", 5, {"trust": 5})
    for each in (
        collecting.ask(WORKSHOP, "pillars"),
        hidden,
        collecting.reveal(collecting.reveal(hidden, tally), said(*FIVE)),
    ):
        assert written.read(written.write(each), "") == each
