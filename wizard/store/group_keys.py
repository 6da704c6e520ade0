"""Further keys of participants of a workshop: by which they work in the one strategy of their group, and by which
somebody was let in to their own again.

The key of a group's strategy is known to nobody. Each member has one of their own, made from the key of their own
strategy, so that whoever has that, in whichever window, comes to the group's as well, and nobody else does.
"""

from __future__ import annotations

import base64
import hashlib

from wizard.store.database_protocol import Connection
from wizard.store.kept import one_row
from wizard.store.new_strategy import KEY_BYTES, key_hash, new_key
from wizard.workshop import groups
from wizard.workshop.workshop import Workshop


def give(db: Connection, key: str, participant: int, strategy: int) -> str:
    """The key by which the participant whose own is `key` opens the `strategy` of their group."""
    digest = hashlib.sha256(f"group:{strategy}:{key}".encode()).digest()
    made = base64.urlsafe_b64encode(digest[:KEY_BYTES]).decode()
    db.execute(
        "INSERT INTO group_keys (key_hash, participant, strategy) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (key_hash(made), participant, strategy),
    )
    return made


def opened(db: Connection, key: str) -> int:
    """The strategy that `key` opens. Raises UnknownLink."""
    return int(one_row(db, "SELECT strategy FROM group_keys WHERE key_hash = ?", (key_hash(key),))[0])


def opens(db: Connection, key: str) -> int:
    """The strategy that `key` opens, its own or one of these. Raises UnknownLink."""
    found = db.execute("SELECT id FROM strategies WHERE key_hash = ?", (key_hash(key),)).fetchone()
    return int(found[0]) if found is not None else opened(db, key)


def another(db: Connection, participant: int) -> str:
    """One more key of a participant's own strategy, for somebody who has lost theirs."""
    key = new_key()
    sql = (
        "INSERT INTO group_keys (key_hash, participant, strategy) SELECT ?, id, strategy FROM participants WHERE id = ?"
    )
    db.execute(sql, (key_hash(key), participant))
    return key


def withdraw(db: Connection, workshop_id: int, workshop: Workshop) -> None:
    """Whoever has left a group that goes on has no key any more; of one that is dissolved everybody keeps theirs."""
    sql = """
        SELECT group_keys.participant, own.id, group_keys.strategy
        FROM group_keys JOIN participants AS own ON own.strategy = group_keys.strategy
        WHERE own.workshop = ?
    """
    for participant, works_in, strategy in db.execute(sql, (workshop_id,)).fetchall():
        group = groups.of(workshop, works_in)
        if group is not None and participant not in group.members:
            db.execute("DELETE FROM group_keys WHERE participant = ? AND strategy = ?", (participant, strategy))
