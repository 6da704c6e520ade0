"""Rules about prices: one that is named twice, one that nobody charged, one that is not all there is to pay."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from wizard.checks.case import Case
from wizard.checks.model import Hit, Severity, hit, rule
from wizard.checks.phrases import money
from wizard.checks.phrases.lines import said_in
from wizard.checks.phrases.pattern import NormalizedText, normalized
from wizard.checks.phrases.prices import A_TRIAL, FIRST_IS_FREE, SAYS_PRICE, first_time_of
from wizard.checks.phrases.ruled_out import shares_a_word
from wizard.checks.phrases.voices import Voice
from wizard.checks.presence import is_named
from wizard.checks.rules.hits import distinct
from wizard.questionnaire.model import Option

TELLING = 4
"""Letters a word of a product's name has at least to tell it from another."""


class Product(NamedTuple):
    """One of `main_products` with one price."""

    number: int
    name: str
    price: float
    text: NormalizedText
    """The price as it is written."""


class NamedPrice(NamedTuple):
    """Where something may be named with its price, and what is said there."""

    place: str | tuple[str, int]
    quoted: str
    text: NormalizedText


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "»{product}« koster {listed} blandt det, I sælger mest, men det lyder som {named} her: »{text}«. "
        "Ret den ene pris, eller skriv, hvad forskellen er.",
        "en": "“{product}” costs {listed} on your list of what you sell most, but it sounds like {named} "
        "here: “{text}”. Correct one price, or say what the difference is.",
    },
    reason={
        "da": "Den, der laver opslaget, tager den pris, der står nærmest. [The_customer] holder jer fast på den "
        "laveste.",
        "en": "Whoever makes the post takes the price that is nearest. [The_customer] holds you to the lowest.",
    },
)
def price_named_differently(case: Case) -> Iterator[Hit]:
    differing = (
        hit(
            ("main_products", product.number),
            named.place,
            about=f"{product.name} {named.quoted}",
            product=product.name,
            listed=product.price,
            named=price,
            text=named.quoted,
        )
        for named, product in _about_one_product(case)
        if is_named(_head(product.name), named.text)  # "a glass" is not "three glasses"
        and not money.OTHER_PRICE.mentioned_in(named.text)
        and money.price_is_of(named.text, product.name)
        and not money.FEES_ON_TOP.matches(named.text)
        for price in _other_price(named.text, product)
    )
    return distinct(chain(differing, _trials_said_to_be_free(case)))


def _trials_said_to_be_free(case: Case) -> Iterator[Hit]:
    trials = [each for each in _products(case) if each.price and A_TRIAL.mentioned_in(normalized(each.name))]
    for said in case.voices.matching(FIRST_IS_FREE, Voice.SAID) if trials else ():
        of_it = [each for each in trials if first_time_of(said.normalized) & first_time_of(normalized(each.name))]
        if of_it:
            yield hit(
                ("main_products", of_it[0].number),
                said.place,
                about=f"{of_it[0].name} {said.text}",
                product=of_it[0].name,
                listed=of_it[0].price,
                named=FREE,
                text=said.text,
            )


FREE = Option(id="free", label={"da": "gratis", "en": "free"})


def _other_price(text: NormalizedText, product: Product) -> Iterator[float | Option]:
    """The one price in `text` where it is not that of `product`, for the same of it."""
    found = money.prices(text)
    if not found and money.ALWAYS_FREE.matches(text):
        yield FREE
    if len(found) != 1 or not found[0] or money.per(text) != money.per(product.text):
        return
    from_there = money.STARTS_AT.mentioned_in(product.text) and found[0] > product.price
    if found[0] != product.price and not from_there:
        yield found[0]


