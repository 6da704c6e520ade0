"""What is not decided yet: columns for each step that lacks something, a card for each question, lines to write on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.plan import OpenQuestion, OpenQuestions, OpenStep
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.grid import FLOOR, SMALL, Box
from exports.layout.palette import MUTED, accent
from exports.layout.piece import FullWidth, Setting
from exports.layout.shapes import Line, Paragraph, Run, Shape, TextBox, TextLine
from exports.layout.words import Words, paragraph, words

APART = 18.0
CARD_GAP = 8.0
HEAD = 34.0
"""Of a step's name and the rule under it."""
PADDING, TIGHT = 14.0, 9.0
"""Around a card's words, and where there are many."""
MOST = 3
"""Cards in a column."""
MOST_ABREAST = 3
"""Columns of the only step that lacks anything."""
LINE_ROOM, TIGHT_LINE, TALLEST_LINE = 24.0, 19.0, 34.0
"""Of a line to write on."""
ABOVE_LINES = 4.0
WHOLE_REASON = 15.0
"""Size of the body from which a question has all of its reason; below, the first sentence."""
LOOSEST = 40.0
THICK = 2.25


MORE_LINES, ALONE, FAR = 2, 120.0, (8.0, 5.0, 2.0)
"""Of a card that has a slide’s height: lines more, how much it grows, and how much larger it is set, by columns."""


@dataclass(frozen=True)
class MeasuredColumn:
    """A step's questions, those that stand on this slide."""

    step: OpenStep
    number: int
    asked: tuple[OpenQuestion, ...]
    cards: tuple[Words, ...]
    first: bool = True
    """Of those of its step: the name stands over it."""
    last: bool = True
    """Of those of its step: what it lacks stands over it."""


@dataclass(frozen=True)
class MeasuredQuestions(FullWidth):
    """Columns side by side; `loose` is what each card has grown by."""

    block: OpenQuestions
    columns: tuple[MeasuredColumn, ...]
    setting: Setting
    loose: float = 0.0

    @property
    def _wide(self) -> float:
        return (self.width - APART * (len(self.columns) - 1)) / len(self.columns)

    @property
    def _tight(self) -> bool:
        return self.setting.scale.body < WHOLE_REASON

    @property
    def _padding(self) -> float:
        return TIGHT if self._tight else PADDING

    @property
    def _line(self) -> float:
        return TIGHT_LINE if self._tight else LINE_ROOM

    @property
    def _lines(self) -> int:
        """To write on: who and when share the last."""
        return 2 + MORE_LINES if self._few else 2

    @property
    def _few(self) -> bool:
        return _one_each(self.block)

    def _card(self, card: Words) -> float:
        return card.height + 2 * self._padding + ABOVE_LINES + self._lines * self._line + self.loose

    def _column(self, column: MeasuredColumn) -> float:
        return HEAD + sum(self._card(card) + CARD_GAP for card in column.cards) - CARD_GAP

    @cached_property
    def height(self) -> float:
        """Of the fullest column."""
        return max(map(self._column, self.columns))

    def split(self, room: float) -> tuple[MeasuredQuestions | None, MeasuredQuestions | None]:
        """Of each column the cards that fit, three at most; the others under the same names."""
        counts = [self._count(column, room) for column in self.columns]
        if not any(counts):
            return None, self
        heads = tuple(replace(one, cards=one.cards[:n]) for one, n in zip(self.columns, counts, strict=True))
        left: dict[OpenStep, list[OpenQuestion]] = {step: [] for step in self.block.steps}
        for column, count in zip(self.columns, counts, strict=True):
            left[column.step] += column.asked[count:]
        steps = tuple(replace(step, questions=tuple(asked)) for step, asked in left.items())
        rest = open_questions(replace(self.block, steps=steps), self.setting) if any(left.values()) else None
        return replace(self, columns=heads), rest

    def _count(self, column: MeasuredColumn, room: float) -> int:
        """How many of its cards `room` holds."""
        count = min(MOST, len(column.cards))
        while count and self._column(replace(column, cards=column.cards[:count])) > room:
            count -= 1
        return count

    def fitted(self, room: float) -> MeasuredQuestions:
        """Cards with more room to write."""
        most = max(len(column.cards) for column in self.columns)
        loosest = ALONE if self._few else LOOSEST + 45 * (MOST - most)
        return replace(self, loose=min(loosest, max(0.0, room - self.height) / most))

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        most = max(len(column.cards) for column in self.columns)
        for column in self.columns:
            # Columns of as many cards end on one line.
            grown = (self.height - self._column(column)) / most if len(column.cards) == most else 0.0
            builder.add(*self._head(column, x, y))
            top = y + HEAD
            for card in column.cards:
                tall = self._card(card) + grown
                builder.add(*self._open(card, Box(x, top, self._wide, tall), builder.claim()))
                top += tall + CARD_GAP
            x += self._wide + APART

    def _head(self, column: MeasuredColumn, x: float, y: float) -> Iterator[Shape]:
        step, colour = column.step, accent(column.step.id)
        name = Run(f"{column.number}  {fit.clean(step.name)}", 16, True, colour)
        if column.first:
            yield TextLine("Step", x, y, (name,))
        if column.last:
            count = Run(fit.clean(step.count), FLOOR, colour=MUTED)
            yield TextLine("Count", x + self._wide - count.width, y + 5, (count,))
        end = x + self._wide + (0.0 if column.last else APART)  # it goes on to the next of its step
        yield Line("Rule", (x, y + 25), (end, y + 25), colour, THICK)

    def _open(self, card: Words, box: Box, column: int | None) -> Iterator[Shape]:
        yield kit.open_card(box)
        x, inner = box.x + PADDING, box.width - 2 * PADDING
        yield card.box("Question", x, box.y + self._padding, column=column)
        line = min(TALLEST_LINE, self._line + self.loose / self._lines)
        bottom = box.y + box.height - self._padding
        half = (inner - 14) / 2
        yield from _written(self.block.answer, Box(x, bottom - self._lines * line, inner, line))
        for n in range(1, self._lines - 1):
            y = bottom - n * line
            yield Line("Line", (x, y), (x + inner, y), MUTED, 0.5)
        yield from _written(self.block.who, Box(x, bottom - line, half, line))
        yield from _written(self.block.when, Box(x + half + 14, bottom - line, half, line))


