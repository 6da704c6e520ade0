"""Where each line of a text box stands, for painters whose format does not break lines itself.

`fit` measures what a text takes at most, so that it fits in every program. Here lines break where programs do break
them: kerned, as late as they can, at a space or after a hyphen; and they stand as far apart as PowerPoint sets them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain, pairwise
from operator import add
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from exports.layout import glyphs
from exports.layout.shapes import SERIF_SOLID, SOLID, Align, Paragraph, Run, TextBox, TextLine

TALL_LEADING = 1.6
"""The same where another font stands in for a glyph ours lacks."""
RISE, SERIF_RISE = 0.8, 0.73
"""Share of a line's height above its baseline."""
FREE_BEFORE: Mapping[Align, float] = MappingProxyType({"left": 0.0, "center": 0.5, "right": 1.0})
"""Share of what a line leaves free that stands before it."""
BULLET = "•"
_BREAK = re.compile(r" +|(?<=[^\W\d_]-)(?=[^\W\d_])|(?<=[^\W\d_]–)(?=[^\W\d_])")
"""Where a line may end: at spaces, after a hyphen or a dash between words. Figures such as 20–39 stay whole."""
FILLED = 0.996
"""Share of its room that a line may fill: programs round every letter, and break a line that only just fits."""


class SetLine(NamedTuple):
    """Runs on one line, from `x` on at `baseline`."""

    x: float
    baseline: float
    runs: tuple[Run, ...]


class SetParagraph(NamedTuple):
    """The lines of a paragraph, and what hangs left of the first."""

    text: str
    """All of it; where a line ends in the middle of a word, no space follows it there."""
    hanging: tuple[SetLine, ...]
    lines: tuple[SetLine, ...]


def of_line(line: TextLine) -> SetLine:
    """Where a line of its own stands."""
    return SetLine(line.x, line.y + _tall(line.runs, SOLID)[1], line.runs)


def of_box(box: TextBox) -> tuple[SetLine, ...]:
    """Every line in `box` with what hangs left of it, from the top down."""
    return tuple(line for paragraph in paragraphs_of(box) for line in (*paragraph.hanging, *paragraph.lines))


def paragraphs_of(box: TextBox) -> Iterator[SetParagraph]:
    """The paragraphs in `box` and where they stand, from the top down."""
    left, width = box.box.x + box.padding, box.box.width - 2 * box.padding
    broken = [(paragraph, _broken(paragraph, width - paragraph.indent, box.leading)) for paragraph in box.paragraphs]
    y = box.box.y + box.padding + _above(box, broken)
    for n, (paragraph, broken_lines) in enumerate(broken):
        y += paragraph.before if n else 0.0
        share = FREE_BEFORE[paragraph.align]
        lines = []
        for runs, tall, rise in broken_lines:
            free = (width - paragraph.indent - _width(runs)) * share if share else 0.0
            lines.append(SetLine(left + paragraph.indent + free, y + rise, runs))
            y += tall
        hanging = tuple(_hanging(paragraph, left, lines[0].baseline))
        yield SetParagraph("".join(run.text for run in paragraph.runs), hanging, tuple(lines))


BrokenLine: TypeAlias = tuple[tuple[Run, ...], float, float]
"""Its runs, its height, and how much of that is above its baseline."""


def _above(box: TextBox, broken: Iterable[tuple[Paragraph, list[BrokenLine]]]) -> float:
    """What is left free above the text."""
    if box.anchor == "top":
        return 0.0
    tall = sum(
        sum(height for _, height, _ in lines) + (paragraph.before if n else 0.0)
        for n, (paragraph, lines) in enumerate(broken)
    )
    free = box.box.height - 2 * box.padding - tall
    return free if box.anchor == "bottom" else free / 2


def _hanging(paragraph: Paragraph, left: float, baseline: float) -> Iterator[SetLine]:
    if paragraph.bullet:
        yield SetLine(left, baseline, (Run(BULLET, paragraph.runs[0].size, colour=paragraph.bullet),))
    if paragraph.label:
        yield SetLine(left, baseline, (paragraph.label,))


def _broken(paragraph: Paragraph, room: float, leading: float) -> list[BrokenLine]:
    """Each line of `paragraph`."""
    runs = paragraph.runs
    spans = _spans(runs, room)
    lines = [tuple(_between(runs, *span)) for span in spans] if len(spans) > 1 else [runs]
    return [(line, *_tall(line, leading)) for line in lines]


@lru_cache(maxsize=8192)
def _spans(runs: tuple[Run, ...], room: float) -> tuple[tuple[int, int], ...]:
    """Where each line of the runs' text begins and ends, without the spaces at its end."""
    text = "".join(run.text for run in runs)
    return tuple(_found(text, [advance for run in runs for advance in _advances(run)], room * FILLED))


def _advances(run: Run) -> list[float]:
    """How far each letter of `run` moves the next one on."""
    text, size, spare = run.text, run.size, glyphs.spare(run.serif)
    wide = map(glyphs.advances(run.bold, run.serif).__getitem__, text)
    kerned = map(glyphs.kerning(run.bold, run.serif).__getitem__, map(add, text, text[1:]))
    return [size * (one / spare + nearer) for one, nearer in zip(wide, chain(kerned, (0.0,)), strict=False)]


def _found(text: str, advances: list[float], room: float) -> Iterator[tuple[int, int]]:
    start = 0
    for hard in text.split("\n"):
        end = start + len(hard)
        if sum(advances[start:end]) <= room:
            yield start, end
        else:
            starts = [start + at for at in _starts(hard, advances[start:end], room)]
            for begin, after in pairwise([*starts, end]):
                yield begin, begin + len(text[begin:after].rstrip(" "))
        start = end + 1


def _starts(line: str, advances: list[float], room: float) -> Iterator[int]:
    """Where each line starts; a piece wider than the room is broken anywhere."""
    yield 0
    used = 0.0
    for begin, end in pairwise([0, *(match.end() for match in _BREAK.finditer(line)), len(line)]):
        whole = sum(advances[begin:end])
        wide = whole - advances[end - 1] if line[end - 1] == " " else whole
        if used and used + wide > room:
            yield begin
            used = 0.0
        if wide <= room:
            used += whole
            continue
        for at in range(begin, end):
            if used and used + advances[at] > room:
                yield at
                used = 0.0
            used += advances[at]


def _between(runs: tuple[Run, ...], begin: int, end: int) -> Iterator[Run]:
    """The parts of `runs` between two places of their text; an empty one where that is nothing."""
    if begin == end:
        yield _part(runs[0], "")
    offset = 0
    for run in runs:
        part = run.text[max(0, begin - offset) : max(0, end - offset)]
        if part:
            yield _part(run, part)
        offset += len(run.text)


def _part(run: Run, text: str) -> Run:
    return Run(text, run.size, run.bold, run.colour, run.serif)


def _width(runs: tuple[Run, ...]) -> float:
    return sum(sum(_advances(run)) for run in runs)


def _tall(runs: tuple[Run, ...], leading: float) -> tuple[float, float]:
    """The height of a line of `runs`, and how much of it is above the baseline."""
    heights = [run.size * _leading(run, leading) for run in runs]
    rises = (height * (SERIF_RISE if run.serif else RISE) for run, height in zip(runs, heights, strict=True))
    return max(heights), max(rises)


def _leading(run: Run, leading: float) -> float:
    if glyphs.is_tall(run.text):
        return TALL_LEADING
    return SERIF_SOLID if run.serif else leading
