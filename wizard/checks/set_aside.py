"""Setting a finding aside, and reopening it. As in `editing`, each function gives the changes to save."""

from __future__ import annotations

from datetime import date

from wizard.language.errors import Refused
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Row
from wizard.strategy.editing import Changes

RECORD = "set_aside"


def set_aside(rows: list[Row], finding_id: str, reason: str, today: date) -> Changes:
    """`rows`, the record as it is kept, with the finding in it. Raises Refused without a reason, or if it is full."""
    row = {"finding": finding_id, "reason": reason, "date": today.isoformat()}
    cleaned = clean([*_others(rows, finding_id), row], catalogue().records[RECORD])
    if "reason" not in cleaned[-1]:
        raise Refused("no_reason")
    return {RECORD: cleaned}


def reopen(rows: list[Row], finding_id: str) -> Changes:
    """`rows` without the finding, which is then open again."""
    return {RECORD: _others(rows, finding_id) or None}


def _others(rows: list[Row], finding_id: str) -> list[Row]:
    return [row for row in rows if row.get("finding") != finding_id]
