"""Suggestions for an answer, to accept with one click: never filled in for anybody, each with its reason.

Which ones fit depends on the answers alone. Targets, baselines, dates, prices and names of people are never suggested:
they are the company's to decide.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wizard.questionnaire.model import Answers
from wizard.suggestions.model import Form, Key, Situation, Suggestion
from wizard.suggestions.reading import CONDITIONS, shipped

__all__ = ["QUESTIONS", "Suggestion", "suggestions", "waiting_for"]

QUESTIONS = tuple(shipped())
"""The ids of the questions that have suggestions."""

EVERY_MARKET = frozenset({"b2c", "b2b"})
ANY_INDUSTRY = frozenset({"other"})
"""What somebody is taken for who has not said: they get what fits any company."""


def suggestions(question_id: str, answers: Answers) -> tuple[Suggestion, ...]:
    """What fits the answers and is not in them yet, best first; nothing where the question is full or has none.

    What is for a purpose, platform or industry is only suggested to those who have chosen it. Accepting one leaves
    the others in their order.
    """
    found = shipped().get(question_id, ())
    if not found or found[0].form.full(answers):
        return ()
    form, situation = found[0].form, _situation(answers)
    groups: dict[str, list[Suggestion]] = {}
    for suggestion in found:
        if suggestion.fits(situation):
            groups.setdefault(suggestion.group, []).append(suggestion)
    places = _places(form, answers)
    ordered = sorted(groups, key=lambda group: places.get(group, 0))
    said = form.said(answers)
    return tuple(each for each in _in_turn(groups[group] for group in ordered) if each.is_new(said))


def waiting_for(question_id: str, answers: Answers) -> tuple[str, ...]:
    """The questions without an answer on which every suggestion here depends: nothing can be suggested before them."""
    conditions = [frozenset(suggestion.conditions) for suggestion in shipped().get(question_id, ())]
    shared = frozenset.intersection(*conditions) if conditions else frozenset()
    return tuple(each for each in CONDITIONS.values() if each in shared and each not in answers)


def _in_turn(groups: Iterable[Iterable[Suggestion]]) -> Iterator[Suggestion]:
    """One of each group, then the next of each; what says the same as one before it is passed over."""
    said: set[Key] = set()
    waiting = [iter(group) for group in groups]
    while waiting:
        for group in tuple(waiting):
            suggestion = next((each for each in group if said.isdisjoint(each.keys)), None)
            if suggestion is None:
                waiting.remove(group)
            else:
                said |= suggestion.keys
                yield suggestion


def _situation(answers: Answers) -> Situation:
    given_answers = {}
    for question_id in CONDITIONS.values():
        value = answers.get(question_id, ())
        given_answers[question_id] = frozenset((value,) if isinstance(value, str) else value)
    if given_answers["market"] <= {"both"}:
        given_answers["market"] = EVERY_MARKET
    return given_answers | {"industry": given_answers["industry"] or ANY_INDUSTRY}


def _places(form: Form, answers: Answers) -> dict[str, int]:
    """Which group has the first turn: the main purpose, then as they were chosen."""
    chosen = answers.get(form.order, ())
    first = sorted(chosen, key=lambda value: value != answers.get("primary_purpose"))
    return {value: place for place, value in enumerate(first)}
