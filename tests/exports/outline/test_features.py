"""What a reader looks for in the deck stands on the slide where it belongs."""

import pytest

from tests.exports.filled import filled, missing, words
from tests.exports.outline.strategy_decks import QUESTIONS, RECORDS, deck, slide
from wizard.language.languages import DANISH


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("feature", "slide_id", "question_ids"),
    [
        ("A2 purpose", "purpose", ["purpose_why"]),
        ("A3 content follows purpose", "pillars", ["pillars"]),
        ("A4 audiences", "audience:1", ["audiences"]),
        ("A5 platforms", "platforms", ["platform_roles"]),
        ("A6 needs", "needs", ["needs"]),
        (
            "A10 policy",
            "policy",
            ["policy_purpose", "policy_do", "policy_dont", "policy_private", "policy_contact"],
        ),
        ("A14 company strategy", "purpose", ["overall_strategy", "strategy_link"]),
        ("A14 brand", "position", ["brand"]),
        ("B1 calendar", "rhythm", ["approval"]),
        ("B4 B5 B6 B7 who, where, how often", "rhythm", ["channel_plan"]),
        ("B11 campaigns", "campaigns", ["campaigns"]),
        ("B12 leads", "leads", ["lead_places", "lead_owner", "lead_system"]),
        ("B13 allowed and not", "leads", ["allowed_actions", "forbidden_actions"]),
        ("B15 B16 roles and arguments", "people", ["roles"]),
        ("B19 ambassadors", "people", ["ambassadors"]),
        ("C3 C4 monitoring", "monitoring", ["monitoring_tools", "monitoring_owner"]),
        ("C5 when we are mentioned", "monitoring", ["mention_procedure"]),
        ("C7 where the numbers are", "kpis", ["kpis"]),
        ("C10 evaluation", "evaluation", ["review_participants", "adjust_rule"]),
    ],
)
def test_a_feature_is_on_its_slide(feature, slide_id, question_ids):
    made = slide(slide_id, filled())
    shown = words((made.title, made.blocks, made.aside))
    assert [place for id_ in question_ids for place in missing(QUESTIONS[id_], shown, DANISH)] == []


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("feature", "slide_id", "shown"),
    [
        (
            "A2 purposes",
            "purpose",
            ["Være dem, folk tænker på først", "Det vigtigste formål", "Sælge direkte", "Skabe tillid"],
        ),
        ("A7 why they are there", "audience:1", ["Derfor er de der: nyheder, virksomheder og brands"]),
        ("A9 what a persona rests on", "audience:1", ["Tal"]),
        ("B1 start of the calendar", "rhythm", ["6. marts 2027", "45 uger"]),
        ("B2 topics", "pillars", ["pillars.topic"]),
        ("B3 content types", "pillars", ["Kort video", "Lang video"]),
        ("B7 capacity", "workload", ["timer om ugen går til planen", "mere, end vi har"]),
        (
            "B9 growth plan",
            "promotion",
            ["Promotion_steps.activity", "promotion_steps.owner", "15. mar."],
        ),
        ("B12 how fast leads are answered", "leads", ["47,5 timer"]),
        ("B17 getting colleagues on board", "people", ["Morgenmøde", "Gå-hjem-møde"]),
        ("B18 telling how it goes", "people", ["Hver uge"]),
        ("C1 C2 monitoring", "monitoring", ["4 af 5", "53,5 timer om ugen"]),
        ("C6 KPIs by purpose", "kpis", ["Kpis.name pr. uge", "Positionering"]),
        ("C7 C8 C9 what is counted", "kpis", ["kpis.source", "kpis.owner", "Hver uge"]),
        ("C10 results", "results", ["results.period", "6"]),
        ("C11 learnings", "learnings", ["reviews.learnings"]),
        ("C12 efficiency", "workload", ["Hvis tiden bliver knap"]),
    ],
)
def test_a_choice_or_number_is_on_its_slide(feature, slide_id, shown):
    made = slide(slide_id, filled(), **RECORDS)
    said = words((made.blocks, made.aside))
    assert [text for text in shown if text not in said] == []


@pytest.mark.parametrize(
    ("reviews", "told"),
    [
        ([{"date": "2027-04-05"}], None),
        ([{"learnings": "Aftenopslag virker"}, {"date": "2027-04-05"}], "Aftenopslag virker"),
    ],
)
def test_a_review_with_nothing_but_its_date_makes_no_slide(reviews, told):
    found = [made for made in deck({}, reviews=reviews).slides if made.id == "learnings"]
    assert [told in words(made.blocks) for made in found] == ([True] if told else [])
