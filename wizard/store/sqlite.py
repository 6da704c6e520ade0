"""The store on SQLite: one file in one folder, for one machine and any number of processes on it."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from wizard.language.errors import UnknownLink
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.store.database import DatabaseFile
from wizard.store.feeds import Feeds
from wizard.store.migrations import migrate
from wizard.store.protocol import Info, Saved
from wizard.store.startup import FILE_NAME, secure
from wizard.strategy.strategy import Strategy

KEY_BYTES = 24
KEY = re.compile(r"[A-Za-z0-9_-]{32}")
"""What `token_urlsafe` makes of them. Anything else is turned away before it is hashed or looked up."""

EARLIER_ANSWERS = 50
EARLIER_RECORDS = 5
"""How many values are kept of each question, and of each record, beside the present one: a record can be large."""


class SQLiteStore:
    """A `Store` in `folder`, which is made, readable by its owner alone, if it is not there. One for each process.

    Raises StoreTooNew for a database from a later version.
    """

    def __init__(self, folder: Path) -> None:
        secure(folder / FILE_NAME)
        self._file = DatabaseFile(folder / FILE_NAME)
        with self._file.writing() as db:
            migrate(db)
        self.feeds = Feeds(self._file)

    def close(self) -> None:
        """Leaves one file, without a log beside it, if no other process has it open."""
        self._file.close()

    def create(self, strategy: Strategy, now: datetime) -> str:
        key, at = secrets.token_urlsafe(KEY_BYTES), _utc(now)
        texts = _texts({**strategy.answers, **strategy.records})
        with self._file.writing() as db:
            strategy_id = db.execute(
                "INSERT INTO strategies (key_hash, language, created, updated, saves) VALUES (?, ?, ?, ?, 1)",
                (_hash(key), strategy.language, at, at),
            ).lastrowid
            for question, text in texts.items():
                if text is not None:
                    db.execute(
                        "INSERT INTO answers (strategy, question, value, save, saved) VALUES (?, ?, ?, 1, ?)",
                        (strategy_id, question, text, at),
                    )
        return key

    def open(self, key: str) -> int:
        if not KEY.fullmatch(key):
            raise UnknownLink
        with self._file.reading() as db:
            return int(_row(db, "SELECT id FROM strategies WHERE key_hash = ?", _hash(key))[0])

    def load(self, strategy_id: int, records: Collection[str] | None = None) -> Strategy:
        left_out = frozenset() if records is None else catalogue().records.keys() - set(records)
        with self._file.reading() as db:
            (language,) = _row(db, "SELECT language FROM strategies WHERE id = ?", strategy_id)
            sql = "SELECT question, value FROM answers WHERE strategy = ? AND question NOT IN ({})"
            values = dict(db.execute(sql.format(", ".join("?" * len(left_out))), (strategy_id, *left_out)))
        rows = {name: json.loads(values[name]) for name in catalogue().records if values.get(name) is not None}
        return Strategy(language, _answers(values), rows, frozenset(left_out))

    def answers(self, strategy_id: int) -> Answers:
        return self.load(strategy_id, records=()).answers

    def save(self, strategy_id: int, changes: Mapping[str, Any], now: datetime) -> None:
        texts, at = _texts(changes), _utc(now)
        with self._file.writing() as db:
            save = _row(db, "SELECT saves FROM strategies WHERE id = ?", strategy_id)[0] + 1
            changed = [_replace(db, strategy_id, question, text, save, at) for question, text in texts.items()]
            if any(changed):
                db.execute("UPDATE strategies SET saves = ?, updated = ? WHERE id = ?", (save, at, strategy_id))

    def set_language(self, strategy_id: int, language: str) -> None:
        with self._file.writing() as db:
            _row(db, "SELECT id FROM strategies WHERE id = ?", strategy_id)
            db.execute("UPDATE strategies SET language = ? WHERE id = ?", (language, strategy_id))

    def history(self, strategy_id: int, question_id: str) -> list[Saved]:
        with self._file.reading() as db:
            _row(db, "SELECT id FROM strategies WHERE id = ?", strategy_id)
            rows = db.execute(
                """
                SELECT save, value, saved FROM answers WHERE strategy = :strategy AND question = :question
                UNION ALL
                SELECT save, value, saved FROM history WHERE strategy = :strategy AND question = :question
                ORDER BY save DESC
                """,
                {"strategy": strategy_id, "question": question_id},
            ).fetchall()
        return [Saved(None if text is None else json.loads(text), datetime.fromisoformat(at)) for _, text, at in rows]

    def info(self, strategy_id: int) -> Info:
        with self._file.reading() as db:
            created, updated, saves = _row(
                db, "SELECT created, updated, saves FROM strategies WHERE id = ?", strategy_id
            )
        return Info(datetime.fromisoformat(created), datetime.fromisoformat(updated), saves)

    def delete(self, strategy_id: int) -> None:
        with self._file.writing() as db:
            _row(db, "SELECT id FROM strategies WHERE id = ?", strategy_id)
            db.execute("DELETE FROM strategies WHERE id = ?", (strategy_id,))
        self._file.erase_deleted()


def _replace(db: Database, strategy_id: int, question: str, text: str | None, save: int, at: str) -> bool:
    """Keeps `text` for `question` and moves the value before it to the history. False if it was the same."""
    place = {"strategy": strategy_id, "question": question}
    present = "FROM answers WHERE strategy = :strategy AND question = :question"
    earlier = "FROM history WHERE strategy = :strategy AND question = :question"
    found = db.execute(f"SELECT value {present}", place).fetchone()
    if text == (found[0] if found else None):
        return False
    db.execute(
        f"""
        INSERT INTO history (strategy, question, save, value, saved)
        SELECT strategy, question, save, value, saved {present}
        """,
        place,
    )
    db.execute(
        f"DELETE {earlier} AND save <= (SELECT save {earlier} ORDER BY save DESC LIMIT 1 OFFSET :kept)",
        {**place, "kept": EARLIER_RECORDS if question in catalogue().records else EARLIER_ANSWERS},
    )
    db.execute(
        """
        INSERT INTO answers (strategy, question, value, save, saved)
        VALUES (:strategy, :question, :text, :save, :at)
        ON CONFLICT (strategy, question) DO UPDATE SET value = :text, save = :save, saved = :at
        """,
        {**place, "text": text, "save": save, "at": at},
    )
    return True


def _row(db: Database, sql: str, parameter: object) -> Any:
    """The one row `sql` finds. Raises UnknownLink where there is none."""
    row = db.execute(sql, (parameter,)).fetchone()
    if row is None:
        raise UnknownLink
    return row


def _texts(values: Mapping[str, Any]) -> dict[str, str | None]:
    """The values as they stand in the database. Raises KeyError for an id the questionnaire does not have."""
    unknown = values.keys() - catalogue().questions.keys() - catalogue().records.keys()
    if unknown:
        raise KeyError(*sorted(unknown))
    return {question: None if value is None or value == [] else _json(value) for question, value in values.items()}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _answers(texts: Mapping[str, str | None]) -> Answers:
    """The answers among `texts`. A question that has left the questionnaire is left out, but stays in the store."""
    kept = {question: texts.get(question) for question in catalogue().questions}
    return {question: json.loads(text) for question, text in kept.items() if text is not None}


def _hash(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()


def _utc(at: datetime) -> str:
    if at.tzinfo is None:
        raise ValueError(f"{at} has no time zone")
    return at.astimezone(UTC).isoformat()
