"""The overview: a row a section, everything there is when unfolded, what is not decided, and earlier answers."""

from __future__ import annotations

from typing import Any

import pytest

from pages.ui.overview.in_short import CUT, LIMIT, section_in_short
from tests.exports.filled import filled, labelled
from tests.pages.samples import QUESTIONS
from tests.pages.screen import NOW, Screen, keep, store
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH, LANGUAGES
from wizard.questionnaire import journey
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.journey import State
from wizard.questionnaire.model import Answers, Question
from wizard.questionnaire.show import show
from wizard.strategy import words
from wizard.strategy.strategy import Strategy

EXPRESS = catalogue().express
HISTORY = "history_of"


def unfolded(panel: str, answers: Answers | None = None, language: str = "da") -> Screen:
    """The overview with a panel unfolded, which only a browser can do by a click."""
    screen = Screen.open("overview", key=keep(answers, language))
    screen.at.session_state[panel] = True
    return screen.run()


# A row a section


@pytest.mark.sampled(5)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
@pytest.mark.parametrize("example_id", EXAMPLES)
def test_a_section_is_a_row_with_its_state_in_words_and_what_was_decided(example_id: str, language) -> None:
    answers = example(example_id, language.id).answers
    screen = Screen.open("overview", key=keep(answers, language.id))
    language = words.language_of(Strategy(language.id, answers), language)
    for section in catalogue().sections:
        assert screen.at.button(key=f"way:row:{section.id}").label == language.of(section.title)
        assert section_in_short(section, answers, language) in screen.texts
    states = [language.text(f"overview.state_{state}") for state in State]
    said = [word for html in screen.at.get("html") for word in states if f">{word}</span>" in html.proto.body]
    assert said == [
        language.text(f"overview.state_{journey.section_state(section, answers)}") for section in catalogue().sections
    ]


def test_a_row_leads_to_its_section() -> None:
    screen = Screen.open("overview", key=keep()).press("way:row:rhythm")
    assert screen.title == DANISH.of(catalogue().section("rhythm").title)


def test_what_was_decided_is_said_in_whole_phrases_and_no_longer_than_the_line() -> None:
    for example_id in EXAMPLES:
        answers = example(example_id, "da").answers
        for section in catalogue().sections:
            line = section_in_short(section, answers, DANISH)
            assert 0 < len(line) <= LIMIT
            assert line.endswith(CUT) or not line.endswith("…")


def test_a_long_answer_ends_where_a_phrase_does() -> None:
    long = "Vi viser håndværket, mens det bliver til, og derfor tør folk ringe, før de har bestemt sig helt og holdent."
    section = catalogue().section("formulation")
    said = section_in_short(section, {"strategy_statement": long}, DANISH)
    assert said == "Vi viser håndværket, mens det bliver til, og derfor tør folk ringe …"
    unbroken = {"strategy_statement": "Vi viser håndværket mens det bliver brugt hver eneste dag hele året igennem"}
    assert section_in_short(section, unbroken, DANISH).startswith("Vi viser håndværket mens det bliver brugt hver")


def test_what_is_open_is_counted_and_each_of_it_is_there_when_unfolded() -> None:
    screen = unfolded("overview:undecided_show", {"company_name": "Langdej"})
    needed, others = len(EXPRESS) - 1, len(QUESTIONS) - len(EXPRESS)
    assert DANISH.text("overview.undecided_needed", n=needed, others=str(others)) in screen.markup
    assert not screen.has("way:open:company_name")
    assert screen.press("way:open:brand").at.query_params["question"] == "brand"
    assert screen.press("way:continue").title == DANISH.text("overview.title")


# Every answer in full


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
@pytest.mark.parametrize("example_id", EXAMPLES)
def test_every_answer_is_shown_and_what_was_skipped_is_not_decided(example_id: str, language) -> None:
    answers = example(example_id, language.id).answers
    kept = {question.id: answers[question.id] for question in QUESTIONS[::2] if question.id in answers}
    screen = unfolded("overview:all_answers", kept, language.id)
    language = words.language_of(Strategy(language.id, kept), language)
    bold = [text.strip("*") for text in screen.markup if text.startswith("**")]
    assert [text for text in bold if text in {language.of(q.short) for q in QUESTIONS}] == [
        language.of(question.short) for question in QUESTIONS
    ]
    for question_id, value in kept.items():
        assert shown(value, catalogue().questions[question_id], language) in screen.texts
    skipped = [text for text in screen.markup if text == language.text("overview.not_decided")]
    assert len(skipped) == len(QUESTIONS) - len(kept)


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_every_question_and_every_field_of_a_row_is_shown_whatever_its_kind(language) -> None:
    page = "\n".join(unfolded("overview:all_answers", filled(), language.id).texts)
    parts = {question.id: labelled(question, language) for question in QUESTIONS}
    assert [(place, part) for place, found in parts.items() for part in found if part not in page] == []


