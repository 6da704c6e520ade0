"""How names are also written: without Danish letters, as they sound, with one letter too many or too few."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wizard.mentions.names import SHORTEST

MOST = 6
"""Misspellings of a name that are worth searching for."""
WITHOUT_DANISH_LETTERS = (("æ", "ae"), ("ø", "oe"), ("å", "aa")), (("æ", "e"), ("ø", "o"), ("å", "a"))
"""On a keyboard without them, and as those write who do not know them."""
SOUNDS = (
    ("aa", "å"),
    ("dt", "t"),
    ("nd", "n"),
    ("ld", "l"),
    ("hv", "v"),
    ("ej", "aj"),
    ("ej", "ai"),
    ("ph", "f"),
    ("ck", "k"),
    ("ng", "n"),
    ("qu", "kv"),
    ("ie", "ei"),
    ("ei", "ie"),
    ("w", "v"),
    ("z", "s"),
    ("c", "k"),
    ("y", "i"),
    ("sen", "son"),
)
"""What is heard alike in Danish or English, and so written for one another."""
DOUBLE = re.compile(r"([bdfgklmnprst])\1")
SINGLE = re.compile(r"(?<=[aeiouyæøå])([bdfgklmnprst])(?=[aeiouyæøå])")
LETTERS = re.compile(r"[^\W\d_]+")


def misspellings(name: str) -> tuple[str, ...]:
    """Other ways to write `name`, the likeliest first; none of them is how it is written."""
    found = dict.fromkeys(text for text in _ways(name) if text.casefold() != name.casefold())
    return tuple(found)[:MOST]


def _ways(name: str) -> Iterator[str]:
    for letters in WITHOUT_DANISH_LETTERS:
        yield _replaced(name, letters)
    words = [word.group() for word in LETTERS.finditer(name) if len(word.group()) >= SHORTEST]
    for word in words:
        for written in _of_word(word):
            yield name.replace(word, written, 1)
    if words and " " in name:
        yield name.replace(" ", "")


def _of_word(word: str) -> Iterator[str]:
    lower = word.lower()
    for heard, written in SOUNDS:
        at = lower.find(heard, 1)
        if at > 0:
            yield word[:at] + written + word[at + len(heard) :]
    if double := DOUBLE.search(lower):
        yield word[: double.start()] + word[double.start() + 1 :]
    if single := SINGLE.search(lower):
        yield word[: single.start()] + word[single.start()] + word[single.start() :]


def _replaced(name: str, letters: tuple[tuple[str, str], ...]) -> str:
    for letter, written in letters:
        name = name.replace(letter, written).replace(letter.upper(), written.capitalize())
    return name
