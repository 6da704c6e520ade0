"""Sentences and lists on cards that grow into the slide: what to remember, what one does and does not do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import zip_longest

from exports.blocks.strategy import ListCard, ListCards, Quotes
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.grid import GUTTER, SMALL, Box
from exports.layout.palette import INK, MUTED, WHITE, Colour, accent, tint
from exports.layout.piece import FullWidth, Setting
from exports.layout.shapes import Line, Paragraph, Shape
from exports.layout.titles import one_line, together
from exports.layout.words import Words, paragraph, words

PADDING = 20.0
QUOTE_SIZES = (30.0, 26.0, 24.0, 22.0, 20.0, 18.0, 17.0, 16.0)
IN_A_COLUMN = 3
"""Sentences that stand below each other; more have two columns."""
TALLEST_QUOTE = 260.0
TALLEST = 0.75
"""Share of a body that a text may take."""
LABEL_ROOM, INSET = 24.0, 14.0
ITEM_APART = 7.0
"""Above and below an item; a rule parts it from the next."""
LOOSEST = 26.0
MARK, MARK_ROOM = 10.0, 22.0


@dataclass(frozen=True)
class MeasuredQuotes(FullWidth):
    """Cards in two columns, or one, all equally high."""

    texts: tuple[Words, ...]
    setting: Setting
    per_row: int
    leading: bool = True
    loose: float = 0.0

    @property
    def _rows(self) -> int:
        return -(-len(self.texts) // self.per_row)

    @property
    def _card(self) -> float:
        return max(one.height for one in self.texts) + 2 * PADDING + self.loose

    @property
    def height(self) -> float:
        """Points from the first card's top to the last one's foot."""
        return self._rows * (self._card + GUTTER) - GUTTER

    def split(self, room: float) -> tuple[MeasuredQuotes | None, MeasuredQuotes | None]:
        """The cards that fit into `room` and the rest."""
        count = int((room + GUTTER) / (self._card + GUTTER)) * self.per_row
        head, rest = self.texts[:count], self.texts[count:]
        return (replace(self, texts=head) if head else None), (replace(self, texts=rest) if rest else None)

    def fitted(self, room: float) -> MeasuredQuotes:
        """Higher cards."""
        return replace(self, loose=min(TALLEST_QUOTE, max(0.0, room - self.height) / self._rows))

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        wide = (self.width - GUTTER * (self.per_row - 1)) / self.per_row
        for n, one in enumerate(self.texts):
            row, column = divmod(n, self.per_row)
            last = n == len(self.texts) - 1
            across = self.width - column * (wide + GUTTER) if last else wide
            box = Box(x + column * (wide + GUTTER), y + row * (self._card + GUTTER), across, self._card)
            builder.add(kit.card(box, WHITE if n or not self.leading else accent(self.setting.step)))
            one = replace(one, width=across - 2 * PADDING)
            builder.add(one.box("Message", box.x + PADDING, box.y, box.height, anchor="middle", column=builder.claim()))


def quotes(block: Quotes, setting: Setting) -> MeasuredQuotes:
    """Each sentence in the serif, as large as all of them fit."""
    per_row = 1 if len(block.sentences) <= IN_A_COLUMN else 2
    inner = (setting.width - GUTTER * (per_row - 1)) / per_row - 2 * PADDING
    for size in QUOTE_SIZES:
        texts = tuple(
            words(inner, _sentence(sentence, size, inner, INK if n or not block.leading else WHITE)).within(
                TALLEST * setting.height
            )
            for n, sentence in enumerate(block.sentences)
        )
        measured = MeasuredQuotes(texts, setting, per_row, block.leading)
        if measured.height <= setting.height * 0.9:
            break
    return measured


def _sentence(text: str, size: float, width: float, colour: Colour) -> Paragraph | None:
    """In the serif, no word alone on its last line."""
    return paragraph(together(one_line(text), size, width), size, serif=True, colour=colour)


@dataclass(frozen=True)
class MeasuredList:
    """A list under its heading."""

    card: ListCard
    items: tuple[Words, ...]
    width: float

    @cached_property
    def height(self) -> float:
        """Of its card."""
        return _around(len(self.items)) + sum(one.height for one in self.items)


@dataclass(frozen=True)
class MeasuredLists(FullWidth):
    """Cards side by side, equally high; their items stand in rows where there is room for that."""

    lists: tuple[MeasuredList, ...]
    setting: Setting
    room: float = 0.0

    @cached_property
    def height(self) -> float:
        """Of the highest card, or of all where they have been given more room."""
        return max(self.room, *(one.height for one in self.lists))

    def split(self, room: float) -> tuple[MeasuredLists | None, MeasuredLists | None]:
        """The items that fit into `room` and the rest, in cards under the same headings."""
        parts = [_split(one, room) for one in self.lists]
        if any(not head.items and one.items for (head, _), one in zip(parts, self.lists, strict=True)):
            return None, self
        rest = tuple(one for _, one in parts if one)
        return replace(self, lists=tuple(head for head, _ in parts)), (replace(self, lists=rest) if rest else None)

    def fitted(self, room: float) -> MeasuredLists:
        """Higher cards, their items further apart."""
        return replace(self, room=room)

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        rows = [
            max(row) for row in zip_longest(*([item.height for item in one.items] for one in self.lists), fillvalue=0)
        ]
        aligned = self.height - _around(len(rows)) - sum(rows)
        for one in self.lists:
            box = Box(x, y, one.width, self.height)
            heights = [item.height for item in one.items] if aligned < 0 else rows
            free = (aligned if aligned >= 0 else self.height - one.height) / (2 * max(1, len(heights)))
            builder.add(*_drawn(one, heights, box, min(LOOSEST, free), self.setting))
            x += one.width + GUTTER


def _split(one: MeasuredList, room: float) -> tuple[MeasuredList, MeasuredList | None]:
    count = len(one.items)
    while count and replace(one, items=one.items[:count]).height > room:
        count -= 1
    rest = replace(one, items=one.items[count:]) if count < len(one.items) else None
    return replace(one, items=one.items[:count]), rest


def _around(count: int) -> float:
    """Of a card, without its `count` items."""
    return LABEL_ROOM + 2 * INSET + 2 * ITEM_APART * (count - 1)


def _drawn(one: MeasuredList, heights: Sequence[float], box: Box, loose: float, setting: Setting) -> Iterator[Shape]:
    """What one does stands on the step's tint, what one does not on white."""
    plain = one.card.mark != "yes"
    yield kit.card(box) if plain else kit.card(box, tint(setting.step))
    x, y, wide = box.x + INSET, box.y + INSET, box.width - 2 * INSET
    yield kit.label(one.card.label, x, y, setting.accent, 13)
    y += LABEL_ROOM
    for n, (item, tall) in enumerate(zip(one.items, heights, strict=False)):
        if n:
            yield kit.rule(x, y, wide)
            y += ITEM_APART + loose
        left = x + (MARK_ROOM if one.card.mark else 0.0)
        if one.card.mark:
            size = item.paragraphs[0].runs[0].size
            yield from _mark(one.card.mark, x, y + (size * fit.LINE - MARK) / 2, setting)
        yield item.box("Item", left, y)
        y += tall + ITEM_APART + loose


