"""The growth plan: an axis with numbered dots and the campaigns as bars, and a card for each step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.plain import Stretch
from exports.blocks.plan import GrowthPath, GrowthStep
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.grid import FLOOR, GUTTER, SMALL, Box
from exports.layout.palette import GROUND, HAIRLINE, INK, MUTED, WHITE, middle, tint
from exports.layout.piece import BEYOND, Setting
from exports.layout.shapes import Group, Line, Outline, Paragraph, Rectangle, Run, Shape, TextBox, TextLine
from exports.layout.words import Words, said, words
from wizard.schedule import timeline

MOST = 8
"""Cards on a slide."""
PER_ROW = {1: 1, 2: 2, 3: 3, 4: 2, 5: 3, 6: 3}
"""Cards side by side, by how many there are on the slide; with more of them there are four."""
NAMES, LINE = 18.0, 22.0
"""Of the months' names, and from their foot to the middle of the dots."""
DOT = 22.0
UNDER_DOTS = 16.0
LANE, LANE_APART = 18.0, 3.0
MOST_LANES = 3
BAR_INSET = 6.0
UNDER_AXIS = 14.0
PADDING = 12.0
HEAD = 26.0
"""Of a card's number and date."""
FOOT_GAP = 8.0
TALLEST = 176.0
LOOSEST = 1.7


@dataclass(frozen=True)
class MeasuredStep:
    """A card's words."""

    step: GrowthStep
    what: Words
    who: Words

    @property
    def height(self) -> float:
        """Of its card."""
        who = self.who.height + FOOT_GAP if self.who.paragraphs else 0.0
        return 2 * PADDING + HEAD + self.what.height + who


