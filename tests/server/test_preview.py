"""The pictures our script shows: the one-pager while one answers, and the deck slide by slide."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from starlette.applications import Starlette

from exports.layout.themes import THEMES
from pages.browser import preview
from pages.ui.shell import session
from tests.server.asgi import Answer, request
from wizard import examples
from wizard.language.languages import LANGUAGES
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

APP = Starlette(routes=preview.ROUTES)
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("TRETRIN_DATA", str(tmp_path / "data"))
    session.store.clear()
    yield session.store()
    session.store().close()
    session.store.clear()


def page(key: str, language: str = "", **headers: str) -> Answer:
    return request(APP, f"{preview.ONE_PAGER}?lang={language}", x_tretrin_key=key, **headers)


def slide(key: str, number: int, language: str = "") -> Answer:
    return request(APP, f"/preview/slides/{number}?lang={language}", x_tretrin_key=key)


def words(answer: Answer) -> str:
    drawn: dict[str, Any] = json.loads(answer.body)
    return " ".join(ElementTree.fromstring(drawn["svg"]).itertext())


@pytest.fixture
def key(store: Store) -> str:
    return store.create(examples.example("bakery", "da"), session.now())


def test_the_page_is_what_the_answers_are_now(store: Store, key: str) -> None:
    assert "Bageriet Langdej" in words(page(key))
    store.save(store.open(key), {"company_name": "<img src=x onerror=alert(1)>"}, session.now())
    assert "<img src=x onerror=alert(1)>" in words(page(key))
    assert b"<img" not in page(key).body


def test_a_page_that_is_the_same_is_not_sent_again(store: Store, key: str) -> None:
    first = page(key)
    tag = first.headers["etag"]
    again = page(key, if_none_match=tag)
    assert (again.status, again.body) == (304, b"")
    store.save(store.open(key), {"lead_system": "Et regneark"}, session.now())  # stands elsewhere
    assert page(key, if_none_match=tag).status == 304
    store.save(store.open(key), {"company_name": "Bageriet på Torvet"}, session.now())
    assert page(key, if_none_match=tag).status == 200


def test_the_boxes_say_where_an_answer_goes_in_per_cent(store: Store, key: str) -> None:
    boxes = json.loads(page(key).body)["boxes"]
    left, top, width, height = boxes["purpose"]
    assert 0 < left < 10
    assert 15 < top < 40
    assert 10 < width < 40
    assert 5 < height < 30


def test_an_empty_strategy_shows_what_comes_where(store: Store) -> None:
    empty = store.create(Strategy("en", {}), session.now())
    assert "Audiences and their needs" in words(page(empty))
    assert "Målgrupper og deres behov" in words(page(empty, "da"))


def test_the_deck_is_shown_slide_by_slide_with_its_notes(store: Store, key: str) -> None:
    first = json.loads(slide(key, 1).body)
    assert first["title"] == "Bageriet Langdej"
    assert first["count"] >= 18
    assert first["notes"]
    last = slide(key, first["count"])
    assert last.status == 200
    assert slide(key, first["count"] + 1).status == 404
    assert slide(key, 0).status == 404
    assert "Social media strategy" in words(slide(key, 1, "en"))


@pytest.mark.parametrize("answer", [page, lambda key: slide(key, 1)])
def test_without_the_key_there_is_nothing_to_see(store: Store, key: str, answer: Any) -> None:
    for wrong in ("", "A" * 32):
        assert (answer(wrong).status, answer(wrong).body) == (204, b"")
    assert request(APP, f"{preview.ONE_PAGER}?key={key}").status == 204
    assert "no-store" in answer("A" * 32).headers["cache-control"]


@pytest.mark.thorough
def test_the_pictures_have_the_companys_own_look(store: Store, key: str) -> None:
    before, first = page(key), slide(key, 1)
    store.save(store.open(key), {"look": [{"theme": "warm"}]}, session.now())
    after = page(key, if_none_match=before.headers["etag"])
    assert after.status == 200
    colour = f"#{THEMES['warm'].strategy}".encode()
    assert colour not in before.body + first.body
    assert colour in after.body
    assert colour in slide(key, 1).body


def test_the_printed_page_says_nothing_of_what_comes_where(store: Store) -> None:
    key = store.create(Strategy("da", {"company_name": "Bageriet"}), session.now())
    hint = LANGUAGES["da"].text("one_pager.hint_next_steps")
    assert hint in words(page(key))
    assert hint not in words(request(APP, f"{preview.ONE_PAGER}?printed", x_tretrin_key=key))


def test_the_calendar_is_drawn_where_there_are_entries_and_only_with_the_key(store: Store, key: str) -> None:
    assert "Instagram" in words(request(APP, preview.CALENDAR, x_tretrin_key=key))
    empty = store.create(Strategy("da"), session.now())
    assert request(APP, preview.CALENDAR, x_tretrin_key=empty).status == 204
    assert request(APP, preview.CALENDAR, x_tretrin_key="wrong").status == 204