def _mark(mark: str, x: float, y: float, setting: Setting) -> Iterator[Shape]:
    if mark == "yes":
        yield kit.tick(x, y, MARK + 2, accent(setting.step))
        return
    for start, end in (((0, 0), (MARK, MARK)), ((0, MARK), (MARK, 0))):
        yield Line("Cross", (x + start[0], y + start[1]), (x + end[0], y + end[1]), MUTED, 2)


def list_cards(block: ListCards, setting: Setting) -> MeasuredLists:
    """The lists in the type of the setting."""
    cards = [card for card in block.cards if card.items]
    weights = [
        weight
        for card, weight in zip(block.cards, block.weights or (1.0,) * len(block.cards), strict=True)
        if card.items
    ]
    room = setting.width - GUTTER * (len(cards) - 1)
    measured = []
    for card, weight in zip(cards, weights, strict=True):
        wide = room * weight / sum(weights)
        inner = wide - 2 * INSET - (MARK_ROOM if card.mark else 0)
        size, tallest = max(SMALL, setting.scale.body - 2), TALLEST * setting.height
        items = tuple(words(inner, paragraph(item, size)).within(tallest) for item in card.items if one_line(item))
        measured.append(MeasuredList(card, items, wide))
    return MeasuredLists(tuple(measured), setting)
