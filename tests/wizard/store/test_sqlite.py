"""What SQLite alone promises: about its file, its log, and whoever holds it."""

from __future__ import annotations

import os
import random
import resource
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.wizard.store.strategies import BAKERY, LATER, NOW, opened
from wizard.language.errors import NotSaved, UnknownLink
from wizard.questionnaire.catalogue import catalogue
from wizard.store import open_store, sqlite
from wizard.store.kept import EARLIER_ANSWERS
from wizard.store.protocol import Store
from wizard.store.startup import FILE_NAME
from wizard.strategy.strategy import Strategy


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "data")
    yield store
    store.close()


def everything_in(folder: Path) -> bytes:
    return b"\n".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())


def test_the_key_is_kept_nowhere(store: Store, tmp_path: Path) -> None:
    key = store.create(BAKERY, NOW)
    assert len(key) == 32
    assert key.encode() not in everything_in(tmp_path)


def test_everything_is_there_after_a_restart(tmp_path: Path) -> None:
    first = open_store(tmp_path)
    key = first.create(BAKERY, NOW)
    first.close()
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]
    second = open_store(tmp_path)
    assert second.load(second.open(key)) == BAKERY
    second.close()


def test_the_log_outlives_each_save(tmp_path: Path) -> None:
    """Folding it into the database after every save, as the last connection does, makes a save eight times slower."""
    for _ in ("a new database", "an old one"):
        store = open_store(tmp_path)
        store.save(opened(store), {"industry": "food"}, NOW)
        assert (tmp_path / f"{FILE_NAME}-wal").exists()
        store.close()


@pytest.mark.thorough
@pytest.mark.parametrize("seed", range(2))
def test_nothing_of_a_deleted_strategy_can_be_read_in_the_files(store: Store, tmp_path: Path, seed: int) -> None:
    """Many strategies grow side by side: then SQLite leaves copies in pages that belong to the others."""
    random_ = random.Random(seed)
    strategies = [opened(store, Strategy("da")) for _ in range(40)]
    questions = [question.id for question in catalogue().questions.values() if question.kind == "long_text"]
    for _ in range(1200):
        strategy = random_.choice(strategies)
        text = f"<{strategy:04d}>" * random_.choice([1, 5, 20, 60, 200])
        store.save(strategy, {random_.choice(questions): text}, NOW)
    for strategy in strategies[::4]:
        assert f"<{strategy:04d}>".encode() in everything_in(tmp_path)
        store.delete(strategy)
        assert f"<{strategy:04d}>".encode() not in everything_in(tmp_path)


def test_what_falls_out_of_the_history_is_overwritten(store: Store, tmp_path: Path) -> None:
    strategy = opened(store)
    store.save(strategy, {"company_about": "Vi sælger fra. " * 100}, NOW)
    for number in range(EARLIER_ANSWERS + 1):
        store.save(strategy, {"company_about": f"{number}"}, NOW)
    store.close()
    assert "Vi sælger fra. ".encode() not in everything_in(tmp_path)


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is done later is done in a moment."""
    monkeypatch.setattr("wizard.store.sqlite.READERS_SECONDS", 0.05)
    monkeypatch.setattr("wizard.store.sqlite_log.FIRST_PAUSE", 0.05)


def long_reader(folder: Path) -> sqlite3.Connection:
    """Somebody in the middle of reading, a backup for instance."""
    reader = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM answers").fetchone()
    return reader


def gone_within(seconds: float, text: bytes, folder: Path) -> bool:
    deadline = time.monotonic() + seconds
    while text in everything_in(folder):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


@pytest.mark.usefixtures("soon")
def test_what_a_long_reader_keeps_in_the_log_is_erased_once_it_has_ended(
    store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    strategy, other = opened(store), opened(store, Strategy("da"))
    store.save(strategy, {"company_about": "Vi bager natten lang."}, NOW)
    reader = long_reader(tmp_path / "data")
    store.delete(strategy)
    with pytest.raises(UnknownLink):
        store.load(strategy)
    assert "still hold deleted content" in caplog.text
    assert not gone_within(0.3, b"natten lang", tmp_path)
    store.save(other, {"company_name": "Torvebageriet"}, LATER)  # others write meanwhile
    reader.close()
    assert gone_within(5, b"natten lang", tmp_path)
    assert store.load(other).answers == {"company_name": "Torvebageriet"}


@contextmanager
def no_file_may_grow_over(size: int) -> Iterator[None]:
    """As on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("soon")
