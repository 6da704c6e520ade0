"""Suggestions for an answer, to accept with one click: never filled in for anybody, each with its reason.

Which ones fit depends on the answers alone. Targets, baselines, dates, prices and names of people are never suggested:
they are the company's to decide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from wizard.knowledge.trades import trades_of
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.suggestions import channel_plan, needs
from wizard.suggestions.model import ChosenOptions, Key, Suggestion, SuggestionTarget
from wizard.suggestions.reading import CONDITIONS, all_suggestions

__all__ = ["QUESTIONS", "Suggestion", "suggestions", "waiting_for"]

COMPUTED: Mapping[str, Callable[[Answers], tuple[Suggestion, ...]]] = MappingProxyType(
    {channel_plan.TARGET.question_id: channel_plan.proposals}
)
"""By question, the suggestions that are not written down but made of the answers."""

QUESTIONS = tuple(id_ for id_ in catalogue().questions if id_ in all_suggestions() or id_ in COMPUTED)
"""The ids of the questions that have suggestions."""

EVERY_MARKET = frozenset({"b2c", "b2b"})
ANY_INDUSTRY = frozenset({"other"})
"""What somebody is taken for who has not said: they get what fits any company."""


def suggestions(question_id: str, answers: Answers) -> tuple[Suggestion, ...]:
    """What fits the answers and is not in them yet, best first; nothing where the question is full or has none.

    What is for a purpose, platform or industry is only suggested to those who have chosen it. Accepting one leaves
    the others in their order.
    """
    computed = COMPUTED.get(question_id)
    found = computed(answers) if computed else all_suggestions().get(question_id, ())
    if not found or found[0].target.is_full(answers):
        return ()
    target, chosen_options = found[0].target, _chosen_options(answers)
    groups: dict[str, list[Suggestion]] = {}
    for suggestion in found:
        if suggestion.fits(chosen_options):
            groups.setdefault(suggestion.group, []).append(suggestion)
    places = _group_places(target, answers)
    ordered = sorted(groups, key=lambda group: places.get(group, 0))
    existing = target.existing_keys(answers)
    in_turn = tuple(_in_turn(groups[group] for group in ordered))
    if question_id == needs.QUESTION:
        in_turn = needs.for_audiences(in_turn, answers)
    return tuple(each for each in in_turn if each.is_new(existing))


def waiting_for(question_id: str, answers: Answers) -> tuple[str, ...]:
    """The questions without an answer on which every suggestion here depends: nothing can be suggested before them."""
    if question_id in COMPUTED:
        return tuple(each for each in channel_plan.RESTS_ON if each not in answers)
    conditions = [frozenset(suggestion.conditions) for suggestion in all_suggestions().get(question_id, ())]
    shared = frozenset.intersection(*conditions) if conditions else frozenset()
    return tuple(each for each in CONDITIONS.values() if each in shared and each not in answers)


def _in_turn(groups: Iterable[Iterable[Suggestion]]) -> Iterator[Suggestion]:
    """One of each group, then the next of each; what says the same as one before it is passed over."""
    taken: set[Key] = set()
    waiting = [iter(group) for group in groups]
    while waiting:
        for group in tuple(waiting):
            suggestion = next((each for each in group if taken.isdisjoint(each.keys)), None)
            if suggestion is None:
                waiting.remove(group)
            else:
                taken |= suggestion.keys
                yield suggestion


def _chosen_options(answers: Answers) -> ChosenOptions:
    given_answers = {}
    for question_id in CONDITIONS.values():
        value = answers.get(question_id, ())
        given_answers[question_id] = frozenset((value,) if isinstance(value, str) else value)
    if given_answers["market"] <= {"both"}:
        given_answers["market"] = EVERY_MARKET
    name, about = answers.get("company_name", ""), answers.get("company_about", "")
    return given_answers | {"industry": trades_of(answers.get("industry"), name, about) or ANY_INDUSTRY}


def _group_places(target: SuggestionTarget, answers: Answers) -> dict[str, int]:
    """Which group has the first turn: the main purpose, then as they were chosen."""
    chosen = answers.get(target.order, ())
    first = sorted(chosen, key=lambda value: value != answers.get("primary_purpose"))
    return {value: place for place, value in enumerate(first)}
