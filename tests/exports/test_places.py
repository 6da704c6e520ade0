"""The same pages as PowerPoint, SVG and PDF, all rendered: every word is in each, and in the same place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import cycle

import pytest

from exports import outline, pdf, pptx, svg
from exports.layout import chart, drawn_table, slides
from exports.layout.grid import Box
from exports.layout.one_page.page import lay_out
from exports.layout.shapes import ChartShape, Group, LineChartShape, Page, Pages, Shape, TableShape, TextBox
from exports.outline.one_page import one_page
from tests.exports import rendering
from tests.exports.pptx.test_rendering import into_footer, problems
from tests.exports.rendering import Word
from wizard.examples import EXAMPLES, example
from wizard.language.languages import LANGUAGES

pytestmark = [
    pytest.mark.rendering,
    pytest.mark.skipif(not rendering.browser_available(), reason="needs LibreOffice Impress, poppler and Chromium"),
]

TODAY = date(2027, 1, 4)
NEAR = 2 / 25.4 * 72
"""Two millimetres, in points."""
HYPHEN = re.compile(r"(?<=[^\W\d]-)(?=[^\W\d])|(?<=\w–)(?=\w)")
BROKEN_ELSEWHERE = 0.04
"""Share of the words in lines that LibreOffice breaks at another word: its letters are a hair wider or narrower."""


@pytest.mark.parametrize(
    ("name", "language"), list(zip(EXAMPLES, cycle(LANGUAGES.values()), strict=False)), ids=EXAMPLES
)
def test_words_stand_where_powerpoint_has_them_and_none_in_another(name, language, tmp_path):
    strategy = example(name, language.id)
    laid_out = {
        "deck.pptx": slides.deck(outline.deck(strategy, language, TODAY)),
        "page.pptx": lay_out(one_page(strategy, language, TODAY)).pages,
    }
    found = rendering.render_all({file: pptx.write(pages) for file, pages in laid_out.items()}, tmp_path)
    for file, pages in laid_out.items():
        wanted = found[file]
        assert not problems(wanted), file
        same_places(pages, wanted, rendering.render_svgs(svg.draw(pages), pages.width, pages.height, tmp_path))
        same_places(pages, wanted, rendering.read_pdf(pdf.write(pages), tmp_path))
    assert not into_footer(found["deck.pptx"])


def same_places(pages: Pages, wanted: Sequence[rendering.Page], drawn: Sequence[rendering.Page]) -> None:
    assert len(wanted) == len(drawn) == len(pages.pages)
    count, moved = 0, []
    for laid_out, one, other in zip(pages.pages, wanted, drawn, strict=True):
        words, others = list(parts(one.words)), list(parts(other.words))
        assert sorted(map(spelled, words)) == sorted(map(spelled, others)), f"page {one.number}"
        count += len(words)
        for first, second in pairs(words, others):
            if not near(first, second):
                moved.append((one.number, first, second))
                assert within_one(pages, laid_out, first, second), f"page {one.number}: {first} and {second}"
    assert len(moved) <= count * BROKEN_ELSEWHERE, moved


def parts(words: Iterable[Word]) -> Iterator[Word]:
    """The words, those with a hyphen as two: a line may end there."""
    for word in words:
        left, letter = word.left, (word.right - word.left) / len(word.text)
        for text in HYPHEN.split(word.text):
            right = left + letter * len(text)
            yield replace(word, text=text, left=left, right=right)
            left = right


def spelled(word: Word) -> str:
    """A word, whatever sign its decimals stand behind: LibreOffice writes them in its own language."""
    return re.sub(r"(?<=\d),(?=\d)", ".", word.text)


def distance(one: Word, other: Word) -> float:
    """How far apart two words stand. Programs disagree on how high a large word is: its top counts, or its middle."""
    middles = abs(one.top + one.bottom - other.top - other.bottom) / 2
    return max(abs(one.left - other.left), min(middles, abs(one.top - other.top)))


def near(one: Word, other: Word) -> bool:
    return distance(one, other) <= NEAR


def pairs(words: Sequence[Word], others: Sequence[Word]) -> Iterator[tuple[Word, Word]]:
    """Each word with the one of its spelling that stands nearest, the nearest first."""
    possible = sorted(
        (distance(one, other), n, m)
        for n, one in enumerate(words)
        for m, other in enumerate(others)
        if spelled(one) == spelled(other)
    )
    left, right = set(range(len(words))), set(range(len(others)))
    for _, n, m in possible:
        if n in left and m in right:
            left.remove(n)
            right.remove(m)
            yield words[n], others[m]


def within_one(pages: Pages, page: Page, one: Word, other: Word) -> bool:
    """Whether both stand in the same text or cell, broken into other lines, or in the same chart's legend."""
    return any(holds(box, one) and holds(box, other) for box in texts(pages.tag, page.shapes))


def holds(box: Box, word: Word) -> bool:
    across = box.x - NEAR <= word.left and word.right <= box.x + box.width + NEAR
    return across and box.y - NEAR <= word.top and word.bottom <= box.y + box.height + NEAR


def texts(tag: str, shapes: tuple[Shape, ...]) -> Iterator[Box]:
    for shape in shapes:
        match shape:
            case TextBox(box=box):
                yield box
            case TableShape():
                yield from texts(tag, tuple(drawn_table.drawing(shape)))
            case ChartShape():
                yield from texts(tag, tuple(chart.drawing(shape, tag)))
            case LineChartShape(box=box):
                yield box  # the one who draws the chart says where exactly its words stand
            case Group(shapes=inside):
                yield from texts(tag, inside)
