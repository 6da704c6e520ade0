"""The look that is kept with a strategy, in its record `look`: a theme, colours, fonts and a logo, or some of them.

A strategy file may hold anything there: what is no colour, no font's name or no picture counts as not given.
"""

from __future__ import annotations

import io
import re
import struct
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PIL import Image

from exports.layout.look import Logo, Look
from exports.layout.palette import STEPS
from exports.layout.themes import NORDIC, THEMES, Theme, with_colours, with_fonts
from wizard.language.languages import Language
from wizard.strategy.strategy import Strategy

RECORD = "look"
FORMATS = ("PNG", "JPEG")
WIDEST, HIGHEST = 1200, 600
"""Pixels of a logo: sharp in print at the size it has on our pages."""
KEPT_THEMES = 64
KEPT_LOGOS = 16
"""Logos that are remembered after they have been checked, a few hundred kB each."""
UNREADABLE = (OSError, ValueError, SyntaxError, EOFError, TypeError, struct.error)
"""What Pillow raises for pictures that break off or contradict themselves."""
QUALITY = 90
"""Of JPEG files, of 100."""
COLOUR = re.compile(r"#([0-9A-Fa-f]{6})")


@dataclass(frozen=True)
class Mended:
    """A colour that somebody gave, and the one that is used in its place; both as #RRGGBB."""

    step: str
    given: str
    used: str


def look(strategy: Strategy, language: Language) -> Look:
    """How the pages of `strategy` look. Raises LookupError where its record `look` was not loaded."""
    row = kept(strategy)
    company = strategy.answers.get("company_name", "")
    alt = language.text("look.logo_of", company=company) if company else language.text("look.logo")
    found = _picture(row.get("logo", ""))
    return Look(theme(row), Logo(*found, alt) if found else None)


def kept(strategy: Strategy) -> Mapping[str, Any]:
    """The record's one row; empty where nothing was chosen."""
    return next(iter(strategy.record(RECORD)), {})


def in_theme(strategy: Strategy, theme_id: str) -> Strategy:
    """`strategy` with another theme under its own colours, fonts and logo."""
    return strategy.with_record(RECORD, [{**kept(strategy), "theme": theme_id}])


def base(row: Mapping[str, Any]) -> Theme:
    """The theme that was chosen, as it comes."""
    return THEMES.get(row.get("theme", ""), NORDIC)


def theme(row: Mapping[str, Any]) -> Theme:
    """The theme that was chosen, with the colours and fonts that were given, legible everywhere."""
    return _theme(base(row), tuple(given(row).items()), row.get("title_font", ""), row.get("font", ""))


@lru_cache(maxsize=KEPT_THEMES)
def _theme(chosen: Theme, colours: tuple[tuple[str, str], ...], title_font: str, font: str) -> Theme:
    return with_fonts(with_colours(chosen, dict(colours)), title_font, font)


def given(row: Mapping[str, Any]) -> dict[str, str]:
    """The colours that were given, by step, as RRGGBB."""
    found = {step: COLOUR.fullmatch(row.get(step, "")) for step in STEPS}
    return {step: match[1].upper() for step, match in found.items() if match}


def mended(row: Mapping[str, Any]) -> list[Mended]:
    """The colours that are not used as they were given, because text on them could not be read."""
    used = theme(row)
    pairs = ((step, colour, used.full(step)) for step, colour in given(row).items())
    return [Mended(step, f"#{colour}", f"#{instead}") for step, colour, instead in pairs if colour != instead]


@lru_cache(maxsize=KEPT_LOGOS)
def _picture(text: str) -> tuple[bytes, int, int] | None:
    """The picture in a base64 text, its width and its height.

    Its dots are written anew: what Pillow can read in spite of its faults, other programs may not.
    """
    try:
        data = b64decode(text, validate=True)
        with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
            if picture.width > WIDEST or picture.height > HIGHEST:
                return None
            written = io.BytesIO()
            clear = "A" in picture.getbands()
            picture.convert("RGBA" if clear else "RGB").save(written, picture.format, quality=QUALITY)
            return written.getvalue(), picture.width, picture.height
    except (NotBase64, Image.DecompressionBombError, Image.DecompressionBombWarning, *UNREADABLE):
        return None
