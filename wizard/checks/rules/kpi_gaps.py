"""Rules about purposes that no KPI tells anything about."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.figures import COUNTS_CALLS, COUNTS_DECISIONS
from wizard.checks.phrases.lines import said_in
from wizard.checks.rules.purpose import recruitment_without_applicants
from wizard.knowledge.metrics import metrics

FEW_PURPOSES = 2


@cache
def telling(purpose: str) -> frozenset[str]:
    """The metrics that tell something about a purpose."""
    return frozenset(metric.id for metric in metrics().values() if purpose in metric.purposes)


def measuring(case: Case, purpose: str) -> frozenset[str]:
    """The metrics a purpose is measured by."""
    return case.metrics_by_purpose.get(purpose, frozenset())


def _unseen(case: Case) -> bool:
    # Measured by traffic, it is measured by the wrong thing, which `kpi_fit` says.
    return case.metrics.isdisjoint(telling("awareness")) and "website_traffic" not in measuring(case, "awareness")


def _untimed(case: Case) -> bool:
    # Whoever measures the service by a figure of its own has found one that shows it.
    own = any(row.get("purpose") == "service" and "name" in row for row in case.rows("kpis"))
    return "response_time" not in case.metrics and not own


def _unanswered(case: Case) -> bool:
    # An association may count those who join as enquiries or conversions.
    own = (said_in(row, "name") for row in case.rows("kpis") if row.get("purpose") == "recruitment")
    if any(map(COUNTS_DECISIONS.mentioned_in, own)):
        return False
    return "applications" not in case.metrics and measuring(case, "recruitment").isdisjoint({"leads", "conversions"})


LACKING: Mapping[str, Callable[[Case], bool]] = MappingProxyType(
    {"awareness": _unseen, "service": _untimed, "recruitment": _unanswered}
)
"""The purposes that need a certain metric, and whether it is missing."""


def lacks(case: Case, purpose: str) -> bool:
    """Whether a chosen purpose misses the metric it needs, now that there are KPIs."""
    if purpose not in LACKING or purpose not in case.purposes:
        return False
    return bool(case.metrics) and case.passed("kpis") and LACKING[purpose](case)


@rule(
    Severity.MISSING,
    "sprout_map",
    message={
        "da": "»{purpose}« er et af jeres formål, men ingen KPI viser, hvor mange der ser eller omtaler jer. Tilføj fx "
        "rækkevidde eller andel af omtalen.",
        "en": "“{purpose}” is one of your purposes, but no KPI shows how many people see or mention you. Add reach or "
        "share of voice, for example.",
    },
    reason={
        "da": "Sprout Social måler kendskab på tal som visninger og andel af omtalen. Uden et af dem kan I ikke se, om "
        "flere kender jer.",
        "en": "Sprout Social measures awareness by figures such as impressions and share of voice. Without one of them "
        "you cannot tell whether more people know you.",
    },
)
def awareness_without_visibility(case: Case) -> Iterator[Hit]:
    if lacks(case, "awareness"):
        yield hit("kpis", "purposes", purpose=case.option("purposes", "awareness"))


@rule(
    Severity.MISSING,
    "sprout_care",
    message={
        "da": "»{purpose}« er et af jeres formål, men ingen KPI viser, hvor hurtigt [the_customers] får svar. Tilføj "
        "»{metric}«.",
        "en": "“{purpose}” is one of your purposes, but no KPI shows how soon [customers] get an answer. Add "
        "“{metric}”.",
    },
    reason={
        "da": "Ifølge Sprout Social forventer 79 % af forbrugerne svar inden for et døgn, når de skriver til en "
        "virksomhed på sociale medier, og 40 % inden for den første time.",
        "en": "According to Sprout Social, 79% of consumers expect an answer within 24 hours when they write to a "
        "company on social media, and 40% within the first hour.",
    },
)
def service_without_response_time(case: Case) -> Iterator[Hit]:
    if lacks(case, "service") and not _counts_calls(case):
        purpose, metric = case.option("purposes", "service"), case.option("kpis", "response_time", "metric")
        yield hit("kpis", "purposes", purpose=purpose, metric=metric)


def _counts_calls(case: Case) -> bool:
    """Whether service shows in how few have to ask."""
    counted = any(COUNTS_CALLS.mentioned_in(said_in(row, "name", "source")) for row in case.rows("kpis"))
    return counted or "fewer_calls" in case.values("company_aims", "aim")


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "»{purpose}« er et af jeres formål, men ingen KPI viser, om nogen søger. Tilføj »{metric}«, også selv om "
        "der kun kommer få.",
        "en": "“{purpose}” is one of your purposes, but no KPI shows whether anyone applies. Add “{metric}”, even if "
        "there will be few.",
    },
    reason={
        "da": "Hvad I skal måle på, hænger sammen med formålet. Rækkevidde og klik viser interesse. Kun ansøgninger "
        "viser, om de rigtige får lyst til at være hos jer.",
        "en": "What you measure depends on the purpose. Reach and clicks show interest. Only applications show whether "
        "the right people want to join you.",
    },
)
def recruitment_without_applications(case: Case) -> Iterator[Hit]:
    # Where nobody is to apply, that is said first.
    if lacks(case, "recruitment") and not any(recruitment_without_applicants.find(case)):
        purpose, metric = case.option("purposes", "recruitment"), case.option("kpis", "applications", "metric")
        yield hit("kpis", "purposes", purpose=purpose, metric=metric)


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "»{purpose}« er jeres vigtigste formål, men ingen af KPI’erne hører til det. Vælg mindst ét tal, der "
        "viser, om I når det.",
        "en": "“{purpose}” is your main purpose, but none of the KPIs belongs to it. Choose at least one figure that "
        "shows whether you achieve it.",
    },
    reason={
        "da": "Det, I måler på, skal høre til jeres formål. Måler I kun på noget andet, ved I ikke, om det vigtigste "
        "lykkes.",
        "en": "What you measure has to belong to your purpose. If you only measure something else, you will not know "
        "whether the most important thing succeeds.",
    },
)
def main_purpose_without_kpi(case: Case) -> Iterator[Hit]:
    main = case.get("primary_purpose")
    if main in _without_kpi(case):
        yield hit("kpis", "primary_purpose", about=main, purpose=case.option("purposes", main))


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": "Ingen af KPI’erne hører til formålet »{purpose}«. Vælg et tal til det, eller overvej, om det skal være "
        "et formål.",
        "en": "None of the KPIs belongs to the purpose “{purpose}”. Choose a figure for it, or consider whether it "
        "should be a purpose.",
    },
    reason={
        "da": "Hvad I skal måle på, hænger sammen med jeres formål. Et formål, I ikke måler, kan I heller ikke "
        "evaluere.",
        "en": "What you measure depends on your purposes. A purpose that you do not measure is one you cannot review "
        "either.",
    },
)
def purpose_without_kpi(case: Case) -> Iterator[Hit]:
    if len(case.purposes) > FEW_PURPOSES:
        return  # of three or more, one or two are what one steers by
    for purpose in _without_kpi(case):
        if purpose != case.get("primary_purpose"):
            yield hit("kpis", "purposes", about=purpose, purpose=case.option("purposes", purpose))


def _without_kpi(case: Case) -> tuple[str, ...]:
    """The purposes that no KPI belongs to, except those another rule here speaks of."""
    if not (case.metrics and case.passed("kpis")):
        return ()
    return tuple(
        purpose for purpose in case.purposes if purpose not in case.metrics_by_purpose and not lacks(case, purpose)
    )
