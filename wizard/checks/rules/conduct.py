"""Rules about what no company may do, whatever else it has answered."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, rule
from wizard.checks.phrases.conduct import (
    ASKS_SECRETS,
    BUYS_REACH,
    CALLS_WHO_REACTED,
    COLLECTS_MONEY,
    HAS_PERMIT,
    TEACHES_LICENSED_WORK,
    WITHIN_A_CIRCLE,
)
from wizard.checks.phrases.exposed import ASKS_IN_THE_OPEN
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.voices import DONE, Spoken, Voice
from wizard.checks.rules.danish_law import in_denmark
from wizard.checks.rules.hits import hits_spoken

MOST_HEARD = 3
"""Lines about the same thing that are named."""


@rule(
    Severity.MUST,
    "meta_spam",
    legal=True,
    message={
        "da": "Det lyder, som om I vil købe eller bytte jer til følgere: »{text}«. Brug pengene på annoncer eller på "
        "bedre opslag.",
        "en": "It sounds as if you mean to buy or trade followers: “{text}”. Spend the money on ads or on better "
        "posts.",
    },
    reason={
        "da": "Metas regler, som InternetLab gengiver dem, forbyder at købe, sælge og bytte likes og følgere. De "
        "bliver "
        "fjernet igen, og bagefter siger jeres tal ingenting.",
        "en": "Meta’s rules, as InternetLab quotes them, forbid buying, selling and trading likes and followers. They "
        "are removed again, and your figures tell you nothing afterwards.",
    },
)
def reach_bought(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(BUYS_REACH, *DONE))


@rule(
    Severity.MUST,
    "iuno_encryption2018",
    legal=True,
    message={
        "da": "Det lyder, som om folk skal skrive fortrolige oplysninger i en besked eller en kommentar: "
        "»{text}«. Send et link til en sikker formular i stedet.",
        "en": "It sounds as if people are to write confidential details in a message or a comment: “{text}”. "
        "Send a link to a secure form instead.",
    },
    reason={
        "da": "Datatilsynet kræver kryptering, når fortrolige og følsomme oplysninger bliver sendt, skriver "
        "advokatfirmaet IUNO om mail. At det også gælder beskeder på sociale medier, er vores læsning.",
        "en": "The Danish Data Protection Agency requires encryption when confidential and sensitive data are sent, "
        "says the law firm IUNO about email. That this covers messages on social media is our reading.",
    },
)
def secrets_asked_for_in_messages(case: Case) -> Iterator[Hit]:
    asked = case.voices.matching(ASKS_SECRETS, *DONE, Voice.SAID)
    in_the_open = case.voices.matching(ASKS_IN_THE_OPEN, *DONE, Voice.SAID, Voice.HOUSE)
    return hits_spoken((*asked, *in_the_open))


@rule(
    Severity.MUST,
    "tekniq2019",
    legal=True,
    message={
        "da": "Det lyder, som om folk skal gøre noget, der kræver autorisation: »{text}«. Vis, hvad man selv må, og "
        "hvornår man skal ringe.",
        "en": "It sounds as if people are to do what takes a licence: “{text}”. Show what they may do themselves, and "
        "when to call.",
    },
    reason={
        "da": "Tavler, faste installationer og fast tilslutning må ifølge TEKNIQ kun laves af en autoriseret "
        "elinstallatør. En guide, der får nogen til det, kan ende med en brand.",
        "en": "According to TEKNIQ, fuse boards, fixed wiring and fixed connections may only be done by an authorised "
        "electrician. A guide that leads somebody to try can end in a fire.",
    },
)
def licensed_work_taught(case: Case) -> Iterator[Hit]:
    # A second key: the words alone do not tell a builder from a baker who mentions an oven.
    if not case.chose("industry", "crafts", "shop", "webshop") and "authorised_work" not in case.chosen(
        "special_topics"
    ):
        return iter(())
    return hits_spoken(case.voices.matching(TEACHES_LICENSED_WORK, Voice.PLAN, Voice.SAID))


@rule(
    Severity.SHOULD,
    "fo_phone",
    legal=True,
    message={
        "da": "Det lyder, som om I vil ringe til folk, der kun har reageret: »{text}«. Ring kun, når de selv har bedt "
        "om det.",
        "en": "It sounds as if you mean to phone people who only reacted: “{text}”. Phone only when they have asked "
        "you to.",
    },
    reason={
        "da": "Man må ikke ringe til private for at sælge noget, medmindre de udtrykkeligt har bedt om det, skriver "
        "Forbrugerombudsmanden. At et like ikke er en anmodning, er vores læsning.",
        "en": "You may not phone consumers to sell unless they have expressly asked for it, says the Danish Consumer "
        "Ombudsman. That a like is not such a request is our reading.",
    },
)
def calls_to_those_who_reacted(case: Case) -> Iterator[Hit]:
    if case.chose("market", "b2b") or case.chose("industry", "association"):
        return iter(())
    # Whoever is called about a complaint or a recall is sold nothing.
    selling = (said for said in case.voices.matching(CALLS_WHO_REACTED, *DONE) if said.question != "mention_procedure")
    return in_denmark(case, hits_spoken(selling))


@rule(
    Severity.SHOULD,
    "indsamlingsnaevnet",
    legal=True,
    message={
        "da": "Det lyder, som om I vil bede offentligheden om penge: »{text}«. Skriv, at Indsamlingsnævnet har givet "
        "tilladelse, eller søg om den først.",
        "en": "It sounds as if you mean to ask the public for money: “{text}”. Say that the Danish Fundraising Board "
        "has given a permit, or apply for it first.",
    },
    reason={
        "da": "En offentlig indsamling, også på Facebook, skal som udgangspunkt have tilladelse fra Indsamlingsnævnet. "
        "Blandt foreningens egne medlemmer skal den ikke.",
        "en": "A public collection, on Facebook too, normally needs a permit from Indsamlingsnævnet. One among the "
        "association’s own members does not.",
    },
)
def money_collected_without_permit(case: Case) -> Iterator[Hit]:
    heard = list(case.voices.matching(COLLECTS_MONEY, Voice.PLAN, Voice.SAID))
    # Where people are to give, no words have to say so.
    asking = [
        each
        for each in case.voices.texts(Voice.SAID)
        if each.question == "campaigns" and each not in heard and _asks_everybody_to_give(case, each)
    ]
    if not (heard or asking) or _has_permit(case):
        return iter(())
    rows = {each.row for each in heard if each.question == "campaigns"}
    return in_denmark(case, hits_spoken([*heard, *(each for each in asking if each.row not in rows)][:MOST_HEARD]))


def _has_permit(case: Case) -> bool:
    ruled_out = map(normalized, case.values("forbidden_actions", "action"))  # "collect beyond what is permitted"
    said = case.voices.texts(Voice.FACT, Voice.PLAN, Voice.RULE, that=HAS_PERMIT.mentioned_in)
    return any(said) or any(map(HAS_PERMIT.mentioned_in, ruled_out))


def _asks_everybody_to_give(case: Case, said: Spoken) -> bool:
    row = case.rows("campaigns")[said.row or 0]
    offered = said.text == row.get("offer")
    return offered and row.get("wants") == "give" and not WITHIN_A_CIRCLE.mentioned_in(said.normalized)
