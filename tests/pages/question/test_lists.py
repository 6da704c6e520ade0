"""Questions with rows: a contract that every list keeps, and what happens to those that point at its rows."""

from __future__ import annotations

from typing import Any

import pytest

from tests.pages.samples import LISTS, entered, everything_but
from tests.pages.screen import Screen, keep, options
from wizard.examples import example
from wizard.language.languages import DANISH
from wizard.questionnaire import references
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Question, Row
from wizard.questionnaire.show import show_cell

KINDS = {tuple(sorted({field.kind for field in question.fields})): question for question in LISTS}
every_kind_of_list = pytest.mark.parametrize("question", KINDS.values(), ids=lambda question: question.id)
"""A list for each set of kinds of field that there is."""
ANSWERED = [question for question in LISTS if question.id in example("bakery", "da").answers]
FORMS = {
    tuple(sorted({field.kind for field in question.fields})): question
    for question in ANSWERED
    if any(field.kind == "text" for field in question.fields)
}
every_form_of_card = pytest.mark.parametrize("question", FORMS.values(), ids=lambda question: question.id)
"""A list with a text in its rows for each set of kinds that a card asks for, of those that the bakery answers."""


def asked(question: Question | str, answers: Answers) -> Screen:
    question = catalogue().questions[question] if isinstance(question, str) else question
    return Screen.open(question.step, key=keep(answers), question=question.id)


def add(screen: Screen, question: Question, row: int, mark: str) -> Row:
    """Add a row and fill each of its fields, one after the other. What must be stored of it."""
    screen.press(f"add:{screen.widget(question.id)}")
    expected: Row = {}
    for field in question.fields:
        given, stored = entered(field, screen.answers, mark)
        screen.enter(screen.widget(question.id, row, field.id), given)
        expected[field.id] = stored
        assert screen.answers[question.id][row] == expected, field.id
    screen.press(f"close:{screen.widget(question.id)}")
    return expected


def cards(screen: Screen, question: Question) -> list[str]:
    """What the closed cards are called, from the top."""
    shown = [markdown.value for markdown in screen.at.markdown]
    rows = screen.answers.get(question.id, [])
    names = [show_cell(row, question.fields[0], DANISH, dates="medium") for row in rows]
    return [name for text in shown for name in names if text == f"**{escaped(name)}**"]


def escaped(text: str) -> str:
    from pages.ui.shell.plain import plain

    return plain(text)


@pytest.mark.thorough
@every_kind_of_list
def test_rows_are_added_field_by_field_changed_moved_and_removed(question: Question) -> None:
    before = everything_but(question)
    screen = asked(question, before)
    one = add(screen, question, 0, "Første")
    two = add(screen, question, 1, "Anden")
    assert screen.answers == {**before, question.id: [one, two]}

    list_key, (field, *_) = screen.widget(question.id), question.fields
    screen.press_on(question.id, 1, "change")
    given, stored = entered(field, before, "Rettet")
    screen.enter(screen.widget(question.id, 1, field.id), given)
    two = {**two, field.id: stored}
    assert screen.answers[question.id] == [one, two]
    screen.press(f"close:{list_key}")

    screen.pick_on(question.id, 1, "up")
    assert screen.answers[question.id] == [two, one]
    screen.pick_on(question.id, 0, "down")
    assert screen.answers[question.id] == [one, two]

    screen.pick_on(question.id, 0, "remove").press_on(question.id, 0, "keep")
    assert screen.answers[question.id] == [one, two]
    screen.pick_on(question.id, 0, "remove").press_on(question.id, 0, "remove")
    assert screen.answers[question.id] == [two]
    screen.pick_on(question.id, 0, "remove").press_on(question.id, 0, "remove")
    assert screen.answers == before


@pytest.mark.sampled(15)
@every_form_of_card
def test_an_open_card_shows_what_is_stored_in_every_field(question: Question) -> None:
    answers = example("bakery", "da").answers
    screen = asked(question, answers)
    row = len(answers[question.id]) - 1
    screen.press_on(question.id, row, "change")
    for field in question.fields:
        given, stored = entered(field, answers)
        screen.enter(screen.widget(question.id, row, field.id), given)
        shown = screen.value(screen.widget(question.id, row, field.id))
        assert shown == (stored if field.kind in ("text", "long_text") else given), field.id
    assert screen.answers[question.id][:row] == answers[question.id][:row]


