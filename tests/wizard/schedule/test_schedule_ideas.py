"""What the entries are about, in words: from needs, pillars, campaigns and theme days."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wizard.schedule.plans import INDUSTRIES, PURPOSES, channel, pillars, plan, strategies
from wizard.language import texts
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.questionnaire.model import Row
from wizard.schedule import generate
from wizard.schedule.ideas import ANGLES, ideas
from wizard.strategy.strategy import Strategy

FAMILIES = {"audience": "Hverdagsfamilierne", "our_goal": "direct_sales"}
BREAD = {"topic": "Brød at bestille", "audience": "Hverdagsfamilierne", "purpose": "direct_sales"}


def suggested(pillar: Row, *needs: Row, platform: str | None = None) -> list[str]:
    return ideas({"pillars": [pillar], "needs": list(needs)}, DANISH, pillar["topic"], platform)


# Any calendar


@given(strategies(most=7), st.sampled_from(list(LANGUAGES.values())))
def test_no_entry_starts_empty_and_neighbours_of_a_pillar_differ(strategy: Strategy, language: Language) -> None:
    last: dict[str | None, str] = {}
    for row in generate(strategy, language):
        assert 0 < len(row["idea"]) <= 2_000
        assert row["idea"] != last.get(row.get("pillar")) or language.text("schedule.own_idea") in row["idea"]
        last[row.get("pillar")] = row["idea"]


def test_a_pillar_uses_all_its_suggestions_before_one_comes_again() -> None:
    needs = [FAMILIES | {"content": f"Opslag {number}"} for number in range(3)]
    strategy = plan(channel("facebook", 1), channel("instagram", 1), weeks=6, pillars=[BREAD], needs=needs)
    found = [row["idea"] for row in generate(strategy, DANISH)]
    assert len(set(found)) == len(found) == 3 * len(ANGLES)


def test_pillars_with_the_same_audience_and_purpose_begin_with_different_ideas() -> None:
    needs = [FAMILIES | {"content": "Ét"}, FAMILIES | {"content": "Et andet"}]
    two = [BREAD, BREAD | {"topic": "Kager at bestille"}]
    rows = generate(plan(channel("facebook", 2), weeks=1, pillars=two, needs=needs), DANISH)
    assert [row["idea"].partition(".")[0] for row in rows] == ["Ét", "Et andet"]


def test_platforms_whose_suggestions_overlap_do_not_say_the_same_one_after_the_other() -> None:
    needs = [FAMILIES | {"content": "Overalt"}, FAMILIES | {"content": "Kun på Facebook", "platform": "facebook"}]
    plans = (channel("instagram", 1, weekdays=["mon"]), channel("facebook", 1, weekdays=["tue"]))
    rows = generate(plan(*plans, weeks=1, pillars=[BREAD], needs=needs), DANISH)
    assert [row["idea"].partition(".")[0] for row in rows] == ["Overalt", "Kun på Facebook"]


# What they are made of


def test_an_idea_is_content_or_a_need_with_an_angle_for_the_pillars_purpose() -> None:
    need = FAMILIES | {"need": "Vide, hvad der bages", "content": "Mandagsopslag med ugens brød"}
    assert suggested(BREAD, need)[:2] == [
        "Mandagsopslag med ugens brød. Vinkel: Vis det, man køber, og skriv prisen.",
        "Behov hos Hverdagsfamilierne: Vide, hvad der bages. Vinkel: Svar på det, folk spørger om, før de køber.",
    ]


def test_ideas_are_in_the_language_they_are_asked_for_in() -> None:
    answers = {"pillars": [BREAD], "needs": [{"our_goal": "direct_sales", "need": "Know the bread of the week"}]}
    assert ideas(answers, ENGLISH, "Brød at bestille")[0] == (
        "Need: Know the bread of the week. Angle: show what people buy, and give the price."
    )


@pytest.mark.parametrize(
    ("need", "fits"),
    [
        (FAMILIES, True),
        ({"audience": "Hverdagsfamilierne", "our_goal": "trust"}, False),
        ({"audience": "Lørdagskunderne", "our_goal": "direct_sales"}, False),
        ({"audience": "Lørdagskunderne", "our_goal": "trust"}, False),
    ],
)
def test_where_needs_fit_audience_and_purpose_the_others_are_left_out(need: Row, fits: bool) -> None:
    found = suggested(BREAD, FAMILIES | {"content": "Passer"}, need | {"content": "Måske"})
    assert any("Måske" in idea for idea in found) == fits
    assert any("Passer" in idea for idea in found)


def test_where_no_need_fits_both_one_of_the_two_is_enough() -> None:
    found = suggested(BREAD, {"our_goal": "direct_sales", "content": "Nogenlunde"}, {"content": "Slet ikke"})
    assert all(idea.startswith("Nogenlunde.") for idea in found)


def test_a_pillar_without_needs_is_about_its_topic() -> None:
    assert all(idea.startswith("Brød at bestille. Vinkel: ") for idea in suggested(BREAD, {"content": "Andet"}))


def test_a_platform_gets_the_needs_that_belong_there_and_no_others() -> None:
    needs = [FAMILIES | {"platform": platform, "content": platform} for platform in ("facebook", "instagram")]
    assert all(idea.startswith("facebook.") for idea in suggested(BREAD, *needs, platform="facebook"))
    for anywhere in ("linkedin", None):
        found = suggested(BREAD, *needs, FAMILIES | {"content": "alle"}, platform=anywhere)
        assert {idea.partition(".")[0] for idea in found} == (
            {"alle"} if anywhere else {"facebook", "instagram", "alle"}
        )
    elsewhere = suggested(BREAD, *needs, platform="linkedin")
    assert {idea.partition(".")[0] for idea in elsewhere} == {"Brød at bestille"}


@pytest.mark.parametrize(("content", "weekday"), [("Tirsdagsopslag med ugens brød", 1), ("A tip every Friday", 4)])
def test_an_idea_that_names_a_weekday_is_only_on_that_day(content: str, weekday: int) -> None:
    needs = [FAMILIES | {"content": content}, FAMILIES | {"content": "Når som helst"}]
    rows = generate(plan(channel("facebook", 7), weeks=4, pillars=[BREAD], needs=needs), DANISH)
    days = {date.fromisoformat(row["date"]).weekday() for row in rows if row["idea"].startswith(content)}
    assert days == {weekday}


def test_an_idea_that_names_a_form_is_only_of_that_form() -> None:
    needs = [FAMILIES | {"content": "Korte film fra ovnen"}, FAMILIES | {"content": "Billeder af brødet"}]
    types = ["image", "short_video"]
    strategy = plan(channel("instagram", 5), weeks=4, pillars=[BREAD], needs=needs, content_types=types)
    found = {(row["type"], row["idea"].partition(" ")[0]) for row in generate(strategy, DANISH)}
    assert found == {("short_video", "Korte"), ("image", "Billeder")}


def test_where_no_idea_fits_the_entry_is_for_an_idea_of_ones_own() -> None:
    needs = [FAMILIES | {"content": "Tirsdagsopslag med ugens brød"}]
    rows = generate(
        plan(channel("facebook", 2, weekdays=["wed", "fri"]), weeks=2, pillars=[BREAD], needs=needs), DANISH
    )
    assert {row["idea"] for row in rows} == {"Jeres egen idé"}


@pytest.mark.parametrize("others", range(4))
def test_every_idea_of_the_answers_comes_once_an_entry_suits_it(others: int) -> None:
    needs = [FAMILIES | {"content": f"Hvad som helst {number}"} for number in range(others)]
    needs.insert(others // 2, FAMILIES | {"content": "Tirsdagsopslag"})
    strategy = plan(channel("facebook", 2, weekdays=["tue", "thu"]), weeks=8, pillars=[BREAD], needs=needs)
    found = {row["idea"].partition(".")[0] for row in generate(strategy, DANISH)}
    assert {need["content"] for need in needs} <= found


def test_a_theme_day_is_not_glued_to_an_idea_it_has_nothing_to_do_with() -> None:
    strategy = plan(channel("facebook", 2, weekdays=["mon", "fri"]), start="2027-03-01", industry="health")
    marked = [row["idea"] for row in generate(strategy, DANISH) if "Anledning" in row["idea"]]
    assert marked
    assert all(idea.startswith("Jeres egen idé. Anledning: ") for idea in marked)


def test_without_pillars_and_needs_the_angle_is_the_idea() -> None:
    assert ideas({}, DANISH)[0] == "Vis, hvordan I arbejder."
    assert ideas({}, ENGLISH)[0] == "Show how you work."
    assert ideas({"primary_purpose": "leads"}, ENGLISH)[1] == "Show before and after."


@pytest.mark.parametrize("purpose", [*PURPOSES, "any"])
def test_every_purpose_has_its_angles(purpose: str) -> None:
    assert {f"angle.{purpose}_{number}" for number in ANGLES} <= set(texts.wordings())


@pytest.mark.parametrize("ending", [".", "!", "?", "…", "»"])
def test_a_text_that_ends_like_a_sentence_gets_no_second_full_stop(ending: str) -> None:
    assert suggested({"topic": f"Spørg os{ending}"})[0].startswith(f"Spørg os{ending} Vinkel")


# Theme days


def occasions(strategy: Strategy, language: Language = DANISH) -> dict[str, list[tuple[str, str]]]:
    """Platform and day of the entries about each theme day."""
    mark = " Anledning: " if language is DANISH else " Occasion: "
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in generate(strategy, language):
        _, _, occasion = row["idea"].partition(mark)
        if occasion:
            found[occasion].append((row["platform"], row["date"]))
    return found


def test_a_shopping_day_is_prepared_for_on_every_platform() -> None:
    both = [channel(platform, 2, weekdays=["tue", "fri"]) for platform in ("facebook", "instagram")]
    found = occasions(plan(*both, start="2027-11-01", weeks=8, industry="shop"))
    assert found["Black Friday, 26. november."] == [("facebook", "2027-11-23"), ("instagram", "2027-11-23")]
    assert occasions(plan(*both, start="2027-11-01", industry="consultancy"))["Black Friday, 26. november."] == []


def test_any_other_theme_day_has_one_entry_on_the_day_or_in_the_days_before() -> None:
    both = [channel(platform, 2, weekdays=["mon", "fri"]) for platform in ("facebook", "instagram")]
    found = occasions(plan(*both, start="2027-03-01", industry="health"), ENGLISH)
    assert found["International Women’s Day, 8 March."] == [("facebook", "2027-03-08")]
    assert found["World Health Day, 7 April."] == [("facebook", "2027-04-05")]


def test_a_theme_day_just_after_the_period_can_still_be_posted_about() -> None:
    found = occasions(plan(channel("facebook", 1, weekdays=["thu"]), start="2027-11-01", weeks=3, industry="webshop"))
    assert "Black Friday, 26. november." not in found
    found = occasions(plan(channel("facebook", 1, weekdays=["sun"]), start="2027-11-01", weeks=3, industry="webshop"))
    assert found["Black Friday, 26. november."] == [("facebook", "2027-11-21")]


def test_an_entry_that_carries_a_campaign_is_not_about_a_theme_day_too() -> None:
    campaign = {"name": "Black Friday", "start": "2027-11-22", "end": "2027-11-26"}
    rows = channel("facebook", 2, weekdays=["tue", "fri"])
    found = occasions(plan(rows, start="2027-11-01", industry="webshop", campaigns=[campaign]))
    assert found["Black Friday, 26. november."] == [("facebook", "2027-11-26")]


@pytest.mark.parametrize("industry", INDUSTRIES)
def test_every_trade_has_days_of_its_year(industry: str) -> None:
    found = occasions(plan(channel("facebook", 7), start="2027-01-04", weeks=52, industry=industry))
    assert len(found) >= 5


def test_a_change_of_the_clock_is_no_reason_to_post() -> None:
    found = occasions(plan(channel("facebook", 7), start="2027-03-01", pillars=pillars(100)))
    assert not any("Sommertid" in occasion for occasion in found)
