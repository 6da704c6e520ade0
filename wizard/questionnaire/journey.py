"""Where somebody is in the questionnaire: derived from the questions and the answers, never stored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from wizard.questionnaire.model import Answers, Catalogue, Question, Section, Step

MINUTES: Mapping[str, float] = MappingProxyType(
    {
        "text": 0.3,
        "long_text": 1,
        "number": 0.3,
        "date": 0.3,
        "choice": 0.25,
        "scale": 0.25,
        "yes_no": 0.25,
        "choices": 0.6,
        "list": 1.5,
    }
)
"""How long a question of a kind takes, by our own estimate; the whole express route a quarter of an hour."""


class State(StrEnum):
    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    DONE = "done"


def section_state(section: Section, answers: Answers) -> State:
    """Done when all that the express route asks here is answered; where it asks nothing, when everything is."""
    if all(question.id in answers for question in section.express or section.questions):
        return State.DONE
    if any(question.id in answers for question in section.questions):
        return State.IN_PROGRESS
    return State.NOT_STARTED


def step_state(step: Step, answers: Answers) -> State:
    states = {section_state(section, answers) for section in step.sections}
    return states.pop() if len(states) == 1 else State.IN_PROGRESS


def express_left(catalogue: Catalogue, answers: Answers) -> int:
    """How many questions of the express route are not answered yet."""
    return sum(question.id not in answers for question in catalogue.express)


def minutes(questions: Iterable[Question]) -> int:
    """How long `questions` take to answer: whole minutes, at least one where there are any."""
    needed = [MINUTES[question.kind] for question in questions]
    return max(1, round(sum(needed))) if needed else 0


def minutes_left(catalogue: Catalogue, question: Question) -> int:
    """How long the express route takes from `question`, itself included, to its end."""
    express = catalogue.express
    return minutes(express[express.index(question) :])


def next_open(catalogue: Catalogue, answers: Answers) -> Question | None:
    """The first question of the express route without an answer: where to go on."""
    return next((question for question in catalogue.express if question.id not in answers), None)


def express_neighbours(catalogue: Catalogue, question: Question) -> tuple[Question | None, Question | None]:
    """The questions before and after `question` on the express route; it may itself lie beside the route."""
    order = list(catalogue.questions)
    here = order.index(question.id)
    before = [other for other in catalogue.express if order.index(other.id) < here]
    after = [other for other in catalogue.express if order.index(other.id) > here]
    return (before[-1] if before else None), (after[0] if after else None)


def section_neighbours(catalogue: Catalogue, section: Section) -> tuple[Section | None, Section | None]:
    """The sections before and after `section`, across the steps."""
    here = catalogue.sections.index(section)
    before = catalogue.sections[here - 1] if here else None
    after = catalogue.sections[here + 1] if here + 1 < len(catalogue.sections) else None
    return before, after
