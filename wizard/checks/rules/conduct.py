"""Rules about what no company may do, whatever else it has answered."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.conduct import (
    ASKS_SECRETS,
    BUYS_REACH,
    CALLS_WHO_REACTED,
    COLLECTS_MONEY,
    HAS_PERMIT,
    REMOVES_CRITICISM,
    REWARDS_REVIEWS,
    TEACHES_LICENSED_WORK,
)
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.hits import hits_spoken
from wizard.questionnaire.model import Option

DONE = (Voice.PLAN, Voice.RULE, Voice.PROCEDURE)


@rule(
    Severity.MUST,
    "pinmeto_reviews2026",
    legal=True,
    message={
        "da": "Det lyder, som om I vil give noget for anmeldelser: »{text}«. Spørg alle, men giv intet for det.",
        "en": "It sounds as if you mean to give something for reviews: “{text}”. Ask everyone, but give nothing for "
        "it.",
    },
    reason={
        "da": "Google tillader ingen belønning for anmeldelser, hverken gode eller dårlige. Ifølge PinMeTo kan "
        "profilen "
        "blive lukket for nye anmeldelser og få en advarsel, som alle kan se.",
        "en": "Google allows no reward for reviews, good or bad. According to PinMeTo, the profile can be closed "
        "to new "
        "reviews and carry a warning that everybody sees.",
    },
)
def reviews_rewarded(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(REWARDS_REVIEWS, *DONE))


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
    Severity.SHOULD,
    "ombudsmanden2019",
    message={
        "da": "I vil fjerne kritik: {what}. Svar på den, og fjern kun det, I har skrevet åbent, at I fjerner, fx "
        "trusler, personoplysninger og reklame.",
        "en": "You mean to remove criticism: {what}. Answer it, and remove only what you have said openly that you "
        "remove, such as threats, personal details and spam.",
    },
    reason={
        "da": "Kritik, der forsvinder, kommer igen et andet sted, nu om at I sletter. En myndighed må ifølge "
        "Ombudsmanden kun begrænse borgeres adgang af saglige grunde; at det også gælder kommentarer, er vores "
        "læsning.",
        "en": "Criticism that disappears comes back elsewhere, this time about you deleting it. According to the "
        "Danish Ombudsman, an authority may limit citizens’ access for objective reasons only; that this covers "
        "comments is our reading.",
    },
)
def criticism_removed(case: Case) -> Iterator[Hit]:
    heard = tuple(case.voices.matching(REMOVES_CRITICISM, *DONE))
    chosen = "criticism" in case.chosen("comments_removed")
    what: tuple[str | Option, ...] = tuple(each.text for each in heard)
    if chosen:
        what = (case.option("comments_removed", "criticism"), *what)
    if what:
        first = ["comments_removed"] if chosen else []
        yield hit(*first, *(each.place for each in heard), what=what[:2])


@rule(
    Severity.MUST,
    "iuno_encryption2018",
    legal=True,
    message={
        "da": "Det lyder, som om folk skal sende fortrolige oplysninger i en besked: »{text}«. Send et link til en "
        "sikker formular i stedet.",
        "en": "It sounds as if people are to send confidential details in a message: “{text}”. Send a link to a secure "
        "form instead.",
    },
    reason={
        "da": "Datatilsynet kræver kryptering, når fortrolige og følsomme oplysninger bliver sendt, skriver "
        "advokatfirmaet IUNO om mail. At det også gælder beskeder på sociale medier, er vores læsning.",
        "en": "The Danish Data Protection Agency requires encryption when confidential and sensitive data are sent, "
        "says the law firm IUNO about email. That this covers messages on social media is our reading.",
    },
)
def secrets_asked_for_in_messages(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(ASKS_SECRETS, *DONE, Voice.SAID))


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
    if case.get("industry") not in ("crafts", "shop", "webshop") and "authorised_work" not in case.chosen(
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
    if case.get("market") == "b2b" or case.get("industry") == "association":
        return iter(())
    # Whoever is called about a complaint or a recall is sold nothing.
    selling = (said for said in case.voices.matching(CALLS_WHO_REACTED, *DONE) if said.question != "mention_procedure")
    return hits_spoken(selling)


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
    said = case.voices.texts(Voice.FACT, Voice.PLAN, Voice.RULE)
    if any(HAS_PERMIT.mentioned_in(each.normalized) for each in said):
        return iter(())
    return hits_spoken(case.voices.matching(COLLECTS_MONEY, Voice.PLAN, Voice.SAID))
