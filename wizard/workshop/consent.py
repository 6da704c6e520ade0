"""What a company lets others in the workshop see, answer by answer. Nothing, unless it says so.

As in `editing`, a function gives the changes to save.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from wizard.questionnaire.model import Row
from wizard.strategy.strategy import Changes, Strategy

RECORD = "may_show"


class To(StrEnum):
    """Who may see it. The options of the record's field."""

    ROOM = "room"
    """Everybody, without a name."""
    GROUP = "group"
    """One other group, which comments on it."""


def allows(rows: Iterable[Row], answer: str, to: To) -> bool:
    """Whether the record's rows let `to` see an answer, by its id in `plenary`."""
    return any(row.get("question") == answer and row.get("to") == to for row in rows)


def allow(strategy: Strategy, answer: str, to: To, on: bool) -> Changes:
    """The changes that let `to` see an answer, or no longer do."""
    row = {"question": answer, "to": to.value}
    others = [each for each in strategy.record(RECORD) if each != row]
    return {RECORD: [*others, row] if on else others or None}
