"""Rules about purposes that are measured by something that tells little about them."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.figures import COUNTS_ONLOOKERS, OF_HEADS
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.pattern import normalized
from wizard.checks.rules.kpi_gaps import lacks, measuring, telling
from wizard.checks.rules.kpi_set import (
    counts_people,
    metric_labels,
    only_engagement,
    purposes_only_seen,
    sales_by_followers,
)
from wizard.knowledge.metrics import Stage, metrics
from wizard.questionnaire.model import Option

SEEN = frozenset({"reach", "impressions", "website_traffic"})
"""Metrics of having been seen or visited, which say nothing of loyalty."""
SALES_FIGURES = frozenset({"revenue", "conversions", "cost_per_lead"})
"""Figures of a sale: that they tell of a purpose without one is nobody's opinion."""


def counts_something_else(case: Case, metric: str | None) -> bool:
    """Whether a figure of a sale counts something that may be none: "Men who join", "heads counted at the work day"."""
    if metric and counts_people(case, frozenset({metric})):
        return True
    return metric in SALES_FIGURES and any(
        "name" in row or ("source" in row and OF_HEADS.mentioned_in(normalized(row["source"])))
        for row in case.rows("kpis")
        if row.get("metric") == metric
    )


def _awareness_by_traffic(case: Case) -> bool:
    found = measuring(case, "awareness") if "awareness" in case.purposes else frozenset()
    named = counts_people(case, frozenset({"website_traffic"}))
    return "website_traffic" in found and found.isdisjoint(telling("awareness")) and not named


def _trust_by_reach(case: Case) -> bool:
    found = measuring(case, "trust") if "trust" in case.purposes else frozenset()
    seen = not found.isdisjoint(SEEN) and found.isdisjoint(telling("trust"))
    return seen and not counts_people(case, found)


def _education_only_seen(case: Case) -> frozenset[str]:
    found = measuring(case, "education") if "education" in case.purposes else frozenset()
    seen = bool(found) and all(metrics()[metric].stage is Stage.EXPOSURE for metric in found)
    told = "education" in purposes_only_seen(case) or counts_people(case, found)
    return found if seen and not told else frozenset()


def _place(case: Case, purpose: str, ids: frozenset[str]) -> tuple[str, int]:
    """The first KPI with one of these metrics, of this purpose if there is one."""
    rows = [each for each in case.numbered("kpis") if each.row.get("metric") in ids]
    number = next((number for number, row in rows if row.get("purpose") == purpose), rows[0][0])
    return "kpis", number


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I måler formålet »{purpose}« på »{metric}«, men folk kan lære jer at kende uden at besøge hjemmesiden. "
        "Mål det hellere på rækkevidde eller andel af omtalen.",
        "en": "You measure the purpose “{purpose}” by “{metric}”, but people can get to know you without visiting the "
        "website. Measure it by reach or share of voice instead.",
    },
    reason={
        "da": "Hvad I skal måle på, hænger sammen med formålet. Er formålet at blive kendt, skal man måske ikke måle "
        "på trafik til hjemmesiden.",
        "en": "What you measure depends on the purpose. If the purpose is brand awareness, website traffic may not be "
        "what to measure.",
    },
)
def awareness_measured_by_traffic(case: Case) -> Iterator[Hit]:
    if _awareness_by_traffic(case):
        yield hit(
            _place(case, "awareness", frozenset({"website_traffic"})),
            "purposes",
            purpose=case.option("purposes", "awareness"),
            metric=case.option("kpis", "website_traffic", "metric"),
        )


@rule(
    Severity.SHOULD,
    "borreskov",
    message={
        "da": "I måler »{purpose}« på {metrics}, men det viser kun, at folk har set eller besøgt jer. Tag et nøgletal "
        "med, der viser, hvad de gør: engagementsrate, delinger eller omtaler.",
        "en": "You measure “{purpose}” by {metrics}, but that only shows that people have seen or visited you. Add a "
        "metric for what they do: engagement rate, shares or mentions.",
    },
    reason={
        "da": "Borreskov Kommunikation skriver, at det ikke giver mening at måle loyalitet og omdømme på rækkevidde "
        "eller trafik, og peger på engagement i stedet.",
        "en": "Borreskov Kommunikation writes that it makes no sense to measure loyalty and reputation by reach or "
        "traffic, and points to engagement instead.",
    },
)
def trust_measured_by_reach(case: Case) -> Iterator[Hit]:
    # Whom nobody is to know of shares and mentions nothing.
    if case.passed("kpis") and _trust_by_reach(case) and "clients_secret" not in case.chosen("special_topics"):
        found = measuring(case, "trust") & SEEN
        yield hit(
            _place(case, "trust", found),
            "purposes",
            about=",".join(sorted(found)),
            purpose=case.option("purposes", "trust"),
            metrics=metric_labels(case, found),
        )


