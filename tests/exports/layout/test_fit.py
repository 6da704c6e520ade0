"""Measuring: widths that are known, and lines that fit whatever the text."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from exports.layout import fit, glyphs
from tests.exports.decks import HOSTILE, LONG, URL

TEXTS = st.text(max_size=400) | st.text("ab W-/😀漢\n", max_size=200) | st.sampled_from(list(HOSTILE.values()))
SIZES = st.sampled_from((11.0, 14.0, 18.0, 28.0))
ROOMS = st.floats(60, 900)


# Arial's widths, from its metrics: units of 1/2048 em.
@pytest.mark.parametrize(
    ("text", "bold", "units"),
    [
        ("i", False, 455),
        ("W", False, 1933),
        ("å", False, 1139),
        ("i", True, 569),
        (" ", False, 569),
        ("€", False, 1139),
    ],
)
def test_widths_are_arials(text, bold, units):
    assert fit.width(text, 20, bold) == pytest.approx(20 * units / 2048 * glyphs.SAFETY)


def test_a_text_is_as_wide_as_its_widest_line():
    assert fit.width("i\nWW", 12) == fit.width("WW", 12)
    assert fit.width("", 12) == 0


def test_what_the_font_lacks_counts_as_wide_and_tall():
    assert fit.width("😀", 10) > 10
    assert fit.width("漢", 10) > 10
    assert fit.line_height("smil 😀", 10) > fit.line_height("smil", 10)
    assert fit.line_height("Vejle – »Århus« … 5 €", 10) == fit.line_height("smil", 10)


def test_what_is_not_seen_takes_no_room():
    assert fit.width("a\u200b\u200d\ufe0fb", 10) == fit.width("ab", 10)


def test_lines_break_at_spaces():
    assert fit.wrap("et to tre fire", 10, fit.width("et to tre", 10)) == ["et to tre", "fire"]
    assert fit.wrap("en\nto", 10, 500) == ["en", "to"]
    assert fit.wrap("", 10, 500) == [""]


def test_a_hard_space_keeps_words_together():
    assert fit.wrap("5 000 kr.", 10, fit.width("5 000", 10)) == ["5 000", "kr."]


def test_a_word_longer_than_the_line_is_broken():
    lines = fit.wrap("W" * 30, 10, fit.width("W" * 12, 10))
    assert "".join(lines) == "W" * 30
    assert len(lines) == 3


def test_an_address_takes_as_many_lines_as_the_worst_renderer_needs():
    room = fit.width("https://www.eksempel.dk/e", 10)
    in_mid_word = fit.width(URL, 10) / room
    assert len(fit.wrap(URL, 10, room)) > in_mid_word


@given(TEXTS, SIZES, ROOMS, st.booleans())
def test_every_line_fits(text, size, room, bold):
    text = fit.clean(text)
    for line in fit.wrap(text, size, room, bold):
        assert len(line) <= 1 or fit.width(line, size, bold) <= room + 0.01


@given(TEXTS, SIZES, ROOMS)
def test_wrapping_loses_nothing(text, size, room):
    text = fit.clean(text)
    lines = fit.wrap(text, size, room)
    assert "".join("".join(lines).split(" ")) == "".join(text.replace("\n", " ").split(" "))


@given(TEXTS, st.integers(1, 8), SIZES, ROOMS)
def test_a_split_text_takes_the_lines_it_was_given_and_loses_nothing(text, count, size, room):
    text = fit.clean(text)
    head, rest = fit.split(text, count, size, room)
    assert len(fit.wrap(head, size, room)) <= count
    assert "".join((head + rest).split()) == "".join(text.split())
    assert head or not text


@given(TEXTS, st.integers(1, 5), SIZES, st.floats(120, 900), st.sampled_from(("", " (2)")))
@example(URL * 30, 4, 14.0, 261.0, " (2)")  # cut at a hyphen
def test_a_cut_text_keeps_to_its_lines(text, count, size, room, tail):
    text = fit.clean(text)
    cut = fit.cut(text, size, room, count, tail=tail)
    assert len(fit.wrap(cut, size, room)) <= count
    assert cut.endswith(tail)
    assert cut == text + tail or fit.ELLIPSIS in cut


def test_a_text_is_cut_at_a_word():
    cut = fit.cut(LONG, 12, 300, 2)
    assert cut.endswith(fit.ELLIPSIS)
    assert LONG.startswith((cut.rstrip(fit.ELLIPSIS) + " ", cut.rstrip(fit.ELLIPSIS) + ","))


@given(st.text())
def test_a_clean_text_stays_clean_and_can_be_written(text):
    clean = fit.clean(text)
    assert fit.clean(clean) == clean
    assert not set(clean) & {"\t", "\r", "\x00", "\x1b", "\ud800", "\uffff"}
    assert "\n\n" not in clean
    clean.encode()


def test_cleaning_keeps_lines_and_single_blanks():
    assert fit.clean(" a\t b \r\n\r\n\u2028 c\x00 ") == "a b\nc"


def test_an_only_word_too_wide_for_its_line_keeps_its_beginning():
    assert fit.cut("Børnefamilierne", 12, 60, 1).startswith("Børn")
    assert fit.cut("W" * 120, 12, 300, 1).startswith("W" * 20)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("højst 25 km fra", "25 km"),
        ("for 150 kr., når", "150 kr.,"),
        ("den 31. marts 2027", "31. marts"),
        ("by 3 May", "3 May"),
        ("fra kl. 15.30 på", "kl. 15.30"),
        ("ready from 3 pm the next day", "3 pm"),
        ("of your line (DKK 9,500). Draw", "DKK 9,500"),
    ],
)
def test_what_is_read_as_one_is_on_one_line(text, whole):
    room = fit.width(text[: text.index(whole) + len(whole) - 1], 14)
    assert any(whole in line.replace("\N{NO-BREAK SPACE}", " ") for line in fit.wrap(fit.joined(text), 14, room))


def test_other_words_part_as_ever():
    assert (
        fit.joined("9 timers kursus i 3 maskiner, 40 års erfaring") == "9 timers kursus i 3 maskiner, 40 års erfaring"
    )


def test_the_last_word_is_joined_where_it_would_stand_alone_and_finds_room():
    room = fit.width("Ugens brød og", 14)
    assert fit.accompanied("Ugens brød og kager", 14, room) == "Ugens brød og\N{NO-BREAK SPACE}kager"
    assert fit.accompanied("Ugens brød og en lang kage", 14, room) == "Ugens brød og en lang kage"


def test_words_that_are_wider_than_their_line_together_are_not_joined():
    room = fit.width("planlægge", 14) + 1
    assert fit.accompanied("Ældre der vil planlægge", 14, room) == "Ældre der vil planlægge"


def test_a_name_is_not_parted_for_what_is_in_brackets_and_nothing_is_joined_twice():
    room = fit.width("Birgitte Foged", 14) + 1
    assert fit.accompanied("Birgitte Foged (instruktør)", 14, room) == "Birgitte Foged (instruktør)"
    once = fit.accompanied("Ugens brød og kager", 14, fit.width("Ugens brød og", 14))
    assert fit.accompanied(once, 14, fit.width("Ugens brød", 14)) == once


def test_no_line_is_left_with_a_short_word_for_the_one_below_it():
    room = fit.width("Newcomers", 14) + 1
    assert fit.accompanied("Newcomers and young adults", 14, room) == "Newcomers and young adults"
