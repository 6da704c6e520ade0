"""Stretches of time as bars under an axis, each under its name; what overlaps lies in lanes, counts stand below."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from exports import blocks
from exports.layout import fit
from exports.layout.axis import HAIR, MeasuredAxis
from exports.layout.builder import PageBuilder
from exports.layout.grid import FLOOR, Box
from exports.layout.palette import MUTED, Colour
from exports.layout.piece import how_many_fit
from exports.layout.shapes import Group, Rectangle, Run, Shape, TextLine
from wizard.schedule import timeline
from wizard.schedule.timeline import PostCount

BAR, UNDER = 10.0, 10.0
"""Height of a bar, and the space under it."""
SHORTEST = 6.0
"""Of a bar: a single day is seen as well."""
OVER = 2.0
"""Between a name and its bar."""
APART = 14.0
"""Between what stands in the same lane."""
BEFORE_MORE = "\N{NO-BREAK SPACE} "
"""Between a name and what follows it."""
WORTH = 40.0
"""Points in which what follows a name is still begun."""
COLUMN, BETWEEN = 34.0, 2.0
"""Height of the tallest column of counts, and the space between two."""
QUIET = Colour("muted", 50)


@dataclass(frozen=True)
class PlacedStretch:
    """A stretch with its bar from `left` to `right`, and its words above it."""

    stretch: blocks.Stretch
    left: float
    right: float
    words: TextLine

    @property
    def footprint(self) -> tuple[float, float]:
        return min(self.left, self.words.x), max(self.right, self.words.x + self.words.width) + APART


@dataclass(frozen=True)
class MeasuredLanes:
    """Lanes `width` wide; `counts` stand under the last of them."""

    axis: MeasuredAxis
    lanes: tuple[tuple[PlacedStretch, ...], ...]
    alt: str
    counts: tuple[PostCount, ...] = ()
    counted: str = ""

    @property
    def width(self) -> float:
        return self.axis.width

    @property
    def height(self) -> float:
        """Points from top to bottom."""
        return self.axis.height + sum(map(self._lane, self.lanes)) + self._foot

    @property
    def _foot(self) -> float:
        return 2 * self.axis.line + COLUMN + HAIR if self.counts else 0.0

    def _words(self, lane: tuple[PlacedStretch, ...]) -> float:
        return max(placed.words.height for placed in lane)

    def _lane(self, lane: tuple[PlacedStretch, ...]) -> float:
        return self._words(lane) + OVER + BAR + UNDER

    def split(self, room: float) -> tuple[MeasuredLanes | None, MeasuredLanes | None]:
        """The lanes that fit into `room` and the rest with the counts, both under the axis."""
        if self.height <= room:
            return self, None
        count = how_many_fit(map(self._lane, self.lanes), room - self.axis.height)
        if not count:
            return None, self
        return replace(self, lanes=self.lanes[:count], counts=()), replace(self, lanes=self.lanes[count:])

    def fitted(self, room: float) -> MeasuredLanes:
        """The same: bars do not grow."""
        return self

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        box = Box(x, y, self.width, self.height)
        builder.add(Group("Lanes", box, self.alt, tuple(self.shapes(x, y, builder.accent))))

    def shapes(self, x: float, y: float, accent: Colour) -> Iterator[Shape]:
        """What it is drawn with, with its top left corner there and its bars in `accent`."""
        yield from self.axis.shapes(x, y, y + self.height, self.width)
        yield self.axis.rule(x, y, accent)
        y += self.axis.height
        for lane in self.lanes:
            bar = y + self._words(lane) + OVER
            for placed in lane:
                quiet = placed.stretch.quiet
                box = Box(x + placed.left, bar, placed.right - placed.left, BAR)
                yield Rectangle("Bar", box, QUIET if quiet else accent)
                yield replace(placed.words, x=x + placed.words.x, y=y)
            y = bar + BAR + UNDER
        if self.counts:
            yield from self._counts(x, y)

    def _counts(self, x: float, y: float) -> Iterator[Shape]:
        size, line = self.axis.size, self.axis.line
        counted = Run(fit.cut(_line(self.counted), size, self.width, 1), size, colour=MUTED)
        yield TextLine("Count", x, y, (counted,))
        base = y + 2 * line + COLUMN
        most = max(count.posts for count in self.counts)
        numbered = self._numbered(most)
        for n, count in enumerate(self.counts):
            if not count.posts:
                continue
            left, right = self._ends(count)
            tall = max(1.0, COLUMN * count.posts / most)
            yield Rectangle("Column", Box(x + left, base - tall, max(1.0, right - left - BETWEEN), tall), QUIET)
            if n in numbered:
                number = str(count.posts)
                wide = fit.width(number, size)
                at = min(max(0.0, (left + right - BETWEEN - wide) / 2), self.width - wide)
                yield TextLine("Count", x + at, base - tall - line, (Run(number, size),))
        yield Rectangle("Line", Box(x, base, self.width, HAIR), QUIET)

    def _ends(self, count: PostCount) -> tuple[float, float]:
        days = self.axis.days
        return days.start(count.first) * self.width, days.end(count.last) * self.width

    def _numbered(self, most: int) -> set[int]:
        """The columns that carry their number: all; the first of the highest where all are alike or lack the room."""
        whole = self.counts[1:-1] or self.counts  # at either end the axis may cut one short
        room = min(right - left for left, right in map(self._ends, whole)) - BETWEEN
        alike = len({count.posts for count in self.counts if count.posts}) == 1
        if not alike and max(fit.width(str(count.posts), self.axis.size) for count in self.counts) <= room:
            return set(range(len(self.counts)))
        return {next(n for n, count in enumerate(self.counts) if count.posts == most)}


def lanes(block: blocks.Lanes, size: float, width: float, named: float = FLOOR) -> MeasuredLanes:
    """A block's lanes set in `width`, their words at `size` points, the days along the axis at `named`."""
    axis = MeasuredAxis(block.axis, block.ticks, width, size=named)
    placed = [_placed(axis, stretch, size) for stretch in block.stretches]
    numbers = timeline.lanes([one.footprint for one in placed])
    rows = tuple(
        tuple(one for one, number in zip(placed, numbers, strict=True) if number == lane)
        for lane in range(max(numbers, default=-1) + 1)
    )
    return MeasuredLanes(axis, rows, block.alt, block.counts, block.counted)


def _placed(axis: MeasuredAxis, stretch: blocks.Stretch, size: float) -> PlacedStretch:
    left, right = axis.days.start(stretch.first) * axis.width, axis.days.end(stretch.last) * axis.width
    right = min(max(right, left + SHORTEST), axis.width)
    left = min(left, right - SHORTEST)
    words = _words(stretch, size, axis.width)
    return PlacedStretch(stretch, left, right, replace(words, x=max(0.0, min(left, axis.width - words.width))))


def _words(stretch: blocks.Stretch, size: float, width: float) -> TextLine:
    """The label and as much of the detail as fits beside it."""
    bold = not stretch.quiet
    name = Run(fit.cut(_line(stretch.label), size, width, 1, bold=bold), size, bold)
    room = width - name.width
    if not stretch.detail or room < WORTH:
        return TextLine("Name", 0.0, 0.0, (name,))
    detail = fit.cut(f"{BEFORE_MORE}{_line(stretch.detail)}", size, room, 1)
    return TextLine("Name", 0.0, 0.0, (name, Run(detail, size, colour=MUTED)))


def _line(text: str) -> str:
    return fit.clean(text).replace("\n", " ")
