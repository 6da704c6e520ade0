"""Themes: what the roles of the palette look like, and in which fonts titles and text are set.

The layout does not depend on them: it picks roles, and which role is legible on which is the same in every theme
(`PAIRS`). A theme that somebody makes of their own colours is mended until that holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any

from exports.hashing import hashed_once
from exports.layout import glyphs, palette
from exports.layout.fonts import wide
from exports.layout.palette import (
    GOOD,
    GROUND,
    INK,
    MUTED,
    PALE_GOOD,
    PALE_TROUBLE,
    PAPER,
    ROLES,
    STEPS,
    TROUBLE,
    WHITE,
    Colour,
    accent,
    deep,
    middle,
    tint,
)

SANS, SERIF = "Arial", "Georgia"
"""What texts are measured as, whatever the fonts of a theme are."""
FONT_NAME = re.compile(r"[^\W_][\w .-]{0,39}")


@hashed_once
@dataclass(frozen=True)
class Theme:
    """Colours as RRGGBB; roles that are not here are the palette's in every theme."""

    id: str
    ink: str = ROLES["ink"]
    paper: str = ROLES["paper"]
    muted: str = ROLES["muted"]
    strategy: str = ROLES["strategy"]
    plan: str = ROLES["plan"]
    measure: str = ROLES["measure"]
    pale_strategy: str = ROLES["pale strategy"]
    pale_plan: str = ROLES["pale plan"]
    pale_measure: str = ROLES["pale measure"]
    serif: bool = True
    """Whether titles are in a serif where a file brings its fonts along: the PDF and the pictures of documents."""
    title_font: str = SERIF
    """By name, where whoever opens the file has the font: Office files and the previews."""
    font: str = SANS

    def full(self, role: str) -> str:
        """The colour of `role` at full strength, as RRGGBB."""
        own: str | None = getattr(self, role.replace(" ", "_"), None)
        return ROLES[role] if own is None else own

    def value(self, colour: Colour) -> str:
        """`colour` as RRGGBB."""
        found = self._values.get(colour)
        if found is None:
            found = self._values[colour] = palette.shaded(self.full(colour.role), colour)
        return found

    def css(self, colour: Colour) -> str:
        """`colour` as #RRGGBB."""
        return f"#{self.value(colour)}"

    def drawn(self, size: float, *, serif: bool = False) -> float:
        """The size at which the theme's own font takes no more room than was measured for `size`."""
        return size / (self._title_wider if serif else self._wider)

    @cached_property
    def _wider(self) -> float:
        return wide.width(self.font)

    @cached_property
    def _title_wider(self) -> float:
        # What is kept for a serif holds most fonts as they are.
        return max(1.0, wide.width(self.title_font) / glyphs.STAND_IN)

    @cached_property
    def _values(self) -> dict[Colour, str]:
        """Those that have been asked for: a deck asks for a few thousand times."""
        return {}


NORDIC = Theme("nordic")
THEMES: Mapping[str, Theme] = MappingProxyType(
    {
        theme.id: theme
        for theme in (
            NORDIC,
            Theme(
                "clear",
                ink="17202C",
                paper="FAFBFC",
                muted="566271",
                strategy="1B4F8F",
                plan="A83A1E",
                measure="1F6650",
                pale_strategy="DEE7F2",
                pale_plan="F7E6E1",
                pale_measure="DFECE7",
                serif=False,
                title_font=SANS,
            ),
            Theme(
                "warm",
                ink="2C221C",
                paper="FBF6EE",
                muted="6B5D52",
                strategy="3B5B3A",
                plan="9C4221",
                measure="4A4478",
                pale_strategy="E4EBDD",
                pale_plan="F6E5DA",
                pale_measure="E7E5F0",
            ),
        )
    }
)
"""Those that come with Tretrin, by id."""


