"""Lists pasted from Word and mail are read as lists, and sentences that begin with a number stay sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.language.lists import ListLine, read_lines

ITEMS = ["Flere kunder", "Højere pris", "Ny butik"]


def items(*texts: str, counted: bool = False) -> tuple[ListLine, ...]:
    return tuple(ListLine(text, True, place if counted else None) for place, text in enumerate(texts, 1))


@pytest.mark.parametrize(
    "text",
    [
        "1. Flere kunder\n2. Højere pris\n3. Ny butik",
        "1) Flere kunder\n2) Højere pris\n3) Ny butik",
        "(1) Flere kunder\n(2) Højere pris\n(3) Ny butik",
        "1.\tFlere kunder\n2.\tHøjere pris\n3.\tNy butik",
        "1.Flere kunder\n2.Højere pris\n3.Ny butik",
        "a) Flere kunder\nb) Højere pris\nc) Ny butik",
        "A. Flere kunder\r\nB. Højere pris\r\nC. Ny butik",
        "  1. Flere kunder\n\n  2. Højere pris\n\n  3. Ny butik\n",
        "1.\nFlere kunder\n2.\nHøjere pris\n3.\nNy butik",
    ],
)
def test_lines_that_count_are_a_list_without_their_numbers(text: str) -> None:
    assert [line.text for line in read_lines(text)] == ITEMS
    assert all(line.item for line in read_lines(text))


def test_the_place_of_an_item_is_kept() -> None:
    assert read_lines("1. Flere kunder\n2. Højere pris") == items("Flere kunder", "Højere pris", counted=True)


@pytest.mark.parametrize(
    "mark", ["-", "–", "—", "•", "◦", "▪", "·", "*", "\uf0b7", "\uf0a7", "•\t", "\t•", "• •", "-\xa0", "●"]
)
def test_bullets_are_marks_and_not_words(mark: str) -> None:
    text = "\n".join(f"{mark} {item}" for item in ITEMS)
    assert read_lines(text) == items(*ITEMS)


def test_a_bullet_on_a_line_of_its_own_belongs_to_the_next() -> None:
    assert read_lines("•\nVi bager\n•\nVi sælger") == items("Vi bager", "Vi sælger")


def test_paragraphs_and_items_stand_in_their_order() -> None:
    assert read_lines("Vi vil:\n- bage\n- sælge\nog holde fri.") == (
        ListLine("Vi vil:"),
        ListLine("bage", True),
        ListLine("sælge", True),
        ListLine("og holde fri."),
    )


def test_a_list_inside_a_list_does_not_break_its_count() -> None:
    found = read_lines("1. Flere kunder\na) unge\nb) gamle\n2. Højere pris")
    assert [(line.text, line.number) for line in found] == [
        ("Flere kunder", 1),
        ("unge", 1),
        ("gamle", 2),
        ("Højere pris", 2),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "2. juledag har vi lukket.",
        "1. maj har vi lukket.",
        "24 timer i døgnet",
        "2027. Et godt år",
        "1.500 kunder om ugen",
        "-5 grader er koldt",
        "*Husk* brødet",
        "i. e. det samme",
        "3.\u00a0generation i butikken",
        "Vi bager - og sælger",
        "+45 12 34 56 78",
        "#brød",
    ],
)
def test_what_only_looks_like_a_mark_is_kept(text: str) -> None:
    assert read_lines(text) == (ListLine(text),)


@pytest.mark.parametrize("text", ["", " \n ", "•", "-\n-", "• •\n"])
def test_marks_alone_say_nothing(text: str) -> None:
    assert read_lines(text) == ()


@given(st.text(st.sampled_from("xy1.) -•\n\t2(a")))
def test_no_word_is_lost_and_no_mark_is_left(text: str) -> None:
    found = read_lines(text)
    assert [char for line in found for char in line.text if char in "xy"] == [char for char in text if char in "xy"]
    assert all(line.text == line.text.strip() != "" for line in found)
    assert not any(line.text.startswith(("•", "- ")) for line in found)
