"""The rule about a price for a night, a month or an hour that nobody is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases import money
from wizard.checks.phrases.pattern import normalized
from wizard.checks.phrases.ruled_out import shares_a_word
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.hits import distinct

LEAST = 0.4
"""Of the lowest price: under that it is that of something else, a dog or a towel. Our own judgement."""


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "I skriver »{text}«, men det billigste blandt det, I sælger mest, koster {listed} for det samme: "
        "»{product}«. "
        "Ret den ene pris, eller skriv, hvad forskellen er.",
        "en": "You write “{text}”, but the cheapest of what you sell most costs {listed} for the same: “{product}”. "
        "Change "
        "one of the prices, or say what the difference is.",
    },
    reason={
        "da": "Den pris, der står i et opslag, er den, folk regner med at skulle betale.",
        "en": "The price in a post is the one people expect to pay.",
    },
)
def lower_than_any_price(case: Case) -> Iterator[Hit]:
    products = [
        (
            number,
            row["product"],
            money.amounts(normalized(row["price"])),
            money.per(normalized(f"{row['product']} {row['price']}")),
        )
        for number, row in case.numbered("main_products")
        if row.keys() >= {"product", "price"}
    ]
    priced = [(min(amounts), number, name, per) for number, name, amounts, per in products if amounts]
    if not priced:
        return iter(())
    return distinct(
        hit(
            said.place,
            ("main_products", number),
            about=said.normalized,
            text=said.text,
            listed=lowest,
            product=name,
        )
        for said in case.voices.matching(money.FOR_EVERYBODY, Voice.SAID)
        if (per := money.per(said.normalized)) and not money.OTHER_PRICE.mentioned_in(said.normalized)
        for named in [money.amounts(said.normalized)]
        if len(named) == 1
        for same in [[each for each in priced if per & each[3]]]
        if same
        for lowest, number, name, _ in [min(same)]
        # Bicycles are not the car on the list.
        if money.names_only_a_price(said.normalized) or shares_a_word(normalized(name), said.normalized)
        if LEAST * lowest <= named[0] < lowest
    )
