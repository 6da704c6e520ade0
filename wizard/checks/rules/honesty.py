"""Rules about what is promised and not so, and about people who are written to or shown when they should be left be."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.honesty import (
    ALL_OF_IT_GOES,
    FEW_LEFT_WHATEVER,
    LENDS_TO_ANYBODY,
    NAMES_THE_CULPRIT,
    SOME_IS_SPENT,
    WRITES_TO_THE_BEREAVED,
)
from wizard.checks.phrases.voices import DONE, Voice
from wizard.checks.rules.hits import as_one, distinct, hits_spoken

SELLS = frozenset({"shop", "webshop", "food", "crafts", "consultancy", "tourism", "manufacturing"})
"""Lines of business in which money is paid for goods, and goes on wages like all other."""


@rule(
    Severity.SHOULD,
    "virksom_marketing",
    legal=True,
    message={
        "da": "I skriver »{text}«, men fortæller selv, hvad det koster at samle ind (»{cost}«). Skriv, hvor meget der "
        "når frem.",
        "en": "You write “{text}” but say yourselves what it costs to raise (“{cost}”). Say how much gets there.",
    },
    reason={
        "da": "Markedsføring må ikke give forkerte oplysninger, skriver Virksom.dk. At det også bør gælde den, der "
        "samler ind, er vores læsning: Den, der opdager det, giver ikke igen.",
        "en": "Marketing may not give incorrect information, says the Danish site Virksom.dk. That it should hold for "
        "fundraisers too is our reading: whoever finds out does not give again.",
    },
)
def all_of_a_gift_promised(case: Case) -> Iterator[Hit]:
    if case.chose("industry", *SELLS) and "fundraising" not in case.chosen("special_topics"):
        return iter(())
    spent = next(case.voices.sentences(Voice.FACT, that=SOME_IS_SPENT.mentioned_in), None)
    if spent is None:
        return iter(())
    return distinct(
        hit(said.place, spent.place, about=said.normalized, text=said.text, cost=spent.text)
        for said in case.voices.sentences(Voice.SAID, that=ALL_OF_IT_GOES.matches)
    )


@rule(
    Severity.SHOULD,
    "fo_credit_check",
    legal=True,
    message={
        "da": "Det lyder, som om alle kan låne: »{text}«. Skriv, at I ser på, om man kan betale lånet tilbage.",
        "en": "It sounds as if anybody can borrow: “{text}”. Say that you look at whether people can pay it back.",
    },
    reason={
        "da": "Den, der låner penge ud til forbrugere, skal først vurdere, om de kan betale tilbage, skriver "
        "Forbrugerombudsmanden. Reglen kommer fra EU; andre lande har en lignende.",
        "en": "Whoever lends to consumers has to assess first whether they can repay, says the Danish Consumer "
        "Ombudsman. The rule comes from the EU; other countries have similar ones.",
    },
)
def loan_for_everybody(case: Case) -> Iterator[Hit]:
    if "credit" not in case.chosen("special_topics") or case.chose("market", "b2b"):
        return iter(())
    return as_one(hits_spoken(case.voices.matching(LENDS_TO_ANYBODY, Voice.SAID)))  # one promise, however often


@rule(
    Severity.SHOULD,
    "virksom_marketing",
    legal=True,
    message={
        "da": "Det lyder, som om I vil skrive, at der er få tilbage, uanset om det passer: »{text}«. Skriv kun det, "
        "der er rigtigt den dag.",
        "en": "It sounds as if you mean to say that few are left whether it is so or not: “{text}”. Only write what is "
        "true on the day.",
    },
    reason={
        "da": "Man må ikke give forkerte oplysninger om det, man sælger, skriver Virksom.dk om markedsføringsloven. Og "
        "den, der finder en tom sal, tror ikke på det næste opslag.",
        "en": "Incorrect information about what is sold is not allowed, says the Danish site Virksom.dk about the "
        "Marketing Practices Act. And whoever finds the room empty does not believe the next post.",
    },
)
def scarcity_made_up(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(FEW_LEFT_WHATEVER, Voice.RULE, Voice.PLAN))


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det lyder, som om I vil skrive til folk, der lige har mistet nogen: »{text}«. Lad dem selv "
        "komme til jer.",
        "en": "It sounds as if you mean to write to people who have just lost somebody: “{text}”. Let them "
        "come to you.",
    },
    reason={
        "da": "En besked i sorgen bliver husket, og ikke som hjælp. Det er vores egen vurdering.",
        "en": "A message in grief is remembered, and not as help. That is our own judgement.",
    },
)
def bereaved_approached(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(WRITES_TO_THE_BEREAVED, Voice.PLAN, Voice.RULE))


@rule(
    Severity.SHOULD,
    "datatilsynet_photos",
    legal=True,
    message={
        "da": "Det lyder, som om I vil vise, hvem der har gjort noget forkert: »{text}«. Vis rodet eller reglen, og "
        "tag resten med den enkelte.",
        "en": "It sounds as if you mean to show who has done something wrong: “{text}”. Show the mess or the rule, and "
        "take the rest up with whoever it is.",
    },
    reason={
        "da": "Ingen må med rimelighed kunne føle sig udstillet, skriver Datatilsynet om billeder. At det også gælder "
        "et navn eller en adresse, er vores læsning.",
        "en": "Nobody should have reason to feel exposed, says the Danish Data Protection Agency about pictures. That "
        "it holds for a name or an address too is our reading.",
    },
)
def wrongdoers_named(case: Case) -> Iterator[Hit]:
    return hits_spoken(case.voices.matching(NAMES_THE_CULPRIT, *DONE))
