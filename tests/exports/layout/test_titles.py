from __future__ import annotations

from exports.layout import fit, titles
from exports.layout.grid import Box
from exports.layout.shapes import Role

SIZES = ((28.0, 2), (24.0, 2))
TEXT = "The plan needs 6.3 hours a week, and we have nine"


def last_line(text: str, width: float) -> str:
    [paragraph] = titles.title(text, SIZES, Box(0, 0, width, 80), Role.TITLE).paragraphs
    return fit.wrap(paragraph.runs[0].text, 28, width, serif=True)[-1]


def test_no_word_stands_alone_on_a_titles_last_line():
    whole = fit.width(TEXT, 28, serif=True)
    assert last_line(TEXT, whole - 1) == f"have{fit.NO_BREAK}nine"


def test_a_title_of_one_line_and_one_that_would_become_longer_stand_as_they_are():
    assert last_line(TEXT, 2000) == TEXT
    wide_as = fit.width("Bageriet Langdejs", 28, serif=True)
    assert last_line("Bageriet Langdejs Svendborg", wide_as + 1) == "Svendborg"


def test_a_day_is_not_parted_from_its_month():
    for text in (
        "Forudbestillinger skal fra 85 til 140 senest 31. marts 2027",
        "Pre-orders from 85 to 140 by 31 March 2027",
    ):
        day = text.index("31") + len("31.") - (text[text.index("31") + 2] != ".")
        assert text[day] == " "
        for cut in range(day - 4, len(text)):
            width = fit.width(text[:cut], 28, serif=True) + 1
            assert last_line(text, width).split(fit.NO_BREAK)[0] not in ("marts", "March")
