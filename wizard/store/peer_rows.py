"""What passes between the strategies of a workshop, inside a transaction: the answers to one question, those that their
owners let others see, and the comments on them.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from wizard.language.errors import Refused
from wizard.store import workshop_rows
from wizard.store.database_protocol import Connection, Database
from wizard.store.kept import keep, load, next_save, utc
from wizard.workshop import collecting, consent, peers, plenary
from wizard.workshop.consent import To
from wizard.workshop.workshop import Workshop


def given(db: Connection, workshop_id: int, question_id: str) -> dict[int, str]:
    """What stands in answer to one question, as it is kept, by participant."""
    rows = db.execute(
        """
        SELECT participants.id, value FROM participants JOIN answers ON answers.strategy = participants.strategy
        WHERE workshop = ? AND question = ? AND value IS NOT NULL
        """,
        (workshop_id, question_id),
    ).fetchall()
    return {int(id_): value for id_, value in rows}


def allowed(db: Connection, workshop_id: int, question_id: str, answer: str, to: To) -> dict[int, Any]:
    """The answers to one question that may be seen by `to`, by participant."""
    rows = db.execute(
        """
        SELECT participants.id, answers.value, allowed.value
        FROM participants
        JOIN answers ON answers.strategy = participants.strategy
        JOIN answers AS allowed ON allowed.strategy = participants.strategy
        WHERE workshop = ? AND answers.question = ? AND allowed.question = ?
            AND answers.value IS NOT NULL AND allowed.value IS NOT NULL
        """,
        (workshop_id, question_id, consent.RECORD),
    ).fetchall()
    return {int(id_): json.loads(value) for id_, value, may in rows if consent.allows(json.loads(may), answer, to)}


def hold_room(db: Connection, database: Database, strategy_id: int) -> None:
    """Until the transaction is over, nobody else changes the workshop that a strategy is in."""
    theirs = "SELECT workshop FROM participants WHERE strategy = ?"
    sql = f"SELECT id FROM workshops WHERE id = ({theirs}){database.for_update}"
    db.execute(sql, (strategy_id,)).fetchall()


def take_back(db: Connection, database: Database, strategy_id: int, *, all_of_it: bool = False) -> None:
    """Takes what the room was shown of a strategy away where it may not be seen any more; of one that is about to be
    deleted, all of it.
    """
    row = db.execute("SELECT id, workshop FROM participants WHERE strategy = ?", (strategy_id,)).fetchone()
    if row is None:
        return
    participant, workshop_id = map(int, row)
    workshop = workshop_rows.load(db, workshop_id, database.for_update)
    rows = [] if all_of_it else load(db, strategy_id, (consent.RECORD,)).record(consent.RECORD)
    withheld = [question for question in plenary.tellable() if not consent.allows(rows, question, To.ROOM)]
    left = collecting.take_back(workshop, participant, withheld)
    if left != workshop:
        workshop_rows.keep(db, workshop_id, left)


def seen(db: Connection, workshop: Workshop, workshop_id: int, participant: int) -> tuple[int, Any] | None:
    """Whose answer a participant comments on, or did in the last round, and that answer."""
    owner = peers.owner_for(workshop, participant)
    if owner is None or workshop.comments is None:
        return None
    about = workshop.comments.about
    found = allowed(db, workshop_id, about, about, To.GROUP)
    return (owner, found[owner]) if owner in found else None


def comment(
    db: Connection, database: Database, workshop: Workshop, workshop_id: int, participant: int, text: str, now: datetime
) -> None:
    """Raises Refused."""
    found = seen(db, workshop, workshop_id, participant)
    if found is None or workshop.comments is None:
        raise Refused("comments_over")
    (strategy_id,) = db.execute("SELECT strategy FROM participants WHERE id = ?", (found[0],)).fetchone()
    save = next_save(db, database, strategy_id)
    changes = peers.comment(load(db, strategy_id, (peers.RECORD,)), workshop.comments.about, text)
    keep(db, strategy_id, changes, save, utc(now))
