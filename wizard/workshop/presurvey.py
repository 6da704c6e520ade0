"""What a company is asked before the day: how far it is, and what it would most like to know. One row of a record.

As in `editing`, a function gives the changes to save.
"""

from __future__ import annotations

from typing import Any

from wizard.questionnaire.catalogue import catalogue
from wizard.strategy import editing
from wizard.strategy.strategy import Changes, Strategy
from wizard.strategy.uids import UID
from wizard.workshop.plenary import PRESURVEY


def answer(strategy: Strategy, field_id: str, value: Any, uid: str) -> Changes:
    """The changes that answer one of its fields, None for no answer. The first answer is kept in a row of this `uid`.

    Raises Refused.
    """
    record, rows = catalogue().records[PRESURVEY], strategy.rows(PRESURVEY)
    if not rows:
        return editing.add_row(record, {field_id: value}, strategy, uid)
    return editing.set_fields(record, rows[0][UID], {field_id: value}, strategy)
