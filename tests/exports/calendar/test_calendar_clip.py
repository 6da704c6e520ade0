"""Long ideas in the few characters that a calendar shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.calendar.clip import ELLIPSIS, clipped
from exports.outline.shorten import plain
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
def test_clipped(text, limit, kept):
    assert clipped(text, limit) == kept


PROSE = st.text(max_size=400).filter(lambda text: not any(line.item for line in read_lines(text)))


@given(PROSE, st.integers(2, 150))
def test_clipped_is_a_beginning_that_fits(text, limit):
    kept = clipped(text, limit)
    assert len(kept) <= limit
    assert "\n" not in kept
    assert plain(text).startswith(kept.removesuffix(ELLIPSIS))
    assert bool(kept) == bool(plain(text))


@given(PROSE.filter(lambda text: len(text) <= 200))
def test_clipped_leaves_alone_what_fits(text):
    assert clipped(text, 200) == plain(text)


@pytest.mark.parametrize(
    ("text", "limit", "kept"),
    [
        ("caf\N{COMBINING ACUTE ACCENT}e" * 9, 4, "ca…"),
        ("👩\N{ZERO WIDTH JOINER}🚀" * 9, 6, "👩\N{ZERO WIDTH JOINER}🚀…"),
        ("\N{COMBINING ACUTE ACCENT}" * 9, 3, "\N{COMBINING ACUTE ACCENT}" * 2 + "…"),
    ],
)
def test_clipped_does_not_part_a_letter_from_its_accent(text, limit, kept):
    assert clipped(text, limit) == kept
