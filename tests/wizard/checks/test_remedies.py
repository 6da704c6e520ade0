"""What puts a contradiction right with one press: afterwards the check finds it no more."""

from __future__ import annotations

from typing import Any

import pytest

from tests.wizard.checks.cases import TODAY
from wizard.checks import RULES, Finding, check
from wizard.checks.remedies import REMEDIES, Remedy, remedies
from wizard.language.languages import DANISH, LANGUAGES
from wizard.strategy.strategy import Strategy
from wizard.strategy.uids import UID

CONTRADICTIONS: dict[str, dict[str, Any]] = {
    "more_posts_than_hours": {
        "hours_per_week": 4,
        "channel_plan": [
            {"platform": "facebook", "posts_per_week": 5, "weekdays": ["mon", "tue", "wed", "thu", "fri"]},
            {"platform": "instagram", "posts_per_week": 2},
        ],
    },
    "posts_on_platform_not_chosen": {
        "platforms": ["facebook"],
        "channel_plan": [
            {"platform": "facebook", "posts_per_week": 1},
            {"platform": "linkedin", "posts_per_week": 1},
        ],
    },
    "platform_used_but_not_chosen": {
        "platforms": ["facebook"],
        "platform_roles": [{"platform": "linkedin", "role": "Erfaringer"}],
    },
    "purpose_used_but_not_chosen": {"purposes": ["leads"], "pillars": [{"topic": "Brød", "purpose": "trust"}]},
    "main_purpose_not_chosen": {"purposes": ["leads"], "primary_purpose": "trust"},
    "closed_time_heard": {
        "company_about": "We are closed from 20 December to 26 January.",
        "calendar_start": "2027-01-02",
    },
    "leaving_heard": {
        "company_about": "Line Vinge går på barsel den 1. marts.",
        "channel_plan": [{"platform": "facebook", "poster": "Line Vinge"}],
    },
    "keeping_heard_but_not_a_purpose": {
        "overall_strategy": "Vi vil holde på de medlemmer, vi har.",
        "purposes": ["awareness"],
    },
    "other_language_heard": {
        "company_about": "Alt indhold er på dansk.",
        "audiences": [{"name": "Gæster sydfra", "description": "De læser kun tysk"}],
    },
}


def found(strategy: Strategy, rule_id: str) -> list[Finding]:
    return [each for each in check(strategy, TODAY).open if each.rule.id == rule_id]


def test_every_remedy_is_tried_and_is_of_a_rule() -> None:
    assert set(CONTRADICTIONS) == set(REMEDIES)
    assert set(REMEDIES) <= set(RULES)


@pytest.mark.parametrize("rule_id", CONTRADICTIONS)
def test_a_remedy_puts_it_right(rule_id: str) -> None:
    strategy = Strategy("da", CONTRADICTIONS[rule_id])
    [finding] = found(strategy, rule_id)
    [remedy] = remedies(finding, strategy)
    assert all(remedy.label(language) for language in LANGUAGES.values())
    changes = remedy.change(strategy)
    assert len(changes) == 1
    assert found(Strategy("da", {**strategy.answers, **changes}), rule_id) == []


def test_fewer_posts_are_counted_and_take_fewer_days() -> None:
    strategy = Strategy("da", CONTRADICTIONS["more_posts_than_hours"])
    [finding] = found(strategy, "more_posts_than_hours")
    [remedy] = remedies(finding, strategy)
    plan = remedy.change(strategy)["channel_plan"]
    posts = [row["posts_per_week"] for row in plan]
    assert remedy.label(DANISH) == DANISH.text("check.fewer_posts", n=sum(posts), number=DANISH.number(sum(posts)))
    assert len(plan[0]["weekdays"]) == posts[0]


def test_nothing_is_offered_where_one_more_is_one_too_many() -> None:
    strategy = Strategy("da", {"purposes": ["leads", "awareness", "service"], "primary_purpose": "trust"})
    [finding] = found(strategy, "main_purpose_not_chosen")
    assert remedies(finding, strategy) == ()


def heard(rule_id: str) -> tuple[Strategy, Remedy]:
    strategy = Strategy("da", CONTRADICTIONS[rule_id])
    [finding] = found(strategy, rule_id)
    [remedy] = remedies(finding, strategy)
    return strategy, remedy


@pytest.mark.parametrize(
    ("rule_id", "question_id", "put"),
    [
        ("closed_time_heard", "closed_periods", {"from": "2026-12-20", "to": "2027-01-26", "what": "closed"}),
        ("leaving_heard", "team", {"name": "Line Vinge", "away_from": "2027-03-01"}),
        ("keeping_heard_but_not_a_purpose", "company_aims", {"aim": "keep_customers"}),
    ],
)
def test_what_was_heard_is_put_down_as_a_row_where_it_is_watched(
    rule_id: str, question_id: str, put: dict[str, str]
) -> None:
    strategy, remedy = heard(rule_id)
    assert remedy.at == question_id
    [row] = remedy.change(strategy)[question_id]
    assert row == {**put, UID: remedy.row}


def test_what_somebody_reads_is_put_down_with_the_audience() -> None:
    strategy, remedy = heard("other_language_heard")
    assert remedy.change(strategy) == {"audiences": [{**strategy.rows("audiences")[0], "languages": ["de"]}]}
    assert remedy.label(DANISH) == "Skriv Tysk under »Målgrupper«"
