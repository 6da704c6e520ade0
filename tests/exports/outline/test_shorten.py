"""Long answers as keywords."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.outline.shorten import ELLIPSIS, headline, keyword, name, plain, points, sentences
from wizard.language.lists import read_lines


@pytest.mark.parametrize(
    ("text", "limit", "kept"),
    [
        ("Kort nok.", 20, "Kort nok."),
        ("To\n linjer", 20, "To linjer"),
        ("Vi er seks. Vi bager brød i Svendborg.", 20, "Vi er seks."),
        ("Vi er seks. Vi er glade. Vi bager.", 26, "Vi er seks. Vi er glade."),
        ("Vi sælger brød, kager og kaffe i Svendborg", 30, "Vi sælger brød, kager…"),
        ("Vi sælger brødet i byen og på torvet", 30, "Vi sælger brødet i byen…"),
        ("Karen Toft, indehaver (når hun har fri: Mille)", 40, "Karen Toft, indehaver…"),
        ("Indholdet er 40\N{NO-BREAK SPACE}% af det hele", 14, "Indholdet…"),
        ("Mødes kl. 9.30 hos Chr. Hansen. Tag kage med.", 40, "Mødes kl. 9.30 hos Chr. Hansen."),
        ("Gammelstrandsgadehjørnebageriet", 10, "Gammelstr…"),
    ],
)
def test_keyword(text, limit, kept):
    assert keyword(text, limit) == kept


# Without the marks of a list. One that stands alone makes an item of the line that follows it.
PROSE = st.text(max_size=400).filter(lambda text: not any(line.item for line in read_lines(f"{text}\nx")))


@given(PROSE, st.integers(2, 150))
def test_keyword_is_a_beginning_that_fits(text, limit):
    kept = keyword(text, limit)
    assert len(kept) <= limit
    assert "\n" not in kept
    assert plain(text).startswith(kept.removesuffix(ELLIPSIS))
    assert bool(kept) == bool(plain(text))


@given(PROSE.filter(lambda text: len(text) <= 200))
def test_keyword_leaves_alone_what_fits(text):
    assert keyword(text, 200) == plain(text)


@pytest.mark.parametrize(
    ("text", "limit", "kept"),
    [
        ("caf\N{COMBINING ACUTE ACCENT}e" * 9, 4, "ca…"),
        ("👩\N{ZERO WIDTH JOINER}🚀" * 9, 6, "👩\N{ZERO WIDTH JOINER}🚀…"),
        ("\N{COMBINING ACUTE ACCENT}" * 9, 3, "\N{COMBINING ACUTE ACCENT}" * 2 + "…"),
    ],
)
def test_keyword_does_not_part_a_letter_from_its_accent(text, limit, kept):
    assert keyword(text, limit) == kept


@given(PROSE)
def test_sentences_lose_nothing(text):
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


def test_sentences_end_where_a_reader_would_end_them():
    text = "Brødet koster 46 kr. Kom ind. »Hvorfor?« Fx fordi det er godt!\nNy linje i 9. og 10. klasse"
    assert sentences(text) == [
        "Brødet koster 46 kr.",
        "Kom ind.",
        "»Hvorfor?«",
        "Fx fordi det er godt!",
        "Ny linje i 9. og 10. klasse",
    ]


def test_points_are_the_first_sentences():
    assert points("En. To er noget længere end en. Tre.", 15, 2) == ("En.", "To er noget…")


@pytest.mark.parametrize("text", ["1. Flere kunder\n2. Højere pris. Nu.", "• Flere kunder\n• Højere pris. Nu."])
def test_the_items_of_a_list_are_points_without_their_marks(text):
    assert points(text, 40, 3) == ("Flere kunder", "Højere pris. Nu.")
    assert sentences(text) == ["Flere kunder", "Højere pris.", "Nu."]
    assert keyword(text, 40) == "Flere kunder; Højere pris. Nu."


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
    assert name(text, 60) == kept


def test_a_headline_has_no_full_stop():
    assert headline("Brødet er udsolgt.", 40) == "Brødet er udsolgt"
    assert headline("Brødet er udsolgt, når de får fri.", 20) == "Brødet er udsolgt…"
