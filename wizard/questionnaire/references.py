"""Answers that point at other answers: `needs.audience` names a row of `audiences`, `pillars.purpose` a purpose.

A reference holds the text or option id it points at; two spellings of one name (`writing.name_key`) are the same.
It may dangle (the audience was removed in another window, the file was written by hand): it is kept as it stands,
and `offered` tells that it points nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from wizard.language.writing import first_spellings, name_key
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Field, Question


@dataclass(frozen=True)
class Use:
    """One place that points at a value: a question, or a field in one of its rows."""

    question: Question
    field: Field
    row: int | None


def offered(target: str, answers: Answers) -> tuple[str, ...]:
    """What `target` (`platforms`, `audiences.name`) offers to choose from, in the order it was answered, none twice."""
    question_id, _, field_id = target.partition(".")
    values = answers.get(question_id, [])
    if field_id:
        values = [row[field_id] for row in values if field_id in row]
    return tuple(first_spellings(values).values())


def spelled(value: str, among: Iterable[str]) -> str | None:
    """`value` as it is spelled `among` names; None where it is not one of them."""
    return next((name for name in among if name_key(name) == name_key(value)), None)


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
    key = name_key(value)
    return [use for use, pointed in _pointed(target, answers) if name_key(pointed) == key]


def dangling(target: str, answers: Answers) -> list[Use]:
    """What points at values that `target` no longer offers."""
    known = set(map(name_key, offered(target, answers)))
    return [use for use, pointed in _pointed(target, answers) if name_key(pointed) not in known]


def _pointed(target: str, answers: Answers) -> Iterator[tuple[Use, str]]:
    """Every place that points at something of `target`, and what it points at."""
    for question, field in _pointers(target):
        if field is question:
            places: list[tuple[int | None, Any]] = [(None, answers.get(question.id))]
        else:
            places = [(row, values.get(field.id)) for row, values in enumerate(answers.get(question.id) or [])]
        yield from ((Use(question, field, row), value) for row, value in places if value is not None)


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


def respelled(answers: Answers) -> Answers:
    """`answers` with every reference in the spelling of what it points at; what points nowhere stays as it stands."""
    changed = dict(answers)
    for target in _targets():
        among = first_spellings(offered(target, answers))
        for use, value in list(_pointed(target, changed)):
            spelling = among.get(name_key(value), value)
            if spelling == value:
                continue
            if use.row is None:
                changed[use.question.id] = spelling
            else:
                rows = list(changed[use.question.id])
                rows[use.row] = {**rows[use.row], use.field.id: spelling}
                changed[use.question.id] = rows
    return changed


@cache
def _targets() -> tuple[str, ...]:
    """Everything that anything points at."""
    questions = catalogue().questions.values()
    return tuple(dict.fromkeys(f.refers for question in questions for f in (question, *question.fields) if f.refers))


def _without_empty_rows(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    return [row for row in value if row.keys() - {"uid"}] or None