def _one_each(block: OpenQuestions) -> bool:
    """Whether no step lacks more than one decision: then each has the height of the slide."""
    return max(len(step.questions) for step in block.steps) == 1


def _written(label: str, box: Box) -> Iterator[Shape]:
    """A line to write on: a text box after its label."""
    name = Run(f"{fit.clean(label)}: ", SMALL, colour=MUTED)
    yield TextBox(label, box, (Paragraph((name,)),), anchor="bottom")
    left = box.x + name.width
    yield Line("Line", (left, box.y + box.height), (box.x + box.width, box.y + box.height), MUTED, 0.5)


def open_questions(block: OpenQuestions, setting: Setting) -> MeasuredQuestions:
    """A column for each of the steps that lack something; a step that is the only one has up to three."""
    lacking = [(number, step) for number, step in enumerate(block.steps, 1) if step.questions]
    abreast = min(MOST_ABREAST, len(lacking[0][1].questions)) if len(lacking) == 1 else 1
    count = abreast * len(lacking)
    wide = (setting.width - APART * (count - 1)) / count - 2 * PADDING
    size = max(SMALL, min(setting.scale.card + 2, 16.0)) + (FAR[count - 1] if _one_each(block) else 0)
    reason = size - 2 if size > FLOOR + 2 else FLOOR
    whole = setting.scale.body >= WHOLE_REASON

    def card(one: OpenQuestion) -> Words:
        why = " ".join(one.why if whole else one.why[:1])
        return words(wide, paragraph(one.question, size, bold=True), paragraph(why, reason, colour=MUTED, before=3))

    columns = tuple(
        MeasuredColumn(step, number, asked, tuple(map(card, asked)), first=not n, last=n == abreast - 1)
        for number, step in lacking
        for n in range(abreast)
        if (asked := step.questions[n::abreast])
    )
    return MeasuredQuestions(block, columns, setting)
