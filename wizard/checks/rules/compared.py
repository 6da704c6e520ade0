"""Rules about a figure in one answer against a figure in another, of the same thing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases import money
from wizard.checks.phrases.compared import A_FEW_OF_THEM, MAKES_SO_MANY, Count, counted, names
from wizard.checks.phrases.figures import COUNTED_AT_THE_TILL, PEOPLE_WHO_DECIDED
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.voices import Spoken, Voice
from wizard.checks.rules.aim_figures import SHOWN_BY
from wizard.checks.rules.campaigns import title
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.kpis import counted_in, distinct_kpis_where, metric_of
from wizard.questionnaire.kpi import wanted
from wizard.questionnaire.model import Row

# How far apart two figures have to be is our own judgement.
A_PART_OF_IT = 1 / 3
MORE_THAN_IT_BRINGS, MORE_THAN_THERE_IS = 1.5, 1.3
MONTH = 30.4
COUNTS_PEOPLE = frozenset({"more_new_customers", "members", "sign_ups"})
"""Aims that are a number of people; gifts are often money."""
A_POPULATION = 50
"""Fewer than these are some of those there are."""
SOLD = frozenset({"buy", "book"})
ONE_EACH = frozenset({"reach", "followers"})
"""Metrics that count everybody once."""
ON_A_SCREEN = frozenset(
    {"reach", "impressions", "link_clicks", "click_rate", "engagement_rate", "video_views", "saves", "shares"}
)
ONLY_SEEN = frozenset({"reach", "impressions", "video_views"})


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil nå »{aim}« fra {now} til {target}, men »{metric}« skal kun op på {monthly} om måneden. Det giver "
        "cirka {comes} inden den {by}. Ret det ene, eller skriv, hvor resten kommer fra.",
        "en": "You want “{aim}” to go from {now} to {target}, but “{metric}” is only to reach {monthly} a month. That "
        "makes about {comes} by {by}. Correct one, or say where the rest is to come from.",
    },
    reason={
        "da": "Når nøgletallet er nået, og målet alligevel ikke er, har planen sigtet efter det forkerte. Under en "
        "tredjedel er for lidt; det er vores eget skøn.",
        "en": "If the KPI is reached and the goal is not, the plan has aimed at the wrong thing. Less than a third is "
        "too little; that is our own judgement.",
    },
)
def aim_beyond_its_figure(case: Case) -> Iterator[Hit]:
    begins = case.day("calendar_start") or case.today
    for number, row in case.distinct_rows("company_aims", "aim", _grows_by_a_day):
        months = (date.fromisoformat(row["by"]) - begins).days / MONTH
        counting = [
            (place, kpi)
            for place, kpi in case.numbered("kpis")
            if kpi.get("per") == "month" and kpi.get("metric") in SHOWN_BY[row["aim"]] and wanted(kpi) and _is_new(kpi)
        ]
        for place, kpi in counting[:1]:
            comes = months * (wanted(kpi) or 0)
            if 0 < comes < A_PART_OF_IT * (row["target"] - row["now"]):
                yield hit(
                    ("kpis", place),
                    ("company_aims", number),
                    about=row["aim"],
                    aim=case.option("company_aims", row["aim"], "aim"),
                    now=row["now"],
                    target=row["target"],
                    by=date.fromisoformat(row["by"]),
                    metric=counted_in(case, kpi),
                    monthly=wanted(kpi) or 0,
                    comes=round(comes),
                )


def _grows_by_a_day(row: Row) -> bool:
    return row["aim"] in COUNTS_PEOPLE and row.keys() >= {"now", "target", "by"}


def _is_new(row: Row) -> bool:
    """Whether a KPI counts those who have come, and not those who have asked."""
    return PEOPLE_WHO_DECIDED.matches(normalized(row.get("name", "")))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{campaign}« koster {budget} og kan højst sælge for {brings} ({number} gange {price}). Sæt budgettet "
        "ned, eller skriv, hvad kampagnen ellers skal give.",
        "en": "“{campaign}” costs {budget} and can sell for {brings} at most ({number} times {price}). Lower the "
        "budget, or say what else the campaign is to bring.",
    },
    reason={
        "da": "Det kan godt betale sig at tabe på det første køb, men så skal nogen have bestemt det.",
        "en": "It may pay to lose money on the first purchase, but then somebody must have decided so.",
    },
)
def campaign_costs_more_than_it_brings(case: Case) -> Iterator[Hit]:
    texts = [normalized(row.get("price", "")) for row in case.rows("main_products")]
    prices = [price for text in texts for price in [money.only_price(text)] if price]
    if not prices or len(prices) < len(texts):
        return iter(())  # somebody may pay anything, or again next month
    dearest = max(prices)
    by_the_head = any(map(money.per, texts))  # one books for several
    return distinct(
        hit(
            ("campaigns", number),
            "main_products",
            about=str(title(row)),
            campaign=title(row),
            budget=row["budget"],
            brings=row["number"] * dearest,
            number=row["number"],
            price=dearest,
        )
        for number, row in case.numbered("campaigns")
        if row.keys() >= {"budget", "number"}
        and row.get("wants") in SOLD
        and not (row["wants"] == "book" and by_the_head)
        and row["budget"] > MORE_THAN_IT_BRINGS * row["number"] * dearest
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{campaign}« skal sælge {number}, men I har {there} (»{text}«). Sæt tallet ned, eller skriv, hvor "
        "resten kommer fra.",
        "en": "“{campaign}” is to sell {number}, but you have {there} (“{text}”). Lower the figure, or say where the "
        "rest comes from.",
    },
    reason={
        "da": "Den, der bestiller noget, I ikke har, bliver skuffet over mere end annoncen.",
        "en": "Whoever orders what you do not have is disappointed by more than the ad.",
    },
)
def campaign_beyond_the_stock(case: Case) -> Iterator[Hit]:
    made = [
        (said, count)
        for said in case.voices.sentences(Voice.FACT, that=MAKES_SO_MANY.matches)
        for count in counted(said.normalized)
    ]
    return distinct(
        hit(
            ("campaigns", number),
            said.place,
            about=str(title(row)),
            campaign=title(row),
            number=row["number"],
            there=count.number,
            text=said.text,
        )
        for number, row in case.numbered("campaigns")
        if "number" in row and row.get("wants") in SOLD
        for said, count in made
        if row["number"] > MORE_THAN_THERE_IS * count.number and names(said_in(row, "name", "offer"), count.stem)
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{metric}« skal op på {target}, men der er kun {there} (»{text}«). Sæt målet ned.",
        "en": "“{metric}” is to reach {target}, but there are only {there} (“{text}”). Lower the target.",
    },
    reason={
        "da": "Flere, end der er, kan man kun nå ved at nå nogle andre.",
        "en": "The only way to reach more than there are is to reach somebody else.",
    },
)
def more_to_be_reached_than_there_are(case: Case) -> Iterator[Hit]:
    there = list(_people_counted(case))
    for number, row, about in distinct_kpis_where(case, lambda row: row["metric"] in ONE_EACH and "name" in row):
        named = [(said, count) for said, count in there if names(normalized(row["name"]), count.stem)]
        target = wanted(row)
        if named and target and target > max(count.number for _, count in named):
            said, count = max(named, key=lambda each: each[1].number)
            yield hit(
                ("kpis", number),
                said.place,
                about=about,
                metric=row["name"],
                target=target,
                there=count.number,
                text=said.text,
            )


def _people_counted(case: Case) -> Iterator[tuple[Spoken, Count]]:
    for said, counts in case.voices.telling(counted, Voice.FACT, Voice.ABOUT_THEM):
        if not A_FEW_OF_THEM.mentioned_in(said.normalized):
            yield from ((said, count) for count in counts if count.number >= A_POPULATION)


@rule(
    Severity.SHOULD,
    "digitalworks_metrics",
    message={
        "da": "»{metric}« skal tælles i »{source}«, men dér kan ingen se, hvad der sker på en skærm. Find tallet i "
        "platformens statistik.",
        "en": "“{metric}” is to be counted in “{source}”, but nobody can see there what happens on a screen. Find the "
        "figure in the platform’s statistics.",
    },
    reason={
        "da": "Et tal, der ikke kan aflæses dér, hvor der står, bliver gættet den dag, nogen spørger.",
        "en": "A figure that cannot be read where it says is guessed on the day somebody asks.",
    },
)
def source_cannot_count(case: Case) -> Iterator[Hit]:
    for number, row, about in distinct_kpis_where(case, lambda row: row["metric"] in ON_A_SCREEN and "source" in row):
        if COUNTED_AT_THE_TILL.matches(normalized(row["source"])):
            yield hit(("kpis", number), about=about, metric=metric_of(case, row), source=row["source"])


@rule(
    Severity.SHOULD,
    "digitalworks_metrics",
    message={
        "da": "Nøgletallet hedder »{name}«, men tæller »{metric}«: hvor mange der har set jer. Vælg det nøgletal, der "
        "tæller det, navnet siger.",
        "en": "The figure is called “{name}” but counts “{metric}”: how many have seen you. Choose the metric that "
        "counts what the name says.",
    },
    reason={
        "da": "Den, der læser tallet, tror på navnet. At blive set er ikke det samme som at få nogen med.",
        "en": "Whoever reads the figure believes the name. To be seen is not to win anybody.",
    },
)
def figure_named_for_another(case: Case) -> Iterator[Hit]:
    for number, row, about in distinct_kpis_where(case, lambda row: row["metric"] in ONLY_SEEN and "name" in row):
        if PEOPLE_WHO_DECIDED.matches(normalized(row["name"])):
            yield hit(("kpis", number), about=about, name=row["name"], metric=metric_of(case, row))
