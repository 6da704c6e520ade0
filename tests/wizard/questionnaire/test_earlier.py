"""Earlier answers, where they are needed."""

from __future__ import annotations

from wizard.language.languages import DANISH
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.earlier import EARLIER, earlier_answer
from wizard.questionnaire.show import first_sentence


def test_what_is_shown_was_asked_before() -> None:
    order = list(catalogue().questions)
    assert [(here, earlier) for here, earlier in EARLIER.items() if order.index(earlier) >= order.index(here)] == []


def test_a_text_is_shown_as_written_choices_by_their_labels_and_rows_by_what_they_are_called() -> None:
    answers = {
        "overall_strategy": "<b>Dobbelt</b> så mange.",
        "purposes": ["leads", "trust"],
        "audiences": [{"name": "Familier"}, {"place": "Vejle"}, {"name": "Unge"}, {"name": "Unge"}],
    }
    assert earlier_answer("strategy_link", answers, DANISH) == ("<b>Dobbelt</b> så mange.", True)
    assert earlier_answer("needs", answers, DANISH) == ("Familier og Unge", False)
    assert earlier_answer("company_name", answers, DANISH) is None
    assert earlier_answer("strategy_link", {}, DANISH) is None


def test_the_first_sentence_ends_where_another_begins() -> None:
    assert first_sentence("Skriv fx 1,5 time. Regn det hele med.") == "Skriv fx 1,5 time."
    assert first_sentence("Fx kl. 8 om morgenen") == "Fx kl. 8 om morgenen"


def test_as_many_whole_sentences_stand_at_a_question_as_have_room() -> None:
    said = [
        f"{word} skal vi sælge mere brød på de dage, hvor der er plads i ovnen, og smide mindre ud." for word in "ABCD"
    ]
    shown = earlier_answer("strategy_link", {"overall_strategy": " ".join(said)}, DANISH)
    assert shown
    assert shown.answer == " ".join(said[:2])
    endless = "a" * 2000
    assert earlier_answer("strategy_link", {"overall_strategy": f"{endless}. Mere."}, DANISH) == (f"{endless}.", True)


def test_what_is_asked_at_once_is_what_one_writes_first() -> None:
    audiences = catalogue().questions["audiences"]
    assert [field.id for field in audiences.first_fields] == ["name", "challenge", "place"]
    tools = catalogue().questions["monitoring_tools"]
    assert tools.first_fields == tools.fields
