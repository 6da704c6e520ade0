"""Which words a strategy is spoken to in."""

from __future__ import annotations

import json

import pytest

from wizard.language.languages import DANISH
from wizard.language.vocabulary import USUAL, Vocabulary
from wizard.strategy import strategy_file, words
from wizard.strategy.strategy import Strategy

CLUB = Strategy("da", {"company_name": "Horsens Roklub", "industry": "association"})


@pytest.mark.parametrize(
    ("name", "industry", "expected"),
    [
        ("Horsens Roklub", "association", Vocabulary("members", "club", "volunteers")),
        ("Danske Døves Forbund", "association", Vocabulary("members", "association", "volunteers")),
        ("Vejlby Sogn", "association", Vocabulary("congregation", "church", "volunteers")),
        ("Køge Kommune", "public", Vocabulary("citizens", "municipality")),
        ("Bibliotekerne i Vejle", "public", Vocabulary("users", "library")),
        ("Skt. Knuds Skole", "public", Vocabulary("students", "school")),
        ("Møllers Tandklinik", "health", Vocabulary("patients", "clinic")),
        ("Salon Kamma", "health", USUAL),
        ("Café Kro", "food", Vocabulary("guests")),
        ("Mikro Vin", "food", USUAL),
        ("Lindholm Cykler", "shop", Vocabulary(company="shop")),
    ],
)
def test_line_of_business_and_name_say_which_words_suit(name: str, industry: str, expected: Vocabulary) -> None:
    assert words.vocabulary(Strategy("da", {"company_name": name, "industry": industry})) == expected


def test_the_usual_words_are_used_until_something_is_known() -> None:
    assert words.vocabulary(Strategy("da", {"company_name": "Horsens Roklub"})) == USUAL


def test_a_chosen_word_is_used_and_the_others_still_follow_the_answers() -> None:
    chosen = CLUB.with_record(words.RECORD, words.choose(CLUB, "customers", "guests")[words.RECORD])
    assert words.vocabulary(chosen) == Vocabulary("guests", "club", "volunteers")
    assert words.language_of(chosen, DANISH).of({"da": "[Customers]"}) == "Gæster"


def test_choosing_what_is_suggested_anyway_keeps_nothing() -> None:
    chosen = CLUB.with_record(words.RECORD, words.choose(CLUB, "customers", "guests")[words.RECORD])
    assert words.choose(chosen, "customers", "members") == {words.RECORD: None}


def test_a_strategy_file_carries_the_words_and_one_of_an_older_version_opens() -> None:
    chosen = CLUB.with_record(words.RECORD, [{"company": "association"}])
    assert strategy_file.read(strategy_file.write(chosen)).record(words.RECORD) == [{"company": "association"}]
    assert words.RECORD not in json.loads(strategy_file.write(CLUB))
