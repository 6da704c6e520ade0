"""Who is in a workshop, and how far each is: read within a transaction that somebody else has begun."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from wizard.store.database_protocol import Connection
from wizard.workshop.progress import Participant

AT_A_TIME = 200
"""Strategies in one question to the database, which takes only so many values."""


def joined(db: Connection, workshop_id: int, known: Sequence[Participant]) -> list[Participant]:
    """Everybody in the order they joined; of those `known` already, only what has changed since is read."""
    before = {participant.id: participant for participant in known}
    rows = db.execute(
        """
        SELECT participants.id, strategy, saves, name, joined, updated, files_shared
        FROM participants JOIN strategies ON strategies.id = strategy
        WHERE workshop = ? ORDER BY participants.id
        """,
        (workshop_id,),
    ).fetchall()
    changed = {row[1]: _saves(before, row[0]) for row in rows if row[2] != _saves(before, row[0])}
    answered = _answered_since(db, changed)
    return [
        before[id_]
        # Whatever else of them can change changes with a save.
        if strategy not in changed and (before[id_].shares_files, before[id_].name) == (shared is not None, name)
        else Participant(
            id_,
            name,
            datetime.fromisoformat(at),
            datetime.fromisoformat(updated),
            _with(before.get(id_), answered.get(strategy)),
            shared is not None,
            saves,
        )
        for id_, strategy, saves, name, at, updated, shared in rows
    ]


def _saves(known: Mapping[int, Participant], participant_id: int) -> int:
    """The last save that is known of a participant; -1 where nothing is."""
    return known[participant_id].saves if participant_id in known else -1


def _answered_since(db: Connection, saves: Mapping[int, int]) -> Mapping[int, Mapping[str, bool]]:
    """Of each strategy, the questions that a later save than this one has changed, and whether they have an answer now.

    A room of hundreds changes a few answers a second, and has tens of thousands.
    """
    found: defaultdict[int, dict[str, bool]] = defaultdict(dict)
    pairs = list(saves.items())
    for at in range(0, len(pairs), AT_A_TIME):
        part = pairs[at : at + AT_A_TIME]
        rows = db.execute(
            f"""
            WITH known (strategy, save) AS (VALUES {", ".join(["(?, ?)"] * len(part))})
            SELECT answers.strategy, question, value IS NOT NULL
            FROM known JOIN answers ON answers.strategy = known.strategy AND answers.save > known.save
            """,
            [number for pair in part for number in pair],
        )
        for strategy, question, answered in rows:
            found[strategy][question] = bool(answered)
    return found


def _with(known: Participant | None, changed: Mapping[str, bool] | None) -> frozenset[str]:
    """The questions that a participant has answered after `changed`."""
    before = known.answered if known is not None else frozenset()
    if not changed:
        return before
    gone = {question for question, answered in changed.items() if not answered}
    return before - gone | {question for question, answered in changed.items() if answered}
