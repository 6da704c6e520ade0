"""Finds the one-pager's grid: which panels go into which column, and the largest type in which they fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations, pairwise

from exports.blocks import Panel
from exports.layout import fit, palette
from exports.layout.grid import PAGE_INNER
from exports.layout.text import FlowParagraph, TextFlow, heading

GAP = 10.0
PADDING = 8.0
HANG = 10.0
SIZES = (11.0, 12.0, 13.0, 14.0, 15.0, 16.0)
UNFAIR = 1.5
"""A panel that asks for more than this times the average room is not given columns of its own for it."""


@dataclass(frozen=True)
class PanelGrid:
    """Panels in columns: each column is the panels' numbers, and all texts are set at one size."""

    columns: tuple[range, ...]
    texts: tuple[TextFlow, ...]
    crowding: float
    """How much finds no room; the same amount counts for less where several columns share it."""
    unevenness: float
    """How much higher the columns are than the lowest, together."""

    @property
    def width(self) -> float:
        """Of a column."""
        return _column_width(len(self.columns))

    @property
    def height(self) -> float:
        """Points the fullest column takes with every word of it."""
        return max(sum(outer(self.texts[n]) + GAP for n in column) - GAP for column in self.columns)


class Panels:
    """The one-pager's panels (one or more), measured in the sizes and widths that are tried."""

    def __init__(self, panels: Sequence[Panel]) -> None:
        self._panels = panels
        self._texts: dict[tuple[float, int], tuple[TextFlow, ...]] = {}

    def fit(self, room: float) -> bool:
        """Whether every word fits into columns of `room`, in the smallest type."""
        return not self._best(SIZES[0], room).crowding

    def grid(self, room: float) -> PanelGrid:
        """The grid of the largest type in which every word fits; of the smallest where they fit in none."""
        best = self._best(SIZES[0], room)
        for size in SIZES[1:]:
            if best.crowding or (larger := self._best(size, room)).crowding:
                break
            best = larger
        return best

    def _best(self, size: float, room: float) -> PanelGrid:
        grids = [self._columns(size, count, room) for count in _counts(len(self._panels))]
        return min(grids, key=lambda grid: (grid.crowding, grid.unevenness))

    def _columns(self, size: float, count: int, room: float) -> PanelGrid:
        """The panels, in order, in `count` columns: as little as can be left without room, then as even as can be."""
        texts = self._set(size, count)
        fair = UNFAIR * room * count / len(texts)
        # Sums up to each panel, so that a column's height is a difference: there are hundreds of ways to try.
        full = list(accumulate((outer(text) + GAP for text in texts), initial=-GAP))
        asked = list(accumulate((min(outer(text), fair) + GAP for text in texts), initial=-GAP))
        best = (float("inf"), float("inf"))
        chosen: tuple[int, ...] = ()
        for cuts in combinations(range(1, len(texts)), count - 1):
            ends = (0, *cuts, len(texts))
            crowding, total, lowest = 0.0, 0.0, room
            for start, end in pairwise(ends):
                beyond = asked[end] - asked[start] - GAP - room
                if beyond > 0:
                    crowding += beyond * beyond
                height = full[end] - full[start] - GAP
                total += height
                lowest = min(lowest, height)
            rank = (crowding, total - count * lowest)
            if rank < best:
                best, chosen = rank, ends
        return PanelGrid(tuple(range(*column) for column in pairwise(chosen)), texts, *best)

    def _set(self, size: float, count: int) -> tuple[TextFlow, ...]:
        if (size, count) not in self._texts:
            width = _column_width(count) - 2 * PADDING
            self._texts[size, count] = tuple(
                TextFlow(tuple(_paragraphs(panel, size, width)), width) for panel in self._panels
            )
        return self._texts[size, count]


def outer(text: TextFlow) -> float:
    """Height of a panel around `text`."""
    return text.height + 2 * PADDING


def _counts(panels: int) -> tuple[int, ...]:
    if panels <= 3:
        return (panels,)
    return (2,) if panels == 4 else (3, 4) if panels > 6 else (3,)


def _column_width(count: int) -> float:
    return (PAGE_INNER - GAP * (count - 1)) / count


def _paragraphs(panel: Panel, size: float, width: float) -> Iterator[FlowParagraph]:
    accent = palette.accent(panel.step)
    yield heading(panel.title, size + 1, accent, width)
    items = [item for item in map(fit.clean, panel.items) if item]
    bulleted = len(items) > 1
    for item in items:
        yield FlowParagraph(
            item,
            size,
            bullet=accent if bulleted else None,
            indent=HANG if bulleted else 0,
            before=size * 0.25,
        )
