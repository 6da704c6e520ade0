"""The keys of calendar feeds: addresses that show a strategy's calendar to whoever has them, and nothing else.

A feed's key is no key to the strategy: it opens nothing that can be changed, and it can be withdrawn without the
strategy's own link. A strategy has one at most; it is deleted with the strategy.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import UTC, datetime

from wizard.language.errors import UnknownLink
from wizard.store.database_protocol import Database

KEY_BYTES = 24


class FeedStore:
    """The `Feeds` in `database`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(self, strategy_id: int, now: datetime) -> str:
        key = secrets.token_urlsafe(KEY_BYTES)
        with self._database.writing() as db:
            if db.execute("SELECT id FROM strategies WHERE id = ?", (strategy_id,)).fetchone() is None:
                raise UnknownLink
            db.execute("DELETE FROM feeds WHERE strategy = ?", (strategy_id,))
            db.execute(
                "INSERT INTO feeds (strategy, key_hash, created) VALUES (?, ?, ?)",
                (strategy_id, _hash(key), now.astimezone(UTC).isoformat()),
            )
        return key

    def revoke(self, strategy_id: int) -> None:
        with self._database.writing() as db:
            db.execute("DELETE FROM feeds WHERE strategy = ?", (strategy_id,))

    def created(self, strategy_id: int) -> datetime | None:
        with self._database.reading() as db:
            row = db.execute("SELECT created FROM feeds WHERE strategy = ?", (strategy_id,)).fetchone()
        return None if row is None else datetime.fromisoformat(row[0])

    def resolve(self, key: str) -> int:
        # Every text is hashed and looked up, so that how long it takes says nothing about it.
        with self._database.reading() as db:
            row = db.execute("SELECT strategy FROM feeds WHERE key_hash = ?", (_hash(key),)).fetchone()
        if row is None:
            raise UnknownLink
        return int(row[0])


def _hash(key: str) -> bytes:
    return hashlib.sha256(key.encode(errors="surrogatepass")).digest()
