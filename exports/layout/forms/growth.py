"""The growth plan: an axis with numbered dots and the campaigns as bars, and a card for each step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.plan import GrowthPath, GrowthStep
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.forms.growth_axis import DOT, GrowthAxis, dot
from exports.layout.grid import FLOOR, GUTTER, SMALL, Box
from exports.layout.palette import GROUND, MUTED, WHITE
from exports.layout.piece import BEYOND, FullWidth, Setting, how_many_fit
from exports.layout.shapes import Group, Outline, Rectangle, Run, Shape, TextLine
from exports.layout.words import Words, paragraph, words

MOST = 8
"""Cards on a slide."""
PER_ROW = {1: 1, 2: 2, 3: 3, 4: 2, 5: 3, 6: 3}
"""Cards side by side, by how many there are on the slide; with more of them there are four."""
UNDER_AXIS = 14.0
PADDING = 12.0
HEAD = 26.0
"""Of a card's number and date."""
FOOT_GAP = 8.0
TALLEST = 220.0
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
class MeasuredGrowth(FullWidth):
    """The axis, which every slide of the plan has, and the cards of one; `loose` is what each row has grown by."""

    block: GrowthPath
    cards: tuple[MeasuredStep, ...]
    per_row: int
    setting: Setting
    loose: float = 0.0

    @cached_property
    def _axis(self) -> GrowthAxis:
        return GrowthAxis(self.block, self.setting)

    @property
    def _above(self) -> float:
        """Of the axis, where there is one."""
        return self._axis.height + UNDER_AXIS if self.block.axis else 0.0

    @property
    def least(self) -> float:
        """Of the axis and a row of the tallest cards."""
        return self._above + max(self._heights)

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
        return self._above + sum(self._heights) + self.loose * len(self._rows) + GUTTER * (len(self._rows) - 1)

    def split(self, room: float) -> tuple[MeasuredGrowth | None, MeasuredGrowth | None]:
        """As many cards as are on each of the slides it takes, if they fit; the others under the same axis."""
        each = _each(len(self.block.steps))
        count = how_many_fit(self._heights[: -(-each // self.per_row)], room - self._above, GUTTER)
        if count == len(self._rows) and len(self.cards) <= each:
            return self, None
        if not count:
            if room < self.setting.height:
                return None, self
            count = 1
        shown = min(each, count * self.per_row)
        rest = self.cards[shown:]
        return replace(self, cards=self.cards[:shown]), (self._rest(rest) if rest else None)

    def _rest(self, cards: tuple[MeasuredStep, ...]) -> MeasuredGrowth:
        """These on a slide of their own: wider where they fill their rows better."""
        per_row = PER_ROW.get(len(cards), self.per_row)
        if per_row >= self.per_row:
            return replace(self, cards=cards)
        wider = _measured(self.block, per_row, self.setting)
        return replace(wider, cards=wider.cards[-len(cards) :])

    def fitted(self, room: float) -> MeasuredGrowth:
        """Higher cards."""
        tallest = max(self._heights)
        most = max(0.0, max(TALLEST, tallest * LOOSEST) - tallest)
        return replace(self, loose=min(most, max(0.0, room - self.height) / len(self._rows)))

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        if self.block.axis:
            box = Box(x, y, self.width, self._axis.height)
            shapes = tuple(self._axis.shapes(box, {card.step.number for card in self.cards}))
            builder.add(Group("Axis", box, self.block.alt, shapes))
        y += self._above
        wide = (self.width - GUTTER * (self.per_row - 1)) / self.per_row
        for row, tall in zip(self._rows, self._heights, strict=True):
            for n, card in enumerate(row):
                builder.add(
                    *self._card(card, Box(x + n * (wide + GUTTER), y, wide, tall + self.loose), builder.claim())
                )
            y += tall + self.loose + GUTTER

    def _card(self, card: MeasuredStep, box: Box, column: int | None) -> Iterator[Shape]:
        step = card.step
        if step.done:
            yield Rectangle("Card", box, GROUND, kit.HAIR, kit.RADIUS)
        elif step.state:
            yield Rectangle("Card", box, WHITE, Outline(self.setting.accent, 2), kit.RADIUS)
        else:
            yield kit.card(box)
        x, y = box.x + PADDING, box.y + PADDING
        yield from dot(step, x, y - 2, self.setting)
        when = Run(fit.clean(step.when), SMALL + 2, True)
        yield TextLine("When", x + DOT + 8, y - 2 + (DOT - when.size * fit.LINE) / 2, (when,))
        if step.state:
            state = Run(fit.clean(step.state), SMALL, not step.done, MUTED if step.done else self.setting.accent)
            yield TextLine("State", box.x + box.width - PADDING - state.width, y + 2, (state,))
        yield card.what.box("What", x, y + HEAD, column=column)
        if card.who.paragraphs:
            yield card.who.box("Who", x, box.y + box.height - PADDING - card.who.height)


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
    largest = {1: 24.0, 2: 22.0, 3: 18.0}.get(per_row, 14.0) if setting.large else 16.0
    size = max(FLOOR, min(setting.scale.body - 2, largest if per_row < 4 else 14.0))
    foot = SMALL if size > SMALL else FLOOR
    cards = tuple(
        MeasuredStep(
            step,
            words(inner, paragraph(step.what, size)),
            words(inner, paragraph(step.kind, foot, colour=MUTED), paragraph(step.who, foot, colour=MUTED)),
        )
        for step in block.steps
    )
    return MeasuredGrowth(block, cards, per_row, setting)
