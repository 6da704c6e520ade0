"""How much room a text takes, measured rather than guessed.

The theme's fonts are Arial and, for what is set in `serif`, Georgia; Arimo and Gelasio have exactly their widths
(`fonts`). Everything is in points. A renderer (PowerPoint, LibreOffice) may need less room than is said here, never
more: lines break at spaces only, kerning is left out, what our fonts have no glyph for (emoji, Chinese, Arabic …) is
counted as wide and tall as the fonts that stand in for it, and a serif as wide as the widest that does for Georgia.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import pairwise

from PIL import ImageFont, features

from exports.layout import fonts

UNITS = 2048
"""Units per em of our fonts: measured at this size, advances come out unrounded."""

SAFETY = 1.02
"""What a line may come out wider than measured; renderers round each glyph in their own way."""

STAND_IN = 1.165
"""How much wider DejaVu Serif is than Georgia, which it stands in for where a machine has neither that nor Gelasio: in
running Danish 1.16 times on average, and with what `SAFETY` adds, no more than this in 99 lines of 100."""

ROUNDING = 1e-6

LINE, SERIF_LINE = 1.21, 1.28
"""Height of a line over its font size; renderers take 1.2 for Arial, 1.27 for Gelasio and less for Georgia."""

TALL_LINE = 1.6
"""The same where another font stands in for a glyph ours lack."""

ELLIPSIS = "…"
LONG_WORD = 30
"""Letters from which a text is cut inside a word rather than before it."""

_ILLEGAL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_NEW_LINE = re.compile("[\n\r\x0b\x0c\x85\u2028\u2029]+")
_BLANK = re.compile("[ \t]+")
_WORD = re.compile("[^ ]+")
# A word too wide for its line is broken in mid-word, or after some of these signs first; which, renderers disagree on.
_BREAKS = tuple(
    re.compile(f"[^{signs}]+[{signs}]*|[{signs}]+")
    for signs in (" ", "-–—", "/", "?!|", "/?!|", "-–—/", "-–—/?!|", "-–—/?!|&=.,;:_")
)

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


def legal(text: str) -> str:
    """`text` without what XML cannot hold."""
    return _ILLEGAL.sub("", text)


@lru_cache(maxsize=8192)
def clean(text: str) -> str:
    """`text` as it is measured and drawn: what XML cannot hold is gone, blanks are single, empty lines closed up."""
    lines = (_BLANK.sub(" ", line).strip(" ") for line in _NEW_LINE.split(legal(text)))
    return "\n".join(line for line in lines if line)


def width(text: str, size: float, bold: bool = False, serif: bool = False) -> float:
    """Points `text` takes on one line; of a text in several lines, the widest."""
    measure = advances(bold, serif).__getitem__
    return size * max(sum(map(measure, line)) for line in text.split("\n"))


def longest_word(text: str, size: float, bold: bool = False, serif: bool = False) -> float:
    """Points the widest word takes."""
    return max((width(word, size, bold, serif) for word in text.split()), default=0.0)


@lru_cache(maxsize=8192)
def starts(text: str, size: float, room: float, bold: bool = False, serif: bool = False) -> tuple[int, ...]:
    """Where each line of a clean `text` starts when it is set in `room` points; the first at 0.

    A word wider than the room is broken, however the renderer may break it: in mid-word or after its hyphens
    and slashes, whichever takes more lines.
    """
    found: list[int] = []
    offset = 0
    for line in text.split("\n"):
        found += (offset + start for start in _line_starts(line, room / size, advances(bold, serif)))
        offset += len(line) + 1
    return tuple(found)


def _line_starts(line: str, room: float, wide_as: Mapping[str, float]) -> list[int]:
    measure = wide_as.__getitem__
    room += ROUNDING
    if sum(map(measure, line)) <= room:
        return [0]
    found, used, space = [0], 0.0, measure(" ")
    for word in _WORD.finditer(line):
        wide = sum(map(measure, word[0]))
        if word.start() and used + space + wide > room:
            found.append(word.start())
            used = 0.0
        elif word.start():
            used += space
        if wide <= room:
            used += wide
            continue
        inner, used = _broken(word[0], room, wide_as)
        found += (word.start() + at for at in inner)
    return found


def _broken(word: str, room: float, wide_as: Mapping[str, float]) -> tuple[list[int], float]:
    """Where the further lines of a word wider than the room start, and how full the last of them may be."""
    ways = [_filled(signs.finditer(word), room, wide_as) for signs in _BREAKS]
    return max((starts for starts, _ in ways), key=len), max(used for _, used in ways)


def _filled(segments: Iterable[re.Match[str]], room: float, wide_as: Mapping[str, float]) -> tuple[list[int], float]:
    """The same for a renderer that breaks between `segments`, and inside only those wider than the room."""
    measure = wide_as.__getitem__
    found: list[int] = []
    used = 0.0
    for segment in segments:
        wide = sum(map(measure, segment[0]))
        if used and used + wide > room:
            found.append(segment.start())
            used = 0.0
        if wide <= room:
            used += wide
            continue
        for at, char in enumerate(segment[0], segment.start()):
            if used and used + measure(char) > room:
                found.append(at)
                used = 0.0
            used += measure(char)
    return found, used


def wrap(text: str, size: float, room: float, bold: bool = False, serif: bool = False) -> list[str]:
    """The lines a clean `text` is set in within `room` points."""
    begins = starts(text, size, room, bold, serif)
    return [text[begin:end].strip(" \n") for begin, end in pairwise([*begins, len(text)])]


def split(text: str, count: int, size: float, room: float, bold: bool = False, serif: bool = False) -> tuple[str, str]:
    """The first `count` (1 or more) lines of a clean `text` and what follows them (empty where nothing does)."""
    head = text
    # A part of a broken word may take more lines by itself than it did within the whole.
    while len(begins := starts(head, size, room, bold, serif)) > count:
        head = head[: begins[count]].rstrip(" \n")
    return head, text[len(head) :].lstrip(" \n")


def cut(
    text: str, size: float, room: float, count: int, bold: bool = False, tail: str = "", serif: bool = False
) -> str:
    """A clean `text` cut to `count` lines, at a word where there is one, with … where something was left out.

    `tail` follows it whole, and has its room in the lines.
    """
    if len(starts(text + tail, size, room, bold, serif)) <= count:
        return text + tail
    tail = ELLIPSIS + tail
    kept, _ = split(text, count, size, room, bold, serif)
    while kept and len(starts(kept + tail, size, room, bold, serif)) > count:
        shorter = kept.rpartition(" ")[0]
        # A long last word gives up letters instead, and so does an only one: without it a line would be nearly empty.
        kept = shorter if shorter and len(kept) - len(shorter) < LONG_WORD else kept[:-1]
    return kept.rstrip(" \n,;:.–-") + tail


def is_tall(text: str) -> bool:
    """Whether another font stands in for part of `text`, in taller lines."""
    return not text.isascii() and _FOREIGN.search(text) is not None


def line_height(line: str, size: float, serif: bool = False) -> float:
    """Points from one baseline to the next."""
    return size * (TALL_LINE if is_tall(line) else SERIF_LINE if serif else LINE)


def height(lines: list[str], size: float, serif: bool = False) -> float:
    """Points that `lines` take from top to bottom."""
    return sum(line_height(line, size, serif) for line in lines)
