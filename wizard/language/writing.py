"""The one form a text is kept in, whatever it was pasted from, and the key that tells whether two names are one.

What nobody can see is taken out: control characters, soft hyphens, zero-width characters, marks of direction in a
text that has none. What shapes a character stays: joiners in emoji and in scripts that join letters, variation
selectors after symbols.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

# What Word, web pages and other systems put where a line ends.
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# Soft hyphen, grapheme joiner, Hangul fillers, zero-width space, word joiner, byte order mark, where a picture stood.
_UNSEEN = frozenset("\xad\u034f\u3164\uffa0\u180e\u200b\u2060\u2061\u2062\u2063\u2064\ufeff\ufff9\ufffa\ufffb\ufffc")
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e")
"""They turn the text after them round: nobody types them, and they can make a text read as something else."""
_MARKS = frozenset("\u061c\u200e\u200f\u2066\u2067\u2068\u2069")
"""Of direction; they mean something beside letters that run from right to left."""
_JOINERS = frozenset("\u200c\u200d")
_SELECTORS = frozenset(map(chr, range(0xFE00, 0xFE10)))
_SHAPING = _JOINERS | _MARKS | _SELECTORS
_TAGS = frozenset(map(chr, range(0xE0020, 0xE0080)))
"""They spell the region after a black flag: the flags of England, Scotland and Wales."""
_FLAG = "\N{WAVING BLACK FLAG}"
# Word's own bullets, in fonts nobody else has (Symbol, Wingdings).
_WORDS_BULLETS = dict.fromkeys(map(ord, "\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf0a8\uf06e"), "•")
_SPACES = re.compile(" {2,}")
_PLAIN = re.compile("[\t\n -~\xa1-\xac\xae-\u02ff\u2013-\u2014\u2018-\u201f\u2022\u2026\u20ac]*")
"""Nearly everything that is written here: there is nothing in it to take out or to look at one by one."""


def lines(text: str) -> str:
    """`text` of any length in its normal form, its lines kept: NFC, hard and thin spaces as spaces, trimmed."""
    text = _LINE_ENDS.sub("\n", text)
    if not _PLAIN.fullmatch(text):
        text = "".join(_shaped(_seen(text)))
    return unicodedata.normalize("NFC", text).strip()


def one_line(text: str) -> str:
    """`text` in its normal form on one line: as `lines`, words one space apart."""
    return _SPACES.sub(" ", lines(text).replace("\n", " ").replace("\t", " "))


@lru_cache(maxsize=4096)  # the same few names stand in every entry of a calendar
def name_key(name: str) -> str:
    """What two spellings of one name have in common: without case, spacing and all that is not seen."""
    folded = unicodedata.normalize("NFKC", one_line(name).casefold())
    return one_line("".join(char for char in folded if char not in _SHAPING)).casefold()


def first_spellings(names: Iterable[str]) -> dict[str, str]:
    """Each of `names` as it is spelled the first time, by its `name_key`, in the order they come."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name_key(name), name)
    return found


def _seen(text: str) -> str:
    """`text` without what is never seen, its spaces plain and Word's bullets as everybody else's."""
    runs_left = any(unicodedata.bidirectional(char) in ("R", "AL") for char in text if char not in _MARKS)
    kept = (char for char in text if not _is_unseen(char) and (runs_left or char not in _MARKS))
    return "".join(" " if unicodedata.category(char) == "Zs" else char for char in kept).translate(_WORDS_BULLETS)


def _is_unseen(char: str) -> bool:
    if char in "\n\t":
        return False
    # Neither SQLite nor XML can carry control characters, lone surrogates and what Unicode calls no character.
    unkept = unicodedata.category(char) in ("Cc", "Cs") or ord(char) & 0xFFFE == 0xFFFE or "\ufdd0" <= char <= "\ufdef"
    return unkept or char in _UNSEEN or char in _OVERRIDES


def _shaped(text: str) -> Iterator[str]:
    """The characters of `text`; of those that shape their neighbours, the ones that have something to shape."""
    before, in_flag = "", False
    for position, char in enumerate(text):
        in_flag = char == _FLAG or (in_flag and char in _TAGS)
        after = text[position + 1 : position + 2]
        if char in _JOINERS:
            kept = _takes_part(before) and (_takes_part(after) and after not in _SELECTORS)
        elif char in _SELECTORS:
            kept = before in set("0123456789#*") or (_takes_part(before) and before not in _SELECTORS)
        else:
            kept = char not in _TAGS or in_flag
        if kept:
            yield char
            before = char


def _takes_part(char: str) -> bool:
    """Whether a joiner or a selector beside `char` can mean anything: a symbol, or a letter without capitals."""
    return (
        bool(char)
        and unicodedata.category(char) in ("So", "Sk", "Sm", "Po", "Lo", "Mn", "Mc", "Me")
        and not (char.isascii())
    )
