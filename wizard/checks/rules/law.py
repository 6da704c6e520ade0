"""Rules about consent and personal data: who may be written to, invited and handed on."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.address_lists import ADDS_TO_LIST, UPLOADS_CUSTOMERS
from wizard.checks.phrases.contact import (
    CONTACTS_STRANGERS,
    INVITES_ON_LINKEDIN,
    INVITES_TO_PAGE,
    PITCHES_ON_LINKEDIN,
    SENDS_OFFERS,
    WRITES_TO_MEMBERS,
    WRITES_UNASKED,
)
from wizard.checks.phrases.groups import ADDS_TO_GROUP
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.places import ON_PLATFORM
from wizard.checks.phrases.policy import DELETES_DATA, SPEAKS_OF_PRIVACY
from wizard.checks.rules.danish_law import in_denmark
from wizard.checks.rules.hits import hits_in
from wizard.checks.rules.leads import SALES

SENSITIVE = frozenset({"treatment", "medicine", "credit", "clients_secret"})
"""Topics about which people write what nobody else should read: for others it is the same task in every strategy."""
SAYS_HOW = ("policy_do", "policy_dont", "allowed_actions", "forbidden_actions", "promotion_steps", "lead_places")
WITH_MEMBERS = frozenset({"association", "public"})
"""Lines of business in which one writes to those who belong to it, and sells them nothing."""


@rule(
    Severity.MUST,
    "fo_spam",
    legal=True,
    message={
        "da": "Det lyder, som om I vil sende reklame til folk, der ikke har sagt ja til at få den: »{text}«. Skriv, at "
        "de skal have sagt ja først, eller find en anden vej.",
        "en": "It sounds as if you mean to send advertising to people who have not agreed to get it: “{text}”. Say "
        "that they must have agreed first, or find another way.",
    },
    reason={
        "da": "Reklame i mails, sms’er, chatbeskeder og notifikationer på sociale medier kræver ifølge "
        "Forbrugerombudsmanden, at modtageren har sagt ja på forhånd, også når det er en virksomhed. At øge kendskabet "
        "til [the_company] er også reklame, og man må ikke spørge om lov på samme måde.",
        "en": "According to the Danish Consumer Ombudsman, advertising by email, text, chat message or notification on "
        "social media requires that the recipient has agreed beforehand, businesses included. Making [the_company] "
        "better known is advertising too, and you may not ask for consent in the same way.",
    },
)
def advertising_without_consent(case: Case) -> Iterator[Hit]:
    heard = case.lines.matching(
        SENDS_OFFERS, WRITES_UNASKED, CONTACTS_STRANGERS, PITCHES_ON_LINKEDIN, ADDS_TO_LIST, ADDS_TO_GROUP
    )
    if case.chose("industry", *WITH_MEMBERS):
        heard = (line for line in heard if not WRITES_TO_MEMBERS.matches(line.normalized))
    return hits_in(heard)


@rule(
    Severity.SHOULD,
    "fo_invite2018",
    legal=True,
    message={
        "da": "Det lyder, som om I vil invitere folk til at følge siden uden at have fået lov: »{text}«. Opfordr til "
        "det i opslag, i butikken eller på hjemmesiden i stedet.",
        "en": "It sounds as if you mean to invite people to follow the page without their permission: “{text}”. Ask "
        "for followers in posts, in the shop or on the website instead.",
    },
    reason={
        "da": "Ifølge Mere Mobil slog Forbrugerombudsmanden i 2018 fast, at en virksomhed kun må invitere folk til at "
        "synes godt om sin side, hvis de har givet lov. Et like på et opslag er ikke nok.",
        "en": "According to Mere Mobil, the Danish Consumer Ombudsman established in 2018 that a company may only "
        "invite people to like its page if they have given permission. Liking a post is not enough.",
    },
)
def page_invitations_without_consent(case: Case) -> Iterator[Hit]:
    return in_denmark(case, hits_in(case.lines.matching(INVITES_TO_PAGE)))


@rule(
    Severity.SHOULD,
    "fo_linkedin",
    legal=True,
    message={
        "da": "Det lyder, som om I vil finde [customers] med invitationer på LinkedIn: »{text}«. Nå dem hellere med "
        "opslag, så de selv kan henvende sig.",
        "en": "It sounds as if you mean to find [customers] by inviting them on LinkedIn: “{text}”. Reach them with "
        "posts instead, so that they can get in touch themselves.",
    },
    reason={
        "da": "Forbrugerombudsmanden har vurderet, at en invitation på LinkedIn er elektronisk post. Er formålet at "
        "markedsføre [the_company], gælder spamforbuddet.",
        "en": "The Danish Consumer Ombudsman regards an invitation on LinkedIn as electronic mail. If its purpose is "
        "to market [the_company], the ban on spam applies.",
    },
)
def invitations_on_linkedin(case: Case) -> Iterator[Hit]:
    return hits_in(case.lines.matching(INVITES_ON_LINKEDIN))


@rule(
    Severity.MUST,
    "datatilsynet_telmore",
    legal=True,
    message={
        "da": "Det lyder, som om I vil give [customers'] oplysninger til en annonceplatform: »{text}«. Skriv, at de "
        "skal have givet samtykke, eller tag det ud.",
        "en": "It sounds as if you mean to hand [customers'] details to an advertising platform: “{text}”. Say that "
        "they must have consented, or leave it out.",
    },
    reason={
        "da": "Datatilsynet kritiserede i 2024 Telmore for at give en borgers mailadresse til Meta til brug i Custom "
        "Audience. Virksomhedens egne interesser var ikke grund nok til det, og de to var fælles dataansvarlige.",
        "en": "In 2024 the Danish Data Protection Agency criticised Telmore for giving a person’s email address to "
        "Meta for use in Custom Audience. The company’s own interests were not reason enough, and the two were joint "
        "controllers.",
    },
)
def customers_handed_to_advertising(case: Case) -> Iterator[Hit]:
    return hits_in(case.lines.matching(UPLOADS_CUSTOMERS))


@rule(
    Severity.IDEA,
    "datatilsynet_fb2018",
    legal=True,
    message={
        "da": "I tager imod henvendelser på Facebook (»{place}«), men nævner ingen steder, hvordan I behandler "
        "personoplysninger. Link til jeres privatlivspolitik fra siden, og skriv det som en opgave i vækstplanen.",
        "en": "You take enquiries on Facebook (“{place}”) but do not say anywhere how you handle personal data. Link "
        "to your privacy policy from the page, and put that in the growth plan as a task.",
    },
    reason={
        "da": "Den, der har en side på Facebook, er efter en dom fra EU-Domstolen fælles dataansvarlig med Facebook "
        "for oplysninger om dem, der besøger siden. Sådan gengiver Bird & Bird Datatilsynets vurdering fra 2018.",
        "en": "After a ruling by the EU’s Court of Justice, whoever has a page on Facebook is a joint controller with "
        "Facebook of data about its visitors. That is how Bird & Bird reports the Danish Data Protection Agency’s "
        "view from 2018.",
    },
)
def facebook_without_privacy_information(case: Case) -> Iterator[Hit]:
    sensitive = SENSITIVE & set(case.chosen("special_topics"))
    # Where enquiries are not what it is all for, few come in there.
    if (
        SALES.isdisjoint(case.purposes[:1])
        or not sensitive
        or "facebook" not in case.chosen("platforms")
        or not case.passed("campaigns")
    ):
        return
    on_facebook = [
        (number, row["place"])
        for number, row in case.numbered("lead_places")
        if "place" in row and ON_PLATFORM["facebook"].matches(normalized(row["place"]))
    ]
    # With a form or a phone beside it, nobody has to write there.
    if on_facebook and len(on_facebook) == len(case.rows("lead_places")) and not _mentions_privacy(case):
        number, place = on_facebook[0]
        yield hit(("lead_places", number), "promotion_steps", place=place)


def _mentions_privacy(case: Case) -> bool:
    lists = (value for question in SAYS_HOW for row in case.rows(question) for value in row.values())
    system = case.get("lead_system", "")
    texts = (*(text for text in lists if isinstance(text, str)), case.get("policy_private", ""), system)
    told = any(SPEAKS_OF_PRIVACY.mentioned_in(normalized(text)) for text in texts)
    return told or DELETES_DATA.matches(normalized(system))
