"""Running text: headings, bullets, statements, facts and notes that flow down a box and on to the next slide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks import Bullets, Facts, Note, Statement
from exports.layout import fit
from exports.layout.builder import PageBuilder
from exports.layout.grid import Box, Scale
from exports.layout.palette import INK, MUTED, Colour
from exports.layout.shapes import Paragraph, Run, TextBox

TextBlock = Bullets | Statement | Facts | Note

HANG = 16.0
"""How far a bullet hangs left of its text."""
LABEL_GAP = 14.0
WIDEST_LABEL = 0.45
"""Share of the width the labels of facts may take before they go above their values."""
LOOSEST = 1.0
"""How far paragraphs move apart where there is room, over their size."""
HEADING_LINES = 2
MOST_HEADINGS = 3
"""Headings that follow each other and still stay with what comes after them."""
UNBROKEN = 3
"""A paragraph of so few lines is not split between slides."""


@dataclass(frozen=True)
class FlowParagraph:
    """A paragraph on its way to a page: one type and colour, what hangs to its left, and where it belongs."""

    text: str
    size: float
    colour: Colour = INK
    bold: bool = False
    bullet: Colour | None = None
    """The bullet's colour; None where it has no bullet."""
    label: str = ""
    """Hangs left of the text, muted."""
    indent: float = 0
    before: float = 0
    """Space above; none at the top of a box."""
    heading: bool = False
    serif: bool = False
    under: FlowParagraph | None = None
    """The heading it stands under, repeated where a continuation starts with it."""

    def lines(self, width: float) -> list[str]:
        """Its lines within `width`."""
        return fit.wrap(self.text, self.size, width - self.indent, self.bold, self.serif)

    def height(self, width: float) -> float:
        """From its top to its bottom, without the space above."""
        return fit.wrapped_height(self.text, self.size, width - self.indent, self.bold, self.serif)

    def split(self, count: int, width: float) -> tuple[FlowParagraph, FlowParagraph]:
        """Its first `count` lines and the rest, which has no bullet or label of its own."""
        head, rest = fit.split(self.text, count, self.size, width - self.indent, self.bold, self.serif)
        return replace(self, text=head), replace(self, text=rest, bullet=None, label="")

    def shape(self, width: float) -> Paragraph:
        """As it stands on a page."""
        text = fit.accompanied(self.text, self.size, width - self.indent, self.bold, self.serif)
        run = Run(text, self.size, self.bold, self.colour, self.serif)
        label = Run(self.label, self.size, colour=MUTED) if self.label else None
        return Paragraph((run,), bullet=self.bullet, label=label, indent=self.indent, before=self.before)


@dataclass(frozen=True)
class TextFlow:
    """Paragraphs one below the other in a box of `width`."""

    paragraphs: tuple[FlowParagraph, ...]
    width: float

    @cached_property
    def height(self) -> float:
        """Points it takes."""
        return sum(p.height(self.width) + p.before * bool(n) for n, p in enumerate(self.paragraphs))

    def split(self, room: float) -> tuple[TextFlow | None, TextFlow | None]:
        """What fits into `room` and the rest; a heading stays with what it stands over."""
        used = 0.0
        head: list[FlowParagraph] = []
        rest: list[FlowParagraph] = []
        for n, paragraph in enumerate(self.paragraphs):
            before = paragraph.before if n else 0.0
            tall = paragraph.height(self.width)
            if used + before + tall <= room:
                used += before + tall
                head.append(paragraph)
                continue
            rest = list(self.paragraphs[n:])
            if count := self._lines_within(paragraph, room - used - before):
                begun, rest[0] = paragraph.split(count, self.width)
                head.append(begun)
            break
        for _ in range(MOST_HEADINGS):
            if head and head[-1].heading:
                rest.insert(0, head.pop())
        if rest and head and (heading := rest[0].under):
            rest.insert(0, heading)
        return self._part(head), self._part(rest)

    def _lines_within(self, paragraph: FlowParagraph, room: float) -> int:
        lines = paragraph.lines(self.width)
        if len(lines) <= UNBROKEN:
            return 0
        count, used = 0, 0.0
        while (
            count < len(lines)
            and used + (tall := fit.line_height(lines[count], paragraph.size, paragraph.serif)) <= room
        ):
            used += tall
            count += 1
        # No single line is left alone, neither here nor on the next slide.
        count = min(count, len(lines) - 2)
        return count if count >= 2 else 0

    def _part(self, paragraphs: list[FlowParagraph]) -> TextFlow | None:
        return TextFlow(tuple(paragraphs), self.width) if paragraphs else None

    def fitted(self, room: float) -> TextFlow:
        """It with more space between its paragraphs, where there is room for it."""
        free = [n for n, one in enumerate(self.paragraphs) if n and not self.paragraphs[n - 1].heading]
        if not free or room <= self.height:
            return self
        each = (room - self.height) / len(free)
        return replace(
            self,
            paragraphs=tuple(
                replace(one, before=one.before + min(each, LOOSEST * one.size)) if n in free else one
                for n, one in enumerate(self.paragraphs)
            ),
        )

    def shapes(self) -> tuple[Paragraph, ...]:
        """Its paragraphs as they stand on a page."""
        return tuple(paragraph.shape(self.width) for paragraph in self.paragraphs)

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        box = Box(x, y, self.width, self.height)
        builder.add(TextBox("Text", box, self.shapes(), column=builder.claim()))


