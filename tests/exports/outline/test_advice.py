"""The slides of advice: what the check has found, and the platforms held up against sourced figures."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from exports import outline
from exports.blocks import Chart, Columns, Slide
from exports.blocks.plan import Notices
from tests.exports.filled import words
from wizard.checks import check
from wizard.examples import EXAMPLES, example
from wizard.knowledge.usage import find_usage
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.questionnaire.catalogue import catalogue
from wizard.strategy.strategy import Strategy
from wizard.strategy.strategy_file import clean_answers

TODAY = date(2026, 11, 25)
CONTRADICTION = {"purposes": ["trust"], "audiences": [{"name": "Børnefamilier"}]}
RULE = "purpose_without_business_aim"


def slides(name: str, answers: dict[str, Any], language=DANISH, **records: Any) -> list[Slide]:
    strategy = Strategy(language.id, clean_answers(answers), records)
    made = outline.deck(strategy, language, TODAY, open_points=True).slides
    return [slide for slide in made if slide.id.partition(":")[0] == name]


def charts(slide: Slide) -> list[Chart]:
    columns = [block for block in slide.blocks if isinstance(block, Columns)]
    blocks = [*slide.blocks, *(each for block in columns for part in block.parts for each in part)]
    return [block for block in blocks if isinstance(block, Chart)]


# Open points


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_what_the_check_finds_is_an_open_point_with_its_reason_and_source_in_the_notes(language) -> None:
    [slide] = slides("open_points", CONTRADICTION, language)
    found = check(Strategy(language.id, CONTRADICTION), TODAY).open
    for finding in found:
        assert finding.message(language) in words(slide.blocks)
        assert language.of(finding.rule.reason) in slide.notes
        assert finding.source.url in slide.notes
    assert str(len(found)) in slide.title or len(found) == 1


def test_what_was_set_aside_stands_there_with_its_reason_and_is_no_longer_open() -> None:
    found = check(Strategy("da", CONTRADICTION), TODAY).open
    aside = [{"finding": finding.id, "reason": f"Det ved vi: {finding.rule.id}."} for finding in found]
    [slide] = slides("open_points", CONTRADICTION, set_aside=aside)
    assert slide.title == DANISH.text("deck_titles.open_points_none")
    [cards] = slide.blocks
    assert isinstance(cards, Notices)
    assert [card.pairs[0][1] for card in cards.cards] == [row["reason"] for row in aside]


def test_open_points_are_shown_to_who_asks_for_them_only() -> None:
    strategy = Strategy("da", CONTRADICTION)
    assert "open_points" not in [slide.id for slide in outline.deck(strategy, DANISH, TODAY).slides]


def test_a_strategy_nothing_is_found_in_has_no_such_slide() -> None:
    assert slides("open_points", {"company_name": "Bageriet Langdej"}) == []


# Platforms and figures


@pytest.mark.sampled(3)
@pytest.mark.parametrize("example_id", EXAMPLES)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_every_figure_drawn_is_a_published_one_with_its_source_under_it(example_id: str, language) -> None:
    [slide] = slides("reach", example(example_id, language.id).answers, language)
    drawn = charts(slide)
    assert drawn
    ids = {option.label[language.id]: option.id for option in catalogue().questions["platforms"].options}
    for chart in drawn:
        for _, values in chart.series:
            for name, value in zip(chart.categories, values, strict=True):
                published = {
                    figure.percent
                    for place in ("DK", "US")
                    for group, segment in [("all", "all"), *(("age", s) for s in ("18-29", "30-49", "50-64", "65+"))]
                    if (figure := find_usage(place, ids[name], group, segment))
                }
                assert value in published
    assert "Danmarks Statistik, 2023" in words(slide.blocks)
    assert "Pew Research Center" in words(slide.blocks)


def test_american_figures_are_said_to_be_an_indication() -> None:
    [slide] = slides("reach", {"audiences": [{"name": "Unge", "age_from": 16, "age_to": 24}]})
    assert DANISH.text("recommend.indication") in words(slide.blocks)
    american = charts(slide)[1]
    assert american.heading.startswith("USA, 18–29")


def test_audiences_of_different_ages_share_a_chart_the_youngest_first() -> None:
    rows = [{"name": "Seniorer", "age_from": 66}, {"name": "Unge", "age_from": 16, "age_to": 24}]
    [slide] = slides("reach", {"audiences": rows})
    assert [name for name, _ in charts(slide)[1].series] == ["18–29 år", "65+ år"]


def test_an_audience_abroad_is_not_drawn_with_danish_figures() -> None:
    [slide] = slides("reach", {"audiences": [{"name": "Tyskere", "place": "Hamborg, Tyskland"}]})
    assert "Danmark" not in words(slide.blocks)
    assert DANISH.text("recommend.indication_country") in words(slide.blocks)


def test_without_an_audience_there_is_nobody_to_reach() -> None:
    assert slides("reach", {"platforms": ["facebook"]}) == []


def test_the_deck_does_not_argue_against_what_was_chosen() -> None:
    answers = {
        "audiences": [{"name": "Familier", "place": "Svendborg"}],
        "market": "b2c",
        "platforms": ["linkedin", "youtube"],
    }
    [slide] = slides("reach", answers)
    assert slide.title == "I Danmark bruger 33\N{NO-BREAK SPACE}% LinkedIn"
    assert "Åbent punkt" in words(slide.blocks)
    assert "LinkedIn" in slide.notes
    assert "YouTube" in slide.notes
    [slide] = slides("reach", answers | {"platforms": [each.id for each in catalogue().questions["platforms"].options]})
    assert "Åbent punkt" not in words(slide.blocks)


def test_where_no_figures_apply_there_is_no_slide_of_figures() -> None:
    assert slides("reach", {"audiences": [{"name": "Alle", "place": "Worldwide"}]}) == []


def priced(price: str, *places: str, **answers: Any) -> dict[str, Any]:
    """A club with a price, a platform and an audience in each of the places."""
    audiences = [{"name": f"Families {n}", "place": place} for n, place in enumerate(places)]
    products = [{"product": "Junior membership", "price": price}]
    return {"main_products": products, "audiences": audiences, "platforms": ["facebook", "instagram"]} | answers


def shares(answers: dict[str, Any], language: Language = ENGLISH) -> str:
    """What is said of how many use the platforms: on their cards and on a slide of its own."""
    cards = [card for slide in slides("platforms", answers, language) for card in slide.blocks[0].cards]
    drawn = [slide.title for slide in slides("reach", answers, language)]
    return "\n".join([*drawn, *(card.used_by for card in cards if card.percent)])


@pytest.mark.parametrize(
    ("answers", "of"),
    [
        *((priced("£60 a season", place), "") for place in ("Otley", "Within 5 miles", "Online", "", "Leeds, UK")),
        (priced("€60 a season", "Nearby"), ""),
        (
            priced("£60 a season", "Nearby", company_about="A rugby club. Open til late. Jørgen coaches the juniors."),
            "",
        ),
        (priced("$60 a season", "Boston, USA"), "United States"),
        (priced("$60 a season", "Boston, USA", "Nearby"), "United States"),
        (priced("60 kr.", "Nearby"), "Denmark"),
        (priced("60", "Nearby"), "Denmark"),
        (priced("£60 a season", "Odense", "London, UK"), "Denmark"),
        (priced("€60", "Nearby", company_about="A guesthouse on the coast of Denmark"), "Denmark"),
        (priced("€60", "Nearby", company_about="Kaffe og kage"), "Denmark"),
    ],
)
def test_nobody_elsewhere_is_shown_how_many_danes_use_a_platform(answers: dict[str, Any], of: str) -> None:
    told = shares(answers)
    assert of in told
    assert bool(told) is bool(of)
    assert ("Denmark" in told) is (of == "Denmark")


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
@pytest.mark.parametrize("place", ["Svendborg", "Hamborg, Tyskland", "Atlantis", "Online", ""])
def test_the_slide_of_figures_says_nothing_to_who_is_writing_and_names_a_publisher_once(
    language: Language, place: str
) -> None:
    answers = {"audiences": [{"name": "Alle", "age_from": 30, "age_to": 40, "place": place}], "platforms": ["linkedin"]}
    for made in outline.deck(Strategy(language.id, answers), language, TODAY).slides:
        if made.id == "reach":
            said = words(made.blocks)
            assert not [advice for advice in ("Skriv", "Add ", " your ", "jeres") if advice in said]
            assert said.count("Pew Research Center") <= 1


# The first days


def test_as_long_as_the_start_is_open_nothing_is_reckoned_from_today() -> None:
    plan = {
        "channel_plan": [{"platform": "facebook", "posts_per_week": 2, "poster": "Mette"}],
        "kpis": [{"metric": "reach", "frequency": "weekly"}],
        "lead_system": "Regnearket",
    }
    [slide] = slides("first_days", plan)
    assert DANISH.date(TODAY) not in slide.title
    assert DANISH.date(TODAY, "medium") not in words(slide.blocks)
    assert DANISH.text("deck_tasks.posting", platforms="Facebook") not in words(slide.blocks)
    [slide] = slides("first_days", plan | {"calendar_start": "2027-01-04"})
    assert "4. januar 2027" in slide.title
    assert DANISH.text("deck_tasks.posting", platforms="Facebook") in words(slide.blocks)
