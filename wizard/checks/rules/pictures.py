"""Rules about pictures, music and words that are somebody else’s, or nobody’s."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.made import MAKES_AI_PICTURES, SAYS_IT_IS_AI
from wizard.checks.phrases.music import RIGHTS_TO_MUSIC, TRENDING_MUSIC
from wizard.checks.phrases.pattern import NormalizedText, normalized
from wizard.checks.phrases.pictures import (
    ASKS_BEFORE_PICTURES,
    ASKS_FIRST,
    SHOWS_PEOPLE,
    TAKES_FROM_WEB,
)
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.hits import hits_in, hits_spoken
from wizard.checks.rules.minors import parents_not_asked
from wizard.checks.rules.own_rules import demanded
from wizard.schedule.content_types import VIDEO

TOLD = (
    ("mention_procedure", "response"),
    ("house_rules", "rule"),
    ("campaigns", "offer"),
    ("pillars", "topic"),
    ("needs", "content"),
    ("platform_roles", "role"),
)
POLICY = ("policy_do", "policy_dont", "policy_private")


@rule(
    Severity.SHOULD,
    "datatilsynet_photos",
    legal=True,
    message={
        "da": "Det lyder, som om I vil vise billeder af mennesker uden at spørge dem: »{text}«. Skriv, at de skal have "
        "sagt ja.",
        "en": "It sounds as if you mean to show pictures of people without asking them: “{text}”. Say that they must "
        "have agreed.",
    },
    reason={
        "da": "Et billede af en genkendelig person er en personoplysning. At vise det kræver efter Datatilsynets "
        "vejledning et samtykke eller en samlet vurdering af billedet og formålet, og ingen må med rimelighed kunne "
        "føle sig udstillet eller udnyttet, fx i markedsføring.",
        "en": "A picture of a recognisable person is personal data. Under the Danish Data Protection Agency’s "
        "guidance, showing it takes consent or an overall assessment of the picture and its purpose, and nobody should "
        "have reason to feel exposed or exploited, for example in marketing.",
    },
)
def pictures_of_people_unasked(case: Case) -> Iterator[Hit]:
    found = tuple(hits_in(case.lines.matching(SHOWS_PEOPLE)))
    if found and not demanded(case, ASKS_BEFORE_PICTURES):
        of_children = {each.places[0] for each in parents_not_asked.find(case)}
        yield from (each for each in found if each.places[0] not in of_children)


@rule(
    Severity.IDEA,
    "kum_copyright",
    legal=True,
    message={
        "da": "I vil bruge »{type}«, men der står ingen steder, at [the_customers] skal have sagt ja. Skriv det i "
        "politikken eller blandt det, I må i en kampagne.",
        "en": "You mean to use “{type}”, but nothing says that [customers] must have agreed. Put that in the policy or "
        "among what you may do in a campaign.",
    },
    reason={
        "da": "Billeder, video og tekst, som andre har lavet, er beskyttet, også når de ligger på nettet. Ifølge "
        "Kulturministeriet skal man have lov, før man bruger dem.",
        "en": "Pictures, video and text made by others are protected, even when they are online. According to the "
        "Danish Ministry of Culture, you need permission before you use them.",
    },
)
def customer_content_unasked(case: Case) -> Iterator[Hit]:
    elsewhere = case.get("policy_wanted") == "have_one" and not case.has(*POLICY)
    if "customer_content" not in case.chosen("content_types") or not case.passed("campaigns") or elsewhere:
        return
    if not demanded(case, ASKS_FIRST) and not any(ASKS_FIRST.demanded_in(text) for text in _told(case)):
        yield hit("content_types", "policy_do", type=case.option("content_types", "customer_content"))


def _told(case: Case) -> Iterator[NormalizedText]:
    """What else says how one goes about pictures of others: to those who answer, to those who write, to the readers."""
    texts = [text for question, field in TOLD for text in case.values(question, field)]
    return map(normalized, (*texts, case.get("approval", "")))


@rule(
    Severity.SHOULD,
    "kum_copyright",
    legal=True,
    message={
        "da": "Det lyder, som om I vil bruge billeder, video eller musik, som andre har lavet: »{text}«. Skriv, at I "
        "har fået lov eller købt dem, eller brug jeres egne.",
        "en": "It sounds as if you mean to use pictures, video or music made by others: “{text}”. Say that you have "
        "permission or have bought them, or use your own.",
    },
    reason={
        "da": "Billeder, video, tekst og musik på nettet er beskyttet af ophavsretten. Man skal ifølge "
        "Kulturministeriet have tilladelse, før man deler dem.",
        "en": "Pictures, video, text and music found online are protected by copyright. According to the Danish "
        "Ministry of Culture, you need permission before you share them.",
    },
)
def others_work_without_permission(case: Case) -> Iterator[Hit]:
    return hits_in(case.lines.matching(TAKES_FROM_WEB))


@rule(
    Severity.SHOULD,
    "koda_online",
    legal=True,
    message={
        "da": "Det lyder, som om I vil bruge musik, som andre har rettighederne til: »{text}«. Tag den fra platformens "
        "bibliotek til erhverv, eller skriv, at I har fået lov.",
        "en": "It sounds as if you mean to use music that others have the rights to: “{text}”. Take it from the "
        "platform’s library for businesses, or say that you have permission.",
    },
    reason={
        "da": "Musik i en video, man reklamerer med, kræver tilladelse, skriver Koda, og det, man abonnerer på, er "
        "kun til privat brug. Ellers kan lyden blive slået fra, eller der kan komme en regning.",
        "en": "Music in a video that advertises needs permission, writes Koda, and what you subscribe to is for "
        "private use only. Otherwise the sound may be muted, or a bill may come.",
    },
)
def music_without_rights(case: Case) -> Iterator[Hit]:
    types = case.chosen("content_types")
    # Where no video is made, it is no sound under one that is spoken of.
    if (types and VIDEO.isdisjoint(types)) or demanded(case, RIGHTS_TO_MUSIC):
        return iter(())
    taken = {line.normalized for line in case.lines.matching(TAKES_FROM_WEB)}
    heard = case.voices.matching(TRENDING_MUSIC, Voice.PLAN, Voice.RULE)
    return hits_spoken(said for said in heard if said.normalized not in taken)


@rule(
    Severity.SHOULD,
    "ai_act50",
    legal=True,
    message={
        "da": "Det lyder, som om I vil vise noget, der er lavet med AI: »{text}«. Skriv, at det skal fremgå tydeligt, "
        "når det kan forveksles med virkeligheden.",
        "en": "It sounds as if you mean to show something made with AI: “{text}”. Say that this must be clear when it "
        "could be taken for real.",
    },
    reason={
        "da": "Efter EU’s forordning om kunstig intelligens skal en virksomhed tydeligt oplyse, at billeder, lyd eller "
        "video er skabt eller ændret med AI, når de kan forveksles med virkeligheden. Det gælder fra 2. august 2026.",
        "en": "Under the EU’s AI Act, a company has to disclose clearly that pictures, sound or video are made or "
        "altered with AI when they could be taken for real. This applies from 2 August 2026.",
    },
)
def ai_pictures_undisclosed(case: Case) -> Iterator[Hit]:
    found = tuple(hits_in(case.lines.matching(MAKES_AI_PICTURES)))
    if found and not demanded(case, SAYS_IT_IS_AI):
        yield from found
