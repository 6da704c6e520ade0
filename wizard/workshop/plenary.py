"""What a room has answered, counted together: without names, and only where enough have answered.

The facilitator sees it when everybody does. What has been shown is kept as it was at that moment.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import SCALE
from wizard.questionnaire.model import Question

LEAST = 5
"""Answers of fewer companies are not shown: one could tell whose they are."""


@dataclass(frozen=True)
class Tally:
    """How many gave each answer to a question, by what `answers_to` calls it."""

    question: str
    answered: int
    counts: Mapping[str, int]

    @property
    def most(self) -> list[str]:
        """The answers that most gave: several where as many gave each."""
        top = max(self.counts.values(), default=0)
        return [answer for answer, count in self.counts.items() if count == top and top]


@cache
def countable() -> Mapping[str, Question]:
    """The questions whose answers can be counted, by id: those with options of ours, and scales."""
    found = {
        id_: question
        for id_, question in catalogue().questions.items()
        if question.kind == "scale" or (question.kind in ("choice", "choices") and question.options)
    }
    return MappingProxyType(found)


def answers_to(question: Question, language: Language) -> dict[str, str]:
    """What can be answered, by its id, and how it reads."""
    if question.kind != "scale":
        return {option.id: language.of(option.label) for option in question.options}
    steps = {str(step): str(step) for step in SCALE}
    for step, meaning in ((SCALE[0], question.low), (SCALE[-1], question.high)):
        if meaning is not None:
            steps[str(step)] = f"{step} · {language.of(meaning)}"
    return steps


def tally(question: Question, values: Sequence[Any]) -> Tally:
    """The answers in `values`, one of each company. Raises Refused where there are too few."""
    if len(values) < LEAST:
        raise Refused("too_few_answers", n=len(values), least=LEAST)
    counted = Counter(answer for value in values for answer in _given(value))
    in_order = map(str, SCALE) if question.kind == "scale" else (option.id for option in question.options)
    counts = {answer: counted[answer] for answer in in_order if counted[answer] or question.kind == "scale"}
    return Tally(question.id, len(values), MappingProxyType(counts))


def mean(shown: Tally) -> float:
    """Of the answers on a scale."""
    return sum(int(step) * count for step, count in shown.counts.items()) / shown.answered


def _given(value: Any) -> Iterable[str]:
    return value if isinstance(value, list) else [str(value)]
