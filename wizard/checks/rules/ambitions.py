"""Rules about how much is wanted: targets that leap, campaigns that ask for more than they are given."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.durations import sales_cycle
from wizard.checks.phrases.figures import COUNTS_DECISIONS, COUNTS_ONLOOKERS, OF_HEADS, PEOPLE_WHO_DECIDED
from wizard.checks.phrases.numbers import counts
from wizard.checks.phrases.pattern import NormalizedText, normalized
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.campaigns import title
from wizard.checks.rules.danish_law import is_elsewhere
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.kpis import kpi_key, metric_of
from wizard.questionnaire.kpi import wanted
from wizard.questionnaire.model import Row

# How far a figure may leap within a year and what an enquiry costs at the least is our own judgement.
RATES = frozenset({"engagement_rate", "click_rate", "conversion_rate"})
SEEN = frozenset({"reach", "impressions", "video_views"})
COUNTED = frozenset({"leads", "conversions", "applications", "revenue", "followers"})
LEAP, LEAP_SEEN, LEAP_SMALL = 3, 5, 5
LEAP_TINY, MOST_FROM_NEXT_TO_NONE = 20, 60
SMALL = 20
LEAP_OF_FOLLOWERS = 4
"""A baseline under this may grow by more."""
HIGH_RATE = 20
SOON = 550
"""Days: a target further off may be as bold as it likes."""
DECIDES = frozenset({"buy", "book", "enquire", "sign_up", "apply"})
LEAST_PER_PERSON = 5
"""Kroner."""
MOST_OF_FOLLOWERS = 0.1
FEW = 20
OVER_THE_COUNTER = 4
"""Times what a campaign brings that may be sold of things: most who buy them have seen none."""
HOURS_IN_A_DAY = 24


@rule(
    Severity.SHOULD,
    "infomedia",
    message={
        "da": "»{metric}« skal fra {baseline} til {target} inden den {due}. Så store spring sker sjældent. Sæt et "
        "delmål, eller skriv, hvad der skal gøre det muligt.",
        "en": "“{metric}” is to go from {baseline} to {target} by {due}. Leaps of that size are rare. Set an interim "
        "target, or say what will make it possible.",
    },
    reason={
        "da": "Et mål, ingen tror på, styrer ingenting. Hvor stort et spring er for stort, er vores eget skøn.",
        "en": "A target nobody believes in guides nothing. How large a leap is too large is our own judgement.",
    },
)
def target_leaps(case: Case) -> Iterator[Hit]:
    leaping = [
        each
        for each in case.numbered("kpis")
        if each.row.keys() >= {"metric", "baseline", "target", "due"} and _leaps(each.row) and _is_soon(case, each.row)
    ]
    if leaping:  # the longest leap stands for the others
        number, row = max(leaping, key=lambda each: each.row["target"] / each.row["baseline"])
        yield hit(
            ("kpis", number),
            about=kpi_key(row),
            metric=metric_of(case, row),
            baseline=row["baseline"],
            target=row["target"],
            due=date.fromisoformat(row["due"]),
        )


def _leaps(row: Row) -> bool:
    baseline, target, metric = row["baseline"], wanted(row), row["metric"]
    if target is None or baseline <= 0:
        return False
    if metric in RATES:
        return bool(target > max(LEAP * baseline, HIGH_RATE))
    if metric in SEEN:
        return bool(target > LEAP_SEEN * baseline)
    if metric == "followers" and target <= LEAP_OF_FOLLOWERS * baseline:
        return False  # a sign in every parcel may bring as many
    # The smallest baselines grow by single customers.
    least = LEAP_SMALL if baseline < SMALL else LEAP
    if baseline < LEAP_SMALL:  # two customers may become twelve, and not hundreds
        return metric in COUNTED and bool(target > max(LEAP_TINY * baseline, MOST_FROM_NEXT_TO_NONE))
    return metric in COUNTED and bool(target > least * baseline)


def _is_soon(case: Case, row: Row) -> bool:
    begins = case.day("calendar_start") or case.today
    return (date.fromisoformat(row["due"]) - begins).days <= SOON


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{campaign}« skal give {number} med et budget på {budget} og {followers} følgere. Sæt målet ned, "
        "eller find "
        "flere penge eller flere veje til folk.",
        "en": "“{campaign}” is to bring in {number} with a budget of {budget} and {followers} followers. Lower the "
        "goal, or "
        "find more money or more ways to reach people.",
    },
    reason={
        "da": "Få af dem, der ser et opslag, køber, bestiller eller melder sig. Hvor mange der er for mange, er vores "
        "eget skøn: mere end hver tiende følger uden budget, eller under 5 kr. pr. person.",
        "en": "Few of those who see a post buy, book or sign up. How many are too many is our own judgement: more than "
        "one follower in ten without a budget, or less than DKK 5 a person.",
    },
)
def campaign_asks_for_too_much(case: Case) -> Iterator[Hit]:
    return distinct(_asking_for_much(case))


def _asking_for_much(case: Case) -> Iterator[Hit]:
    followers = {
        platform: sum(case.rows("current_channels")[number].get("followers", 0) for number in numbers)
        for platform, numbers in case.rows_by("current_channels", "platform").items()
    }
    costs = min((row["baseline"] for row in case.rows("kpis") if _is_cost(row)), default=0)
    sells = {"direct_sales", "leads", "recruitment"} & set(case.purposes)
    for number, row in case.numbered("campaigns"):
        count, budget = people_wanted(row), row.get("budget")
        there = followers.get(row.get("platform", ""))
        if not (sells and count and budget is not None and there is not None and asks_people_to_decide(row)):
            continue
        people = "number" in row or _counts_people(normalized(row["goal"]))
        if not people and not budget:
            continue  # sixty cakes may well go over the counter
        if budget and is_elsewhere(case):
            continue  # in other money
        brought = MOST_OF_FOLLOWERS * there + budget / max(LEAST_PER_PERSON, costs / 2)
        if count > max(FEW, brought if people else OVER_THE_COUNTER * brought):
            about = str(row.get("name", row.get("offer", "")))
            yield hit(
                ("campaigns", number), about=about, campaign=title(row), number=count, budget=budget, followers=there
            )


def _counts_people(goal: NormalizedText) -> bool:
    return any(pattern.mentioned_in(goal) for pattern in (OF_HEADS, PEOPLE_WHO_DECIDED, COUNTS_DECISIONS))


def _is_cost(row: Row) -> bool:
    return row.get("metric") == "cost_per_lead" and row.get("baseline", 0) > 0


def people_wanted(row: Row) -> float | None:
    """How many are to do it: as answered, or the only number in the goal."""
    if "number" in row:
        return float(row["number"])
    found = counts(normalized(row.get("goal", "")))
    return found[0] if len(found) == 1 else None


def asks_people_to_decide(row: Row) -> bool:
    return (
        row["wants"] in DECIDES
        if "wants" in row
        else not COUNTS_ONLOOKERS.mentioned_in(normalized(row.get("goal", "")))
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Et salg tager cirka {weeks} uger (»{text}«), men »{metric}« skal være nået efter {have} uger. Mål "
        "møder eller "
        "henvendelser først.",
        "en": "A sale takes about {weeks} weeks (“{text}”), but “{metric}” is due after {have} weeks. Measure "
        "meetings or "
        "enquiries first.",
    },
    reason={
        "da": "Det, der bliver solgt så hurtigt, var på vej, før I begyndte. Tallet siger noget om gammelt arbejde.",
        "en": "What is sold that soon was on its way before you began. The figure tells you about earlier work.",
    },
)
def sales_due_before_a_sale_is_made(case: Case) -> Iterator[Hit]:
    return distinct(_due_too_soon(case))


def _due_too_soon(case: Case) -> Iterator[Hit]:
    start = case.day("calendar_start")
    heard = list(case.voices.telling(sales_cycle, Voice.FACT))
    if start is None or not heard:
        return
    said, hours = heard[0]
    days = hours / HOURS_IN_A_DAY
    for number, row in case.numbered("kpis"):
        if row.get("metric") in ("revenue", "conversions") and "due" in row and not row.get("baseline"):
            have = (date.fromisoformat(row["due"]) - start).days
            if 0 <= have < days:
                yield hit(
                    ("kpis", number),
                    said.place,
                    about=kpi_key(row),
                    metric=metric_of(case, row),
                    text=said.text,
                    weeks=round(days / 7),
                    have=round(have / 7),
                )
