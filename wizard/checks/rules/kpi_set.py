"""Rules about what the KPIs show together: whether they see more than one side of the matter."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.figures import (
    COUNTS_DECISIONS,
    COUNTS_FOLLOWERS,
    OF_HEADS,
    PEOPLE_WHO_DECIDED,
    SPEAKS_OF_ENGAGEMENT,
    VISITORS_STAYED,
)
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.pattern import normalized
from wizard.checks.rules.kpi_gaps import measuring
from wizard.knowledge.metrics import Stage, metrics
from wizard.questionnaire.kpi import wanted
from wizard.questionnaire.model import Option, Row

SALES = ("leads", "direct_sales")
ACTED_ON = ("leads", "direct_sales", "education")
"""Purposes that are reached when people do something, and not when they have seen something."""

QUALITY = frozenset({"lead_quality", "revenue"})
"""Metrics that tell whether the enquiries were the right ones."""
MANY = 20
"""Enquiries a month from which it is work to sort them; our own judgement."""
MONTHS = {"week": 0.25, "weekly": 0.25, "quarter": 3, "quarterly": 3, "year": 12, "yearly": 12}
"""Months in the period a figure counts, where it is not one."""


def metric_labels(case: Case, ids: frozenset[str]) -> tuple[Option | str, ...]:
    """Metrics in the order they are offered."""
    return case.options("kpis", [metric for metric in metrics() if metric in ids], "metric")


def counts_people(case: Case, ids: frozenset[str]) -> bool:
    """Whether one of these metrics has a name of its own by which it counts people who come or have decided."""
    named = (said_in(row, "name") for row in case.rows("kpis") if row.get("metric") in ids and "name" in row)
    return any(OF_HEADS.mentioned_in(name) or PEOPLE_WHO_DECIDED.matches(name) for name in named)


def _are_all(case: Case, stage: Stage) -> bool:
    return bool(case.metrics) and all(metrics()[metric].stage is stage for metric in case.metrics)


def only_engagement(case: Case) -> bool:
    # What somebody counts by a name of its own, as reviews or right answers, is something that comes of it.
    own = all(
        "name" in row and not SPEAKS_OF_ENGAGEMENT.mentioned_in(said_in(row, "name")) for row in case.rows("kpis")
    )
    return case.passed("kpis") and _are_all(case, Stage.ENGAGEMENT) and not own


def purposes_only_seen(case: Case) -> tuple[str, ...]:
    """The purposes that need people to act, where every KPI counts who has seen something."""
    # Followers alone have a rule of their own.
    if not case.passed("kpis") or case.metrics == {"followers"} or not _are_all(case, Stage.EXPOSURE):
        return ()
    if counts_people(case, case.metrics):
        return ()
    return tuple(purpose for purpose in case.purposes if purpose in ACTED_ON and purpose in case.metrics_by_purpose)


def sales_by_followers(case: Case) -> tuple[str, ...]:
    """The purposes to sell that are measured by followers alone."""
    main = case.get("primary_purpose") if case.get("primary_kpi") == "followers" else None
    if counts_people(case, frozenset({"followers"})):
        return ()
    return tuple(
        purpose
        for purpose in SALES
        if purpose in case.purposes and (purpose == main or measuring(case, purpose) == {"followers"})
    )


@rule(
    Severity.MISSING,
    "borreskov",
    message={
        "da": "Jeres KPI’er måler kun engagement: {metrics}. Det kan stige, uden at det går jer godt. Tag et tal med, "
        "der viser, hvad der kommer ud af det.",
        "en": "Your KPIs only measure engagement: {metrics}. It can rise without things going well. Add a figure that "
        "shows what comes of it.",
    },
    reason={
        "da": "Borreskov Kommunikation skriver, at man ikke kan nøjes med at måle på engagement, for det stiger også "
        "af dårlige grunde. Kilden nævner spam. Det samme sker, når mange klager.",
        "en": "Borreskov Kommunikation writes that measuring engagement alone is not enough, because it also rises for "
        "bad reasons. The source mentions spam. The same happens when many people complain.",
    },
)
def only_engagement_measured(case: Case) -> Iterator[Hit]:
    if only_engagement(case):
        yield hit("kpis", about=",".join(sorted(case.metrics)), metrics=metric_labels(case, case.metrics))


@rule(
    Severity.MISSING,
    "amec",
    message={
        "da": "Jeres KPI’er ({metrics}) viser kun, at I bliver set. De siger ikke noget om {purposes}. Tag et tal med "
        "for det, folk gør: klikker, henvender sig eller køber.",
        "en": "Your KPIs ({metrics}) only show that you are seen. They say nothing about {purposes}. Add a figure for "
        "what people do: click, get in touch or buy.",
    },
    reason={
        "da": "AMEC, den internationale brancheorganisation for måling af kommunikation, vil have virkningen med fra "
        "begyndelsen: hvad man vil opnå, og hvordan det skal måles. At blive set er et skridt på vejen.",
        "en": "AMEC, the international body for measuring communication, wants outcomes in from the start: what you "
        "set out to achieve and how it is to be measured. Being seen is a step on the way.",
    },
)
def only_exposure_measured(case: Case) -> Iterator[Hit]:
    purposes = [each for each in purposes_only_seen(case) if each not in sales_by_followers(case)]
    if purposes and not case.chose("market", "b2b"):
        yield hit(
            "kpis",
            "purposes",
            about=",".join(sorted(case.metrics)),
            metrics=metric_labels(case, case.metrics),
            purposes=case.options("purposes", list(purposes)),
        )


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "Jeres [customers] er virksomheder, men jeres KPI’er ({metrics}) viser kun, hvor mange der ser eller "
        "følger jer. Tag et tal med, der viser, om de rigtige henvender sig.",
        "en": "Your [customers] are businesses, but your KPIs ({metrics}) only show how many people see or follow "
        "you. Add a figure that shows whether the right people get in touch.",
    },
    reason={
        "da": "Er [the_customers] få og store, fortæller mange visninger ikke, om en eneste af dem var iblandt.",
        "en": "When [customers] are few and large, a high number of impressions does not tell you whether a single "
        "one of them was there.",
    },
)
def only_exposure_measured_in_b2b(case: Case) -> Iterator[Hit]:
    if case.chose("market", "b2b") and purposes_only_seen(case):
        yield hit("kpis", "market", about=",".join(sorted(case.metrics)), metrics=metric_labels(case, case.metrics))


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "I tæller henvendelser, men måler ikke, hvor mange af dem der passer til jer. Tilføj »{quality}« som "
        "KPI.",
        "en": "You count enquiries but do not measure how many of them are right for you. Add “{quality}” as a KPI.",
    },
    reason={
        "da": "Flere henvendelser hjælper kun, hvis de er de rigtige. Ellers går tiden med at sige nej.",
        "en": "More enquiries only help if they are the right ones. Otherwise your time goes on saying no.",
    },
)
def leads_without_quality(case: Case) -> Iterator[Hit]:
    # A shop that sells to consumers says yes to nearly all of them.
    sorts = case.chose("market", "b2b", "both") or "recruitment" in case.purposes
    if sorts and "leads" in case.metrics and case.passed("kpis") and case.metrics.isdisjoint(QUALITY):
        for number, row in case.numbered("kpis"):
            # What an association or a service desk counts as enquiries is not to be sorted.
            enquiries = row.get("metric") == "leads" and row.get("purpose", "leads") in ("leads", "direct_sales")
            counted = normalized(f"{row.get('name', '')} {row.get('source', '')}")
            if (
                enquiries
                and _are_many(row)
                and not COUNTS_DECISIONS.mentioned_in(counted)
                and not COUNTS_FOLLOWERS.mentioned_in(counted)
            ):
                quality = case.option("kpis", "lead_quality", "metric")
                yield hit(("kpis", number), quality=quality)
                return


def _are_many(row: Row) -> bool:
    """Whether there are so many enquiries that sorting them is work: few are known one by one."""
    figure = row["baseline"] if "baseline" in row else wanted(row)
    months = MONTHS.get(row.get("per") or row.get("frequency", ""), 1)
    return figure is not None and bool(figure >= MANY * months)


@rule(
    Severity.MISSING,
    "digitalworks_metrics",
    message={
        "da": "I måler »{metric}«, men ikke, om de besøgende bliver og gør noget. Tilføj fx konverteringer, eller "
        "skriv dér, hvor I finder tallet, at I også ser på afvisningsprocenten.",
        "en": "You measure “{metric}” but not whether visitors stay and do anything. Add conversions, for example, or "
        "note where you find the figure that you look at the bounce rate too.",
    },
    reason={
        "da": "Digital Works råder til at se klikkene sammen med afvisningsprocenten: hvor mange der går igen efter én "
        "side. Er den lavere for de sociale medier end for andre kilder, tyder det på, at I når de rigtige dér.",
        "en": "Digital Works advises looking at the clicks together with the bounce rate: how many leave again after "
        "one page. If it is lower for social media than for other sources, that suggests you reach the right people "
        "there.",
    },
)
def traffic_without_quality(case: Case) -> Iterator[Hit]:
    if "website_traffic" not in case.metrics or not case.passed("kpis"):
        return
    outcome = any(metrics()[metric].stage is Stage.OUTCOME for metric in case.metrics)
    if outcome or counts_people(case, frozenset({"website_traffic"})):
        return
    unfit = metrics()["website_traffic"].unfit
    for number, row in case.numbered("kpis"):
        # For a purpose it says nothing about, a better measure of the traffic would not help.
        if row.get("metric") == "website_traffic" and row.get("purpose") not in unfit:
            if not VISITORS_STAYED.matches(normalized(row.get("source", ""))):
                yield hit(("kpis", number), metric=case.option("kpis", "website_traffic", "metric"))
            return
