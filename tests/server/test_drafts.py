"""Where what is typed is sent, and how the server says whether anything can be saved."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.routing import Route

import app as server
from pages.browser import drafts
from pages.ui.shell import session
from tests.server.asgi import request
from wizard.schedule.effort import assumed_minutes
from wizard.store.protocol import Store
from wizard.store.startup import FILE_NAME
from wizard.strategy.strategy import Strategy

APP = Starlette(routes=[drafts.ROUTE, Route("/healthz", server.healthz)])
BAKERY = Strategy("da", {"company_name": "Bageriet", "hours_per_week": 6})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("TRETRIN_DATA", str(folder))
    session.store.clear()
    yield session.store()
    session.store().close()
    session.store.clear()


@pytest.fixture
def key(store: Store) -> str:
    return store.create(BAKERY, session.now())


def sent(store: Store, key: str, **other: Any) -> str:
    draft = {"key": key, "window": "w", "strategy": store.open(key), "language": "da"}
    draft |= {"question": "company_name", "text": "Bageriet på Torvet", "seen": ["Bageriet"]}
    return posted(json.dumps(draft | other).encode())


def posted(body: bytes) -> str:
    """What the server says came of it."""
    answer = request(APP, drafts.ADDRESS, "POST", body)
    assert answer.status == (503 if answer.body == b"not saved" else 200)
    return answer.body.decode()


def name(store: Store, key: str) -> str:
    return str(store.answers(store.open(key))["company_name"])


def test_what_is_typed_is_saved_and_leaves_one_trace_in_the_history(store: Store, key: str) -> None:
    assert sent(store, key, text="Bageriet p") == "kept"
    assert sent(store, key, seen=["Bageriet", "Bageriet p"]) == "kept"
    assert name(store, key) == "Bageriet på Torvet"
    history = store.history(store.open(key), "company_name")
    assert [saved.value for saved in history] == ["Bageriet på Torvet", "Bageriet"]


def test_what_has_been_overtaken_is_left_out(store: Store, key: str) -> None:
    store.save(store.open(key), {"company_name": "En andens"}, session.now())
    assert sent(store, key) == "overtaken"
    assert name(store, key) == "En andens"
    assert sent(store, key, strategy=99) == "overtaken"


def test_what_is_refused_is_kept_beside_the_answer_until_it_is_mended(store: Store, key: str) -> None:
    assert sent(store, key, text="x" * 121) == "refused"
    number = store.open(key)
    assert name(store, key) == "Bageriet"
    assert store.refused_texts.of(number) == {"company_name": "x" * 121}
    assert sent(store, key, seen=["Bageriet", "x" * 121]) == "kept"
    assert store.refused_texts.of(number) == {}


def test_what_is_refused_is_not_kept_beside_a_newer_answer(store: Store, key: str) -> None:
    number = store.open(key)
    store.save(number, {"company_name": "En andens"}, session.now())
    assert sent(store, key, text="x" * 121) == "overtaken"  # written while there was no connection
    assert store.refused_texts.of(number) == {}


def test_what_was_refused_is_mended_by_whoever_comes_back_to_it(store: Store, key: str) -> None:
    assert sent(store, key, text="x" * 121) == "refused"
    assert sent(store, key, text="x" * 122, seen=["x" * 121]) == "refused"
    assert sent(store, key, text="x" * 120, seen=["x" * 122]) == "kept"
    assert name(store, key) == "x" * 120
    assert store.refused_texts.of(store.open(key)) == {}


def test_an_amount_is_read_in_the_money_the_strategy_counts_in(store: Store) -> None:
    prices = [{"product": "Week", "price": "£60"}]
    campaigns = [{"name": "Bluebells"}]
    key = store.create(Strategy("en", {"main_products": prices, "campaigns": campaigns}), session.now())
    number = store.open(key)
    uid = store.load(number).rows("campaigns")[0]["uid"]
    budget = {"question": "campaigns", "row": uid, "field": "budget", "language": "en"}
    assert sent(store, key, **budget, text="DKK 300", seen=[""]) == "refused"
    assert list(store.refused_texts.of(number).values()) == ["DKK 300"]
    assert sent(store, key, **budget, text="£300", seen=["", "DKK 300"]) == "kept"
    assert store.answers(number)["campaigns"][0]["budget"] == 300
    assert store.refused_texts.of(number) == {}


ENTRY = {"date": "2027-01-05", "platform": "facebook", "idea": "Brød", "uid": "a 1"}


def idea(**other: Any) -> dict[str, Any]:
    return {"question": "calendar", "row": "a 1", "field": "idea", "text": "Kage", "seen": ["Brød"]} | other


def entries(store: Store, key: str) -> list[dict[str, Any]]:
    return store.load(store.open(key)).record("calendar")


def test_what_is_typed_into_an_entry_of_the_calendar_is_saved(store: Store) -> None:
    without_uid = {"date": "2027-01-06", "platform": "x", "idea": "Te"}
    key = store.create(Strategy("da", {}, {"calendar": [ENTRY, without_uid]}), session.now())
    assert sent(store, key, **idea()) == "kept"
    assert sent(store, key, **idea(row="2027-01-06-x-1", text="Kaffe", seen=["Te"])) == "kept"
    assert sent(store, key, **idea(field="date", text="7/1-27", seen=["05.01.2027"])) == "kept"
    assert [(row["idea"], row["date"]) for row in entries(store, key)] == [
        ("Kage", "2027-01-07"),
        ("Kaffe", "2027-01-06"),
    ]
    assert sent(store, key, **idea(text="Boller", seen=["Brød"])) == "overtaken"
    assert sent(store, key, **idea(field="uid", text="b", seen=["a 1"])) == "refused"


def test_a_new_entry_begins_with_its_first_words_and_the_day_it_was_made_for(store: Store, key: str) -> None:
    new = {"date": "2027-01-05", "status": "idea"}
    assert sent(store, key, **idea(seen=[""])) == "overtaken"
    assert sent(store, key, **idea(seen=[""], text="K", new_row=new)) == "kept"
    assert sent(store, key, **idea(seen=["", "K"], new_row=new)) == "kept"
    assert entries(store, key) == [new | {"idea": "Kage", "uid": "a 1"}]
    assert sent(store, key, **idea(row="b", seen=[""], new_row={"date": "i går"})) == "refused"
    assert sent(store, key, **idea(row="b", seen=[""], new_row=5)) == "refused"
    assert len(entries(store, key)) == 1


def test_minutes_are_saved_while_they_are_typed_in_place_of_our_assumption(store: Store, key: str) -> None:
    minutes = {"question": "effort", "row": "image", "field": "minutes", "seen": ["60"]}
    assert assumed_minutes()["image"] == 60
    assert sent(store, key, **minutes, text="45") == "kept"
    assert store.load(store.open(key)).record("effort") == [{"type": "image", "minutes": 45}]
    assert sent(store, key, **minutes, text="50") == "overtaken"
    assert sent(store, key, **minutes | {"row": "nothing"}, text="50") == "overtaken"


def test_a_reason_that_is_not_given_yet_is_kept_beside_the_answers(store: Store, key: str) -> None:
    reason = {"question": "set_aside", "row": "no_purpose:a", "field": "reason", "seen": [""]}
    assert sent(store, key, **reason, text="Det er en\0 prøve") == "kept"
    number = store.open(key)
    assert store.refused_texts.of(number) == {"set_aside:no_purpose:a:reason": "Det er en prøve"}
    assert store.load(number).record("set_aside") == []
    assert sent(store, key, **reason | {"row": "x" * 301}, text="Nej") == "refused"


@pytest.mark.parametrize(
    "other",
    [
        {"key": "A" * 32},
        {"question": "nothing"},
        {"question": "purposes"},
        {"question": "audiences", "row": "a" * 10, "field": "nothing"},
        {"text": 5},
        {"text": "x" * 100_001},
        {"seen": None},
        {"language": "xx"},
    ],
)
def test_what_our_script_does_not_send_changes_nothing(store: Store, key: str, other: dict[str, Any]) -> None:
    assert sent(store, key) == "kept"
    number, before = store.open(key), store.answers(store.open(key))
    draft = {"key": key, "window": "w", "strategy": number, "language": "da", "question": "company_name"}
    draft |= {"text": "Andet", "seen": ["Bageriet på Torvet"], **other}
    assert posted(json.dumps(draft).encode()) == "refused"
    assert store.answers(number) == before
    assert store.refused_texts.of(number) == {}


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b"null", b"[" * 5000])
def test_what_is_no_draft_is_turned_away(store: Store, body: bytes) -> None:
    assert posted(body) == "refused"


def test_too_large_a_request_is_not_read_to_its_end(store: Store) -> None:
    assert request(APP, drafts.ADDRESS, "POST", b" " * (drafts.MOST_BYTES + 1)).status == 413


def test_where_nothing_can_be_saved_the_draft_waits_and_healthz_says_why(
    store: Store, key: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.store.sqlite.WAIT_SECONDS", 0.05)
    monkeypatch.setattr("wizard.store.startup.PATIENCE", 0.05)
    assert request(APP, "/healthz").body == b"ok"
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert sent(store, key) == "not saved"
        found = request(APP, "/healthz")
        assert (found.status, found.body) == (503, b"nothing can be saved: database is locked")
    assert sent(store, key) == "kept"
    assert request(APP, "/healthz").body == b"ok"
    (folder / FILE_NAME).unlink()
    assert sent(store, key, text="Efter", seen=["Bageriet på Torvet"]) == "not saved"
    assert request(APP, "/healthz").status == 503
