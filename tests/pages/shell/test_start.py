"""The way in: a new strategy, a link, a file, an example. Nothing of anybody else's shows."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.pages.screen import Screen, keep, store
from wizard.examples import EXAMPLES, example
from wizard.language.errors import Refused
from wizard.language.languages import DANISH, LANGUAGES
from wizard.strategy import strategy_file
from wizard.strategy.identity import identity, with_kept_identity
from wizard.strategy.strategy import Strategy

every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))


def upload(screen: Screen, data: bytes) -> Screen:
    screen.at.file_uploader(key="strategy_file").upload("strategi.json", data)
    return screen.run()


def paste(screen: Screen, text: str) -> Screen:
    screen.at.text_input(key="pasted_link").set_value(text)
    screen.at.form_submit_button[0].click()
    return screen.run()


def begin(screen: Screen) -> Screen:
    new = next(button for button in screen.at.button if button.label == DANISH.text("start.new"))
    new.click()
    return screen.run()


def document(**changes: Any) -> bytes:
    return json.dumps(strategy_file.document(Strategy("da")) | changes).encode()


def test_a_new_strategy_is_empty_and_its_link_opens_it_elsewhere() -> None:
    screen = begin(Screen.open())
    screen.enter(screen.widget("company_name"), "Bageriet Langdej")
    assert Screen.open("overview", key=screen.key).answers == {"company_name": "Bageriet Langdej"}


def test_the_start_page_lists_nobodys_strategies() -> None:
    empty = Screen.open().words
    for number in range(3):
        keep({"company_name": f"Virksomhed {number}"})
    assert Screen.open().words == empty


def test_what_is_open_can_be_gone_on_with() -> None:
    screen = Screen.open(key=keep({"company_name": "Bageriet Langdej"}))
    assert DANISH.text("start.resume", name="Bageriet Langdej") in screen.at.button(key="way:resume").label
    assert Screen.open(key=keep()).at.button(key="way:resume").label == DANISH.text("start.resume_unnamed")


# By link


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    "form",
    [
        "https://tretrin.example/overview?key={}",
        "  {}  ",
        "tretrin.example/?lang=da&key={}",
        "<https://tretrin.example/overview?lang=da&amp;key={}>.",
        "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Ftretrin.example%2F%3Fkey%3D{}&data="
        + "05%7C02%7C" * 60,
    ],
)
def test_a_link_or_its_key_opens_the_strategy(form: str) -> None:
    key = keep({"company_name": "Bageriet Langdej"})
    screen = paste(Screen.open(), form.format(key))
    assert (screen.key, screen.title) == (key, DANISH.text("overview.title"))


@pytest.mark.sampled(5)
@pytest.mark.parametrize(
    "text",
    ["", "vrøvl", "https://tretrin.example/?key=", "https://[", "?key=" + "A" * 32, "x\x00", "*fed* :red[x]", "🍞" * 9],
)
@every_language
def test_a_link_that_opens_nothing_gets_one_sentence_and_stays_in_its_field(text: str, language) -> None:
    screen = paste(Screen.open(lang=language.id), text)
    assert screen.title == language.text("start.title")
    assert [error.replace("&#46;", ".").replace("&#44;", ",") for error in screen.errors] == [
        language.text("refused.link")
    ]
    assert screen.value("pasted_link") == text


def test_a_wrong_link_leaves_what_was_open_alone() -> None:
    key = keep({"company_name": "Bageriet Langdej"})
    screen = paste(Screen.open(key=key), "vrøvl")
    assert (screen.key, screen.answers) == (key, {"company_name": "Bageriet Langdej"})


# By file


@pytest.mark.sampled(5)
@pytest.mark.parametrize("example_id", EXAMPLES)
@every_language
def test_a_strategy_file_opens_whole_as_a_new_strategy_in_its_language(example_id: str, language) -> None:
    strategy = example(example_id, language.id)
    screen = upload(Screen.open(), strategy_file.write(strategy))
    assert screen.title == language.text("overview.title")
    assert store().load(screen.strategy_id) == with_kept_identity(strategy)


@pytest.mark.sampled(3)
@pytest.mark.parametrize("name", ["strategi.json.txt", "strategi", "strategi.JSON", "strategi.json.pptx"])
def test_a_strategy_file_is_read_whatever_it_is_called(name: str) -> None:
    screen = Screen.open()
    screen.at.file_uploader(key="strategy_file").upload(name, document(answers={"company_name": "Langdej"}))
    assert screen.run().answers == {"company_name": "Langdej"}


WRONG = {
    "empty": b"",
    "truncated": strategy_file.write(example("bakery", "da"))[:2000],
    "not json": b"<html>",
    "a presentation": b"PK\x03\x04 ppt/presentation.xml",
    "not utf-8": b'{"format": "\xff"}',
    "another json": b'{"hello": 1}',
    "a later format": document(format="social-media-strategy/2"),
    "an unknown question": document(answers={"shoe_size": 42}),
    "an unknown option": document(answers={"market": "*fed*"}),
    "nested": b"[" * 100_000,
    "NaN": b'{"format": "social-media-strategy/1", "answers": {"hours_per_week": NaN}}',
    "50 MB": b" " * 50_000_000,
}


@pytest.mark.thorough
@pytest.mark.parametrize("data", WRONG.values(), ids=list(WRONG))
@every_language
def test_a_file_that_cannot_be_read_gets_one_sentence_and_nothing_changes(data: bytes, language) -> None:
    key = keep({"company_name": "Bageriet Langdej"}, language.id)
    screen = upload(Screen.open(key=key), data)
    with pytest.raises(Refused) as refused:
        strategy_file.read(data)
    assert len(screen.errors) == 1
    assert shown(screen.errors[0]) == refused.value.message(language)
    assert (screen.key, screen.answers) == (key, {"company_name": "Bageriet Langdej"})
    assert store().open(key) == 1


def shown(markdown: str) -> str:
    """What a browser shows of a text that `plain` made."""
    import html

    return html.unescape(markdown).replace("\u2060", "")


def test_the_sentence_about_a_file_goes_when_a_good_one_is_chosen() -> None:
    screen = upload(Screen.open(), b"<html>")
    assert screen.errors
    screen.at.file_uploader(key="strategy_file").set_value(("godt.json", document(), "application/json"))
    screen.run()
    assert (screen.errors, screen.title) == ([], DANISH.text("overview.title"))


# Examples


@pytest.mark.thorough
@pytest.mark.parametrize("example_id", EXAMPLES)
@every_language
def test_an_example_opens_as_a_copy_that_can_be_changed_and_the_example_stays(example_id: str, language) -> None:
    screen = Screen.open(lang=language.id).press(f"example:{example_id}")
    assert screen.title == language.text("overview.title")
    copy = store().load(screen.strategy_id)
    finished = example(example_id, language.id)
    assert copy.with_record("identity", []) == finished
    assert [version.number for version in copy.versions] == [(1, 0), (1, 1)]
    screen.press("way:row:company").enter(screen.widget("company_name"), "Vores eget")
    screen.go("strategy", section="audiences").press_on("audiences", 0, "change")
    screen.enter(screen.widget("audiences", 0, "name"), "Vores egen målgruppe")
    assert screen.answers["company_name"] == "Vores eget"

    another = Screen.open(lang=language.id).press(f"example:{example_id}")
    assert another.key != screen.key
    assert identity(store().load(another.strategy_id)) != identity(copy)  # two copies are two companies'
    assert another.answers == example(example_id, language.id).answers


@every_language
def test_the_examples_are_offered_by_what_they_say_themselves(language) -> None:
    screen = Screen.open(lang=language.id)
    for example_id in EXAMPLES:
        assert example(example_id, language.id).answers["strategy_statement"] in screen.texts