@dataclass(frozen=True)
class MeasuredGrowth:
    """The axis, which every slide of the plan has, and the cards of one; `loose` is what each row has grown by."""

    block: GrowthPath
    cards: tuple[MeasuredStep, ...]
    per_row: int
    setting: Setting
    loose: float = 0.0

    @property
    def width(self) -> float:
        """Points from side to side."""
        return self.setting.width

    @cached_property
    def _axis(self) -> float:
        if self.block.axis is None:
            return 0.0
        lanes = self._lanes
        bars = (max(lanes.values()) + 1) * (LANE + LANE_APART) if lanes else 0.0
        return NAMES + LINE + UNDER_DOTS + bars + UNDER_AXIS

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

    @property
    def least(self) -> float:
        """Of the axis and a row of the tallest cards."""
        return self._axis + max(self._heights)

    @cached_property
    def _rows(self) -> list[tuple[MeasuredStep, ...]]:
        return [self.cards[n : n + self.per_row] for n in range(0, len(self.cards), self.per_row)]

    @cached_property
    def _heights(self) -> list[float]:
        return [max(card.height for card in row) for row in self._rows]

    @cached_property
    def height(self) -> float:
        """Points from the months' names to the last card's foot."""
        if len(self.cards) > _each(len(self.block.steps)):
            return self.setting.height + BEYOND
        return self._axis + sum(self._heights) + self.loose * len(self._rows) + GUTTER * (len(self._rows) - 1)

    def split(self, room: float) -> tuple[MeasuredGrowth | None, MeasuredGrowth | None]:
        """As many cards as are on each of the slides it takes, if they fit; the others under the same axis."""
        used, count = self._axis, 0
        each = _each(len(self.block.steps))
        while count < min(len(self._rows), -(-each // self.per_row)) and used + self._heights[count] <= room:
            used += self._heights[count] + GUTTER
            count += 1
        if count == len(self._rows) and len(self.cards) <= each:
            return self, None
        if not count:
            if room < self.setting.height:
                return None, self
            count = 1
        shown = min(each, count * self.per_row)
        rest = self.cards[shown:]
        return replace(self, cards=self.cards[:shown]), (replace(self, cards=rest) if rest else None)

    def fitted(self, room: float) -> MeasuredGrowth:
        """Higher cards."""
        tallest = max(self._heights)
        most = max(0.0, max(TALLEST, tallest * LOOSEST) - tallest)
        return replace(self, loose=min(most, max(0.0, room - self.height) / len(self._rows)))

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        if self.block.axis:
            box = Box(x, y, self.width, self._axis - UNDER_AXIS)
            builder.add(Group("Axis", box, self.block.alt, tuple(self._drawn_axis(box))))
        y += self._axis
        wide = (self.width - GUTTER * (self.per_row - 1)) / self.per_row
        for row, tall in zip(self._rows, self._heights, strict=True):
            for n, card in enumerate(row):
                builder.add(
                    *self._card(card, Box(x + n * (wide + GUTTER), y, wide, tall + self.loose), builder.claim())
                )
            y += tall + self.loose + GUTTER

    def _drawn_axis(self, box: Box) -> Iterator[Shape]:
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
        yield from self._dots(box, middle_line)

    def _dots(self, box: Box, middle_line: float) -> Iterator[Shape]:
        """A numbered dot for each step with a date, moved aside where two would lie on each other."""
        axis = self.block.axis
        assert axis, "only a dated plan has an axis"
        dated = [step for step in self.block.steps if step.day]
        wanted = [axis.middle(step.day) * box.width - DOT / 2 for step in dated if step.day]
        own = {card.step.number for card in self.cards}
        for step, at in zip(dated, _apart(wanted, box.width - DOT), strict=True):
            yield from self._dot(step, box.x + at, middle_line - DOT / 2, quiet=step.number not in own)

    def _dot(self, step: GrowthStep, x: float, y: float, quiet: bool = False) -> Iterator[Shape]:
        """A step's number; done ones have a tick, the next one is filled, those of another slide are pale."""
        full = step.done or bool(step.state)
        colour = middle(self.setting.step) if quiet else self.setting.accent
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

    def _card(self, card: MeasuredStep, box: Box, column: int | None) -> Iterator[Shape]:
        step = card.step
        if step.done:
            yield Rectangle("Card", box, GROUND, kit.HAIR, kit.RADIUS)
        elif step.state:
            yield Rectangle("Card", box, WHITE, Outline(self.setting.accent, 2), kit.RADIUS)
        else:
            yield kit.card(box)
        x, y = box.x + PADDING, box.y + PADDING
        yield from self._dot(step, x, y - 2)
        when = Run(fit.clean(step.when), SMALL + 2, True)
        yield TextLine("When", x + DOT + 8, y - 2 + (DOT - when.size * fit.LINE) / 2, (when,))
        if step.state:
            state = Run(fit.clean(step.state), SMALL, not step.done, MUTED if step.done else self.setting.accent)
            yield TextLine("State", box.x + box.width - PADDING - state.width, y + 2, (state,))
        yield card.what.box("What", x, y + HEAD, column=column)
        if card.who.paragraphs:
            yield card.who.box("Who", x, box.y + box.height - PADDING - card.who.height)


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


def _each(count: int) -> int:
    """Cards on each of the slides that so many steps take."""
    return -(-count // -(-count // MOST))


def growth(block: GrowthPath, setting: Setting) -> MeasuredGrowth:
    """The cards as many side by side as there are steps for; fewer where their words have no room."""
    for per_row in sorted({PER_ROW.get(_each(len(block.steps)), 4), 2, 1}, reverse=True):
        measured = _measured(block, per_row, setting)
        if measured.least <= setting.height:
            break
    return measured


def _measured(block: GrowthPath, per_row: int, setting: Setting) -> MeasuredGrowth:
    inner = (setting.width - GUTTER * (per_row - 1)) / per_row - 2 * PADDING
    size = max(FLOOR, min(setting.scale.body - 2, 16.0 if per_row < 4 else 14.0))
    foot = SMALL if size > SMALL else FLOOR
    cards = tuple(
        MeasuredStep(
            step,
            words(inner, said(step.what, size)),
            words(inner, said(step.kind, foot, colour=MUTED), said(step.who, foot, colour=MUTED)),
        )
        for step in block.steps
    )
    return MeasuredGrowth(block, cards, per_row, setting)