@rule(
    Severity.SHOULD,
    "fo_price2022",
    legal=True,
    message={
        "da": "»{text}« har en førpris på {before}, men »{product}« koster {listed} blandt det, I sælger mest. "
        "Brug den pris, I faktisk har taget, eller skriv kun prisen nu.",
        "en": "“{text}” has a before-price of {before}, but “{product}” costs {listed} on your list of what "
        "you sell most. Use the price you have really charged, or give only the price now.",
    },
    reason={
        "da": "Førprisen skal være en, [the_customers] har betalt: Efter Forbrugerombudsmandens retningslinjer skal I "
        "oplyse den laveste pris i de seneste 30 dage. Kan I ikke vise den, er besparelsen ikke rigtig.",
        "en": "The before-price has to be one that [customers] have paid: under the Danish Consumer Ombudsman’s "
        "guidelines you state the lowest price of the last 30 days. If you cannot show it, the saving is not real.",
    },
)
def before_price_nobody_paid(case: Case) -> Iterator[Hit]:
    if case.chose("market", "b2b"):  # the rules protect consumers
        return iter(())
    return distinct(
        hit(
            named.place,
            ("main_products", product.number),
            about=named.text,
            text=named.quoted,
            before=cut.before,
            product=product.name,
            listed=product.price,
        )
        for named, product in _about_one_product(case)
        if (cut := money.reduction(named.text))
        # What costs more even at the lower price is something else.
        and cut.now <= product.price < cut.before
        and not money.STARTS_AT.mentioned_in(product.text)
        and money.per(product.text) <= money.per(named.text)
    )


@rule(
    Severity.SHOULD,
    "article",
    message={
        "da": "Det lyder, som om prisen ikke er alt, hvad man skal betale: »{text}«. Skriv, hvad det koster i alt.",
        "en": "It sounds as if the price is not all there is to pay: “{text}”. Say what it costs in total.",
    },
    reason={
        "da": "Den, der har regnet med den lave pris, føler sig snydt af den rigtige og fortæller det til andre.",
        "en": "Whoever counted on the low price feels cheated by the real one, and tells others.",
    },
)
def price_without_its_fees(case: Case) -> Iterator[Hit]:
    if case.chose("market", "b2b"):
        return iter(())
    return distinct(
        hit(named.place, about=named.text, text=named.quoted)
        for named in _said(case)
        if money.prices(named.text) and money.FEES_ON_TOP.matches(named.text)
    )


def _about_one_product(case: Case) -> Iterator[tuple[NamedPrice, Product]]:
    """What is said about one product alone, beside it."""
    products = list(_products(case))
    if not products:
        return
    for named in _said(case):
        about = [product for product in products if _names(product.name, named.text)]
        if len(about) == 1:
            yield named, about[0]


def _products(case: Case) -> Iterator[Product]:
    for number, row in case.numbered("main_products"):
        text = normalized(row.get("price", ""))
        found = money.prices(text)
        if "product" in row and len(found) == 1:
            yield Product(number, row["product"], found[0], text)


def _said(case: Case) -> Iterator[NamedPrice]:
    for number, row in case.numbered("campaigns"):
        if "offer" in row:
            yield NamedPrice(("campaigns", number), row["offer"], said_in(row, "name", "offer"))
    for said in case.voices.texts(Voice.SAID):
        if said.question in ("key_messages", "call_to_action"):
            yield NamedPrice(said.place, said.text, said.normalized)


def _names(product: str, text: NormalizedText) -> bool:
    """Whether `text` names the product: what stands before its details, or each word that tells it from others."""
    telling = {word for word in (each.strip(",.()") for each in product.split()) if len(word) >= TELLING}
    return is_named(_head(product), text) or (len(telling) > 1 and all(is_named(word, text) for word in telling))


def _head(product: str) -> str:
    """What a product is called, without its details."""
    return product.partition(",")[0].partition("(")[0].strip()


@rule(
    Severity.SHOULD,
    "fo_price2022",
    legal=True,
    message={
        "da": "»{text}« siger, at prisen før var {before}, men I skriver selv: »{told}«. Skriv den pris, der var.",
        "en": "“{text}” says that the price was {before} before, but you write yourselves: “{told}”. Give the price it "
        "was.",
    },
    reason={
        "da": "Førprisen skal være en, [the_customers] har betalt.",
        "en": "The before-price has to be one that [customers] have paid.",
    },
)
def before_price_against_own_words(case: Case) -> Iterator[Hit]:
    if case.chose("market", "b2b"):
        return iter(())
    told = list(case.voices.telling(money.only_price, Voice.FACT))
    return distinct(
        hit(named.place, said.place, about=named.text, text=named.quoted, before=cut.before, told=said.text)
        for named in (_said(case) if told else ())
        if (cut := money.reduction(named.text))
        for said, price in told
        if SAYS_PRICE.mentioned_in(said.normalized)
        and not money.CHARGES_SOME.mentioned_in(said.normalized)
        and cut.now <= price < cut.before
        and shares_a_word(named.text, said.normalized)
    )
