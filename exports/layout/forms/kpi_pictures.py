"""A KPI as a picture: a bar from today to the target, or a slope that rises as the figure does."""

from __future__ import annotations

from collections.abc import Iterator

from exports.blocks.kpis import Kpi
from exports.layout import fit
from exports.layout.grid import SMALL, Box
from exports.layout.palette import INK, WHITE, accent, middle, tint
from exports.layout.shapes import Ellipse, Line, Outline, Rectangle, Run, Shape, TextLine

DOT = 14.0
TARGET_SIZES = (62.0, 48.0, 38.0, 30.0, 24.0, 18.0, 14.0, 12.0)
TALLEST_TARGET = 0.34
"""Of the picture's height: the rest is the slope's."""
TODAY_SHARE = 0.6
"""Size of the number today over that of the target."""
TICK = 2.5
UNDER_AXIS, AXIS_LABEL = DOT / 2 + 2, DOT / 2 + 17
"""Where the days stand under the slope, clear of a dot at nothing, and the room they take."""


def bar(kpi: Kpi, box: Box, step: str) -> Iterator[Shape]:
    """From nothing to the larger of today and the target; a falling one runs from the right."""
    if kpi.start is None or kpi.aim is None:
        yield Rectangle("Open", box, None, Outline(middle(step), 1.25, True))
        return
    whole = max(kpi.start, kpi.aim, kpi.latest_value or 0.0)
    if whole <= 0:
        yield Rectangle("Bar", box, tint(step))
        return
    lower, upper = sorted((kpi.start, kpi.aim))

    def part(first: float, last: float) -> Box:
        left, wide = box.width * max(0.0, first) / whole, box.width * (max(0.0, last) - max(0.0, first)) / whole
        return Box(box.x + (box.width - left - wide if kpi.falls else left), box.y, wide, box.height)

    yield Rectangle("Ground", box, tint(step))
    yield Rectangle("Today", part(0.0, lower), middle(step))
    yield Rectangle("To go", part(lower, upper), accent(step))
    if kpi.latest_value is not None:
        at = part(kpi.latest_value, kpi.latest_value).x
        at = min(max(at, box.x + TICK), box.x + box.width - TICK)
        yield Rectangle("Latest", Box(at - TICK / 2 - 1, box.y - 3, TICK + 2, box.height + 6), INK)
        yield Rectangle("Latest", Box(at - TICK / 2, box.y - 2, TICK, box.height + 4), WHITE)


def slope(kpi: Kpi, today: str, box: Box, step: str) -> Iterator[Shape]:
    """From today's dot to the target's, over a line that stands for nothing."""
    ground = box.y + box.height - AXIS_LABEL
    size = next(
        (
            one
            for one in TARGET_SIZES
            if fit.width(kpi.target, one, bold=True) <= box.width * 0.74 and one <= TALLEST_TARGET * box.height
        ),
        TARGET_SIZES[-1],
    )
    target = Run(fit.cut(fit.clean(kpi.target), size, box.width, 1, bold=True), size, True, WHITE)
    pale = middle(step)
    yield Line("Nothing", (box.x, ground), (box.x + box.width, ground), pale)
    left, right = box.x + DOT / 2, box.x + box.width - DOT / 2 - 12
    room = ground - box.y - size * fit.LINE - DOT
    low, high = _levels(kpi)
    end = ground - high * room
    yield Line("Target", (right, end), (right, ground), pale)
    label = Run(fit.clean(kpi.due), SMALL, colour=WHITE)
    if kpi.start is not None:
        start = ground - low * room
        first = Run(fit.clean(kpi.today), max(SMALL, size * TODAY_SHARE), True, WHITE)
        yield Line("Today", (left, start), (left, ground), pale)
        yield Line("Way", (left, start), (right, end), WHITE, 2)
        yield Ellipse("Today", Box(left - DOT / 2, start - DOT / 2, DOT, DOT), WHITE, accent(step), 2)
        lift = DOT / 2 + 3 + first.size * fit.LINE
        if first.width + target.width + 16 <= box.width or start - lift > end:
            yield TextLine("Today", box.x, start - lift, (first,))
        yield TextLine("Today", box.x, ground + UNDER_AXIS, (Run(fit.clean(today), SMALL, colour=WHITE),))
    elif kpi.no_start:
        yield Line("Way", (left, ground - 0.3 * room), (right, end), pale, 2, dashed=True)
    yield Ellipse("Target", Box(right - DOT / 2, end - DOT / 2, DOT, DOT), WHITE, WHITE, 2)
    yield TextLine("Target", box.x + box.width - target.width, end - DOT / 2 - 2 - size * fit.LINE, (target,))
    yield TextLine("By when", box.x + box.width - label.width, ground + UNDER_AXIS, (label,))


def _levels(kpi: Kpi) -> tuple[float, float]:
    """How high the slope begins and ends, from 0 to 1."""
    if kpi.aim is None or kpi.start is None:
        return 0.0, 1.0
    whole = max(kpi.start, kpi.aim) or 1.0
    return max(0.0, kpi.start / whole), max(0.0, kpi.aim / whole)
