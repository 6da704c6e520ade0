"""What could not be saved stays in its field, nothing leads away from it, and it is tried again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from html import unescape
from pathlib import Path

import pytest

from tests.pages.screen import Screen, keep, store
from wizard.language.languages import DANISH
from wizard.store.startup import FILE_NAME


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.store.sqlite.WAIT_SECONDS", 0.05)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def asked(question: str = "company_about") -> Screen:
    return Screen.open("strategy", key=keep({"company_about": "Før"}), question=question)


def errors(screen: Screen) -> list[str]:
    return [unescape(error.value) for error in screen.at.error]


def test_a_text_that_could_not_be_saved_is_still_in_its_field_and_is_said_not_to_be_saved(own_store: Path) -> None:
    screen = asked()
    with locked(own_store):
        screen.enter(screen.widget("company_about"), "Efter")
        assert errors(screen) == [DANISH.text("frame.not_saved")]
        assert screen.value(screen.widget("company_about")) == "Efter"
        screen.press("way:continue")
        assert screen.at.query_params["question"] == "company_about"
        assert screen.value(screen.widget("company_about")) == "Efter"
    assert screen.answers["company_about"] == "Før"


def test_it_is_saved_when_it_is_tried_again(own_store: Path) -> None:
    screen = asked()
    with locked(own_store):
        screen.enter(screen.widget("company_about"), "Efter")
    screen.press(f"again:{screen.widget('company_about')}")
    assert screen.answers["company_about"] == "Efter"
    assert errors(screen) == []
    screen.press("way:continue")
    assert screen.at.query_params["question"] != "company_about"


def test_a_button_that_could_not_save_says_so_at_the_top_and_leads_nowhere(own_store: Path) -> None:
    screen = Screen.open("start", key=keep({}))
    with locked(own_store):
        screen.press("new")
        assert errors(screen) == [DANISH.text("frame.not_saved")]
        assert screen.title == DANISH.text("start.title")
    screen.press("new")
    assert screen.title != DANISH.text("start.title")


@pytest.mark.thorough
def test_what_cannot_be_deleted_is_not_said_to_be(own_store: Path) -> None:
    screen = Screen.open("export", key=keep({"company_name": "Bageriet"}))
    number = screen.strategy_id
    screen.press("delete")
    with locked(own_store):
        screen.press("delete:yes")
        assert errors(screen) == [DANISH.text("frame.not_deleted")]
        assert screen.title == DANISH.text("export.title")
    assert store().answers(number) == {"company_name": "Bageriet"}


def test_a_text_that_was_refused_is_there_again_when_the_page_is_opened_anew() -> None:
    screen = asked()
    screen.enter(screen.widget("company_about"), "x" * 2399)
    refusal = errors(screen)
    anew = Screen.open("strategy", key=screen.key, question="company_about")
    assert anew.value(anew.widget("company_about")) == "x" * 2399
    assert errors(anew) == refusal
    anew.enter(anew.widget("company_about"), "Kort")
    assert store().refused_texts.of(anew.strategy_id) == {}
    last = Screen.open("strategy", key=screen.key, question="company_about")
    assert (last.value(last.widget("company_about")), errors(last)) == ("Kort", [])


@pytest.mark.thorough
def test_a_text_that_was_refused_stands_over_no_newer_answer_of_another_window() -> None:
    one = asked()
    two = Screen.open("strategy", key=one.key, question="company_about")
    one.enter(one.widget("company_about"), "x" * 2399)
    two.enter(two.widget("company_about"), "Fra den anden")
    one.enter(one.widget("company_about"), "y" * 2399)  # in this window it stays in sight
    assert one.value(one.widget("company_about")) == "y" * 2399
    anew = Screen.open("strategy", key=one.key, question="company_about")
    assert (anew.value(anew.widget("company_about")), errors(anew)) == ("Fra den anden", [])
    one.enter(one.widget("company_about"), "Fra den første")
    assert one.answers["company_about"] == "Fra den første"
    assert any(DANISH.text("conflict.title") in text for text in one.markup)


def test_a_language_chosen_in_the_same_click_as_an_answer_is_that_of_the_whole_page() -> None:
    screen = asked()
    screen.at.get_by_key(screen.widget("company_about")).set_value("Efter")
    screen.speak("en")
    assert screen.answers["company_about"] == "Efter"
    assert screen.title == "What do you do, and do well?"