@rule(
    Severity.SHOULD,
    "starbots",
    message={
        "da": "I måler »{purpose}« på »{metric}«, men mange følgere er ikke det samme som mange [customers]. Mål på "
        "henvendelser, konverteringer eller omsætning i stedet.",
        "en": "You measure “{purpose}” by “{metric}”, but many followers are not the same as many [customers]. Measure "
        "enquiries, conversions or revenue instead.",
    },
    reason={
        "da": "Et højt følgertal ser godt ud, men viser ikke, om nogen køber eller henvender sig. Tallet er ikke "
        "ligegyldigt, for det siger noget om, hvor mange I kan nå. Det er bare ikke salg.",
        "en": "A high number of followers looks good but does not show whether anyone buys or gets in touch. It is not "
        "worthless, as it says something about how many you can reach. It is just not sales.",
    },
)
def sales_measured_by_followers(case: Case) -> Iterator[Hit]:
    if case.passed("kpis"):
        for purpose in sales_by_followers(case):
            place = _place(case, purpose, frozenset({"followers"})) if "followers" in case.metrics else "primary_kpi"
            yield hit(
                place,
                "purposes",
                about=purpose,
                purpose=case.option("purposes", purpose),
                metric=case.option("kpis", "followers", "metric"),
            )


@rule(
    Severity.SHOULD,
    "amec",
    message={
        "da": "I måler »{purpose}« på {metrics}, men det viser kun, at folk har set jer, og ikke, at de har lært "
        "noget. Tag et nøgletal med, der viser, at de bruger det: gemte opslag, delinger eller klik.",
        "en": "You measure “{purpose}” by {metrics}, but that only shows that people have seen you, not that they "
        "have learned anything. Add a metric that shows them using it: saves, shares or clicks.",
    },
    reason={
        "da": "AMEC, der samler branchen for måling af kommunikation, vil have virkningen med fra begyndelsen: hvad "
        "man vil opnå, og hvordan det skal måles. At blive set er et skridt på vejen.",
        "en": "AMEC, the international body for measuring communication, wants outcomes in from the start: what you "
        "set out to achieve and how it is to be measured. Being seen is a step on the way.",
    },
)
def education_measured_by_exposure(case: Case) -> Iterator[Hit]:
    found = _education_only_seen(case) if case.passed("kpis") else frozenset()
    if found:
        yield hit(
            _place(case, "education", found),
            "purposes",
            about=",".join(sorted(found)),
            purpose=case.option("purposes", "education"),
            metrics=metric_labels(case, found),
        )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I måler formålet »{purpose}« på {metrics}. {why} Tag et nøgletal med, der viser, om I når formålet.",
        "en": "You measure the purpose “{purpose}” by {metrics}. {why} Add a metric that shows whether you achieve it.",
    },
    reason={
        "da": "Hvad I skal måle på, hænger sammen med formålet. Hvad et nøgletal siger for lidt om, er vores "
        "vurdering.",
        "en": "What you measure depends on the purpose. What a metric says too little about is our own judgement.",
    },
)
def purpose_measured_by_unfit_metric(case: Case) -> Iterator[Hit]:
    # Of what is wanted beside it, a figure that tells a little is better than none.
    for purpose in case.purposes[:1] if case.passed("kpis") else ():
        found = measuring(case, purpose)
        unfit = next((metric for metric in metrics().values() if metric.id in found and purpose in metric.unfit), None)
        if unfit and (counts_something_else(case, unfit.id) or _has_names_of_its_own(case, purpose, unfit.id)):
            continue
        if unfit and found.isdisjoint(telling(purpose)) and not _spoken_of(case, purpose):
            yield hit(
                _place(case, purpose, frozenset({unfit.id})),
                "purposes",
                about=purpose,
                purpose=case.option("purposes", purpose),
                metrics=metric_labels(case, found),
                # An option is shown in the reader's language, which is not known here.
                why=Option(id=unfit.id, label=unfit.unfit[purpose]),
            )


def _has_names_of_its_own(case: Case, purpose: str, metric: str) -> bool:
    """Whether what is counted for the purpose is called something else than being seen: "calls to the night line"."""
    rows = [row for row in case.rows("kpis") if row.get("metric") == metric and row.get("purpose", purpose) == purpose]
    return bool(rows) and all("name" in row and not COUNTS_ONLOOKERS.mentioned_in(said_in(row, "name")) for row in rows)


def _spoken_of(case: Case, purpose: str) -> bool:
    """Whether a narrower rule already says that the purpose is measured by the wrong thing."""
    return (
        only_engagement(case)
        or lacks(case, purpose)
        or purpose in (*purposes_only_seen(case), *sales_by_followers(case))
        or (purpose == "awareness" and _awareness_by_traffic(case))
        or (purpose == "trust" and _trust_by_reach(case))
        or (purpose == "education" and bool(_education_only_seen(case)))
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det vigtigste tal er »{metric}«, men det siger ikke noget om {purposes}. Vælg et af de tal, der gør.",
        "en": "The main figure is “{metric}”, but it says nothing about {purposes}. Choose one of the figures that do.",
    },
    reason={
        "da": "Når to tal peger hver sin vej, er det det vigtigste, der bestemmer. Handler det om noget andet, end I "
        "vil opnå, trækker det arbejdet med sig.",
        "en": "When two figures point in different directions, the main one decides. If it is about something other "
        "than what you want to achieve, the work follows it.",
    },
)
def main_figure_tells_of_no_purpose(case: Case) -> Iterator[Hit]:
    main = case.get("primary_kpi")
    told = metrics()[main].purposes if main in SALES_FIGURES else ()
    if counts_something_else(case, main):
        return
    if main in SALES_FIGURES and case.purposes and not set(told) & set(case.purposes):
        yield hit(
            "primary_kpi",
            "purposes",
            about=main,
            metric=case.option("kpis", main, "metric"),
            purposes=case.options("purposes", list(case.purposes)),
        )
