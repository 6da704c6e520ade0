"""The hours a plan needs as one bar against those there are: on the slide of the hours, and in the document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from exports.blocks.plan import Hours, Spent
from exports.layout import fit, kit
from exports.layout.grid import FLOOR, SMALL, Box
from exports.layout.palette import INK, MUTED, PAPER, Colour, middle, on, shares
from exports.layout.piece import FullWidth, Setting
from exports.layout.shapes import Line, Outline, Rectangle, Run, Shape, TextLine

BAR = 62.0
SCALE = 20.0
"""Of the figures under the bar."""
INSET = 11.0
KEY, KEY_LINE = 16.0, 17.0
"""Room for the colour of a part that is named under the bar, and height of a line of them."""
TICK_STEPS = (0.5, 1, 2, 3, 5, 10, 20, 50, 100)
"""Hours from one figure under the bar to the next."""
MOST_TICKS = 4


@dataclass(frozen=True)
class HoursBar(FullWidth):
    """The parts, what is free or too much, a scale, and the names of those too narrow for theirs."""

    block: Hours
    setting: Setting

    @cached_property
    def _total(self) -> float:
        return max(self.block.available or 0.0, sum(part.hours for part in self.block.parts)) or 1.0

    @cached_property
    def _parts(self) -> list[tuple[Spent, Box, Colour]]:
        """The parts of the bar, at its own left and top."""
        amounts = [part.hours for part in self.block.parts]
        width = self.width * sum(amounts) / self._total
        boxes = kit.segments(Box(0, 0, width, BAR), amounts)
        return list(zip(self.block.parts, boxes, shares(self.setting.step, len(amounts)), strict=True))

    @cached_property
    def _unnamed(self) -> list[tuple[Spent, Colour]]:
        """The parts too narrow for their names, and those beyond the hours there are."""
        return [(part, colour) for part, box, colour in self._parts if not self._is_named(part, box)]

    def _is_named(self, part: Spent, box: Box) -> bool:
        limit = self.width * (self.block.available or self._total) / self._total
        return _holds(part, box.width) and box.x + box.width <= limit + 1

    @cached_property
    def _key_rows(self) -> list[list[tuple[float, Run, Colour]]]:
        """What the other parts are, in lines: where each begins."""
        rows: list[list[tuple[float, Run, Colour]]] = [[]]
        x = 0.0
        for part, colour in self._unnamed:
            run = Run(f"{fit.clean(part.name)} {part.shown}", SMALL)
            if x + KEY + run.width > self.width and rows[-1]:
                rows.append([])
                x = 0.0
            rows[-1].append((x, run, colour))
            x += KEY + run.width + KEY
        return rows

    @cached_property
    def below(self) -> float:
        """Points from the bar's foot to that of the last line under it."""
        return SCALE + (len(self._key_rows) * KEY_LINE + 8 if self._unnamed else 0.0)

    def shapes(self, x: float, y: float, tall: float = BAR) -> Iterator[Shape]:
        """It with its top left corner there, the bar itself as high as `tall`."""
        limit = self.width * (self.block.available or 0.0) / self._total
        for part, box, colour in self._parts:
            place = Box(x + box.x, y, box.width, tall)
            yield Rectangle("Hours", place, colour)
            if self._is_named(part, box):
                yield from _named(part, place, on(colour), on(colour))
        if free := self.block.free:
            used = sum(box.width for _, box, _ in self._parts) + kit.SEGMENT_GAP * len(self._parts)
            place = Box(x + used, y, self.width - used, tall)
            yield Rectangle("Free", place, None, Outline(middle(self.setting.step), 1.25, True))
            if _holds(free, place.width):
                yield from _named(free, place, MUTED, INK)
        if self.block.over:
            yield from self._excess(x + limit, Box(x, y, self.width, tall))
        yield from self._scale(x, y + tall + 4)
        below = y + tall + SCALE + 8
        for row in self._key_rows:
            for at, run, colour in row:
                yield Rectangle("Key", Box(x + at, below + 2, 10, 10), colour)
                yield TextLine("Key", x + at + KEY, below, (run,))
            below += KEY_LINE

    def _excess(self, limit: float, box: Box) -> Iterator[Shape]:
        """What runs past the hours there are, hatched, and the line it runs past."""
        yield from kit.hatched(Box(limit, box.y, box.x + box.width - limit, box.height), PAPER)
        yield Line("Limit", (limit, box.y - 10), (limit, box.y + box.height + 6), INK, 2)

    def _scale(self, x: float, y: float) -> Iterator[TextLine]:
        """From nothing to the hours there are, and a few figures between; at the limit what it is."""
        end = self.block.available or self._total
        step = next((one for one in TICK_STEPS if end / one <= MOST_TICKS), end)
        limit = Run(fit.clean(self.block.limit), FLOOR, colour=MUTED)
        at = x + self.width * end / self._total
        left = max(x, min(at, x + self.width) - limit.width)
        ticks, hours = [], 0.0
        while hours < end:
            run = Run(str(int(hours)), FLOOR, colour=MUTED)
            place = x + self.width * hours / self._total - (run.width / 2 if hours else 0)
            if place + run.width + 12 < left and float(hours).is_integer():
                ticks.append(TextLine("Scale", place, y, (run,)))
            hours += step
        yield from ticks
        yield TextLine("Limit", left, y, (limit,))


def _holds(part: Spent, width: float) -> bool:
    """Whether a part of the bar is wide enough for its name and its hours."""
    name = fit.width(fit.clean(part.name), SMALL)
    return max(name, fit.width(part.shown, 17, bold=True)) + 2 * INSET <= width


def _named(part: Spent, box: Box, name: Colour, number: Colour) -> Iterator[TextLine]:
    top = box.y + (box.height - (SMALL + 17) * fit.LINE - 2) / 2
    yield TextLine("Name", box.x + INSET, top, (Run(fit.clean(part.name), SMALL, colour=name),))
    amount = Run(part.shown, 17, True, number)
    yield TextLine("Amount", box.x + INSET, top + SMALL * fit.LINE + 2, (amount,))
