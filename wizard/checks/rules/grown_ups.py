"""Rules about a company whose goods are not for people under 18."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.checks.case import Case
from wizard.checks.facts import fact
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases.adults import ADULTS_TRADE, TRADE_NAMED_UNSUITABLE, adults_goods
from wizard.checks.phrases.pattern import Pattern, normalized
from wizard.checks.phrases.voices import Voice
from wizard.checks.rules.advertising import offered_to_minors, young_audiences
from wizard.checks.rules.hits import distinct
from wizard.checks.rules.trades import serves_alcohol


@rule(
    Severity.MUST,
    "fo_children",
    legal=True,
    message={
        "da": "I skriver selv, at I arbejder med »{text}«, og »{audience}« omfatter unge under 18. Vælg en "
        "målgruppe, der "
        "er fyldt 18, eller skriv, at det ikke er for dem.",
        "en": "By your own account you deal in “{text}”, and “{audience}” includes people under 18. Choose an audience "
        "of 18 and over, or say that it is not for them.",
    },
    reason={
        "da": "Det, som ikke er egnet for unge under 18, må man heller ikke reklamere for over for dem. "
        "Forbrugerombudsmanden nævner bl.a. alkohol, tatoveringer, solarier og slankeprodukter.",
        "en": "What is unsuitable for people under 18 may not be advertised to them either. The Danish Consumer "
        "Ombudsman names alcohol, tattoos, sunbeds and slimming products among others.",
    },
)
def trade_unsuitable_for_minors(case: Case) -> Iterator[Hit]:
    return _offered_to_minors(case, _named_unsuitable(case))


@rule(
    Severity.SHOULD,
    "fo_children",
    legal=True,
    message={
        "da": "I skriver selv, at I arbejder med »{text}«, og »{audience}« omfatter unge under 18. Tjek, hvad der "
        "gælder for det, og vælg en målgruppe, der er gammel nok.",
        "en": "By your own account you deal in “{text}”, and “{audience}” includes people under 18. Check what applies "
        "to it, and choose an audience that is old enough.",
    },
    reason={
        "da": "Det, som ikke er egnet for unge under 18, må man heller ikke reklamere for over for dem. At det gælder "
        "jeres, er vores læsning; Forbrugerombudsmanden nævner andre varer.",
        "en": "What is unsuitable for people under 18 may not be advertised to them either. That yours is, is our own "
        "reading; the Danish Consumer Ombudsman names other goods.",
    },
)
def trade_for_grown_ups(case: Case) -> Iterator[Hit]:
    return iter(()) if _named_unsuitable(case) else _offered_to_minors(case, _for_grown_ups(case))


Sold = tuple[tuple[str | tuple[str, int], str], ...]
"""Where it says what is sold, and what. Of a sentence or a name the word: it is no goods."""


def _offered_to_minors(case: Case, sold: Sold) -> Iterator[Hit]:
    # Of alcohol that is said above; who sells nothing only speaks of it.
    if serves_alcohol(case) or case.chose("industry", "public", "association"):
        return iter(())
    young = young_audiences(case)
    young -= {each.values["audience"] for each in offered_to_minors(case, young)}
    return distinct(
        hit(("audiences", number), place, about=row["name"], audience=row["name"], text=text)
        for place, text in sold[:1]
        for number, row in case.numbered("audiences")
        if row.get("name") in young
    )


@fact
def _named_unsuitable(case: Case) -> Sold:
    return _sold(case, TRADE_NAMED_UNSUITABLE)


@fact
def _for_grown_ups(case: Case) -> Sold:
    return _sold(case, ADULTS_TRADE)


def _sold(case: Case, trade: Pattern) -> Sold:
    about: list[tuple[str | tuple[str, int], str]] = [
        *((("main_products", number), row.get("product", "")) for number, row in case.numbered("main_products")),
        *((said.place, said.text) for said in case.voices.sentences(Voice.FACT, that=trade.matches)),
        ("company_name", case.get("company_name", "")),  # a name is not what one sells, but says it
    ]
    return tuple((place, adults_goods(text, trade)) for place, text in about if trade.matches(normalized(text)))
