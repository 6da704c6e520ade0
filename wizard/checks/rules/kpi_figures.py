"""Rules about the figures of a KPI: whether they can be right, and whether the plan can move them."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.figures import COUNTS_CALLS, COUNTS_CHANGE, FEWER_IS_BETTER, MORE_IS_BETTER
from wizard.checks.phrases.lines import said_in
from wizard.checks.rules.kpis import distinct_kpis_where, metric_of
from wizard.knowledge.metrics import Unit, metrics
from wizard.questionnaire.kpi import GROWTH, wanted
from wizard.questionnaire.model import Row


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
        # "Answered the same day, in per cent" is better the higher it is.
        return row.get("unit", GROWTH) not in (GROWTH, metrics()[row["metric"]].unit)
    counted = said_in(row, "name", "source", "unit")
    if FEWER_IS_BETTER.mentioned_in(counted) or (
        "name" in row and not MORE_IS_BETTER.mentioned_in(said_in(row, "name"))
    ):
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
    # What is left over may be less than nothing, and a growth too.
    may_fall = COUNTS_CHANGE.mentioned_in(said_in(row, "name"))
    return any((figure < 0 and not may_fall) or (figure > 100 and _is_share(row)) for figure in figures)


def _is_share(row: Row) -> bool:
    # One person can react to a post several times, so an engagement rate can exceed 100.
    own = row.get("unit") not in (None, GROWTH)
    unit = row["unit"] if own else metrics()[row["metric"]].unit
    # "Of last year's sales" can be more than all of them.
    of_its_own = "name" in row and metrics()[row["metric"]].unit != Unit.PERCENT
    return unit == Unit.PERCENT and row["metric"] != "engagement_rate" and not of_its_own


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
