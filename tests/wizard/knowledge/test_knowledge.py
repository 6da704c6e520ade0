"""What the product knows: everything has a source or is marked as ours, and speaks of things that exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date

import pytest

from wizard.knowledge.benchmarks import benchmark_terms, benchmarks, benchmarks_for
from wizard.knowledge.frequency import frequencies, frequencies_for
from wizard.knowledge.legal import legal_hints, legal_hints_for
from wizard.knowledge.metrics import FREQUENCIES, MARKETS, Stage, Unit, metrics
from wizard.knowledge.platforms import Platform, platforms
from wizard.knowledge.sources import PROVENANCES, Cited, Reliability, sources
from wizard.knowledge.usage import find_usage, minutes, platforms_with_figures, usage
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Field

SEEN = date(2026, 11, 25)
QUESTIONS = catalogue().questions
EVERYTHING = (metrics(), platforms(), usage(), minutes(), frequencies(), benchmarks(), legal_hints())


def options(field: Field) -> list[str]:
    return [option.id for option in field.options]


PURPOSES = options(QUESTIONS["purposes"])
TYPES = options(QUESTIONS["content_types"])
INDUSTRIES = options(QUESTIONS["industry"])
KPIS = QUESTIONS["kpis"]
WHY_THERE = options(QUESTIONS["needs"].row_field("why_there"))


def cited_in(value: object) -> Iterator[Cited]:
    """Every Cited in `value`, however deep."""
    if isinstance(value, Cited):
        yield value
    if is_dataclass(value):
        for field in fields(value):
            yield from cited_in(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from cited_in(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from cited_in(each)


CITED = list(cited_in(EVERYTHING))


# Sources


def test_everything_has_publisher_year_and_link_or_is_marked_as_ours() -> None:
    assert len(CITED) > 400  # the walk above has found them
    for one in CITED:
        assert (one.source is None) == (one.reliability is Reliability.ASSUMPTION)
        assert one.year >= 2018
        if one.source is not None:
            assert one.source.publisher
            assert one.source.url.startswith("https://")


def test_no_figure_of_use_or_benchmark_is_ours() -> None:
    assert all(one.source for one in (*usage(), *minutes(), *benchmarks(), *frequencies()))


def test_a_source_says_when_it_came_out_or_when_it_was_read() -> None:
    for source in sources().values():
        assert (source.published is None) != (source.read is None)
        assert (source.published or source.read or SEEN) <= SEEN


def test_no_source_is_older_than_the_statement_it_carries_unless_it_was_read_later() -> None:
    for one in CITED:
        if one.source is not None and one.source.published is not None and one.year > one.source.published.year:
            assert one.year == SEEN.year  # read again since


def test_what_readings_disagree_on_is_not_shipped() -> None:
    assert not {"conflict", "not_found", "rule_not_sourced"} & set(PROVENANCES)


def test_figures_over_three_years_old_are_known_as_such() -> None:
    facebook = find_usage("DK", "facebook")
    assert facebook is not None
    assert (facebook.source, facebook.percent, facebook.year) == (sources()["dst2023"], 84, 2023)
    assert facebook.is_old(SEEN)
    assert not facebook.is_old(date(2025, 12, 31))


# Metrics and platforms


def test_every_metric_of_the_questionnaire_is_in_the_catalogue_and_no_other() -> None:
    assert options(KPIS.row_field("metric")) == list(metrics()) == [metric.id for metric in metrics().values()]


def test_a_metric_speaks_of_purposes_markets_and_frequencies_there_are() -> None:
    assert options(KPIS.row_field("frequency")) == list(FREQUENCIES)
    assert set(MARKETS) < set(options(QUESTIONS["market"]))
    for metric in metrics().values():
        assert set(metric.purposes) <= set(PURPOSES)
        assert set(metric.unfit) <= set(PURPOSES)
        assert all((metric.purposes, metric.unfit, metric.markets))
        assert not set(metric.purposes) & set(metric.unfit), metric.id


@pytest.mark.parametrize("purpose", PURPOSES)
@pytest.mark.parametrize("market", MARKETS)
def test_every_purpose_can_be_measured_in_every_market(purpose: str, market: str) -> None:
    assert [one.id for one in metrics().values() if purpose in one.purposes and market in one.markets]


def test_awareness_is_not_measured_on_website_traffic() -> None:
    assert "awareness" in metrics()["website_traffic"].unfit
    assert "trust" in metrics()["reach"].unfit
    assert "direct_sales" in metrics()["followers"].unfit


def test_metrics_are_counted_and_read_the_way_they_are_meant() -> None:
    percent = {"engagement_rate", "share_of_voice", "click_rate", "lead_quality", "conversion_rate"}
    assert {metric.id for metric in metrics().values() if metric.unit is Unit.PERCENT} == percent
    assert {metric.id for metric in metrics().values() if metric.unit is Unit.MONEY} == {"revenue", "cost_per_lead"}
    assert {metric.id for metric in metrics().values() if metric.better_is_lower} == {"response_time", "cost_per_lead"}
    assert {metric.stage for metric in metrics().values()} == set(Stage)


def test_the_engagement_rate_names_its_denominator_and_warns_of_the_others() -> None:
    formula = metrics()["engagement_rate"].formula
    assert "/ rækkevidde" in formula["da"]
    assert "Mindst seks formler" in formula["da"]
    assert "/ reach" in formula["en"]
    assert "At least six formulas" in formula["en"]


def test_every_platform_of_the_questionnaire_has_its_entry_and_no_other() -> None:
    assert options(QUESTIONS["platforms"]) == list(platforms()) == [one.id for one in platforms().values()]


def test_a_platform_carries_content_types_there_are() -> None:
    for platform in platforms().values():
        assert set(platform.support) <= set(TYPES)
        assert {type_ for type_ in TYPES if platform.carries(type_)} == set(platform.carried_types)


def test_what_nobody_says_a_platform_carries_is_unknown() -> None:
    instagram, youtube = platforms()["instagram"], platforms()["youtube"]
    assert (instagram.carries("image"), instagram.carries("text_post"), instagram.carries("event")) == (
        True,
        False,
        None,
    )
    assert youtube.carries("text_post") is None  # only scheduling tools refuse it


def test_our_judgement_of_a_platform_is_whole_and_marked_as_ours() -> None:
    for platform in platforms().values():
        ours = platform.assessment
        if ours is None:
            continue
        assert ours.reliability is Reliability.ASSUMPTION
        assert list(ours.purposes) == PURPOSES
        assert list(ours.reasons) == WHY_THERE
        assert tuple(ours.markets) == MARKETS
        assert ours.usual_types
        assert all(platform.carries(type_) is not False and type_ in TYPES for type_ in ours.usual_types)


def test_the_option_for_all_other_platforms_knows_nothing() -> None:
    [other] = [one for one in platforms().values() if not one.is_known]
    assert (other.id, other.support, other.limits, other.suits, other.assessment) == ("other", {}, (), (), None)
    assert list(platforms())[-1] == other.id


@pytest.mark.parametrize("platform", [one for one in platforms().values() if one.is_known], ids=lambda one: one.id)
def test_a_platform_says_what_can_be_made_for_it(platform: Platform) -> None:
    assert platform.carried_types or platform.assessment, (
        f"{platform.id} needs a `carries` entry in platforms.toml for a content type a source says it carries"
    )


@pytest.mark.parametrize("platform", sorted(platforms_with_figures()))
def test_a_platform_with_figures_of_use_has_our_assessment(platform: str) -> None:
    assert platforms()[platform].assessment, (
        f"usage.csv has figures for {platform}, but it cannot be ranked without an `assessment` in platforms.toml"
    )


def test_the_newer_channels_stand_beside_the_large_platforms_with_and_without_figures() -> None:
    newer = ("bluesky", "mastodon", "google_business", "newsletter", "blog")
    assert {platform: platform in platforms_with_figures() for platform in newer} == {
        "bluesky": True,
        "mastodon": False,
        "google_business": False,
        "newsletter": False,
        "blog": False,
    }
    assert find_usage("DK", "bluesky") is None
    limits = {(one, limit.id): (limit.number, limit.unit) for one in newer for limit in platforms()[one].limits}
    assert limits["bluesky", "post"] == (300, "characters")
    assert limits["bluesky", "video_length"] == (10, "minutes")
    assert limits["mastodon", "video_size"] == (99, "megabytes")
    assert limits["google_business", "images"] == (1, "images")
    assert limits["newsletter", "size"] == (102, "kilobytes")
    assert platforms()["google_business"].carries("short_video") is None  # readings disagree


# Use


def test_shares_are_found_by_place_platform_and_group() -> None:
    young = find_usage("US", "instagram", "age", "18-29")
    assert young is not None
    assert (young.percent, young.ages, young.measure) == (80, (18, 29), "ever_use")
    women = find_usage("DK", "pinterest", "gender", "women")
    assert women is not None
    assert (women.percent, women.ages) == (33, None)
    old = find_usage("US", "facebook", "age", "65+", measure="daily_use")
    assert old is not None
    assert (old.percent, old.ages) == (45, (65, 120))


def test_what_nobody_has_published_is_not_found() -> None:
    assert find_usage("DK", "tiktok") is None
    assert find_usage("DK", "facebook", "age", "16-24") is None
    assert find_usage("EU", "facebook") is None


def test_a_platform_does_not_mix_years_within_a_country_and_a_survey() -> None:
    years: dict[tuple[str, ...], set[int]] = {}
    for one in usage():
        if one.place == "US":
            years.setdefault((one.platform, one.measure), set()).add(one.year)
    assert {len(found) for found in years.values()} == {1}


def test_minutes_a_day_cover_all_ages_from_twelve() -> None:
    ages = sorted(one.ages for one in minutes() if one.ages)
    assert [first for first, _ in ages] == [12, *(last + 1 for _, last in ages[:-1])]


# How often, and what others achieve


def test_advice_a_small_company_can_follow_stands_first() -> None:
    assert [one.small for one in frequencies_for("linkedin")] == [True, False]
    assert (frequencies_for("linkedin")[0].minimum, frequencies_for("linkedin")[0].maximum) == (2, 5)
    for platform in platforms():
        assert frequencies_for(platform)[0].small
        assert {one.platform for one in frequencies_for(platform)} <= {platform, None}


@pytest.mark.parametrize("platform", platforms())
def test_benchmarks_never_mix_publishers(platform: str) -> None:
    for industry in (None, *INDUSTRIES):
        groups = benchmarks_for(platform, industry)
        assert len({group.publisher for group in groups}) == len(groups), industry
        for group in groups:
            assert {one.publisher for one in group.benchmarks} == {group.publisher}, industry
            assert {one.platform for one in group.benchmarks} == {platform}, industry
            told_apart = [(one.measure.id, one.type, one.definition.id) for one in group.benchmarks]
            assert sorted(told_apart, key=str) == sorted(set(told_apart), key=str), industry


def test_an_industry_has_its_own_benchmark_where_there_is_one() -> None:
    def rate(industry: str) -> tuple[float, str]:
        group = next(group for group in benchmarks_for("instagram", industry) if group.publisher == "Rival IQ")
        found = next(one for one in group.benchmarks if one.measure.id == "engagement_rate")
        return found.value, found.industry.id

    assert rate("food") == (0.4, "food_beverage")
    assert rate("webshop") == rate("shop") == (0.16, "retail")
    assert rate("crafts") == (0.36, "all")


def test_benchmarks_are_of_industries_and_content_types_there_are() -> None:
    ours = [each for industry in benchmark_terms().industries.values() for each in industry.industry_options]
    assert set(ours) <= set(INDUSTRIES)
    assert len(ours) == len(set(ours))
    assert {one.type for one in benchmarks()} <= {None, "video", *TYPES}


def test_a_rate_is_never_without_its_definition() -> None:
    rates = [one for one in benchmarks() if one.measure.id == "engagement_rate"]
    assert {one.definition.id for one in rates} == {"followers", "not_followers"}


# Law


def test_legal_hints_concern_questions_there_are_and_are_found_by_them() -> None:
    for hint in legal_hints().values():
        assert hint.questions
        assert set(hint.questions) <= set(QUESTIONS)
        assert all(hint in legal_hints_for(question) for question in hint.questions)
    assert legal_hints_for("company_name") == ()


LEGAL = ("allowed_actions", "forbidden_actions", "campaigns", "lead_places", "ambassadors", "policy_do", "policy_dont")


@pytest.mark.parametrize("question", [*LEGAL, "promotion_steps", "content_types"])
def test_the_questions_with_a_law_behind_them_have_hints(question: str) -> None:
    assert legal_hints_for(question)


def test_everything_is_read_once() -> None:
    assert metrics() is metrics()
    assert sources() is sources()
