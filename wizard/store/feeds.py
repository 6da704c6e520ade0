"""The keys of calendar feeds: addresses that show a strategy's calendar to whoever has them, and nothing else.

A feed's key is no key to the strategy: it opens nothing that can be changed, and it can be withdrawn without the
strategy's own link. A strategy has one at most; it is deleted with the strategy.
"""

from __future__ import annotations

import hashlib
import secrets
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Any, Protocol

from wizard.language.errors import UnknownLink

KEY_BYTES = 24


class Transactions(Protocol):
    """The database, as `feeds` needs it: connections in a transaction, each with `execute(sql, parameters)`."""

    def reading(self) -> AbstractContextManager[Any]: ...

    def writing(self) -> AbstractContextManager[Any]: ...


class Feeds:
    """The feeds of one store, by the number of their strategy."""

    def __init__(self, database: Transactions) -> None:
        self._database = database

    def create(self, strategy_id: int, now: datetime) -> str:
        """A new key for the strategy's feed, in place of any it has. The key itself is not kept.

        Raises UnknownLink where the strategy is gone.
        """
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
        """From now on no address shows the strategy's calendar."""
        with self._database.writing() as db:
            db.execute("DELETE FROM feeds WHERE strategy = ?", (strategy_id,))

    def created(self, strategy_id: int) -> datetime | None:
        """When the feed's key was made, in UTC; None where there is no feed."""
        with self._database.reading() as db:
            row = db.execute("SELECT created FROM feeds WHERE strategy = ?", (strategy_id,)).fetchone()
        return None if row is None else datetime.fromisoformat(row[0])

    def resolve(self, key: str) -> int:
        """The number of the strategy whose feed has this key. Raises UnknownLink for any other text.

        Every text is hashed and looked up, so that how long it takes says nothing about it.
        """
        with self._database.reading() as db:
            row = db.execute("SELECT strategy FROM feeds WHERE key_hash = ?", (_hash(key),)).fetchone()
        if row is None:
            raise UnknownLink
        return int(row[0])


def _hash(key: str) -> bytes:
    return hashlib.sha256(key.encode(errors="surrogatepass")).digest()
