"""Questions with one answer: a contract that every one of them keeps, and what is refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.pages.samples import QUESTIONS, SINGLES, entered, everything_but
from tests.pages.screen import Screen, keep, options, store
from wizard.language.languages import DANISH, ENGLISH
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question

PICTURES = {
    "text": "text_input",
    "long_text": "text_area",
    "number": "number_input",
    "date": "date_input",
    "scale": "button_group",
    "choices": "button_group",
}


def question(question_id: str) -> Question:
    return catalogue().questions[question_id]


def asked(question: Question, answers: dict[str, Any], **query: str) -> Screen:
    """The page of `question` alone, of a strategy with `answers`."""
    return Screen.open(question.step, key=keep(answers), question=question.id, **query)


@pytest.mark.sampled(4)
@pytest.mark.parametrize("question", SINGLES, ids=lambda question: question.id)
def test_an_answer_is_stored_clean_as_soon_as_it_is_given_and_can_be_taken_back(question: Question) -> None:
    before = everything_but(question)
    screen = asked(question, before)
    given, stored = entered(question, before)
    screen.enter(screen.widget(question.id), given)
    assert screen.answers == {**before, question.id: stored}
    nothing = {"choices": [], "text": "", "long_text": ""}.get(question.kind)
    screen.enter(screen.widget(question.id), nothing)
    assert screen.answers == before


@pytest.mark.sampled(4)
@pytest.mark.parametrize("question", SINGLES, ids=lambda question: question.id)
def test_an_answer_is_there_again_when_one_comes_back(question: Question) -> None:
    before = everything_but(question)
    given, stored = entered(question, before)
    screen = asked(question, {**before, question.id: stored})
    shown = screen.value(screen.widget(question.id))
    assert shown == (stored if question.kind in ("text", "long_text") else given)


@pytest.mark.sampled(9)
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
@pytest.mark.parametrize("language", [DANISH, ENGLISH], ids=["da", "en"])
def test_a_question_is_asked_with_help_reason_and_example_in_every_language(question: Question, language) -> None:
    screen = Screen.open(question.step, key=keep(language=language.id), question=question.id)
    assert screen.title == language.of(question.label)
    assert language.of(question.help) in screen.markup
    assert any(language.of(question.why) in text for text in screen.markup)
    assert language.of(question.example) in screen.texts


@pytest.mark.sampled(4)
@pytest.mark.parametrize("question", SINGLES, ids=lambda question: question.id)
def test_the_widget_suits_the_kind(question: Question) -> None:
    screen = asked(question, everything_but(question))
    widget = screen.at.get_by_key(screen.widget(question.id))
    few = {"radio", "button_group"}
    allowed = few | {"selectbox"} if question.kind == "choice" else {PICTURES[question.kind]}
    assert widget.type in allowed
    if question.kind == "choice" and len(question.options) > 7 and not question.refers:
        assert widget.type == "selectbox"


def test_a_choice_from_an_earlier_answer_offers_what_was_chosen_there() -> None:
    screen = asked(question("primary_purpose"), {"purposes": ["leads", "trust"]})
    labels = {option.id: option.label["da"] for option in question("purposes").options}
    assert options(screen, screen.widget("primary_purpose")) == [labels["leads"], labels["trust"]]


def test_a_choice_from_an_answer_that_is_not_there_leads_to_that_question() -> None:
    screen = asked(question("primary_purpose"), {})
    assert not screen.has(screen.widget("primary_purpose"))
    screen.press("way:first:primary_purpose")
    assert screen.title == question("purposes").label["da"]


def test_a_choice_whose_option_is_gone_stays_and_says_so() -> None:
    screen = asked(question("primary_purpose"), {"purposes": ["leads"], "primary_purpose": "trust"})
    trust = question("purposes").option("trust")
    assert DANISH.text("field.gone", value=DANISH.of(trust.label)) in options(screen, screen.widget("primary_purpose"))
    assert screen.value(screen.widget("primary_purpose")) == "trust"
    assert screen.answers["primary_purpose"] == "trust"


def test_taking_back_a_choice_that_is_used_elsewhere_says_where() -> None:
    before = {"purposes": ["leads", "trust"], "pillars": [{"topic": "Brød", "purpose": "trust"}]}
    screen = asked(question("purposes"), before).enter("1:purposes", ["leads"])
    places = DANISH.join([DANISH.text("rows.place", question=DANISH.of(question("pillars").short), n=1)])
    assert [warning.value for warning in screen.at.warning] == [DANISH.text("field.still_used", places=places)]


def test_a_radio_can_be_emptied() -> None:
    screen = asked(question("selling"), {})
    radio = screen.widget("selling")
    assert screen.at.get_by_key(radio).type == "radio"
    screen.enter(radio, "sell").press(f"clear:{radio}")
    assert screen.answers == {}
    assert screen.value(radio) is None


# What is refused


@pytest.mark.sampled(5)
@pytest.mark.parametrize(
    ("question_id", "given", "reason", "values"),
    [
        ("company_name", "x" * 121, "too_long", {"length": 121, "limit": 120}),
        ("strategy_statement", "æ" * 301, "too_long", {"length": 301, "limit": 300}),
        ("company_about", "y" * 2001, "too_long", {"length": 2001, "limit": 2000}),
        ("company_name", "Bage\x00riet", "control_character", {"code": "U+0000"}),
        ("company_about", "Brød\x1b[31m", "control_character", {"code": "U+001B"}),
        ("purposes", ["trust", "leads", "service", "awareness"], "too_many_choices", {"count": 4, "limit": 3}),
    ],
)
@pytest.mark.parametrize("language", [DANISH, ENGLISH], ids=["da", "en"])
def test_what_is_refused_stays_on_the_screen_with_a_sentence_and_the_stored_answer_stays(
    question_id: str, given: Any, reason: str, values: dict[str, Any], language
) -> None:
    asked_for = question(question_id)
    before = everything_but(question("brand"))
    screen = Screen.open(asked_for.step, key=keep(before, language.id), question=question_id)
    widget = screen.widget(question_id)
    screen.enter(widget, given)
    assert len(screen.errors) == 1
    for word in (str(value) for value in values.values()):
        assert word.replace("+", "&#43;") in screen.errors[0]
    assert screen.value(widget) == given
    assert screen.answers == before
    screen.enter(widget, before[question_id])
    assert screen.errors == []


def test_a_refused_answer_and_continue_in_one_click_stay_to_say_why_and_the_next_click_goes_on() -> None:
    screen = asked(question("company_name"), {"company_name": "Langdej"})
    widget = screen.widget("company_name")
    screen.at.get_by_key(widget).set_value("x" * 121)
    screen.press("way:continue")
    assert screen.title == question("company_name").label["da"]
    assert len(screen.errors) == 1
    screen.press("way:continue")
    assert screen.title == question("company_about").label["da"]
    assert screen.errors == []
    assert screen.answers == {"company_name": "Langdej"}


def test_a_refused_answer_is_there_to_be_put_right_when_one_comes_back() -> None:
    screen = asked(question("company_name"), {"company_name": "Langdej"})
    widget = screen.widget("company_name")
    screen.enter(widget, "x" * 121).press("way:continue").press("way:back")
    assert screen.value(widget) == "x" * 121
    assert len(screen.errors) == 1
    screen.enter(widget, "Bageriet Langdej")
    assert (screen.errors, screen.answers) == ([], {"company_name": "Bageriet Langdej"})


def test_an_answer_given_in_the_same_moment_as_continue_is_saved_and_counted() -> None:
    screen = asked(question("company_name"), {})
    screen.at.get_by_key(screen.widget("company_name")).set_value("Bageriet Langdej")
    screen.press("way:continue")
    assert screen.answers == {"company_name": "Bageriet Langdej"}
    left = DANISH.text("frame.express_left", n=len(catalogue().express) - 1)
    assert screen.at.progress[0].text.startswith(left)


@pytest.mark.parametrize("given", [date(1999, 12, 31), date(2101, 1, 1)])
def test_a_date_outside_the_calendar_is_not_stored(given: date) -> None:
    screen = asked(question("calendar_start"), {})
    screen.at.get_by_key(screen.widget("calendar_start")).set_value(given)
    screen.at.run()
    assert screen.answers == {}


@pytest.mark.thorough
def test_nothing_is_saved_by_looking() -> None:
    key = keep(everything_but(question("brand")))
    saves = store().info(store().open(key)).saves
    for each in QUESTIONS:
        Screen.open(each.step, key=key, question=each.id)
    assert store().info(store().open(key)).saves == saves
