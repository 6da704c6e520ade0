"""Questions with one answer: a contract that every one of them keeps, and what is refused."""

from __future__ import annotations

from html import escape
from itertools import cycle
from typing import Any

import pytest

from pages.ui.shell import refused
from pages.ui.shell.plain import plain
from tests.pages.samples import QUESTIONS, SINGLES, entered, everything_but
from tests.pages.screen import Screen, keep, options, store
from wizard.language.languages import DANISH, ENGLISH, Language
from wizard.questionnaire import show, typed
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question

PICTURES = {
    "text": "text_input",
    "long_text": "text_area",
    "number": "text_input",
    "date": "text_input",
    "scale": "button_group",
    "choices": "button_group",
}


def question(question_id: str) -> Question:
    return catalogue().questions[question_id]


def asked(question: Question, answers: dict[str, Any], **query: str) -> Screen:
    """The page of `question` alone, of a strategy with `answers`."""
    return Screen.open(question.step, key=keep(answers), question=question.id, **query)


@pytest.mark.thorough
@pytest.mark.parametrize("question", SINGLES, ids=lambda question: question.id)
def test_an_answer_is_stored_clean_as_soon_as_it_is_given_and_can_be_taken_back(question: Question) -> None:
    before = everything_but(question)
    screen = asked(question, before)
    given, stored = entered(question, before)
    screen.enter(screen.widget(question.id), given)
    assert screen.answers == {**before, question.id: stored}
    if screen.title != DANISH.of(question.label):  # one of several: it has gone on
        screen.go(question.step, question=question.id)
    nothing: object = {"choices": [], "choice": None, "scale": None, "yes_no": None}.get(question.kind, "")
    screen.enter(screen.widget(question.id), nothing)
    assert screen.answers == before


@pytest.mark.sampled(11)
@pytest.mark.parametrize("question", SINGLES, ids=lambda question: question.id)
def test_an_answer_is_there_again_when_one_comes_back(question: Question) -> None:
    before = everything_but(question)
    given, stored = entered(question, before)
    screen = asked(question, {**before, question.id: stored})
    shown = screen.value(screen.widget(question.id))
    assert shown == (stored if question.kind in ("text", "long_text") else given)


@pytest.mark.sampled(40)
@pytest.mark.parametrize(
    ("question", "language"),
    [
        pytest.param(question, language, id=f"{question.id}-{language.id}")
        for question, language in zip(QUESTIONS, cycle((DANISH, ENGLISH)), strict=False)
    ],
)
def test_a_question_is_asked_with_help_reason_and_example(question: Question, language: Language) -> None:
    screen = Screen.open(question.step, key=keep(language=language.id), question=question.id)
    assert screen.title == language.of(question.label)
    assert not any(language.of(question.why) in text for text in screen.markup)  # drawn when it is asked for
    screen.unfold(question.id)
    sentences = language.of(question.help)
    first = show.first_sentence(sentences)
    assert any(escape(first) in text for text in screen.markup)
    assert sentences.removeprefix(first).strip() in ["", *screen.markup]
    assert any(language.of(question.why) in text for text in screen.markup)
    assert language.of(question.example) in screen.texts


@pytest.mark.sampled(11)
@pytest.mark.parametrize("question", SINGLES, ids=lambda question: question.id)
def test_the_widget_suits_the_kind(question: Question) -> None:
    screen = asked(question, everything_but(question))
    widget = screen.at.get_by_key(screen.widget(question.id))
    assert widget.type in ({"button_group", "selectbox"} if question.kind == "choice" else {PICTURES[question.kind]})
    if question.options:
        assert widget.type == "button_group"


def explained(option_id: str, language: Language = DANISH) -> str:
    """How a purpose reads on its card."""
    option = question("purposes").option(option_id)
    assert option is not None
    assert option.hint is not None
    return f"{language.of(option.label)}\n{language.of(option.hint)}"


def test_a_choice_from_an_earlier_answer_offers_what_was_chosen_there() -> None:
    screen = asked(question("primary_purpose"), {"purposes": ["leads", "trust"]})
    assert options(screen, screen.widget("primary_purpose")) == [
        explained(each).partition("\n")[0] for each in ("leads", "trust")
    ]


@pytest.mark.parametrize("language", [DANISH, ENGLISH], ids=["da", "en"])
def test_options_of_an_earlier_answer_stand_in_its_order_and_are_not_explained_again(language) -> None:
    picked = ["leads", "service", "trust"]
    key = keep({"purposes": picked, "primary_purpose": "awareness"}, language.id)
    screen = Screen.open("strategy", key=key, question="primary_purpose")
    shown = options(screen, screen.widget("primary_purpose"))
    assert shown[:-1] == [explained(option, language).partition("\n")[0] for option in picked]
    assert shown[-1] == language.text("field.gone", value=explained("awareness", language).partition("\n")[0])


