"""Numbers as a stranger types and pastes them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from wizard.language.languages import DANISH, ENGLISH
from wizard.language.numbers import Between, Typed, plain_number, read_number, read_unit

BOTH = [
    ("5", 5),
    ("05", 5),
    (" 5 ", 5),
    ("5.", 5),
    ("2,5", 2.5),
    ("2.5", 2.5),
    ("0,5", 0.5),
    ("0.25", 0.25),
    ("0,125", 0.125),
    ("0.500", 0.5),
    ("1500", 1500),
    ("1 500", 1500),
    ("1\xa0500", 1500),
    ("1\u202f500", 1500),
    ("1'500", 1500),
    ("12 500 000", 12_500_000),
    ("1.234.567", 1_234_567),
    ("1,234,567", 1_234_567),
    ("1.234,5", 1234.5),
    ("1,234.5", 1234.5),
    ("1.234.567,89", 1_234_567.89),
    ("25.000,00", 25_000),
    ("25,000.00", 25_000),
    ("-5", -5),
    ("\u22125", -5),
    ("–5", -5),
    ("+20", 20),
    ("ca. 5", 5),
    ("Ca 5", 5),
    ("cirka 5", 5),
    ("omkring 5", 5),
    ("about 5", 5),
    ("approx. 5", 5),
    ("around 5", 5),
    ("~5", 5),
    ("≈ 5", 5),
    ("½", 0.5),
    ("1½", 1.5),
    ("2 ½", 2.5),
    ("1/2", 0.5),
    ("1 1/2", 1.5),
    ("¾", 0.75),
    ("٢٥", 25),
    ("fem", 5),
    ("five", 5),
    ("tolv", 12),
    ("tyve", 20),
    ("Twelve", 12),
    ("én", 1),
    ("halvanden", 1.5),
    ("25k", 25_000),
    ("25 tusind", 25_000),
    ("25 thousand", 25_000),
    ("1,5 mio.", 1_500_000),
    ("2 million", 2_000_000),
]
WITH_UNIT = [
    ("5 timer", 5, "hour", None),
    ("ca. 5 timer", 5, "hour", None),
    ("5 timer om ugen", 5, "hour", "week"),
    ("5 timer pr. uge", 5, "hour", "week"),
    ("5 t", 5, "hour", None),
    ("5t", 5, "hour", None),
    ("5 t/uge", 5, "hour", "week"),
    ("2,5 timer ugentligt", 2.5, "hour", "week"),
    ("halvanden time", 1.5, "hour", None),
    ("en halv time", 0.5, "hour", None),
    ("½ time", 0.5, "hour", None),
    ("5 hours a week", 5, "hour", "week"),
    ("5 hrs/week", 5, "hour", "week"),
    ("5h", 5, "hour", None),
    ("half an hour", 0.5, "hour", None),
    ("an hour", None, None, None),
    ("1 time om dagen", 1, "hour", "day"),
    ("20 timer om måneden", 20, "hour", "month"),
    ("30 min", 30, "minute", None),
    ("30 min.", 30, "minute", None),
    ("30 minutter", 30, "minute", None),
    ("25 %", 25, "percent", None),
    ("25%", 25, "percent", None),
    ("25\xa0%", 25, "percent", None),
    ("2,4 pct.", 2.4, "percent", None),
    ("10 procent", 10, "percent", None),
    ("10 percent", 10, "percent", None),
    ("3 opslag", 3, "post", None),
    ("3 opslag om ugen", 3, "post", "week"),
    ("3 posts a week", 3, "post", "week"),
    ("2 gange om ugen", 2, "post", "week"),
    ("to gange om ugen", 2, "post", "week"),
    ("3 times per week", 3, "post", "week"),
    ("3 om ugen", 3, None, "week"),
    ("1 om dagen", 1, None, "day"),
    ("kr. 25.000", 25_000, "money", None),
    ("25.000 kr.", 25_000, "money", None),
    ("25.000 kr", 25_000, "money", None),
    ("25.000,- kr.", 25_000, "money", None),
    ("25.000,-", 25_000, "money", None),
    ("1.500,-", 1500, "money", None),
    ("25.000,00 kr.", 25_000, "money", None),
    ("kr 25 000", 25_000, "money", None),
    ("DKK 25,000", 25_000, "money", None),
    ("DKK 25.000", 25_000, "money", None),
    ("25000 DKK", 25_000, "money", None),
    ("€1,200", 1200, "money", None),
    ("€ 12.50", 12.5, "money", None),
    ("1.200 €", 1200, "money", None),
    ("$500", 500, "money", None),
    ("£99.95", 99.95, "money", None),
    ("ca. kr. 500", 500, "money", None),
    ("5.000 kr. om måneden", 5000, "money", "month"),
    ("35 år", 35, "year", None),
    ("35 years", 35, "year", None),
    ("8 uger", 8, "week", None),
    ("8 weeks", 8, "week", None),
    ("850 følgere", 850, "count", None),
    ("850 followers", 850, "count", None),
    ("12 stk.", 12, "count", None),
    ("20 leads om måneden", 20, "count", "month"),
]
UNREADABLE = [
    "et par",
    "mange",
    "ved ikke",
    "?",
    "-",
    ".",
    "kr.",
    "timer",
    "12,5,3",
    "1.50.000",
    "5 6",
    "1,5.2",
    "5 timer og 30 min",
    "5 katte",
    "10-5",
    "2027-03-10",
    "hver anden uge",
    "5²",
    "NaN",
    "1e5",
    "0x10",
    "=5+5",
    "kr. 5 timer",
]
RANGES = [
    ("5-6", 5, 6),
    ("5 – 6 timer", 5, 6),
    ("5 til 6 timer", 5, 6),
    ("5 to 6 hours", 5, 6),
    ("mellem 5 og 6", 5, 6),
    ("between 5 and 6", 5, 6),
    ("2,5-3", 2.5, 3),
    ("5/6", 5, 6),
    ("ca. 5-6 timer om ugen", 5, 6),
    ("fem til seks", 5, 6),
    ("kr. 5.000-10.000", 5000, 10_000),
]


@pytest.mark.parametrize("language", [DANISH, ENGLISH], ids=["da", "en"])
@pytest.mark.parametrize(("text", "value"), BOTH)
def test_one_reading_is_the_same_in_both_languages(text: str, value: float, language) -> None:
    found = read_number(text, language)
    assert found == Typed((value,))
    assert type(found.readings[0]) is type(value)


@pytest.mark.thorough
@pytest.mark.parametrize("language", [DANISH, ENGLISH], ids=["da", "en"])
@pytest.mark.parametrize(("text", "value", "unit", "period"), WITH_UNIT)
def test_units_and_currencies_are_understood_on_either_side(text, value, unit, period, language) -> None:
    found = read_number(text, language)
    read = replace(found, currency=None) if isinstance(found, Typed) else found  # tried below
    assert read == (None if value is None else Typed((value,), unit, period))


@pytest.mark.parametrize(
    ("text", "danish", "english"),
    [
        ("1.500", (1500, 1.5), (1.5, 1500)),
        ("1,500", (1.5, 1500), (1500, 1.5)),
        ("25.000", (25_000, 25), (25, 25_000)),
        ("1.125 timer", (1125, 1.125), (1.125, 1125)),
        ("-1,500", (-1.5, -1500), (-1500, -1.5)),
    ],
)
def test_three_figures_after_one_mark_have_two_readings_the_languages_own_first(text, danish, english) -> None:
    assert [read_number(text, language).readings for language in (DANISH, ENGLISH)] == [danish, english]


@pytest.mark.parametrize("text", UNREADABLE)
def test_what_is_no_number_is_not_guessed(text: str) -> None:
    assert read_number(text, DANISH) is read_number(text, ENGLISH) is None


@pytest.mark.parametrize(("text", "low", "high"), RANGES)
def test_two_numbers_are_not_one(text: str, low: float, high: float) -> None:
    assert read_number(text, DANISH) == Between(low, high)


def test_units_are_read_by_themselves() -> None:
    assert read_unit("timer om ugen") == read_unit("hours a week") == ("hour", "week")
    assert read_unit("%") == ("percent", None)
    assert read_unit("noget andet") == (None, None)


def test_a_plain_number_has_every_decimal_and_no_grouping() -> None:
    assert [plain_number(value, DANISH) for value in (1500, 2.5, 0.0625, -1e22)] == [
        "1500",
        "2,5",
        "0,0625",
        "-10000000000000000000000",
    ]
    assert plain_number(1e-7, ENGLISH) == "0.0000001"


@pytest.mark.parametrize(
    ("text", "currency"),
    [("kr. 25.000", "DKK"), ("25.000 kr", "DKK"), ("€1,200", "EUR"), ("£99.95", "GBP"), ("$500", "USD"), ("500", None)],
)
def test_the_currency_that_is_named_is_kept(text: str, currency: str | None) -> None:
    found = read_number(text, ENGLISH)
    assert isinstance(found, Typed)
    assert found.currency == currency
