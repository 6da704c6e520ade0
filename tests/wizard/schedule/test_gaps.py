"""Answers that make no calendar say why; those that make one say nothing."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.wizard.schedule.plans import strategies
from wizard.language.languages import DANISH
from wizard.schedule import generate
from wizard.schedule.gaps import Gap, Why, gaps
from wizard.strategy.strategy import Strategy


def test_without_answers_start_and_plan_are_missing() -> None:
    assert gaps({}) == (Gap(Why.NO_START, "calendar_start"), Gap(Why.NO_PLAN, "channel_plan"))


def test_a_plan_names_its_platforms_but_no_number() -> None:
    plan = [{"platform": "x", "weekdays": ["mon"]}, {"platform": "facebook"}, {"posts_per_week": 3}]
    answers = {"calendar_start": "2027-01-04", "channel_plan": plan}
    assert gaps(answers) == (Gap(Why.NO_NUMBER, "channel_plan", ("x", "facebook")),)


@pytest.mark.thorough
@given(strategies(most=2, weeks=6))
def test_there_is_a_reason_exactly_where_there_are_no_entries(strategy: Strategy) -> None:
    assert bool(gaps(strategy.answers)) == (generate(strategy, DANISH) == [])