@pytest.mark.thorough
@every_form_of_card
def test_a_list_takes_no_more_rows_than_its_limit(question: Question) -> None:
    field = next(field for field in question.fields if field.kind == "text")
    rows = [{field.id: f"Række {number}"} for number in range(question.max_rows)]
    screen = asked(question, {question.id: rows[:-1]})
    assert screen.has(f"add:{screen.widget(question.id)}")
    screen = asked(question, {question.id: rows})
    assert not screen.has(f"add:{screen.widget(question.id)}")
    assert DANISH.text("rows.full", n=question.max_rows) in screen.markup


@pytest.mark.sampled(15)
@every_form_of_card
def test_a_row_that_is_emptied_is_gone_and_no_other_row_takes_its_place_in_the_open_card(question: Question) -> None:
    field = next(field for field in question.fields if field.kind == "text")
    screen = asked(question, {question.id: [{field.id: "Den ene"}, {field.id: "Den anden"}]})
    screen.press_on(question.id, 0, "change")
    screen.enter(screen.widget(question.id, 0, field.id), "")
    assert screen.answers == {question.id: [{field.id: "Den anden"}]}
    assert not screen.has(screen.widget(question.id, 0, field.id))
    screen.enter(screen.widget(question.id, 1, field.id), "Den nye")
    assert screen.answers == {question.id: [{field.id: "Den anden"}, {field.id: "Den nye"}]}


def test_the_first_row_cannot_go_up_nor_the_last_down() -> None:
    screen = asked("brand", {"brand": [{"word": "nær"}, {"word": "ærlig"}, {"word": "varm"}]})
    menus = [screen.at.menu_button(key=screen.card("menu", "brand", row)).options for row in range(3)]
    up, down, remove = (DANISH.text(f"rows.{action}") for action in ("up", "down", "remove"))
    assert menus == [[down, remove], [up, down, remove], [up, remove]]


def test_adding_and_closing_without_a_word_leaves_nothing() -> None:
    screen = asked("brand", {})
    screen.press(f"add:{screen.widget('brand')}").press(f"close:{screen.widget('brand')}")
    assert screen.answers == {}


def test_what_is_refused_in_a_row_stays_on_the_screen_and_the_row_is_kept() -> None:
    screen = asked("brand", {"brand": [{"word": "nær"}]})
    screen.press_on("brand", 0, "change")
    screen.enter(screen.widget("brand", 0, "word"), "x" * 121)
    assert "121" in screen.errors[0]
    assert screen.value(screen.widget("brand", 0, "word")) == "x" * 121
    assert screen.answers == {"brand": [{"word": "nær"}]}
    screen.press(f"close:{screen.widget('brand')}")
    assert "121" in screen.errors[0]
    screen.enter(screen.widget("brand", 0, "word"), "nær").press(f"close:{screen.widget('brand')}")
    assert screen.errors == []


def test_done_does_not_close_a_card_over_what_was_refused_in_the_same_click() -> None:
    screen = asked("brand", {})
    screen.press(f"add:{screen.widget('brand')}")
    screen.at.get_by_key(screen.widget("brand", 0, "word")).set_value("x" * 121)
    screen.press(f"close:{screen.widget('brand')}")
    assert len(screen.errors) == 1
    assert screen.value(screen.widget("brand", 0, "word")) == "x" * 121
    word = screen.widget("brand", 0, "word")
    assert screen.press(f"close:{screen.widget('brand')}").value(word) == "x" * 121
    screen.enter(word, "kort").press(f"close:{screen.widget('brand')}")
    assert not screen.has(word)


# Rows that others point at


def pointed_at() -> list[tuple[Question, str]]:
    return [
        (question, field.id)
        for question in LISTS
        for field in question.fields
        if references.is_target(f"{question.id}.{field.id}")
    ]


every_target = pytest.mark.parametrize(
    ("question", "field"), pointed_at(), ids=[f"{question.id}.{field}" for question, field in pointed_at()]
)


def other_value(question: Question, field: str, answers: Answers) -> Any:
    """A value that no row of the list has."""
    ids = [option.id for option in question.row_field(field).options]
    taken = [row.get(field) for row in answers[question.id]]
    return next(value for value in [*ids, "Et andet navn"] if value not in taken)


