"""The week: a native table, platforms down and weekdays across, a filled cell where there is a post."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.plan import PlatformWeek, WeekGrid, WeeklyPost
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.grid import FLOOR, GUTTER, SMALL, Box
from exports.layout.palette import HAIRLINE, MUTED, PAPER, WHITE, Colour
from exports.layout.piece import BEYOND, FullWidth, Setting
from exports.layout.shapes import Outline, Paragraph, Run, TableCell, TableRow, TableShape
from exports.layout.words import Words, paragraph, words

NAME, WIDEST_NAME = 104.0, 190.0
"""The least and the most the platforms' names take."""
SHORT = 3
"""Letters of a day where the whole names find no room."""
NARROW = 0.55
"""How wide a day without posts is, over one with some."""
FEW_DAYS = 4
"""With more days than this they are all equally wide."""
HEADER = 26.0
LOW, TALLEST, TALLEST_ALONE = 44.0, 132.0, 230.0
"""Of a row: the least, and the most it grows to, among others and alone."""
TALLEST_CELL = 170.0
"""Words of several posts on a day; the others are counted."""
INSET, ABOVE = 8.0, 7.0
PARTED = Outline(PAPER, 4)
"""Around a filled cell."""
HAIR = Outline(HAIRLINE)
RULE = 1.25
MOST_ROWS = 7
BELOW_GAP = 22.0
APART = 8.0
"""Between two posts of a day."""
MOST_LINES = 9
SMALL_FROM = 4
"""Rows from which times and names are set smaller."""


