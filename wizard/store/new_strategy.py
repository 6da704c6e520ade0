"""Putting a new strategy into the store, inside a transaction that may keep other things as well."""

from __future__ import annotations

import hashlib
import secrets
from datetime import UTC, datetime

from wizard.store.protocol import Connection
from wizard.store.stored import Stored, stored
from wizard.strategy.strategy import Strategy

KEY_BYTES = 24


def insert(db: Connection, strategy: Strategy, now: datetime) -> tuple[int, str]:
    """The number of the strategy, and the secret key that opens it."""
    key, at = new_key(), in_utc(now)
    values = {**strategy.answers, **strategy.records}
    to_store = {id_: stored(id_, value, Stored()) for id_, value in values.items()}
    columns = "key_hash, language, created, updated, saves"
    sql = f"INSERT INTO strategies ({columns}) VALUES (?, ?, ?, ?, 1) RETURNING id"
    (strategy_id,) = db.execute(sql, (key_hash(key), strategy.language, at, at)).fetchone()
    for id_, value in to_store.items():
        if value.text is not None:
            db.execute(
                "INSERT INTO answers (strategy, question, value, uids, save, saved) VALUES (?, ?, ?, ?, 1, ?)",
                (strategy_id, id_, value.text, value.uids, at),
            )
    return strategy_id, key


def new_key() -> str:
    return secrets.token_urlsafe(KEY_BYTES)


def key_hash(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()


def in_utc(at: datetime) -> str:
    if at.tzinfo is None:
        raise ValueError(f"{at} has no time zone")
    return at.astimezone(UTC).isoformat()
