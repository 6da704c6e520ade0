"""What is typed into a field means what its unit, its bounds and the page's language say, or is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.knowledge.metrics import Unit, metrics, show_metric
from wizard.language.currency import NAMES
from wizard.language.errors import Refused
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES, Language
from wizard.language.vocabulary import USUAL
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import DECIMALS, clean
from wizard.questionnaire.model import Field
from wizard.questionnaire.show import show
from wizard.questionnaire.typed import TYPED_KINDS, parse, written

TODAY = date(2027, 1, 4)
QUESTIONS = catalogue().questions
HOURS = QUESTIONS["hours_per_week"]
WITHIN = QUESTIONS["lead_response_hours"]
WEEKS = QUESTIONS["calendar_weeks"]
AGE = QUESTIONS["audiences"].row_field("age_from")
SHARE = QUESTIONS["pillars"].row_field("share")
POSTS = QUESTIONS["channel_plan"].row_field("posts_per_week")
BUDGET = QUESTIONS["campaigns"].row_field("budget")
TARGET = QUESTIONS["kpis"].row_field("target")
MINUTES = catalogue().records["effort"].row_field("minutes")
FOLLOWERS = next(field for field in QUESTIONS["current_channels"].fields if field.kind == "number")
TYPED = [
    field
    for owner in (*QUESTIONS.values(), *catalogue().records.values())
    for field in (owner, *owner.fields)
    if field.kind in TYPED_KINDS
]


def refusal(text: str, field: Field, language: Language = DANISH) -> str:
    with pytest.raises(Refused) as caught:
        parse(text, field, language, TODAY)
    return caught.value.message(language)


@pytest.mark.parametrize("language", [DANISH, ENGLISH], ids=["da", "en"])
@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("2,5", HOURS, 2.5),
        ("2.5", HOURS, 2.5),
        ("0,5", POSTS, 0.5),
        ("ca. 5 timer", HOURS, 5),
        ("5 timer om ugen", HOURS, 5),
        ("30 min", HOURS, 0.5),
        ("90 minutter om ugen", HOURS, 1.5),
        ("1 time", MINUTES, 60),
        ("24 timer", WITHIN, 24),
        ("25 %", SHARE, 25),
        ("25", SHARE, 25),
        ("3 opslag", POSTS, 3),
        ("8 uger", WEEKS, 8),
        ("35 år", AGE, 35),
        ("1.500", FOLLOWERS, 1500),
        ("1,500", FOLLOWERS, 1500),
        ("ca. 1.000 følgere", FOLLOWERS, 1000),
        ("kr. 25.000", TARGET, 25_000),
        ("DKK 25,000", TARGET, 25_000),
        ("2,4 %", TARGET, 2.4),
        ("", HOURS, None),
        (" \u200b", HOURS, None),
    ],
)
def test_a_number_is_what_its_field_makes_of_it(text: str, field: Field, value: Any, language: Language) -> None:
    found = parse(text, field, language, TODAY)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("text", "own", "danish", "english"),
    [
        ("£300", "DKK", "i kr. her. Skriv også dette i kr., eller skriv jeres priser i £", "in DKK too, or write your"),
        ("300 pund", "DKK", "i kr. her.", "Amounts are in DKK here."),
        ("1.2k euros", "DKK", "jeres priser i €", "your prices in €"),
        ("kr. 300", "GBP", "Beløb er i £ her.", "your prices in DKK under “What you offer most”"),
        ("2 mio. $ om året", "EUR", "jeres priser i $ under »Det vigtigste, I tilbyder«", "Amounts are in € here."),
    ],
)
@pytest.mark.parametrize("field", [BUDGET, TARGET], ids=["budget", "target"])
def test_no_amount_becomes_another_currency(text: str, own: str, danish: str, english: str, field: Field) -> None:
    if "om året" in text and field is BUDGET:
        text = text.removesuffix(" om året")
    words = replace(USUAL, currency=own)
    assert danish in refusal(text, field, DANISH.with_words(words))
    assert english in refusal(text, field, ENGLISH.with_words(words))


@pytest.mark.parametrize("own", NAMES)
def test_every_name_of_a_currency_is_one_where_it_is_counted_in(own: str) -> None:
    speaking = ENGLISH.with_words(replace(USUAL, currency=own))
    for id_, names in NAMES.items():
        for name in names.split():
            if id_ == own:
                assert parse(f"300 {name}", BUDGET, speaking, TODAY) == 300
            else:
                assert "Amounts are in" in refusal(f"300 {name}", BUDGET, speaking)


def test_an_amount_in_two_currencies_at_once_is_none() -> None:
    assert "“£300 kr” cannot be read" in refusal("£300 kr", BUDGET, ENGLISH)


def test_thousands_are_those_of_the_pages_language_where_they_fit() -> None:
    assert parse("25.000", TARGET, DANISH, TODAY) == 25_000
    assert parse("25,000", TARGET, ENGLISH, TODAY) == 25_000
    assert parse("1,125", HOURS, DANISH, TODAY) == 1.125
    assert parse("1.125", HOURS, ENGLISH, TODAY) == 1.125


@pytest.mark.parametrize(
    ("text", "language", "sentence"),
    [
        ("1.500", DANISH, "»1.500« kan læses både som 1500 og som 1,5. Skriv det af dem, I mener."),
        ("1,500", DANISH, "»1,500« kan læses både som 1,5 og som 1500. Skriv det af dem, I mener."),
        ("1.500", ENGLISH, "“1.500” can be read as 1.5 or as 1500. Write the one you mean."),
        ("1,500", ENGLISH, "“1,500” can be read as 1500 or as 1.5. Write the one you mean."),
    ],
)
def test_where_two_readings_are_possible_it_asks(text: str, language: Language, sentence: str) -> None:
    assert refusal(text, HOURS, language) == sentence


def test_either_reading_that_is_offered_is_then_understood() -> None:
    assert parse("1,5", HOURS, DANISH, TODAY) == 1.5
    assert refusal("1500", HOURS) == "Tallet skal ligge mellem 0 og 1000."


@pytest.mark.parametrize(
    ("text", "field", "danish", "english"),
    [
        (
            "et par timer",
            HOURS,
            "»et par timer« kan ikke læses som et tal. Skriv et tal, fx 2,5.",
            "“et par timer” cannot be read as a number. Write a number, for example 2.5.",
        ),
        (
            "mange",
            WEEKS,
            "»mange« kan ikke læses som et tal. Skriv et tal, fx 25.",
            "“mange” cannot be read as a number. Write a number, for example 25.",
        ),
        (
            "5-6 timer",
            HOURS,
            "Her er plads til ét tal. Vælg mellem 5 og 6, eller skriv et tal imellem.",
            "There is room for one number. Choose 5, 6 or a number between them.",
        ),
        ("1 time om dagen", HOURS, "Skriv tallet i timer om ugen.", "Give the number in hours a week."),
        ("5 %", HOURS, "Skriv tallet i timer om ugen.", "Give the number in hours a week."),
        ("4,5", WEEKS, "Her skal der stå et helt tal fra 1 til 52.", "This must be a whole number from 1 to 52."),
    ],
)
def test_what_is_not_understood_says_what_is(text: str, field: Field, danish: str, english: str) -> None:
    assert (refusal(text, field), refusal(text, field, ENGLISH)) == (danish, english)


def test_dates_and_times_are_kept_as_files_have_them() -> None:
    start, at = QUESTIONS["calendar_start"], QUESTIONS["channel_plan"].row_field("time")
    assert parse("8-3-27", start, ENGLISH, TODAY) == "2027-03-08"
    assert parse("kl. 16", at, DANISH, TODAY) == "16:00"
    assert (parse(" ", start, DANISH, TODAY), parse("", at, DANISH, TODAY)) == (None, None)
    assert refusal("8-3-1927", start) == "Datoen skal ligge mellem årene 2000 og 2100."


@given(
    st.text("0123456789.,'-–/ ½krtimeruge%hpm", max_size=70) | st.text() | st.integers(10, 9_000).map("9".__mul__),
    st.sampled_from(TYPED),
    st.sampled_from(list(LANGUAGES.values())),
)
def test_whatever_is_typed_is_understood_or_refused_in_one_sentence(text: str, field: Field, language) -> None:
    try:
        found = parse(text, field, language, TODAY)
    except Refused as refused:
        found = None
        assert_is_one_sentence(refused.message(language))
    assert found is None or clean(found, field) == found


def assert_is_one_sentence(sentence: str) -> None:
    assert sentence.strip() == sentence != ""
    assert len(sentence.splitlines()) == 1
    assert len(sentence) < 200


def values(field: Field) -> st.SearchStrategy[Any]:
    match field.kind:
        case "date":
            return st.dates(date(2000, 1, 1), date(2100, 12, 31)).map(str)
        case "time":
            return st.times().map(lambda at: at.isoformat("minutes"))
        case _ if field.integer:
            return st.integers(int(field.minimum), int(field.maximum))
        case _:
            hundredths = st.integers(int(field.minimum) * 100, int(field.maximum) * 100)
            return hundredths.map(lambda value: value // 100 if value % 100 == 0 else value / 100)


@given(st.data(), st.sampled_from(TYPED), st.sampled_from(list(LANGUAGES.values())))
def test_every_value_shown_is_read_back_as_itself(data: st.DataObject, field: Field, language: Language) -> None:
    value = data.draw(values(field))
    assert parse(show(value, field, language), field, language, TODAY) == value
    assert parse(written(value, field, language), field, language, TODAY) == value
    assert written(None, field, language) == ""


@given(st.data(), st.sampled_from(sorted(metrics())), st.sampled_from(list(LANGUAGES.values())))
def test_every_value_of_a_metric_is_read_back_with_its_unit(data: st.DataObject, metric: str, language) -> None:
    field = replace(TARGET, integer=metrics()[metric].unit is Unit.COUNT)
    value = data.draw(values(field))
    assert parse(show_metric(metric, value, language), TARGET, language, TODAY) == value


@given(st.floats(-1e12, 1e12).map(lambda value: round(value, DECIMALS)), st.sampled_from(list(LANGUAGES.values())))
def test_a_number_in_its_field_loses_no_decimal(value: float, language: Language) -> None:
    assert parse(written(value, TARGET, language), TARGET, language, TODAY) == value
