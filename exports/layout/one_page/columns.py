"""The three columns of the one-pager: how wide they are, and how far apart everything on it stands."""

from __future__ import annotations

from collections.abc import Iterator

from exports.layout.grid import PAGE_INNER, PAGE_MARGIN, Box

GAP = 10.0
SHARES = (0.29, 0.46, 0.25)
"""Of the columns in the width that the gaps leave."""


def widths() -> tuple[float, ...]:
    """Points, from left to right."""
    return tuple((PAGE_INNER - 2 * GAP) * share for share in SHARES)


def places(top: float, height: float) -> Iterator[Box]:
    """Where they stand."""
    x = PAGE_MARGIN
    for width in widths():
        yield Box(x, top, width, height)
        x += width + GAP
