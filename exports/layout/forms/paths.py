"""KPIs on their way: a card for each with what it means, where it has been, and the way to its target."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from exports.blocks.results import KpiPath, Paths, Reading
from exports.layout import fit, kit, marks
from exports.layout.builder import PageBuilder
from exports.layout.grid import FLOOR, GUTTER, SMALL, Box
from exports.layout.line_chart import LINE_WIDTH, line_chart
from exports.layout.palette import MUTED, Colour, accent
from exports.layout.piece import BEYOND, FullWidth, Setting
from exports.layout.shapes import Line, LineSeries, Run, Shape, TextLine
from exports.layout.words import Words, paragraph, words

PADDING = 12.0
AROUND_CHART, BEFORE_FOOT = 6.0, 6.0
LEAST_CHART = 92.0
"""Height under which lines say nothing."""
BESIDE = 0.44
"""Of a card's width: what its words take beside their chart."""
MOST = 4
"""Figures on a slide."""
UNDER_HEAD, AFTER_MARK = 6.0, 9.0
LEGEND = 22.0
KEY = 26.0
"""Length of a line that says what lines like it are."""


@dataclass(frozen=True)
class MeasuredPath:
    """One figure's words at their size, in a card of `width`; its chart stands under them, or `beside` them."""

    kpi: KpiPath
    name: Words
    says: Words
    foot: Words
    width: float
    beside: bool

    @property
    def _head(self) -> float:
        """Height of the mark and the name at its right, and of the room under them."""
        return max(marks.height(), self.name.height) + UNDER_HEAD

    @property
    def height(self) -> float:
        """Points it takes at least."""
        said = self.says.height + (BEFORE_FOOT + self.foot.height if self.foot.paragraphs else 0.0)
        if self.kpi.figures:
            said = max(said, LEAST_CHART) if self.beside else said + LEAST_CHART + AROUND_CHART
        return 2 * PADDING + self._head + said

    def shapes(self, box: Box, block: Paths, setting: Setting) -> Iterator[Shape]:
        """It in `box`."""
        yield kit.card(box)
        x, y = box.x + PADDING, box.y + PADDING
        yield from marks.mark(self.kpi.standing, x, y)
        beside_mark = x + marks.width(self.kpi.standing) + AFTER_MARK
        yield self.name.box("What we count", beside_mark, y, marks.height(), anchor="middle")
        y += self._head
        if self.says.paragraphs:
            yield self.says.box("How it goes", x, y)
        foot = box.y + box.height - PADDING - self.foot.height
        if self.kpi.figures and self.beside:
            left = x + self.says.width + GUTTER
            place = Box(left, y, box.x + box.width - PADDING - left, box.y + box.height - PADDING - y)
            yield _chart(self.kpi, place, block, setting)
        elif self.kpi.figures:
            top = y + self.says.height + AROUND_CHART
            yield _chart(self.kpi, Box(x, top, self.says.width, foot - BEFORE_FOOT - top), block, setting)
        if self.foot.paragraphs:
            yield self.foot.box("Where it is from", x, foot)


@dataclass(frozen=True)
class MeasuredPaths(FullWidth):
    """Up to four on a slide: the first is the largest where there is room for that."""

    block: Paths
    setting: Setting
    room: float = 0.0
    """The height it fills."""

    @cached_property
    def _columns(self) -> list[list[MeasuredPath]]:
        """Which stand one below the other."""
        kpis = self.block.kpis
        match len(kpis):
            case 1:
                orders = [kpis]
            case 4:
                orders = [(kpis[0], kpis[2]), (kpis[1], kpis[3])]
            case _:
                orders = [kpis[:1], kpis[1:]]
        wide = (self.width - GUTTER * (len(orders) - 1)) / len(orders)
        return [[_measured(kpi, wide, self.setting, len(column) > 1) for kpi in column] for column in orders]

    @property
    def height(self) -> float:
        """Points from top to bottom; more than a slide has where it is too many for one."""
        if len(self.block.kpis) > MOST:
            return self.setting.height + BEYOND
        return max(self.room, max(map(_column_height, self._columns)) + LEGEND)

    def split(self, room: float) -> tuple[MeasuredPaths | None, MeasuredPaths | None]:
        """As many as fit into `room`, and the rest."""
        for count in range(min(MOST, len(self.block.kpis)), 0, -1):
            head = self._part(self.block.kpis[:count])
            if head.height <= room:
                rest = self.block.kpis[count:]
                return head, self._part(rest) if rest else None
        return None, self

    def _part(self, kpis: tuple[KpiPath, ...]) -> MeasuredPaths:
        return MeasuredPaths(replace(self.block, kpis=kpis), self.setting)

    def fitted(self, room: float) -> MeasuredPaths:
        """It as high as there is room."""
        return replace(self, room=room)

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        tall = self.height - LEGEND
        for column in self._columns:
            top, wide = y, column[0].width
            for path, high in zip(column, _heights(column, tall), strict=True):
                box = Box(x, top, wide, high)
                builder.add(*path.shapes(box, self.block, self.setting))
                top += box.height + GUTTER
            x += wide + GUTTER
        if any(kpi.figures for kpi in self.block.kpis):
            left = x - self.width - GUTTER
            builder.add(*_legend(self.block, left, y + self.height - LEGEND + 6, accent(self.setting.step)))


