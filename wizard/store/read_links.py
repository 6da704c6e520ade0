"""The keys of read-only links: addresses that show a strategy, its results and versions, and can change nothing.

A strategy may have several, each with a name that says whom it was given to; any can be withdrawn by itself. They are
deleted with the strategy.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from datetime import datetime

from wizard.language.errors import Refused, UnknownLink
from wizard.language.writing import one_line
from wizard.store.database_protocol import Database
from wizard.store.kept import utc
from wizard.store.protocol import ReadLink

KEY_BYTES = 24
KEY = re.compile(r"[A-Za-z0-9_-]{32}")
MOST_LINKS = 30
"""Of one strategy."""
LONGEST_NAME = 80


class ReadLinkStore:
    """The `ReadLinks` in `database`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(self, strategy_id: int, name: str, now: datetime) -> str:
        name = one_line(name)
        if len(name) > LONGEST_NAME:
            raise Refused("too_long", length=len(name), limit=LONGEST_NAME)
        key = secrets.token_urlsafe(KEY_BYTES)
        with self._database.writing() as db:
            sql = f"SELECT id FROM strategies WHERE id = ?{self._database.for_update}"
            if db.execute(sql, (strategy_id,)).fetchone() is None:
                raise UnknownLink
            ((count,),) = db.execute("SELECT count(*) FROM read_links WHERE strategy = ?", (strategy_id,)).fetchall()
            if count >= MOST_LINKS:
                raise Refused("too_many_links", limit=MOST_LINKS)
            db.execute(
                "INSERT INTO read_links (strategy, key_hash, name, created) VALUES (?, ?, ?, ?)",
                (strategy_id, _hash(key), name, utc(now)),
            )
        return key

    def of(self, strategy_id: int) -> list[ReadLink]:
        sql = "SELECT id, name, created FROM read_links WHERE strategy = ? ORDER BY id"
        with self._database.reading() as db:
            rows = db.execute(sql, (strategy_id,)).fetchall()
        return [ReadLink(int(id_), name, datetime.fromisoformat(created)) for id_, name, created in rows]

    def revoke(self, strategy_id: int, link_id: int) -> None:
        with self._database.writing() as db:
            db.execute("DELETE FROM read_links WHERE strategy = ? AND id = ?", (strategy_id, link_id))

    def resolve(self, key: str) -> int:
        if not KEY.fullmatch(key):
            raise UnknownLink
        with self._database.reading() as db:
            row = db.execute("SELECT strategy FROM read_links WHERE key_hash = ?", (_hash(key),)).fetchone()
        if row is None:
            raise UnknownLink
        return int(row[0])


def _hash(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()
