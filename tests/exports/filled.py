"""Strategies for tests: every question answered with texts that can be found again, and ways to find them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Field, Question

AUDIENCE = "audiences.name"


def answer(field: Field, mark: str, long: bool = False) -> Any:
    """A value for `field`; texts are `mark`, or as long as allowed and ending in `mark` when `long`."""
    match field.kind:
        case "text" | "long_text":
            return (("Ord " * 500)[: field.max_length - len(mark) - 1] + " " + mark) if long else mark
        case "number":
            return max(1, int(field.minimum))
        case "scale":
            return 4
        case "date":
            return "2027-01-20"
        case "time":
            return "09:30"
        case "choice":
            return field.options[0].id if field.options else AUDIENCE
        case "choices":
            return [option.id for option in field.options[: field.max_choices or 2]]
        case "yes_no":
            return False
        case _:
            return [{column.id: answer(column, f"{field.id}.{column.id}", long) for column in field.fields}]


def filled(long: bool = False) -> Answers:
    """Every question answered; the audience is called `AUDIENCE` throughout."""
    answers = {question.id: answer(question, question.id, long) for question in catalogue().questions.values()}
    answers["audiences"][0]["name"] = AUDIENCE
    return answers


def marks(question: Question) -> Iterator[str]:
    """The texts of `filled` that stand for `question`."""
    for field in question.fields or (question,):
        if field.kind in ("text", "long_text"):
            yield f"{question.id}.{field.id}" if question.fields else question.id


def texts_of(value: Any) -> Iterator[str]:
    """Every text in blocks, slides or whole decks."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts_of(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for item in value:
            yield from texts_of(item)


def words(value: Any) -> str:
    return "\n".join(texts_of(value))
