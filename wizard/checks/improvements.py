"""What would make a strategy better, most first: what the check has found, then what the express route left open."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.checks.engine import Report
from wizard.checks.model import Finding
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers, Question


@dataclass(frozen=True)
class Improvement:
    """A question to go to, and what the check says of it; nothing where it is not answered and that is all."""

    question: Question
    finding: Finding | None = None


def improvements(report: Report, answers: Answers, limit: int) -> tuple[Improvement, ...]:
    """The first `limit` of them, one for each question."""
    questions = catalogue().questions
    found: dict[str, Improvement] = {}
    for finding in report.open:
        question = questions[finding.places[0].question]
        found.setdefault(question.id, Improvement(question, finding))
    for question in catalogue().express:
        if question.id not in answers:
            found.setdefault(question.id, Improvement(question))
    return tuple(found.values())[:limit]
