"""What each kind of answer accepts, the form it is kept in, and the sentence for what it refuses."""

from __future__ import annotations

import math
from typing import Any

import pytest

from wizard.language.errors import Refused
from wizard.language.languages import DANISH, ENGLISH
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Field, Option

LABEL = {"da": "Felt", "en": "Field"}


def field(kind: str, **values: Any) -> Field:
    return Field(id="field", kind=kind, label=LABEL, **values)


def options(*ids: str) -> tuple[Option, ...]:
    return tuple(Option(id=option_id, label=LABEL) for option_id in ids)


LINE = field("text", max_length=120)
LONG = field("long_text", max_length=2_000)
SHARE = field("number", minimum=0, maximum=100)
WEEKS = field("number", minimum=1, maximum=52, integer=True)
MARKET = field("choice", options=options("b2c", "b2b"))
PURPOSES = field("choices", options=options("trust", "leads", "service"), max_choices=2)
BRAND = field("list", fields=(Field(id="word", kind="text", label=LABEL, max_length=20),), max_rows=2)


TAGS = field("text", form="hashtags", max_length=20)


def refusal(value: object, of: Field) -> tuple[str, str]:
    """The sentences, in Danish and English, that `value` is refused with at `answers.here`."""
    with pytest.raises(Refused) as caught:
        clean(value, of, "answers.here")
    return caught.value.message(DANISH), caught.value.message(ENGLISH)


def assert_says(sentences: tuple[str, str], danish: str, english: str) -> None:
    assert sentences == (f"answers.here: {danish}", f"answers.here: {english}")


# Texts


@pytest.mark.parametrize(
    "text",
    [
        "<b>Tilbud</b> & [link](javascript:alert(1))",
        "=SUM(A1:A9)",
        "@import +45 −1",
        "Brød 🥐 og 👩\N{ZERO WIDTH JOINER}🍳",
        "שלום, بيت",
        "{company_name} {0} %s",
        "'; DROP TABLE answers; --",
    ],
)
@pytest.mark.parametrize("of", [LINE, LONG], ids=["text", "long_text"])
def test_markup_formulas_emoji_and_right_to_left_text_are_kept_as_written(text: str, of: Field) -> None:
    assert clean(text, of) == text


@pytest.mark.parametrize("empty", ["", "   ", "\n\t\r\n"])
@pytest.mark.parametrize("of", [LINE, LONG], ids=["text", "long_text"])
def test_a_text_of_nothing_is_no_answer(empty: str, of: Field) -> None:
    assert clean(empty, of) is None


def test_a_long_text_keeps_its_lines_whatever_ended_them() -> None:
    assert clean(" a\r\nb\rc\vd\u2028e\x85f ", LONG) == "a\nb\nc\nd\ne\nf"


def test_a_text_is_one_line() -> None:
    assert clean("a\r\nb\tc", LINE) == "a b c"


def test_letters_made_of_two_characters_are_kept_as_one() -> None:
    assert clean("A\u030arhus", LINE) == "Århus"


@pytest.mark.parametrize("value", [None, 7, 1.5, True, ["a"], {"a": "b"}], ids=repr)
def test_what_is_not_a_text_is_refused(value: object) -> None:
    assert_says(
        refusal(value, LINE),
        "Her skal der stå en tekst. Er spørgsmålet ikke besvaret, skal det udelades.",
        "This must be a text. Leave it out if the question has not been answered.",
    )


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("surdej, #brød", "#surdej #brød"),
        ("#surdej#brød  ##odder", "#surdej #brød #odder"),
        ("#surdej", "#surdej"),
        ("# ,", None),
    ],
)
def test_every_word_of_hashtags_is_one_and_stays_so(typed: str, kept: str | None) -> None:
    assert clean(typed, TAGS) == kept
    assert kept is None or clean(kept, TAGS) == kept


def test_hashtags_are_as_long_as_they_are_kept() -> None:
    with pytest.raises(Refused):
        clean("a b c d e f g h i", TAGS)


def test_a_text_may_be_as_long_as_its_limit_and_no_longer() -> None:
    assert clean("å" * 120, LINE) == "å" * 120
    danish, english = refusal("å" * 121, LINE)
    assert danish.startswith("answers.here: ")
    assert "121" in danish
    assert "120" in danish
    assert english == "answers.here: The text is 121 characters long. The limit is 120."


