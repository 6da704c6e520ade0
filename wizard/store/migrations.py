"""The schema on SQLite, as the steps that lead to it. `postgres_migrations` has those of PostgreSQL.

Append only: a step that has left this repository is never changed, renamed or removed, for somewhere
there is a database that has taken it. Each is tested from a blank file and from the first schema.
"""

from __future__ import annotations

import json
import secrets
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


def m003_uids(db: Database) -> None:
    # Who each row of a list is, in the order of its rows and with a space between, beside the value rather than in it:
    # whoever only reads answers does not pay for it. NULL for what is no list, and for the calendar, whose entries
    # have their uid among their fields.
    db.execute("ALTER TABLE answers ADD COLUMN uids TEXT")
    kept = db.execute("SELECT strategy, question, value FROM answers WHERE value LIKE '[{%' AND question <> 'calendar'")
    for strategy, question, value in kept.fetchall():
        uids = " ".join(secrets.token_hex(5) for _ in json.loads(value))
        db.execute("UPDATE answers SET uids = ? WHERE strategy = ? AND question = ?", (uids, strategy, question))


def m004_calendar_feeds(db: Database) -> None:
    # See `wizard.store.feeds`. One a strategy: a new key takes the place of the one before.
    db.execute("""
        CREATE TABLE feeds (
            strategy INTEGER PRIMARY KEY REFERENCES strategies (id) ON DELETE CASCADE,
            key_hash BLOB NOT NULL UNIQUE,
            created TEXT NOT NULL
        ) STRICT
    """)


def m005_refused_texts(db: Database) -> None:
    # See `wizard.store.refused_texts`. `place` is a question, or one field of a row of a list.
    db.execute("""
        CREATE TABLE refused_texts (
            strategy INTEGER NOT NULL REFERENCES strategies (id) ON DELETE CASCADE,
            place TEXT NOT NULL,
            text TEXT NOT NULL,
            saved TEXT NOT NULL,
            PRIMARY KEY (strategy, place)
        ) STRICT
    """)


def m006_clean_texts(db: Database) -> None:
    # See `wizard.store.cleaning`, which is not at the top for the same reason as sqlite-utils.
    from wizard.store.cleaning import clean_kept_texts

    clean_kept_texts(db)


def m007_versions(db: Database) -> None:
    # See `wizard.store.versions`. `content` is JSON; days are those of the review, or when it was closed otherwise.
    db.execute("""
        CREATE TABLE versions (
            strategy INTEGER NOT NULL REFERENCES strategies (id) ON DELETE CASCADE,
            major INTEGER NOT NULL,
            minor INTEGER NOT NULL,
            closed TEXT NOT NULL,
            review TEXT,
            back_to TEXT,
            content TEXT NOT NULL,
            PRIMARY KEY (strategy, major, minor)
        ) STRICT
    """)


def m008_read_links(db: Database) -> None:
    # See `wizard.store.read_links`. AUTOINCREMENT: the number of one that was withdrawn never becomes another's.
    db.execute("""
        CREATE TABLE read_links (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            strategy INTEGER NOT NULL REFERENCES strategies (id) ON DELETE CASCADE,
            key_hash BLOB NOT NULL UNIQUE,
            name TEXT NOT NULL,
            created TEXT NOT NULL
        ) STRICT
    """)
    db.execute("CREATE INDEX read_links_of_strategy ON read_links (strategy)")


def m009_workshops(db: Database) -> None:
    # See `wizard.store.workshops`. AUTOINCREMENT for the same reason as of strategies. `content` is JSON.
    db.execute("""
        CREATE TABLE workshops (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            key_hash BLOB NOT NULL UNIQUE,
            view_hash BLOB NOT NULL UNIQUE,
            code TEXT NOT NULL UNIQUE,
            content TEXT NOT NULL,
            version INTEGER NOT NULL,
            delete_on TEXT NOT NULL
        ) STRICT
    """)
    # `name_key` is what two spellings of one company's name have in common.
    db.execute("""
        CREATE TABLE participants (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            workshop INTEGER NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
            strategy INTEGER NOT NULL UNIQUE REFERENCES strategies (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            joined TEXT NOT NULL,
            UNIQUE (workshop, name_key)
        ) STRICT
    """)


def m010_group_keys(db: Database) -> None:
    # See `wizard.store.group_keys`: what lets a participant into the strategy their group works in.
    db.execute("""
        CREATE TABLE group_keys (
            key_hash BLOB PRIMARY KEY,
            participant INTEGER NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
            strategy INTEGER NOT NULL REFERENCES strategies (id) ON DELETE CASCADE
        ) STRICT
    """)
    db.execute("CREATE INDEX group_keys_of_participant ON group_keys (participant)")
    db.execute("CREATE INDEX group_keys_of_strategy ON group_keys (strategy)")


def m011_files_shared(db: Database) -> None:
    # Since when the organiser of the workshop may have a participant's files; NULL as long as they may not.
    db.execute("ALTER TABLE participants ADD COLUMN files_shared TEXT")


STEPS = (
    m001_strategies,
    m002_large_values,
    m003_uids,
    m004_calendar_feeds,
    m005_refused_texts,
    m006_clean_texts,
    m007_versions,
    m008_read_links,
    m009_workshops,
    m010_group_keys,
    m011_files_shared,
)
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
