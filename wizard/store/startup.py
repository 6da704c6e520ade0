"""What is made sure of before anything is kept: that the database can be used, and that nobody else reads it.

It stands apart from the store so that a server can look at its start without importing what the store needs.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Collection
from contextlib import closing
from pathlib import Path

from wizard.language.errors import StoreTooNew, StoreUnusable

FILE_NAME = "tretrin.db"
OWNER_ALONE = 0o600
PATIENCE = 2.0
"""Seconds to wait for one's turn to write, to see whether that is possible."""
QUICKLY_CHECKED = 50_000_000
"""Bytes of a database that is looked through whole at the start: a fifth of a second."""


def secure(file: Path) -> None:
    """Makes the database's folder and `file`, if they are not there, and lets their owner alone read them.

    What SQLite puts beside the file later gets the permissions of the file. Raises OSError.
    """
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, OWNER_ALONE))
    if os.name != "posix":  # elsewhere a file belongs to whom its folder belongs to
        return
    for path in (file, *(file.with_name(file.name + ending) for ending in ("-wal", "-shm"))):
        if path.exists() and path.stat().st_mode & 0o077 and path.stat().st_uid == os.getuid():
            path.chmod(OWNER_ALONE)


def check(file: Path, known: Collection[str]) -> None:
    """Raises StoreUnusable where `file` cannot be a database to write in, StoreTooNew where it is a later version's.

    `known` are the names of the migrations there are. A file that is not there yet, or is empty, is fine.
    """
    try:
        secure(file)
        with closing(sqlite3.connect(file)) as database:
            if file.stat().st_size <= QUICKLY_CHECKED:
                ((found,),) = database.execute("PRAGMA quick_check(1)").fetchall()
                if found != "ok":
                    raise _unusable(file, found.splitlines()[-1])
            taken = _migrations(database)
    except (OSError, sqlite3.Error) as error:
        raise _unusable(file, str(error)) from error
    unknown = [name for name in taken if name not in known]
    if unknown:
        raise StoreTooNew(unknown)


def check_writable(file: Path) -> None:
    """Raises StoreUnusable where nothing can be written to the database in `file`, which is there."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=PATIENCE)) as database:
            database.isolation_level = None
            database.execute("BEGIN IMMEDIATE")
            write_the_same(database.execute)
            database.execute("COMMIT")
    except sqlite3.Error as error:
        raise StoreUnusable(f"nothing can be saved: {error}") from error


def write_the_same(execute: Callable[[str], sqlite3.Cursor]) -> None:
    """Writes a page of the database that `execute` is of, as it is."""
    ((version,),) = execute("PRAGMA user_version").fetchall()
    execute(f"PRAGMA user_version = {version:d}")


def _unusable(file: Path, problem: str) -> StoreUnusable:
    return StoreUnusable(
        f"the database {file} cannot be used ({problem}). Restore it from a backup, give the server the right to write "
        "there, or point TRETRIN_DATA at another folder"
    )


def _migrations(database: sqlite3.Connection) -> list[str]:
    if not database.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        return []
    rows = database.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'tretrin' ORDER BY id")
    return [name for (name,) in rows]
