"""Rules about children and others who are shown without having been asked."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.children import (
    ASKS_PARENTS,
    CHILDREN_ASKED,
    SHOWS_CHILDREN,
    SHOWS_SOMEBODY,
    WORKS_WITH_CHILDREN,
)
from wizard.checks.phrases.exposed import FILMS_BYSTANDERS
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.pictures import (
    ASKS_FIRST,
    CONSENT_BY_RULES,
    FILMED_UNAWARES,
    FILMS_WITHOUT_ASKING,
    IDENTIFIES_CHILDREN,
    KEEPS_FROM_VIEW,
    SHOWN_AS_A_TERM,
)
from wizard.checks.phrases.voices import DONE, Spoken, Voice
from wizard.checks.rules.hits import hits_spoken
from wizard.checks.rules.own_rules import demanded
from wizard.schedule.content_types import VIDEO

NEARLY_GROWN_UP = 16
"""Years; our own judgement."""
SHOWN = VIDEO | {"image", "carousel"}
"""Content types that somebody can be seen in."""
UNASKED = (FILMS_WITHOUT_ASKING, FILMED_UNAWARES, FILMS_BYSTANDERS)
AMONG_ADULTS = frozenset({"crafts", "manufacturing", "consultancy", "webshop"})
"""Lines of business in which no children are about."""


@rule(
    Severity.SHOULD,
    "datatilsynet_children",
    legal=True,
    message={
        "da": "Det lyder, som om børn bliver vist, så fremmede kan finde dem: »{text}«. Lad navn, alder og sted være, "
        "spørg forældrene for sig, og fjern billedet, når nogen siger fra.",
        "en": "It sounds as if children are shown so that strangers can find them: “{text}”. Leave out name, age and "
        "place, ask the parents separately, and take the picture down when somebody objects.",
    },
    reason={
        "da": "Børn har særlig beskyttelse, skriver Datatilsynet: Billeder af dem må hverken udstille eller "
        "udnytte, og "
        "man skal tænke på alder og sammenhæng.",
        "en": "Children have special protection, says the Danish Data Protection Agency: pictures of them may "
        "neither expose nor exploit, and age and context count.",
    },
)
def children_identified(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(IDENTIFIES_CHILDREN, *DONE))


@rule(
    Severity.SHOULD,
    "patrade2021",
    legal=True,
    message={
        "da": "Det lyder, som om et ja til billeder følger med reglerne: »{text}«. Spørg for sig, så man kan sige nej "
        "uden at miste noget; er det børn, så spørg forældrene.",
        "en": "It sounds as if a yes to pictures comes with the rules: “{text}”. Ask separately, so that people can "
        "say no without losing anything; for children, ask the parents.",
    },
    reason={
        "da": "Et mobildiskotek, der havde fået samtykke med billetten, fik i 2021 alvorlig kritik og skulle slette "
        "billeder af unge, skriver Patrade om Datatilsynets afgørelse.",
        "en": "In 2021 a mobile disco that had taken consent with the ticket was severely criticised and had to delete "
        "pictures of young people, says Patrade about the Danish Data Protection Agency’s decision.",
    },
)
def consent_comes_with_the_rules(case: Case) -> Iterator[Hit]:
    heard = (said for each in (CONSENT_BY_RULES, SHOWN_AS_A_TERM) for said in case.voices.matching(each, *DONE))
    return hits_spoken(heard)


@rule(
    Severity.SHOULD,
    "datatilsynet_photos",
    legal=True,
    message={
        "da": "Det lyder, som om folk bliver filmet uden at blive spurgt: »{text}«. Spørg dem, man kan kende, og "
        "skriv, "
        "hvem der tager billedet ned igen.",
        "en": "It sounds as if people are filmed without being asked: “{text}”. Ask those who can be recognised, and "
        "say who takes the picture down again.",
    },
    reason={
        "da": "Et billede af en genkendelig person er en personoplysning. Efter Datatilsynets vejledning må ingen med "
        "rimelighed kunne føle sig udstillet eller udnyttet, fx i markedsføring.",
        "en": "A picture of a recognisable person is personal data. Under the Danish Data Protection Agency’s guidance "
        "nobody should have reason to feel exposed or exploited, for example in marketing.",
    },
)
def people_filmed_unasked(case: Case) -> Iterator[Hit]:
    heard = (said for each in UNASKED for said in case.voices.matching(each, *DONE))
    return hits_spoken(heard)


@rule(
    Severity.SHOULD,
    "datatilsynet_children",
    legal=True,
    message={
        "da": "Det lyder, som om I viser børn, men der står ingen steder, at forældrene bliver spurgt: »{text}«. "
        "Skriv i politikken, hvordan I spørger dem, eller at børnene ikke kan kendes.",
        "en": "It sounds as if you show children, but nothing says that their parents are asked: “{text}”. Put in the "
        "policy how you ask them, or that the children cannot be recognised.",
    },
    reason={
        "da": "Børn har særlig beskyttelse, skriver Datatilsynet: Billeder af dem må hverken udstille eller udnytte, "
        "og man skal tænke på alder og sammenhæng.",
        "en": "Children have special protection, writes the Danish Data Protection Agency: pictures of them may "
        "neither expose nor exploit, and age and context count.",
    },
)
def parents_not_asked(case: Case) -> Iterator[Hit]:
    asked = [] if _only_grown_up(case) else list(case.voices.matching(CHILDREN_ASKED, *DONE))
    ticked = "children_shown" in case.chosen("special_topics")
    # A carpenter who shows a kindergarten shows a house, and whose pupils are apprentices shows grown-ups.
    among_adults = case.chose("industry", *AMONG_ADULTS) and not ticked
    shown = [said for said in case.voices.matching(SHOWS_CHILDREN, *DONE) if said not in asked and not among_adults]
    heard = [*asked, *shown] or ([] if among_adults else _among_children(case))
    # Where children are ticked as a topic and nobody asks, that is said below.
    said_below = not asked and (not case.passed("policy_do") or any(children_shown_unasked.find(case)))
    return iter(()) if not heard or said_below or _parents_are_asked(case) else hits_spoken(heard[:1])


def _only_grown_up(case: Case) -> bool:
    """Whether those it is for are about grown up: the pupils of a driving school are not children."""
    ages = case.values("audiences", "age_from")
    return case.complete("audiences", "age_from") and min(ages) >= NEARLY_GROWN_UP


def _parents_are_asked(case: Case) -> bool:
    policy = (*case.values("policy_dont", "rule"), case.get("policy_private", ""))
    return any(case.voices.texts(*Voice, that=ASKS_PARENTS.mentioned_in)) or any(
        ASKS_PARENTS.mentioned_in(normalized(text)) for text in policy
    )


def _among_children(case: Case) -> list[Spoken]:
    """What is planned to show where children come for lessons or play: whoever is shown there is a child."""
    shows = SHOWN & set(case.chosen("content_types"))
    if not (shows and case.has("policy_do", "policy_dont") and case.passed("pillars")):
        return []
    if not any(case.voices.sentences(Voice.FACT, that=WORKS_WITH_CHILDREN.matches)):
        return []
    shown = case.voices.matching(SHOWS_SOMEBODY, Voice.PLAN)
    return [said for said in shown if said.question in ("pillars", "needs")]


@rule(
    Severity.SHOULD,
    "datatilsynet_children",
    legal=True,
    message={
        "da": "I vil vise børn, men der står ingen steder, at nogen spørger forældrene. Skriv i politikken, hvordan I "
        "spørger, eller at børnene ikke kan kendes.",
        "en": "You mean to show children, but nothing says that anybody asks the parents. Put in the policy how you "
        "ask, or that the children cannot be recognised.",
    },
    reason={
        "da": "Børn har særlig beskyttelse, skriver Datatilsynet: Billeder af dem må hverken udstille eller udnytte, "
        "og man skal tænke på alder og sammenhæng.",
        "en": "Children have special protection, says the Danish Data Protection Agency: pictures of them may "
        "neither expose nor exploit, and age and context count.",
    },
)
def children_shown_unasked(case: Case) -> Iterator[Hit]:
    elsewhere = case.get("policy_wanted") == "have_one" and not case.has("policy_do", "policy_dont", "policy_private")
    if "children_shown" not in case.chosen("special_topics") or not case.passed("campaigns") or elsewhere:
        return
    cared_for = any(case.voices.texts(*Voice, that=KEEPS_FROM_VIEW.mentioned_in)) or any(
        KEEPS_FROM_VIEW.mentioned_in(normalized(text)) for text in case.values("policy_dont", "rule")
    )
    if not cared_for and not demanded(case, ASKS_FIRST):
        yield hit("policy_do", "special_topics")
