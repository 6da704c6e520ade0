"""Which suggestions are offered depends on what was answered, and on nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.wizard.suggestions.shipped import (
    ASKED,
    ids,
    named,
)
from wizard.language.languages import DANISH, ENGLISH, Language
from wizard.questionnaire.model import Answers
from wizard.suggestions import QUESTIONS, suggestions, waiting_for


def test_nothing_is_offered_where_there_is_nothing_to_offer() -> None:
    assert suggestions("company_name", {}) == ()
    assert suggestions("pillars", {}) == ()  # what to write about depends on the purpose
    assert suggestions("content_types", {"platforms": ["other"]}) == ()


def test_what_rests_on_another_answer_says_which() -> None:
    assert waiting_for("kpis", {}) == ("purposes",)
    assert waiting_for("pillars", {"purposes": ["trust"]}) == ()
    assert waiting_for("content_types", {}) == ("platforms",)
    assert waiting_for("policy_do", {}) == ()
    for question_id in QUESTIONS:
        assert bool(suggestions(question_id, {})) == (not waiting_for(question_id, {}))


def test_a_bakery_and_a_carpenter_are_told_different_things() -> None:
    found = {
        industry: set(ids(suggestions("pillars", {"industry": industry, "purposes": ["trust"]})))
        for industry in ("food", "crafts", "other")
    }
    assert found["food"] - found["crafts"] == {"pillars.food_trust"}
    assert found["crafts"] - found["food"] == {"pillars.crafts_trust"}
    assert found["food"] & found["crafts"] == found["other"]


def test_who_has_not_said_their_industry_or_market_is_offered_what_fits_any() -> None:
    purposes = {"purposes": ["trust"]}
    assert suggestions("pillars", purposes) == suggestions("pillars", purposes | {"industry": "other"})
    assert suggestions("kpis", purposes) == suggestions("kpis", purposes | {"market": "both"})


def test_prices_are_for_those_who_sell() -> None:
    assert "allowed_actions.sell_prices" in ids(suggestions("allowed_actions", {"selling": "sell"}))
    for answers in ({}, {"selling": "trust_and_leads"}):
        assert "allowed_actions.sell_prices" not in ids(suggestions("allowed_actions", answers))


def test_a_clinic_is_not_told_to_talk_about_a_case_in_public() -> None:
    for answers in ({"industry": "shop"}, {"industry": "other"}, {}):
        assert "mention_procedure.all_ring" in ids(suggestions("mention_procedure", answers))
    assert "mention_procedure.all_ring" not in ids(suggestions("mention_procedure", {"industry": "health"}))


def test_purposes_take_turns_and_the_main_one_begins() -> None:
    answers = {"purposes": ["trust", "leads", "awareness"], "primary_purpose": "leads", "industry": "food"}
    for question_id in ("pillars", "kpis"):
        turns = [each.row["purpose"] for each in suggestions(question_id, answers)]
        assert turns[:6] == ["leads", "trust", "awareness"] * 2


def test_platforms_take_turns_and_no_type_is_offered_twice() -> None:
    found = suggestions("content_types", {"platforms": ["linkedin", "instagram"], "purposes": ["trust"]})
    assert [each.group for each in found[:4]] == ["linkedin", "instagram"] * 2
    types = [each.option for each in found]
    assert len(types) == len(set(types))


def test_of_two_variants_the_first_that_fits_is_offered() -> None:
    assert "kpis.leads_leads_b2b" in ids(suggestions("kpis", {"purposes": ["leads"], "market": "b2b"}))
    assert "kpis.leads_leads" not in ids(suggestions("kpis", {"purposes": ["leads"], "market": "b2b"}))
    assert "kpis.leads_leads" in ids(suggestions("kpis", {"purposes": ["leads"], "market": "b2c"}))


@pytest.mark.parametrize("written", [ENGLISH, DANISH], ids=["en", "da"])
@pytest.mark.parametrize("typed", [str.upper, lambda text: f" {text} "], ids=["capitals", "blanks"])
def test_a_text_that_is_there_already_is_not_offered_in_whatever_language_it_stands(
    written: Language, typed: Callable[[str], str]
) -> None:
    tool = named("monitoring_tools.all_alerts")
    rows = [{"tool": typed(tool.title(written))}]
    assert tool in suggestions("monitoring_tools", {})
    assert tool not in suggestions("monitoring_tools", {"monitoring_tools": rows})


def test_a_metric_is_offered_again_for_another_purpose_only() -> None:
    answers: Answers = {"purposes": ["awareness", "positioning"], "kpis": [{"metric": "reach", "purpose": "awareness"}]}
    found = [(each.row["metric"], each.row["purpose"]) for each in suggestions("kpis", answers)]
    assert ("reach", "awareness") not in found
    assert ("reach", "positioning") in found


def test_a_metric_nobody_has_given_a_purpose_is_not_offered_for_any() -> None:
    answers: Answers = {"purposes": ["awareness", "positioning"], "kpis": [{"metric": "reach"}, {"owner": "Susanne"}]}
    assert "reach" not in [each.row["metric"] for each in suggestions("kpis", answers)]


def test_a_list_that_is_full_is_offered_nothing() -> None:
    rows = [{"topic": f"Emne {number}"} for number in range(ASKED["pillars"].max_rows)]
    assert suggestions("pillars", {"purposes": ["trust"], "pillars": rows}) == ()
    assert suggestions("pillars", {"purposes": ["trust"], "pillars": rows[1:]})
