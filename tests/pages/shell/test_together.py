"""Several windows on one strategy: the last save of a question holds, and a deleted one says so everywhere."""

from __future__ import annotations

import pytest

from pages.ui.shell.navigation import PAGES
from tests.pages.screen import Screen, keep, store
from wizard.examples import example
from wizard.language.languages import DANISH


def windows(question: str, step: str = "strategy", **answers: object) -> tuple[Screen, Screen]:
    key = keep(dict(answers))
    return Screen.open(step, key=key, question=question), Screen.open(step, key=key, question=question)


def test_each_question_keeps_the_last_save_and_nothing_else_is_overwritten() -> None:
    key = keep({"company_name": "Før", "company_about": "Før"})
    one, two = (Screen.open("strategy", key=key, section="company") for _ in range(2))
    one.enter(one.widget("company_name"), "Den ene")
    two.enter(two.widget("company_about"), "Den anden")
    assert one.answers == {"company_name": "Den ene", "company_about": "Den anden"}
    one.enter(one.widget("company_about"), "Den ene til sidst")
    assert two.answers == {"company_name": "Den ene", "company_about": "Den ene til sidst"}


def test_the_other_window_shows_what_is_stored_when_it_is_drawn_again() -> None:
    one, two = windows("company_name")
    one.enter(one.widget("company_name"), "Bageriet Langdej")
    assert two.run().value(two.widget("company_name")) == "Bageriet Langdej"


def test_both_windows_answer_many_questions_at_once() -> None:
    answers = example("bakery", "da").answers
    texts = [
        key for key, value in answers.items() if isinstance(value, str) and key.startswith(("company", "policy_p"))
    ]
    key = keep()
    one, two = (Screen.open("strategy", key=key) for _ in range(2))
    for number, question_id in enumerate(texts):
        window = (one, two)[number % 2]
        window.go("strategy", question=question_id)
        window.enter(window.widget(question_id), answers[question_id])
    assert one.answers == {question_id: answers[question_id] for question_id in texts}


def test_a_list_changed_in_two_windows_keeps_the_last_save_of_the_whole_list() -> None:
    one, two = windows("brand", brand=[{"word": "nær"}, {"word": "ærlig"}])
    two.press("change:1:brand:1")
    one.pick("menu:1:brand:0", "remove").press("remove:1:brand:0")
    two.enter(two.widget("brand", 1, "word"), "varm")
    assert one.answers == {"brand": [{"word": "nær"}, {"word": "varm"}]}


def test_a_card_open_on_a_row_the_other_window_removed_writes_into_no_other_row() -> None:
    one, two = windows("brand", brand=[{"word": "nær"}, {"word": "ærlig"}, {"word": "varm"}])
    two.press("change:1:brand:2")
    one.pick("menu:1:brand:2", "remove").press("remove:1:brand:2")
    two.run()
    assert two.answers == {"brand": [{"word": "nær"}, {"word": "ærlig"}]}
    two.enter(two.widget("brand", 2, "word"), "hjælpsom")
    assert one.answers == {"brand": [{"word": "nær"}, {"word": "ærlig"}, {"word": "hjælpsom"}]}


def test_a_name_changed_in_one_window_is_used_in_what_the_other_wrote_meanwhile() -> None:
    key = keep({"audiences": [{"name": "Pendlere"}]})
    one = Screen.open("strategy", key=key, question="audiences").press("change:1:audiences:0")
    two = Screen.open("strategy", key=key, question="needs").press("add:1:needs")
    two.enter(two.widget("needs", 0, "audience"), "Pendlere")
    one.enter(one.widget("audiences", 0, "name"), "Cykelpendlere")
    assert two.answers["needs"] == [{"audience": "Cykelpendlere"}]


# Deleted in one window


@pytest.mark.parametrize("page", [page.id for page in PAGES])
def test_a_window_on_a_strategy_that_was_deleted_says_so_and_shows_nothing_of_it(page: str) -> None:
    key = keep({"company_name": "Cykelsmeden i Odder"})
    screen = Screen.open(page, key=key)
    store().delete(store().open(key))
    screen.run()
    assert screen.errors == [DANISH.text("refused.link")]
    assert "Cykelsmeden i Odder" not in screen.words
    assert key not in screen.words


def test_an_answer_given_after_the_strategy_was_deleted_says_so_and_is_nowhere() -> None:
    one, two = windows("company_name")
    store().delete(one.strategy_id)
    one.at.get_by_key("1:company_name").set_value("For sent")
    one.run()
    assert one.errors == [DANISH.text("refused.link")]
    two.press("way:continue")
    assert two.errors == [DANISH.text("refused.link")]


@pytest.mark.parametrize("key", ["add:1:brand", "change:1:brand:0", "way:continue", "way:sidebar:content", "way:start"])
def test_a_click_after_the_strategy_was_deleted_gives_no_traceback(key: str) -> None:
    screen, _ = windows("brand", brand=[{"word": "nær"}])
    store().delete(screen.strategy_id)
    screen.press(key)
    assert screen.errors == [DANISH.text("refused.link")]


def test_a_row_moved_or_removed_after_the_strategy_was_deleted_gives_no_traceback() -> None:
    screen, _ = windows("brand", brand=[{"word": "nær"}, {"word": "ærlig"}])
    store().delete(screen.strategy_id)
    screen.pick("menu:1:brand:0", "down")
    assert screen.errors == [DANISH.text("refused.link")]
    screen, _ = windows("brand", brand=[{"word": "nær"}, {"word": "ærlig"}])
    screen.pick("menu:2:brand:0", "remove")
    store().delete(screen.strategy_id)
    screen.press("remove:2:brand:0")
    assert screen.errors == [DANISH.text("refused.link")]


def test_switching_language_after_the_strategy_was_deleted_gives_no_traceback() -> None:
    screen, _ = windows("brand")
    store().delete(screen.strategy_id)
    screen.speak("en")
    assert len(screen.errors) == 1


def test_deleting_what_the_other_window_deleted_gives_no_traceback() -> None:
    key = keep()
    screen = Screen.open("export", key=key).press("delete")
    store().delete(store().open(key))
    screen.press("delete:yes")
    assert screen.title == DANISH.text("start.title")


def test_making_a_file_of_what_was_deleted_gives_no_traceback() -> None:
    key = keep()
    screen = Screen.open("export", key=key)
    store().delete(store().open(key))
    screen.press("build:deck")
    assert screen.errors == [DANISH.text("refused.link")]
