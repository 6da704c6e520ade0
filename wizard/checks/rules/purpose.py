"""Rules about why: the purposes, and whether the rest of the strategy works towards them."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule

LITTLE = 20
"""Per cent of the posts under which we say that the main purpose gets few. Our own judgement."""


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "I har valgt {purposes} som formål, men ikke skrevet, hvordan det hjælper [the_company]. Skriv en "
        "sætning for hvert af [the_company'] mål.",
        "en": "You have chosen {purposes} as your purpose but not said how it helps [the_company]. Write a sentence "
        "for each of your goals.",
    },
    reason={
        "da": "En strategi for sociale medier skal spille sammen med [the_company'] egen strategi. Ellers er den svær "
        "at forsvare, når der skal findes tid og penge.",
        "en": "A social media strategy has to work with [the_company'] own. Otherwise it is hard to defend when time "
        "and money have to be found.",
    },
)
def purpose_without_business_aim(case: Case) -> Iterator[Hit]:
    # Only once somebody has passed the question: the express route asks for it right after the purposes.
    if case.purposes and not case.has("strategy_link") and case.started("audiences"):
        yield hit("strategy_link", "purposes", purposes=case.options("purposes", list(case.purposes)))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{main}« er jeres vigtigste formål, men står ikke blandt dem, I har valgt: {chosen}. Vælg det til, "
        "eller peg på et andet som det vigtigste.",
        "en": "“{main}” is your main purpose but not among those you have chosen: {chosen}. Add it, or pick another as "
        "the main one.",
    },
    reason={
        "da": "Indholdet skal følge formålet, og når tiden er knap, afgør det vigtigste formål, hvad I laver. Det må "
        "derfor være et, I har valgt.",
        "en": "Content has to follow the purpose, and when time is short the main purpose decides what you make. So it "
        "has to be one you have chosen.",
    },
)
def main_purpose_not_chosen(case: Case) -> Iterator[Hit]:
    main, chosen = case.get("primary_purpose"), case.chosen("purposes")
    if main and chosen and main not in chosen:
        yield hit(
            "primary_purpose",
            "purposes",
            about=main,
            main=case.option("purposes", main),
            chosen=case.options("purposes", chosen),
        )


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "Ingen af jeres indholdsspor skal bidrage til »{purpose}«, jeres vigtigste formål. Tilføj et, eller vælg "
        "formålet ved et af dem, I har.",
        "en": "None of your pillars serves “{purpose}”, your main purpose. Add one, or choose that purpose for one of "
        "those you have.",
    },
    reason={
        "da": "Man skal kende sit formål for at kunne lave indhold, der følger strategien. Et formål, som intet "
        "indhold arbejder for, bliver ved ordene.",
        "en": "You need to know your purpose to make content that follows the strategy. A purpose that no content "
        "works towards remains words on paper.",
    },
)
def main_purpose_without_pillar(case: Case) -> Iterator[Hit]:
    main = case.get("primary_purpose")
    if main in _without_pillar(case):
        yield hit("pillars", "primary_purpose", about=main, purpose=case.option("purposes", main))


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "I har valgt »{purpose}« som formål, men intet indholdsspor skal bidrage til det. Tilføj et, eller vælg "
        "formålet fra.",
        "en": "You have chosen “{purpose}” as a purpose, but no pillar serves it. Add one, or leave the purpose out.",
    },
    reason={
        "da": "Formålet afgør, hvad I skal skrive om. Er der ikke plads til indhold bag det, er det bedre at have ét "
        "formål mindre end et, der kun står på papiret.",
        "en": "The purpose decides what you write about. If there is no room for content behind it, one purpose fewer "
        "is better than one that exists only on paper.",
    },
)
def purpose_without_pillar(case: Case) -> Iterator[Hit]:
    said_below = _without_need(case)
    for purpose in _without_pillar(case):
        # Where nobody is described who should apply, that is what to do first.
        if purpose in said_below or (purpose == "recruitment" and _without_applicants(case)):
            continue
        if purpose != case.get("primary_purpose"):
            yield hit("pillars", "purposes", about=purpose, purpose=case.option("purposes", purpose))


def _without_pillar(case: Case) -> list[str]:
    """The chosen purposes that no pillar has; none while the pillars are being written or one has no purpose yet."""
    if not (case.passed("pillars") and case.complete("pillars", "purpose")):
        return []
    served = case.rows_by("pillars", "purpose")
    return [purpose for purpose in case.chosen("purposes") if purpose not in served]


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{purpose}« er jeres vigtigste formål, men får kun {share} % af opslagene. Giv dets indholdsspor en "
        "større andel, eller vælg et andet formål som det vigtigste.",
        "en": "“{purpose}” is your main purpose but gets only {share}% of the posts. Give its pillars a larger share, "
        "or pick another purpose as the main one.",
    },
    reason={
        "da": "Indholdet skal følge formålet, så det vigtigste formål skal også kunne ses på opslagene. Hvor lidt der "
        "er for lidt, er vores eget skøn.",
        "en": "Content has to follow the purpose, so the main purpose should show in the posts as well. How little is "
        "too little is our own judgement.",
    },
)
def main_purpose_gets_little(case: Case) -> Iterator[Hit]:
    main, share = case.get("primary_purpose"), little_share(case)
    if share is not None:
        places = (("pillars", row) for row in case.rows_by("pillars", "purpose")[main])
        yield hit(*places, "primary_purpose", about=main, purpose=case.option("purposes", main), share=share)


def little_share(case: Case) -> float | None:
    """Per cent of the posts that serve the main purpose, where that is little."""
    numbers = case.rows_by("pillars", "purpose").get(case.get("primary_purpose"), [])
    total = sum(case.values("pillars", "share"))
    complete = case.complete("pillars", "purpose") and case.complete("pillars", "share")
    if not (numbers and total and complete and case.passed("pillars")):
        return None
    share = round(sum(case.rows("pillars")[number]["share"] for number in numbers) * 100 / total, 2)
    return share if share < LITTLE else None


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "»{purpose}« er et af jeres formål, men ingen af målgruppernes behov er koblet til det. Tilføj et behov, "
        "som I kan dække, mens I arbejder for formålet, eller vælg det fra.",
        "en": "“{purpose}” is one of your purposes, but none of your audiences’ needs is tied to it. Add a need you "
        "can meet while working towards it, or leave the purpose out.",
    },
    reason={
        "da": "Kunsten er at forene jeres mål med folks behov. Et formål uden et behov bag sig bliver til opslag, som "
        "kun I selv har glæde af.",
        "en": "The art is to join your goals with people’s needs. A purpose with no need behind it turns into posts "
        "that please only yourselves.",
    },
)
def purpose_without_need(case: Case) -> Iterator[Hit]:
    for purpose in _without_need(case):
        if purpose == "direct_sales" and case.get("selling") == "trust_and_leads":
            continue  # whether it is wanted at all is asked by `direct_sales_but_only_trust`
        yield hit("needs", "purposes", about=purpose, purpose=case.option("purposes", purpose))


def _without_need(case: Case) -> list[str]:
    """The chosen purposes that neither a need nor a pillar is for."""
    purposes = case.chosen("purposes")
    # With fewer needs than purposes somebody is still writing, or has chosen where to begin.
    if len(case.rows("needs")) < len(purposes) or not (case.passed("needs") and case.complete("needs", "our_goal")):
        return []
    met = {*case.rows_by("needs", "our_goal"), *case.rows_by("pillars", "purpose")}
    # Recruitment has a rule of its own, below.
    return [purpose for purpose in purposes if purpose not in met and purpose != "recruitment"]


@rule(
    Severity.MISSING,
    "article",
    message={
        "da": "»{purpose}« er et af jeres formål, men det er ikke koblet til nogen målgruppe. Beskriv dem, der skal "
        "søge job eller melde sig ind, som en målgruppe med sit eget behov.",
        "en": "“{purpose}” is one of your purposes but is not tied to any audience. Describe the people who should "
        "apply or join as an audience with a need of its own.",
    },
    reason={
        "da": "Den, der skal søge job eller melde sig ind, er sjældent [the_customer] og vil vide noget andet. "
        "Målgruppen afgør både, hvad I skriver om, og hvilke platforme I er på.",
        "en": "Whoever is to apply or join is seldom [the_customer] and wants to know other things. The audience "
        "decides both what you write about and which platforms you use.",
    },
)
def recruitment_without_applicants(case: Case) -> Iterator[Hit]:
    if _without_applicants(case):
        yield hit("audiences", "purposes", "needs", purpose=case.option("purposes", "recruitment"))


def _without_applicants(case: Case) -> bool:
    """Whether recruitment is a purpose that no audience is meant for, now that the needs are written."""
    if "recruitment" not in case.chosen("purposes") or not (
        case.passed("needs") and case.complete("needs", "our_goal")
    ):
        return False
    aims = [(row["our_goal"], "audience" in row) for row in case.rows("needs")]
    aims += [(row.get("purpose"), "audience" in row) for row in case.rows("pillars")]
    return ("recruitment", True) not in aims


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": {
            "one": "»{purpose}« bruges ét sted, men er ikke blandt de formål, I har valgt. Vælg det til, eller peg på "
            "et andet formål dér.",
            "other": "»{purpose}« bruges {number} steder, men er ikke blandt de formål, I har valgt. Vælg det til, "
            "eller peg på et andet formål de steder.",
        },
        "en": {
            "one": "“{purpose}” is used in one place but is not among your purposes. Add it, or point to another "
            "purpose there.",
            "other": "“{purpose}” is used in {number} places but is not among your purposes. Add it, or point to "
            "another purpose in those places.",
        },
    },
    reason={
        "da": "Behov og indholdsspor skal pege på noget, I vil. Ellers arbejder en del af planen for et formål, ingen "
        "har besluttet.",
        "en": "Needs and pillars have to point at something you want. Otherwise part of the plan works towards a "
        "purpose nobody has decided on.",
    },
)
def purpose_used_but_not_chosen(case: Case) -> Iterator[Hit]:
    for purpose, everywhere in case.dangling("purposes").items():
        places = [place for place in everywhere if place[0] != "kpis"]  # those have a rule of their own
        if places:
            yield hit(*places, "purposes", about=purpose, purpose=case.option("purposes", purpose), n=len(places))
