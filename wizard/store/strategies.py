"""Strategies: their answers, the records beside them and what was there before. Written once, for every database."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import Any

from wizard.language.errors import UnknownLink
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.store.feeds import FeedStore
from wizard.store.new_strategy import in_utc, insert, key_hash
from wizard.store.protocol import Change, Connection, Database, Info, Saved
from wizard.store.refused_texts import RefusedTextStore
from wizard.store.stored import Stored, StoredChange, stored
from wizard.store.workshops import WorkshopStore
from wizard.strategy.strategy import Changes, Strategy

KEY = re.compile(r"[A-Za-z0-9_-]{32}")
"""What `token_urlsafe` makes of them. Anything else is turned away before it is hashed or looked up."""

EARLIER_ANSWERS = 50
EARLIER_RECORDS = 5
"""How many values are kept of each question, and of each record, beside the present one: a record can be large."""


class StrategyStore:
    """A `Store` in `database`. One for each process."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.feeds = FeedStore(database)
        self.refused_texts = RefusedTextStore(database)
        self.workshops = WorkshopStore(database)

    def close(self) -> None:
        self.database.close()

    def create(self, strategy: Strategy, now: datetime) -> str:
        with self.database.writing() as db:
            _, key = insert(db, strategy, now)
        return key

    def open(self, key: str) -> int:
        if not KEY.fullmatch(key):
            raise UnknownLink
        with self.database.reading() as db:
            return int(_row(db, "SELECT id FROM strategies WHERE key_hash = ?", (key_hash(key),))[0])

    def load(self, strategy_id: int, records: Collection[str] | None = None) -> Strategy:
        with self.database.reading() as db:
            return _load(db, strategy_id, catalogue().records.keys() if records is None else records)

    def answers(self, strategy_id: int) -> Answers:
        return self.load(strategy_id, records=()).answers

    def update(
        self,
        strategy_id: int,
        change: Callable[[Strategy], Changes],
        now: datetime,
        records: Collection[str] = (),
        *,
        goes_on: bool = False,
    ) -> Mapping[str, Change]:
        at = in_utc(now)
        with self.database.writing() as db:
            save = self._next_save(db, strategy_id)
            changes = change(_load(db, strategy_id, records))
            return _keep(db, strategy_id, changes, save, at, to_history=not goes_on)

    def save(self, strategy_id: int, changes: Changes, now: datetime) -> Mapping[str, Change]:
        at = in_utc(now)
        with self.database.writing() as db:
            return _keep(db, strategy_id, changes, self._next_save(db, strategy_id), at)

    def _next_save(self, db: Connection, strategy_id: int) -> int:
        """The number of the save that begins here. Until it is over, nobody else changes this strategy."""
        sql = f"SELECT saves FROM strategies WHERE id = ?{self.database.for_update}"
        return int(_row(db, sql, (strategy_id,))[0]) + 1

    def set_language(self, strategy_id: int, language: str) -> None:
        with self.database.writing() as db:
            _row(db, "UPDATE strategies SET language = ? WHERE id = ? RETURNING id", (language, strategy_id))

    def history(self, strategy_id: int, question_id: str) -> list[Saved]:
        with self.database.reading() as db:
            _row(db, "SELECT id FROM strategies WHERE id = ?", (strategy_id,))
            rows = db.execute(
                """
                SELECT save, value, saved FROM answers WHERE strategy = ? AND question = ?
                UNION ALL
                SELECT save, value, saved FROM history WHERE strategy = ? AND question = ?
                ORDER BY save DESC
                """,
                (strategy_id, question_id) * 2,
            ).fetchall()
        return [Saved(None if text is None else json.loads(text), datetime.fromisoformat(at)) for _, text, at in rows]

    def saved(self, strategy_id: int, question_id: str) -> datetime | None:
        with self.database.reading() as db:
            _row(db, "SELECT id FROM strategies WHERE id = ?", (strategy_id,))
            sql = "SELECT saved FROM answers WHERE strategy = ? AND question = ?"
            found = db.execute(sql, (strategy_id, question_id)).fetchone()
        return None if found is None else datetime.fromisoformat(found[0])

    def info(self, strategy_id: int) -> Info:
        with self.database.reading() as db:
            sql = "SELECT created, updated, saves FROM strategies WHERE id = ?"
            created, updated, saves = _row(db, sql, (strategy_id,))
        return Info(datetime.fromisoformat(created), datetime.fromisoformat(updated), saves)

    def delete(self, strategy_id: int) -> None:
        with self.database.writing() as db:
            _row(db, "DELETE FROM strategies WHERE id = ? RETURNING id", (strategy_id,))
        self.database.erase_deleted()


