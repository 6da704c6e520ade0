"""A time axis: days named along its top, with fine lines down from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from exports.blocks import Ticks
from exports.layout import fit
from exports.layout.grid import FLOOR, Box
from exports.layout.palette import MUTED, Colour
from exports.layout.shapes import Rectangle, Run, Shape, TextLine
from wizard.schedule import timeline

BELOW = 5.0
"""Between the days' names and what stands under them."""
GAP = 4.0
"""Between a line and the name beside it."""
APART = 8.0
HAIR, STRONG = 0.75, 1.25
QUIET, SHADE = Colour("muted", 20), Colour("muted", 10)


@dataclass(frozen=True)
class MeasuredAxis:
    """An axis set in `width` points; what lies before `mark`, a day with a name of its own, is shaded."""

    days: timeline.Axis
    ticks: Ticks
    width: float
    mark: tuple[date, str] | None = None
    size: float = FLOOR

    @property
    def line(self) -> float:
        """Height of a line of names."""
        return self.size * fit.LINE

    @property
    def height(self) -> float:
        """Of the names."""
        return (2 if self.mark else 1) * self.line + BELOW

    def shapes(self, x: float, y: float, bottom: float, reach: float) -> Iterator[Shape]:
        """It with its top left corner there, its lines down to `bottom`, the mark's name no further than `reach`."""
        below = y + self.height - BELOW / 2
        if self.mark:
            yield from self._mark(*self.mark, x, y + self.line, bottom, reach)
        for at, name in self._named():
            if name:
                yield Rectangle("Line", Box(x + at, y, HAIR, self.line), QUIET)
                yield self._day(name, x + at + GAP, y)
            yield Rectangle("Line", Box(x + at, below, HAIR, bottom - below), QUIET)

    def rule(self, x: float, y: float, accent: Colour) -> Rectangle:
        """A line in `accent` under the names, where nothing else parts them from what they are of."""
        return Rectangle("Rule", Box(x, y + self.height - BELOW / 2, self.width, STRONG), accent)

    def _day(self, name: str, x: float, y: float) -> TextLine:
        return TextLine("Day", x, y, (Run(name, self.size, colour=MUTED),))

    def _named(self) -> Iterator[tuple[float, str]]:
        """Where the lines stand, and their names as far as there is room for them."""
        names = [(self.days.start(day) * self.width, fit.clean(name)) for day, name in self.ticks]
        ends = [at + GAP + fit.width(name, self.size) for at, name in names]
        lanes = timeline.lanes([(at, end + APART) for (at, _), end in zip(names, ends, strict=True)])
        for (at, name), end, lane in zip(names, ends, lanes, strict=True):
            yield at, "" if lane or end > self.width else name

    def _mark(self, day: date, name: str, x: float, y: float, bottom: float, reach: float) -> Iterator[Shape]:
        at = self.days.start(day) * self.width
        yield Rectangle("Before", Box(x, y, at, bottom - y), SHADE)
        shown = fit.cut(fit.clean(name), self.size, max(at, reach - at) - GAP, 1)
        wide = fit.width(shown, self.size)
        left = at + GAP if at + GAP + wide <= reach else at - GAP - wide
        yield self._day(shown, x + left, y)
