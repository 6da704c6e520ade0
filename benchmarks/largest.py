"""The largest strategy the wizard keeps: every question answered, every list full, every text at its limit."""

from __future__ import annotations

from typing import Any

from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Answers, Field

WORDS = "Mette viser brødet og skriver, hvornår det er færdigt, og hvem der har bagt det. "
DAYS = 28


def largest() -> Answers:
    """Clean answers. References point at what there is, as far as the other answers offer it."""
    answers = {question.id: _value(question, 0) for question in catalogue().questions.values()}
    names = [row["name"] for row in answers["audiences"]]
    for question in catalogue().questions.values():
        for column in question.fields:
            if column.refers == "audiences.name":
                for number, row in enumerate(answers[question.id]):
                    row[column.id] = names[number % len(names)]
    return {question.id: clean(answers[question.id], question) for question in catalogue().questions.values()}


def _value(field: Field, number: int) -> Any:
    match field.kind:
        case "text" | "long_text":
            mark = f"{field.id} {number}: "
            return (mark + WORDS * (field.max_length // len(WORDS) + 1))[: field.max_length].strip()
        case "number":
            return min(field.maximum, number + 2)
        case "scale":
            return 4
        case "date":
            return f"2027-{number % 12 + 1:02}-{number % DAYS + 1:02}"
        case "time":
            return "09:30"
        case "choice":
            return field.options[number % len(field.options)].id if field.options else "?"
        case "choices":
            ids = [option.id for option in field.options]
            return ids[: field.max_choices or None]
        case "yes_no":
            return bool(number % 2)
        case _:
            return [{column.id: _value(column, row) for column in field.fields} for row in range(field.max_rows)]