@pytest.mark.thorough
@every_target
def test_a_new_name_is_used_everywhere(question: Question, field: str) -> None:
    before = example("bakery", "da").answers
    target, old = f"{question.id}.{field}", before[question.id][0][field]
    used = references.uses(target, old, before)
    assert used
    screen = asked(question, before).press_on(question.id, 0, "change")
    new = other_value(question, field, before)
    screen.enter(screen.widget(question.id, 0, field), new)
    after = screen.answers
    assert references.uses(target, new, after) == used
    assert references.uses(target, old, after) == []
    touched = {question.id} | {use.question.id for use in used}
    assert {key for key in before if before[key] != after[key]} == touched


@pytest.mark.thorough
@every_target
def test_removing_one_that_is_used_says_where_and_empties_those_fields(question: Question, field: str) -> None:
    before = example("bakery", "da").answers
    target, old = f"{question.id}.{field}", before[question.id][0][field]
    used = references.uses(target, old, before)
    screen = asked(question, before).pick_on(question.id, 0, "remove")
    (sentence,) = [text for text in screen.texts if text.startswith("Fjern »")]
    for use in used:
        count = sum(other.question is use.question for other in used)
        assert DANISH.text("rows.place", question=DANISH.of(use.question.short), n=count) in sentence
    screen.press_on(question.id, 0, "remove")
    after = screen.answers
    assert after.get(question.id, []) == before[question.id][1:]
    assert references.uses(target, old, after) == []
    assert references.dangling(target, after) == []


def test_a_name_that_is_there_already_is_refused_and_nothing_is_lost() -> None:
    before = example("bakery", "da").answers
    taken = before["audiences"][1]["name"]
    screen = asked("audiences", before).press_on("audiences", 0, "change")
    screen.enter(screen.widget("audiences", 0, "name"), taken)
    assert screen.answers == before
    (error,) = screen.errors
    assert error == escaped(DANISH.text("refused.same_name", value=taken))
    assert screen.value(screen.widget("audiences", 0, "name")) == taken


def test_a_row_may_refer_to_an_audience_that_is_gone_and_says_so() -> None:
    screen = asked("needs", {"audiences": [{"name": "Børnefamilier"}], "needs": [{"audience": "Pendlere"}]})
    screen.press_on("needs", 0, "change")
    offered = screen.at.get_by_key(screen.widget("needs", 0, "audience")).options
    assert offered == ["Børnefamilier", DANISH.text("field.gone", value="Pendlere")]


def test_a_field_with_nothing_to_refer_to_says_so() -> None:
    screen = asked("needs", {})
    screen.press("add:1:needs")
    assert DANISH.text("field.nothing_to_choose") in screen.markup
    assert not screen.has(screen.widget("needs", 0, "audience"))


@pytest.mark.thorough
def test_a_card_with_a_refused_text_stays_open_until_it_is_mended() -> None:
    key = keep({"audiences": [{"name": "Unge"}, {"name": "Ældre", "challenge": "x"}]})
    screen = Screen.open("strategy", key=key, question="audiences").press_on("audiences", 1, "change")
    name = screen.widget("audiences", 1, "name")
    close = next(button.key for button in screen.at.button if str(button.key).startswith("close:"))
    screen.enter(name, "Unge").press(close).press(close)
    assert screen.value(name) == "Unge"
    assert screen.errors
    screen.enter(name, "Børn").press(close)
    assert not screen.has(name)
    assert [row["name"] for row in screen.answers["audiences"]] == ["Unge", "Børn"]


def test_rows_are_called_what_tells_them_apart_and_a_figure_what_the_company_counts() -> None:
    counted = {"metric": "conversions", "name": "Forudbestillinger", "per": "month"}
    kpis = Screen.open("measure", key=keep({"kpis": [counted]}), section="kpis")
    assert "## Forudbestillinger pr. måned" in [markdown.value for markdown in kpis.at.markdown]
    assert options(kpis, kpis.widget("primary_kpi")) == ["Forudbestillinger pr. måned"]
    needs = asked("needs", {"audiences": [{"name": "Familier"}], "needs": [{"audience": "Familier", "need": "Ro"}]})
    assert "## Ro" in [markdown.value for markdown in needs.at.markdown]
