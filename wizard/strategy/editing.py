"""Changing answers: each function gives the changes to save, values by question or record id, `None` for "removed".

Nothing here saves. `Store.update` runs these on the strategy as it is kept at that moment and keeps what they return,
so that a renamed audience and everything that points at it land in one transaction. Rows go by their `uid`, never by
their place: whoever changes one touches nothing of the others, whatever another window has done to the list meanwhile.
A list may also be a record.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wizard.language.errors import Refused, RowGone, shown
from wizard.questionnaire import references
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean, clean_row
from wizard.questionnaire.model import Answers, Field, Row
from wizard.strategy.strategy import Changes, Strategy
from wizard.strategy.uids import UID, index_of, without_uid

__all__ = ["Changes", "add_row", "move_row", "remove_row", "set_answer", "set_fields", "uses_of_row"]


def set_answer(question: Field, raw: object) -> Changes:
    """The whole answer to `question`. Raises Refused."""
    return {question.id: None if raw is None else clean(raw, question)}


def add_row(question: Field, values: Mapping[str, Any], strategy: Strategy, uid: str | None = None) -> Changes:
    """One more row, under `uid`; what pointed at a row of that name before it was there is spelled as it is.

    Where there is no value in it, no changes. Raises Refused.
    """
    row, rows = clean_row(_given(values), question), strategy.rows(question.id)
    if len(rows) >= question.max_rows and row:
        raise Refused("too_many_rows", count=len(rows) + 1, limit=question.max_rows)
    for field in question.fields:
        _check_name(question, field, row.get(field.id), rows)
    if not row:
        return {}
    changes: Changes = {question.id: [*rows, row if uid is None else {**row, UID: uid}]}
    return _respell(strategy, changes)


def set_fields(question: Field, uid: str, values: Mapping[str, Any], strategy: Strategy) -> Changes:
    """These fields of a row, by id, None for "no answer"; what pointed at its old name follows.

    A row without any value left is removed. Raises RowGone where it has been removed already, and Refused, also where
    two rows would get the same name that others point at.
    """
    rows = strategy.rows(question.id)
    index = _find(rows, uid)
    before, others = rows[index], rows[:index] + rows[index + 1 :]
    # Only what is given is cleaned: nobody is refused over a field they have not touched.
    cleaned = clean_row(_given(values), question)
    kept = {field: value for field, value in without_uid(before).items() if field not in values}
    row = {field.id: (kept | cleaned)[field.id] for field in question.fields if field.id in kept | cleaned}
    changed = [*rows[:index], *([{**row, UID: uid}] if row else []), *rows[index + 1 :]]
    changes: Changes = {question.id: changed or None}
    for field in question.fields:
        old, new = before.get(field.id), row.get(field.id)
        if old != new:
            _check_name(question, field, new, others)
            changes |= _follow(question, field, old, new, others, strategy, changes)
    return _respell(strategy, changes)


def remove_row(question: Field, uid: str, strategy: Strategy) -> Changes:
    """The list without the row; what pointed at it points at nothing. No changes where it is gone already."""
    rows = strategy.rows(question.id)
    index = index_of(rows, uid)
    if index is None:
        return {}
    others = rows[:index] + rows[index + 1 :]
    changes: Changes = {question.id: others or None}
    for field in question.fields:
        changes |= _follow(question, field, rows[index].get(field.id), None, others, strategy, changes)
    return changes


def move_row(question: Field, uid: str, by: int, strategy: Strategy) -> Changes:
    """The row moved `by` places, as far as the list goes. No changes where it is gone."""
    rows = strategy.rows(question.id)
    index = index_of(rows, uid)
    if index is None:
        return {}
    moved = rows[:index] + rows[index + 1 :]
    moved.insert(max(0, min(len(moved), index + by)), rows[index])
    return {question.id: moved}


def uses_of_row(question: Field, row: Row, answers: Answers) -> list[references.Use]:
    """Everything that points at `row`."""
    return [
        use
        for field in question.fields
        if field.id in row and _is_pointed_at(question, field)
        for use in references.uses(_target(question, field), row[field.id], answers)
    ]


def _respell(strategy: Strategy, changes: Changes) -> Changes:
    """`changes`, and what makes everything that points at what they name spell it as they do."""
    answers = strategy.answers_with_uids() | changes
    changed = {id_: value for id_, value in answers.items() if value is not None and id_ in catalogue().questions}
    respelled = references.respelled(changed)
    return changes | {id_: value for id_, value in respelled.items() if value is not changed[id_]}


def _given(values: Mapping[str, Any]) -> Row:
    return {field: value for field, value in values.items() if value is not None}


def _find(rows: list[Row], uid: str) -> int:
    index = index_of(rows, uid)
    if index is None:
        raise RowGone
    return index


def _check_name(question: Field, field: Field, name: object, others: list[Row]) -> None:
    """Raises Refused where `name` is one that others point at and another row has it already."""
    if name is None or field.options or not _is_pointed_at(question, field):
        return
    taken = _spelling(str(name), field, others)
    if taken is not None:
        raise Refused("same_name", value=shown(taken))


def _spelling(name: str, field: Field, rows: list[Row]) -> str | None:
    """`name` as one of `rows` spells it, where one has it."""
    return references.spelled(name, (row[field.id] for row in rows if field.id in row))


def _follow(
    question: Field, field: Field, old: Any, new: Any, others: list[Row], strategy: Strategy, changes: Changes
) -> Changes:
    """What makes everything that points at `old` point at `new`, unless one of the `others` is called that as well."""
    if old is None or not _is_pointed_at(question, field) or _spelling(old, field, others) is not None:
        return {}
    return references.repoint(_target(question, field), old, new, strategy.answers_with_uids() | changes)


def _target(question: Field, field: Field) -> str:
    return f"{question.id}.{field.id}"


def _is_pointed_at(question: Field, field: Field) -> bool:
    return references.is_target(_target(question, field))
