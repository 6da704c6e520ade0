"""What stands behind every page of its sort: PowerPoint's templates are made of it too."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from exports.layout import grid
from exports.layout.grid import Box
from exports.layout.palette import STEPS, Colour, accent
from exports.layout.shapes import Frame, Rectangle

QUIET = Colour("muted", 35)
"""Of the bars that are not the present step's."""


@cache
def slide(step: str, frame: Frame) -> tuple[Rectangle, ...]:
    """Of a step's slides in that frame: the three bars before the kicker, and what the panel stands on."""
    left = grid.BESIDE_PANEL.x if frame is Frame.SIDE else grid.MARGIN
    side = Rectangle("Panel", Box(0, 0, grid.PANEL, grid.HEIGHT), accent(step))
    return (*((side,) if frame is Frame.SIDE else ()), *_bars(left, step))


@cache
def cover() -> tuple[Rectangle, ...]:
    """Of the title slide: three steps rising off the page."""
    return tuple(
        Rectangle(f"Step {n}", box, accent(step))
        for n, (box, step) in enumerate(zip(grid.STAIRS, STEPS, strict=True), 1)
    )


@cache
def divider(step: str) -> tuple[Rectangle, ...]:
    """Of the slide that begins a step: its colour from edge to edge."""
    return (Rectangle("Ground", Box(0, 0, grid.WIDTH, grid.HEIGHT), accent(step)),)


def _bars(left: float, step: str) -> Iterator[Rectangle]:
    for n, (name, height) in enumerate(zip(STEPS, grid.BAR_HEIGHTS, strict=True)):
        box = Box(left + n * grid.BAR_APART, grid.BARS_FOOT - height, grid.BAR_WIDTH, height)
        yield Rectangle(f"Bar {n + 1}", box, accent(step) if step == name else QUIET)