def _heights(column: list[MeasuredPath], tall: float) -> list[float]:
    """How high each card becomes in a column that is `tall`: alike, as far as what they say allows."""
    alike = (tall - GUTTER * (len(column) - 1)) / len(column)
    if all(path.height <= alike for path in column):
        return [alike] * len(column)
    free = (tall - _column_height(column)) / len(column)
    return [path.height + free for path in column]


def _column_height(column: list[MeasuredPath]) -> float:
    return sum(path.height for path in column) + GUTTER * (len(column) - 1)


def _measured(kpi: KpiPath, width: float, setting: Setting, beside: bool) -> MeasuredPath:
    beside = beside and bool(kpi.figures)
    inner, size = width - 2 * PADDING, setting.scale.card
    room = inner * (BESIDE if beside else 1.0)
    name_room = inner - marks.width(kpi.standing) - AFTER_MARK
    name = words(name_room, paragraph(kpi.name, size, bold=True, colour=accent(setting.step)))
    foot = words(room, paragraph(kpi.foot, FLOOR, colour=MUTED))
    return MeasuredPath(kpi, name, words(room, paragraph(kpi.says, size)), foot, width, beside)


def _chart(kpi: KpiPath, box: Box, block: Paths, setting: Setting) -> Shape:
    days = tuple(sorted({day for day, _ in (*kpi.figures, *kpi.way)}))
    known = dict(kpi.figures)
    last = kpi.figures[-1]
    above = not kpi.way or last[1] >= _level(kpi.way, last[0])
    figures = LineSeries(
        block.actual,
        tuple(known.get(day) for day in days),
        accent(setting.step),
        ((days.index(last[0]), above),),
    )
    series = [figures]
    if kpi.way:
        ends = tuple(day for day, _ in kpi.way)
        levels = tuple(_level(kpi.way, day) if ends[0] <= day <= ends[1] else None for day in days)
        written = ((days.index(ends[1]), not (above and _near(kpi))),)
        series.insert(0, LineSeries(block.way, levels, MUTED, written, dashed=True, before=f"{block.target} "))
    return line_chart(box, kpi.alt, block.day, series, days, kpi.number_format, SMALL)


def _near(kpi: KpiPath) -> bool:
    """Whether the latest figure stands where the target is written, or over it."""
    (first, _), (due, target) = kpi.way
    day, value = kpi.figures[-1]
    left = (due - day).days / ((due - min(first, kpi.figures[0][0])).days or 1)
    return left < 0.2 and value >= 0.8 * target


def _level(way: tuple[Reading, ...], day: date) -> float:
    """Where the way is on `day`; where it ends, after its end."""
    (first, begin), (last, end) = way
    share = min(1.0, max(0.0, (day - first).days / ((last - first).days or 1)))
    return begin + (end - begin) * share


def _legend(block: Paths, x: float, y: float, colour: Colour) -> Iterator[Shape]:
    """What the two lines are."""
    middle = y + SMALL * fit.LINE / 2
    for name, line, dashed in ((block.actual, colour, False), (block.way, MUTED, True)):
        run = Run(fit.clean(name), SMALL, colour=MUTED)
        yield Line("Key", (x, middle), (x + KEY, middle), line, LINE_WIDTH, dashed)
        yield TextLine("Legend", x + KEY + 7, y, (run,))
        x += KEY + 7 + run.width + 24


def paths(block: Paths, setting: Setting) -> MeasuredPaths:
    """The figures, the most important first."""
    return MeasuredPaths(block, setting)