def _load(db: Connection, strategy_id: int, records: Collection[str]) -> Strategy:
    """The strategy with the records named."""
    left_out = catalogue().records.keys() - set(records)
    (language,) = _row(db, "SELECT language FROM strategies WHERE id = ?", (strategy_id,))
    sql = "SELECT question, value, uids FROM answers WHERE strategy = ?"
    if left_out:
        sql += f" AND question NOT IN ({', '.join('?' * len(left_out))})"
    texts, uids = {}, {}
    for id_, text, uids_of_rows in db.execute(sql, (strategy_id, *left_out)):
        if text is not None:
            texts[id_] = text
        if uids_of_rows is not None:
            uids[id_] = uids_of_rows.split(" ")
    # A question that has left the questionnaire is left out, but stays in the store.
    answers = {id_: json.loads(texts[id_]) for id_ in catalogue().questions if id_ in texts}
    rows = {id_: json.loads(texts[id_]) for id_ in catalogue().records if id_ in texts}
    return Strategy(language, answers, rows, frozenset(left_out), uids)


def _keep(
    db: Connection, strategy_id: int, changes: Changes, save: int, at: str, *, to_history: bool = True
) -> dict[str, Change]:
    """Keeps new values as the save of this number, and those before them in the history. What has changed."""
    changed = {id_: _replace(db, strategy_id, id_, value, save, at, to_history) for id_, value in changes.items()}
    found = {id_: change for id_, change in changed.items() if change is not None}
    if found:
        db.execute("UPDATE strategies SET saves = ?, updated = ? WHERE id = ?", (save, at, strategy_id))
    return found


def _replace(
    db: Connection, strategy_id: int, id_: str, value: Any, save: int, at: str, to_history: bool
) -> Change | None:
    """Keeps `value` in place of the one before it. None where it is the same."""
    place = (strategy_id, id_)
    sql = "SELECT value, uids, saved FROM answers WHERE strategy = ? AND question = ?"
    text, uids, saved = db.execute(sql, place).fetchone() or (None, None, None)
    before = Stored(text, uids)
    after = stored(id_, value, before)
    if after.text == before.text:
        if after.uids != before.uids:  # rows that read the same have changed places
            db.execute("UPDATE answers SET uids = ? WHERE strategy = ? AND question = ?", (after.uids, *place))
        return None
    if to_history:
        _to_history(db, place)
    db.execute(
        """
        INSERT INTO answers (strategy, question, value, uids, save, saved) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (strategy, question) DO UPDATE
        SET value = excluded.value, uids = excluded.uids, save = excluded.save, saved = excluded.saved
        """,
        (*place, after.text, after.uids, save, at),
    )
    return StoredChange(before, after, datetime.fromisoformat(saved) if saved else None)


def _to_history(db: Connection, place: tuple[int, str]) -> None:
    """Puts what stands at `place` (a strategy, and a question or record) into its history, which holds only so much."""
    db.execute(
        """
        INSERT INTO history (strategy, question, save, value, saved)
        SELECT strategy, question, save, value, saved FROM answers WHERE strategy = ? AND question = ?
        """,
        place,
    )
    db.execute(
        """
        DELETE FROM history WHERE strategy = ? AND question = ? AND save <= (
            SELECT save FROM history WHERE strategy = ? AND question = ? ORDER BY save DESC LIMIT 1 OFFSET ?
        )
        """,
        (*place, *place, EARLIER_RECORDS if place[1] in catalogue().records else EARLIER_ANSWERS),
    )


def _row(db: Connection, sql: str, parameters: tuple[object, ...]) -> Any:
    """The one row of `sql`. Raises UnknownLink where there is none."""
    rows = db.execute(sql, parameters).fetchall()
    if not rows:
        raise UnknownLink
    return rows[0]
