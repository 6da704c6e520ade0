"""The schema on PostgreSQL, as the steps that lead to it. Append only, for the same reason as on SQLite."""

from __future__ import annotations

from wizard.language.errors import StoreTooNew
from wizard.store.cleaning import clean_kept_texts
from wizard.store.database_protocol import Connection

LOCK = 7_387_384_651_337
"""Any number that nothing else in the database uses for an advisory lock."""


def p001_strategies(db: Connection) -> None:
    # Numbers of an identity column are given once: a browser may still hold that of a deleted strategy.
    db.execute("""
        CREATE TABLE strategies (
            id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            key_hash BYTEA NOT NULL UNIQUE,
            language TEXT NOT NULL,
            created TEXT NOT NULL,
            updated TEXT NOT NULL,
            saves BIGINT NOT NULL
        )
    """)
    # Values and times are the same texts as on SQLite; of JSON types the database would make values of its own.
    db.execute("""
        CREATE TABLE answers (
            strategy BIGINT NOT NULL REFERENCES strategies (id) ON DELETE CASCADE,
            question TEXT NOT NULL,
            value TEXT,
            save BIGINT NOT NULL,
            saved TEXT NOT NULL,
            uids TEXT,
            PRIMARY KEY (strategy, question)
        )
    """)
    db.execute("""
        CREATE TABLE history (
            strategy BIGINT NOT NULL REFERENCES strategies (id) ON DELETE CASCADE,
            question TEXT NOT NULL,
            save BIGINT NOT NULL,
            value TEXT,
            saved TEXT NOT NULL,
            PRIMARY KEY (strategy, question, save)
        )
    """)


def p002_calendar_feeds(db: Connection) -> None:
    # One a strategy: a new key takes the place of the one before.
    db.execute("""
        CREATE TABLE feeds (
            strategy BIGINT PRIMARY KEY REFERENCES strategies (id) ON DELETE CASCADE,
            key_hash BYTEA NOT NULL UNIQUE,
            created TEXT NOT NULL
        )
    """)


def p003_refused_texts(db: Connection) -> None:
    db.execute("""
        CREATE TABLE refused_texts (
            strategy BIGINT NOT NULL REFERENCES strategies (id) ON DELETE CASCADE,
            place TEXT NOT NULL,
            text TEXT NOT NULL,
            saved TEXT NOT NULL,
            PRIMARY KEY (strategy, place)
        )
    """)


def p004_clean_texts(db: Connection) -> None:
    clean_kept_texts(db)


def p005_versions(db: Connection) -> None:
    db.execute("""
        CREATE TABLE versions (
            strategy BIGINT NOT NULL REFERENCES strategies (id) ON DELETE CASCADE,
            major BIGINT NOT NULL,
            minor BIGINT NOT NULL,
            closed TEXT NOT NULL,
            review TEXT,
            back_to TEXT,
            content TEXT NOT NULL,
            PRIMARY KEY (strategy, major, minor)
        )
    """)


def p006_read_links(db: Connection) -> None:
    db.execute("""
        CREATE TABLE read_links (
            id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            strategy BIGINT NOT NULL REFERENCES strategies (id) ON DELETE CASCADE,
            key_hash BYTEA NOT NULL UNIQUE,
            name TEXT NOT NULL,
            created TEXT NOT NULL
        )
    """)
    db.execute("CREATE INDEX read_links_of_strategy ON read_links (strategy)")


def p007_workshops(db: Connection) -> None:
    db.execute("""
        CREATE TABLE workshops (
            id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            key_hash BYTEA NOT NULL UNIQUE,
            view_hash BYTEA NOT NULL UNIQUE,
            code TEXT NOT NULL UNIQUE,
            content TEXT NOT NULL,
            version BIGINT NOT NULL,
            delete_on TEXT NOT NULL
        )
    """)
    # `name_key` is what two spellings of one company's name have in common.
    db.execute("""
        CREATE TABLE participants (
            id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            workshop BIGINT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
            strategy BIGINT NOT NULL UNIQUE REFERENCES strategies (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            joined TEXT NOT NULL,
            UNIQUE (workshop, name_key)
        )
    """)


def p008_group_keys(db: Connection) -> None:
    db.execute("""
        CREATE TABLE group_keys (
            key_hash BYTEA PRIMARY KEY,
            participant BIGINT NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
            strategy BIGINT NOT NULL REFERENCES strategies (id) ON DELETE CASCADE
        )
    """)
    db.execute("CREATE INDEX group_keys_of_participant ON group_keys (participant)")
    db.execute("CREATE INDEX group_keys_of_strategy ON group_keys (strategy)")


def p009_files_shared(db: Connection) -> None:
    # Since when the organiser of the workshop may have a participant's files; NULL as long as they may not.
    db.execute("ALTER TABLE participants ADD COLUMN files_shared TEXT")


STEPS = (
    p001_strategies,
    p002_calendar_feeds,
    p003_refused_texts,
    p004_clean_texts,
    p005_versions,
    p006_read_links,
    p007_workshops,
    p008_group_keys,
    p009_files_shared,
)


def migrate(db: Connection) -> None:
    """Takes the steps that are missing, in the transaction `db` is in. Several processes may start at once.

    Raises StoreTooNew where the database has taken a step that is not known here.
    """
    db.execute("SELECT pg_advisory_xact_lock(?)", (LOCK,))
    db.execute("CREATE TABLE IF NOT EXISTS tretrin_migrations (name TEXT PRIMARY KEY, applied TIMESTAMPTZ NOT NULL)")
    taken = [name for (name,) in db.execute("SELECT name FROM tretrin_migrations ORDER BY name")]
    known = {step.__name__ for step in STEPS}
    if unknown := [name for name in taken if name not in known]:
        raise StoreTooNew(unknown)
    for step in STEPS:
        if step.__name__ not in taken:
            step(db)
            db.execute("INSERT INTO tretrin_migrations (name, applied) VALUES (?, now())", (step.__name__,))
