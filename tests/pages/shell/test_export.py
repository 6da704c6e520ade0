"""The way out: files made on a click, the strategy file, and deleting everything."""

from __future__ import annotations

import io
import re

import pytest
from pptx import Presentation

import exports
from pages.ui.export.all_files import USES
from pages.ui.shell import downloads, session
from tests.pages.screen import Screen, keep, store
from wizard.examples import example
from wizard.language.errors import UnknownLink
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

# The page treats kinds alike; `test_contracts` builds them all. One is built beside the server, one in it, one is all.
some_kinds = pytest.mark.parametrize("kind", ["deck", "calendar_ics", "bundle"])
SIGNATURE = 4  # bytes: what tells one format from another
SIZE = re.compile(r"\((\d[\d.,]*) kB\)")


def opened(language: str = "da") -> Screen:
    return Screen.open("export", key=keep(example("carpenter", language).answers, language))


def made(screen: Screen, kind: str) -> bytes:
    data: bytes = screen.at.session_state[f"made:{kind}"][1]
    return data


def begins_like(kind: str, data: bytes, strategy: Strategy) -> bool:
    """Whether `data` is a file of this kind: it begins as one that is built from the strategy."""
    built = exports.KINDS[kind].build(strategy, LANGUAGES[strategy.language], session.today())
    return data[:SIGNATURE] == built[:SIGNATURE]


@pytest.mark.thorough
@some_kinds
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_a_file_is_made_on_a_click_and_offered_with_its_size(kind: str, language) -> None:
    screen = opened(language.id)
    assert not screen.has(f"download:{kind}")
    screen.press(f"build:{kind}")
    data = made(screen, kind)
    assert begins_like(kind, data, example("carpenter", language.id))
    size = language.number(round(len(data) / 1000))
    assert screen.at.download_button(key=f"download:{kind}").label == language.text(
        "export.download", size=f"{size} kB"
    )
    assert not screen.has(f"build:{kind}")


@pytest.mark.thorough
@some_kinds
def test_a_file_already_made_is_not_made_again(kind: str) -> None:
    screen = opened().press(f"build:{kind}")
    first = made(screen, kind)
    screen.press("way:menu:strategy").press("way:menu:export")
    assert screen.has(f"download:{kind}")
    assert made(screen, kind) is first


@pytest.mark.thorough
@some_kinds
def test_a_changed_answer_or_language_asks_for_a_new_file(kind: str) -> None:
    screen = opened().press(f"build:{kind}")
    store().save(screen.strategy_id, {"company_name": "Et nyt navn"}, session.now())
    screen.run()
    assert screen.has(f"build:{kind}")
    screen.press(f"build:{kind}").speak("en")
    assert screen.has(f"build:{kind}")


@pytest.mark.thorough
@some_kinds
def test_an_empty_strategy_can_be_made_into_a_file_too(kind: str) -> None:
    screen = Screen.open("export", key=keep()).press(f"build:{kind}")
    assert begins_like(kind, made(screen, kind), Strategy("da"))


def test_the_strategy_file_is_there_at_once_with_its_size() -> None:
    screen = opened()
    data = strategy_file.write(store().load(screen.strategy_id))
    size = SIZE.search(screen.at.download_button(key="download:file").label)
    assert size is not None
    assert size[1] == DANISH.number(round(len(data) / 1000))


@pytest.mark.parametrize(
    ("company", "name"),
    [
        ("Bageriet Langdej", "Bageriet Langdej - deck.pptx"),
        ('A/S <b>"Hav & Himmel"</b>: 1\\2', "A S b Hav & Himmel b 1 2 - deck.pptx"),
        ("../../etc", "etc - deck.pptx"),
        ("x" * 120, f"{'x' * 60} - deck.pptx"),
        ("…?", "… - deck.pptx"),
        ("///", "deck.pptx"),
        (None, "deck.pptx"),
    ],
)
def test_a_file_is_called_by_the_company_as_far_as_file_systems_allow(
    company: str | None, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "answers", lambda: {"company_name": company} if company else {})
    assert downloads.file_name("deck.pptx") == name


# Deleting


@pytest.mark.thorough
def test_deleting_asks_first_and_no_leaves_everything() -> None:
    screen = opened()
    before = screen.answers
    assert not screen.has("delete:yes")
    screen.press("delete")
    assert DANISH.text("export.delete_sure") in screen.markup
    looks = {key: screen.at.button(key=f"delete:{key}").proto.type for key in ("no", "yes")}
    assert looks == {"no": "primary", "yes": "secondary"}
    screen.press("delete:no")
    assert screen.answers == before


def test_three_files_are_big_and_one_of_them_is_the_first_to_take() -> None:
    screen = opened()
    big = [button.key for button in screen.at.download_button if button.key.startswith("get:")]
    assert big == [
        "get:one_pager_pdf",
        "get:one_pager",
        "get:deck",
        "get:deck_pdf",
        "get:calendar_xlsx",
        "get:calendar_ics",
    ]
    looks = [screen.at.download_button(key=key).proto.type for key in big]
    assert looks == ["primary", *["secondary"] * 5]


def test_every_file_stands_under_what_it_is_for_once() -> None:
    listed = [kind for kinds in USES.values() for kind in kinds]
    assert sorted(listed) == sorted(exports.KINDS), "give a new kind its place in pages/ui/export/all_files.py"


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_deleting_takes_everything_and_the_link_with_it(language) -> None:
    screen = opened(language.id)
    key, strategy_id = screen.key, screen.strategy_id
    screen.press("delete").press("delete:yes")
    assert screen.title == language.text("start.title")
    assert [success.value for success in screen.at.success] == [language.text("export.deleted")]
    assert screen.errors == []
    assert "key" not in screen.at.query_params
    assert not screen.has("way:resume")
    with pytest.raises(UnknownLink):
        store().open(key)
    with pytest.raises(UnknownLink):
        store().load(strategy_id)
    assert not screen.run().at.success


def test_the_lead_says_which_language_the_files_will_be_in() -> None:
    assert ENGLISH.text("export.lead") in opened("en").markup


@pytest.mark.thorough
def test_what_the_check_has_found_is_in_the_presentation_only_where_it_is_asked_for() -> None:
    answers = dict(example("carpenter", "da").answers) | {"hours_per_week": 0.5}  # far too few for its plan
    screen = Screen.open("export", key=keep(answers)).press("build:deck")
    plain = made(screen, "deck")
    screen.enter("open_points:deck", True)
    assert screen.has("build:deck")
    screen.press("build:deck")
    assert len(titles(made(screen, "deck"))) == len(titles(plain)) + 1
    assert not screen.has("open_points:one_pager")


def titles(deck: bytes) -> list[str]:
    return [slide.shapes.title.text for slide in Presentation(io.BytesIO(deck)).slides]


@pytest.mark.parametrize(("language", "name"), [("da", "evaluering.pptx"), ("en", "review.pptx")])
def test_the_review_is_called_in_the_language_of_the_page(language: str, name: str) -> None:
    assert downloads.ending(exports.KINDS["review"], LANGUAGES[language]) == name
    assert downloads.ending(exports.KINDS["deck"], LANGUAGES[language]) == "deck.pptx"
