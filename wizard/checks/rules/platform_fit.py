"""Rules about whether the platforms are places to meet those they are for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from wizard.checks.case import Case
from wizard.checks.facts import fact
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.rules.danish_law import counts_in_kroner
from wizard.knowledge.platforms import platforms
from wizard.knowledge.usage import Usage, usage
from wizard.questionnaire.model import Option
from wizard.recommend.audience import Audience, audiences
from wizard.recommend.location import UNITED_STATES

FEW = 25
"""Per cent of an age group under which we call those who use a platform few. Our own judgement."""
UNSUITED = -2
"""What our assessment says of a platform that is no place to meet a kind of customer."""
ASKED = frozenset({"data", "conversations"})
"""What an audience rests on when somebody knows where it is."""


@rule(
    Severity.SHOULD,
    "pew2025",
    message={
        "da": "Måske er »{audience}« ikke på »{platform}«: I USA sagde {percent} % af dem på {ages} år i {year}, at de "
        "bruger den (Pew Research Center). Tal for alderen fra deres eget land har vi ikke, så det er kun et "
        "fingerpeg. Spørg dem, eller vælg en anden platform.",
        "en": "“{audience}” may not be on “{platform}”: in the US, {percent}% of those aged {ages} said in {year} that "
        "they use it (Pew Research Center). We have no figures by age from their own country, so it is only an "
        "indication. Ask them, or choose another platform.",
    },
    reason={
        "da": "Målgruppen har betydning for, hvilke platforme I vælger. Tallet siger, hvor mange i aldersgruppen der "
        "overhovedet bruger platformen, ikke, hvor meget de bruger den. Hvor få der er for få, er vores eget skøn.",
        "en": "The audience matters for which platforms you choose. The figure says how many of that age use the "
        "platform at all, not how much. How few are too few is our own judgement.",
    },
)
def platform_few_of_their_age(case: Case) -> Iterator[Hit]:
    if not case.has("audiences"):
        return
    figures, rows = _american_figures(), case.rows_by("audiences", "name")
    # Of Americans it would be no indication, but a figure.
    # Whoever counts in kroner is in Denmark, also where we do not know the place.
    everybody = [
        each
        for each in _audiences(case)
        if each.location.country != UNITED_STATES and (each.location.country or counts_in_kroner(case))
    ]
    for platform, tied in case.audiences_by_platform.items():
        meant = [audience for audience in everybody if audience.name in tied or not tied]
        few = {
            audience.name: figure
            for audience in meant
            if (figure := figures.get((platform, audience.segment or ""))) and figure.percent < FEW
        }
        # A platform that nothing ties to an audience is for all of them.
        if tied or all(audience.name in few for audience in meant):
            for name, figure in few.items():
                yield hit(
                    "platforms",
                    ("audiences", rows[name][0]),
                    about=f"{platform}, {name}",
                    audience=name,
                    platform=case.option("platforms", platform),
                    percent=figure.percent,
                    ages=figure.segment.replace("-", "–"),
                    year=str(figure.year),
                ).citing(figure.source)


@fact
def _audiences(case: Case) -> tuple[Audience, ...]:
    return audiences(case.answers)


@cache
def _american_figures() -> Mapping[tuple[str, str], Usage]:
    """How many ever use a platform, by platform and age group."""
    found = (figure for figure in usage() if (figure.place, figure.group) == (UNITED_STATES, "age"))
    ever = {(figure.platform, figure.segment): figure for figure in found if figure.measure == "ever_use"}
    return MappingProxyType(ever)


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": "Jeres [customers] er alle virksomheder, men I har valgt »{platform}«. {ground} Spørg nogle "
        "[customers], om de er der, eller vælg platformen fra.",
        "en": "Your [customers] are all businesses, but you have chosen “{platform}”. {ground} Ask some [customers] "
        "whether they are there, or leave the platform out.",
    },
    reason={
        "da": "Målgruppen har betydning for, hvilke platforme I vælger at være på. Hvad en platform egner sig til, er "
        "vores egen vurdering.",
        "en": "The audience matters for which platforms you choose to be on. What a platform is good for is our own "
        "judgement.",
    },
)
def platform_not_for_business(case: Case) -> Iterator[Hit]:
    if not case.chose("market", "b2b") or "recruitment" in case.purposes or not case.passed("platforms"):
        return
    asked = {row.get("name") for row in case.rows("audiences") if row.get("evidence") in ASKED}
    for platform, tied in case.audiences_by_platform.items():
        assessment = platforms()[platform].assessment
        if assessment and assessment.markets["b2b"] == UNSUITED and tied.isdisjoint(asked):
            yield hit(
                "platforms",
                "market",
                about=platform,
                platform=case.option("platforms", platform),
                # An option is shown in the reader's language, which is not known here.
                ground=Option(id=platform, label=assessment.grounds["b2b"]),
            )


@rule(
    Severity.IDEA,
    "article",
    message={
        "da": "I skriver, at »{audience}« er på »{platform}« på grund af {why}, men det er sjældent derfor, folk er "
        "der. Spørg dem, eller nå dem et andet sted.",
        "en": "You say that “{audience}” are on “{platform}” for {why}, but that is seldom why people are there. Ask "
        "them, or reach them somewhere else.",
    },
    reason={
        "da": "Det er værd at undersøge, hvorfor målgruppen er på de enkelte platforme. Hvad folk mest bruger en "
        "platform til, er vores egen vurdering.",
        "en": "It pays to find out why your audience is on each platform. What people mostly use a platform for is our "
        "own judgement.",
    },
)
def people_there_for_something_else(case: Case) -> Iterator[Hit]:
    if not case.passed("needs"):
        return
    too_few = {found.about for found in platform_few_of_their_age.find(case)}  # that is said of them already
    said: dict[tuple[str, str], dict[str, list[int]]] = {}
    for number, row in case.numbered("needs"):
        if {"audience", "platform", "why_there"} <= row.keys() and row["platform"] in case.chosen("platforms"):
            for why in row["why_there"]:
                said.setdefault((row["audience"], row["platform"]), {}).setdefault(why, []).append(number)
    for (audience, platform), whys in said.items():
        assessment = platforms()[platform].assessment
        there_for_it = not assessment or any(assessment.reasons[why] for why in whys)
        if not there_for_it and f"{platform}, {audience}" not in too_few:
            yield hit(
                *(("needs", number) for number in dict.fromkeys(n for numbers in whys.values() for n in numbers)),
                "platforms",
                about=f"{audience}, {platform}",
                audience=audience,
                platform=case.option("platforms", platform),
                why=case.options("needs", list(whys), "why_there"),
            )
