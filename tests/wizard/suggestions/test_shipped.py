"""What is shipped keeps its promises: each an answer as it stands, with its reason, and enough of every kind."""

from __future__ import annotations

import re
from itertools import product
from typing import Any

import pytest

from tests.wizard.suggestions.shipped import (
    ALL,
    ASKED,
    FIVE,
    IDS,
    INDUSTRIES,
    MARKETS,
    PURPOSES,
    WRITTEN,
    options,
)
from wizard.knowledge.metrics import metrics
from wizard.knowledge.platforms import platforms
from wizard.knowledge.trades import trades
from wizard.language.languages import LANGUAGES, Language
from wizard.questionnaire.kinds import clean
from wizard.suggestions import QUESTIONS, suggestions
from wizard.suggestions.reading import CONDITIONS, all_suggestions

# What is shipped


def test_the_questions_are_those_that_can_be_suggested_an_answer_to() -> None:
    assert QUESTIONS == (
        "company_aims",
        "special_topics",
        "audiences",
        "needs",
        "policy_do",
        "policy_dont",
        "voice_like",
        "voice_not",
        "house_rules",
        "profile_closes",
        "pillars",
        "content_types",
        "channel_plan",
        "promotion_steps",
        "allowed_actions",
        "forbidden_actions",
        "roles",
        "engagement_activities",
        "monitoring_tools",
        "mention_procedure",
        "kpis",
    )


def test_ids_are_unique_and_fit_for_keys() -> None:
    assert len(IDS) == len(set(IDS))
    assert all(re.fullmatch(r"[a-z_]+\.[a-z0-9_]+", id_) for id_ in IDS)


@pytest.mark.parametrize("question_id", WRITTEN)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_every_suggestion_is_an_answer_as_it_stands(question_id: str, language: Language) -> None:
    for suggestion in all_suggestions()[question_id]:
        answer: list[Any] = [suggestion.option] if suggestion.option else [suggestion.row_in(language)]
        assert clean(answer, ASKED[question_id], suggestion.id) == answer
        assert suggestion.title(language)


def test_the_reason_is_one_sentence() -> None:
    for text in (text for suggestion in ALL for text in suggestion.why.values()):
        assert re.fullmatch(r"\S.*[^.!?]\.", text), text
        assert not re.search(r"[.!?]\s", re.sub(r"\bpr\.|\d\.(?= august)", "", text)), text


COMPANYS_OWN = {"owner", "who", "due", "done", "baseline", "target", "share", "audience", "creator", "poster"}


def test_what_is_the_companys_to_decide_is_left_to_it() -> None:
    assert [each.id for each in ALL if COMPANYS_OWN & each.row.keys()] == []
    assert [each.id for each in ALL if "within_hours" in each.row and each.source is None] == []
    texts = [text for each in ALL for language in LANGUAGES.values() for text in each.row_in(language).values()]
    assert [text for text in texts if re.search(r"\bkr\.|DKK|€", str(text))] == []


def test_a_figure_has_a_source_and_so_has_a_rule_of_law() -> None:
    unsourced = [each for each in ALL if each.source is None]
    assert [each.id for each in unsourced if any("%" in text for text in each.why.values())] == []
    assert [each.id for each in unsourced if each.legal] == []


@pytest.mark.parametrize("question_id", WRITTEN)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_no_text_stands_twice(question_id: str, language: Language) -> None:
    reasons = [suggestion.why[language.id] for suggestion in all_suggestions()[question_id]]
    assert len(reasons) == len(set(reasons))
    if question_id not in ("kpis", "content_types", "engagement_activities"):  # variants of the same metric or option
        titles = [suggestion.title(language).casefold() for suggestion in all_suggestions()[question_id]]
        assert len(titles) == len(set(titles))


@pytest.mark.parametrize("question_id", CONDITIONS.values())
def test_whatever_can_be_chosen_makes_a_difference_to_some_suggestion(question_id: str) -> None:
    found = {option for each in ALL for option in each.conditions.get(question_id, ())}
    if question_id == "industry":  # what a company is more exactly is read from its words
        found -= trades().keys()
    assert found == set(options(question_id)) - {
        "both",  # is b2c and b2b
        "everyone",  # whoever runs the profiles is one of them
        *(["other"] if question_id == "platforms" else []),
    }


# Enough of each


@pytest.mark.thorough
@pytest.mark.parametrize("industry", INDUSTRIES)
def test_at_least_five_are_offered_for_every_question_whoever_is_asking(industry: str) -> None:
    for market, purpose, platform in product(options("market"), PURPOSES, ("facebook", "instagram", "linkedin")):
        answers = {"industry": industry, "market": market, "purposes": [purpose], "platforms": [platform]}
        found = {question_id: len(suggestions(question_id, answers)) for question_id in WRITTEN}
        assert found.pop("kpis") >= min(FIVE, len(telling(purpose, market)))
        assert {question_id: count for question_id, count in found.items() if count < FIVE} == {}, answers


def telling(purpose: str, market: str) -> set[str]:
    """The metrics that may tell about a purpose; of service, most say nothing."""
    wanted = set(MARKETS if market == "both" else [market])
    return {each.id for each in metrics().values() if purpose not in each.unfit and wanted <= set(each.markets)}


@pytest.mark.parametrize("purpose", PURPOSES)
def test_there_are_five_pillars_for_each_purpose_and_one_of_every_industrys_own(purpose: str) -> None:
    for industry in INDUSTRIES:
        found = suggestions("pillars", {"purposes": [purpose], "industry": industry})
        assert len(found) >= FIVE
        assert ("industry" in found[0].conditions) == (industry != "other")


@pytest.mark.parametrize(
    ("question_id", "field"), [("promotion_steps", "kind"), ("roles", "group"), ("mention_procedure", "situation")]
)
def test_there_are_five_of_every_kind(question_id: str, field: str) -> None:
    kinds = [option.id for option in ASKED[question_id].row_field(field).options if option.id != "other"]
    for industry in INDUSTRIES:
        found = [each.row[field] for each in suggestions(question_id, {"industry": industry})]
        assert {kind: found.count(kind) for kind in kinds if found.count(kind) < FIVE} == {}, industry


@pytest.mark.parametrize("question_id", ["policy_do", "policy_dont"])
def test_there_are_five_rules_for_everyone_and_five_more_for_those_who_run_the_profiles(question_id: str) -> None:
    everyone = suggestions(question_id, {"policy_scope": ["everyone"]})
    team = [each for each in suggestions(question_id, {"policy_scope": ["channel_team"]}) if each not in everyone]
    assert min(len(everyone), len(team)) >= FIVE


def test_every_activity_for_colleagues_has_its_argument() -> None:
    found = {each.option for each in suggestions("engagement_activities", {})}
    assert found == set(options("engagement_activities"))


@pytest.mark.parametrize("platform", [each for each in platforms() if each != "other"])
def test_as_many_types_are_suggested_for_a_platform_as_it_carries(platform: str) -> None:
    known = platforms()[platform]
    found = {str(each.option) for each in suggestions("content_types", {"platforms": [platform]})}
    usual = known.assessment.usual_types if known.assessment else ()
    assert found - {"customer_content"} == set(known.carried_types or usual)
    assert all(known.carries(type_) is not False for type_ in found)
