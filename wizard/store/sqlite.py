"""SQLite: one file in one folder, for one machine and any number of processes on it.

One connection per unit of work, since a shared one fails across threads; those that were read on are read on again, and
the one that was written on is written on again.
All statements go through `execute`: sqlite-utils' tables create themselves on the first insert, so there a mistyped
name would go unnoticed.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database as Connection

from wizard.language.errors import NotSaved
from wizard.store.migrations import migrate
from wizard.store.sqlite_log import Eraser
from wizard.store.startup import FILE_NAME, secure, write_the_same

logger = logging.getLogger(__name__)

WAIT_SECONDS = 10.0
"""How long to wait for one's turn to write. After that SQLite raises `database is locked`."""

READERS_SECONDS = 1.0
"""How long a deletion waits for readers that its log must be kept for. Meanwhile nobody can write."""

IDLE_READERS = 8
"""Connections kept for the next who reads. A page reads two dozen times, and opening one costs more than reading."""

WRITER_PRAGMAS = ("foreign_keys = ON", "synchronous = NORMAL", "secure_delete = ON")
"""Per connection, all of them. In WAL mode, NORMAL may lose the last saves in a power cut but never the file."""


Identity = tuple[int, int]
"""Of a file: its device and inode. Another that takes its name has others, as long as somebody has this one open."""


class SQLiteDatabase:
    """The file in `folder`, which is made, readable by its owner alone, if it is not there. One for each process.

    Raises sqlite3.DatabaseError where the file is not a database, StoreTooNew for one of a later version.
    """

    for_update = ""  # whoever writes is alone

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        secure(self._path)
        # When the last connection closes, SQLite moves the log into the file and deletes it: eight times the
        # work of a save. With this one open, no other is the last; it counts once it has read something.
        self._kept_open = self._connect()
        self._idle: list[Connection] = []  # of this file alone, outside any transaction
        self._writer: Connection | None = None  # likewise, for whoever's turn it is
        self._file = _identity(self._path)
        self._last_resort = threading.Lock()
        self._turn_to_write = threading.Lock()
        _use_wal(self._kept_open)
        self._kept_open.execute("SELECT count(*) FROM sqlite_master").fetchone()
        with self._transaction() as connection:
            migrate(connection)
        self._eraser = Eraser(self._kept_open, self._rewrite)
        self._eraser.empty_log()  # of what was deleted before the last process ended

    def close(self) -> None:
        """Leaves one file, without a log beside it, if no other process has it open."""
        self._eraser.stop()
        self._file = None  # whoever is still reading closes behind them
        while self._idle:
            self._idle.pop().close()
        with suppress(sqlite3.OperationalError), self._turn():  # whoever goes on writing closes their own
            if self._writer is not None:
                self._writer.close()
                self._writer = None
        self._kept_open.close()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection on which everything read belongs to the same moment."""
        file = _identity(self._path)
        if file is None:
            # Somebody has deleted the file under us. What was in it can still be read through the connection that was
            # open then: whoever is answering sees their answers, and is told that nothing more can be saved.
            with self._last_resort:
                yield self._kept_open
            return
        with ExitStack() as closing_it:
            db = self._reader(file)
            closing_it.callback(db.close)
            db.execute("BEGIN")
            yield db
            db.execute("ROLLBACK")  # a log is kept for as long as somebody is in the middle of reading
            if file == self._file and len(self._idle) < IDLE_READERS:
                closing_it.pop_all()
                self._idle.append(db)

    def _reader(self, file: Identity) -> Connection:
        """A connection nobody uses, to the file that is there now: it may have been restored from a backup under us."""
        if file == self._file:
            with suppress(IndexError):
                return self._idle.pop()
        return self._connect()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in a transaction: all of it is kept, or none where an error leaves the block."""
        try:
            with self._transaction() as db:
                yield db
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError):  # a bug of ours
            raise
        except sqlite3.DatabaseError as error:
            logger.error("%s: a change could not be kept: %s", self._path, error)
            raise NotSaved from error

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """IMMEDIATE, so that it waits for its turn. A deferred transaction that reads first and finds another
        writer then fails at once, however long it may wait.
        """
        with self._turn(), ExitStack() as closing_it:
            file = _identity(self._path)
            db = self._taken_writer(file) or self._new_writer()
            closing_it.callback(db.close)  # which rolls back what is not committed
            db.execute("BEGIN IMMEDIATE")
            yield db
            db.execute("COMMIT")
            if file is not None and file == self._file:
                closing_it.pop_all()
                self._writer = db

    def _taken_writer(self, file: Identity | None) -> Connection | None:
        """The connection that was written on last, if it is to the file that is there now. In one's turn."""
        db, self._writer = self._writer, None
        if db is not None and file != self._file:
            db.close()
            return None
        return db

    def _new_writer(self) -> Connection:
        db = self._connect()
        try:
            for pragma in WRITER_PRAGMAS:
                db.execute(f"PRAGMA {pragma}")
        except BaseException:
            db.close()
            raise
        return db

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """One thread at a time: SQLite lets writers sleep and try again, and of hundreds some never get in."""
        if not self._turn_to_write.acquire(timeout=WAIT_SECONDS):
            raise sqlite3.OperationalError("another thread has been writing for too long")
        try:
            yield
        finally:
            self._turn_to_write.release()

    def check_writable(self) -> None:
        with self.writing() as db:
            write_the_same(db.execute)

    def erase_deleted(self) -> None:
        """Rewrites the file so that what was deleted can no longer be read in it. Writers wait; 0.8 s for 200 MB.

        What the log must keep for a reader is erased once that has ended, and what there is no room to rewrite once
        there is: whoever deletes is not told of either, since what they deleted is gone for everybody who asks.
        """
        if not self._eraser.erase(READERS_SECONDS):
            logger.warning(
                "%s and its log still hold deleted content: something has been reading the database for over %.0f s, "
                "or there is no room to rewrite it. It is erased once that is over.",
                self._path,
                READERS_SECONDS,
            )

    def _rewrite(self) -> None:
        """`secure_delete` alone is not enough: where SQLite moves rows to a neighbouring page, copies of them can stay
        behind in the old one.
        """
        with self._connect() as db:
            db.execute("VACUUM")

    def _connect(self) -> Connection:
        connection = sqlite3.connect(
            f"{self._path.absolute().as_uri()}?mode=rw",  # a file that is gone is not to be replaced by an empty one
            uri=True,
            timeout=WAIT_SECONDS,
            isolation_level=None,  # no transactions but those above
            check_same_thread=False,  # the one kept open may be closed by another thread
        )
        return Connection(connection, recursive_triggers=False, execute_plugins=False)


def _identity(file: Path) -> Identity | None:
    """Which file stands there; None where none does."""
    try:
        found = os.stat(file)
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _use_wal(db: Connection) -> None:
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
