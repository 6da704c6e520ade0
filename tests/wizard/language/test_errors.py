"""Errors: what a person is told, and what of a refused value is repeated back."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.language.errors import SHOWN_VALUE, CatalogueError, Refused, TretrinError, UnknownLink, shown
from wizard.language.languages import DANISH, ENGLISH, LANGUAGES


def test_everything_raised_on_purpose_has_one_root() -> None:
    assert issubclass(CatalogueError, TretrinError)
    assert issubclass(Refused, TretrinError)
    assert issubclass(UnknownLink, Refused)


def test_a_refusal_speaks_the_language_it_is_asked_for() -> None:
    refused = Refused("too_many_rows", count=6, limit=5)
    assert refused.message(DANISH) == "Listen har 6 rækker. Der er plads til højst 5."
    assert refused.message(ENGLISH) == "The list has 6 rows. The limit is 5."


def test_a_refusal_names_its_place_first_and_none_where_the_screen_shows_it() -> None:
    sentence = Refused("not_row").message(ENGLISH)
    assert Refused("not_row", "answers.needs[2]").message(ENGLISH) == f"answers.needs[2]: {sentence}"


def test_a_refusal_prints_itself_in_english() -> None:
    refused = Refused("not_list", "answers.needs")
    assert str(refused) == refused.message(ENGLISH)


def test_a_refusal_without_a_wording_is_a_bug_and_surfaces() -> None:
    with pytest.raises(KeyError):
        Refused("no_such_reason").message(DANISH)


def test_an_unknown_link_does_not_tell_whether_it_ever_opened_anything() -> None:
    sentences = {(UnknownLink().message(language), UnknownLink().place) for language in LANGUAGES.values()}
    assert len(sentences) == len(LANGUAGES)


def test_a_catalogue_error_says_place_and_problem() -> None:
    assert str(CatalogueError("plan.toml: section 2", "has no questions")) == "plan.toml: section 2: has no questions"


@pytest.mark.parametrize(
    ("value", "repeated"),
    [
        ("tirsdag", "tirsdag"),
        (None, "null"),
        (True, "true"),
        (1.5, "1.5"),
        ({"name": "Helle"}, "{…}"),
        ([1, 2], "[…]"),
        ("a\nb\x00\ud800\u202e", "a�b���"),
        ("x" * 1_000, "x" * 39 + "…"),
    ],
)
def test_a_value_is_repeated_as_a_strategy_file_writes_it(value: object, repeated: str) -> None:
    assert shown(value) == repeated


def test_a_number_too_long_for_python_to_write_out_is_still_repeated() -> None:
    assert shown(10**5_000) == "…"


def test_a_value_nested_too_deep_to_write_out_is_still_repeated() -> None:
    value: list[Any] = []
    for _ in range(100_000):
        value = [value]
    assert shown(value) == "[…]"


@pytest.mark.thorough
@given(st.text(st.characters()) | st.integers() | st.floats() | st.lists(st.text()))
def test_what_is_repeated_is_short_and_printable(value: object) -> None:
    assert shown(value).isprintable()
    assert len(shown(value)) <= SHOWN_VALUE
