"""Connections that are used again: each read sees what is kept now, and none stands in anybody's way."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.wizard.store.strategies import BAKERY, LATER, opened
from wizard.language.errors import UnknownLink
from wizard.store import open_store, sqlite
from wizard.store.protocol import Store
from wizard.store.startup import FILE_NAME
from wizard.strategy.strategy import Strategy

DESCRIPTORS = Path("/proc/self/fd")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "data")
    yield store
    store.close()


@pytest.fixture
def connections(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every connection that is opened from here on."""
    opened_now: list[str] = []
    connect = sqlite3.connect

    def counted(address: str, **options: object) -> sqlite3.Connection:
        opened_now.append(address)
        return connect(address, **options)

    monkeypatch.setattr("wizard.store.sqlite.sqlite3.connect", counted)
    return opened_now


def test_one_connection_is_read_on_again_and_again_and_sees_every_change(store: Store, connections: list[str]) -> None:
    strategy = opened(store)
    assert store.load(strategy) == BAKERY
    store.save(strategy, {"company_name": "Torvebageriet"}, LATER)
    connections.clear()
    for _ in range(20):
        assert store.answers(strategy)["company_name"] == "Torvebageriet"
    assert connections == []


def test_one_connection_is_written_on_again_and_again(store: Store, connections: list[str]) -> None:
    strategy = opened(store)
    connections.clear()
    for number in range(20):
        store.save(strategy, {"company_name": f"{number}"}, LATER)
    assert connections == []
    assert store.answers(strategy)["company_name"] == "19"


def test_a_change_that_fails_leaves_nothing_to_the_next(store: Store) -> None:
    strategy = opened(store)
    saves = store.info(strategy).saves
    for _ in range(3):
        with pytest.raises(KeyError):
            store.save(strategy, {"company_name": "Half of it", "no_such_question": "x"}, LATER)
    store.save(strategy, {"industry": "food"}, LATER)
    assert store.answers(strategy)["company_name"] == BAKERY.answers["company_name"]
    assert store.info(strategy).saves == saves + 1


def test_two_servers_write_in_turns(store: Store, tmp_path: Path) -> None:
    other = open_store(tmp_path / "data")
    strategy = opened(store)
    saves = store.info(strategy).saves
    for number in range(5):
        store.save(strategy, {"company_name": f"{number}"}, LATER)
        other.save(strategy, {"industry": ("food", "crafts")[number % 2]}, LATER)
    other.close()
    assert store.answers(strategy)["company_name"] == "4"
    assert store.info(strategy).saves == saves + 10


def test_a_read_that_fails_leaves_no_transaction_to_the_next(store: Store) -> None:
    strategy = opened(store)
    for _ in range(3):
        with pytest.raises(UnknownLink):
            store.load(strategy + 1)
    store.save(strategy, {"company_name": "Torvebageriet"}, LATER)
    assert store.answers(strategy)["company_name"] == "Torvebageriet"


@pytest.mark.skipif(not DESCRIPTORS.exists(), reason="only Linux says which files are open")
def test_many_read_at_once_and_few_connections_stay(store: Store, tmp_path: Path) -> None:
    strategy, file = opened(store), tmp_path / "data" / FILE_NAME
    at_once = 3 * sqlite.IDLE_READERS
    with ThreadPoolExecutor(at_once) as people:
        found = list(people.map(lambda _: store.load(strategy), range(200)))
    assert found == [BAKERY] * 200
    of_ours = [one for one in DESCRIPTORS.iterdir() if one.resolve() == file]
    # SQLite closes a descriptor only when no connection has a lock on the file, and gives it to the next one till then.
    assert 1 < len(of_ours) <= 1 + at_once


def test_a_read_within_a_read_sees_the_same(store: Store) -> None:
    strategy = opened(store)
    with store.database.reading() as outer:
        assert store.load(strategy) == BAKERY
        assert outer.execute("SELECT count(*) FROM strategies").fetchone() == (1,)


def test_whoever_has_read_keeps_nothing_of_what_is_deleted(store: Store, tmp_path: Path) -> None:
    strategy = opened(store, Strategy("da", {"company_about": "Vi bager natten lang."}))
    store.load(strategy)
    store.delete(strategy)
    files = [file.read_bytes() for file in (tmp_path / "data").iterdir()]
    assert not any(b"natten lang" in data for data in files)


def test_a_file_put_in_place_of_ours_is_the_one_that_is_read(tmp_path: Path) -> None:
    """A backup, restored under a server that runs."""
    backup = open_store(tmp_path / "backup")
    strategy = opened(backup, Strategy("da", {"company_name": "Torvebageriet"}))
    backup.close()
    store = open_store(tmp_path / "data")
    assert opened(store) == strategy
    assert store.load(strategy) == BAKERY
    (tmp_path / "data" / FILE_NAME).unlink()
    for leftover in ("-wal", "-shm"):
        (tmp_path / "data" / f"{FILE_NAME}{leftover}").unlink()
    shutil.copy(tmp_path / "backup" / FILE_NAME, tmp_path / "data")
    assert store.answers(strategy) == {"company_name": "Torvebageriet"}
    assert store.answers(strategy) == {"company_name": "Torvebageriet"}
    for name in ("Havnebageriet", "Søbageriet"):
        store.save(strategy, {"company_name": name}, LATER)
        assert store.answers(strategy) == {"company_name": name}
    store.close()


def test_nothing_is_left_open_behind_a_store_that_is_closed(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.load(opened(store))
    with store.database.reading():
        store.close()
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]
