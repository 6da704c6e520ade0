"""Long answers taken apart: nothing is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.outline.shorten import headline, in_a_row, in_one_line, name, points, sentences, unstopped
from wizard.language.lists import read_lines

PROSE = st.text(max_size=400)


@given(PROSE)
def test_sentences_lose_nothing_but_the_marks_of_lists(text):
    written = "".join(line.text for line in read_lines(text))
    assert "".join("".join(sentences(text)).split()) == "".join(written.split())


def test_sentences_end_where_a_reader_would_end_them():
    text = "Brødet koster 46 kr. Kom ind. »Hvorfor?« Fx fordi det er godt!\nNy linje i 9. og 10. klasse"
    assert sentences(text) == [
        "Brødet koster 46 kr.",
        "Kom ind.",
        "»Hvorfor?«",
        "Fx fordi det er godt!",
        "Ny linje i 9. og 10. klasse",
    ]


def test_points_are_whole_sentences():
    assert points("En. To er noget længere end en. Tre.") == ("En.", "To er noget længere end en.", "Tre.")


@given(PROSE)
def test_points_lose_no_letter(text):
    said = "".join("".join(points(text)).split())
    assert said == "".join("".join(sentences(text)).split())


@pytest.mark.parametrize("text", ["1. Flere kunder\n2. Højere pris. Nu.", "• Flere kunder\n• Højere pris. Nu."])
def test_the_items_of_a_list_are_points_without_their_marks(text):
    assert points(text) == ("Flere kunder", "Højere pris. Nu.")
    assert sentences(text) == ["Flere kunder", "Højere pris.", "Nu."]
    assert in_one_line(text) == "Flere kunder; Højere pris. Nu."


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Mille Kruse (søndag: Karen Toft)", "Mille Kruse"),
        ("Anders Holmgaard, fem minutter hver aften", "Anders Holmgaard"),
        ("Mette Lindholm, 24 timer i døgnet", "Mette Lindholm"),
        ("Mette, Jonas og Karen", "Mette, Jonas og Karen"),
        ("Mille Kruse kl. 7.30 og 16", "Mille Kruse"),
        ("Mille Kruse at 7.30 am", "Mille Kruse"),
        ("Den, der har vagten", "Den, der har vagten"),
        ("", ""),
    ],
)
def test_a_name_leaves_out_what_is_added(text, kept):
    assert name(text) == kept


def test_a_headline_is_the_first_sentence_or_nothing():
    assert headline("Brødet er udsolgt. Vi bager mere.", 40) == "Brødet er udsolgt"
    assert headline("Brødet er udsolgt, når de får fri.", 20) == ""
    assert headline("", 20) == ""


def test_what_stands_within_a_sentence_has_no_full_stop():
    assert unstopped("Brødet er udsolgt.\nVi bager mere.") == "Brødet er udsolgt. Vi bager mere"


def test_items_of_a_list_that_follow_each_other_on_a_line_end_like_sentences():
    listed = sentences("1. Nye patienter.\n2. Vise, hvordan det er her\n3. Flere spørger")
    assert " ".join(in_a_row(listed)) == "Nye patienter. Vise, hvordan det er her. Flere spørger"
    assert in_a_row(()) == ()
