"""Things that stand one below the other in a card or a column: each knows how high it is, and draws itself anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from exports.layout import fit
from exports.layout.grid import SMALL
from exports.layout.kit import label as label_line
from exports.layout.kit import rule
from exports.layout.palette import Colour
from exports.layout.shapes import Shape
from exports.layout.words import Words

Draw = Callable[[float, float], Iterable[Shape]]


@dataclass(frozen=True)
class Element:
    """`draw` gives its shapes with its top left corner at a point. `before` is the space above all but the first."""

    height: float
    draw: Draw
    before: float = 0.0
    stretch: float = 1.0
    """How much of what is free goes above it, beside what goes above the others."""


@dataclass(frozen=True)
class Column:
    """Elements one below the other."""

    elements: tuple[Element, ...]

    @property
    def height(self) -> float:
        """Points they take, set as close as they may be."""
        return sum(one.height + (one.before if n else 0.0) for n, one in enumerate(self.elements))

    def within(self, room: float) -> Column:
        """Its first elements, as many as `room` holds."""
        kept = self.elements
        while kept and Column(kept).height > room:
            kept = kept[:-1]
        return Column(kept)

    def shapes(self, x: float, y: float, room: float = 0, loosest: float = 2.0) -> Iterator[Shape]:
        """Their shapes from a point down; set further apart where there is `room`, at most `loosest` times as far."""
        gaps = [one.before * one.stretch for one in self.elements[1:]]
        free = max(0.0, room - self.height)
        grown = min(free / sum(gaps), loosest - 1) if sum(gaps) else 0.0
        for n, one in enumerate(self.elements):
            y += one.before * (1 + grown * one.stretch) if n else 0.0
            yield from one.draw(x, y)
            y += one.height


def column(*elements: Element | None) -> Column:
    """The elements there are."""
    return Column(tuple(one for one in elements if one is not None))


def text(words: Words, before: float = 0, name: str = "Text", indent: float = 0, stretch: float = 1) -> Element | None:
    """Words as an element; None where there are none."""
    if not words.paragraphs:
        return None
    return Element(words.height, lambda x, y: [words.box(name, x + indent, y)], before, stretch)


def label(words: str, colour: Colour, before: float = 0, size: float = SMALL) -> Element | None:
    """The bold line over a group."""
    kept = fit.clean(words)
    if not kept:
        return None
    return Element(fit.line_height(kept, size), lambda x, y: [label_line(kept, x, y, colour, size)], before)


def line(width: float, before: float = 0, stretch: float = 1) -> Element:
    """A rule across."""
    return Element(0.75, lambda x, y: [rule(x, y, width)], before, stretch)


def close(element: Element | None, before: float) -> Element | None:
    """`element` that stays near what stands above it, however much room there is."""
    return element and replace(element, before=before, stretch=0.0)


def first_that_fits(columns: Iterable[Column], room: float) -> Column:
    """The first of `columns` (one or more, the largest first) that needs no more than `room`; else what fits of it."""
    for one in columns:
        if one.height <= room:
            break
    return one.within(room)


def at_most(items: Sequence[str], most: int, more: str) -> list[str]:
    """The first of `items` and, where there are more than `most`, a last line that counts the others."""
    if len(items) <= most:
        return list(items)
    return [*items[: most - 1], more.format(n=len(items) - most + 1)]
