"""Answers that point at other answers: `needs.audience` names a row of `audiences`, `pillars.purpose` a purpose.

A reference holds the text or option id it points at. It may dangle (the audience was removed in another
window, the file was written by hand): it is kept as it stands, and `offered` tells that it points nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Field, Question


@dataclass(frozen=True)
class Use:
    """One place that points at a value: a question, or a field in one of its rows."""

    question: Question
    field: Field
    row: int | None


def offered(target: str, answers: Answers) -> tuple[str, ...]:
    """What `target` (`platforms`, `audiences.name`) offers to choose from, in the order it was answered."""
    question_id, _, field_id = target.partition(".")
    values = answers.get(question_id, [])
    if field_id:
        values = [row[field_id] for row in values if field_id in row]
    return tuple(dict.fromkeys(values))


@cache
def _pointers(target: str) -> tuple[tuple[Question, Field], ...]:
    return tuple(
        (question, field)
        for question in catalogue().questions.values()
        for field in (question, *question.fields)
        if field.refers == target
    )


def is_target(target: str) -> bool:
    """Whether anything in the questionnaire points at `target`."""
    return bool(_pointers(target))


def uses(target: str, value: str, answers: Answers) -> list[Use]:
    """Where `value` of `target` is used, in the questionnaire's order."""
    found = []
    for question, field in _pointers(target):
        if field is question:
            if answers.get(question.id) == value:
                found.append(Use(question, field, None))
            continue
        rows = answers.get(question.id) or []
        found += [Use(question, field, row) for row, values in enumerate(rows) if values.get(field.id) == value]
    return found


def dangling(target: str, answers: Answers) -> list[Use]:
    """What points at values that `target` no longer offers."""
    known = offered(target, answers)
    found = []
    for question, field in _pointers(target):
        pointed: list[tuple[int | None, Any]] = [(None, answers.get(question.id))]
        if field is not question:
            pointed = [(index, row.get(field.id)) for index, row in enumerate(answers.get(question.id, []))]
        found += [Use(question, field, row) for row, value in pointed if value is not None and value not in known]
    return found


def repoint(target: str, old: str, new: str | None, answers: Answers) -> dict[str, Any]:
    """The changes that make everything pointing at `old` point at `new`, or at nothing: values by question id.

    Rows that have a `uid` beside their fields keep it.
    """
    changes: dict[str, Any] = {}
    for use in uses(target, old, answers):
        if use.row is None:
            changes[use.question.id] = new
            continue
        rows = changes.setdefault(use.question.id, [dict(row) for row in answers[use.question.id]])
        if new is None:
            del rows[use.row][use.field.id]
        else:
            rows[use.row][use.field.id] = new
    return {question_id: _without_empty_rows(value) for question_id, value in changes.items()}


def _without_empty_rows(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    return [row for row in value if row.keys() - {"uid"}] or None
