"""No suggestion misleads, or says what the law or the strategy check would object to."""

from __future__ import annotations

import re
from datetime import date

import pytest

from tests.wizard.suggestions.shipped import (
    ALL,
    ASKED,
    INDUSTRIES,
    MARKETS,
    PURPOSES,
    accept_all,
    kpis,
    options,
)
from wizard.checks import Severity, check
from wizard.knowledge.metrics import metrics
from wizard.knowledge.platforms import platforms
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.questionnaire.model import Answers
from wizard.strategy.strategy import Strategy
from wizard.suggestions import Suggestion, suggestions
from wizard.suggestions.reading import all_suggestions

# What the rules say


def test_no_kpi_is_suggested_that_would_mislead() -> None:
    for suggestion in all_suggestions()["kpis"]:
        metric = metrics()[str(suggestion.row["metric"])]
        assert suggestion.row["purpose"] not in metric.unfit, suggestion.id
        assert suggestion.conditions.get("market", set(MARKETS)) <= set(metric.markets), suggestion.id


@pytest.mark.parametrize("market", MARKETS)
def test_the_first_kpis_are_those_that_tell_most(market: str) -> None:
    assert kpis("awareness", market)[0] == "reach"
    assert "share_of_voice" in kpis("awareness", market)[:3]
    assert kpis("leads", market)[:2] == ["leads", "lead_quality"]
    assert kpis("service", market)[0] == "response_time"
    assert kpis("trust", market)[0] == "engagement_rate"
    assert kpis("recruitment", market)[0] == "applications"
    assert kpis("direct_sales", market)[0] == "conversions"


@pytest.mark.parametrize("market", MARKETS)
def test_awareness_is_not_measured_by_traffic_nor_trust_by_reach_nor_sales_by_followers(market: str) -> None:
    assert "website_traffic" not in kpis("awareness", market)
    assert not {"reach", "impressions", "website_traffic"} & set(kpis("trust", market))
    assert "followers" not in kpis("leads", market) + kpis("direct_sales", market)


def test_an_engagement_rate_says_what_it_is_a_percentage_of() -> None:
    for suggestion in all_suggestions()["kpis"]:
        if suggestion.row["metric"] == "engagement_rate":
            assert "procent af rækkevidden" in suggestion.row_in(DANISH)["source"]
            assert "percentage of reach" in suggestion.row_in(ENGLISH)["source"]


def test_a_contest_says_where_prize_terms_deadline_and_draw_stand_and_asks_for_no_tags() -> None:
    contests = [each for each in all_suggestions()["promotion_steps"] if each.row["kind"] == "contest"]
    for contest in contests:
        danish, english = (contest.row_in(language)["activity"] for language in (DANISH, ENGLISH))
        assert re.search(r"Præmie, vilkår, frist og (lodtrækning|kåring) står i opslaget$", danish)
        assert re.search(r"Prize, terms, deadline and (draw|judging) are stated in the post$", english)
        assert not re.search(r"\b(tag|tagge?r?|dele?r?|følge?r?|synes godt om)\b", danish.casefold())


@pytest.mark.sampled(21)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
@pytest.mark.parametrize("industry", INDUSTRIES)
@pytest.mark.parametrize("selling", options("selling"))
def test_the_strategy_check_hears_nothing_unlawful_in_what_we_suggest(
    industry: str, selling: str, language: Language
) -> None:
    chosen = {"industry": industry, "market": "both", "purposes": PURPOSES[:3], "selling": selling}
    more = {"platforms": ["facebook", "linkedin"], "policy_scope": ["everyone", "channel_team"]}
    answers = accept_all(chosen | more, language)
    found = check(Strategy(language.id, answers), date(2027, 1, 4)).open
    assert [finding.id for finding in found if finding.rule.legal] == []


# Against what was chosen, and what the check says


LISTENING = ("monitoring_tools", "forbidden_actions")
"""One listens, and refrains, on platforms one has not chosen as well."""


def test_a_suggestion_that_names_a_platform_is_for_those_who_have_chosen_it() -> None:
    for suggestion in (each for each in ALL if each.question_id not in LISTENING):
        assert _named_by(suggestion) <= suggestion.conditions.get("platforms", frozenset()), suggestion.id


def _named_by(suggestion: Suggestion) -> set[str]:
    """The platforms its texts name."""
    written = [
        text
        for value in (suggestion.why, *suggestion.row.values())
        if not isinstance(value, str | float | int)
        for text in value.values()
    ]
    return {
        option.id
        for option in ASKED["platforms"].options
        if option.id in platforms() and option.id not in ("x", "other")
        if any(option.label["da"].partition(" ")[0] in text for text in written)
    }


@pytest.mark.sampled(4)
@pytest.mark.parametrize("further", [{}, {"review_rhythm": "quarterly", "lead_places": [{"place": "Telefonen"}]}])
@pytest.mark.parametrize("purpose", PURPOSES)
def test_taking_a_suggested_kpi_does_not_turn_red(purpose: str, further: Answers) -> None:
    answers = {"purposes": [purpose], "primary_purpose": purpose, **further}
    for suggestion in suggestions("kpis", answers):
        taken = check(Strategy("da", answers | suggestion.accept(answers, DANISH)), date(2027, 1, 4))
        red = [found for found in taken.open if found.rule.severity is Severity.MUST and found.concerns("kpis")]
        assert red == []