def heading(text: str, size: float, colour: Colour, width: float, before: float = 0) -> FlowParagraph:
    """A heading over something, at most two lines of it."""
    kept = fit.cut(fit.clean(text), size, width, HEADING_LINES, bold=True)
    return FlowParagraph(kept, size, colour, bold=True, before=before, heading=True)


def text(blocks: Sequence[TextBlock], scale: Scale, accent: Colour, width: float) -> TextFlow | None:
    """Consecutive blocks of text as one flow; None where all are empty."""
    paragraphs: list[FlowParagraph] = []
    for block in blocks:
        for first, paragraph in enumerate(_paragraphs(block, scale, accent, width)):
            paragraphs.append(paragraph if first else replace(paragraph, before=scale.body))
    kept = tuple(p for p in paragraphs if p.text or p.label)
    return TextFlow(kept, width) if kept else None


def _paragraphs(block: TextBlock, scale: Scale, accent: Colour, width: float) -> Iterator[FlowParagraph]:
    match block:
        case Bullets(items, title):
            over = heading(title, scale.heading, accent, width) if title else None
            if over:
                yield over
            for item in items:
                yield FlowParagraph(
                    fit.as_set(item),
                    scale.body,
                    bullet=accent,
                    indent=HANG,
                    before=scale.body * 0.4,
                    under=over,
                )
        case Statement(sentence, title):
            over = heading(title, scale.note, accent, width) if title else None
            if over:
                yield over
            before = scale.body * 0.4
            yield FlowParagraph(fit.as_set(sentence), scale.statement, serif=True, before=before, under=over)
        case Facts(pairs, title):
            over = heading(title, scale.heading, accent, width) if title else None
            if over:
                yield over
            yield from _facts(pairs, scale, width, over)
        case Note(sentence):
            yield FlowParagraph(fit.as_set(sentence), scale.note, MUTED)


def _facts(
    pairs: tuple[tuple[str, str], ...], scale: Scale, width: float, over: FlowParagraph | None
) -> Iterator[FlowParagraph]:
    """Labels hang left of their values; where one is too wide for that, all stand above them.

    So they do where a word of a value fills more than its line: renderers then leave the label's line to the label.
    """
    clean = [(fit.clean(label).replace("\n", " "), fit.clean(value)) for label, value in pairs]
    indent = max((fit.width(label, scale.body) for label, _ in clean), default=0.0) + LABEL_GAP
    widest = max((fit.longest_word(value, scale.body) for _, value in clean), default=0.0)
    beside = indent <= width * WIDEST_LABEL and widest <= width - indent
    for label, value in clean:
        between = scale.body * 0.5
        if beside:
            yield FlowParagraph(value, scale.body, label=label, indent=indent, before=between, under=over)
            continue
        if label:
            yield FlowParagraph(label, scale.body, MUTED, before=between, heading=True, under=over)
        yield FlowParagraph(value, scale.body, before=scale.body * 0.1 if label else between, under=over)