@pytest.mark.parametrize("character", ["\x00", "\x02", "\x1f", "\x7f", "\u200b", "\xad", "\ud800", "\ufffe", "\uffff"])
@pytest.mark.parametrize("of", [LINE, LONG], ids=["text", "long_text"])
def test_what_nobody_can_see_is_taken_out_and_alone_is_no_answer(character: str, of: Field) -> None:
    assert clean(f"a{character}b{character}", of) == "ab"
    assert clean(f" {character}{character}", of) is None


def test_a_text_is_as_long_as_what_is_kept_of_it() -> None:
    assert clean("å" * 120 + "\u200b" * 9, LINE) == "å" * 120


# Numbers, dates, times


@pytest.mark.parametrize(("value", "kept"), [(0, 0), (100, 100), (12.5, 12.5), (25.0, 25), (-0.0, 0)])
def test_a_number_is_whole_where_it_can_be(value: float, kept: float) -> None:
    cleaned = clean(value, SHARE)
    assert (cleaned, type(cleaned)) == (kept, type(kept))
    assert math.copysign(1, cleaned) == 1


@pytest.mark.parametrize("value", [True, False, None, "25", [], math.nan, math.inf, -math.inf], ids=repr)
def test_what_is_not_a_number_is_refused_with_the_bounds(value: object) -> None:
    assert_says(refusal(value, SHARE), "Her skal der stå et tal fra 0 til 100.", "This must be a number from 0 to 100.")


@pytest.mark.parametrize("value", [-1, 100.01, 10**400, -1e308])
def test_a_number_out_of_bounds_is_refused_with_the_bounds(value: float) -> None:
    assert_says(refusal(value, SHARE), "Tallet skal ligge mellem 0 og 100.", "The number must lie between 0 and 100.")


def test_a_fraction_of_what_comes_whole_is_refused() -> None:
    assert clean(4.0, WEEKS) == 4
    assert_says(
        refusal(4.5, WEEKS), "Her skal der stå et helt tal fra 1 til 52.", "This must be a whole number from 1 to 52."
    )


def test_a_scale_goes_from_one_to_five() -> None:
    assert [clean(value, field("scale")) for value in (1, 5, 3.0)] == [1, 5, 3]


@pytest.mark.parametrize("value", [0, 6, 2.5, True, "3", None, math.nan, math.inf], ids=repr)
def test_what_is_not_on_the_scale_is_refused(value: object) -> None:
    assert_says(
        refusal(value, field("scale")),
        "Her skal der stå et helt tal fra 1 til 5.",
        "This must be a whole number from 1 to 5.",
    )


def test_dates_and_times_are_kept_as_iso_8601_and_an_empty_one_is_no_answer() -> None:
    assert clean("2028-02-29", field("date")) == "2028-02-29"
    assert clean("09:30", field("time")) == "09:30"
    assert clean("", field("date")) is None
    assert clean("", field("time")) is None


@pytest.mark.parametrize(
    "value",
    ["2027-02-30", "2027-2-3", "31.01.2027", "i morgen", "2027-01-04T09:30", "20270104", "2027-W01-1", "٢٠٢٧-٠١-٠٤"],
)
def test_a_date_that_is_not_one_is_refused_with_the_form_it_has(value: str) -> None:
    assert_says(
        refusal(value, field("date")),
        f"»{value}« er ikke en dato. Skriv den som år-måned-dag, fx 2027-01-31.",
        f"“{value}” is not a date. Write it as year-month-day, for example 2027-01-31.",
    )


@pytest.mark.parametrize("value", ["1999-12-31", "2101-01-01", "0027-01-04", "9999-12-31"])
def test_a_date_in_a_year_nobody_means_is_refused_with_the_years(value: str) -> None:
    assert_says(
        refusal(value, field("date")),
        "Datoen skal ligge mellem årene 2000 og 2100.",
        "The date must lie between the years 2000 and 2100.",
    )


@pytest.mark.parametrize("value", ["24:00", "9:30", "09.30", "09:30:00", "middag", "٠٩:٣٠"])
def test_a_time_that_is_not_one_is_refused_with_the_form_it_has(value: str) -> None:
    assert_says(
        refusal(value, field("time")),
        f"»{value}« er ikke et klokkeslæt. Skriv det som timer og minutter, fx 09:30.",
        f"“{value}” is not a time. Write it as hours and minutes, for example 09:30.",
    )


