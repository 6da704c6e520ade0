"""What the room is asked, and its answers on the screen."""

from __future__ import annotations

import html

import pytest

from pages.ui.shell import session
from tests.pages.screen import Screen, store
from tests.pages.workshop.room import join, kept, said
from wizard.language.errors import Refused
from wizard.language.languages import DANISH
from wizard.questionnaire.catalogue import catalogue
from wizard.store.workshops import view_key
from wizard.strategy.strategy import Strategy


@pytest.mark.thorough
def test_collecting_answers_asks_nobody_before_the_question_is_chosen(key: str) -> None:
    join(key, "Bageriet")
    board = Screen.open("board", workshop=key).press("board:begin").press("board:collect")
    assert kept(key).asks == ""
    board.enter("board:question", "purposes").press("board:ask")
    assert kept(key).asks == "purposes"
    question = DANISH.of(catalogue().questions["purposes"].label)
    assert DANISH.text("workshop.asked_now", question=question) in html.unescape(board.words)
    assert not board.has("board:collect")
    board.press("board:reveal")
    assert said(board) == [Refused("too_few_answers", n=0, least=5).message(DANISH)]
    board.press("board:hide")
    assert kept(key).asks == ""


@pytest.mark.thorough
def test_with_each_item_the_question_that_belongs_to_it_is_proposed(key: str) -> None:
    join(key, "Bageriet")
    board = Screen.open("board", workshop=key)
    assert board.value("board:question") == "presurvey.level"
    board.press("board:begin").press("board:next")
    assert board.value("board:question") == "audiences"
    board.enter("board:question", "purposes").press("board:pause")
    assert board.value("board:question") == "purposes"


@pytest.mark.thorough
def test_the_room_sees_its_answers_when_enough_have_answered(key: str) -> None:
    workshop = store().workshops.open(key)

    def company(number: int) -> None:
        answers = {"company_name": f"Firma {number}", "purposes": ["trust", "leads"] if number else ["trust"]}
        store().workshops.join(workshop, f"Firma {number}", Strategy("da", answers), session.now())

    for number in range(4):
        company(number)
    board = Screen.open("board", workshop=key).enter("board:question", "purposes").press("board:reveal")
    assert said(board) == [Refused("too_few_answers", n=4, least=5).message(DANISH)]
    assert kept(key).revealed == ()
    company(4)
    board.press("board:reveal")
    trust = DANISH.of(catalogue().questions["purposes"].option("trust").label)  # type: ignore[union-attr]
    result = DANISH.text("workshop.result_most", answer=trust, count="5", of="5")
    screen = Screen.open("projector", view=view_key(key))
    assert result in html.unescape(screen.words)
    assert "Firma" not in screen.words
    board.press("board:hide")
    assert result not in html.unescape(screen.run().words)


@pytest.mark.thorough
def test_what_was_written_is_looked_through_then_shown_and_what_is_taken_out_is_not(key: str) -> None:
    workshop = store().workshops.open(key)
    texts = ["Ring til os", "Kig ind", "Skriv", "Bestil her", "<b>Frækt</b>", "En hemmelighed"]
    for text in texts:
        may = [{"question": "call_to_action", "to": "room"}] if text != "En hemmelighed" else []
        strategy = Strategy("da", {"company_name": text, "call_to_action": text}, {"may_show": may})
        store().workshops.join(workshop, text, strategy, session.now())
    board = Screen.open("board", workshop=key).enter("board:question", "call_to_action").press("board:ask")
    screen = Screen.open("projector", view=view_key(key))
    assert DANISH.text("workshop.hidden_until") in screen.words
    assert DANISH.text("workshop.answered_of", n="6", of="6") in screen.words
    board.press("board:gather_texts")
    assert not any(text in screen.run().words for text in texts)
    assert not any("hemmelighed" in box.label for box in board.at.checkbox)
    (rude,) = [box.key for box in board.at.checkbox if "Frækt" in box.label]
    board.enter(rude, False).press("board:reveal")
    shown = screen.run().words
    assert [text in shown for text in texts] == [True, True, True, True, False, False]
    assert "Frækt" not in shown
    board.enter(rude, True)
    assert "&lt;b&gt;Frækt&lt;/b&gt;" in screen.run().words
    board.press("board:hide")
    assert "Kig ind" not in screen.run().words


def test_texts_that_too_few_let_the_room_see_are_not_even_looked_through(key: str) -> None:
    workshop = store().workshops.open(key)
    for number in range(5):
        may = [{"question": "purpose_why", "to": "room"}] if number else []
        strategy = Strategy("da", {"purpose_why": f"Derfor {number}"}, {"may_show": may})
        store().workshops.join(workshop, f"Firma {number}", strategy, session.now())
    board = Screen.open("board", workshop=key).enter("board:question", "purpose_why").press("board:gather_texts")
    assert said(board) == [Refused("too_few_allow", n=4, least=5).message(DANISH)]
    assert kept(key).gathered is None


def test_how_many_texts_may_be_shown_is_known_before_and_a_refusal_goes_when_there_are_enough(key: str) -> None:
    workshop = store().workshops.open(key)

    def company(number: int) -> None:
        may = [{"question": "purpose_why", "to": "room"}]
        strategy = Strategy("da", {"purpose_why": f"Derfor {number}"}, {"may_show": may})
        store().workshops.join(workshop, f"Firma {number}", strategy, session.now())

    for number in range(4):
        company(number)
    store().workshops.join(workshop, "Uden svar", Strategy("da"), session.now())
    board = Screen.open("board", workshop=key).enter("board:question", "purpose_why")
    assert DANISH.text("workshop.may_be_shown", n=4) in board.words
    assert DANISH.text("workshop.answered_of", n="4", of="5") in board.words
    assert len(said(board.press("board:gather_texts"))) == 1
    assert len(said(board.run())) == 1
    company(4)
    assert said(board.run()) == []
    assert DANISH.text("workshop.may_be_shown", n=5) in board.words


def test_whom_the_room_waits_for_stays_once_they_have_answered_and_is_thanked(key: str) -> None:
    own = store().workshops.join(store().workshops.open(key), "Bageriet", Strategy("da"), session.now())
    board = Screen.open("board", workshop=key).enter("board:question", "review_rhythm")
    phone = Screen.open("measure", key=own, question="review_rhythm")
    title, widget = phone.title, phone.widget("review_rhythm")
    board.press("board:ask")
    option = catalogue().questions["review_rhythm"].options[0].id
    phone.enter(widget, option)
    assert phone.title == title
    assert DANISH.text("taking_part.thanks") in phone.words
    board.press("board:hide")
    assert DANISH.text("taking_part.thanks") not in phone.run().words
    other = catalogue().questions["review_rhythm"].options[1].id
    assert phone.enter(widget, other).title != title
