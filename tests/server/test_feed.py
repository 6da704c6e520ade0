"""The address a calendar is subscribed to at: what it shows, to whom, and for how long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from icalendar import Calendar
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route

import app as server
from pages.ui.shell import session
from tests.server.asgi import Answer, request
from wizard.store.protocol import Store
from wizard.strategy.identity import with_new_identity
from wizard.strategy.strategy import Strategy

ENTRY = {"date": "2027-01-05", "time": "07:30", "platform": "facebook", "idea": "Rugbrød", "uid": "a"}
BAKERY = with_new_identity(Strategy("da", {"company_name": "Bageriet"}, {"calendar": [ENTRY]}))
UNKNOWN = ("A" * 32, "a", "x" * 5000, "%C3%A6", "'; DROP TABLE feeds;--", "..")
APP = Starlette(
    routes=[Route("/calendar/{key}.ics", server.calendar_feed)],
    middleware=[Middleware(server.SecurityHeaders)],
)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("TRETRIN_DATA", str(tmp_path / "data"))
    session.store.clear()
    yield session.store()
    session.store().close()
    session.store.clear()


def kept(store: Store, strategy: Strategy = BAKERY) -> tuple[str, int]:
    key = store.create(strategy, session.now())
    return key, store.open(key)


def fetched(key: str, **headers: str) -> Answer:
    return request(APP, f"/calendar/{key}.ics", **headers)


def events(answer: Answer) -> dict[str, str]:
    return {str(found["uid"]): str(found["summary"]) for found in Calendar.from_ical(answer.body).events}


def test_who_has_the_address_reads_the_calendar(store: Store) -> None:
    link, number = kept(store)
    key = store.feeds.create(number, session.now())
    found = fetched(key)
    assert found.status == 200
    assert found.headers["content-type"] == "text/calendar; charset=utf-8"
    assert found.headers["cache-control"] == "private, no-cache"
    assert found.headers["referrer-policy"] == "no-referrer"
    assert list(events(found).values()) == ["Facebook: Rugbrød"]
    assert link not in found.body.decode()
    assert link != key


def test_a_change_shows_under_the_same_uid_and_a_deleted_entry_is_gone(store: Store) -> None:
    _, number = kept(store)
    key = store.feeds.create(number, session.now())
    before = fetched(key)
    store.save(number, {"calendar": [ENTRY | {"idea": "Surdej"}]}, session.now())
    after = fetched(key)
    assert events(before).keys() == events(after).keys()
    assert list(events(after).values()) == ["Facebook: Surdej"]
    store.save(number, {"calendar": None}, session.now())
    assert events(fetched(key)) == {}


def test_what_has_not_changed_is_not_sent_again(store: Store) -> None:
    _, number = kept(store)
    key = store.feeds.create(number, session.now())
    first = fetched(key)
    for known in (
        {"if_none_match": first.headers["etag"]},
        {"if_none_match": f'"other", W/{first.headers["etag"]}'},
        {"if_modified_since": first.headers["last-modified"]},
    ):
        again = fetched(key, **known)
        assert (again.status, again.body) == (304, b"")
        assert again.headers["etag"] == first.headers["etag"]
    earlier = format_datetime(store.info(number).updated - timedelta(hours=1), usegmt=True)
    for unknown in ({"if_none_match": '"other"'}, {"if_modified_since": earlier}, {"if_modified_since": "yesterday"}):
        assert fetched(key, **unknown).body == first.body
    store.save(number, {"calendar": [ENTRY | {"status": "ready"}]}, session.now())
    changed = fetched(key, if_none_match=first.headers["etag"])
    assert changed.status == 200
    assert changed.headers["etag"] != first.headers["etag"]


def test_it_speaks_the_language_the_strategy_is_read_in(store: Store) -> None:
    _, number = kept(store)
    key = store.feeds.create(number, session.now())
    danish = fetched(key)
    store.set_language(number, "en")
    english = fetched(key, if_none_match=danish.headers["etag"])
    assert "Indholdskalender" in danish.body.decode()
    assert "Content calendar" in english.body.decode()


@pytest.mark.parametrize("key", UNKNOWN)
def test_whatever_opens_nothing_gets_the_same_answer(store: Store, key: str) -> None:
    found, usual = fetched(key), fetched("B" * 32)
    assert found == usual
    assert (found.status, found.body) == (404, b"Not Found")


def test_the_strategys_own_link_opens_no_feed_and_the_feeds_key_no_strategy(store: Store) -> None:
    link, number = kept(store)
    key = store.feeds.create(number, session.now())
    assert fetched(link) == fetched("B" * 32)
    with pytest.raises(Exception, match="does not open a strategy"):
        store.open(key)


def test_closed_replaced_and_deleted_addresses_answer_like_unknown_ones(store: Store) -> None:
    _, number = kept(store)
    first = store.feeds.create(number, session.now())
    second = store.feeds.create(number, session.now())
    assert fetched(first) == fetched("B" * 32)
    assert fetched(second).status == 200
    store.feeds.revoke(number)
    assert fetched(second) == fetched("B" * 32)
    third = store.feeds.create(number, session.now())
    store.delete(number)
    assert fetched(third) == fetched("B" * 32)


def test_nothing_can_be_done_there_but_reading(store: Store) -> None:
    _, number = kept(store)
    key = store.feeds.create(number, session.now())
    assert request(APP, f"/calendar/{key}.ics", method="HEAD").status == 200
    for method in ("POST", "PUT", "DELETE"):
        assert request(APP, f"/calendar/{key}.ics", method=method).status == 405
