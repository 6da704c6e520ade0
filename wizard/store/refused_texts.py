"""What somebody wrote that is no answer: one that is too long, a reason that is not given yet. Kept until it is mended,
given or dropped.

A page that is left or reloaded shows it again, with the sentence that says why: in place of the answer, so a newer one
drops it, in whichever window that was given. It is deleted with the strategy.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from wizard.language import writing
from wizard.language.errors import UnknownLink
from wizard.store.database_protocol import Connection, Database
from wizard.store.protocol import Change
from wizard.strategy.uids import UID


class RefusedTextStore:
    """The `RefusedTexts` in `database`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, strategy_id: int) -> Mapping[str, str]:
        with self._database.reading() as db:
            rows = db.execute("SELECT place, text FROM refused_texts WHERE strategy = ?", (strategy_id,)).fetchall()
        return dict(tuple(row) for row in rows)

    def keep(self, strategy_id: int, place: str, text: str, now: datetime) -> None:
        with self._database.writing() as db:
            if db.execute("SELECT id FROM strategies WHERE id = ?", (strategy_id,)).fetchone() is None:
                raise UnknownLink
            db.execute(
                """
                INSERT INTO refused_texts (strategy, place, text, saved) VALUES (?, ?, ?, ?)
                ON CONFLICT (strategy, place) DO UPDATE SET text = excluded.text, saved = excluded.saved
                """,
                (strategy_id, place, writing.lines(text), now.astimezone(UTC).isoformat()),
            )

    def drop(self, strategy_id: int, place: str) -> None:
        with self._database.writing() as db:
            db.execute("DELETE FROM refused_texts WHERE strategy = ? AND place = ?", (strategy_id, place))


def drop_overtaken(db: Connection, strategy_id: int, question_id: str, change: Change) -> None:
    """The texts in whose place `change`, of a question or record, has brought a newer answer."""
    sql = "SELECT place FROM refused_texts WHERE strategy = ?"
    for (place,) in db.execute(sql, (strategy_id,)).fetchall():
        if place.partition(":")[0] == question_id and _at(place, change.before) != _at(place, change.after):
            db.execute("DELETE FROM refused_texts WHERE strategy = ? AND place = ?", (strategy_id, place))


def _at(place: str, value: Any) -> Any:
    """What stands at a place, as `drafts.Place` writes it, in the whole answer `value`."""
    _, _, cell = place.partition(":")
    if not cell:
        return value
    uid, _, field = cell.rpartition(":")
    return next((row.get(field) for row in value or () if row.get(UID) == uid), None)
