"""How wide every character is in our fonts, and in those that stand in for what ours have no glyph for.

The theme's fonts are Arial and, for what is set in `serif`, Georgia; Arimo and Gelasio have exactly their widths
(`fonts`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache

from PIL import ImageFont, features

from exports.layout import fonts

UNITS = 2048
"""Units per em of our fonts: measured at this size, advances come out unrounded."""
SAFETY = 1.02
"""What a line may come out wider than measured; renderers round each glyph in their own way."""
STAND_IN = 1.165
"""How much wider DejaVu Serif is than Georgia, which it stands in for where a machine has neither that nor Gelasio: in
running Danish 1.16 times on average, and with what `SAFETY` adds, no more than this in 99 lines of 100."""
# Latin, Greek and Cyrillic with their punctuation, and signs such as € and →: what Arimo draws itself.
_ARIMO = re.compile(
    "[\x20-\u024f\u0300-\u0377\u037a-\u037f\u0384-\u0527\u1e00-\u1ef9\u2010-\u2044\u20a0-\u20bf\u2122\u2190-\u2195]"
)
# Gelasio has no Greek, no Cyrillic and fewer rare letters.
_GELASIO = re.compile(
    "[\x20-\x7e\xa0-\u017f\u0218-\u021b\u0300-\u0304\u1e00-\u1e97\u1ea0-\u1ef9\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039-\u203a\u20ac\u2122\u2190-\u2195]"
)
_FOREIGN = re.compile(f"[^{_ARIMO.pattern[1:-1]}\u200b-\u200f\ufe0f]")
_NO_LIGATURES = ["-liga", "-clig"] if features.check("raqm") else None
_WIDE_LIGATURES = range(0xFDF0, 0xFDFE)  # whole Arabic phrases in one glyph
_VARIATIONS = range(0xFE00, 0xFE10)  # say how the character before is drawn
_WIDE_SCRIPTS = range(0x12000, 0x12550)  # cuneiform: up to three and a half ems


class _Advances(dict[str, float]):
    """Width of each character over the font size, measured the first time it is asked for."""

    def __init__(self, bold: bool, serif: bool) -> None:
        super().__init__()
        self._font = fonts.font(UNITS, bold, serif, ImageFont.Layout.BASIC)
        self._has = (_GELASIO if serif else _ARIMO).match
        self._spare = spare(serif)

    def __missing__(self, char: str) -> float:
        advance = self._font.getlength(char) / UNITS if self._has(char) else _stand_in(char)
        self[char] = advance * self._spare
        return self[char]


class _Kerning(dict[str, float]):
    """How much nearer the two letters of each pair stand than they are wide, over the font size; 0 or less, mostly.

    Where Pillow comes without Raqm it cannot tell, and says 0.
    """

    def __init__(self, bold: bool, serif: bool) -> None:
        super().__init__()
        self._font = fonts.font(UNITS, bold, serif, ImageFont.Layout.RAQM)
        self._has = (_GELASIO if serif else _ARIMO).match

    def __missing__(self, pair: str) -> float:
        known = all(map(self._has, pair))
        apart = sum(map(self._font.getlength, pair)) if known else 0.0
        self[pair] = (self._font.getlength(pair, features=_NO_LIGATURES) - apart) / UNITS if known else 0.0
        return self[pair]


def _stand_in(char: str) -> float:
    if ord(char) in _WIDE_LIGATURES:
        return 12.0
    if ord(char) in _WIDE_SCRIPTS:
        return 4.0
    if ord(char) in _VARIATIONS or unicodedata.category(char) in ("Cf", "Cc"):
        return 0.0
    return 1.4


def spare(serif: bool) -> float:
    """How many times as much room is kept for a text as it takes in the font it is meant for."""
    return SAFETY * STAND_IN if serif else SAFETY


@cache
def advances(bold: bool, serif: bool = False) -> Mapping[str, float]:
    """Width of each character over the font size, with what renderers may add to it."""
    return _Advances(bold, serif)


@cache
def kerning(bold: bool, serif: bool = False) -> Mapping[str, float]:
    """What programs move each pair of letters by, over the font size."""
    return _Kerning(bold, serif)


@lru_cache(maxsize=8192)  # a line is asked about whenever something is tried with it
def is_tall(text: str) -> bool:
    """Whether another font stands in for part of `text`, in taller lines."""
    return not text.isascii() and _FOREIGN.search(text) is not None
