"""Rules about the figures of a KPI: whether they can be right, and whether anybody can get hold of them."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.figures import (
    COUNTED_WHERE_IT_HAPPENS,
    COUNTS_CALLS,
    COUNTS_FOLLOWERS,
    COUNTS_REACTIONS,
    FELT_AND_NOT_READ,
    FEWER_IS_BETTER,
    FINDS_MENTIONS,
    ONE_PLATFORMS_OWN,
    SAYS_WHAT_OF,
)
from wizard.checks.phrases.pattern import normalized
from wizard.checks.rules.kpis import counted_in, distinct_kpis_where, metric_of
from wizard.knowledge.metrics import Unit, metrics
from wizard.questionnaire.kpi import GROWTH, wanted
from wizard.questionnaire.model import Row

VIDEO = frozenset({"short_video", "long_video", "story", "live"})
"""Content types that are video, or can be."""


@rule(
    Severity.SHOULD,
    "infomedia",
    message={
        "da": "Målet for »{metric}« er dårligere end udgangspunktet. Se efter, om de to tal er byttet om.",
        "en": "The target for “{metric}” is worse than the baseline. Check whether the two figures have been swapped.",
    },
    reason={
        "da": "Et mål er noget, I vil opnå: Det skal føre jer fremad. For svartid og pris pr. henvendelse er et "
        "lavere tal bedre, for de andre nøgletal et højere.",
        "en": "A goal is something you want to achieve: it should take you forward. For response time and cost per "
        "enquiry a lower figure is better, for the other metrics a higher one.",
    },
)
def target_worse_than_baseline(case: Case) -> Iterator[Hit]:
    for number, row, about in distinct_kpis_where(
        case,
        lambda row: row.keys() >= {"baseline", "target"} and is_worse(row) and not _is_meant_to_fall(case, row),
    ):
        yield hit(("kpis", number), about=about, metric=metric_of(case, row))


def _is_meant_to_fall(case: Case, row: Row) -> bool:
    """Whether a figure that falls is what one wants: by what it counts, or because an aim goes the same way."""
    if metrics()[row["metric"]].better_is_lower:
        return False
    counted = normalized(row.get("name", ""))
    if FEWER_IS_BETTER.mentioned_in(counted):
        return True
    if COUNTS_CALLS.mentioned_in(counted) and "fewer_calls" in case.values("company_aims", "aim"):
        return True
    baseline = row["baseline"]
    return any(_falls_from(baseline, aim) for aim in case.rows("company_aims"))


def _falls_from(baseline: float, row: Row) -> bool:
    """Whether an aim goes down from the same figure."""
    return row.get("now") == baseline and row.get("target", baseline) < baseline


def is_worse(row: Row) -> bool:
    """Whether the target is worse than the baseline. The row has both."""
    target = wanted(row)
    assert target is not None
    gain = target - row["baseline"]
    return bool(gain > 0 if metrics()[row["metric"]].better_is_lower else gain < 0)


@rule(
    Severity.SHOULD,
    "reasonthread",
    message={
        "da": "Et af tallene for »{metric}« kan ikke passe: Det er under 0, eller også er det en andel på over 100 %. "
        "Ret det.",
        "en": "One of the figures for “{metric}” cannot be right: it is below 0, or a share of more than 100%. Correct "
        "it.",
    },
    reason={
        "da": "ReasonThread lægger større vægt på rigtige tal end på mange tal. Et mål, der ikke kan nås, gør det også "
        "svært at tro på de andre.",
        "en": "ReasonThread sets more store by correct figures than by many. A target that cannot be reached makes the "
        "others hard to believe too.",
    },
)
def impossible_figure(case: Case) -> Iterator[Hit]:
    for number, row, about in distinct_kpis_where(case, _is_impossible):
        yield hit(("kpis", number), about=about, metric=metric_of(case, row))


def _is_impossible(row: Row) -> bool:
    figures = [figure for figure in (row.get("baseline"), wanted(row)) if figure is not None]
    return any(figure < 0 or (figure > 100 and _is_share(row)) for figure in figures)


def _is_share(row: Row) -> bool:
    # One person can react to a post several times, so an engagement rate can exceed 100.
    own = row.get("unit") not in (None, GROWTH)
    unit = row["unit"] if own else metrics()[row["metric"]].unit
    return unit == Unit.PERCENT and row["metric"] != "engagement_rate"


ACTS = frozenset({"leads", "lead_quality", "conversions", "applications", "revenue"})
"""Metrics of what people do elsewhere: no number of followers or reactions tells of them."""


@rule(
    Severity.SHOULD,
    "digitalworks_metrics",
    message={
        "da": "»{metric}« bliver talt som »{source}«. Det er følgere eller reaktioner og ikke »{metric}«. Find "
        "tallet dér, "
        "hvor det sker, eller vælg et andet nøgletal.",
        "en": "“{metric}” is counted as “{source}”. Those are followers or reactions and not “{metric}”. Find the "
        "figure "
        "where it happens, or choose another metric.",
    },
    reason={
        "da": "Man kan få mange følgere uden en eneste henvendelse. Tæller I det ene som det andet, ser planen ud til "
        "at virke, når den ikke gør.",
        "en": "You can win many followers without a single enquiry. Count one as the other, and the plan seems to work "
        "when it does not.",
    },
)
def figure_counts_something_else(case: Case) -> Iterator[Hit]:
    for number, row, about in distinct_kpis_where(case, _counts_something_else):
        yield hit(("kpis", number), about=about, metric=metric_of(case, row), source=_of_onlookers(row))


def _counts_something_else(row: Row) -> bool:
    return row["metric"] in ACTS and "source" in row and bool(_of_onlookers(row))


def _of_onlookers(row: Row) -> str:
    """The words by which a figure is one of followers or reactions; none where it is counted where people act."""
    if COUNTED_WHERE_IT_HAPPENS.mentioned_in(normalized(row["source"])):
        return ""
    told = (text for text in (row["source"], row.get("name", "")) if _is_of_onlookers(text))
    return next(told, "")


def _is_of_onlookers(text: str) -> bool:
    said = normalized(text)
    return COUNTS_FOLLOWERS.mentioned_in(said) or COUNTS_REACTIONS.mentioned_in(said)


@rule(
    Severity.SHOULD,
    "digitalworks_metrics",
    message={
        "da": "»{metric}« skal I finde her: »{source}«. Det kan ingen aflæse. Tæl noget, eller vælg et tal, der står "
        "et sted.",
        "en": "You mean to find “{metric}” here: “{source}”. No figure can be read off that. Count something, or "
        "choose a figure that is written somewhere.",
    },
    reason={
        "da": "Et nøgletal skal være det samme, uanset hvem der ser efter. En fornemmelse retter sig efter dagen.",
        "en": "A KPI has to be the same whoever looks. A feeling depends on the day.",
    },
)
def figure_only_felt(case: Case) -> Iterator[Hit]:
    felt = distinct_kpis_where(case, lambda row: FELT_AND_NOT_READ.mentioned_in(normalized(row.get("source", ""))))
    for number, row, about in felt:
        yield hit(("kpis", number), about=about, metric=counted_in(case, row), source=row["source"])


@rule(
    Severity.MISSING,
    "hootsuite_er",
    message={
        "da": "»{metric}« finder I her: »{source}«. Skriv også, om den er regnet ud fra rækkevidden, visningerne eller "
        "følgerne.",
        "en": "You find “{metric}” here: “{source}”. Say too whether it is worked out from reach, impressions or "
        "followers.",
    },
    reason={
        "da": "Hootsuite viser flere måder at regne engagementsraten ud på, og de giver hver sit tal for de samme "
        "opslag. Står der ikke, hvad der er delt med, kan I hverken sammenligne med jeres egne tal til næste år eller "
        "med andres.",
        "en": "Hootsuite shows several ways to work out an engagement rate, and each gives a different figure for the "
        "same posts. Unless you note what it is divided by, you can compare it neither with your own figures next year "
        "nor with those of others.",
    },
)
def engagement_rate_without_denominator(case: Case) -> Iterator[Hit]:
    # Beside another main figure it is looked at in passing, and nothing rests on it.
    if case.get("primary_kpi") not in (None, "engagement_rate"):
        return
    for number, row, about in distinct_kpis_where(case, _is_engagement_of_what):
        yield hit(("kpis", number), about=about, metric=metric_of(case, row), source=row["source"])


def _is_engagement_of_what(row: Row) -> bool:
    if row["metric"] != "engagement_rate" or "source" not in row:
        return False
    source = normalized(row["source"])
    # One platform's own rate has its own denominator, the same each time.
    return not SAYS_WHAT_OF.matches(source) and not ONE_PLATFORMS_OWN.mentioned_in(source)


@rule(
    Severity.SHOULD,
    "sprout_map",
    message={
        "da": "»{metric}« er udgiften til annoncer delt med henvendelserne fra dem, men hverken vækstplanen eller "
        "kampagnerne har betalte annoncer. Planlæg dem, eller vælg et andet nøgletal.",
        "en": "“{metric}” is the cost of ads divided by the enquiries they bring, but neither the growth plan nor the "
        "campaigns have any paid ads. Plan some, or choose another metric.",
    },
    reason={
        "da": "Sprout Social regner prisen pr. henvendelse med blandt de tal, man måler betalte annoncer på. Uden "
        "annoncer er der ingen udgift at dele.",
        "en": "Sprout Social counts the cost per enquiry among the figures that paid ads are measured by. Without ads "
        "there is no cost to divide.",
    },
)
def cost_per_lead_without_ads(case: Case) -> Iterator[Hit]:
    planned = case.has("promotion_steps") and case.passed("campaigns")
    if planned and "paid" not in case.values("promotion_steps", "kind") and not any(case.values("campaigns", "budget")):
        for number, row, about in distinct_kpis_where(case, lambda row: row["metric"] == "cost_per_lead"):
            yield hit(("kpis", number), "promotion_steps", about=about, metric=metric_of(case, row))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I måler »{metric}«, men ingen af jeres indholdstyper er video. Tag video med, eller vælg et andet "
        "nøgletal.",
        "en": "You measure “{metric}”, but none of your content types is video. Include video, or choose another "
        "metric.",
    },
    reason={
        "da": "Målingen skal vise, hvordan det går med det, I faktisk laver. Et tal, som planen ikke kan flytte, siger "
        "intet om indsatsen.",
        "en": "Measuring should show how your own work is going. A figure that the plan cannot move says nothing about "
        "it.",
    },
)
def video_views_without_video(case: Case) -> Iterator[Hit]:
    types = case.chosen("content_types")
    if types and VIDEO.isdisjoint(types):
        for number, row, about in distinct_kpis_where(case, lambda row: row["metric"] == "video_views"):
            yield hit(("kpis", number), "content_types", about=about, metric=metric_of(case, row))


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "I måler »{metric}«, men har ikke valgt noget værktøj til monitorering. Skriv, hvordan I finder "
        "omtalerne, fx med en fast søgning på jeres navn.",
        "en": "You measure “{metric}” but have chosen no monitoring tool. Say how you will find the mentions, for "
        "example with a fixed search for your name.",
    },
    reason={
        "da": "Ikke alle, der omtaler jer, tagger jer. Uden et værktøj eller en fast søgning tæller I kun dem, der "
        "gør det.",
        "en": "Not everyone who mentions you tags you. Without a tool or a fixed search you only count those who do.",
    },
)
def mentions_without_tools(case: Case) -> Iterator[Hit]:
    if case.passed("kpis") and not case.has("monitoring_tools"):
        for number, row, about in distinct_kpis_where(case, _does_not_say_how):
            yield hit(("kpis", number), "monitoring_tools", about=about, metric=metric_of(case, row))


def _does_not_say_how(row: Row) -> bool:
    """Whether mentions are counted, and it does not say how they are found."""
    return row["metric"] in ("mentions", "share_of_voice") and not FINDS_MENTIONS.matches(
        normalized(row.get("source", ""))
    )
