"""The schema: the same from every starting point, and never walked backwards."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from wizard.language.errors import StoreTooNew
from wizard.store import open_store
from wizard.store.migrations import STEPS
from wizard.store.protocol import Info
from wizard.store.startup import FILE_NAME
from wizard.strategy.strategy import Strategy
from wizard.strategy.strategy_file import document, parse

# A database as the first version left it. Frozen: never to be brought up to date with the code.
FIRST_SCHEMA = """
    CREATE TABLE "_sqlite_migrations" (
       "id" INTEGER PRIMARY KEY,
       "migration_set" TEXT,
       "name" TEXT,
       "applied_at" TEXT
    );
    CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
        ON "_sqlite_migrations" ("migration_set", "name");
    INSERT INTO _sqlite_migrations VALUES (1, 'tretrin', 'm001_strategies', '2026-11-23 09:00:00+00:00');
    CREATE TABLE strategies (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key_hash BLOB NOT NULL UNIQUE,
        language TEXT NOT NULL,
        created TEXT NOT NULL,
        updated TEXT NOT NULL,
        saves INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE answers (
        strategy INTEGER NOT NULL REFERENCES strategies (id) ON DELETE CASCADE,
        question TEXT NOT NULL,
        value TEXT,
        save INTEGER NOT NULL,
        saved TEXT NOT NULL,
        PRIMARY KEY (strategy, question)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE history (
        strategy INTEGER NOT NULL REFERENCES strategies (id) ON DELETE CASCADE,
        question TEXT NOT NULL,
        save INTEGER NOT NULL,
        value TEXT,
        saved TEXT NOT NULL,
        PRIMARY KEY (strategy, question, save)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO strategies VALUES (
        1, x'3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547', 'da',
        '2026-11-23T09:00:00+00:00', '2026-11-23T09:05:00+00:00', 2
    );
    INSERT INTO answers VALUES (1, 'company_name', '"Bageriet på Torvet"', 2, '2026-11-23T09:05:00+00:00');
    INSERT INTO answers VALUES (1, 'results', '[{"metric":"followers"}]', 1, '2026-11-23T09:00:00+00:00');
    INSERT INTO history VALUES (1, 'company_name', 1, '"Bageriet"', '2026-11-23T09:00:00+00:00');
"""
FIRST_KEY = "a" * 32


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        yield connection


def schema(database: sqlite3.Connection) -> dict[str, str]:
    rows = database.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {name: " ".join(sql.split()) for name, sql in rows}


def test_a_blank_file_gets_every_step_once(database: sqlite3.Connection, tmp_path: Path) -> None:
    for _ in range(2):
        open_store(tmp_path).close()
    taken = [name for (name,) in database.execute("SELECT name FROM _sqlite_migrations ORDER BY id")]
    assert taken == [step.__name__ for step in STEPS]


def test_the_first_schema_becomes_the_same_as_a_blank_file(database: sqlite3.Connection, tmp_path: Path) -> None:
    database.executescript(FIRST_SCHEMA)
    open_store(tmp_path).close()
    open_store(tmp_path / "blank").close()
    with closing(sqlite3.connect(tmp_path / "blank" / FILE_NAME)) as blank:
        assert schema(database) == schema(blank)


def test_what_the_first_version_kept_is_still_there(database: sqlite3.Connection, tmp_path: Path) -> None:
    database.executescript(FIRST_SCHEMA)
    store = open_store(tmp_path)
    strategy = store.open(FIRST_KEY)
    info = store.info(strategy)
    assert store.load(strategy) == Strategy(
        "da", {"company_name": "Bageriet på Torvet"}, {"results": [{"metric": "followers"}]}
    )
    assert [(saved.value, saved.at) for saved in store.history(strategy, "company_name")] == [
        ("Bageriet på Torvet", info.updated),
        ("Bageriet", info.created),
    ]
    assert info == Info(info.created, info.updated, saves=2)
    store.close()


def test_rows_that_were_kept_without_uids_get_them_and_keep_them(database: sqlite3.Connection, tmp_path: Path) -> None:
    database.executescript(FIRST_SCHEMA)
    values = {
        "brand": '[{"word":"nær"},{"word":"ærlig"}]',
        "purposes": '["trust"]',
        "calendar": '[{"uid":"2027-01-04-facebook-1","idea":"Brød"}]',
    }
    for question, value in values.items():
        database.execute("INSERT INTO answers VALUES (1, ?, ?, 2, '2026-11-23T09:05:00+00:00')", (question, value))
    database.commit()
    seen = []
    for _ in range(2):
        store = open_store(tmp_path)
        seen.append(store.load(1))
        store.close()
    assert seen[0] == seen[1]
    assert seen[0].answers["brand"] == [{"word": "nær"}, {"word": "ærlig"}]
    assert seen[0].uids == seen[1].uids
    assert {id_: len(set(uids)) for id_, uids in seen[0].uids.items()} == {"brand": 2, "results": 1}
    assert seen[0].rows("calendar") == [{"uid": "2027-01-04-facebook-1", "idea": "Brød"}]


def test_texts_from_before_there_was_one_form_for_them_are_put_into_it(
    database: sqlite3.Connection, tmp_path: Path
) -> None:
    database.executescript(FIRST_SCHEMA)
    values = {
        "overall_strategy": '"Først\\r\\n\\u0002så\xa0det\ufffe"',
        "company_about": '"\u200b"',
        "audiences": '[{"name":"Unge  familier"},{"name":"\xad"},{"place":"Bor\u200bup"}]',
        "needs": '[{"audience":"UNGE familier","need":"Bro\xadd"}]',
        "fax_number": '" 75 42\\u0000"',
        "hours_per_week": "7.5",
        "purposes": '["trust"]',
        "calendar": '[{"uid":"a 1","idea":"Brød\u200b","creator":"Mille\xa0 Kruse"}]',
    }
    for question, value in values.items():
        database.execute("INSERT INTO answers VALUES (1, ?, ?, 2, '2026-11-23T09:05:00+00:00')", (question, value))
    database.execute(
        "INSERT INTO history VALUES (1, 'overall_strategy', 1, '\"Før\u200b\"', '2026-11-23T09:00:00+00:00')"
    )
    database.commit()
    store = open_store(tmp_path)
    kept, before = store.load(1), store.history(1, "overall_strategy")
    store.close()
    assert kept.answers == {
        "company_name": "Bageriet på Torvet",
        "overall_strategy": "Først\nså det",
        "hours_per_week": 7.5,
        "purposes": ["trust"],
        "audiences": [{"name": "Unge familier"}, {"place": "Borup"}],
        "needs": [{"audience": "Unge familier", "need": "Brod"}],
    }
    assert len(kept.uids["audiences"]) == 2
    assert kept.record("calendar") == [{"uid": "a 1", "idea": "Brød", "creator": "Mille Kruse"}]
    assert [saved.value for saved in before] == ["Først\nså det", "Før"]
    assert Strategy("da", kept.answers, kept.records) == parse(document(kept))


def test_no_value_is_part_of_a_key(database: sqlite3.Connection, tmp_path: Path) -> None:
    """Else whoever passes by a large calendar on the way to another answer reads all of it."""
    database.executescript(FIRST_SCHEMA)
    open_store(tmp_path).close()
    tables = database.execute("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    assert [name for name, without_rowid in tables if without_rowid] == []


def test_a_question_that_has_left_the_questionnaire_is_left_out(database: sqlite3.Connection, tmp_path: Path) -> None:
    database.executescript(FIRST_SCHEMA)
    database.execute("INSERT INTO answers VALUES (1, 'fax_number', '\"75 42 00 00\"', 1, '2026-11-23')")
    database.commit()
    store = open_store(tmp_path)
    assert store.answers(store.open(FIRST_KEY)) == {"company_name": "Bageriet på Torvet"}
    store.close()


def test_a_database_of_a_later_version_is_refused_and_left_alone(database: sqlite3.Connection, tmp_path: Path) -> None:
    open_store(tmp_path).close()
    database.execute("INSERT INTO _sqlite_migrations VALUES (99, 'tretrin', 'm099_teams', '2031-01-01')")
    database.commit()
    before = list(database.iterdump())
    with pytest.raises(StoreTooNew, match=r"later version of Tretrin \(m099_teams\)"):
        open_store(tmp_path)
    assert list(database.iterdump()) == before


def test_a_step_that_fails_leaves_nothing_half_done(database: sqlite3.Connection, tmp_path: Path) -> None:
    database.execute("CREATE TABLE history (something TEXT)")
    with pytest.raises(sqlite3.OperationalError, match="history already exists"):
        open_store(tmp_path)
    assert list(schema(database)) == ["history"]
