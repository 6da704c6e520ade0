"""What stands behind every page of a sort: the band of the three steps. PowerPoint's templates are made of it too."""

from __future__ import annotations

from functools import cache

from exports.layout.grid import BAND, PAGE_BAND, PAGE_WIDTH, WIDTH, Box
from exports.layout.palette import INK, STEPS, Colour
from exports.layout.shapes import Rectangle

QUIET = Colour("muted", 20)


@cache
def slide(step: str) -> tuple[Rectangle, ...]:
    """Of a step's slides: its third of the band lit."""
    return _band(0, WIDTH, (step,))


@cache
def cover() -> tuple[Rectangle, ...]:
    """Of the title slide: all three thirds lit."""
    return _band(0, WIDTH, STEPS)


@cache
def one_pager() -> tuple[Rectangle, ...]:
    """Of the one-pager: the title's band, and the steps' below it."""
    title = Rectangle("Title band", Box(0, 0, PAGE_WIDTH, PAGE_BAND), INK)
    return (title, *_band(PAGE_BAND, PAGE_WIDTH, STEPS))


def _band(y: float, width: float, lit: tuple[str, ...]) -> tuple[Rectangle, ...]:
    third = width / len(STEPS)
    return tuple(
        Rectangle(f"Step {n + 1}", Box(n * third, y, third, BAND), Colour(step) if step in lit else QUIET)
        for n, step in enumerate(STEPS)
    )
