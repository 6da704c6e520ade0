"""One SQLite file: its connections and transactions. Knows nothing of what is in it.

One connection per unit of work, since a shared one fails across threads. All statements go through `execute`:
sqlite-utils' tables create themselves on the first insert, so there a mistyped name would go unnoticed.
"""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

logger = logging.getLogger(__name__)

WAIT_SECONDS = 10.0
"""How long to wait for one's turn to write. After that SQLite raises `database is locked`."""

WRITER_PRAGMAS = ("foreign_keys = ON", "synchronous = NORMAL", "secure_delete = ON")
"""Per connection, all of them. In WAL mode, NORMAL may lose the last saves in a power cut but never the file."""


class DatabaseFile:
    def __init__(self, path: Path) -> None:
        """Opens the file, or creates it. Raises sqlite3.DatabaseError where it is not a database."""
        self._path = path
        # When the last connection closes, SQLite moves the log into the file and deletes it: eight times the
        # work of a save. With this one open, no other is the last; it counts once it has read something.
        self._kept_open = self._connect()
        _use_wal(self._kept_open)
        self._kept_open.execute("SELECT count(*) FROM sqlite_master").fetchone()

    def close(self) -> None:
        self._kept_open.close()

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """A connection on which everything read belongs to the same moment."""
        with self._connect() as db:
            db.execute("BEGIN")
            yield db

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """A connection in a transaction: all of it is kept, or none where an error leaves the block.

        IMMEDIATE, so that it waits for its turn. A deferred transaction that reads first and finds another
        writer then fails at once, however long it may wait.
        """
        with self._connect() as db:
            for pragma in WRITER_PRAGMAS:
                db.execute(f"PRAGMA {pragma}")
            db.execute("BEGIN IMMEDIATE")
            yield db
            db.execute("COMMIT")  # closing without it rolls back

    def erase_deleted(self) -> None:
        """Rewrites the file so that what was deleted can no longer be read in it. Writers wait; 0.8 s for 200 MB.

        `secure_delete` alone is not enough: where SQLite moves rows to a neighbouring page, copies of them can
        stay behind in the old one.
        """
        with self._connect() as db:
            db.execute("VACUUM")
            busy, _, _ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            logger.warning(
                "%s-wal still holds deleted content: something has been reading the database for over %.0f seconds. "
                "The next deletion or a restart clears it.",
                self._path,
                WAIT_SECONDS,
            )

    def _connect(self) -> Database:
        connection = sqlite3.connect(
            self._path,
            timeout=WAIT_SECONDS,
            isolation_level=None,  # no transactions but those above
            check_same_thread=False,  # the one kept open may be closed by another thread
        )
        return Database(connection, recursive_triggers=False, execute_plugins=False)


def _use_wal(db: Database) -> None:
    """Switches the file to WAL for good. Here SQLite refuses at once while another start is writing."""
    deadline = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
        time.sleep(0.01)