def test_a_choice_from_an_answer_that_is_not_there_leads_to_that_question() -> None:
    screen = asked(question("primary_purpose"), {})
    assert not screen.has(screen.widget("primary_purpose"))
    screen.press("way:first:primary_purpose")
    assert screen.title == DANISH.of(question("purposes").label)


def test_a_choice_whose_option_is_gone_stays_and_says_so() -> None:
    screen = asked(question("primary_purpose"), {"purposes": ["leads"], "primary_purpose": "trust"})
    trust = question("purposes").option("trust")
    gone = DANISH.text("field.gone", value=DANISH.of(trust.label))
    assert any(shown.startswith(gone) for shown in options(screen, screen.widget("primary_purpose")))
    assert screen.value(screen.widget("primary_purpose")) == "trust"
    assert screen.answers["primary_purpose"] == "trust"


def test_taking_back_a_choice_that_is_used_elsewhere_says_where() -> None:
    before = {"purposes": ["leads", "trust"], "pillars": [{"topic": "Brød", "purpose": "trust"}]}
    screen = asked(question("purposes"), before).enter("1:purposes", ["leads"])
    places = DANISH.join([DANISH.text("rows.place", question=DANISH.of(question("pillars").short), n=1)])
    assert [warning.value for warning in screen.at.warning] == [DANISH.text("field.still_used", places=places)]


def test_one_of_several_goes_on_when_it_is_chosen_and_can_be_taken_back() -> None:
    screen = asked(question("market"), {})
    screen.enter(screen.widget("market"), "both")
    assert screen.answers == {"market": "both"}
    assert screen.title == DANISH.of(question("overall_strategy").label)
    screen.press("way:back")
    assert screen.title == DANISH.of(question("market").label)
    screen.press(f"clear:{screen.widget('market')}")
    assert (screen.answers, screen.title) == ({}, DANISH.of(question("market").label))


def test_in_a_section_nothing_goes_on_by_itself() -> None:
    screen = Screen.open("plan", key=keep(), section="campaigns")
    screen.enter(screen.widget("selling"), "sell")
    assert screen.at.query_params["section"] == "campaigns"


def test_pasted_characters_that_nobody_can_see_are_taken_out() -> None:
    screen = asked(question("company_name"), {})
    screen.enter(screen.widget("company_name"), "Bage\x02riet\xa0 Lang\xaddej\u200b\ufffe")
    assert (screen.answers, screen.errors) == ({"company_name": "Bageriet Langdej"}, [])
    assert screen.value(screen.widget("company_name")) == "Bageriet Langdej"


