"""The figures on the one-pager: the main one large, the others as bars from today to where they are to go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.one_page import Figures, MainFigure, Progress, SideFigure
from exports.layout import fit, marks
from exports.layout.grid import Box
from exports.layout.one_page.setting import GroupSetting
from exports.layout.palette import HAIRLINE, MUTED, middle
from exports.layout.shapes import Group, Line, Polygon, Rectangle, Run, Shape, TextLine
from exports.layout.titles import one_line
from exports.layout.words import Words, mixed, said, words

HERO_SIZES = (36.0, 30.0, 26.0, 22.0, 18.0, 15.0)
LOWER_SIZES = HERO_SIZES[2:]
ARROW = 26.0
BELOW = 0.15
"""Room under the figure, over its size."""
BAR = 6.0
AFTER_MARK, UNDER_MARK = 6.0, 2.0


@dataclass(frozen=True)
class FittedMainFigure:
    """From the baseline to the target, as large as the width allows."""

    content: MainFigure
    setting: GroupSetting
    sizes: tuple[float, ...] = HERO_SIZES

    @cached_property
    def _size(self) -> float | None:
        """None where it fits at no size: then it is a line of running text."""
        texts = [one_line(text) for text in (self.content.baseline, self.content.target) if text]
        arrow = ARROW if len(texts) > 1 else 0.0
        for size in self.sizes:
            if sum(fit.width(text, size, True) for text in texts) + arrow <= self.setting.width:
                return size
        return None

    @cached_property
    def _below(self) -> Words:
        size, content = self.setting.size, self.content
        spelled = mixed(Run(one_line(content.baseline), size), Run(f" – {one_line(content.target)}", size, True))
        return words(self.setting.width, None if self._size else spelled, said(content.caption, size, colour=MUTED))

    @property
    def _large(self) -> float:
        texts = one_line(f"{self.content.baseline} {self.content.target}")
        return fit.line_height(texts, self._size) + BELOW * self._size if self._size else 0.0

    @property
    def height(self) -> float:
        return self._large + self._below.height

    def reduced(self) -> FittedMainFigure | None:
        """Smaller, then without what it is called besides."""
        if self.sizes == HERO_SIZES:
            return replace(self, sizes=LOWER_SIZES)
        return replace(self, content=replace(self.content, caption="")) if self.content.caption else None

    def shapes(self, x: float, y: float) -> Iterator[Shape]:
        if self._size:
            box = Box(x, y, self.setting.width, self._large)
            yield Group("Main figure", box, self.content.alt, tuple(self._figure(self._size, x, y)))
        if self._below.paragraphs:
            yield self._below.box("Text", x, y + self._large)

    def _figure(self, size: float, x: float, y: float) -> Iterator[Shape]:
        if self.content.baseline:
            run = Run(one_line(self.content.baseline), size, True, MUTED)
            yield TextLine("Baseline", x, y, (run,))
            x += run.width
            yield from self._arrow(x + 5, x + ARROW - 5, y + fit.LINE * size / 2)
            x += ARROW
        yield TextLine("Target", x, y, (Run(one_line(self.content.target), size, True, self.setting.colour),))

    def _arrow(self, left: float, right: float, middle_: float) -> Iterator[Shape]:
        yield Line("Arrow", (left, middle_), (right - 4, middle_), self.setting.colour, 1.5)
        points = ((right - 5, middle_ - 4), (right, middle_), (right - 5, middle_ + 4))
        yield Polygon("Arrow head", points, self.setting.colour)


@dataclass(frozen=True)
class FittedProgress:
    """A mark, and the latest figure at its right or below it."""

    content: Progress
    setting: GroupSetting

    @cached_property
    def _latest(self) -> Words:
        return words(
            self._room if self._is_beside else self.setting.width, said(self.content.latest, self.setting.size)
        )

    @property
    def _room(self) -> float:
        return self.setting.width - marks.width(self.content.standing, self.setting.size) - AFTER_MARK

    @property
    def _is_beside(self) -> bool:
        return fit.width(one_line(self.content.latest), self.setting.size) <= self._room

    @property
    def height(self) -> float:
        mark = marks.height(self.setting.size)
        return max(mark, self._latest.height) if self._is_beside else mark + UNDER_MARK + self._latest.height

    def reduced(self) -> FittedProgress | None:
        """Without the latest figure."""
        return replace(self, content=replace(self.content, latest="")) if self.content.latest else None

    def shapes(self, x: float, y: float) -> Iterator[Shape]:
        standing, size = self.content.standing, self.setting.size
        yield from marks.mark(standing, x, y, size)
        if not self._latest.paragraphs:
            return
        tall = marks.height(size)
        if self._is_beside:
            yield self._latest.box("Latest", x + marks.width(standing, size) + AFTER_MARK, y, tall, anchor="middle")
        else:
            yield self._latest.box("Latest", x, y + tall + UNDER_MARK)


@dataclass(frozen=True)
class FittedFigures:
    """A row for each figure; those from `shown` on are counted. Where there is a mark, the `bars` may go."""

    content: Figures
    setting: GroupSetting
    shown: int
    bars: bool = True

    @cached_property
    def _rows(self) -> list[tuple[Words, SideFigure]]:
        return [(self._words(figure), figure) for figure in self.content.rows[: self.shown]]

    def _words(self, figure: SideFigure) -> Words:
        size, width = self.setting.size, self.setting.width
        name, going = one_line(figure.name), one_line(figure.words)
        beside = width - fit.width(going, size, True) - size if going else width
        if fit.width(name, size) <= beside:
            return words(beside, said(name, size))
        return words(width, said(name, size), said(going, size, bold=True))

    @property
    def _counted(self) -> Words | None:
        return self.setting.counted(len(self.content.rows) - self.shown)

    def _bar(self, figure: SideFigure) -> float | None:
        return figure.done if self.bars or figure.progress is None else None

    def _progress(self, figure: SideFigure) -> FittedProgress | None:
        return FittedProgress(figure.progress, self.setting) if figure.progress else None

    def _height(self, row: Words, figure: SideFigure) -> float:
        progress = self._progress(figure)
        mark = progress.height + UNDER_MARK if progress else 0.0
        return row.height + (BAR + 3 if self._bar(figure) is not None else 0.0) + mark + 2 * self.setting.apart

    @cached_property
    def height(self) -> float:
        return sum(self._height(*row) for row in self._rows) + (self._counted.height if self._counted else 0.0)

    def reduced(self) -> FittedFigures | None:
        if self.bars and any(figure.progress for figure in self.content.rows):
            return replace(self, bars=False)
        return replace(self, shown=self.shown - 1) if self.shown > 1 else None

    def shapes(self, x: float, y: float) -> Iterator[Shape]:
        for row, figure in self._rows:
            yield from self._row(row, figure, x, y)
            y += self._height(row, figure)
        if self._counted:
            yield self._counted.box("Text", x, y)

    def _row(self, row: Words, figure: SideFigure, x: float, y: float) -> Iterator[Shape]:
        width, size = self.setting.width, self.setting.size
        yield Line("Rule", (x, y), (x + width, y), HAIRLINE)
        y += self.setting.apart
        yield row.box("Figure", x, y)
        if figure.words and len(row.paragraphs) == 1:
            run = Run(one_line(figure.words), size, True)
            yield TextLine("Going", x + width - run.width, y, (run,))
        y += row.height
        if (done := self._bar(figure)) is not None:
            y += 2
            yield Rectangle("Way to go", Box(x, y, width, BAR), self.setting.colour)
            if today := width * done:
                yield Rectangle("Today", Box(x, y, today, BAR), middle(self.setting.step))
            y += BAR + 1
        if progress := self._progress(figure):
            yield from progress.shapes(x, y + UNDER_MARK)
