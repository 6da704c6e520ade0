"""Going back to a version makes a new one, and deletes nothing."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from wizard.store import open_store
from wizard.store.protocol import Store
from wizard.strategy.identity import identity
from wizard.strategy.strategy import Strategy
from wizard.versions import closing
from wizard.versions.exporting import as_strategy

NOW = datetime(2027, 4, 12, 10, tzinfo=UTC)
TODAY = date(2027, 4, 12)
RECORDS = {"calendar": [{"idea": "Åbent hus", "uid": "e1"}], "results": [{"metric": "leads", "value": 3}]}
CLUB = Strategy("da", {"company_name": "Roklubben", "audiences": [{"name": "Unge"}, {"name": "Motionister"}]}, RECORDS)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path)


@pytest.fixture
def club(store: Store) -> int:
    number = store.open(store.create(CLUB, NOW))
    store.versions.close(number, closing.by_hand(TODAY), NOW)
    return number


def go_back(store: Store, number: int) -> Strategy:
    first, *_ = store.load(number).versions
    store.versions.close(number, closing.going_back(first, store.load(number).versions[-1], TODAY), NOW)
    return store.load(number)


def test_what_has_changed_since_is_a_version_before_it_goes(store: Store, club: int) -> None:
    rows = store.load(club).rows("audiences")
    store.save(club, {"company_name": "Ro og sejl", "audiences": None, "market": "b2c"}, NOW)
    strategy = go_back(store, club)
    assert strategy.answers == CLUB.answers
    assert strategy.rows("audiences") == rows
    assert [str(each.number) for each in strategy.versions] == ["1.0", "1.1", "1.2"]
    assert strategy.versions[1].content.answers["company_name"] == "Ro og sejl"
    assert str(strategy.versions[2].heading.back_to) == "1.0"


def test_records_stay_as_they_are_and_so_does_what_calendars_know_the_strategy_by(store: Store, club: int) -> None:
    known_by = identity(store.load(club))
    store.save(club, {"company_name": "Ro og sejl"}, NOW)
    assert identity(store.load(club)) != known_by
    now_known_by = identity(store.load(club))
    strategy = go_back(store, club)
    assert identity(strategy) == now_known_by
    assert {name: strategy.record(name) for name in RECORDS} == RECORDS


def test_to_what_is_there_already_there_is_no_going_back(store: Store, club: int) -> None:
    assert [str(each.number) for each in go_back(store, club).versions] == ["1.0"]


def test_where_another_window_has_closed_one_meanwhile_nothing_happens(store: Store, club: int) -> None:
    [first] = store.load(club).versions
    store.save(club, {"company_name": "Ro og sejl"}, NOW)
    store.versions.close(club, closing.by_hand(TODAY), NOW)
    assert store.versions.close(club, closing.going_back(first, first, TODAY), NOW) == {}
    assert store.answers(club)["company_name"] == "Ro og sejl"


def test_a_version_can_be_exported_with_the_versions_up_to_it(store: Store, club: int) -> None:
    store.save(club, {"company_name": "Ro og sejl", "look": [{"theme": "warm"}]}, NOW)
    store.versions.close(club, closing.by_hand(TODAY), NOW)
    now = store.load(club)
    strategy = as_strategy(now.versions[0], now)
    assert strategy.answers == CLUB.answers
    assert [str(each.number) for each in strategy.versions] == ["1.0"]
    assert strategy.record("look") == [{"theme": "warm"}]
    assert strategy.record("calendar") == []
