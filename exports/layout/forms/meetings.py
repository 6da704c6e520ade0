"""Needs and what we make for them, in pairs of cards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.strategy import Meeting, Meetings
from exports.layout import kit
from exports.layout.builder import PageBuilder
from exports.layout.grid import FLOOR, SMALL, Box
from exports.layout.palette import MUTED, tint
from exports.layout.piece import FullWidth, Setting, how_many_fit
from exports.layout.shapes import Group, Shape
from exports.layout.words import Words, paragraph, words

LABEL_ROOM, ARROW, APART, PADDING, ABOVE = 20.0, 26.0, 8.0, 13.0, 9.0
LOOSEST = 70.0
TALLEST = 0.8
"""Share of a body that a card may take."""
FEWEST, MOST = 1, 4
"""Pairs worth beginning on a slide, and those that one slide holds."""


@dataclass(frozen=True)
class CardPair:
    """A need and what we make for it, set in their cards."""

    need: Words
    made: Words
    open: bool = False
    """Whether nothing is made for it."""

    @property
    def height(self) -> float:
        """Of both cards, at least."""
        return max(self.need.height, self.made.height) + 2 * ABOVE


@dataclass(frozen=True)
class MeasuredMeetings(FullWidth):
    """Pairs below each other, each `loose` points higher than it needs to be."""

    block: Meetings
    pairs: tuple[CardPair, ...]
    setting: Setting
    loose: float = 0.0

    @cached_property
    def height(self) -> float:
        """Points from the labels to the last cards' foot."""
        return LABEL_ROOM + sum(pair.height + self.loose + APART for pair in self.pairs) - APART

    def split(self, room: float) -> tuple[MeasuredMeetings | None, MeasuredMeetings | None]:
        """The pairs that fit into `room` and the rest, both under the labels."""
        count = how_many_fit((pair.height for pair in self.pairs[:MOST]), room - LABEL_ROOM, APART)
        count = count if count >= FEWEST else 0
        return self._part(self.pairs[:count]), self._part(self.pairs[count:])

    def _part(self, pairs: tuple[CardPair, ...]) -> MeasuredMeetings | None:
        return replace(self, pairs=pairs) if pairs else None

    def fitted(self, room: float) -> MeasuredMeetings:
        """It with higher cards."""
        return replace(self, loose=max(0.0, min(LOOSEST, (room - self.height) / len(self.pairs))))

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        box = Box(x, y, self.width, self.height)
        builder.add(Group("Needs", box, self.block.alt, tuple(self._shapes(x, y))))

    def _shapes(self, x: float, y: float) -> Iterator[Shape]:
        wide = (self.width - ARROW) / 2
        for left, name in zip((x, x + wide + ARROW), self.block.columns, strict=True):
            yield kit.label(name, left, y, self.setting.accent)
        y += LABEL_ROOM
        for pair in self.pairs:
            tall = pair.height + self.loose
            for left, one, ground in ((x, pair.need, True), (x + wide + ARROW, pair.made, False)):
                box = Box(left, y, wide, tall)
                if ground:
                    yield kit.card(box, tint(self.setting.step))
                else:
                    yield kit.open_card(box) if pair.open else kit.card(box)
                yield one.box("Card", left + PADDING, y, tall, anchor="middle")
            yield kit.chevron(x + wide + ARROW / 2 - 4, y + tall / 2, 20)
            y += tall + APART


def meetings(block: Meetings, setting: Setting) -> MeasuredMeetings:
    """The pairs in the type of the setting."""
    tallest = setting.tallest(TALLEST)
    inner = (setting.width - ARROW) / 2 - 2 * PADDING
    return MeasuredMeetings(
        block,
        tuple(_pair(pair, block, max(SMALL, setting.scale.body - 1), inner, tallest) for pair in block.pairs),
        setting,
    )


def _pair(meeting: Meeting, block: Meetings, size: float, width: float, tallest: float) -> CardPair:
    why = paragraph(meeting.why, FLOOR, colour=MUTED, before=3)
    need = words(width, paragraph(meeting.need or block.nothing, size), why)
    content = paragraph(meeting.content, size) or paragraph(block.no_content, SMALL, colour=MUTED)
    made = words(width, content, paragraph(meeting.note, FLOOR, colour=MUTED, before=3))
    return CardPair(need.within(tallest), made.within(tallest), open=not meeting.content)
