"""Rules about the list of KPIs: its length, what stands in it twice, and which of them is the main one."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.rules.kpi_set import sales_by_followers
from wizard.checks.rules.kpis import kpi_key, metric_of
from wizard.questionnaire.model import Row

MANY_KPIS = 7
FEW_HOURS = 5
"""More KPIs than this, on fewer hours a week than that, are too many: our own judgement."""


@rule(
    Severity.SHOULD,
    "reasonthread",
    message={
        "da": "»{metric}« står flere gange for det samme. Slå rækkerne sammen, eller skriv under »{field}«, hvad der "
        "er forskellen på dem.",
        "en": "“{metric}” is listed more than once for the same thing. Merge the rows, or say under “{field}” how they "
        "differ.",
    },
    reason={
        "da": "ReasonThread skriver, at et tal skal være defineret ens for alle, der bruger det. Står det to gange, "
        "ved ingen, hvilket mål der gælder.",
        "en": "ReasonThread writes that a figure has to be defined alike for everyone who uses it. If it is listed "
        "twice, nobody knows which target counts.",
    },
)
def same_kpi_twice(case: Case) -> Iterator[Hit]:
    alike: dict[str, list[int]] = {}
    for number, row in case.numbered("kpis"):
        if "metric" in row:
            alike.setdefault(kpi_key(row), []).append(number)
    for about, numbers in alike.items():
        rows = [case.rows("kpis")[number] for number in numbers]
        # Two platforms differ in where the figure is found, two steps towards a target in their dates, and what is
        # counted in its name.
        if len(rows) > 1 and not any(_all_differ(rows, field) for field in ("source", "due", "name")):
            (field,) = case.labels("kpis", ["source"])
            places = [("kpis", number) for number in numbers]
            yield hit(*places, about=about, metric=metric_of(case, rows[0]), field=field)


def _all_differ(rows: list[Row], field: str) -> bool:
    return len({row[field].casefold() for row in rows if field in row}) == len(rows)


@rule(
    Severity.SHOULD,
    "reasonthread",
    message={
        "da": "»{metric}« er valgt som jeres vigtigste KPI, men står ikke blandt KPI’erne. Tilføj den, eller vælg en "
        "af dem, I følger.",
        "en": "“{metric}” is chosen as your main KPI but is not among the KPIs. Add it, or choose one of those you "
        "follow.",
    },
    reason={
        "da": "Den vigtigste KPI er det tal, I styrer efter. Derfor skal det have et mål, en kilde og en ansvarlig "
        "ligesom de andre.",
        "en": "The main KPI is the figure you steer by. So it needs a target, a source and an owner like the others.",
    },
)
def main_kpi_not_among_kpis(case: Case) -> Iterator[Hit]:
    main = case.get("primary_kpi")
    if main and main not in case.metrics:
        yield hit("primary_kpi", "kpis", about=main, metric=case.option("primary_kpi", main))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{metric}« er jeres vigtigste KPI, men hører til {others} og ikke til »{main}«, som er jeres vigtigste "
        "formål. Vælg en KPI, der viser, om I når det.",
        "en": "“{metric}” is your main KPI but belongs to {others} and not to “{main}”, which is your main purpose. "
        "Choose a KPI that shows whether you achieve it.",
    },
    reason={
        "da": "Hvad I måler på, skal hænge sammen med formålet. Styrer I efter ét tal og vil noget andet, vinder "
        "tallet som regel.",
        "en": "What you measure has to match your purpose. If you steer by one figure and want something else, the "
        "figure usually wins.",
    },
)
def main_kpi_of_another_purpose(case: Case) -> Iterator[Hit]:
    main, metric = case.get("primary_purpose"), case.get("primary_kpi")
    purposes = [row.get("purpose", main) for row in case.rows("kpis") if metric and row.get("metric") == metric]
    if metric == "followers" and sales_by_followers(case):
        return  # that they are no sale is said of them already
    # Where the main purpose has no KPI at all, that is what to say first.
    if main and purposes and main not in purposes and main in case.metrics_by_purpose:
        yield hit(
            "primary_kpi",
            "primary_purpose",
            about=f"{metric}:{main}",
            metric=case.option("primary_kpi", metric),
            main=case.option("purposes", main),
            others=case.options("purposes", sorted(set(purposes))),
        )


@rule(
    Severity.IDEA,
    "reasonthread",
    message={
        "da": "I følger {count} KPI’er, men har ikke valgt den vigtigste. Vælg den, I ville se på, hvis I kun måtte se "
        "én.",
        "en": "You follow {count} KPIs but have not chosen the main one. Choose the one you would look at if you could "
        "see only one.",
    },
    reason={
        "da": "ReasonThread anbefaler at begynde med én KPI, der viser, om det lykkes, og lade de andre forklare "
        "hvorfor. Så ved I, hvad der vejer tungest, når to tal peger hver sin vej.",
        "en": "ReasonThread recommends starting with one KPI that stands for success and letting the others explain "
        "why. Then you know what counts for more when two figures point in different directions.",
    },
)
def no_main_kpi(case: Case) -> Iterator[Hit]:
    # The express route leaves the question out. Whoever has planned the next review has seen it.
    if len(case.metrics) > 1 and not case.has("primary_kpi") and case.passed("review_rhythm"):
        yield hit("primary_kpi", "kpis", count=len(case.metrics))


@rule(
    Severity.IDEA,
    "reasonthread",
    message={
        "da": "I vil følge {count} KPI’er, men har under {hours} timer om ugen til det hele. Behold dem, I vil handle "
        "på, og lad resten ligge.",
        "en": "You want to follow {count} KPIs but have less than {hours} hours a week for everything. Keep those you "
        "will act on and leave the rest.",
    },
    reason={
        "da": "ReasonThread råder til at lægge større vægt på gode data end på mange. Hvert tal tager tid at hente og "
        "forstå. Hvor mange der er for mange, er vores skøn.",
        "en": "ReasonThread advises putting good data above plenty of data. Every figure takes time to look up and "
        "understand. How many are too many is our own judgement.",
    },
)
def many_kpis_for_few_hours(case: Case) -> Iterator[Hit]:
    count = len(case.values("kpis", "metric"))
    if count > MANY_KPIS and case.get("hours_per_week", FEW_HOURS) < FEW_HOURS:
        yield hit("kpis", "hours_per_week", count=count, hours=FEW_HOURS)
