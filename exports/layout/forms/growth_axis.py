"""The axis of the growth plan: months, campaigns as bars in lanes, and a numbered dot for each step."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from exports.blocks.plain import Stretch
from exports.blocks.plan import GrowthPath, GrowthStep
from exports.layout import fit, kit
from exports.layout.grid import FLOOR, GUTTER, SMALL, Box
from exports.layout.palette import HAIRLINE, INK, MUTED, WHITE, middle, tint
from exports.layout.piece import FullWidth, Setting
from exports.layout.shapes import Line, Outline, Paragraph, Rectangle, Run, Shape, TextBox, TextLine
from wizard.schedule import timeline

NAMES, LINE = 18.0, 22.0
"""Of the months' names, and from their foot to the middle of the dots."""
DOT = 22.0
UNDER_DOTS = 16.0
LANE, LANE_APART = 18.0, 3.0
MOST_LANES = 3
BAR_INSET = 6.0


@dataclass(frozen=True)
class GrowthAxis(FullWidth):
    """From the first month to the last, as wide as the slide. It is the same on every slide of the plan."""

    block: GrowthPath
    setting: Setting

    @cached_property
    def height(self) -> float:
        """Points from the months' names to the last lane's foot."""
        lanes = self._lanes
        bars = (max(lanes.values()) + 1) * (LANE + LANE_APART) if lanes else 0.0
        return NAMES + LINE + UNDER_DOTS + bars

    @cached_property
    def _lanes(self) -> dict[Stretch, int]:
        """The campaigns that are drawn, each with its lane."""
        places = [self._bar(one) for one in self.block.campaigns]
        reach = [
            max(right, left + 2 * BAR_INSET + self._name(one).width)
            for one, (left, right) in zip(self.block.campaigns, places, strict=True)
        ]
        found = timeline.lanes([(left, right + GUTTER) for (left, _), right in zip(places, reach, strict=True)])
        return {one: lane for one, lane in zip(self.block.campaigns, found, strict=True) if lane < MOST_LANES}

    def _bar(self, campaign: Stretch) -> tuple[float, float]:
        """From where to where a campaign reaches, far enough left for its name."""
        axis = self.block.axis
        assert axis, "campaigns are drawn along an axis"
        left, right = axis.start(campaign.first) * self.width, axis.end(campaign.last) * self.width
        name = self._name(campaign).width + 2 * BAR_INSET
        return min(left, max(0.0, self.width - name)), right

    def _name(self, campaign: Stretch) -> Run:
        return Run(fit.cut(fit.clean(campaign.label), FLOOR, self.width / 2, 1), FLOOR)

    def shapes(self, box: Box, own: Collection[int]) -> Iterator[Shape]:
        """It in `box`; `own` are the numbers of the steps whose cards stand below it, the others are pale."""
        axis = self.block.axis
        assert axis, "only a dated plan has an axis"
        ends = [*(axis.start(day) * box.width for day, _ in self.block.ticks[1:]), box.width]
        for (day, name), end in zip(self.block.ticks, ends, strict=True):
            at = axis.start(day) * box.width
            yield Line("Month", (box.x + at, box.y), (box.x + at, box.y + box.height), HAIRLINE)
            run = Run(fit.clean(name), SMALL, colour=MUTED)
            if run.width + 8 <= end - at:
                yield TextLine("Month", box.x + at + 5, box.y, (run,))
        middle_line = box.y + NAMES + LINE - DOT / 2
        yield Line("Axis", (box.x, middle_line), (box.x + box.width, middle_line), middle(self.setting.step), 2)
        for one, lane in self._lanes.items():
            left, right = self._bar(one)
            top = middle_line + DOT / 2 + UNDER_DOTS - 6 + lane * (LANE + LANE_APART)
            called = self._name(one)
            bar = Box(box.x + left, top, max(right - left, called.width + 2 * BAR_INSET), LANE)
            line = Paragraph((called,))
            inner = Box(bar.x + BAR_INSET, top, bar.width - BAR_INSET, LANE)
            yield Rectangle("Campaign", bar, tint(self.setting.step))
            yield TextBox("Campaign", inner, (line,), anchor="middle")
        yield from self._dots(box, middle_line, own)

    def _dots(self, box: Box, middle_line: float, own: Collection[int]) -> Iterator[Shape]:
        """A numbered dot for each step with a date, moved aside where two would lie on each other."""
        axis = self.block.axis
        assert axis, "only a dated plan has an axis"
        dated = [step for step in self.block.steps if step.day]
        wanted = [axis.middle(step.day) * box.width - DOT / 2 for step in dated if step.day]
        for step, at in zip(dated, _apart(wanted, box.width - DOT), strict=True):
            yield from dot(step, box.x + at, middle_line - DOT / 2, self.setting, quiet=step.number not in own)


def dot(step: GrowthStep, x: float, y: float, setting: Setting, quiet: bool = False) -> Iterator[Shape]:
    """A step's number; done ones have a tick, the next one is filled, those of another slide are pale."""
    full = step.done or bool(step.state)
    colour = middle(setting.step) if quiet else setting.accent
    number = Run(
        "" if step.done else str(step.number),
        FLOOR,
        True,
        WHITE if full and not quiet else INK if quiet else colour,
    )
    yield TextBox(
        "Step",
        Box(x, y, DOT, DOT),
        (Paragraph((number,), "center"),),
        fill=colour if full else WHITE,
        outline=Outline(colour, 1.5),
        radius=DOT / 2,
        anchor="middle",
    )
    if step.done:
        yield kit.tick(x + DOT * 0.24, y + DOT * 0.24, DOT * 0.52)


def _apart(wanted: Sequence[float], most: float) -> list[float]:
    """Places as near to those wanted as can be, none beyond `most`, each clear of the one before if there is room."""
    room = min(DOT + 2, (most / max(1, len(wanted) - 1)) if len(wanted) > 1 else most)
    found: list[float] = []
    for at in wanted:
        found.append(max(0.0, at, found[-1] + room if found else 0.0))
    limit = most
    for n in range(len(found) - 1, -1, -1):
        found[n] = min(found[n], limit)
        limit = found[n] - room
    return found
