"""The database's schema, as the steps that lead to it.

Append only: a step that has left this repository is never changed, renamed or removed, for somewhere
there is a database that has taken it. Each is tested from a blank file and from the first schema.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.language.errors import StoreTooNew

if TYPE_CHECKING:  # what a server asks at its start, the names of the steps, must not cost what sqlite-utils imports
    from sqlite_utils import Database


def m001_strategies(db: Database) -> None:
    # AUTOINCREMENT: a browser may still hold the number of a deleted strategy, which must never become another's.
    db.execute("""
        CREATE TABLE strategies (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            key_hash BLOB NOT NULL UNIQUE,
            language TEXT NOT NULL,
            created TEXT NOT NULL,
            updated TEXT NOT NULL,
            saves INTEGER NOT NULL
        ) STRICT
    """)
    # WITHOUT ROWID keeps a strategy's values side by side in the file, however many others there are.
    # `value` is JSON, or NULL where an answer was removed; `save` counts within the strategy.
    db.execute("""
        CREATE TABLE answers (
            strategy INTEGER NOT NULL REFERENCES strategies (id) ON DELETE CASCADE,
            question TEXT NOT NULL,
            value TEXT,
            save INTEGER NOT NULL,
            saved TEXT NOT NULL,
            PRIMARY KEY (strategy, question)
        ) STRICT, WITHOUT ROWID
    """)
    db.execute("""
        CREATE TABLE history (
            strategy INTEGER NOT NULL REFERENCES strategies (id) ON DELETE CASCADE,
            question TEXT NOT NULL,
            save INTEGER NOT NULL,
            value TEXT,
            saved TEXT NOT NULL,
            PRIMARY KEY (strategy, question, save)
        ) STRICT, WITHOUT ROWID
    """)


def m002_large_values(db: Database) -> None:
    # Tables with rowids: without them a value is part of the key, and whoever passes by a calendar of some megabytes
    # on the way to another answer reads all of it.
    db.execute("""
        CREATE TABLE answers_2 (
            strategy INTEGER NOT NULL REFERENCES strategies (id) ON DELETE CASCADE,
            question TEXT NOT NULL,
            value TEXT,
            save INTEGER NOT NULL,
            saved TEXT NOT NULL,
            PRIMARY KEY (strategy, question)
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE history_2 (
            strategy INTEGER NOT NULL REFERENCES strategies (id) ON DELETE CASCADE,
            question TEXT NOT NULL,
            save INTEGER NOT NULL,
            value TEXT,
            saved TEXT NOT NULL,
            PRIMARY KEY (strategy, question, save)
        ) STRICT
    """)
    for table in ("answers", "history"):
        columns = "strategy, question, value, save, saved"
        db.execute(f"INSERT INTO {table}_2 ({columns}) SELECT {columns} FROM {table} ORDER BY strategy, question, save")
        db.execute(f"DROP TABLE {table}")
        db.execute(f"ALTER TABLE {table}_2 RENAME TO {table}")


def m003_calendar_feeds(db: Database) -> None:
    # See `wizard.store.feeds`. One a strategy: a new key takes the place of the one before.
    db.execute("""
        CREATE TABLE feeds (
            strategy INTEGER PRIMARY KEY REFERENCES strategies (id) ON DELETE CASCADE,
            key_hash BLOB NOT NULL UNIQUE,
            created TEXT NOT NULL
        ) STRICT
    """)


STEPS = (m001_strategies, m002_large_values, m003_calendar_feeds)
NAMES = tuple(step.__name__ for step in STEPS)


def migrate(db: Database) -> None:
    """Takes the steps that are missing. `db` must be in an IMMEDIATE transaction: several processes may start at once.

    Raises StoreTooNew where the database has taken a step that is not known here.
    """
    from sqlite_utils import Migrations

    migrations = Migrations("tretrin")
    for step in STEPS:
        migrations()(step)
    unknown = [migration.name for migration in migrations.applied(db) if migration.name not in NAMES]
    if unknown:
        raise StoreTooNew(unknown)
    migrations.apply(db)
