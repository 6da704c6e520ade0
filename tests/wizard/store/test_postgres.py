"""What PostgreSQL alone promises: its schema, what becomes of deleted rows, and what is refused at start."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.postgres import Postgres
from tests.wizard.store.strategies import BAKERY, LATER, opened
from wizard.language.errors import StoreTooNew, StoreUnusable
from wizard.store import open_store
from wizard.store.postgres_migrations import STEPS, migrate
from wizard.store.protocol import Store

pytestmark = pytest.mark.postgres


@pytest.fixture
def url(postgres: Postgres) -> str:
    return postgres.new()


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    store = open_store(url)
    yield store
    store.close()


@pytest.fixture
def database(url: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(url, autocommit=True) as connection:
        yield connection


def test_a_blank_database_gets_every_step_once(url: str, database: psycopg.Connection) -> None:
    for _ in range(2):
        open_store(url).close()
    taken = [name for (name,) in database.execute("SELECT name FROM tretrin_migrations ORDER BY applied")]
    assert taken == [step.__name__ for step in STEPS]


def test_a_database_of_a_later_version_is_refused_and_left_alone(url: str, database: psycopg.Connection) -> None:
    open_store(url).close()
    database.execute("INSERT INTO tretrin_migrations VALUES ('p099_teams', now())")
    with pytest.raises(StoreTooNew, match=r"later version of Tretrin \(p099_teams\)"):
        open_store(url)
    assert database.execute("SELECT count(*) FROM tretrin_migrations").fetchone() == (len(STEPS) + 1,)


def test_a_step_that_fails_leaves_nothing_half_done(url: str, database: psycopg.Connection) -> None:
    database.execute("CREATE TABLE history (something TEXT)")
    with pytest.raises(StoreUnusable, match="history"):
        open_store(url)
    tables = database.execute("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()").fetchall()
    assert tables == [("history",)]


def test_a_start_waits_for_another_that_is_creating_the_tables(url: str, database: psycopg.Connection) -> None:
    database.execute("BEGIN")
    migrate(_Plain(database))
    ready = threading.Timer(0.3, lambda: database.execute("COMMIT"))
    ready.start()
    store = open_store(url)
    assert store.load(opened(store)) == BAKERY
    store.close()
    ready.join()


class _Plain:
    def __init__(self, connection: psycopg.Connection) -> None:
        self._connection = connection

    def execute(self, sql: str, parameters: tuple[object, ...] = ()) -> psycopg.Cursor:
        return self._connection.execute(sql.replace("?", "%s").encode(), parameters)


def test_deleted_rows_are_cleared_from_the_tables(store: Store, database: psycopg.Connection) -> None:
    """As far as a client can see: no dead rows are left whose content another transaction could still be shown."""
    strategies = [opened(store) for _ in range(5)]
    for strategy in strategies:
        store.save(strategy, {"company_name": "Torvebageriet"}, LATER)
        store.delete(strategy)
    for table in ("strategies", "answers", "history"):
        found = database.execute(f"SELECT count(*) FROM {table}").fetchone()
        assert found == (0,)
        vacuumed = database.execute("SELECT relpages FROM pg_class WHERE oid = %s::regclass", (table,)).fetchone()
        assert vacuumed == (0,)  # the vacuum found every page empty and gave it back


def test_a_vacuum_that_is_running_keeps_nobody_from_deleting(
    store: Store, database: psycopg.Connection, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    strategy = opened(store)
    with store.database.writing() as connection:  # the one connection there is yet
        connection.execute("SET lock_timeout = '50ms'")
    database.execute("BEGIN")
    database.execute("LOCK TABLE history IN SHARE UPDATE EXCLUSIVE MODE")  # as a vacuum takes it
    store.delete(strategy)
    database.execute("ROLLBACK")
    assert "history still holds deleted content" in caplog.text


def test_a_restarted_database_costs_nobody_an_answer(store: Store, database: psycopg.Connection) -> None:
    strategy = opened(store)
    database.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
    store.save(strategy, {"company_name": "Torvebageriet"}, LATER)
    assert store.answers(strategy)["company_name"] == "Torvebageriet"


# At start


def test_a_server_that_does_not_answer_is_refused_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(StoreUnusable) as caught:
        open_store(f"postgresql://tretrin:secret@/tretrin?host={tmp_path}")
    assert "TRETRIN_DATABASE_URL" in str(caught.value)
    assert "secret" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_database_that_is_not_there_is_refused(postgres: Postgres) -> None:
    with pytest.raises(StoreUnusable, match='database "nowhere" does not exist'):
        open_store(postgres.url("public").replace("///postgres", "///nowhere"))


def test_a_url_of_something_else_is_refused() -> None:
    for url in ("mysql://localhost/tretrin", "sqlite:///tretrin.db", "postgresql", "/var/lib/tretrin"):
        with pytest.raises(StoreUnusable, match="must begin with postgresql://"):
            open_store(url)


def test_a_driver_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "wizard.store.postgres", raising=False)
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StoreUnusable, match=r"requirements-postgres\.txt"):
        open_store("postgresql:///tretrin")
