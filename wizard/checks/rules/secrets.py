"""Rules about what is known of people because one works for them."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.facts import fact
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.cases_named import CASES_BY_NAME
from wizard.checks.phrases.confidential import (
    ACCOUNTS_IN_PUBLIC,
    CLIENTS_PAPERS_SHOWN,
    CLIENTS_TELL,
    DIAGNOSES_IN_PUBLIC,
    RECORDS_IN_PUBLIC,
    THANKS_FOR_TREATMENT,
)
from wizard.checks.phrases.exposed import CLIENTS_EXPOSED, HOMES_SHOWN
from wizard.checks.phrases.honesty import NAMES_AND_ILLNESS
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.people import HELPS_IN_PRIVATE, SERVES_THEM, SWORN_TRADE
from wizard.checks.phrases.pictures import ASKS_BEFORE_PICTURES, ASKS_FIRST
from wizard.checks.phrases.promised import OPINES_ON_CASES, TELLS_CASES
from wizard.checks.phrases.treatment import BEFORE_AFTER
from wizard.checks.phrases.voices import DONE, Voice
from wizard.checks.rules.hits import distinct, hits_spoken
from wizard.checks.rules.own_rules import demanded

SWORN = frozenset({"health", "public"})
"""Lines of business whose people are bound by secrecy."""
SWORN_ALONE = (TELLS_CASES, RECORDS_IN_PUBLIC, DIAGNOSES_IN_PUBLIC, THANKS_FOR_TREATMENT)
AT_HOMES = frozenset({"crafts", "consultancy", "health", "public", "other"})
"""Those who come into people's homes: a hotel's house and its address are its own."""
SECRET = frozenset({"clients_secret", "treatment", "medicine"})


@rule(
    Severity.SHOULD,
    "capio_secrecy",
    legal=True,
    message={
        "da": "Det lyder, som om I vil tale om folks egne sager, så alle kan se det: »{text}«. Svar kort og i "
        "almindelighed, og tag resten et lukket sted; det er fortroligt.",
        "en": "It sounds as if you mean to speak of people’s own cases in public: “{text}”. Answer briefly and in "
        "general, and take the rest somewhere private; it is confidential.",
    },
    reason={
        "da": "Tavshedspligten gælder også, når den anden selv har skrevet offentligt. Capio forklarer den for "
        "sundhedspersoner; at den også gælder et svar i kommentarerne, og at andre fag gør klogt i at holde den, er "
        "vores læsning.",
        "en": "The duty of confidentiality holds even when the other person has written in public. Capio explains it "
        "for health staff; that it covers a reply in the comments, and that other professions do well to keep it, is "
        "our reading.",
    },
)
def cases_told_in_public(case: Case) -> Iterator[Hit]:
    heard = (
        said
        for pattern in (ACCOUNTS_IN_PUBLIC, *(SWORN_ALONE if _is_sworn(case) else ()))
        for said in case.voices.matching(pattern, *DONE)
    )
    return distinct(
        hit(place, about=normalized(text), text=text)
        for place, text in (
            *((said.place, said.text) for said in heard),
            *(_opined_on(case) if _is_sworn(case) else ()),
        )
    )


@fact
def _is_sworn(case: Case) -> bool:
    """Whether they are told things in confidence: by their trade, or because they say so."""
    about = normalized(f"{case.get('company_name', '')}. {case.get('company_about', '')}")
    return (
        case.chose("industry", *SWORN)
        or bool(SECRET & set(case.chosen("special_topics")))
        or SWORN_TRADE.mentioned_in(about)
    )


def _opined_on(case: Case) -> Iterator[tuple[tuple[str, int], str]]:
    """The needs of people in cases of their own that are met where everybody reads it."""
    for number, row in case.numbered("needs"):
        text = ": ".join(row[field] for field in ("need", "content") if field in row)
        if OPINES_ON_CASES.matches(normalized(text)):
            yield ("needs", number), text


@rule(
    Severity.SHOULD,
    "capio_secrecy",
    legal=True,
    message={
        "da": "Det lyder, som om I vil vise, hvem der er hos jer, eller hvad de har betroet jer: »{text}«. Spørg den "
        "enkelte skriftligt først, vis en opdigtet sag i stedet, eller lad det ude.",
        "en": "It sounds as if you mean to show who comes to you, or what they have entrusted to you: “{text}”. Ask "
        "each person in writing first, show an invented case instead, or leave it out.",
    },
    reason={
        "da": "Den, der har tavshedspligt, må heller ikke fortælle, at nogen er kommet. Capio forklarer pligten for "
        "sundhedspersoner; at andre, der kommer tæt på [customers], gør klogt i at holde den, er vores læsning.",
        "en": "Whoever is bound to confidentiality may not even tell that somebody has come. Capio explains the duty "
        "for those who work in health; that others who come close to [customers] do well to keep it is our reading.",
    },
)
def entrusted_things_shown(case: Case) -> Iterator[Hit]:
    at_homes = (HOMES_SHOWN,) if case.chose("industry", *AT_HOMES) else ()
    papers = [
        said
        for each in (CLIENTS_PAPERS_SHOWN, CLIENTS_EXPOSED, *at_homes)
        for said in case.voices.matching(each, Voice.PLAN, Voice.RULE)
    ]
    told = [
        said
        for said in case.voices.matching(CLIENTS_TELL, Voice.PLAN, Voice.SAID, Voice.RULE)
        if not BEFORE_AFTER.matches(said.normalized)  # of treatment that is a rule of its own
        if _is_secret(case) and said not in papers
    ]
    by_name = [said for said in case.voices.matching(CASES_BY_NAME, Voice.PLAN, Voice.RULE) if said not in told]
    if by_name and _is_sworn(case):
        told += by_name
    if told and demanded(case, ASKS_FIRST):
        told = []
    if papers and demanded(case, ASKS_BEFORE_PICTURES):
        papers = []
    named = (said for said in case.voices.matching(NAMES_AND_ILLNESS, Voice.PLAN, Voice.RULE) if _is_secret(case))
    yield from hits_spoken((*papers, *named))
    if told:  # a series that is named in two answers is one thing to put right
        first, *others = told
        places = dict.fromkeys(each.place for each in others)
        yield hit(first.place, *places, about=first.normalized, text=first.text)


@fact
def _is_secret(case: Case) -> bool:
    """Whether it is a secret already that somebody is a client."""
    about = normalized(f"{case.get('company_name', '')}. {case.get('company_about', '')}")
    if "clients_secret" in case.chosen("special_topics") or (
        HELPS_IN_PRIVATE.mentioned_in(about) and not SERVES_THEM.mentioned_in(about)
    ):
        return True
    treats = bool(SECRET & set(case.chosen("special_topics"))) or SWORN_TRADE.mentioned_in(about)
    # A yoga studio is in health as well, and no secret to anybody.
    return treats and case.chose("industry", "health") and "customer_content" in case.chosen("content_types")
