"""An answer to every question: what a visitor enters into each widget, and what must then be stored."""

from __future__ import annotations

from typing import Any

from wizard.examples import example
from wizard.questionnaire import references
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Field, Question

QUESTIONS = tuple(catalogue().questions.values())
SINGLES = tuple(question for question in QUESTIONS if question.kind != "list")
LISTS = tuple(question for question in QUESTIONS if question.kind == "list")


def everything_but(question: Question) -> Answers:
    """A finished strategy in which `question` alone is not answered."""
    return {key: value for key, value in example("bakery", "da").answers.items() if key != question.id}


def entered(field: Field, answers: Answers, mark: str = "Svar") -> tuple[Any, Any]:
    """A value for the widget of `field`, and the value to find in the store. `mark` is the text of texts.

    Numbers, dates and times are written as the Danish page shows them.
    """
    match field.kind:
        case "text":
            return f"  {mark} på {field.id} ", f"{mark} på {field.id}"
        case "long_text":
            return f"{mark} på\n{field.id}\n", f"{mark} på\n{field.id}"
        case "number":
            return ("3", 3) if field.integer else ("2,5", 2.5)
        case "scale":
            return 4, 4
        case "date":
            return "28.02.2027", "2027-02-28"
        case "time":
            return "09.30", "09:30"
        case "yes_no":
            return False, False
        case "choice" if field.refers:
            offered = references.offered(field.refers, answers)
            return offered[-1], offered[-1]
        case "choice":
            return field.options[-1].id, field.options[-1].id
        case "choices":
            ids = [option.id for option in field.options]
            return [ids[1], ids[0]], [ids[1], ids[0]]  # in the order picked
        case _:
            raise NotImplementedError(f"no sample of the kind {field.kind!r}")
