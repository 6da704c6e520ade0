"""Themes: what stands on what is legible in each of them, and in whatever somebody makes of their own colours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.layout import palette
from exports.layout.palette import INK, PAPER, STEPS, Colour, accent, on, shares, tint, value
from exports.layout.themes import NORDIC, THEMES, Theme, contrasts, with_colours, with_fonts
from tests.profiles import tried

COLOURS = st.integers(0, 0xFFFFFF).map("{:06X}".format)
by_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def too_faint(theme: Theme) -> list[str]:
    return [
        f"{one} on {other}: {found:.2f} < {least}" for one, other, least, found in contrasts(theme) if found < least
    ]


@by_theme
def test_everything_can_be_read_in_every_theme(theme: Theme) -> None:
    assert too_faint(theme) == []


@by_theme
def test_the_steps_of_a_theme_are_told_apart(theme: Theme) -> None:
    assert len({theme.value(accent(step)) for step in STEPS}) == len(STEPS)
    assert len({theme.value(tint(step)) for step in STEPS}) == len(STEPS)


def test_the_first_theme_has_the_palettes_own_colours() -> None:
    colours = (INK, PAPER, *map(accent, STEPS), *map(tint, STEPS), Colour("pale plan", shade=72), Colour("muted", 20))
    assert [NORDIC.value(colour) for colour in colours] == [value(colour) for colour in colours]


@tried(30)
@given(st.fixed_dictionaries(dict.fromkeys(STEPS, COLOURS)), st.sampled_from(list(THEMES.values())))
def test_whatever_colours_are_given_everything_can_be_read(colours: dict[str, str], base: Theme) -> None:
    made = with_colours(base, colours)
    assert too_faint(made) == []
    # What the layout picks by the first theme's colours is right in this one too.
    for step in STEPS:
        for ground in (accent(step), tint(step), *shares(step, 6)):
            assert palette.ratio(made.value(on(ground)), made.value(ground)) >= 4.5


@pytest.mark.parametrize("colour", ["1B4F8F", "000000", "7A1F3D"])
def test_a_colour_that_can_be_read_stays_as_it_is(colour: str) -> None:
    assert with_colours(NORDIC, {"plan": colour}).plan == colour


def test_a_colour_that_is_too_light_is_darkened_no_more_than_it_must_be() -> None:
    for colour in ("FFD500", "FFFFFF", "00A0FF", "E30613"):
        made = with_colours(NORDIC, {"plan": colour}).plan
        assert palette.luminance(made) < palette.luminance(colour)
        assert palette.ratio(made, NORDIC.paper) < 5.6, "half a step lighter would have done"


@pytest.mark.parametrize("name", ['Ar"ial', "<b>", "x" * 41, "a\nb", "'; url(x)", ""])
def test_what_is_no_fonts_name_leaves_the_themes_own(name: str) -> None:
    assert with_fonts(NORDIC, name, name) == NORDIC


def test_fonts_go_by_their_names() -> None:
    made = with_fonts(NORDIC, "Gill Sans MT", "Segoe UI")
    assert (made.title_font, made.font) == ("Gill Sans MT", "Segoe UI")


@pytest.mark.parametrize("name", ["Verdana", "Poppins", "Poppins Light", "MONTSERRAT"])
def test_text_in_a_wide_font_is_set_smaller_and_takes_the_room_that_was_measured(name):
    theme = with_fonts(NORDIC, name, name)
    assert 14 / 1.2 < theme.drawn(14) < 14 / 1.1
    assert theme.drawn(28, serif=True) > 27.5  # what is kept for what stands in for Georgia is nearly enough


def test_text_in_other_fonts_is_set_as_it_was_measured():
    assert with_fonts(NORDIC, "Calibri", "Calibri").drawn(14) == NORDIC.drawn(14) == 14
    assert with_fonts(NORDIC, "Unbounded", "").drawn(28, serif=True) < 28
