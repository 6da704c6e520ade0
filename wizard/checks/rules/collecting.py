"""The rule about money that goes where nobody else can see it."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, rule
from wizard.checks.phrases.money import GIVES, PAID_BY_PHONE, PAID_TO_A_PERSON
from wizard.checks.phrases.voices import DONE, Voice
from wizard.checks.presence import is_named
from wizard.checks.rules.aims import SELLS_NOTHING
from wizard.checks.rules.hits import hits_spoken

READ = (*DONE, Voice.SAID)
PEOPLE = (
    ("team", "name"),
    ("channel_plan", "creator"),
    ("channel_plan", "poster"),
    ("promotion_steps", "owner"),
    ("kpis", "owner"),
)
"""Fields with the names of those who work on it."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det lyder, som om pengene går til en persons egen konto: »{text}«. Brug [the_company'] egen konto, så "
        "andre "
        "kan se, hvad der kommer ind, og hvor det bliver af.",
        "en": "It sounds as if the money goes to a person’s own account: “{text}”. Use the account of [the_company], "
        "so "
        "that others can see what comes in and where it goes.",
    },
    reason={
        "da": "Den, der har givet, skal kunne få at vide, hvor pengene er. Står de på en privat konto, ved kun én "
        "person det, og vedkommende kan ikke vise, at alt er gået rigtigt til. Det er vores vurdering.",
        "en": "Whoever has given must be able to learn where the money is. In a private account only one person "
        "knows, and that person cannot show that all is in order. This is our own judgement.",
    },
)
def money_to_a_private_account(case: Case) -> Iterator[Hit]:
    people = {name.split()[0] for question, field in PEOPLE for name in case.values(question, field) if name.split()}
    heard = list(case.voices.matching(PAID_TO_A_PERSON, *READ))
    named = [
        said
        for said in case.voices.matching(PAID_BY_PHONE, *READ)
        if said not in heard
        and any(is_named(f"{name}{s} mobilepay", said.text) for name in people for s in ("s", "'s"))
    ]
    # Whoever sells something and is alone has no other account.
    sells = case.has("industry") and not case.chose("industry", *SELLS_NOTHING)
    return hits_spoken(each for each in (*heard, *named) if not sells or GIVES.matches(each.normalized))
