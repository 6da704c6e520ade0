"""The plan on the one-pager: what the posts are about as one bar, and the week as boxes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.one_page import PostWeek, Shares, WeekPost
from exports.layout import fit
from exports.layout.grid import Box
from exports.layout.kit import segments
from exports.layout.one_page.items import FittedItems, items
from exports.layout.one_page.setting import Fitted, GroupSetting
from exports.layout.palette import WHITE, on, shares
from exports.layout.shapes import Group, Rectangle, Run, Shape, TextBox, TextLine
from exports.layout.titles import one_line
from exports.layout.words import Words, paragraph, paragraph_of_runs, words

BAR = 2.1
"""Height of the bar over the size of the type."""
INSET = 5.0
"""Room between the edge of a coloured part and its words."""
SWATCH = 0.7
"""A legend's square over the size of the type."""
MOST_BOXES = 12
PER_ROW = 6
BOX_GAP = 6.0
LEGEND_GAP = 12.0


@dataclass(frozen=True)
class FittedShares:
    """The bar, and under it what its parts are; from `shown` on they are counted alone."""

    content: Shares
    setting: GroupSetting
    shown: int

    @cached_property
    def _legend(self) -> list[list[Words]]:
        """Rows of two entries, of one where any would take more than two lines as half as wide."""
        size, width = self.setting.size, self.setting.width
        half = (width - LEGEND_GAP) / 2
        indent = size * (SWATCH + 0.5)
        names = [one_line(name) for name, _, _ in self.content.parts[: self.shown]]
        two = all(len(fit.wrap(name, size, half - indent)) <= 2 for name in names)
        entries = [words((half if two else width) - indent, paragraph(name, size)) for name in names]
        per_row = 2 if two else 1
        return [entries[n : n + per_row] for n in range(0, len(entries), per_row)]

    @property
    def _counted(self) -> Words | None:
        return self.setting.counted(len(self.content.parts) - self.shown)

    @cached_property
    def height(self) -> float:
        rows = sum(max(entry.height for entry in row) + 2 for row in self._legend)
        return self.setting.size * BAR + self.setting.apart + rows + (self._counted.height if self._counted else 0.0)

    def reduced(self) -> FittedShares | None:
        return replace(self, shown=self.shown - 1) if self.shown > 1 else None

    def shapes(self, x: float, y: float) -> Iterator[Shape]:
        size, width = self.setting.size, self.setting.width
        box = Box(x, y, width, size * BAR)
        yield Group("Shares", box, self.content.alt, tuple(self._bar(box)))
        y += box.height + self.setting.apart
        colours = shares(self.setting.step, len(self.content.parts))
        number = 0
        for row in self._legend:
            left = x
            for entry in row:
                side = size * SWATCH
                yield Rectangle("Swatch", Box(left, y + size * 0.25, side, side), colours[number])
                yield entry.box("Text", left + size * (SWATCH + 0.5), y)
                left += (width + LEGEND_GAP) / 2
                number += 1
            y += max(entry.height for entry in row) + 2
        if self._counted:
            yield self._counted.box("Text", x, y)

    def _bar(self, box: Box) -> Iterator[Shape]:
        size = self.setting.size
        colours = shares(self.setting.step, len(self.content.parts))
        places = segments(box, [share for _, share, _ in self.content.parts])
        for (_, _, percent), place, colour in zip(self.content.parts, places, colours, strict=True):
            yield Rectangle("Share", place, colour)
            run = Run(one_line(percent), size, True, on(colour))
            if run.width + 2 * INSET <= place.width:
                yield TextLine("Per cent", place.x + INSET, place.y + (place.height - size * fit.LINE) / 2, (run,))


@dataclass(frozen=True)
class FittedWeek:
    """A box for each post, its day above it; `makers`: with who makes it."""

    content: PostWeek
    setting: GroupSetting
    makers: bool = True

    @cached_property
    def _rows(self) -> list[list[tuple[Words, Words]]]:
        """When and what of each post, row by row."""
        posts = self.content.posts
        count = -(-len(posts) // PER_ROW)
        per_row = -(-len(posts) // count)
        width = (self.setting.width - BOX_GAP * (per_row - 1)) / per_row
        entries = [self._entry(post, width) for post in posts]
        return [entries[n : n + per_row] for n in range(0, len(entries), per_row)]

    def _entry(self, post: WeekPost, width: float) -> tuple[Words, Words]:
        size = self.setting.size
        time = Run(f" {post.time}" if post.time else "", size, True)
        when = words(width, paragraph_of_runs(Run(one_line(post.day), size), time))
        platform = paragraph(post.platform, size, bold=True, colour=WHITE)
        maker = paragraph(post.maker, size, colour=WHITE) if self.makers else None
        return when, words(width - 2 * INSET, platform, maker)

    def _heights(self, row: list[tuple[Words, Words]]) -> tuple[float, float]:
        return max(when.height for when, _ in row), max(what.height for _, what in row) + 2 * INSET

    @cached_property
    def height(self) -> float:
        return sum(sum(self._heights(row)) + 2 for row in self._rows) + BOX_GAP * (len(self._rows) - 1)

    def reduced(self) -> Fitted | None:
        """Without who makes it; then in lines, which take less room where there are many boxes."""
        if self.makers:
            return replace(self, makers=False)
        return items(self.content.instead, self.setting)

    def shapes(self, x: float, y: float) -> Iterator[Shape]:
        box = Box(x, y, self.setting.width, self.height)
        yield Group("Week", box, self.content.alt, tuple(self._boxes(x, y)))

    def _boxes(self, x: float, y: float) -> Iterator[Shape]:
        for row in self._rows:
            over, tall = self._heights(row)
            left = x
            for when, what in row:
                yield when.box("Day", left, y)
                place = Box(left, y + over + 2, what.width + 2 * INSET, tall)
                yield TextBox("Post", place, what.paragraphs, fill=self.setting.colour, padding=INSET)
                left += place.width + BOX_GAP
            y += over + 2 + tall + BOX_GAP


def week(content: PostWeek, setting: GroupSetting) -> FittedWeek | FittedItems:
    """As boxes, if there are few enough and every word fits into them."""
    boxes = FittedWeek(content, setting)
    if len(content.posts) > MOST_BOXES:
        return items(content.instead, setting)
    width = boxes._rows[0][0][1].width
    longest = max(
        fit.longest_word(text, setting.size, bold)
        for post in content.posts
        for text, bold in ((post.platform, True), (post.maker, False), (post.day, False))
    )
    return boxes if longest <= width else items(content.instead, setting)
