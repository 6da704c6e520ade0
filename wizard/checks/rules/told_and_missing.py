"""Rules about what a company tells of itself and its figures, and does not have among its answers."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.figures_told import (
    COUNTS_SALES,
    COUNTS_TAPS,
    NEVER_ADJUSTS,
    PARENTS,
    PARENTS_DECIDE,
    PLATFORMS_OWN_FIGURES,
    SPEAKS_OF_PEOPLE,
    WANTS_THEM,
    ages_told,
)
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.kpis import counted_in, distinct_kpis_where
from wizard.questionnaire.model import Row

SALES = frozenset({"revenue", "conversions"})
ADULT = 18


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{metric}« skal aflæses her: »{source}«. Platformens egne tal viser ikke, hvad der bliver solgt. Tæl "
        "det i "
        "kassen, webshoppen eller bookingen, eller spørg, hvor folk har hørt om jer.",
        "en": "“{metric}” is to be read here: “{source}”. A platform’s own figures do not show what is sold. Count it "
        "at "
        "the till, in the web shop or the booking, or ask where people heard of you.",
    },
    reason={
        "da": "Et tal, der ikke findes dér, hvor man leder, bliver gættet eller glemt.",
        "en": "A figure that is not where one looks for it is guessed or forgotten.",
    },
)
def sales_read_where_nobody_knows_them(case: Case) -> Iterator[Hit]:
    for number, row, about in distinct_kpis_where(case, _reads_sales_off_a_platform):
        name = counted_in(case, row)
        yield hit(("kpis", number), about=about, metric=name, source=row["source"])


def _reads_sales_off_a_platform(row: Row) -> bool:
    source = normalized(row.get("source", ""))
    # What is tapped on a profile, the platform does count.
    known = COUNTS_SALES.mentioned_in(source) or COUNTS_TAPS.mentioned_in(normalized(row.get("name", "")))
    return row.get("metric") in SALES and not known and PLATFORMS_OWN_FIGURES.mentioned_in(source)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I måler og evaluerer, men har skrevet: »{text}«. Skriv, hvilket tal der får jer til at ændre planen, og "
        "hvad I så gør.",
        "en": "You measure and review, but have written: “{text}”. Say which figure makes you change the plan, and "
        "what "
        "you do then.",
    },
    reason={
        "da": "En plan, der ikke kan ændres, behøver ingen at måle på. Det er, når tallene overrasker, at man lærer "
        "noget.",
        "en": "Nobody needs to measure a plan that cannot change. It is when the figures surprise that one learns.",
    },
)
def plan_never_adjusted(case: Case) -> Iterator[Hit]:
    text = case.get("adjust_rule", "")
    if NEVER_ADJUSTS.matches(normalized(text)):
        followed = [each for each in ("review_rhythm", "kpis") if case.has(each)]
        yield hit("adjust_rule", *followed, text=text)


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I skriver, at forældrene er med til at bestemme (»{text}«), men ingen af jeres målgrupper er forældre. "
        "Beskriv "
        "dem med deres eget behov.",
        "en": "You say that parents have a say (“{text}”), but none of your audiences are parents. Describe them, "
        "with a "
        "need of their own.",
    },
    reason={
        "da": "Den unge skal have lysten, men den, der skriver under, vil vide noget andet og er andre steder.",
        "en": "The young have to feel like it, but whoever signs wants to know other things and is in other places.",
    },
)
def parents_decide_but_are_no_audience(case: Case) -> Iterator[Hit]:
    young = any(row.get("age_to", ADULT) < ADULT for row in case.rows("audiences"))
    if not young or any(case.voices.texts(Voice.ABOUT_THEM, that=PARENTS.mentioned_in)):
        return
    for said in case.voices.sentences(Voice.FACT, that=PARENTS_DECIDE.matches):
        yield hit("audiences", said.place, about=said.normalized, text=said.text)
        return


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I vil have fat i dem mellem {first} og {last} år (»{text}«), men ingen af jeres målgrupper er så gamle. "
        "Beskriv dem som en målgruppe, eller ret målet.",
        "en": "You want those between {first} and {last} (“{text}”), but none of your audiences is that age. Describe "
        "them as an audience, or change the goal.",
    },
    reason={
        "da": "Indholdet følger målgrupperne. Dem, der ikke står der, bliver der ikke skrevet til.",
        "en": "The content follows the audiences. Nobody writes for those who are not among them.",
    },
)
def wanted_ages_without_audience(case: Case) -> Iterator[Hit]:
    if not (
        case.passed("audiences") and case.complete("audiences", "age_from") and case.complete("audiences", "age_to")
    ):
        return
    ages = [(row["age_from"], row["age_to"]) for row in case.rows("audiences")]
    for said, (first, last) in case.voices.telling(ages_told, Voice.FACT):
        there = any(youngest <= (first + last) / 2 <= oldest for youngest, oldest in ages)
        if WANTS_THEM.matches(said.normalized) and SPEAKS_OF_PEOPLE.mentioned_in(said.normalized) and not there:
            yield hit("audiences", said.place, about=said.normalized, first=first, last=last, text=said.text)
            return
