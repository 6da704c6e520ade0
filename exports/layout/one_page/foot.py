"""The foot of the one-pager: cards of the next steps, and whom to ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import NamedTuple

from exports.blocks.one_page import NextSteps, PageGroup
from exports.layout import fit, palette
from exports.layout.grid import PAGE_MARGIN as MARGIN
from exports.layout.grid import Box
from exports.layout.kit import open_card
from exports.layout.one_page import groups
from exports.layout.one_page.columns import GAP, widths
from exports.layout.one_page.groups import FittedGroup
from exports.layout.one_page.setting import GroupSetting
from exports.layout.palette import GROUND, MUTED
from exports.layout.shapes import Rectangle, Run, Shape
from exports.layout.titles import one_line
from exports.layout.words import Words, paragraph, paragraph_of_runs, words

CARD_PADDING, CARD_RULE = 8.0, 3.0
LABEL_APART = 4.0
LEAST_LINES = 4
"""Room that whom to ask has in any case."""


@dataclass(frozen=True, eq=False)
class Foot:
    """The cards of the next steps and whom to ask, at one size. There is one object for each, as of `FittedGroup`."""

    steps: NextSteps
    cards: tuple[Words, ...]
    ask: FittedGroup | None
    size: float
    width: float
    """Of the cards together."""

    @property
    def alone(self) -> bool:
        """Whether whom to ask stands there alone, all over the page's width."""
        return not (self.cards or self.steps.hint)

    @property
    def label_height(self) -> float:
        return fit.LINE * self.size + LABEL_APART

    @cached_property
    def card_height(self) -> float:
        """Of the cards, and of what lies under the answers of whom to ask."""
        tallest = max((card.height for card in self.cards), default=fit.LINE * self.size)
        ask = self.ask.contents_height + 2 * CARD_PADDING if self.ask else 0.0
        return max(tallest + 2 * CARD_PADDING + CARD_RULE, ask)

    @property
    def height(self) -> float:
        return self.label_height + self.card_height if self.shown else 0.0

    @cached_property
    def lowered(self) -> Foot:
        """The same with whom to ask in no more room than the cards take."""
        if not self.ask:
            return self
        tallest = max((card.height for card in self.cards), default=0.0) + CARD_RULE
        low = max(tallest, LEAST_LINES * fit.LINE * self.size)
        ask = self.ask
        while ask.contents_height > low and (less := ask.reduced()):
            ask = less
        return replace(self, ask=ask)

    @property
    def shown(self) -> bool:
        return bool(self.cards or self.steps.hint or self.ask)


@lru_cache(maxsize=groups.KEPT)
def fitted_foot(steps: NextSteps, ask: PageGroup, more: str, size: float, most: int | None) -> Foot:
    first, second, third = widths()
    width = first + GAP + second
    shown = steps.cards[:most]
    count = max(1, len(shown))
    inner = (width - GAP * (count - 1)) / count - 2 * CARD_PADDING
    cards = tuple(
        words(
            inner,
            paragraph_of_runs(
                Run(one_line(card.when), size, True, palette.accent("plan")),
                Run((" · " if card.when else "") + one_line(card.who), size) if card.who else Run("", size),
            ),
            paragraph(one_line(card.what), size, before=2),
        )
        for card in shown
    )
    room = third if shown or steps.hint else width + GAP + third
    setting = GroupSetting(size, room - 2 * CARD_PADDING, "", more)
    asked = groups.group(ask, setting) if ask.content or ask.hint else None
    return Foot(steps, cards, asked, size, width)


class Placed(NamedTuple):
    """Shapes, and where the groups among them stand, by their ids."""

    shapes: tuple[Shape, ...]
    boxes: Mapping[str, Box]


@lru_cache(maxsize=groups.KEPT_PLACED)
def foot_at(foot: Foot, more: str, y: float) -> Placed:
    """It from `y` down."""
    shapes: list[Shape] = []
    boxes: dict[str, Box] = {}
    label = Run(one_line(foot.steps.label), foot.size, True)
    missing = len(foot.steps.cards) - len(foot.cards)
    counted = Run(f" · {more.format(n=missing)}" if missing else "", foot.size, colour=MUTED)
    top = y + foot.label_height
    if foot.cards or foot.steps.hint:
        shapes.append(words(foot.width, paragraph_of_runs(label, counted)).box("Label", MARGIN, y))
        boxes["next_steps"] = Box(MARGIN, y, foot.width, foot.height)
    x = MARGIN
    for card in foot.cards:
        box = Box(x, top, card.width + 2 * CARD_PADDING, foot.card_height)
        shapes.append(Rectangle("Card", box, palette.tint("plan")))
        shapes.append(Rectangle("Rule", Box(x, top, box.width, CARD_RULE), palette.accent("plan")))
        shapes.append(card.box("Next step", x + CARD_PADDING, top + CARD_RULE + CARD_PADDING))
        x += box.width + GAP
    if not foot.cards and foot.steps.hint:
        shapes.append(open_card(Box(MARGIN, top, foot.width, foot.card_height)))
        hint = words(foot.width - 2 * CARD_PADDING, paragraph(foot.steps.hint, foot.size, colour=MUTED))
        shapes.append(hint.box("Open", MARGIN + CARD_PADDING, top + CARD_PADDING))
    if foot.ask:
        left = MARGIN if foot.alone else MARGIN + foot.width + GAP
        width = foot.ask.setting.width
        shapes.append(foot.ask.label.box("Label", left, y))
        shapes.append(Rectangle("Ground", Box(left, top, width + 2 * CARD_PADDING, foot.card_height), GROUND))
        shapes += foot.ask.contents_at(left + CARD_PADDING, top + CARD_PADDING)
        boxes[foot.ask.group.id] = Box(left, y, width + 2 * CARD_PADDING, foot.height)
    return Placed(tuple(shapes), boxes)
