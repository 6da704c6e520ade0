"""Putting a new strategy into the store, inside a transaction that may keep other things as well."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime

from wizard.store import versions
from wizard.store.database_protocol import Connection
from wizard.store.kept import one_row, utc
from wizard.store.stored import Stored, stored
from wizard.strategy.strategy import Changes, Strategy

KEY_BYTES = 24


def insert(db: Connection, strategy: Strategy, now: datetime) -> tuple[int, str]:
    """The number of the strategy, and the secret key that opens it."""
    key, at = new_key(), utc(now)
    to_store = {id_: stored(id_, value, Stored()) for id_, value in _values(strategy).items()}
    columns = "key_hash, language, created, updated, saves"
    sql = f"INSERT INTO strategies ({columns}) VALUES (?, ?, ?, ?, 1) RETURNING id"
    (strategy_id,) = one_row(db, sql, (key_hash(key), strategy.language, at, at))
    for id_, value in to_store.items():
        if value.text is not None:
            db.execute(
                "INSERT INTO answers (strategy, question, value, uids, save, saved) VALUES (?, ?, ?, ?, 1, ?)",
                (strategy_id, id_, value.text, value.uids, at),
            )
    for version in strategy.versions:
        versions.insert(db, strategy_id, version.heading, version.content)
    return strategy_id, key


def new_key() -> str:
    return secrets.token_urlsafe(KEY_BYTES)


def key_hash(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()


def _values(strategy: Strategy) -> Changes:
    """By question and record id; rows have the uids that are known."""
    lists = {id_: strategy.rows(id_) for id_ in strategy.uids if id_ in strategy.answers or id_ in strategy.records}
    return {**strategy.answers, **strategy.records, **lists}