# What is refused


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("question_id", "given", "reason", "values"),
    [
        ("company_name", "x" * 121, "too_long", {"length": 121, "limit": 120}),
        ("strategy_statement", "æ" * 301, "too_long", {"length": 301, "limit": 300}),
        ("company_about", "y" * 2001, "too_long", {"length": 2001, "limit": 2000}),
        ("hours_per_week", "1200 timer", "out_of_range", {"low": 0, "high": 1000}),
        ("hours_per_week", "1.500", "number_two_readings", {"value": "1.500"}),
        ("hours_per_week", "et par timer", "number_unread", {"value": "et par timer"}),
        ("hours_per_week", "5-6", "number_between", {"low": 5, "high": 6}),
        ("calendar_weeks", "2,5", "not_whole", {"low": 1, "high": 52}),
        ("calendar_start", "30/2-27", "date_unread", {"value": "30/2-27"}),
        ("calendar_start", "31.12.1999", "not_in_years", {"low": 2000, "high": 2100}),
        ("calendar_start", "1/1-2101", "not_in_years", {"low": 2000, "high": 2100}),
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
        assert plain(word) in screen.errors[0]
    assert screen.value(widget) == given
    assert screen.answers == before
    stored = before[question_id]
    screen.enter(widget, typed.written(stored, asked_for, language) if asked_for.kind in typed.TYPED_KINDS else stored)
    assert screen.errors == []


def test_a_refused_answer_and_continue_in_one_click_stay_to_say_why_and_the_next_click_goes_on() -> None:
    screen = asked(question("company_name"), {"company_name": "Langdej"})
    widget = screen.widget("company_name")
    screen.at.get_by_key(widget).set_value("x" * 121)
    screen.press("way:continue")
    assert screen.title == DANISH.of(question("company_name").label)
    assert len(screen.errors) == 1
    screen.press("way:continue")
    assert screen.title == DANISH.of(question("company_about").label)
    assert screen.errors == []
    assert screen.answers == {"company_name": "Langdej"}


def test_a_press_right_behind_a_refused_answer_stays_until_one_can_have_read_why(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(refused, "READING_SECONDS", 3600.0)
    screen = asked(question("company_name"), {})
    widget = screen.widget("company_name")
    screen.enter(widget, "x" * 121).press("way:continue")
    assert screen.title == DANISH.of(question("company_name").label)
    assert len(screen.errors) == 1
    screen.enter(widget, "Bageriet Langdej").press("way:continue")  # put right: nothing is left to read
    assert screen.title == DANISH.of(question("company_about").label)


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
    assert f"2 af {len(catalogue().express)}" in screen.words


@pytest.mark.parametrize("language", [DANISH, ENGLISH], ids=["da", "en"])
def test_one_purpose_too_many_is_not_left_looking_chosen(language) -> None:
    before = {"purposes": ["trust", "leads", "service"]}
    screen = Screen.open("strategy", key=keep(before, language.id), question="purposes")
    widget = screen.widget("purposes")
    screen.enter(widget, [*before["purposes"], "awareness"])
    assert screen.value(widget) == before["purposes"]
    assert screen.errors == [plain(language.text("refused.too_many_choices", limit=3))]
    assert screen.answers == before
    assert screen.run().errors == []


def test_one_purpose_too_many_and_continue_in_one_click_stay_to_say_why() -> None:
    before = {"purposes": ["trust", "leads", "service"]}
    screen = asked(question("purposes"), before)
    screen.at.get_by_key(screen.widget("purposes")).set_value([*before["purposes"], "awareness"])
    screen.press("way:continue")
    assert screen.title == DANISH.of(question("purposes").label)
    assert len(screen.errors) == 1
    assert screen.press("way:continue").title != DANISH.of(question("purposes").label)


# What is typed


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    ("language", "question_id", "given", "stored", "shown"),
    [
        (DANISH, "hours_per_week", "2,5", 2.5, "2,5"),
        (ENGLISH, "hours_per_week", "2,5", 2.5, "2.5"),
        (DANISH, "hours_per_week", "ca. 5 timer", 5, "5"),
        (ENGLISH, "calendar_weeks", "8 weeks", 8, "8"),
        (DANISH, "calendar_start", "8-3-27", "2027-03-08", "08.03.2027"),
        (ENGLISH, "calendar_start", "March 8, 2027", "2027-03-08", "08/03/2027"),
    ],
)
def test_what_is_typed_is_read_and_shown_as_it_was_read(
    language, question_id: str, given: str, stored: Any, shown: str
) -> None:
    screen = Screen.open("plan", key=keep(language=language.id), question=question_id)
    widget = screen.widget(question_id)
    screen.enter(widget, given)
    assert (screen.answers, screen.errors) == ({question_id: stored}, [])
    assert screen.value(widget) == shown


@pytest.mark.parametrize("language", [DANISH, ENGLISH], ids=["da", "en"])
def test_the_unit_stays_beside_what_is_typed(language) -> None:
    of = question("hours_per_week")
    screen = Screen.open("plan", key=keep({"hours_per_week": 2.5}, language.id), question=of.id)
    assert language.of(of.unit) in screen.texts


def test_a_day_picked_in_the_calendar_is_put_into_the_text_and_stored() -> None:
    screen = asked(question("calendar_start"), {"calendar_start": "2027-03-01"})
    widget = screen.widget("calendar_start")
    screen.enter(widget, "noget")
    screen.at.session_state[f"month:{widget}"] = True
    screen.run().press(f"month_after:{widget}").press(f"month_before:{widget}").press(f"day:{widget}:2027-03-08")
    assert (screen.answers, screen.errors) == ({"calendar_start": "2027-03-08"}, [])
    assert screen.value(widget) == "08.03.2027"
    assert "mandag den 8. marts 2027" in screen.words
    assert not screen.has(f"day:{widget}:2027-03-08")
    assert screen.enter(widget, "").answers == {}


@pytest.mark.thorough
def test_nothing_is_saved_by_looking() -> None:
    key = keep(everything_but(question("brand")))
    saves = store().info(store().open(key)).saves
    for each in QUESTIONS:
        Screen.open(each.step, key=key, question=each.id)
    assert store().info(store().open(key)).saves == saves