@dataclass(frozen=True)
class MeasuredWeekGrid(FullWidth):
    """Rows of the table, and what has been agreed about it below."""

    block: WeekGrid
    rows: tuple[PlatformWeek, ...]
    below: tuple[tuple[str, Words], ...]
    setting: Setting
    dense: bool
    row: float = LOW
    """The least each row is high."""

    @cached_property
    def _widths(self) -> tuple[float, ...]:
        """Of the names, of the seven days, and of the posts without a day where there are any."""
        names = [fit.longest_word(fit.clean(row.name), self._name_size, serif=True) for row in self.rows]
        often = [fit.width(fit.clean(row.often), FLOOR) for row in self.rows]
        name = min(WIDEST_NAME, max(NAME, *(wide + 2 * INSET for wide in (*names, *often))))
        used = [any(row.days[day] for row in self.block.rows) for day in range(len(self.block.days))]
        narrow = NARROW if 0 < sum(used) <= FEW_DAYS else 1.0
        weights = [1.0 if one else narrow for one in used] + ([1.3] if self._any_day else [])
        rest = self.width - name
        return (name, *(rest * weight / sum(weights) for weight in weights))

    @property
    def _any_day(self) -> bool:
        return any(row.loose for row in self.block.rows)

    @property
    def _name_size(self) -> float:
        return 14.0 if self.dense else 18.0

    @cached_property
    def _heights(self) -> list[float]:
        return [max(self.row, *(self._tall(cell, n) for n, cell in enumerate(self._row(row)))) for row in self.rows]

    def _tall(self, paragraphs: tuple[Paragraph, ...], column: int) -> float:
        return words(self._widths[column] - 2 * INSET, *paragraphs).height + 2 * ABOVE + PARTED.thickness

    @cached_property
    def _below(self) -> float:
        return BELOW_GAP + SMALL * fit.LINE + 4 + max(text.height for _, text in self.below) if self.below else 0.0

    @cached_property
    def height(self) -> float:
        """Points from the days' names to the last word."""
        beyond = self.setting.height + BEYOND if len(self.rows) > MOST_ROWS else 0.0
        return max(HEADER + sum(self._heights) + self._below, beyond)

    def split(self, room: float) -> tuple[MeasuredWeekGrid | None, MeasuredWeekGrid | None]:
        """As many rows as are on each of the slides it takes, and the others with what stands below them."""
        if self.height <= room:
            return self, None
        if room < self.setting.height:
            return None, self
        count = len(self.rows)
        for slides in range(2, count + 1):
            each = -(-count // slides)
            head = replace(self, rows=self.rows[:each], below=())
            rest = replace(self, rows=self.rows[each:])
            last = replace(self, rows=self.rows[each * (slides - 1) :])
            if each <= MOST_ROWS and head.height <= room and last.height <= room:
                break
        if count == 1:  # and words below it that have no room
            return replace(self, below=()), None
        return head, rest

    def fitted(self, room: float) -> MeasuredWeekGrid:
        """Higher rows."""
        free, low = room - HEADER - self._below, 0
        natural = sorted(self._heights, reverse=True)
        while low < len(natural) - 1 and natural[low] > (free - sum(natural[:low])) / (len(natural) - low):
            low += 1  # a row that needs more than its part leaves the others less
        most = TALLEST if len(self.rows) > 1 else TALLEST_ALONE
        return replace(self, row=min(most, max(self.row, (free - sum(natural[:low])) / (len(natural) - low))))

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        heights = [HEADER, *self._heights]
        filled = [
            [False] * len(self._widths),
            *([bool(cell) and n > 0 for n, cell in enumerate(self._row(row))] for row in self.rows),
        ]
        rows = [self._header(), *map(self._cells, self.rows)]
        shaped = tuple(
            TableRow(
                heights[n],
                tuple(
                    replace(cell, edges=_edges(filled, n, column, builder.accent)) for column, cell in enumerate(cells)
                ),
            )
            for n, cells in enumerate(rows)
        )
        place = Box(x, y, self.width, sum(heights))
        size = FLOOR if self.dense else SMALL
        builder.add(
            TableShape(
                place, self.block.alt, self._widths, shaped, size, builder.step, header=True, column=builder.claim()
            )
        )
        y += place.height + BELOW_GAP
        for label, text in self.below:
            builder.add(kit.label(label, x, y, builder.accent), text.box("Agreed", x, y + SMALL * fit.LINE + 4))
            x += text.width + 2 * GUTTER

    def _header(self) -> list[TableCell]:
        fits = all(
            fit.width(fit.clean(day), SMALL, bold=True) <= wide - INSET
            for day, wide in zip(self.block.days, self._widths[1:], strict=False)
        )
        days = self.block.days if fits else [day[:SHORT] for day in self.block.days]
        names = ("", *days, *([self.block.any_day] if self._any_day else []))
        used = (True, *(any(row.days[day] for row in self.block.rows) for day in range(len(self.block.days))), True)
        cells = []
        for name, one, wide in zip(names, used, self._widths, strict=False):
            shown = fit.cut(fit.clean(name), SMALL, wide - INSET, 1, bold=True)
            colour = self.setting.accent if one else MUTED
            words = (Paragraph((Run(shown, SMALL, True, colour),)),) if name else ()
            cells.append(TableCell(name, (INSET, 4, 0, 4), paragraphs=words))
        return cells

    def _cells(self, row: PlatformWeek) -> list[TableCell]:
        first, *others = self._row(row)
        margins = (INSET, ABOVE, INSET, ABOVE)
        cells = [TableCell(row.name, (0, ABOVE, INSET, ABOVE), paragraphs=first, anchor="middle")]
        for paragraphs in others:
            fill = self.setting.accent if paragraphs else None
            cells.append(TableCell("", margins, paragraphs=paragraphs, fill=fill))
        return cells

    def _row(self, row: PlatformWeek) -> list[tuple[Paragraph, ...]]:
        name = paragraph(row.name, self._name_size, serif=True), paragraph(row.often, FLOOR, colour=MUTED, before=2)
        days = (*row.days, row.loose) if self._any_day else row.days
        cells = [self._posts(posts, wide - 2 * INSET) for posts, wide in zip(days, self._widths[1:], strict=True)]
        return [tuple(filter(None, name)), *cells]

    def _posts(self, posts: Sequence[WeeklyPost], width: float) -> tuple[Paragraph, ...]:
        """As many of the posts of a cell as it may be high for, the others counted."""
        found: list[Paragraph] = []
        for n, post in enumerate(posts):
            shown = self._post(post, width, before=APART if n else 0.0)
            if n and words(width, *found, *shown).height > TALLEST_CELL:
                more = paragraph(self.block.more.format(n=len(posts) - n), FLOOR, bold=True, colour=WHITE, before=APART)
                return (*found, *filter(None, [more]))
            found += shown
        return tuple(found)

    def _post(self, post: WeeklyPost, width: float, before: float) -> list[Paragraph]:
        size, name = (13.0, FLOOR) if self.dense else (16.0, SMALL)
        # Only a name that is one word wider than its cell takes more lines than this.
        maker = fit.cut(fit.clean(post.maker), name, width, MOST_LINES)
        poster = fit.cut(fit.clean(post.poster), FLOOR, width, MOST_LINES)
        lines = [
            paragraph(post.time, size, bold=True, colour=WHITE),
            paragraph(post.often, FLOOR, bold=True, colour=WHITE, before=1),
            paragraph(maker, name, colour=WHITE, before=2),
            paragraph(poster, FLOOR, colour=WHITE, before=3),
        ]
        kept = [line for line in lines if line]
        return [replace(line, before=before) if not n else line for n, line in enumerate(kept)]


def _edges(filled: list[list[bool]], row: int, column: int, accent: Colour) -> tuple[Outline | None, ...]:
    """The lines of a cell: paper between it and what is filled, fine ones elsewhere, a rule under the days' names."""

    def at(n: int, m: int) -> bool:
        return 0 <= n < len(filled) and 0 <= m < len(filled[0]) and filled[n][m]

    def between(n: int, m: int, fine: Outline | None) -> Outline | None:
        return PARTED if at(row, column) or at(n, m) else fine

    last = len(filled[0]) - 1
    rule = Outline(accent, RULE)
    under = rule if row == 0 and column else between(row + 1, column, HAIR if row else None)
    over = rule if row == 1 and column else between(row - 1, column, HAIR if row > 1 else None)
    left = between(row, column - 1, HAIR if row and column else None)
    right = between(row, column + 1, HAIR if row and column < last else None)
    return left, over, right, under


def week(block: WeekGrid, setting: Setting) -> MeasuredWeekGrid:
    """The table as large as its rows allow, the words below in as many columns as there are."""
    parts = len(block.below)
    wide = (setting.width - 2 * GUTTER * (parts - 1)) / max(1, parts)
    size = min(15.0, max(FLOOR, setting.scale.body - 2))
    below = tuple((label, words(wide, paragraph(text, size))) for label, text in block.below)
    dense = len(block.rows) >= SMALL_FROM or setting.scale.body < 14
    return MeasuredWeekGrid(block, block.rows, below, setting, dense)
