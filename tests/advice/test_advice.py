"""The check keeps to what it has found in the judges' strategies, and stays nearly silent about the good ones.

These are strategies it has seen: how well it does on others only a first run on fresh ones can tell (`make advice`).
"""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.advice import judge
from wizard.checks import Severity
from wizard.questionnaire.catalogue import catalogue

LEAST_FOUND = {True: Fraction(60, 100), False: Fraction(45, 100)}
"""Of what was planted, with and without the later questions answered."""
GOOD = sorted(set(judge.strategies()) - set(judge.planted()))
MOST_ABOUT_A_GOOD_ONE = 3
both_ways = pytest.mark.parametrize("later", [True, False], ids=["with the later questions", "without"])


def test_what_is_planted_stands_in_a_strategy_and_points_at_questions_there_are() -> None:
    assert set(judge.planted()) | set(judge.verdicts()) <= set(judge.strategies())
    at = {place.partition(":")[0] for each in judge.planted().values() for one in each for place in one.at}
    assert at <= set(catalogue().questions)
    assert {*judge.LATER_QUESTIONS, *judge.LATER_FIELDS} <= set(catalogue().questions)


def test_a_third_of_the_strategies_at_least_are_good_or_nearly() -> None:
    nearly = [name for name, planted in judge.planted().items() if len(planted) <= 2]
    assert len(GOOD) + len(nearly) >= len(judge.strategies()) / 3


@pytest.mark.thorough
@both_ways
def test_most_of_what_was_planted_is_found(later: bool) -> None:
    judged = list(judge.every(later=later))
    found, missed = (sum(len(part(one)) for one in judged) for part in (lambda one: one.found, lambda one: one.missed))
    assert Fraction(found, found + missed) >= LEAST_FOUND[later]


@pytest.mark.thorough
@both_ways
def test_nothing_else_is_wrong_and_hardly_anything_trivial(later: bool) -> None:
    counted = {one.name: one.counted() for one in judge.every(later=later)}
    assert {name: worth["wrong"] for name, worth in counted.items() if worth["wrong"]} == {}
    assert {name: worth["trivial"] for name, worth in counted.items() if worth["trivial"] > 1} == {}


@pytest.mark.thorough
@both_ways
def test_a_must_is_never_said_of_what_nobody_planted(later: bool) -> None:
    others = [(one.name, each.rule.id, each.rule.severity) for one in judge.every(later=later) for each in one.others]
    assert [(name, rule) for name, rule, severity in others if severity is Severity.MUST] == []


@pytest.mark.parametrize("name", GOOD)
def test_a_good_strategy_hears_little(name: str) -> None:
    assert len(judge.open_findings(judge.strategies()[name])) <= MOST_ABOUT_A_GOOD_ONE