@pytest.mark.parametrize("kind", ["date", "time"])
@pytest.mark.parametrize("value", [None, 20270104, True, [], {}], ids=repr)
def test_a_date_or_a_time_is_a_text(kind: str, value: object) -> None:
    danish, english = refusal(value, field(kind))
    assert danish.startswith("answers.here: »")
    assert english.startswith("answers.here: “")


# Choices


@pytest.mark.parametrize(
    ("value", "named"), [("B2C", "B2C"), ("c2c", "c2c"), (1, "1"), (None, "null"), (["b2c"], "[…]")]
)
def test_an_option_that_does_not_exist_is_refused_with_those_that_do(value: object, named: str) -> None:
    assert clean("b2b", MARKET) == "b2b"
    assert_says(
        refusal(value, MARKET),
        f"»{named}« er ikke en af mulighederne. Vælg mellem: b2c, b2b.",
        f"“{named}” is not one of the options. Choose from: b2c, b2b.",
    )


def test_an_empty_choice_is_no_answer() -> None:
    assert clean("", MARKET) is None
    assert clean([], PURPOSES) is None


def test_a_choice_of_what_somebody_wrote_is_kept_as_written_also_when_it_is_gone() -> None:
    assert clean(" Børnefamilier ", field("choice", refers="audiences.name", max_length=120)) == "Børnefamilier"


def test_choices_stand_in_the_order_picked_none_twice() -> None:
    assert clean(["service", "trust", "service"], PURPOSES) == ["service", "trust"]


def test_a_choice_in_a_list_of_choices_is_refused_by_its_position() -> None:
    with pytest.raises(Refused) as caught:
        clean(["trust", "profit"], PURPOSES, "answers.here")
    assert caught.value.message(ENGLISH) == (
        "answers.here[1]: “profit” is not one of the options. Choose from: trust, leads, service."
    )


def test_too_many_choices_are_refused_with_their_limit() -> None:
    assert_says(
        refusal(["trust", "leads", "service"], PURPOSES),
        "I kan vælge højst 2. Fjern en, før I tilføjer en ny.",
        "You can choose 2 at most. Remove one before you add another.",
    )


@pytest.mark.parametrize("value", [None, "trust", 3, {"trust": True}], ids=repr)
def test_choices_are_a_list(value: object) -> None:
    assert_says(
        refusal(value, PURPOSES),
        "Her skal der stå en liste med valg. Mulighederne er: trust, leads, service.",
        "This must be a list of choices from: trust, leads, service.",
    )


@pytest.mark.parametrize("value", [None, 0, 1, "true", "ja"], ids=repr)
def test_yes_and_no_are_true_and_false(value: object) -> None:
    assert clean(False, field("yes_no")) is False
    assert_says(
        refusal(value, field("yes_no")),
        "Her skal der stå true (ja) eller false (nej).",
        "This must be true (yes) or false (no).",
    )


# Lists


def test_empty_rows_are_left_out_and_a_list_of_them_is_no_answer() -> None:
    assert clean([{}, {"word": "lokal"}], BRAND) == [{"word": "lokal"}]
    assert clean([{"word": " "}, {}], BRAND) is None


def test_too_many_rows_are_refused_with_their_limit() -> None:
    assert_says(
        refusal([{"word": "a"}, {"word": "b"}, {"word": "c"}], BRAND),
        "Listen har 3 rækker. Der er plads til højst 2.",
        "The list has 3 rows. The limit is 2.",
    )


@pytest.mark.parametrize("value", [None, "lokal", {"word": "lokal"}, 3], ids=repr)
def test_a_list_is_a_list(value: object) -> None:
    assert_says(refusal(value, BRAND), "Her skal der stå en liste med rækker.", "This must be a list of rows.")


@pytest.mark.parametrize(
    ("row", "place", "sentence"),
    [
        ("lokal", "answers.here[1]", "A row of the list must be an object with fields."),
        ({"ord": "lokal"}, "answers.here[1]", "There is no field “ord” here. The fields are: word."),
        ({"word": "x" * 21}, "answers.here[1].word", "The text is 21 characters long. The limit is 20."),
    ],
)
def test_a_wrong_row_is_refused_by_its_position_and_field(row: object, place: str, sentence: str) -> None:
    with pytest.raises(Refused) as caught:
        clean([{"word": "ærlig"}, row], BRAND, "answers.here")
    assert caught.value.message(ENGLISH) == f"{place}: {sentence}"
