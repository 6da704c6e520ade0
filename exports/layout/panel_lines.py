"""Makes the one-pager's panels fit their column: lines are given out fairly, and what gets none is counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from exports.blocks import Panel
from exports.layout import fit
from exports.layout.palette import MUTED
from exports.layout.text import FlowParagraph, TextFlow

FEWEST_LINES = 2
"""Lines that every item shown gets, if it has them."""
MOST_SQUEEZED = 3
"""Items of a column that may do with a single line where that saves leaving any out."""


class _Share:
    """A panel with lines given to its items: `lines[n]` of item n, 0 where it is left out."""

    def __init__(self, panel: Panel, text: TextFlow) -> None:
        self.panel = panel
        self.width = text.width
        self.over, *self.items = text.paragraphs
        self.wrapped = [item.lines(text.width) for item in self.items]
        self.lines = [min(FEWEST_LINES, len(lines)) for lines in self.wrapped]

    @property
    def height(self) -> float:
        """Points the panel's text takes like this."""
        items = sum(
            item.before + fit.height(lines[:count], item.size)
            for item, lines, count in zip(self.items, self.wrapped, self.lines, strict=True)
            if count
        )
        left_out = (
            self.items[0].before + fit.line_height(self.panel.more, self.items[0].size) if 0 in self.lines else 0.0
        )
        return self.over.height(self.width) + items + left_out

    def leave_out(self) -> None:
        """Leaves out the last item shown."""
        self.lines[max(n for n, count in enumerate(self.lines) if count)] = 0

    def shorten_heading(self) -> None:
        """Keeps one line of the heading."""
        kept = fit.cut(self.over.text, self.over.size, self.width, 1, bold=True)
        self.over = replace(self.over, text=kept)

    def text(self) -> TextFlow:
        """The panel's text cut to its lines."""
        items = [
            replace(item, text=fit.cut(item.text, item.size, self.width - item.indent, count))
            for item, count in zip(self.items, self.lines, strict=True)
            if count
        ]
        if missing := self.lines.count(0):
            words = fit.clean(self.panel.more.format(n=missing))
            size = self.items[0].size
            counted = fit.cut(words, size, self.width, 1)
            items.append(FlowParagraph(counted, size, MUTED, before=self.items[0].before))
        return TextFlow((self.over, *items), self.width)


def cut(panels: Sequence[Panel], texts: Sequence[TextFlow], room: float) -> list[TextFlow]:
    """`texts` of a column's `panels`, cut where they do not fit into `room` together."""
    if sum(text.height for text in texts) <= room:
        return list(texts)
    shares = [_Share(panel, text) for panel, text in zip(panels, texts, strict=True)]
    if not _squeeze(shares, room):
        while _height(shares) > room and (showing := [share for share in shares if any(share.lines)]):
            max(showing, key=lambda share: share.height).leave_out()
    if _height(shares) > room:
        for share in shares:
            share.shorten_heading()
    growing = shares
    while growing:
        growing = [share for share in growing if _lengthen(share, shares, room)]
    return [share.text() for share in shares]


def _height(shares: Sequence[_Share]) -> float:
    return sum(share.height for share in shares)


def _squeeze(shares: Sequence[_Share], room: float) -> bool:
    """Fits the column by setting a few last items in one line; leaves them as they were where that is not enough."""
    squeezed: list[tuple[_Share, int]] = []
    while _height(shares) > room:
        share = max(shares, key=lambda share: share.height)
        n = next((n for n in reversed(range(len(share.lines))) if share.lines[n] > 1), None)
        if n is None or len(squeezed) == MOST_SQUEEZED:
            for other, item in squeezed:
                other.lines[item] = FEWEST_LINES
            return False
        share.lines[n] = 1
        squeezed.append((share, n))
    return True


def _lengthen(share: _Share, shares: Sequence[_Share], room: float) -> bool:
    """One more line for each item of `share` that lacks one, as long as the column has room."""
    grown = False
    for n, lines in enumerate(share.wrapped):
        if 0 < share.lines[n] < len(lines):
            share.lines[n] += 1
            if _height(shares) > room:
                share.lines[n] -= 1
            else:
                grown = True
    return grown
