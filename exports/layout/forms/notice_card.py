"""A card: a few words, a number or pairs, measured at their size and drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from exports.blocks.plan import Notice
from exports.layout import fit, kit
from exports.layout.grid import FLOOR, SMALL, Box
from exports.layout.palette import INK, MUTED, WHITE, Colour, accent, middle
from exports.layout.piece import Setting
from exports.layout.running_text import HANG, FlowParagraph, TextFlow
from exports.layout.shapes import Rectangle, Run, Shape, TextBox, TextLine
from exports.layout.words import Words, paragraph, words

PADDING = 14.0
UNDER_LABEL = 7.0
FOOT_ROOM = 8.0
"""Above what stands at a card's foot."""
EDGE = 3.0
FIGURES = (36.0, 30.0, 24.0, 20.0, 17.0)
"""Sizes of a number that carries its card."""


@dataclass(frozen=True)
class MeasuredNotice:
    """A card's words at their size, in `width` points with its padding."""

    notice: Notice
    text: TextFlow
    foot: Words
    width: float
    step: str

    @property
    def label_height(self) -> float:
        """Of the line over the words."""
        return SMALL * fit.LINE + UNDER_LABEL if self.notice.label or self.notice.amount else 0.0

    @property
    def around(self) -> float:
        """What it takes besides its words."""
        foot = self.foot.height + FOOT_ROOM if self.foot.paragraphs else 0.0
        return 2 * PADDING + self.label_height + foot

    @cached_property
    def height(self) -> float:
        """Points from top to foot."""
        return self.text.height + self.around

    @property
    def ground(self) -> Colour:
        """What it stands on."""
        return accent(self.step) if self.notice.strong else WHITE

    def shapes(self, box: Box, column: int | None) -> Iterator[Shape]:
        """It in `box`."""
        strong = self.notice.strong
        yield kit.card(box, self.ground)
        if not strong:
            yield Rectangle("Edge", Box(box.x, box.y, box.width, EDGE), middle(self.step))
        x, y = box.x + PADDING, box.y + PADDING
        if self.notice.label:
            yield kit.label(self.notice.label, x, y, WHITE if strong else accent(self.step))
        if amount := self.notice.amount:
            run = Run(fit.clean(amount), SMALL, True, WHITE if strong else INK)
            yield TextLine("Amount", box.x + box.width - PADDING - run.width, y, (run,))
        y += self.label_height
        free = box.height - self.around - self.text.height
        shown = self.text.fitted(self.text.height + min(free, (0.9 if self.notice.listed else 0.35) * self.text.height))
        if self.text.paragraphs:
            one = self.notice
            alone = not (one.lines or one.pairs or one.figure or one.foot)  # a sentence stands in the card's middle
            place = Box(x, y, self.text.width, self.text.height + free if alone else shown.height)
            yield TextBox("Text", place, shown.shapes(), column=column, anchor="middle" if alone else "top")
        if self.foot.paragraphs:
            yield self.foot.box("Who", x, box.y + box.height - PADDING - self.foot.height)


def measured(card: Notice, width: float, setting: Setting) -> MeasuredNotice:
    inner, size = width - 2 * PADDING, max(FLOOR, setting.scale.body - 2)
    quiet, colour = (WHITE, WHITE) if card.strong else (MUTED, INK)
    # What a filled card has to say by itself is seen from afar.
    large = setting.scale.statement + 4 if card.strong and not (card.lines or card.pairs) else size + 3
    paragraphs = [FlowParagraph(fit.as_set(card.title), large, colour, serif=True)]
    if card.figure:
        seen = next((one for one in FIGURES if fit.width(card.figure, one, bold=True) <= inner), size)
        number = WHITE if card.strong else setting.accent
        paragraphs = [FlowParagraph(fit.clean(card.figure), seen, number, bold=True), *paragraphs]
    for line in card.lines:
        bullet = (WHITE if card.strong else setting.accent) if card.listed else None
        hang = HANG if card.listed else 0.0
        paragraphs.append(FlowParagraph(fit.as_set(line), size, colour, bullet=bullet, indent=hang, before=0.4 * size))
    said_before = ""
    for label, value in card.pairs:
        over = FlowParagraph(fit.clean(label), SMALL, quiet, before=0.6 * size, heading=True)
        same = label == said_before  # several values under one label
        paragraphs += [] if same else [over]
        paragraphs.append(FlowParagraph(fit.as_set(value), size, colour, before=0.3 * size if same else 1, under=over))
        said_before = label
    kept = tuple(one for one in paragraphs if one.text)
    foot = words(inner, paragraph(card.foot, SMALL if size > SMALL else FLOOR, colour=quiet))
    return MeasuredNotice(card, TextFlow(kept, inner), foot, width, setting.step)
