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
from exports.layout.words import Words, paragraph, paragraph_of_runs, words

HERO_SIZES = (36.0, 30.0, 26.0, 22.0, 18.0, 15.0)
LOWER_SIZES = HERO_SIZES[2:]
ARROW = 26.0
BELOW = 0.15
"""Room under the figure, over its size."""
BAR = 6.0
AFTER_MARK, UNDER_MARK = 6.0, 1.0


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
        spelled = paragraph_of_runs(
            Run(one_line(content.baseline), size), Run(f" – {one_line(content.target)}", size, True)
        )
        return words(
            self.setting.width, None if self._size else spelled, paragraph(content.caption, size, colour=MUTED)
        )

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
    """A mark, and at its right or below it the day the target is to be reached by."""

    content: Progress
    setting: GroupSetting

    @cached_property
    def _due(self) -> Words:
        return words(
            self._room if self._is_beside else self.setting.width, paragraph(self.content.due, self.setting.size)
        )

    @property
    def _room(self) -> float:
        return self.setting.width - marks.width(self.content.standing, self.setting.size) - AFTER_MARK

    @property
    def _is_beside(self) -> bool:
        return fit.width(one_line(self.content.due), self.setting.size) <= self._room

    @property
    def height(self) -> float:
        mark = marks.height(self.setting.size)
        return mark if self._is_beside else mark + UNDER_MARK + self._due.height

    def reduced(self) -> None:
        """It says no less."""

    def shapes(self, x: float, y: float) -> Iterator[Shape]:
        standing, size, tall = self.content.standing, self.setting.size, marks.height(self.setting.size)
        yield from marks.mark(standing, x, y, size)
        if not self._due.paragraphs:
            return
        if self._is_beside:
            yield self._due.box("Due", x + marks.width(standing, size) + AFTER_MARK, y, tall, anchor="middle")
        else:
            yield self._due.box("Due", x, y + tall + UNDER_MARK)


@dataclass(frozen=True)
class FittedFigure:
    """A row: what is counted, where it is to go, and how it stands, or a bar where nobody knows yet."""

    figure: SideFigure
    setting: GroupSetting

    @cached_property
    def _going(self) -> Run:
        return Run(one_line(self.figure.words), self.setting.size, True)

    @cached_property
    def _name(self) -> Words:
        """Its way stands in the same line, or in that of its mark, or below."""
        size, width = self.setting.size, self.setting.width
        name = one_line(self.figure.name)
        if self._is_going_with_mark:
            return words(width, paragraph(name, size))
        beside = width - self._going.width - size if self._going.text else width
        if fit.width(name, size) <= beside:
            return words(beside, paragraph(name, size))
        return words(width, paragraph(name, size), paragraph(self._going.text, size, bold=True))

    @property
    def _is_going_with_mark(self) -> bool:
        if self.figure.standing is None:
            return False
        taken = marks.line_width(self.figure.standing, self.setting.size) + AFTER_MARK
        return taken + self._going.width <= self.setting.width

    @property
    def height(self) -> float:
        below = BAR + 3 if self.figure.done is not None else 0.0
        if self.figure.standing:
            below = UNDER_MARK + self.setting.size * fit.LINE
        return self._name.height + below + 2 * self.setting.apart

    def shapes(self, x: float, y: float) -> Iterator[Shape]:
        width = self.setting.width
        yield Line("Rule", (x, y), (x + width, y), HAIRLINE)
        y += self.setting.apart
        yield self._name.box("Figure", x, y)
        below = y + self._name.height
        if self._going.text and len(self._name.paragraphs) == 1:
            top = below + UNDER_MARK if self._is_going_with_mark else y
            yield TextLine("Going", x + width - self._going.width, top, (self._going,))
        if self.figure.standing:
            yield from marks.line(self.figure.standing, x, below + UNDER_MARK, self.setting.size)
        elif self.figure.done is not None:
            yield Rectangle("Way to go", Box(x, below + 2, width, BAR), self.setting.colour)
            if today := width * self.figure.done:
                yield Rectangle("Today", Box(x, below + 2, today, BAR), middle(self.setting.step))


@dataclass(frozen=True)
class FittedFigures:
    """A row for each figure; those from `shown` on are counted."""

    content: Figures
    setting: GroupSetting
    shown: int

    @cached_property
    def _rows(self) -> list[FittedFigure]:
        return [FittedFigure(figure, self.setting) for figure in self.content.rows[: self.shown]]

    @property
    def _counted(self) -> Words | None:
        return self.setting.counted(len(self.content.rows) - self.shown)

    @cached_property
    def height(self) -> float:
        return sum(row.height for row in self._rows) + (self._counted.height if self._counted else 0.0)

    def reduced(self) -> FittedFigures | None:
        return replace(self, shown=self.shown - 1) if self.shown > 1 else None

    def shapes(self, x: float, y: float) -> Iterator[Shape]:
        for row in self._rows:
            yield from row.shapes(x, y)
            y += row.height
        if self._counted:
            yield self._counted.box("Text", x, y)
