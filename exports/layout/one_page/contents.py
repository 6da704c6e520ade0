"""What stands in the groups of the one-pager, measured at one size: how high it is, how it can give way, its shapes.

Whatever is measured here can be drawn in fewer ways as well: `reduced` gives the next smaller one. A text is shown
whole or in a shorter way that is whole too; what is left out is counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from exports.layout import fit, rich
from exports.layout.grid import Box
from exports.layout.palette import INK, MUTED, Colour, accent, tint
from exports.layout.shapes import Group, Paragraph, Rectangle, Run, Shape, TextBox
from exports.one_pager import Content, Figures, Item, Items, MainFigure, Shares, Week

RULE, RULED = 3.0, 12.0
"""Width of the rule at the side of an item, and what its text stands in from it."""
APART = 0.4
"""Between items, over the size of the type."""
PAIR_GAP = 10.0
WIDEST_LEAD = 0.36
"""Share of the width that the leads of pairs may take."""


@dataclass(frozen=True)
class Setting:
    """What a group is set in: the type's size, the width it has, and its step."""

    size: float
    width: float
    step: str
    more: str

    @property
    def colour(self) -> Colour:
        return accent(self.step)


class Fitted(Protocol):
    """Something measured."""

    @property
    def height(self) -> float: ...

    def reduced(self) -> Fitted | None:
        """The same in less room; None where it cannot give way any more."""

    def shapes(self, x: float, y: float) -> Iterator[Shape]: ...


@dataclass(frozen=True)
class FittedItems:
    """`ways[n]` says which of its texts item n is shown in; items from `len(ways)` on are left out and counted."""

    items: Items
    setting: Setting
    ways: tuple[int, ...]

    @property
    def _shown(self) -> list[tuple[Item, str]]:
        return [
            (item, item.texts[way] if item.texts else "")
            for item, way in zip(self.items.items, self.ways, strict=False)
        ]

    def _paragraphs(self, item: Item, text: str) -> tuple[Paragraph, ...]:
        size = self.setting.size
        lead = [Run(fit.clean(item.lead), size, True)] if item.lead else []
        aside = [Run(f" {fit.clean(item.aside)}" if lead else fit.clean(item.aside), size, colour=MUTED)] if item.aside else []
        text = fit.clean(text)
        if self.items.form == "lines" or not lead:
            after = [Run(f" {text}" if lead or aside else text, size)] if text else []
            return (Paragraph((*lead, *aside, *after)),)
        body = (Paragraph((Run(text, size),)),) if text else ()
        return (Paragraph((*lead, *aside)), *body)

    @property
    def _lead_width(self) -> float:
        widest = max(fit.width(fit.clean(item.lead), self.setting.size, True) if item.lead else 0.0 for item, _ in self._shown)
        return min(widest + PAIR_GAP, self.setting.width * WIDEST_LEAD)

    def _text_width(self) -> float:
        match self.items.form:
            case "ruled":
                return self.setting.width - RULED
            case "pairs":
                return self.setting.width - self._lead_width
            case _:
                return self.setting.width

    def _height_of(self, item: Item, text: str) -> float:
        paragraphs = self._paragraphs(item, text)
        if self.items.form == "pairs" and item.lead:
            lead = rich.height(paragraphs[:1], self._lead_width - PAIR_GAP)
            return max(lead, rich.height(paragraphs[1:], self._text_width()) if text else 0.0)
        return rich.height(paragraphs, self._text_width())

    @property
    def _heights(self) -> list[float]:
        return [self._height_of(item, text) for item, text in self._shown]

    @property
    def _missing(self) -> int:
        return len(self.items.items) - len(self.ways)

    @property
    def height(self) -> float:
        counted = fit.line_height("", self.setting.size) + APART * self.setting.size if self._missing else 0.0
        return sum(self._heights) + APART * self.setting.size * (len(self.ways) - 1) + counted

    def reduced(self) -> FittedItems | None:
        """The tallest item that can says it in less; where none can, the last one is left out."""
        can = [n for n, (item, way) in enumerate(zip(self.items.items, self.ways, strict=False)) if way + 1 < len(item.texts)]
        if can:
            heights = self._heights
            tallest = max(can, key=lambda n: heights[n])
            return replace(self, ways=tuple(way + (n == tallest) for n, way in enumerate(self.ways)))
        return replace(self, ways=self.ways[:-1]) if len(self.ways) > 1 else None

    def shapes(self, x: float, y: float) -> Iterator[Shape]:
        size = self.setting.size
        for (item, text), tall in zip(self._shown, self._heights, strict=True):
            paragraphs = self._paragraphs(item, text)
            match self.items.form:
                case "ruled":
                    yield Rectangle("Rule", Box(x, y + 1, RULE, tall - 2), tint(self.setting.step, "middle"))
                    yield TextBox("Text", Box(x + RULED, y, self.setting.width - RULED, tall), paragraphs)
                case "pairs" if item.lead:
                    lead = self._lead_width
                    yield TextBox("Name", Box(x, y, lead - PAIR_GAP, tall), paragraphs[:1])
                    if text:
                        yield TextBox("Text", Box(x + lead, y, self.setting.width - lead, tall), paragraphs[1:])
                case _:
                    yield TextBox("Text", Box(x, y, self.setting.width, tall), paragraphs)
            y += tall + APART * size
        if self._missing:
            words = Run(self.setting.more.format(n=self._missing), size, colour=MUTED)
            yield TextBox("Text", Box(x, y, self.setting.width, fit.line_height(words.text, size)), (Paragraph((words,)),))
