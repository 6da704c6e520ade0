"""Changing answers: each function gives the changes to save, values by question id, `None` for "removed".

Nothing here saves; `Store.save` takes what these return, so that a renamed audience and everything that
points at it land in one transaction.
"""

from __future__ import annotations

from typing import Any

from wizard.language.errors import Refused, shown
from wizard.questionnaire import references
from wizard.questionnaire.kinds import clean, clean_row
from wizard.questionnaire.model import Answers, Field, Question, Row

Changes = dict[str, Any]


def set_answer(question: Question, raw: object) -> Changes:
    """The whole answer to `question`. Raises Refused."""
    return {question.id: None if raw is None else clean(raw, question)}


def set_row(question: Question, rows: list[Row], index: int, raw: Row, answers: Answers) -> Changes:
    """Row `index` of `rows` set to `raw`, or added at the end; what pointed at its old name follows.

    `rows` are the rows as their editor saw them, `answers` everything as it is stored. Raises Refused, also
    where two rows would get the same name that others point at.
    """
    row = clean_row(raw, question)
    changed = [*rows[:index], row, *rows[index + 1 :]]
    changes: Changes = {question.id: clean(changed, question)}
    before = rows[index] if index < len(rows) else {}
    for field in question.fields:
        old, new = before.get(field.id), row.get(field.id)
        if old == new or not _is_pointed_at(question, field):
            continue
        others = rows[:index] + rows[index + 1 :]
        if new is not None and not field.options and (taken := _spelling(new, others, field)) is not None:
            raise Refused("same_name", value=shown(taken))
        if old is not None and _spelling(old, others, field) is None:
            changes |= references.repoint(_target(question, field), old, new, answers | changes)
    return changes


def remove_row(question: Question, rows: list[Row], index: int, answers: Answers) -> Changes:
    """`rows` without row `index`; what pointed at it points at nothing."""
    left = rows[:index] + rows[index + 1 :]
    changes: Changes = {question.id: left or None}
    for field in question.fields:
        old = rows[index].get(field.id)
        if old is not None and _is_pointed_at(question, field) and _spelling(old, left, field) is None:
            changes |= references.repoint(_target(question, field), old, None, answers | changes)
    return changes


def move_row(question: Question, rows: list[Row], index: int, by: int) -> Changes:
    """`rows` with row `index` moved `by` places, as far as the list goes."""
    moved = rows[:index] + rows[index + 1 :]
    moved.insert(max(0, min(len(moved), index + by)), rows[index])
    return {question.id: moved}


def uses_of_row(question: Question, row: Row, answers: Answers) -> list[references.Use]:
    """Everything that points at `row`."""
    return [
        use
        for field in question.fields
        if field.id in row and _is_pointed_at(question, field)
        for use in references.uses(_target(question, field), row[field.id], answers)
    ]


def _spelling(name: str, rows: list[Row], field: Field) -> str | None:
    """`name` as one of `rows` spells it, where one has it."""
    return references.spelled(name, (row[field.id] for row in rows if field.id in row))


def _target(question: Question, field: Field) -> str:
    return f"{question.id}.{field.id}"


def _is_pointed_at(question: Question, field: Field) -> bool:
    return references.is_target(_target(question, field))
