"""The area of a slide that a template leaves free: below its title, above its footer, beside what stands there."""

from __future__ import annotations

from collections.abc import Iterable

from exports.layout.grid import Box

MARGIN, GAP = 0.045, 4.0
"""Share of a page that stays free at its edges, and points between what stands there and ours."""
NARROWEST, LOWEST = 0.5, 0.4
"""Shares of the page below which an area is too small, and the page itself is taken in its place."""
NEAR = 0.05
"""Share of the page's height by which an area grows at most."""
BEHIND = 0.8
"""Share of the area from which a shape is a ground to stand on rather than something to keep clear of."""


def area(page: Box, wanted: Box | None, title: Box | None, footers: Iterable[Box], drawn: Iterable[Box]) -> Box:
    """The area for what we draw; `wanted` is where the template itself has content."""
    whole = Box(
        page.width * MARGIN, page.height * MARGIN, page.width * (1 - 2 * MARGIN), page.height * (1 - 2 * MARGIN)
    )
    around = [*([title] if title else []), *footers]
    start = _cut(_within(wanted, page) if wanted else whole, around)
    start = _grown(start, page, around)
    if start.width < NARROWEST * page.width or start.height < LOWEST * page.height:
        start = _cut(whole, around)
    clear = _cut(start, (box for box in drawn if _shared(box, start) < BEHIND * start.width * start.height))
    return clear if clear.width * clear.height > start.width * start.height / 2 else start


def _grown(area: Box, page: Box, around: Iterable[Box]) -> Box:
    """`area` up to what stands above and below it, where that is near: templates leave more air than we need."""
    top, bottom, near = area.y, area.y + area.height, page.height * NEAR
    above = [box.y + box.height + GAP for box in around if box.y + box.height <= top + 1]
    below = [box.y - GAP for box in around if box.y >= bottom - 1]
    top = min([top, *(edge for edge in above if top - edge <= near)])
    bottom = max([bottom, *(edge for edge in below if edge - bottom <= near)])
    return Box(area.x, top, area.width, bottom - top)


def _within(box: Box, page: Box) -> Box:
    left, top = max(box.x, 0.0), max(box.y, 0.0)
    return Box(left, top, min(box.x + box.width, page.width) - left, min(box.y + box.height, page.height) - top)


def _cut(area: Box, around: Iterable[Box]) -> Box:
    """`area` without what stands in it, cut off each time on the side where least is lost."""
    for box in around:
        if _shared(box, area) > 0:
            right, bottom = area.x + area.width, area.y + area.height
            below, beside = box.y + box.height + GAP, box.x + box.width + GAP
            parts = (
                Box(area.x, below, area.width, bottom - below),
                Box(area.x, area.y, area.width, box.y - GAP - area.y),
                Box(beside, area.y, right - beside, area.height),
                Box(area.x, area.y, box.x - GAP - area.x, area.height),
            )
            area = max(parts, key=lambda part: max(0.0, part.width) * max(0.0, part.height))
    return area


def _shared(one: Box, other: Box) -> float:
    """Square points that both cover."""
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return max(0.0, across) * max(0.0, down)
