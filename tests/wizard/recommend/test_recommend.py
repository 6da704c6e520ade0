"""Which platforms are recommended to whom: defensible, different for different audiences, and never without figures."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.examples import EXAMPLES, example
from wizard.knowledge.accounts import accounts
from wizard.knowledge.platforms import platforms
from wizard.knowledge.usage import platforms_with_figures
from wizard.language.languages import DANISH, LANGUAGES
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Row
from wizard.recommend import Audience, Reason, Recommendation, audiences, reach_figures, recommend
from wizard.strategy.strategy import Strategy
from wizard.strategy.strategy_file import clean_answers


def strategy(*rows: Row, **answers: Any) -> Strategy:
    return Strategy("da", clean_answers({"audiences": list(rows), **answers}))


def ranking(found: Recommendation) -> list[str]:
    return [ranked.platform.id for ranked in found.ranked]


AWARENESS = {"purposes": ["awareness"], "primary_purpose": "awareness", "market": "b2c", "hours_per_week": 10}
YOUNG = strategy({"name": "Unge", "age_from": 16, "age_to": 24}, **AWARENESS)
OLD = strategy({"name": "Seniorer", "age_from": 60}, **AWARENESS)
MANAGER = strategy(
    {"name": "Produktionschefer", "age_from": 38, "age_to": 58, "job": "Produktionschef", "place": "Jylland"},
    purposes=["leads", "positioning"],
    primary_purpose="leads",
    market="b2b",
    hours_per_week=10,
)
FOOD_SHOP = strategy(
    {"name": "Familier i byen", "age_from": 28, "age_to": 45, "place": "Svendborg"},
    purposes=["direct_sales", "trust"],
    primary_purpose="direct_sales",
    market="b2c",
    industry="food",
    hours_per_week=10,
)
FOUR = {"young": YOUNG, "old": OLD, "manager": MANAGER, "food shop": FOOD_SHOP}


# Whom


def of(row: Row, **answers: Any) -> Audience:
    return audiences(strategy({"name": "Gruppen", **row}, **answers).answers)[0]


@pytest.mark.parametrize(
    ("row", "segment"),
    [
        ({"age_from": 16, "age_to": 24}, "18-29"),
        ({"age_from": 13, "age_to": 17}, "18-29"),  # the nearest group anybody has asked
        ({"age_from": 28, "age_to": 42}, "30-49"),
        ({"age_from": 35, "age_to": 60}, "30-49"),
        ({"age_from": 60}, "65+"),
        ({"age_to": 25}, "18-29"),
        ({"age_from": 18, "age_to": 70}, None),
        ({"age_from": 70, "age_to": 62}, "65+"),  # written the wrong way round
        ({"age_from": 50, "age_to": 50}, "50-64"),
        ({"age_from": 0, "age_to": 6}, None),
        ({}, None),
    ],
)
def test_the_age_group_is_the_one_most_of_the_years_lie_in(row: Row, segment: str | None) -> None:
    assert of(row).segment == segment


APPRENTICES = {"name": "Kommende mekanikere", "age_from": 17, "age_to": 24, "place": "Thy"}
BUYERS = {"name": "Entreprenører", "age_from": 35, "age_to": 60}
DEALER = strategy(
    APPRENTICES,
    BUYERS,
    market="b2b",
    purposes=["leads", "recruitment"],
    primary_purpose="leads",
    needs=[
        {"audience": "Entreprenører", "our_goal": "leads"},
        {"audience": "Kommende mekanikere", "our_goal": "recruitment"},
    ],
)


def test_those_who_are_to_apply_buy_nothing_for_a_company() -> None:
    apprentices, buyers = audiences(DEALER.answers)
    assert (apprentices.b2b_share, apprentices.goals) == (None, ("recruitment",))
    assert (buyers.b2b_share, buyers.goals) == (1.0, ("leads",))
    assert of({}, market="b2b", needs=[{"audience": "Gruppen"}]).b2b_share == 1.0


def test_pillars_tell_what_an_audience_is_for_as_needs_do() -> None:
    pillars = [{"topic": "Værkstedet", "audience": "Gruppen", "purpose": "recruitment"}]
    assert of({}, market="b2b", pillars=pillars).goals == ("recruitment",)


# In which order


def test_four_audiences_get_four_rankings_that_hold_up() -> None:
    young, old, manager, shop = (ranking(recommend(each)) for each in FOUR.values())
    assert young[0] == "instagram"
    assert {"tiktok", "snapchat"} < set(young[:4])
    assert old[:2] == ["facebook", "youtube"]
    assert old.index("tiktok") > 3
    assert manager[0] == "linkedin"
    assert {"tiktok", "snapchat", "pinterest"} & set(manager[:5]) == set()
    assert shop[:2] == ["facebook", "instagram"]
    assert shop.index("linkedin") > 5
    assert len({tuple(order[:4]) for order in (young, old, manager, shop)}) == 4


@pytest.mark.parametrize("name", FOUR)
@pytest.mark.parametrize("language_id", LANGUAGES)
def test_what_is_recommended_says_why_with_figures_and_where_they_come_from(name: str, language_id: str) -> None:
    found = recommend(FOUR[name])
    for ranked in found.ranked:
        figures = [figure for reason in ranked.reasons for figure in reason.figures]
        unknown = any(reason.kind == "reach_unknown" for reason in ranked.reasons)
        assert figures or unknown or any(reason.accounts for reason in ranked.reasons), ranked.platform.id
        assert all(figure.source is not None and figure.source.url for figure in figures)
        assert len(ranked.reasons) >= 3
        for reason in ranked.reasons:
            text = reason.text(LANGUAGES[language_id])
            assert text.endswith((".", ":"))
            assert text.endswith(":") == bool(reason.figures or reason.accounts)  # they follow


def test_american_ages_are_said_to_be_an_indication_in_denmark_and_not_in_america() -> None:
    row = {"name": "Unge", "age_from": 18, "age_to": 29}
    for place, kind in (("Aarhus", "age_indication"), ("USA", "age")):
        found = recommend(strategy({**row, "place": place}, **AWARENESS))
        kinds = {reason.kind for ranked in found.ranked for reason in ranked.reasons}
        assert kinds & {"age", "age_indication"} == {kind}
        assert [each.indication for each in reach_figures(found.audiences)] == (
            [False, True] if place == "Aarhus" else [False]
        )


def test_apprentices_of_a_dealer_are_not_ranked_as_buyers_are() -> None:
    apprentices, buyers = (recommend(DEALER, row["name"]) for row in (APPRENTICES, BUYERS))
    assert ranking(buyers)[0] == "linkedin"
    assert {"instagram", "snapchat"} <= set(ranking(apprentices)[:3])
    assert ranking(apprentices).index("linkedin") > 3
    for ranked in apprentices.ranked:
        texts = [reason.text(DANISH) for reason in ranked.reasons]
        assert not any("virksomheder" in text.partition(".")[0] or "Henvendelser" in text for text in texts), texts


def test_being_nearby_counts_for_consumers_and_not_for_companies() -> None:
    for market, expected in (("b2c", True), ("both", True), ("b2b", False)):
        found = recommend(strategy({"name": "Kunder", "place": "Herning"}, market=market))
        kinds = {reason.kind for ranked in found.ranked for reason in ranked.reasons}
        assert ("local" in kinds) is expected


def test_a_market_is_given_its_own_sentence() -> None:
    """What keeps buyers for a company away is no advantage to those who sell to consumers."""
    for platform in platforms().values():
        if platform.assessment is None:
            continue
        grounds = platform.assessment.grounds
        assert grounds["b2c"]["da"] != grounds["b2b"]["da"]
        for market in ("b2c", "b2b"):
            found = recommend(strategy({"name": "Kunder"}, market=market))
            [ranked] = [each for each in found.ranked if each.platform is platform]
            [reason] = [each for each in ranked.reasons if each.kind == f"market_{market}"]
            assert reason.ground == grounds[market]
            assert reason.speaks_for == (platform.assessment.markets[market] >= 0)


def test_consumers_are_not_told_of_suppliers() -> None:
    for ranked in recommend(FOOD_SHOP).ranked:
        texts = [reason.text(DANISH) for reason in ranked.reasons if reason.speaks_for]
        assert not [text for text in texts if "leverandør" in text or "indkøber" in text]


def test_what_was_chosen_is_in_question_and_the_rest_left_open() -> None:
    before = recommend(FOOD_SHOP)
    assert [each.platform.id for each in before.considered] == list(before.recommended)
    assert before.also_recommended == ()
    after = recommend(Strategy("da", {**FOOD_SHOP.answers, "platforms": ["linkedin", "facebook"]}))
    assert {each.platform.id for each in after.considered} == {"linkedin", "facebook"}
    assert after.also_recommended == tuple(each for each in after.recommended if each != "facebook")


def test_a_production_manager_is_reached_at_work() -> None:
    assert recommend(MANAGER).recommended == ("linkedin",)


@pytest.mark.parametrize("name", FOUR)
def test_a_platform_without_figures_is_not_ranked_and_that_is_said(name: str) -> None:
    found = recommend(FOUR[name])
    unranked = [platform.id for platform in found.unranked]
    assert unranked == [
        each.id for each in platforms().values() if each.is_known and each.id not in platforms_with_figures()
    ]
    assert "mastodon" in unranked
    assert not set(unranked) & set(ranking(found))
    said = found.no_figures_note(DANISH)
    assert said.startswith("Vi har ikke fundet tal for brugen af Mastodon, ")
    assert all(platform.label["da"] in said for platform in found.unranked)
    assert found.no_figures_note(DANISH, ["facebook", "blog"]) == (
        "Vi har ikke fundet tal for brugen af Blog, som derfor står uden for rækkefølgen."
    )
    assert found.no_figures_note(DANISH, ["facebook"]) == ""


def reasons_of(found: Recommendation, platform: str) -> dict[str, Reason]:
    [ranked] = [each for each in found.ranked if each.platform.id == platform]
    return {reason.kind: reason for reason in ranked.reasons}


def test_where_denmark_has_no_figure_it_is_said_and_none_of_another_country_stands_in() -> None:
    found = recommend(YOUNG)
    youtube = reasons_of(found, "youtube")
    assert youtube["reach_unknown"].text(DANISH).startswith("Vi har ikke fundet danske tal for YouTube.")
    for ranked in found.ranked:
        for reason in ranked.reasons:
            assert all(figure.place == "DK" for figure in reason.figures) or reason.kind == "age_indication"


def test_accounts_are_never_put_among_shares_of_people() -> None:
    found = recommend(YOUNG)
    tiktok, facebook = reasons_of(found, "tiktok"), reasons_of(found, "facebook")
    assert tiktok["accounts"].accounts == accounts()["tiktok"]
    assert not tiktok["accounts"].figures
    assert "ikke personer" in tiktok["accounts"].text(DANISH)
    assert tiktok["accounts"].points > 0 == facebook["accounts"].points  # people were asked about Facebook
    charted = [figure for reach in reach_figures(found.audiences) for figure in reach.figures]
    assert all(figure.percent <= 100 for figure in charted)
    assert list(accounts()) == sorted(accounts(), key=lambda each: -accounts()[each].number)


def test_a_difference_between_choice_and_advice_is_shown_both_ways() -> None:
    found = recommend(strategy(*MANAGER.answers["audiences"], **AWARENESS, platforms=["tiktok", "newsletter"]))
    assert found.only_chosen == ("tiktok",)  # nothing is known against a newsletter
    assert set(found.also_recommended) == set(found.recommended)


@pytest.mark.parametrize(
    ("row", "answers", "there", "not_there"),
    [
        (
            {"place": "Svendborg"},
            {"purposes": ["trust"], "market": "b2c"},
            {"google_business", "local_groups"},
            {"blog"},
        ),
        ({"place": "Danmark"}, {"purposes": ["leads"], "market": "b2b"}, {"linkedin_people", "blog"}, {"local_groups"}),
        (
            {"job": "Udvikler"},
            {"purposes": ["recruitment"]},
            {"bluesky", "mastodon"},
            {"newsletter", "google_business"},
        ),
    ],
)
def test_channels_beside_them_do_a_job_for_these(
    row: Row, answers: dict[str, Any], there: set[str], not_there: set[str]
) -> None:
    beside = {channel.id for channel in recommend(strategy({"name": "Gruppen", **row}, **answers)).beside}
    assert there <= beside
    assert not not_there & beside


def test_what_one_says_oneself_counts() -> None:
    row = {"name": "Unge", "age_from": 16, "age_to": 24}
    need = {"audience": "Unge", "platform": "snapchat", "why_there": ["friends", "entertainment"]}
    places = [
        ranking(recommend(strategy(row, **AWARENESS, **answers))).index("snapchat")
        for answers in ({}, {"needs": [need]})
    ]
    assert places[1] < places[0]


def test_all_audiences_together_count_the_same_whatever_their_order() -> None:
    rows = [{"name": "Unge", "age_from": 16, "age_to": 24}, {"name": "Seniorer", "age_from": 65, "age_to": 80}]
    one, other = (recommend(strategy(*each, **AWARENESS)) for each in (rows, rows[::-1]))
    assert ranking(one) == ranking(other)
    assert len(one.audiences) == 2
    assert recommend(strategy(*rows, **AWARENESS), "Unge").audiences == one.audiences[:1]


@pytest.mark.parametrize("language_id", LANGUAGES)
@pytest.mark.parametrize("example_id", EXAMPLES)
def test_the_examples_are_told_the_same_in_every_language(example_id: str, language_id: str) -> None:
    here, there = (recommend(example(example_id, each)) for each in (language_id, "da"))
    assert (ranking(here), here.recommended) == (ranking(there), there.recommended)


# How many


@given(
    hours=st.none() | st.floats(0, 200),
    monitoring=st.none() | st.floats(0, 40),
    which=st.sampled_from([*FOUR]),
    minutes=st.integers(0, 600),
)
def test_fewer_are_recommended_than_the_hours_allow_and_never_all(
    hours: float | None, monitoring: float | None, which: str, minutes: int
) -> None:
    answers = dict(FOUR[which].answers)
    for question_id, value in (("hours_per_week", hours), ("monitoring_hours", monitoring)):
        answers.pop(question_id, None)
        if value is not None:
            answers[question_id] = value
    own = [{"type": option.id, "minutes": minutes} for option in catalogue().questions["content_types"].options]
    found = recommend(Strategy("da", answers, {"effort": own}))
    assert 1 <= len(found.recommended) <= 3
    allowed = found.capacity.allowed
    assert (allowed is None) == (hours is None)
    if allowed is not None:
        assert len(found.recommended) <= max(1, allowed - 1)
    assert set(found.recommended) <= set(ranking(found))


def test_nothing_answered_still_gives_an_order_and_says_what_it_lacks() -> None:
    found = recommend(Strategy("da"))
    assert set(ranking(found)) == platforms_with_figures()
    assert (found.capacity.hours, found.capacity.allowed) == (None, None)


# What is drawn


def test_each_chart_is_one_country_one_age_group_and_one_measure() -> None:
    for each in FOUR.values():
        for drawn in reach_figures(recommend(each).audiences):
            assert len({(figure.place, figure.segment, figure.measure) for figure in drawn.figures}) == 1
            percents = [figure.percent for figure in drawn.figures]
            assert percents == sorted(percents, reverse=True)
            assert len({figure.platform for figure in drawn.figures}) == len(drawn.figures)
