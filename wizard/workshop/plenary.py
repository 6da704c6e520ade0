"""What a room has answered, put together: without names, and only where enough have answered.

The facilitator sees what was counted when everybody does; what was written, and may be shown, a moment before, to take
out what should not stand on a screen. What has been shown is kept as it was at that moment.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import Any

from wizard.language.errors import Refused
from wizard.language.languages import Language
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import SCALE
from wizard.questionnaire.model import Field

MOST_TIED = 3
"""Answers that as many have given and that a sentence can name."""
LEAST = 5
"""Answers of fewer companies are not shown: one could tell whose they are."""

PRESURVEY = "presurvey"
"""The record of what was asked before the day. Its fields are asked for as `presurvey.level`."""

TELLABLE = (
    *("purpose_why", "strategy_link", "audiences", "policy_do", "policy_dont", "strategy_statement"),
    *("key_messages", "call_to_action", "pillars", "adjust_rule"),
)
"""What is worth reading together and names neither people nor, as a rule, the company."""


@dataclass(frozen=True)
class Tally:
    """How many gave each answer to a question, by what `answers_to` calls it."""

    question: str
    """Its id in `askable`."""
    answered: int
    counts: Mapping[str, int]

    def __reduce__(self) -> tuple[object, ...]:
        """To be pickled: a view of a mapping is not."""
        return Tally, (self.question, self.answered, dict(self.counts))

    @property
    def most(self) -> list[str]:
        """The answers that most gave: several where as many gave each."""
        top = max(self.counts.values(), default=0)
        return [answer for answer, count in self.counts.items() if count == top and top]


@dataclass(frozen=True)
class Texts:
    """What companies have written and let the room see, in an order that tells of nobody."""

    question: str
    """Its id in `askable`."""
    answered: int
    """How many companies have written something, also those that keep it to themselves."""
    texts: tuple[str, ...]
    """Each once, however many have written it."""
    hidden: frozenset[str] = frozenset()
    """Those that the facilitator has taken out."""
    by: tuple[frozenset[int], ...] = ()
    """The participants each is of, so that they can take it back. Shown to nobody; missing for older ones."""

    @property
    def shown(self) -> tuple[str, ...]:
        return tuple(text for text in self.texts if text not in self.hidden)


Revealed = Tally | Texts


@cache
def countable() -> Mapping[str, Field]:
    """The questions whose answers can be counted, by id: those with options of ours, and scales."""
    found: dict[str, Field] = {
        id_: question
        for id_, question in catalogue().questions.items()
        if question.kind == "scale" or (question.kind in ("choice", "choices") and question.options)
    }
    return MappingProxyType({**_of_presurvey("choice"), **found})


@cache
def tellable() -> Mapping[str, Field]:
    """The questions whose answers can be read together, by id: what companies have written themselves."""
    questions = catalogue().questions
    return MappingProxyType({**_of_presurvey("long_text"), **{id_: questions[id_] for id_ in TELLABLE}})


def _of_presurvey(kind: str) -> dict[str, Field]:
    return {f"{PRESURVEY}.{field.id}": field for field in catalogue().records[PRESURVEY].fields if field.kind == kind}


@cache
def askable() -> Mapping[str, Field]:
    """Whatever a room can be shown its answers to, by id."""
    return MappingProxyType({**countable(), **tellable()})


def kept_in(question_id: str) -> str:
    """The question or record of a strategy in which answers to one of `askable` stand."""
    return question_id.partition(".")[0]


def answers_to(question: Field, language: Language) -> dict[str, str]:
    """What can be answered, by its id, and how it reads."""
    if question.kind != "scale":
        return {option.id: language.of(option.label) for option in question.options}
    steps = {str(step): str(step) for step in SCALE}
    for step, meaning in ((SCALE[0], question.low), (SCALE[-1], question.high)):
        if meaning is not None:
            steps[str(step)] = f"{step} · {language.of(meaning)}"
    return steps


def tally(question_id: str, kept: Sequence[Any]) -> Tally:
    """The answers in `kept`, what each company has in `kept_in`. Raises Refused where there are too few."""
    question, values = countable()[question_id], answers(question_id, kept)
    if len(values) < LEAST:
        raise Refused("too_few_answers", n=len(values), least=LEAST)
    counted = Counter(answer for value in values for answer in _given(value))
    in_order = map(str, SCALE) if question.kind == "scale" else (option.id for option in question.options)
    counts = {answer: counted[answer] for answer in in_order if counted[answer] or question.kind == "scale"}
    return Tally(question_id, len(values), MappingProxyType(counts))


def texts(question_id: str, kept: Sequence[Any], allowed: Mapping[int, Any]) -> Texts:
    """What was written in `allowed`, those of `kept` that may be shown, by participant. Raises Refused where those are
    too few.
    """
    question, values = tellable()[question_id], answers(question_id, list(allowed.values()))
    if len(values) < LEAST:
        raise Refused("too_few_allow", n=len(values), least=LEAST)
    said: defaultdict[str, set[int]] = defaultdict(set)
    for participant, value in allowed.items():
        for answer in answers(question_id, [value]):
            for text in _written(answer, question):
                said[text].add(participant)
    written = sorted(said)
    by = tuple(frozenset(said[text]) for text in written)
    return Texts(question_id, len(answers(question_id, kept)), tuple(written), by=by)


def without(found: Texts, participant: int) -> Texts | None:
    """`found` after a participant has taken back what they let the room see; nothing where too few are left."""
    if not any(participant in writers for writers in found.by):
        return found
    left = [(text, by - {participant}) for text, by in zip(found.texts, found.by, strict=True) if by != {participant}]
    if len(frozenset().union(*(by for _, by in left))) < LEAST:
        return None
    written = tuple(text for text, _ in left)
    return replace(found, texts=written, hidden=found.hidden & set(written), by=tuple(by for _, by in left))


def answers(question_id: str, kept: Sequence[Any]) -> list[Any]:
    """The answers to one of `askable`, of what each company has in `kept_in`; whoever has none is left out."""
    _, _, field_id = question_id.partition(".")
    if not field_id:
        return list(kept)
    return [row[field_id] for rows in kept for row in rows if field_id in row]


def in_order(shown: Tally) -> list[tuple[str, int]]:
    """Each answer and how many gave it: of a scale step by step, of all else what most gave first."""
    counts = list(shown.counts.items())
    return counts if countable()[shown.question].kind == "scale" else sorted(counts, key=lambda each: -each[1])


def mean(shown: Tally) -> float:
    """Of the answers on a scale."""
    return sum(int(step) * count for step, count in shown.counts.items()) / shown.answered


def result(shown: Tally, language: Language) -> str:
    """What the answers say, in a sentence."""
    question = countable()[shown.question]
    if question.kind == "scale":
        average = language.number(round(mean(shown), 1))
        return language.text("workshop.result_mean", mean=average, low=SCALE[0], high=SCALE[-1])
    names = answers_to(question, language)
    most = [names[answer] for answer in shown.most]
    if len(most) == 1:
        count, of = shown.counts[shown.most[0]], language.number(shown.answered)
        return language.text("workshop.result_most", answer=most[0], count=language.number(count), of=of)
    if len(most) > MOST_TIED:
        return language.text("workshop.result_spread", n=len(most))
    quoted = (language.text("workshop.quoted", answer=answer) for answer in most)
    return language.text("workshop.result_tied", answers=language.join(quoted))


def _given(value: Any) -> Iterable[str]:
    return value if isinstance(value, list) else [str(value)]


def _written(value: Any, question: Field) -> Iterable[str]:
    """Of a list, what each row is known by."""
    if question.kind != "list":
        return [str(value)]
    return [str(row[question.named_by.id]) for row in value if question.named_by.id in row]
