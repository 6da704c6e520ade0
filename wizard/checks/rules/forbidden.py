"""Rules about what the law or good sense forbids any company: at the wheel, over a drink, with a camera in the shop."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.facts import fact
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.forbidden import (
    ADVERTISES_FOR_SOME,
    AUTOMATES,
    DRINKS_A_LOT,
    DRIVES_FOR_A_LIVING,
    FILMS_AT_THE_WHEEL,
    HOLDS_THE_PHONE,
    IS_A_JOB,
    NO_PERMIT_NEEDED,
    PAYS_TO_ENTER,
    SHOWS_THIEVES,
)
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.voices import DONE, Spoken, Voice
from wizard.checks.rules.danish_law import is_elsewhere
from wizard.checks.rules.hits import distinct, hits_spoken

FOR_A_CAUSE = frozenset({"association", "public"})
"""Lines of business in which a lottery may be held for the good of others."""


@rule(
    Severity.SHOULD,
    "sikkertrafik",
    legal=True,
    message={
        "da": "Det lyder, som om nogen skal filme, mens de kører: »{text}«. Film, når I holder stille, eller sæt "
        "kameraet fast før turen.",
        "en": "It sounds as if somebody is to film while driving: “{text}”. Film when you stand still, or mount the "
        "camera before the trip.",
    },
    reason={
        "da": "Den, der kører, må ikke holde telefonen. Det koster et klip i kørekortet og en bøde, skriver Rådet for "
        "Sikker Trafik, og alle kan se det i opslaget.",
        "en": "Whoever drives may not hold the phone. It costs a penalty mark on the licence and a fine, says the "
        "Danish Road Safety Council, and everybody can see it in the post.",
    },
)
def filming_at_the_wheel(case: Case) -> Iterator[Hit]:
    # A second key: the instructor of a cooking class may hold what she likes.
    patterns = (FILMS_AT_THE_WHEEL, HOLDS_THE_PHONE) if _is_on_the_road(case) else (FILMS_AT_THE_WHEEL,)
    return distinct(found for each in patterns for found in hits_spoken(case.voices.matching(each, *DONE)))


@fact
def _is_on_the_road(case: Case) -> bool:
    about = normalized(f"{case.get('company_name', '')}. {case.get('company_about', '')}")
    return "driving" in case.chosen("special_topics") or DRIVES_FOR_A_LIVING.mentioned_in(about)


@rule(
    Severity.SHOULD,
    "alkoholreklamenaevnet",
    legal=True,
    message={
        "da": "»{text}« får folk til at drikke meget. Lav noget om smag, mad eller håndværk i stedet.",
        "en": "“{text}” encourages people to drink a lot. Make something about taste, food or craft instead.",
    },
    reason={
        "da": "Reklame for alkohol må ikke opfordre til at drikke meget, skriver Alkoholreklamenævnet i sine "
        "retningslinjer.",
        "en": "Advertising for alcohol may not encourage heavy drinking, says the Danish board for alcohol "
        "advertising in its guidelines.",
    },
)
def drinking_encouraged(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(DRINKS_A_LOT, Voice.PLAN, Voice.SAID))


@rule(
    Severity.SHOULD,
    "tjekdet2023",
    legal=True,
    message={
        "da": "Det lyder, som om I vil vise billeder af formodede tyve: »{text}«. Giv dem til politiet, og læg dem "
        "ikke op.",
        "en": "It sounds as if you mean to show pictures of suspected thieves: “{text}”. Give them to the police, and "
        "do not post them.",
    },
    reason={
        "da": "Billeder fra overvågning må ikke lægges op, heller ikke i en lukket gruppe, og det kan koste en stor "
        "bøde, skriver TjekDet.",
        "en": "Surveillance pictures may not be posted, not even in a closed group, and it can cost a large fine, "
        "says the Danish fact-checkers TjekDet.",
    },
)
def thieves_shown(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(SHOWS_THIEVES, *DONE))


@rule(
    Severity.SHOULD,
    "conductatlas",
    legal=True,
    message={
        "da": "Det lyder, som om et program skal følge, like eller skrive for jer: »{text}«. Gør det selv, eller lad "
        "være.",
        "en": "It sounds as if a program is to follow, like or write for you: “{text}”. Do it yourselves, or leave it.",
    },
    reason={
        "da": "LinkedIns vilkår forbyder programmer, der sender invitationer og beskeder, som ConductAtlas gengiver "
        "dem. Det, robotter skaffer, siger ingenting om, hvem der er interesseret i jer.",
        "en": "LinkedIn’s terms, as ConductAtlas quotes them, forbid programs that send invitations and messages. "
        "What bots bring tells you nothing about who is interested in you.",
    },
)
def reach_automated(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(AUTOMATES, *DONE))


@rule(
    Severity.SHOULD,
    "dif_lottery2018",
    legal=True,
    message={
        "da": "Det lyder, som om man skal købe eller betale for at være med i en lodtrækning: »{text}«. Lad folk være "
        "med uden, fx med en kommentar.",
        "en": "It sounds as if people must buy or pay to enter a draw: “{text}”. Let them enter without, for example "
        "with a comment.",
    },
    reason={
        "da": "Betaler man for at være med, kan man vinde, og afgør tilfældet det, er det et lotteri, og det må kun "
        "holdes til almennyttige formål, skriver DIF om Spillemyndighedens regler.",
        "en": "If people pay to enter, can win something and chance decides, it is a lottery, which may only be held "
        "for charitable purposes, says DIF about the Danish Gambling Authority’s rules.",
    },
)
def draw_entered_by_paying(case: Case) -> Iterator[Hit]:
    paid = list(hits_spoken(case.voices.matching(PAYS_TO_ENTER, Voice.PLAN)))
    if not paid:
        return iter(())
    # For a good cause it may be held, and elsewhere there is often a permit; whoever says that none is needed has not
    # asked.
    may_be_held = (
        is_elsewhere(case) or case.chose("industry", *FOR_A_CAUSE) or "fundraising" in case.chosen("special_topics")
    )
    return (found for found in paid if not may_be_held or NO_PERMIT_NEEDED.mentioned_in(normalized(found.about)))


@rule(
    Severity.SHOULD,
    "seniornews2025",
    legal=True,
    message={
        "da": "Jobannoncen søger folk efter alder eller køn: »{text}«. Skriv, hvad man skal kunne, og vis den for "
        "alle, der kan søge.",
        "en": "The job advert looks for people by age or sex: “{text}”. Say what the job requires, and show it "
        "to everybody who can apply.",
    },
    reason={
        "da": "Ligebehandlingsnævnet fandt i 2025, at en annonce efter »ikke-senior« var aldersdiskrimination, skriver "
        "SeniorNews.",
        "en": "In 2025 the Danish Board of Equal Treatment found that an advert for a “non-senior” was age "
        "discrimination, says SeniorNews.",
    },
)
def job_advert_for_some(case: Case) -> Iterator[Hit]:
    if "recruitment" not in case.purposes and "apply" not in case.values("campaigns", "wants"):
        return iter(())
    heard = case.voices.matching(ADVERTISES_FOR_SOME, Voice.SAID)
    return distinct(
        hit(said.place, about=said.normalized, text=said.text)
        for said in heard
        if said.question == "campaigns" and (_is_for_applicants(case, said) or IS_A_JOB.mentioned_in(said.normalized))
    )


def _is_for_applicants(case: Case, said: Spoken) -> bool:
    """Whether the campaign is for those who apply; where there are members it may be for them."""
    assert said.row is not None
    with_members = case.get("industry") in (*FOR_A_CAUSE, "culture")
    return not with_members or case.rows("campaigns")[said.row].get("wants") == "apply"
