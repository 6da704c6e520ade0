"""Items of the one-pager: names with what is said of them. A text is shown whole, or in a shorter way that is whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.one_page import Item, ItemList
from exports.layout import fit
from exports.layout.grid import Box
from exports.layout.one_page.setting import GroupSetting
from exports.layout.palette import MUTED, middle
from exports.layout.shapes import Rectangle, Run, Shape
from exports.layout.titles import one_line
from exports.layout.words import Words, paragraph, paragraph_of_runs, words

RULE, RULED = 3.0, 12.0
"""Width of the rule at the side of an item, and how far from it the text begins."""
PAIR_GAP = 10.0
WIDEST_LEAD = 0.36
"""Share of the width that the names of pairs may take."""


@dataclass(frozen=True)
class SetItem:
    """An item as it is set: what stands in the column of names, if there is one, and the rest."""

    name: Words | None
    text: Words

    @property
    def height(self) -> float:
        return max(self.name.height if self.name else 0.0, self.text.height)


@dataclass(frozen=True)
class FittedItems:
    """`ways[n]` says which of its texts item n is shown in; those from `len(ways)` on are left out and counted."""

    items: ItemList
    setting: GroupSetting
    ways: tuple[int, ...]

    @cached_property
    def _set(self) -> list[SetItem]:
        shown = zip(self.items.items, self.ways, strict=False)
        return [self._item(item, item.texts[way] if item.texts else "") for item, way in shown]

    @property
    def _shown(self) -> list[SetItem]:
        """Without those of which nothing is left to say: an explanation gives way unannounced."""
        return [item for item in self._set if item.text.paragraphs or item.name]

    def _item(self, item: Item, text: str) -> SetItem:
        size, width = self.setting.size, self.setting.width
        lead = Run(one_line(item.lead), size, True)
        gap = " " if item.lead else ""
        aside = Run(gap + one_line(item.aside), size, colour=MUTED) if item.aside else Run("", size)
        match self.items.form:
            case "pairs":
                names = self._names
                return SetItem(
                    words(names - PAIR_GAP, paragraph_of_runs(lead, aside)), words(width - names, paragraph(text, size))
                )
            case "ruled" if item.lead:
                return SetItem(None, words(width - RULED, paragraph_of_runs(lead, aside), paragraph(text, size)))
            case "ruled":
                return SetItem(None, words(width - RULED, paragraph(text, size)))
            case _:
                rest = one_line(text)
                colon = ":" if self.items.form == "named" and item.lead else ""
                before = f"{colon} " if item.lead or item.aside else ""
                return SetItem(
                    None, words(width, paragraph_of_runs(lead, aside, Run(before + rest if rest else "", size)))
                )

    @property
    def _names(self) -> float:
        """Width of the column of names."""
        size = self.setting.size
        widest = max(fit.width(one_line(item.lead), size, True) for item in self.items.items)
        return min(widest + PAIR_GAP, self.setting.width * WIDEST_LEAD)

    @property
    def _counted(self) -> Words | None:
        return self.setting.counted(len(self.items.items) - len(self.ways))

    @cached_property
    def height(self) -> float:
        parts = [item.height for item in self._shown] + ([self._counted.height] if self._counted else [])
        return sum(parts) + self.setting.apart * (len(parts) - 1)

    def reduced(self) -> FittedItems | None:
        """The tallest item that can be said in less room; where a text can only go, it goes from the last item that has
        one; where none has, the last item is left out."""
        shown = zip(self.items.items, self.ways, strict=False)
        can = {n: item.texts[way + 1] != "" for n, (item, way) in enumerate(shown) if way + 1 < len(item.texts)}
        if can:
            tallest = max(can, key=lambda n: (can[n], self._set[n].height if can[n] else n))
            return replace(self, ways=tuple(way + (n == tallest) for n, way in enumerate(self.ways)))
        return replace(self, ways=self.ways[:-1]) if len(self.ways) > 1 else None

    def shapes(self, x: float, y: float) -> Iterator[Shape]:
        for item in self._shown:
            left = x + self.setting.width - item.text.width
            if self.items.form == "ruled":
                yield Rectangle("Rule", Box(x, y + 1, RULE, max(1.0, item.height - 2)), middle(self.setting.step))
            if item.name and item.name.paragraphs:
                yield item.name.box("Name", x, y)
            if item.text.paragraphs:
                yield item.text.box("Text", left, y)
            y += item.height + self.setting.apart
        if self._counted:
            yield self._counted.box("Text", x, y)


def items(content: ItemList, setting: GroupSetting) -> FittedItems:
    """Every item in its fullest way."""
    return FittedItems(content, setting, (0,) * len(content.items))
