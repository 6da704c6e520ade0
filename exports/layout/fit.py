"""How much room a text takes, measured rather than guessed.

Everything is in points, and as wide as the theme's fonts are (`glyphs`). A renderer (PowerPoint, LibreOffice) may need
less room than is said here, never more: lines break at spaces only, kerning is left out, what our fonts have no glyph
for (emoji, Chinese, Arabic …) is counted as wide and tall as the fonts that stand in for it, and a serif as wide as the
widest that does for Georgia.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise

from exports.layout.glyphs import advances, is_tall

ROUNDING = 1e-6

LINE, SERIF_LINE = 1.21, 1.28
"""Height of a line over its font size; renderers take 1.2 for Arial, 1.27 for Gelasio and less for Georgia."""

TALL_LINE = 1.6
"""The same where another font stands in for a glyph ours lack."""

ELLIPSIS = "…"
LOOSE = " \n,;:.–-"
"""What no … follows."""
NO_BREAK = "\N{NO-BREAK SPACE}"
LONG_ALONE = 12
"""Letters of a word that may stand alone on a line."""
SHORTEST_LINE = 5
"""Letters that a line keeps when its last word is taken to the next."""
LONG_WORD = 30
"""Letters from which a text is cut inside a word rather than before it."""

_ILLEGAL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_NEW_LINE = re.compile("[\n\r\x0b\x0c\x85\u2028\u2029]+")
_BLANK = re.compile("[ \t]+")
_WORD, _WORDS = re.compile("[^ ]+"), re.compile("[^ \n]+")
_UNITS = r"km|m|cm|mm|kg|kr|mio|mia|år|t|timer?|min|minutter|uger|pct|hours?|minutes|weeks|years|[ap]m"
_MONTHS = "jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec"
_ONE = re.compile(
    rf"(?<=\d) (?=(?:{_UNITS})\b|[%€£$]|(?i:{_MONTHS}))|(?<=\d\.) (?=(?i:{_MONTHS}))|(?<=\b[Kk]l\.) (?=\d)"
    r"|(?<=§) (?=\d)|(?<=\bDKK) (?=\d)|(?<=\bEUR) (?=\d)"
)
"""The space in what is read as one: an amount with its unit, a day with its month, »kl.« or »§« with its number."""
# A word too wide for its line is broken in mid-word, or after some of these signs first; which, renderers disagree on.
_BREAKS = tuple(
    re.compile(f"[^{signs}]+[{signs}]*|[{signs}]+")
    for signs in (" ", "-–—", "/", "?!|", "/?!|", "-–—/", "-–—/?!|", "-–—/?!|&=.,;:_")
)


def legal(text: str) -> str:
    """`text` without what XML cannot hold."""
    return _ILLEGAL.sub("", text)


@lru_cache(maxsize=8192)
def clean(text: str) -> str:
    """`text` as it is measured and drawn: what XML cannot hold is gone, blanks are single, empty lines closed up."""
    lines = (_BLANK.sub(" ", line).strip(" ") for line in _NEW_LINE.split(legal(text)))
    return "\n".join(line for line in lines if line)


@lru_cache(maxsize=8192)
def joined(text: str) -> str:
    """A clean `text` in which no line ends between what is read as one, such as 25 km."""
    return _ONE.sub(NO_BREAK, text)


def as_set(text: str) -> str:
    """`text` as it stands on a page: clean, and joined."""
    return joined(clean(text))


def width(text: str, size: float, bold: bool = False, serif: bool = False) -> float:
    """Points `text` takes on one line; of a text in several lines, the widest."""
    measure = advances(bold, serif).__getitem__
    if "\n" not in text:
        return size * sum(map(measure, text))
    return size * max(sum(map(measure, line)) for line in text.split("\n"))


def accompanied(text: str, size: float, room: float, bold: bool = False, serif: bool = False) -> str:
    """A clean `text` whose last word is joined to the one before it, where it would stand alone on its line and that
    makes it no longer."""
    begins = starts(text, size, room, bold, serif)
    before, space, last = text.rpartition(" ")
    if len(begins) < 2 or not space or begins[-1] != len(before) + 1 or len(last) > LONG_ALONE or "\n" in last:
        return text
    # What is joined already is not alone; what is in brackets says something by itself, and a name stays together.
    if NO_BREAK in last or last.startswith("("):
        return text
    bound = f"{before}{NO_BREAK}{last}"
    if width(bound.rpartition(" ")[2], size, bold, serif) > room:
        return text  # it would be broken within a word
    lines = starts(bound, size, room, bold, serif)
    left_alone = bound[lines[-2] : lines[-1]].strip()  # such as »and« over »young adults«
    return bound if len(lines) == len(begins) and len(left_alone) >= SHORTEST_LINE else text


def longest_word(text: str, size: float, bold: bool = False, serif: bool = False) -> float:
    """Points the widest word takes."""
    return max((width(word, size, bold, serif) for word in _WORDS.findall(text)), default=0.0)


@lru_cache(maxsize=8192)
def starts(text: str, size: float, room: float, bold: bool = False, serif: bool = False) -> tuple[int, ...]:
    """Where each line of a clean `text` starts when it is set in `room` points; the first at 0.

    A word wider than the room is broken, however the renderer may break it: in mid-word or after its hyphens
    and slashes, whichever takes more lines.
    """
    found: list[int] = []
    offset = 0
    for line in text.split("\n"):
        found += (offset + start for start in _line_starts(line, room / size, bold, serif))
        offset += len(line) + 1
    return tuple(found)


def _line_starts(line: str, room: float, bold: bool, serif: bool) -> list[int]:
    advances_by_sign = advances(bold, serif)
    whole, words, widths = _measured(line, bold, serif)
    room += ROUNDING
    if whole <= room:
        return [0]
    found, used, space, end = [0], 0.0, advances_by_sign[" "], 0
    for word, wide in zip(words, widths, strict=True):
        start = line.index(word, end)
        end = start + len(word)
        if start and used + space + wide > room:
            found.append(start)
            used = 0.0
        elif start:
            used += space
        if wide <= room:
            used += wide
            continue
        inner, used = _broken(word, room, advances_by_sign)
        found += (start + at for at in inner)
    return found


@lru_cache(maxsize=8192)  # one line is tried in many sizes and widths
def _measured(line: str, bold: bool, serif: bool) -> tuple[float, list[str], list[float]]:
    """How wide `line` is over the font size, its words, and how wide each of them is."""
    measure = advances(bold, serif).__getitem__
    words = _WORD.findall(line)
    return sum(map(measure, line)), words, [sum(map(measure, word)) for word in words]


def _broken(word: str, room: float, advances_by_sign: Mapping[str, float]) -> tuple[list[int], float]:
    """Where the further lines of a word wider than the room start, and how full the last of them may be."""
    ways = [_filled(signs.finditer(word), room, advances_by_sign) for signs in _BREAKS]
    return max((starts for starts, _ in ways), key=len), max(used for _, used in ways)


def _filled(
    segments: Iterable[re.Match[str]], room: float, advances_by_sign: Mapping[str, float]
) -> tuple[list[int], float]:
    """The same for a renderer that breaks between `segments`, and inside only those wider than the room."""
    measure = advances_by_sign.__getitem__
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
    head, _ = split(text, count, size, room, bold, serif)
    kept = head.rstrip(
        LOOSE
    )  # what ends in a hyphen breaks where it does not without it: it is measured as it is shown
    while kept and len(starts(kept + tail, size, room, bold, serif)) > count:
        shorter = kept.rpartition(" ")[0]
        # A long last word gives up letters instead, and so does an only one: without it a line would be nearly empty.
        kept = (shorter if shorter and len(kept) - len(shorter) < LONG_WORD else kept[:-1]).rstrip(LOOSE)
    return kept + tail


def line_height(line: str, size: float, serif: bool = False) -> float:
    """Points from one baseline to the next."""
    return size * (TALL_LINE if is_tall(line) else SERIF_LINE if serif else LINE)


def height(lines: list[str], size: float, serif: bool = False) -> float:
    """Points that `lines` take from top to bottom."""
    return sum(line_height(line, size, serif) for line in lines)


@lru_cache(maxsize=8192)
def wrapped_height(text: str, size: float, room: float, bold: bool = False, serif: bool = False) -> float:
    """Points that a clean `text` takes from top to bottom when it is set in `room` points."""
    return height(wrap(text, size, room, bold, serif), size, serif)
