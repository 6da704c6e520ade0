"""Running text: a heading and whole sentences, one after the other or ruled apart; and how well something is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.strategy import Evidence, Passage
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.grid import READING, SMALL, Box
from exports.layout.palette import HAIRLINE, INK, MUTED, Colour
from exports.layout.piece import Setting
from exports.layout.shapes import Group, Run, Shape, TextLine
from exports.layout.words import Words, paragraph, words

LABEL_ROOM = 20.0
RULED = 5.5
"""Above and below a sentence that is ruled off."""
LOOSEST, LOOSEST_OF_FEW = 9.0, 110.0
"""Points further from its rules a sentence may stand; a few have so many between them."""
FEWEST_LINES = 3
SPARSE, SPARSE_SIZES = 0.4, (24.0, 22.0, 20.0)
"""Share of its room under which a passage is set larger, and the sizes for that."""
WAY_APART, WAY_DOT = 16.0, 10.0


@dataclass(frozen=True)
class MeasuredPassage:
    """Sentences at one size; ruled ones `loose` points further from their rules."""

    block: Passage
    width: float
    size: float
    accent: Colour
    whole: float
    """The height of a slide's body."""
    loose: float = 0.0

    @cached_property
    def _texts(self) -> tuple[Words, ...]:
        said_so = self.block.sentences if self.block.ruled else (" ".join(self.block.sentences),)
        width = self.width if self.block.ruled else min(self.width, READING)
        return tuple(words(width, paragraph(sentence, self.size)) for sentence in said_so)

    @cached_property
    def _head(self) -> float:
        return (LABEL_ROOM if self.block.label else 0.0) + (0.0 if self._beside else LABEL_ROOM)

    @cached_property
    def _known(self) -> MeasuredEvidence | None:
        known = self.block.evidence if self.block.label else None
        return MeasuredEvidence(known, self.width, self.accent) if known else None

    @property
    def _beside(self) -> bool:
        """Whether the heading leaves room on its line for how well it is known; else that stands below it."""
        label = fit.width(fit.clean(self.block.label), SMALL, bold=True)
        return self._known is None or label + WAY_APART + self._known.used <= self.width

    @property
    def _around(self) -> float:
        """Above and below each text."""
        return 2 * (RULED + self.loose) if self.block.ruled else 0.0

    @cached_property
    def height(self) -> float:
        """Points from the heading to the end of the last sentence."""
        return self._head + sum(one.height + self._around for one in self._texts)

    def split(self, room: float) -> tuple[MeasuredPassage | None, MeasuredPassage | None]:
        """The sentences that fit into `room`, whole, and the rest under the same heading.

        Only a sentence that no slide can hold is parted, between lines.
        """
        sentences = self.block.sentences
        count = len(sentences)
        while count and self._part(sentences[:count]).height > room:
            count -= 1
        if count or self._part(sentences[:1]).height <= self.whole:
            head, rest = sentences[:count], sentences[count:]
        else:
            lines = int((room - self._head - self._around) / (self.size * fit.TALL_LINE))
            if lines < FEWEST_LINES:
                return None, self
            begun, left = fit.split(fit.clean(sentences[0]), lines, self.size, self._texts[0].width)
            head, rest = (begun,), (left, *sentences[1:])
        further = replace(self, block=replace(self.block, evidence=None))._part(rest) if rest else None
        return self._part(head) if head else None, further

    def _part(self, sentences: tuple[str, ...]) -> MeasuredPassage:
        return replace(self, block=replace(self.block, sentences=sentences))

    def fitted(self, room: float) -> MeasuredPassage:
        """It with its rules further apart, where it has any."""
        if not self.block.ruled:
            return self
        # A few short sentences alone on a slide are read from further away.
        larger = (replace(self, size=size) for size in SPARSE_SIZES if size > self.size)
        larger_fits = (one for one in larger if one.height <= room * SPARSE)
        return next(larger_fits, self)._loosened(room)

    def _loosened(self, room: float) -> MeasuredPassage:
        most = max(LOOSEST, LOOSEST_OF_FEW / len(self._texts))
        return replace(self, loose=min(most, max(0.0, room - self.height) / len(self._texts) / 2))

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        if self.block.label:
            builder.add(kit.label(self.block.label, x, y, self.accent))
            if known := self._known:
                beside = self._beside
                known.draw(builder, x + self.width - known.used if beside else x, y if beside else y + LABEL_ROOM)
            y += self._head
        for one in self._texts:
            if self.block.ruled:
                builder.add(kit.rule(x, y, self.width))
                y += RULED + self.loose
            builder.add(one.box("Text", x, y, column=builder.claim()))
            y += one.height + self._around / 2


def passage(block: Passage, setting: Setting) -> MeasuredPassage:
    """Sentences in the type of running text, one size down where they do not stand alone."""
    return MeasuredPassage(block, setting.width, max(SMALL, setting.scale.body - 1), setting.accent, setting.height)


@dataclass(frozen=True)
class MeasuredEvidence:
    """One line: the ways there are, filled up to the one that was chosen."""

    block: Evidence
    width: float
    accent: Colour
    height: float = SMALL * fit.LINE

    @property
    def used(self) -> float:
        """Points from its first word to its last."""
        ways = sum(WAY_DOT + 6 + run.width + WAY_APART for run in map(self._way, range(len(self.block.ways))))
        return self._name.width + WAY_APART + ways - WAY_APART

    @property
    def _name(self) -> Run:
        return Run(fit.clean(self.block.label), SMALL, colour=MUTED)

    def _way(self, n: int) -> Run:
        chosen = n == self.block.chosen
        return Run(fit.clean(self.block.ways[n]), SMALL, chosen, INK if chosen else MUTED)

    def split(self, room: float) -> tuple[MeasuredEvidence | None, MeasuredEvidence | None]:
        """A line is not parted."""
        return (self, None) if self.height <= room else (None, self)

    def fitted(self, room: float) -> MeasuredEvidence:
        """The same: a line does not grow."""
        return self

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        chosen = fit.clean(self.block.ways[self.block.chosen])
        alt = f"{fit.clean(self.block.label)}: {chosen}"
        builder.add(Group("Evidence", Box(x, y, self.used, self.height), alt, tuple(self._shapes(x, y))))

    def _shapes(self, x: float, y: float) -> Iterator[Shape]:
        yield TextLine("Label", x, y, (self._name,))
        x += self._name.width + WAY_APART
        for n in range(len(self.block.ways)):
            reached = n <= self.block.chosen
            top = y + (self.height - WAY_DOT) / 2
            yield kit.ring(x, top, WAY_DOT, self.accent if reached else HAIRLINE, reached)
            run = self._way(n)
            yield TextLine("Way", x + WAY_DOT + 6, y, (run,))
            x += WAY_DOT + 6 + run.width + WAY_APART


def evidence(block: Evidence, setting: Setting) -> MeasuredEvidence:
    """In one line, as small as it can be."""
    return MeasuredEvidence(block, setting.width, setting.accent)
