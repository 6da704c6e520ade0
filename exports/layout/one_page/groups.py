"""The groups of a column, measured together: in the largest type in which all is said, else in less than all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from exports.blocks.one_page import Content, Figures, ItemList, MainFigure, PageGroup, PostWeek, Progress, Shares
from exports.layout.grid import Box
from exports.layout.kit import open_card
from exports.layout.one_page.figures import FittedFigures, FittedMainFigure, FittedProgress
from exports.layout.one_page.items import items
from exports.layout.one_page.plan import FittedShares, week
from exports.layout.one_page.setting import Fitted, GroupSetting
from exports.layout.palette import INK, MUTED
from exports.layout.shapes import Shape
from exports.layout.words import Words, paragraph, words

UNDER_LABEL = 3.0
HINT_PADDING = 6.0
KEPT = 2048
"""Groups remembered, at each size: a page has some sixty of them, of a few kB each."""
KEPT_PLACED = 512
"""Groups remembered where they stand: a page has ten."""
LOOSEST = 14.0
"""What may be added between groups where a column has room left."""


@dataclass(frozen=True, eq=False)
class FittedGroup:
    """A label and what stands under it. There is one object for each: `group` and what they are reduced to."""

    group: PageGroup
    setting: GroupSetting
    contents: tuple[Fitted, ...]

    @cached_property
    def label(self) -> Words:
        colour = self.setting.colour if self.setting.step else INK
        return words(self.setting.width, paragraph(self.group.label, self.setting.size, bold=True, colour=colour))

    @cached_property
    def _hint(self) -> Words:
        return words(self.setting.width - 2 * HINT_PADDING, paragraph(self.group.hint, self.setting.size, colour=MUTED))

    @cached_property
    def contents_height(self) -> float:
        """Without the label."""
        if not self.contents:
            return self._hint.height + 2 * HINT_PADDING
        return sum(each.height for each in self.contents) + self.setting.apart * (len(self.contents) - 1)

    @property
    def height(self) -> float:
        return self.label.height + UNDER_LABEL + self.contents_height

    def reduced(self) -> FittedGroup | None:
        """Its tallest content that can give way says less."""
        return self._reduced

    @property
    def names_parts(self) -> bool:
        """Whether it is the bar with the names of its parts, which says nothing without them: it gives way last."""
        return any(isinstance(each, FittedShares) for each in self.contents)

    @cached_property
    def _reduced(self) -> FittedGroup | None:
        smaller = [(each.height, n, less) for n, each in enumerate(self.contents) if (less := each.reduced())]
        if not smaller:
            return None
        _, n, less = max(smaller, key=lambda found: found[0])
        return replace(self, contents=(*self.contents[:n], less, *self.contents[n + 1 :]))

    def shapes(self, x: float, y: float) -> tuple[Shape, ...]:
        """With its top left corner there."""
        return _placed(self, x, y)

    def contents_at(self, x: float, y: float) -> Iterator[Shape]:
        """Its shapes without the label; where there is nothing yet, a dashed box that says what comes there."""
        if not self.contents:
            yield open_card(Box(x, y, self.setting.width, self.contents_height))
            yield self._hint.box("Open", x + HINT_PADDING, y + HINT_PADDING)
        for each in self.contents:
            yield from each.shapes(x, y)
            y += each.height + self.setting.apart


@lru_cache(maxsize=KEPT_PLACED)
def _placed(group: FittedGroup, x: float, y: float) -> tuple[Shape, ...]:
    below = y + group.label.height + UNDER_LABEL
    return (group.label.box("Label", x, y), *group.contents_at(x, below))


@dataclass(frozen=True, eq=False)
class FittedColumn:
    """Groups one below the other. `column` gives one object for each."""

    groups: tuple[FittedGroup, ...]

    @cached_property
    def height(self) -> float:
        return _height(self.groups)

    def within(self, room: float) -> FittedColumn:
        """The same in no more than `room`: the tallest group gives way first, and the last one goes where none can."""
        return _within(self, room)

    def places(self, x: float, y: float, room: float) -> Iterator[tuple[FittedGroup, Box]]:
        """Where each group stands; what is left of `room` is shared out between them."""
        gaps = max(1, len(self.groups) - 1)
        apart = _apart(self.groups) + min(LOOSEST, max(0.0, room - self.height) / gaps)
        for group in self.groups:
            yield group, Box(x, y, group.setting.width, group.height)
            y += group.height + apart


def _apart(groups: Sequence[FittedGroup]) -> float:
    return groups[0].setting.size * 0.8 if groups else 0.0


def _height(groups: Sequence[FittedGroup]) -> float:
    return sum(group.height for group in groups) + _apart(groups) * max(0, len(groups) - 1)


@lru_cache(maxsize=KEPT_PLACED)
def _within(column: FittedColumn, room: float) -> FittedColumn:
    ways = [[group] for group in column.groups]
    while ways and _height([way[-1] for way in ways]) > room:
        smaller = [(n, less) for n, way in enumerate(ways) if (less := way[-1].reduced())]
        if smaller:
            n, less = max(smaller, key=lambda each: (not ways[each[0]][-1].names_parts, ways[each[0]][-1].height))
            ways[n].append(less)
        else:
            ways.pop()
    return _grown(ways, room)


def _grown(ways: Sequence[Sequence[FittedGroup]], room: float) -> FittedColumn:
    """What the groups have given way by, taken back step by step as far as there turns out to be room for it.

    The group that has given most is asked first, so that none keeps all and its neighbour nothing.
    """
    left = [len(way) - 1 for way in ways]
    stuck: set[int] = set()
    while can := [n for n, steps in enumerate(left) if steps and n not in stuck]:
        n = max(can, key=lambda n: left[n])
        left[n] -= 1
        if _height(_chosen(ways, left)) > room:
            left[n] += 1
            stuck.add(n)
    return FittedColumn(_chosen(ways, left))


def _chosen(ways: Sequence[Sequence[FittedGroup]], steps: Sequence[int]) -> tuple[FittedGroup, ...]:
    return tuple(way[step] for way, step in zip(ways, steps, strict=True))


@lru_cache(maxsize=KEPT_PLACED)
def column(groups: tuple[PageGroup, ...], setting: GroupSetting) -> FittedColumn:
    """Everything that is to be said, in its fullest way."""
    return FittedColumn(tuple(group(each, setting) for each in groups))


@lru_cache(maxsize=KEPT)
def group(group: PageGroup, setting: GroupSetting) -> FittedGroup:
    """As `column`, of a single group. What has been measured is remembered: an answer changes one group of many."""
    return FittedGroup(group, setting, tuple(_fitted(content, setting) for content in group.content))


def _fitted(content: Content, setting: GroupSetting) -> Fitted:
    match content:
        case ItemList():
            return items(content, setting)
        case Shares(parts=parts):
            return FittedShares(content, setting, len(parts))
        case PostWeek():
            return week(content, setting)
        case MainFigure():
            return FittedMainFigure(content, setting)
        case Progress():
            return FittedProgress(content, setting)
        case Figures(rows=rows):
            return FittedFigures(content, setting, len(rows))
