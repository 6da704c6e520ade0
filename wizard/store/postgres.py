"""PostgreSQL, for several servers on the same strategies. Needs `requirements-postgres.txt`."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

import psycopg
from psycopg_pool import ConnectionPool, PoolTimeout

from wizard.language.errors import NotSaved, StoreUnusable
from wizard.store.postgres_migrations import migrate

logger = logging.getLogger(__name__)

WAIT_SECONDS = 10
"""How long to wait for a connection, and for one's turn to write, before an error says so."""

CONNECTIONS = 10
"""Of one server process, at most. Each unit of work has one for some milliseconds."""

READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
WRITE = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
"""So that whoever has waited for a strategy's row then reads what was kept meanwhile."""

TABLES = (
    *("strategies", "answers", "history", "feeds", "refused_texts", "versions", "read_links"),
    *("workshops", "participants", "group_keys"),
)


class PostgresDatabase:
    """The database at `url`; one for each process. Raises StoreUnusable where none answers, and StoreTooNew."""

    for_update = " FOR UPDATE"

    def __init__(self, url: str) -> None:
        try:
            with (
                psycopg.connect(url, autocommit=True, connect_timeout=WAIT_SECONDS) as first,
                _transaction(first, WRITE) as connection,
            ):
                migrate(connection)
        except (psycopg.OperationalError, psycopg.ProgrammingError) as error:
            reason = str(error).strip().splitlines()[-1]
            raise StoreUnusable(f"the database in TRETRIN_DATABASE_URL cannot be used: {reason}") from error
        # Each connection is tried before it is used: a database that was restarted costs nobody an answer.
        self._pool = ConnectionPool(
            url,
            kwargs={"autocommit": True, "connect_timeout": WAIT_SECONDS},
            min_size=1,
            max_size=CONNECTIONS,
            timeout=WAIT_SECONDS,
            configure=_configure,
            check=ConnectionPool.check_connection,
            open=True,
        )
        # The pool's own thread makes the first connection: now, not while somebody's first answer waits for it.
        self._pool.wait(WAIT_SECONDS)

    def close(self) -> None:
        self._pool.close()

    @contextmanager
    def reading(self) -> Iterator[_Connection]:
        with self._pool.connection() as connection, _transaction(connection, READ) as reading:
            yield reading

    @contextmanager
    def writing(self) -> Iterator[_Connection]:
        try:
            with self._pool.connection() as connection, _transaction(connection, WRITE) as writing:
                yield writing
        except (psycopg.OperationalError, psycopg.InternalError, PoolTimeout) as error:
            logger.error("a change could not be kept: %s", error)
            raise NotSaved from error

    def check_writable(self) -> None:
        with self.writing() as db:
            db.execute("SELECT pg_current_xact_id()")  # a server that only follows another has none to give

    def erase_deleted(self) -> None:
        """Clears the tables of deleted rows and gives their room to new ones.

        That is as far as a client can go. Until something is written over it, what was deleted can still stand in
        freed room on the server's disk, in its write-ahead log and that log's archive, on replicas and in backups;
        and whatever a transaction from before the deletion still sees is cleared by the next vacuum after its end.
        """
        with self._pool.connection() as connection:
            for table in TABLES:
                try:
                    connection.execute(f"VACUUM {table}".encode())
                except psycopg.errors.LockNotAvailable:
                    logger.warning("%s still holds deleted content: another vacuum of it is running", table)


class _Connection:
    """psycopg's connection, with our way of writing parameters."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self._connection = connection

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> psycopg.Cursor[Any]:
        return self._connection.execute(_translated(sql), parameters)


def _configure(connection: psycopg.Connection[Any]) -> None:
    connection.execute(f"SET lock_timeout = '{WAIT_SECONDS}s'".encode())


@contextmanager
def _transaction(connection: psycopg.Connection[Any], begin: str) -> Iterator[_Connection]:
    connection.execute(begin.encode())
    try:
        yield _Connection(connection)
    except BaseException:
        if not connection.closed:
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


@cache
def _translated(sql: str) -> bytes:
    return sql.replace("?", "%s").encode()
