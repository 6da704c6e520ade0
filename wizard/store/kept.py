"""What is kept of a strategy, read and changed within a transaction that somebody else has begun."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

from wizard.language.errors import UnknownLink
from wizard.questionnaire.catalogue import catalogue
from wizard.store import decoded
from wizard.store.database_protocol import Connection, Database
from wizard.store.protocol import Change
from wizard.store.refused_texts import drop_overtaken
from wizard.store.stored import Stored, StoredChange, stored
from wizard.strategy.strategy import VERSIONS, Changes, Strategy
from wizard.strategy.uids import JoinedUids

EARLIER_ANSWERS = 50
EARLIER_RECORDS = 5
"""How many values are kept of each question, and of each record, beside the present one: a record can be large."""


def next_save(db: Connection, database: Database, strategy_id: int) -> int:
    """The number of the save that begins here. Until it is over, nobody else changes this strategy."""
    sql = f"SELECT saves FROM strategies WHERE id = ?{database.for_update}"
    return int(one_row(db, sql, (strategy_id,))[0]) + 1


def load(db: Connection, strategy_id: int, records: Collection[str]) -> Strategy:
    """The strategy with the records named, without its versions."""
    left_out = catalogue().records.keys() - set(records)
    (language,) = one_row(db, "SELECT language FROM strategies WHERE id = ?", (strategy_id,))
    sql = "SELECT question, value, uids FROM answers WHERE strategy = ?"
    if left_out:
        sql += f" AND question NOT IN ({', '.join('?' * len(left_out))})"
    texts: dict[str, str] = {}
    uids: dict[str, JoinedUids] = {}
    for id_, text, uids_of_rows in db.execute(sql, (strategy_id, *left_out)):
        if text is not None:
            texts[id_] = text
        if uids_of_rows is not None:
            uids[id_] = JoinedUids(uids_of_rows)
    # A question that has left the questionnaire is left out, but stays in the store.
    values = decoded.values(strategy_id, texts)
    answers = {id_: values[id_] for id_ in catalogue().questions if id_ in values}
    rows = {id_: values[id_] for id_ in catalogue().records if id_ in values}
    return Strategy(language, answers, rows, frozenset(left_out) | {VERSIONS}, uids)


def keep(
    db: Connection, strategy_id: int, changes: Changes, save: int, at: str, *, to_history: bool = True
) -> dict[str, Change]:
    """Keeps new values as the save of this number, and those before them in the history. What has changed."""
    changed = {id_: _replace(db, strategy_id, id_, value, save, at, to_history) for id_, value in changes.items()}
    found = {id_: change for id_, change in changed.items() if change is not None}
    for id_, change in found.items():
        drop_overtaken(db, strategy_id, id_, change)
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


def one_row(db: Connection, sql: str, parameters: tuple[object, ...]) -> Any:
    """The one row of `sql`. Raises UnknownLink where there is none."""
    rows = db.execute(sql, parameters).fetchall()
    if not rows:
        raise UnknownLink
    return rows[0]


def utc(at: datetime) -> str:
    if at.tzinfo is None:
        raise ValueError(f"{at} has no time zone")
    return at.astimezone(UTC).isoformat()
