"""Which money a strategy's amounts are shown in."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from tests.wizard.language.every_text import every_text
from wizard.language.currency import AMOUNTS, currencies, currency_of, is_named
from wizard.language.forms import FORMS, MONEY, PLACEHOLDER, uncapitalised
from wizard.language.languages import DANISH, ENGLISH
from wizard.language.vocabulary import USUAL, fill
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.show import show_cell
from wizard.questionnaire.typed import parse
from wizard.strategy import words
from wizard.strategy.strategy import Strategy

CAMPAIGNS = catalogue().questions["campaigns"]


def priced(*prices: str, about: str = "", language: str = "en") -> Strategy:
    rows = [{"product": "A", "price": price} for price in prices]
    return Strategy(language, {"main_products": rows, "company_about": about})


@pytest.mark.parametrize(
    ("prices", "currency"),
    [
        (("£60",), "GBP"),
        (("from £1,150 a week", "GBP 40"), "GBP"),
        (("60 pounds",), "GBP"),
        (("€60", "12,50 €"), "EUR"),
        (("60 euro",), "EUR"),
        (("€ 1.150,-",), "EUR"),
        (("$60",), "USD"),
        (("60 kr.",), "DKK"),
        (("DKK 60",), "DKK"),
        (("1.150,-",), "DKK"),
        (("£60", "£70", "€80"), "GBP"),
        (("895 kr. / €120", "€ 120 (895 kr.)"), "DKK"),
        (("free", "6.9%", ""), "DKK"),
        ((), "DKK"),
    ],
)
def test_the_currency_is_the_one_most_prices_are_in(prices: tuple[str, ...], currency: str) -> None:
    assert words.vocabulary(priced(*prices)).currency == currency


@pytest.mark.parametrize(
    ("about", "currency"),
    [
        ("The club costs £60 a year, and €20 for guests. Lockers are £5.", "GBP"),
        ("A loan of 500 euros or €1,000.", "EUR"),
        ("Two hundred pounds of flour a week: 200 pounds.", "DKK"),
        ("Membership is DKK 600.", "DKK"),
        ("22 people in Copenhagen. Twelve new customers in Austria, each worth about 40,000 euros a year.", "DKK"),
        ("A loan from €500.", "EUR"),
        ("We pay $20 a month for a tool.", "DKK"),
        ("Classes are $20, a month $120.", "USD"),
        ("Vi betaler 20 $ om måneden for et værktøj og sælger til hele Europa.", "DKK"),
        ("", "DKK"),
    ],
)
def test_where_no_price_names_one_the_other_texts_do(about: str, currency: str) -> None:
    assert words.vocabulary(priced("60", about=about)).currency == currency


def test_prices_say_more_than_texts() -> None:
    assert words.vocabulary(priced("£60", about="€1, €2 and €3")).currency == "GBP"


@pytest.mark.parametrize(
    ("price", "in_danish", "in_english"),
    [("895 kr.", "4.000 kr.", "DKK 4,000"), ("£60", "4.000 £", "£4,000"), ("€60", "4.000 €", "€4,000")],
)
def test_amounts_are_shown_in_it_as_the_language_writes_them(price: str, in_danish: str, in_english: str) -> None:
    budget = CAMPAIGNS.row_field("budget")
    for language, shown in ((DANISH, in_danish), (ENGLISH, in_english)):
        speaking = words.language_of(priced(price), language)
        assert show_cell({"budget": 4000}, budget, speaking) == shown
        assert speaking.text("units.money", number=speaking.number(4000)) == shown


@pytest.mark.parametrize("currency", AMOUNTS)
def test_a_budget_is_read_with_the_unit_it_is_shown_with(currency: str) -> None:
    budget = CAMPAIGNS.row_field("budget")
    for language in (DANISH, ENGLISH):
        speaking = language.with_words(replace(USUAL, currency=currency))
        for typed in ("600", show_cell({"budget": 600}, budget, speaking)):
            assert parse(typed, budget, speaking, date(2027, 1, 1)) == 600


@pytest.mark.parametrize("currency", AMOUNTS)
def test_what_an_amount_is_written_with_is_read_as_the_same_currency(currency: str) -> None:
    for forms in currencies()[currency].values():
        written = forms[MONEY, "amount"].format(number="60")
        assert is_named(written)
        assert currency_of([written], []) == currency
        assert currency_of([], [written, written]) == currency


KRONER = re.compile(r"\bDKK\b|\bkron(?:er|e)\b|\børe\b")
NAMED_ANYWAY = {
    r"\.example$": "an answer of an invented company in Denmark",
    r"^knowledge/legal": "a fine in Denmark",
    r"^rule campaign_asks_for_too_much\.reason": "said only of whoever counts in kroner",
}
"""Where kroner may be named, and why."""


def test_no_text_counts_in_kroner_for_whoever_counts_in_other_money() -> None:
    """Who writes English may be anywhere: an English text has the currency as a form."""
    left = [
        f"{place}: {text}"
        for place, language_id, text in every_text()
        if language_id == "en" and KRONER.search(text) and not any(re.search(known, place) for known in NAMED_ANYWAY)
    ]
    assert left == []


def test_a_text_with_an_amount_is_another_in_every_currency() -> None:
    texts = [
        each
        for each in every_text()
        if any(FORMS.get(uncapitalised(match["name"]), ("",))[0] == MONEY for match in PLACEHOLDER.finditer(each.text))
    ]
    assert len(texts) > 30
    for place, language_id, text in texts:
        assert len({fill(text, language_id, replace(USUAL, currency=id_)) for id_ in AMOUNTS}) == len(AMOUNTS), place


def test_every_reason_to_name_kroner_is_still_needed() -> None:
    places = [each.place for each in every_text() if each.language_id == "en" and KRONER.search(each.text)]
    assert [known for known in NAMED_ANYWAY if not any(re.search(known, place) for place in places)] == []