def _pairs(step: str) -> Iterator[tuple[Colour, Colour, float]]:
    own, light = accent(step), tint(step)
    for ground in (light, middle(step), Colour(f"pale {step}", shade=68)):  # the last: the darkest of `shares`
        yield INK, ground, 4.5
    yield MUTED, light, 4.5
    for ground in (own, deep(step)):
        yield WHITE, ground, 4.5
    for ground in (PAPER, WHITE, GROUND):
        yield own, ground, 4.5
    # Bold from 14 points, and the other way round what can be skipped on a slide in the step's colour.
    yield own, light, 4.4
    yield own, Colour("muted", 75), 1.5  # a chart's first series and its second


PAIRS: tuple[tuple[Colour, Colour, float], ...] = (
    *((text, ground, 4.5) for text in (INK, MUTED) for ground in (PAPER, WHITE, GROUND)),
    (INK, middle(""), 4.5),
    (WHITE, GOOD, 4.5),
    (GOOD, PALE_GOOD, 4.5),
    (TROUBLE, PALE_TROUBLE, 4.5),
    (WHITE, MUTED, 4.5),
    *((bar, PAPER, 3.0) for bar in (Colour("muted", 75), Colour("muted", shade=80), INK)),
    (Colour("muted", 75), INK, 1.5),
    (INK, Colour("muted", shade=80), 1.5),
    *(pair for step in STEPS for pair in _pairs(step)),
)
"""What stands on what in the layout, and the least contrast of the two: WCAG AA for text and for charts."""


def contrasts(theme: Theme) -> Iterator[tuple[Colour, Colour, float, float]]:
    """Each of `PAIRS` with the contrast it has in `theme`."""
    for one, other, least in PAIRS:
        yield one, other, least, palette.ratio(theme.value(one), theme.value(other))


def with_colours(theme: Theme, colours: Mapping[str, str]) -> Theme:
    """`theme` with other colours (RRGGBB) for some steps, each darkened as little as makes it legible everywhere."""
    for step, colour in colours.items():
        theme = _with_colour(theme, step, colour)
    return theme


def with_fonts(theme: Theme, title_font: str, font: str) -> Theme:
    """`theme` with other fonts by name; an empty name, or one that no font has, leaves the theme's own."""
    named = [name if FONT_NAME.fullmatch(name) else "" for name in (title_font, font)]
    return replace(theme, title_font=named[0] or theme.title_font, font=named[1] or theme.font)


def _with_colour(theme: Theme, step: str, colour: str) -> Theme:
    hue, lightness, saturation = _hls(colour)
    light = next(pale for pale in _pales(hue, saturation) if _bears_text(theme, pale))
    pairs = [pair for pair in PAIRS if step in (pair[0].role, pair[1].role)]
    for darker in (colour, *(_rgb(hue, lightness * part / 200, saturation) for part in range(199, -1, -1))):
        own: dict[str, Any] = {step: darker, f"pale_{step}": light}
        made = replace(theme, **own)
        if all(palette.ratio(made.value(one), made.value(other)) >= least for one, other, least in pairs):
            return made
    raise AssertionError("black is legible on every paper")


def bears_tints(theme: Theme) -> bool:
    """Whether the text of `theme` can be read on the palest of tints: then every hue has one that bears it."""
    *_, palest = _pales(0.0, 0.0)
    return _bears_text(theme, palest)


def _pales(hue: float, saturation: float) -> Iterator[str]:
    """Light grounds of a hue, the most colourful first; the last is the same grey for all of them."""
    for part in range(10, -1, -1):
        for lightness in (0.90, 0.92, 0.94):
            yield _rgb(hue, lightness, min(saturation, 0.5) * part / 10)


def _bears_text(theme: Theme, pale: str) -> bool:
    darkest = palette.shaded(pale, Colour("pale", shade=68))
    return palette.ratio(theme.ink, darkest) >= 4.5 and palette.ratio(theme.muted, pale) >= 4.5


def _hls(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4))
    return rgb_to_hls(red, green, blue)


def _rgb(hue: float, lightness: float, saturation: float) -> str:
    return "".join(f"{round(255 * part):02X}" for part in hls_to_rgb(hue, lightness, saturation))


PRINT = replace(NORDIC, id="print", paper="FFFFFF")
"""Nobody's printer is to fill a page with paper's colour."""
