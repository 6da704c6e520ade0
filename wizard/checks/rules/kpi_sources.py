"""Rules about where the figure of a KPI is found: whether it counts what it says, and can be read off."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.compared import denies
from wizard.checks.phrases.figures import (
    COUNTED_SOMEWHERE,
    COUNTED_WHERE_IT_HAPPENS,
    COUNTS_FOLLOWERS,
    COUNTS_REACTIONS,
    FELT_AND_NOT_READ,
    FINDS_MENTIONS,
    ONE_PLATFORMS_OWN,
    SAYS_WHAT_OF,
    SPEAKS_OF_ENGAGEMENT,
)
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.places import LEAVES_A_PLATFORM, ON_PLATFORM
from wizard.checks.rules.kpis import counted_in, distinct_kpis_where, metric_of
from wizard.questionnaire.model import Row

ACTS = frozenset({"leads", "lead_quality", "conversions", "applications", "revenue"})
"""Metrics of what people do elsewhere: no number of followers or reactions tells of them."""
MENTIONED = frozenset({"mentions", "share_of_voice"})
"""Metrics of what others write, wherever they do."""
WORDS_THAT_SAY_HOW = 4


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
    source = normalized(row["source"])
    if COUNTED_WHERE_IT_HAPPENS.mentioned_in(source) or denies(source):
        return ""  # "likes do not count"
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
    felt = distinct_kpis_where(case, _is_felt)
    for number, row, about in felt:
        yield hit(("kpis", number), about=about, metric=counted_in(case, row), source=row["source"])


def _is_felt(row: Row) -> bool:
    source = normalized(row.get("source", ""))
    return FELT_AND_NOT_READ.mentioned_in(source) and not COUNTED_SOMEWHERE.mentioned_in(source)


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
    if case.get("primary_kpi") != "engagement_rate" and (
        case.has("primary_kpi") or case.metrics != {"engagement_rate"}
    ):
        return
    for number, row, about in distinct_kpis_where(case, _is_engagement_of_what):
        yield hit(("kpis", number), about=about, metric=metric_of(case, row), source=row["source"])


def _is_engagement_of_what(row: Row) -> bool:
    if row["metric"] != "engagement_rate" or "source" not in row:
        return False
    if "name" in row and not SPEAKS_OF_ENGAGEMENT.mentioned_in(normalized(row["name"])):
        return False  # it is a rate of something else, as of right answers
    source = normalized(row["source"])
    # One platform's own rate has its own denominator, the same each time.
    return not SAYS_WHAT_OF.matches(source) and not ONE_PLATFORMS_OWN.mentioned_in(source)


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
    """Whether mentions are counted, and it does not say how they are found: neither by a word nor at any length."""
    source = row.get("source", "")
    return (
        row["metric"] in MENTIONED
        and len(source.split()) < WORDS_THAT_SAY_HOW
        and not FINDS_MENTIONS.matches(normalized(source))
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{metric}« skal læses på {platform} (»{source}«), men platformen er ikke blandt jeres. Vælg den til, "
        "eller find tallet et "
        "andet sted.",
        "en": "“{metric}” is to be read on {platform} (“{source}”), but that is not one of your platforms. Choose "
        "it, or find the "
        "figure somewhere else.",
    },
    reason={
        "da": "Et tal fra en platform, man ikke bruger, siger ikke noget om det, man gør.",
        "en": "A figure from a platform one does not use says nothing of what one does.",
    },
)
def figure_of_a_platform_not_chosen(case: Case) -> Iterator[Hit]:
    chosen = case.chosen("platforms")
    if not chosen:
        return
    used = {*chosen, *case.values("current_channels", "platform"), *case.values("channel_plan", "platform")}
    # Where one is mentioned one need not be.
    read = distinct_kpis_where(case, lambda row: "source" in row and row["metric"] not in MENTIONED)
    for number, row, about in read:
        named = _platforms(row)
        if named and used.isdisjoint(named) and not LEAVES_A_PLATFORM.mentioned_in(normalized(row["source"])):
            yield hit(
                ("kpis", number),
                "platforms",
                about=about,
                metric=counted_in(case, row),
                platform=case.option("platforms", named[0]),
                source=row["source"],
            )


def _platforms(row: Row) -> list[str]:
    text = normalized(f"{row['source']}. {row.get('name', '')}")
    return [platform for platform, pattern in ON_PLATFORM.items() if pattern.matches(text)]
