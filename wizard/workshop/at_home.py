"""What somebody must ask about at home before they can answer: marked in the room, and a list to take along.

As in `editing`, a function gives the changes to save.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question, Row
from wizard.strategy.strategy import Changes, Strategy

RECORD = "at_home"


def marked(rows: Iterable[Row]) -> list[Question]:
    """The questions in the record's rows, in the questionnaire's order."""
    ids = {row["question"] for row in rows if "question" in row}
    return [question for question in catalogue().questions.values() if question.id in ids]


def mark(strategy: Strategy, question: Question, on: bool) -> Changes:
    """The changes that put `question` on the list, or take it off."""
    others = [row for row in strategy.record(RECORD) if row.get("question") != question.id]
    return {RECORD: [*others, {"question": question.id}] if on else others or None}


@dataclass(frozen=True)
class Marks:
    """What a room has marked."""

    companies: int
    questions: int
    most: Question | None
    """The one that most have marked; None where no two have marked the same."""


def count(lists: Sequence[Sequence[Row]]) -> Marks:
    """Over the records of every company."""
    each = [marked(rows) for rows in lists]
    counted = Counter(question.id for questions in each for question in questions)
    ((id_, most),) = counted.most_common(1) or (("", 0),)
    return Marks(sum(map(bool, each)), counted.total(), catalogue().questions[id_] if most > 1 else None)
