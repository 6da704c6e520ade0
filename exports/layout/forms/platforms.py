"""Platforms as cards: role, what people find there, and how much: posts, followers, the share of people who use it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import inf

from exports.blocks.strategy import PlatformCard, Platforms
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.elements import Column, at_most, close, column, text
from exports.layout.forms.platform_figures import figures, in_brief
from exports.layout.grid import BESIDE, FLOOR, GUTTER, SCALES, SMALL, Box
from exports.layout.palette import MUTED, accent, tint
from exports.layout.piece import FullWidth, Setting, how_many_fit
from exports.layout.shapes import Group, Rectangle, Run, Shape
from exports.layout.titles import one_line
from exports.layout.words import Words, paragraph, paragraph_of_runs, words

PADDING, ABOVE, HEAD_PADDING = 18.0, 10.0, 9.0
NOTE_ROOM = 6.0
PER_ROW, MOST = 3, 6
"""Cards side by side, and on one slide."""
WITH_LIST = 3
"""Platforms up to which there is room for what people find there."""
LOOSEST = 1.9
LOWEST = 120.0
TALLEST_HEAD = 60.0
FINDS = 0.6
"""Share of a card as wide as the slide that what people find there has."""
NOTHING = Column(())


@dataclass(frozen=True)
class MeasuredCard:
    """A platform's head, what stands under it, and the figures at its foot.

    What people find there is part of the body, or stands `beside` it where the card is as wide as the slide.
    """

    platform: PlatformCard
    head: Words
    meant_for: Words
    body: Column
    foot: Column
    beside: Column = NOTHING

    @property
    def head_height(self) -> float:
        """Of the coloured head."""
        return self.head.height + (self.meant_for.height + 2 if self.meant_for.paragraphs else 0) + 2 * HEAD_PADDING

    @property
    def height(self) -> float:
        """What it needs."""
        inside = [one for one in (self.words_height, self.foot.height) if one]
        return self.head_height + sum(inside) + ABOVE * (len(inside) + 1)

    @property
    def words_height(self) -> float:
        """Of what stands between head and foot."""
        return max(self.body.height, self.beside.height)


@dataclass(frozen=True)
class MeasuredPlatforms(FullWidth):
    """Rows of equally wide cards over a note; the cards of a row are equally high."""

    block: Platforms
    rows: tuple[tuple[MeasuredCard, ...], ...]
    per_row: int
    note: Words
    setting: Setting
    loose: float = 0.0

    @cached_property
    def height(self) -> float:
        """Points from the first cards' top to the note's foot."""
        rows = sum(_height(row) + self.loose for row in self.rows) + GUTTER * (len(self.rows) - 1)
        return rows + self._note

    @property
    def _note(self) -> float:
        return NOTE_ROOM + self.note.height if self.note.paragraphs else 0.0

    def split(self, room: float) -> tuple[MeasuredPlatforms | None, MeasuredPlatforms | None]:
        """The rows that fit into `room`, at most `MOST` cards, and the rest."""
        most = max(1, MOST // self.per_row)
        count = how_many_fit(map(_height, self.rows[:most]), room - self._note, GUTTER)
        head, rest = self.rows[:count], self.rows[count:]
        return (replace(self, rows=head) if head else None), (replace(self, rows=rest) if rest else None)

    def fitted(self, room: float) -> MeasuredPlatforms:
        """It with higher cards."""
        return replace(self, loose=max(0.0, room - self.height) / len(self.rows))

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        wide = (self.width - GUTTER * (self.per_row - 1)) / self.per_row
        for row in self.rows:
            tall = _height(row) + self.loose
            head, foot = max(card.head_height for card in row), max(card.foot.height for card in row)
            alike = head + max(card.words_height for card in row) + foot + 3 * ABOVE <= tall
            for n, card in enumerate(row):
                box = Box(x + n * (wide + GUTTER), y, wide, tall)
                alt = self.block.alt.format(platform=fit.clean(card.platform.name))
                ends = (head, foot) if alike else (card.head_height, card.foot.height)
                builder.add(Group("Platform", box, alt, tuple(self._card(card, box, *ends))))
            y += tall + GUTTER
        if self.note.paragraphs:
            builder.add(self.note.box("Note", x, y - GUTTER + NOTE_ROOM, column=builder.claim()))

    def _card(self, card: MeasuredCard, box: Box, head: float, foot: float) -> Iterator[Shape]:
        """It in `box`, with so much of its height for head and foot."""
        yield kit.card(box)
        yield Rectangle("Head", Box(box.x, box.y, box.width, head), tint(self.setting.step))
        x, y = box.x + PADDING, box.y + HEAD_PADDING
        yield card.head.box("Name", x, y)
        if card.meant_for.paragraphs:
            yield card.meant_for.box("For", x, y + card.head.height + 2)
        top, end = box.y + head + ABOVE, box.y + box.height - ABOVE - foot
        yield from card.body.shapes(x, top, end - ABOVE - top, LOOSEST)
        yield from card.beside.shapes(
            box.x + box.width - PADDING - (box.width - 2 * PADDING - BESIDE) * FINDS, top, end - ABOVE - top, LOOSEST
        )
        yield from card.foot.shapes(x, end)


def _height(row: Sequence[MeasuredCard]) -> float:
    return max(LOWEST, *(card.height for card in row))


def platforms(block: Platforms, setting: Setting) -> MeasuredPlatforms:
    """Two side by side, three, or rows of three; a single one across the slide."""
    count = len(block.cards)
    per_row = count if count <= PER_ROW else PER_ROW if count != 4 else 2
    wide = (setting.width - GUTTER * (per_row - 1)) / per_row - 2 * PADDING
    note = words(setting.width, paragraph(block.note, FLOOR, colour=MUTED))
    room = setting.height - (NOTE_ROOM + note.height if note.paragraphs else 0)
    cards = [_card(block, one, wide, room, setting, with_list=count <= WITH_LIST) for one in block.cards]
    rows = tuple(tuple(cards[n : n + per_row]) for n in range(0, count, per_row))
    return MeasuredPlatforms(block, rows, per_row, note, setting)


def _card(
    block: Platforms, one: PlatformCard, width: float, room: float, setting: Setting, with_list: bool
) -> MeasuredCard:
    """A card no higher than `room` where the smallest type is not enough: fewer items, counted."""
    foot = column(*(figures if with_list else in_brief)(block, one, width, setting))
    finds = one.finds if with_list else ()
    counts = [len(finds), *range(len(finds) - 1, -1, -1)] if setting.scale is SCALES[-1] else [len(finds)]
    for most in counts:
        shown = at_most(finds, most, block.more) if most else []
        body, beside = _words(block, one, shown, width, setting)
        card = MeasuredCard(one, *_head(block, one, width, setting), body, foot, beside)
        if card.height <= room:
            return card
    if setting.scale is not SCALES[-1]:
        return card
    left = room - (card.height - card.words_height)
    return replace(card, body=card.body.within(left), beside=card.beside.within(left))


def _head(block: Platforms, one: PlatformCard, width: float, setting: Setting) -> tuple[Words, Words]:
    """The platform's name, and for whom it is."""
    tallest = inf if setting.large else TALLEST_HEAD
    widest = fit.longest_word(fit.clean(one.name), 1, serif=True) or width
    size = max(SMALL, min(setting.scale.statement, width / widest))
    name = words(width, paragraph(one.name, size, serif=True)).within(tallest)
    before, after = block.meant_for.split("{audiences}")
    names = Run(one_line(", ".join(one.audiences)), SMALL, True)
    meant_for = paragraph_of_runs(Run(before, SMALL, colour=MUTED), names, Run(after, SMALL, colour=MUTED))
    return name, words(width, meant_for if one.audiences else None).within(tallest)


def _words(
    block: Platforms, one: PlatformCard, finds: Sequence[str], width: float, setting: Setting
) -> tuple[Column, Column]:
    """What we do there and what people find: one below the other, or side by side on the only card."""
    scale, alone = setting.scale, len(block.cards) == 1
    wide, found_wide = ((width - BESIDE) * part for part in (1 - FINDS, FINDS)) if alone else (width, width)
    size, large = (scale.body, scale.statement) if alone else (scale.card, scale.statement - 4)
    if setting.large and not alone:  # few words are read from further away
        size, large = scale.card + 2, scale.statement
    roles = [text(words(wide, paragraph(role, large, serif=True)), 6, "Role") for role in one.roles]
    items = words(
        found_wide,
        *(
            paragraph(item, size, bullet=accent(setting.step), indent=max(12, size * 0.8), before=size / 3)
            for item in finds
        ),
    )
    over = text(words(found_wide, paragraph(block.finds, SMALL, colour=MUTED)), 10) if finds else None
    found = [over, close(text(items), 4)]
    return (column(*roles), column(*found)) if alone and one.roles else (column(*roles, *found), NOTHING)
