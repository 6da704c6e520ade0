"""A workshop's rows, inside a transaction: the workshop as one value, and those who have joined it."""

from __future__ import annotations

import itertools
from collections.abc import Collection
from datetime import datetime

from wizard.language import writing
from wizard.store.database_protocol import Connection
from wizard.store.decoded import forget
from wizard.store.kept import one_row, utc
from wizard.store.new_strategy import insert
from wizard.strategy.strategy import Strategy
from wizard.workshop import written
from wizard.workshop.workshop import Workshop


def load(db: Connection, workshop_id: int, for_update: str = "") -> Workshop:
    content, code = one_row(db, f"SELECT content, code FROM workshops WHERE id = ?{for_update}", (workshop_id,))
    return written.read(content, code)


def keep(db: Connection, workshop_id: int, workshop: Workshop) -> None:
    sql = "UPDATE workshops SET content = ?, version = version + 1, delete_on = ? WHERE id = ?"
    db.execute(sql, (written.write(workshop), workshop.delete_on.isoformat(), workshop_id))


def taken(db: Connection, workshop_id: int) -> dict[str, int]:
    """Whoever has joined, by what spellings of their name have in common."""
    sql = "SELECT name_key, id FROM participants WHERE workshop = ?"
    return {name_key: int(id_) for name_key, id_ in db.execute(sql, (workshop_id,)).fetchall()}


def join(db: Connection, workshop_id: int, name: str, strategy: Strategy, now: datetime) -> tuple[int, str]:
    """The number of the participant, and the key of the strategy."""
    strategy_id, key = insert(db, strategy, now)
    columns = "workshop, strategy, name, name_key, joined"
    sql = f"INSERT INTO participants ({columns}) VALUES (?, ?, ?, ?, ?) RETURNING id"
    (participant,) = one_row(db, sql, (workshop_id, strategy_id, name, writing.name_key(name), utc(now)))
    return int(participant), key


def strategy_of(db: Connection, workshop_id: int, participant: int) -> int:
    sql = "SELECT strategy FROM participants WHERE workshop = ? AND id = ?"
    return int(one_row(db, sql, (workshop_id, participant))[0])


def rename(db: Connection, workshop_id: int, participant: int, name: str, name_key: str) -> None:
    sql = "UPDATE participants SET name = ?, name_key = ? WHERE workshop = ? AND id = ? RETURNING id"
    one_row(db, sql, (name, name_key, workshop_id, participant))


def let_go(db: Connection, participant: int) -> None:
    """Of one who was taken off the list: the name is free again, and nobody may have the files."""
    sql = "UPDATE participants SET files_shared = NULL, name_key = ? WHERE id = ?"
    db.execute(sql, (f"\t{participant}", participant))  # no name is like it


def free_name(name: str, taken: Collection[str]) -> str:
    """`name`, or where that is taken `name (2)` and so on."""
    names = itertools.chain([name], (f"{name} ({number})" for number in itertools.count(2)))
    return next(each for each in names if writing.name_key(each) not in taken)


def delete(db: Connection, workshop_id: int) -> None:
    theirs = "SELECT strategy FROM participants WHERE workshop = ?"
    deleted = db.execute(f"DELETE FROM strategies WHERE id IN ({theirs}) RETURNING id", (workshop_id,)).fetchall()
    for (strategy_id,) in deleted:
        forget(strategy_id)
    one_row(db, "DELETE FROM workshops WHERE id = ? RETURNING id", (workshop_id,))
