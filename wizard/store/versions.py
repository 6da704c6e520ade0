"""The versions of strategies: what each was when it was closed. None is ever changed, nor deleted by itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from wizard.store.database_protocol import Connection, Database
from wizard.store.kept import keep, load, next_save, one_row, utc
from wizard.store.protocol import Change, Closing
from wizard.store.stored import as_json
from wizard.strategy.strategy import Strategy
from wizard.strategy.version import Number, Version, VersionHeading, as_content, kept_in_versions, of_content

HEADING = "major, minor, closed, review, back_to"


class VersionStore:
    """The `Versions` in `database`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def headings(self, strategy_id: int) -> tuple[VersionHeading, ...]:
        with self._database.reading() as db:
            one_row(db, "SELECT id FROM strategies WHERE id = ?", (strategy_id,))
            return _headings(db, strategy_id)

    def get(self, strategy_id: int, number: Number) -> Version:
        with self._database.reading() as db:
            sql = f"SELECT {HEADING}, content FROM versions WHERE strategy = ? AND major = ? AND minor = ?"
            return _version(one_row(db, sql, (strategy_id, *number)))

    def close(
        self,
        strategy_id: int,
        make: Callable[[Strategy, Sequence[VersionHeading]], Closing | None],
        now: datetime,
    ) -> Mapping[str, Change]:
        with self._database.writing() as db:
            save = next_save(db, self._database, strategy_id)
            kept = load(db, strategy_id, kept_in_versions())
            closing = make(kept, _headings(db, strategy_id))
            if closing is None:
                return {}
            if closing.before is not None:
                insert(db, strategy_id, closing.before, kept)
            changed = keep(db, strategy_id, closing.changes, save, utc(now))
            if closing.after is not None:
                insert(db, strategy_id, closing.after, load(db, strategy_id, kept_in_versions()))
            # Where no value has changed, what is made of the strategy has: it tells which version it is.
            db.execute("UPDATE strategies SET saves = ?, updated = ? WHERE id = ?", (save, utc(now), strategy_id))
            return changed


def insert(db: Connection, strategy_id: int, heading: VersionHeading, content: Strategy) -> None:
    """Keeps `content` as the version of this heading, which is new."""
    db.execute(
        f"INSERT INTO versions (strategy, {HEADING}, content) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            strategy_id,
            *heading.number,
            heading.closed.isoformat(),
            heading.review.isoformat() if heading.review else None,
            str(heading.back_to) if heading.back_to else None,
            as_json(as_content(content)),
        ),
    )


def load_all(db: Connection, strategy_id: int) -> tuple[Version, ...]:
    """Oldest first."""
    sql = f"SELECT {HEADING}, content FROM versions WHERE strategy = ? ORDER BY major, minor"
    return tuple(map(_version, db.execute(sql, (strategy_id,))))


def _headings(db: Connection, strategy_id: int) -> tuple[VersionHeading, ...]:
    sql = f"SELECT {HEADING} FROM versions WHERE strategy = ? ORDER BY major, minor"
    return tuple(map(_heading, db.execute(sql, (strategy_id,))))


def _heading(row: Any) -> VersionHeading:
    major, minor, closed, review, back_to = row
    return VersionHeading(
        Number(major, minor),
        date.fromisoformat(closed),
        date.fromisoformat(review) if review else None,
        Number.parse(back_to) if back_to else None,
    )


def _version(row: Any) -> Version:
    *heading, content = row
    return Version(_heading(heading), of_content(json.loads(content)))
