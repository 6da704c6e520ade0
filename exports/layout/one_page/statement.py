"""The strategy in a sentence or two, over the columns: what it begins with as the page's title, the rest below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from exports.blocks.one_page import OnePager
from exports.layout import fit
from exports.layout.grid import Box, Sizes
from exports.layout.palette import MUTED
from exports.layout.shapes import Paragraph, Role, Run, Shape, TextBox
from exports.layout.titles import one_line
from exports.layout.words import Words, paragraph, words


@dataclass(frozen=True)
class Measures:
    """`title`: of the first sentence. `whole`: of a statement that has no short one. `rest`: of what comes after."""

    title: Sizes
    whole: tuple[float, ...]
    rest: tuple[float, ...]
    tallest: float
    """Points the whole of it may take; sentences beyond that are left to the presentation."""


LARGE = Measures(((26, 1), (24, 1), (22, 1), (24, 2), (20, 2)), (18, 16, 14, 13, 12), (13, 12, 11), 100)
SMALL = Measures(((22, 1), (20, 1), (20, 2), (17, 2)), (14, 13, 12), (11.5, 11), 80)
"""Where the columns need the room."""
GAP = 3.0


def statement(page: OnePager, box: Box, measures: Measures = LARGE) -> tuple[tuple[Shape, ...], float]:
    """Its shapes from the top of `box` down, and where they end. Without a statement it says what the page is."""
    sentences = tuple(map(one_line, page.statement or (page.kind,)))
    return _set(sentences, page.rest, box, measures)


@lru_cache(maxsize=256)  # the same in every size of the columns, and in most drafts of a page
def _set(sentences: tuple[str, ...], rest: str, box: Box, measures: Measures) -> tuple[tuple[Shape, ...], float]:
    first, *others = sentences
    for size, most in measures.title:
        lines = len(fit.wrap(first, size, box.width, serif=True))
        if lines <= most:
            title = _title(first, size, box)
            return _with_rest(title, others, rest, box, measures)
    size, text = next(_ways(sentences, rest, measures.whole, box.width, measures.tallest, serif=True))
    whole = _title(text, size, box)
    return (whole,), whole.box.y + whole.box.height


def _title(text: str, size: float, box: Box) -> TextBox:
    place = Box(box.x, box.y, box.width, _height(text, size, box.width, serif=True))
    return TextBox("Title", place, (Paragraph((Run(text, size, serif=True),)),), Role.POSTER_TITLE)


def _with_rest(
    title: TextBox, others: Sequence[str], rest: str, box: Box, measures: Measures
) -> tuple[tuple[Shape, ...], float]:
    below = title.box.y + title.box.height
    if not others:
        return (title,), below
    room = measures.tallest - title.box.height - GAP
    size, text = next(_ways(others, rest, measures.rest, box.width, room, serif=False))
    muted: Words = words(box.width, paragraph(text, size, colour=MUTED))
    return (title, muted.box("Statement", box.x, below + GAP)), below + GAP + muted.height


def _ways(
    sentences: Sequence[str], rest: str, sizes: Sequence[float], width: float, room: float, *, serif: bool
) -> Iterator[tuple[float, str]]:
    """Sizes and texts that fit into `room`: all the sentences, as large as can be; then fewer, and `rest` after them.

    Last comes what is said at the least, whether it fits or not.
    """
    for size in sizes:
        if _height(text := " ".join(sentences), size, width, serif=serif) <= room:
            yield size, text
    size = sizes[-1]
    for count in range(len(sentences) - 1, 0, -1):
        if _height(text := " ".join([*sentences[:count], rest]), size, width, serif=serif) <= room:
            yield size, text
    yield (size, sentences[0]) if serif else (size, rest)


def _height(text: str, size: float, width: float, *, serif: bool) -> float:
    return fit.wrapped_height(text, size, width, serif=serif)
