"""One form for every text, one key for every name, and nothing lost that can be seen."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wizard.language.writing import lines, name_key, one_line

UNSEEN = "\x00\x02\x1b\x1f\x7f\x9f\xad"
UNSEEN += "\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\ufeff\ufffe\U0010fffe\ufe0f\ud800"
TRICKY = st.text(st.sampled_from("aÅé\u0301 \n\t\r\xa0\u2009אب👩🍳🏻❤1#🏴ක්‍र" + UNSEEN + "\U000e0067\uf0b7•"))


@pytest.mark.parametrize("char", UNSEEN, ids=lambda char: f"U+{ord(char):04X}")
def test_what_nobody_can_see_is_taken_out(char: str) -> None:
    assert lines(f"ba{char}ge{char}ri") == one_line(f"{char}ba{char}ge{char}ri{char}") == "bageri"
    assert one_line(char * 3) == ""


@pytest.mark.thorough
@given(st.text(st.characters(codec="latin-1")))
def test_plain_text_is_kept_as_any_other(text: str) -> None:
    assert lines(text) == lines(f"{text}\u200b")


@pytest.mark.parametrize(
    "text",
    [
        "👩\u200d🍳 og 👨\u200d👩\u200d👧\u200d👦",
        "❤\ufe0f og ☺\ufe0f, 1\ufe0f\u20e3",
        "👩🏽\u200d🚒 ❤\ufe0f\u200d🔥 🏳\ufe0f\u200d🌈 🧑\u200d⚕\ufe0f",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "می\u200cخواهم",
        "क\u094d\u200dष",
        "שלום\u200f!",
    ],
)
def test_what_shapes_a_character_stays(text: str) -> None:
    assert lines(text) == one_line(text) == text


def test_a_long_text_keeps_its_lines_whatever_ended_them() -> None:
    assert lines(" a\r\nb\rc\vd\u2028e\x85f ") == "a\nb\nc\nd\ne\nf"
    assert one_line("a\r\nb\tc  d\u2003\u2009e") == "a b c d e"


def test_words_own_bullets_are_bullets() -> None:
    assert lines("\uf0b7\tVi bager\n\uf0a7\tVi sælger") == "•\tVi bager\n•\tVi sælger"


def test_an_override_cannot_turn_a_text_round() -> None:
    assert one_line("regning\u202egpj.exe") == "regninggpj.exe"


@pytest.mark.parametrize(
    "spelling",
    [
        "Mette Holm",
        "mette holm",
        " Mette  Holm ",
        "Mette\xa0Holm",
        "Met\xadte Holm",
        "Mette\u200b Holm",
        "METTE\u2009HOLM",
        "Mette Holm\u200e",
    ],
)
def test_one_name_has_one_key_however_it_was_pasted(spelling: str) -> None:
    assert name_key(spelling) == "mette holm"


@pytest.mark.parametrize(("one", "other"), [("Åse", "Ase"), ("Mette Holm", "Metteholm"), ("Bo", "Bob"), ("ö", "o")])
def test_two_names_have_two_keys(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_letters_of_two_characters_are_the_same_name() -> None:
    assert name_key("A\u030ase") == name_key("åse")


@given(TRICKY | st.text(st.characters()))
@example("👩\u200d\u200d🍳")
def test_the_form_is_stable(text: str) -> None:
    for form in (lines, one_line, name_key):
        once = form(text)
        assert form(once) == once
        assert once == unicodedata.normalize("NFC", once).strip()
        once.encode()
        assert not any(unicodedata.category(char) == "Cc" and char not in "\n\t" for char in once)
    assert name_key(one_line(text)) == name_key(text) == name_key(lines(text))


@given(TRICKY, TRICKY)
def test_spellings_that_only_differ_in_case_and_what_is_unseen_are_one(name: str, other: str) -> None:
    assert name_key(f" {name}\u200b  ") == name_key(name)
    if one_line(name) == one_line(other):
        assert name_key(name) == name_key(other)