def test_on_a_full_disk_a_deleted_strategy_is_gone_and_erased_once_there_is_room(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    first = open_store(tmp_path)
    strategy, other = opened(first), opened(first, Strategy("da", {"company_about": "Vi sælger fra. " * 200_000}))
    first.save(strategy, {"company_about": "Vi bager natten lang."}, NOW)
    first.close()
    store = open_store(tmp_path)
    with no_file_may_grow_over(1_000_000):
        store.delete(strategy)
        with pytest.raises(UnknownLink):
            store.load(strategy)
        assert "cannot be erased yet" in caplog.text
        assert "still hold deleted content" in caplog.text
    end = time.monotonic() + 5
    while "has been erased" not in caplog.text and time.monotonic() < end:
        time.sleep(0.02)
    assert "has been erased" in caplog.text
    assert b"natten lang" not in everything_in(tmp_path)
    assert "company_about" in store.answers(other)
    store.close()


@pytest.mark.usefixtures("soon")
def test_what_was_left_in_the_log_is_erased_by_the_next_process(tmp_path: Path) -> None:
    first = open_store(tmp_path)
    strategy = opened(first)
    first.save(strategy, {"company_about": "Vi bager natten lang."}, NOW)
    reader = long_reader(tmp_path)
    first.delete(strategy)
    first.close()
    second = open_store(tmp_path)
    assert b"natten lang" in everything_in(tmp_path)
    reader.close()
    assert gone_within(5, b"natten lang", tmp_path)
    second.close()


def test_a_start_waits_for_another_that_is_creating_the_database(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    ready = threading.Timer(0.1, other.rollback)
    ready.start()
    open_store(tmp_path).close()
    ready.join()
    other.close()


def test_a_database_that_stays_locked_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.store.sqlite.WAIT_SECONDS", 0.05)
    store = open_store(tmp_path / "data")
    strategy = opened(store)
    other = sqlite3.connect(tmp_path / "data" / FILE_NAME, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotSaved) as failed:
        store.save(strategy, {"company_name": "Torvebageriet"}, LATER)
    assert "database is locked" in str(failed.value.__cause__)
    with pytest.raises(NotSaved):
        store.database.check_writable()
    assert store.load(strategy) == BAKERY  # readers do not wait
    other.close()
    store.save(strategy, {"company_name": "Torvebageriet"}, LATER)
    assert store.answers(strategy)["company_name"] == "Torvebageriet"
    store.close()


def test_on_a_full_disk_a_change_is_not_saved_and_nothing_of_it_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = open_store(tmp_path)
    strategy = opened(before)
    with before.database.reading() as db:
        (pages,) = db.execute("PRAGMA page_count").fetchone()
    before.close()
    full = (*sqlite.WRITER_PRAGMAS, f"max_page_count = {pages}")
    monkeypatch.setattr(sqlite, "WRITER_PRAGMAS", full)
    store = open_store(tmp_path)
    with pytest.raises(NotSaved) as failed:
        store.save(strategy, {"company_about": "Vi sælger fra. " * 5000}, LATER)
    assert "full" in str(failed.value.__cause__)
    assert store.load(strategy) == BAKERY
    monkeypatch.undo()
    store.save(strategy, {"company_about": "Vi sælger fra."}, LATER)
    assert store.answers(strategy)["company_about"] == "Vi sælger fra."
    store.close()


def test_a_file_that_was_deleted_under_us_can_be_read_to_the_end_and_is_not_replaced_by_an_empty_one(
    store: Store, tmp_path: Path
) -> None:
    strategy, file = opened(store), tmp_path / "data" / FILE_NAME
    file.unlink()
    assert store.load(strategy) == BAKERY
    with pytest.raises(NotSaved):
        store.save(strategy, {"company_name": "Torvebageriet"}, LATER)
    with pytest.raises(NotSaved):
        store.database.check_writable()
    assert not file.exists()


def test_a_file_that_is_not_a_database_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    file.write_text("not a database, but somebody's notes" * 100)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        open_store(tmp_path)
    assert file.read_text() == "not a database, but somebody's notes" * 100


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such mode")
def test_the_folder_is_for_its_owner_alone(store: Store, tmp_path: Path) -> None:
    assert (tmp_path / "data").stat().st_mode & 0o077 == 0
