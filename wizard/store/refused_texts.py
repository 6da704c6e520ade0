"""What somebody wrote that is no answer: one that is too long, a reason that is not given yet. Kept until it is mended,
given or dropped.

A page that is left or reloaded shows it again, with the sentence that says why. It is deleted with the strategy.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from wizard.language import writing
from wizard.language.errors import UnknownLink
from wizard.store.database_protocol import Database


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
