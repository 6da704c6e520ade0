"""Lists in long texts, as Word, mail and people write them: the marks are structure, not words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# What is a bullet whatever follows it, and what is one only before a blank: -5 and *this* are not.
_BULLET = re.compile(r"\s*(?:[•◦▪▫●○■□‣⁃∙·➢➤✓✔\uf0b7\uf0a7]\s*|[-–—*](?:\s+|$))")
_NUMBER = re.compile(
    r"\s*\(?(?:(?P<figures>\d{1,2})[.)]|(?P<letter>[a-zæøå])(?:\)|\.\s))\s*(?=[^\W\d]|[«»“\"'(]|$)", re.I
)
LETTERS = "abcdefghijklmnopqrstuvwxyzæøå"


@dataclass(frozen=True)
class ListLine:
    """A paragraph of a long text, or an item of a list in it; `text` is without the list's marks."""

    text: str
    item: bool = False
    number: int | None = None
    """The item's place, where the list counts."""


def read_lines(text: str) -> tuple[ListLine, ...]:
    """The lines of `text` that say something, in order.

    A number is a mark only where lines count, from 1 or a: `1. Flere kunder`, `2. Højere pris`. In
    `2. juledag har vi lukket` it is part of the sentence.
    """
    unbulleted = [_without_bullets(line) for line in text.splitlines()]
    return tuple(_read(unbulleted, _places([line for line, _ in unbulleted])))


def _read(written: Sequence[tuple[str, bool]], places: dict[int, int]) -> Iterator[ListLine]:
    marked = False  # by a mark that stands on a line of its own, as in what is copied from a PDF
    for position, (line, bulleted) in enumerate(written):
        number = places.get(position)
        rest = _without_bullets(_NUMBER.sub("", line, count=1))[0] if number else line
        marked = marked or bulleted or number is not None
        if rest:
            yield ListLine(rest, marked, number)
            marked = False


def _without_bullets(line: str) -> tuple[str, bool]:
    """`line` without the bullets it begins with (two, where it was pasted into a list), and whether it had any."""
    rest = line
    while match := _BULLET.match(rest):
        rest = rest[match.end() :]
    return rest.strip(), rest != line


def _places(written: Sequence[str]) -> dict[int, int]:
    """The place in its list of each of the lines that count, two or more, one after the other."""
    runs: list[tuple[str, list[int]]] = []
    for position, line in enumerate(written):
        if (match := _NUMBER.match(line)) is None:
            continue
        sort = match.lastgroup or ""
        place = int(match["figures"]) if match["figures"] else LETTERS.index(match["letter"].lower()) + 1
        if place == 1:
            runs.append((sort, [position]))
            continue
        run = next((run for of, run in reversed(runs) if of == sort and len(run) == place - 1), None)
        if run is not None:
            run.append(position)
    return {position: place for _, run in runs if len(run) > 1 for place, position in enumerate(run, 1)}
