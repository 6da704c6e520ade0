"""No area is drawn over words: PDF files draw a page's areas together, beneath the words around them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from exports import outline
from exports.layout import chart, drawn_table, glyphs, line_chart, slides
from exports.layout.lines import of_box, of_line
from exports.layout.one_page.page import lay_out
from exports.layout.shapes import (
    ChartShape,
    Ellipse,
    Group,
    Line,
    LineChartShape,
    Pages,
    Polygon,
    Rectangle,
    Shape,
    TableShape,
    TextBox,
    TextLine,
)
from exports.outline.one_page import one_page
from tests.exports import decks
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH

TODAY = date(2027, 1, 4)
TOUCHING = 0.5
"""Points by which a line may touch the words beside it."""
Place = tuple[float, float, float, float]


def drawn(shapes: tuple[Shape, ...], tag: str) -> Iterator[Shape]:
    """What is drawn in the end, in its order."""
    for shape in shapes:
        match shape:
            case Group():
                yield from drawn(shape.shapes, tag)
            case ChartShape():
                yield from drawn(tuple(chart.drawing(shape, tag)), tag)
            case LineChartShape():
                yield from drawn(tuple(line_chart.drawing(shape, tag)), tag)
            case TableShape():
                yield from drawn(tuple(drawn_table.drawing(shape)), tag)
            case _:
                yield shape


def words(shape: Shape) -> Iterator[tuple[Place, str]]:
    """Where each line of it stands, from the top of its small letters to its baseline."""
    lines = of_box(shape) if isinstance(shape, TextBox) else [of_line(shape)] if isinstance(shape, TextLine) else []
    for line in lines:
        width = sum(run.width / glyphs.spare(run.serif) for run in line.runs)
        tall = max(run.size for run in line.runs) / 2
        if said := "".join(run.text for run in line.runs).strip():
            yield (line.x, line.baseline - tall, line.x + width, line.baseline), said


def reach(shape: Shape) -> Place | None:
    """Where an area lies."""
    match shape:
        case Rectangle(box=box) | Ellipse(box=box):
            return box.x, box.y, box.x + box.width, box.y + box.height
        case TextBox(box=box) if shape.fill:
            return box.x, box.y, box.x + box.width, box.y + box.height
        case Line(start=start, end=end):
            points = (start, end)
        case Polygon(points=points):
            pass
        case _:
            return None
    across, down = zip(*points, strict=True)
    return min(across), min(down), max(across), max(down)


def covered(pages: Pages) -> Iterator[str]:
    for page in pages.pages:
        before: list[tuple[Place, str]] = []
        for shape in drawn(page.shapes, pages.tag):
            if place := reach(shape):
                left, top, right, bottom = place
                for (x, y, end, base), said in before:
                    if min(right, end) - max(left, x) > TOUCHING and min(bottom, base) - max(top, y) > TOUCHING:
                        yield f"{page.title}: {shape.name} over {said!r}"  # type: ignore[union-attr]
            before += words(shape)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", EXAMPLES)
def test_nothing_is_drawn_over_the_words_of_an_example(name: str) -> None:
    strategy = example(name, DANISH.id)
    deck = slides.deck(outline.deck(strategy, DANISH, TODAY))
    page = lay_out(one_page(strategy, DANISH, TODAY)).pages
    assert [*covered(deck), *covered(page)] == []


@pytest.mark.parametrize("kind", decks.HOSTILE)
def test_nothing_is_drawn_over_words_at_their_limit(kind: str) -> None:
    deck = slides.deck(decks.at_its_limit(decks.HOSTILE[kind]))
    assert list(covered(deck)) == []
