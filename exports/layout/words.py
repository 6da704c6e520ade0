"""Paragraphs of mixed type, measured: what cards, panels and matrices are filled with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise
from math import ceil

from exports.layout import fit, glyphs
from exports.layout.builder import PageBuilder
from exports.layout.grid import Box
from exports.layout.palette import INK, Colour
from exports.layout.shapes import Align, Anchor, Paragraph, Role, Run, TextBox
from exports.layout.titles import one_line


@dataclass(frozen=True)
class Words:
    """Paragraphs one below the other in `width` points; their texts are clean. It can be as high as it needs only."""

    paragraphs: tuple[Paragraph, ...]
    width: float

    @cached_property
    def height(self) -> float:
        """Points they take, from the top of the first to the bottom of the last."""
        tall = sum(paragraph_height(paragraph, self.width) for paragraph in self.paragraphs)
        return tall + sum(paragraph.before for paragraph in self.paragraphs[1:])

    def box(
        self,
        name: str,
        x: float,
        y: float,
        height: float = 0,
        *,
        anchor: Anchor = "top",
        role: Role | None = None,
        number: int = 0,
        column: int | None = None,
    ) -> TextBox:
        """They as a shape with its top left corner there, in `height` points if that is more than they need."""
        box = Box(x, y, self.width, max(height, self.height))
        return TextBox(name, box, self.drawn, role, number, column, anchor=anchor)

    @property
    def drawn(self) -> tuple[Paragraph, ...]:
        """They without a word that stands alone on a last line, as far as may be."""
        return tuple(map(self._drawn, self.paragraphs))

    def _drawn(self, paragraph: Paragraph) -> Paragraph:
        if len(paragraph.runs) > 1:
            return paragraph
        (run,) = paragraph.runs
        text = fit.accompanied(run.text, run.size, self.width - paragraph.indent, run.bold, run.serif)
        return paragraph if text is run.text else replace(paragraph, runs=(replace(run, text=text),))

    def split(self, room: float) -> tuple[Words | None, Words | None]:
        """The paragraphs that fit into `room`, whole, and the rest."""
        used = 0.0
        for n, paragraph in enumerate(self.paragraphs):
            used += (paragraph.before if n else 0) + paragraph_height(paragraph, self.width)
            if used > room:
                return self._part(self.paragraphs[:n]), self._part(self.paragraphs[n:])
        return self, None

    def _part(self, paragraphs: tuple[Paragraph, ...]) -> Words | None:
        return replace(self, paragraphs=paragraphs) if paragraphs else None

    def within(self, room: float) -> Words:
        """As much of them as `room` holds: what no slide could show whole. The notes have all of it."""
        if not self.paragraphs or self.height <= room:
            return self
        kept, _ = self.split(room)
        if kept:
            return kept
        first = self.paragraphs[0]
        run = first.runs[0]
        count = max(1, int(room / (run.size * fit.TALL_LINE)))
        wide = self.width - first.indent
        text = fit.cut(run.text, run.size, wide, count, run.bold, serif=run.serif)
        return replace(self, paragraphs=(replace(first, runs=(replace(run, text=text),)),))

    def fitted(self, room: float) -> Words:
        """The same: words do not grow."""
        return self

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds them to `builder` with their top left corner there."""
        builder.add(self.box("Text", x, y, column=builder.claim()))


def words(width: float, *paragraphs: Paragraph | None) -> Words:
    """The paragraphs there are, in `width`."""
    return Words(tuple(one for one in paragraphs if one is not None), width)


def paragraph(
    text: str,
    size: float,
    *,
    bold: bool = False,
    serif: bool = False,
    colour: Colour = INK,
    before: float = 0,
    bullet: Colour | None = None,
    indent: float = 0,
    align: Align = "left",
) -> Paragraph | None:
    """A paragraph of one run; None where there is nothing to say."""
    kept = fit.joined(one_line(text))
    run = Run(kept, size, bold, colour, serif)
    return Paragraph((run,), align, bullet, indent=indent, before=before) if kept else None


def paragraph_of_runs(*runs: Run, before: float = 0, align: Align = "left") -> Paragraph | None:
    """A paragraph of several runs, those left out that say nothing; None where none is left."""
    kept = tuple(replace(run, text=fit.joined(run.text.replace("\n", " "))) for run in runs if run.text)
    return Paragraph(kept, align, before=before) if kept else None


def paragraph_height(paragraph: Paragraph, width: float) -> float:
    """Points a paragraph takes within `width`, without the space above it."""
    room = width - paragraph.indent
    if len(paragraph.runs) == 1:
        (run,) = paragraph.runs
        return fit.wrapped_height(run.text, run.size, room, run.bold, run.serif)
    return _mixed_height(paragraph.runs, room)


@lru_cache(maxsize=4096)
def _mixed_height(runs: tuple[Run, ...], room: float) -> float:
    return max(fit.line_height(run.text, run.size, run.serif) for run in runs) * line_count(runs, room)


def line_count(runs: Iterable[Run], room: float) -> int:
    """Lines that runs take at most when they follow each other within `room` points."""
    count, used = 1, 0.0
    for space, wide in _pieces(runs):
        if used and used + space + wide > room:
            count, used, space = count + 1, 0.0, 0.0
        if wide > room:  # a word wider than its line is broken wherever a program likes
            count, used = count + ceil(wide / room), room
        else:
            used += space + wide
    return count


def _pieces(runs: Iterable[Run]) -> Iterator[tuple[float, float]]:
    """Every word's width and that of the space before it; what runs join is one word."""
    text = "".join(run.text for run in runs)
    wide = [run.size * glyphs.advances(run.bold, run.serif)[char] for run in runs for char in run.text]
    breaks = [n for n, char in enumerate(text) if char == " "]
    yield 0.0, sum(wide[: breaks[0]] if breaks else wide)
    for start, end in pairwise([*breaks, len(text)]):
        yield wide[start], sum(wide[start + 1 : end])