def shown(value: Any, question: Question, language) -> str:
    """What must stand there: one answer as it reads, a list at least by what its rows are called."""
    from pages.ui.question import summary

    if question.kind != "list":
        return show(value, question, language)
    rows = [summary._row(row, question.fields, language) for row in value]
    return ("\n\n" if any("\n" in row for row in rows) else "\n").join(rows)


@pytest.mark.thorough
@pytest.mark.parametrize(
    "question", [section.questions[0] for section in catalogue().sections], ids=lambda each: each.id
)
def test_change_leads_to_the_question_alone_and_back(question: Question) -> None:
    screen = unfolded("overview:all_answers").press(f"way:change:{question.id}")
    assert screen.title == DANISH.of(question.label)
    ways = [button.label for button in screen.at.button if (button.key or "").startswith(("way:continue", "way:back"))]
    assert ways == [DANISH.text("step.to_overview")]
    assert screen.press("way:continue").title == DANISH.text("overview.title")


def test_an_answer_is_changed_and_a_skipped_question_answered() -> None:
    screen = unfolded("overview:all_answers", {"company_name": "Langdej"})
    labels = [screen.at.button(key=f"way:change:{each}").label for each in ("company_name", "company_about")]
    assert labels == [DANISH.text("overview.change"), DANISH.text("overview.answer")]


def test_it_leads_on_along_the_express_route_until_that_is_done() -> None:
    answers = {question.id: example("bakery", "da").answers[question.id] for question in EXPRESS}
    open_one = {key: value for key, value in answers.items() if key != "selling"}
    screen = Screen.open("overview", key=keep(open_one)).press("way:express")
    assert screen.at.query_params["question"] == "selling"
    screen = Screen.open("overview", key=keep(answers))
    assert not screen.has("way:express")
    assert screen.press("way:export").title == DANISH.text("export.title")


# Earlier answers


def look_back(screen: Screen, question_id: str) -> Screen:
    """Unfold the earlier answers to a question."""
    return screen.enter(HISTORY, question_id)


def opened(key: str) -> Screen:
    """The overview with its history unfolded, which only a browser can do by a click."""
    screen = Screen.open("overview", key=key)
    screen.at.session_state["history"] = True
    return screen.run()


def saved(question_id: str, *values: Any) -> str:
    key = keep({question_id: values[0]})
    for value in values[1:]:
        store().save(store().open(key), {question_id: value}, NOW)
    return key


def test_earlier_answers_are_listed_newest_first_and_can_be_used_again() -> None:
    key = saved("company_about", "Brød", "Brød og kager", None, "Rugbrød")
    screen = look_back(opened(key), "company_about")
    assert screen.texts[-3:] == ["Rugbrød", "Brød og kager", "Brød"]
    assert DANISH.text("overview.was_empty") in screen.markup
    assert DANISH.text("overview.current") in screen.markup
    assert any("4. jan. 2027 10.00" in text for text in screen.markup)
    screen.press("restore:company_about:3")
    assert screen.answers == {"company_about": "Brød"}
    assert [each.value for each in store().history(screen.strategy_id, "company_about")] == [
        "Brød",
        "Rugbrød",
        None,
        "Brød og kager",
        "Brød",
    ]


def test_an_earlier_list_comes_back_whole() -> None:
    first = [{"name": "Børnefamilier", "age_from": 25}, {"name": "Pendlere"}]
    screen = look_back(opened(saved("audiences", first, None)), "audiences")
    screen.press("restore:audiences:1")
    assert screen.answers == {"audiences": first}


def test_a_question_that_was_never_answered_has_no_history() -> None:
    screen = look_back(opened(keep()), "company_name")
    assert DANISH.text("overview.no_history") in screen.markup
