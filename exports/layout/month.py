"""Lays out weeks of the calendar as a picture: days with entries are wide, the others narrow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exports.blocks.month import Month, MonthDay, MonthEntry
from exports.layout import fit
from exports.layout.grid import Box
from exports.layout.look import PLAIN, Look
from exports.layout.palette import GROUND, HAIRLINE, MUTED, WHITE, accent, tint
from exports.layout.shapes import Line, Page, PageKind, Pages, Paragraph, Rectangle, Role, Run, Shape, TextBox
from exports.layout.titles import one_line

WIDTH, MARGIN = 620.0, 14.0
TITLE, HEAD, ROW = 30.0, 18.0, 74.0
NARROW = 0.34
"""How wide a day without entries is, over one with some."""
SIZE, TITLE_SIZE = 10.0, 17.0
PADDING, BAR = 5.0, 3.0
OVER, UNDER, INSIDE, COUNTED = 16.0, 4.0, 2.0, 12.0
"""Above an entry, below it, inside it, and of the words that count the others."""
MOST_LINES = 7
"""Of an entry's idea: a week is as high as its longest one, and one that is longer still is left to the calendar."""
STEP = "plan"


def lay_out(month: Month, look: Look = PLAIN) -> Pages:
    """`month` on one sheet, as high as its weeks are."""
    inner, top = WIDTH - 2 * MARGIN, MARGIN + TITLE
    used = [any(week[day].entries for week in month.weeks) for day in range(len(month.names))]
    weights = [1.0 if one else NARROW for one in used]
    widths = [inner * weight / sum(weights) for weight in weights]
    rows = [_height(week, widths) for week in month.weeks]
    height = top + HEAD + sum(rows) + MARGIN
    shapes = (*_head(month, inner, widths), *_days(month, top + HEAD, widths, rows))
    names = (month.tag, month.title, month.company, "")
    return Pages(PageKind.MONTH, WIDTH, height, (Page(STEP, 0, (), shapes),), *names, None, look.theme)


def _head(month: Month, inner: float, widths: list[float]) -> Iterator[Shape]:
    title = Paragraph((Run(one_line(month.title), TITLE_SIZE, serif=True),))
    yield TextBox("Month", Box(MARGIN, MARGIN - 4, inner, TITLE), (title,), Role.TITLE)
    x, y = MARGIN, MARGIN + TITLE
    for name, width in zip(month.names, widths, strict=True):
        run = Run(one_line(name), SIZE, True)
        yield TextBox("Day", Box(x + PADDING, y, max(width - PADDING, run.width), HEAD), (Paragraph((run,)),))
        x += width
    yield Line("Rule", (MARGIN, y + HEAD), (MARGIN + inner, y + HEAD), accent(STEP), 1.5)


def _height(week: Sequence[MonthDay], widths: Sequence[float]) -> float:
    """High enough for the longest idea that is shown in it."""
    tall = [ROW]
    for day, width in zip(week, widths, strict=True):
        if day.entries:
            lines = 1 + len(_idea(day.entries[0], _inside(width)))
            tall.append(
                OVER + UNDER + 2 * INSIDE + lines * SIZE * fit.LINE + (COUNTED if len(day.entries) > 1 else 0.0)
            )
    return max(tall)


def _inside(width: float) -> float:
    """The room for words in a day so wide."""
    return width - 8 - BAR - 5


def _days(month: Month, top: float, widths: list[float], rows: list[float]) -> Iterator[Shape]:
    y = top
    for week, row in zip(month.weeks, rows, strict=True):
        x = MARGIN
        for column, (day, width) in enumerate(zip(week, widths, strict=True)):
            box = Box(x, y, width, row)
            weekend = column >= 5
            yield Rectangle("Day", box, GROUND if weekend and not day.entries else WHITE)
            yield from _day(day, box, month.more)
            x += width
        y += row
        yield Line("Rule", (MARGIN, y), (x, y), HAIRLINE)
    x = MARGIN
    for width in (*widths, 0.0):
        yield Line("Rule", (x, top), (x, y), HAIRLINE)
        x += width


def _day(day: MonthDay, box: Box, more: str) -> Iterator[Shape]:
    number = Paragraph((Run(day.number, SIZE, colour=MUTED),))
    yield TextBox("Number", Box(box.x + PADDING, box.y + 2, box.width - PADDING, 13), (number,))
    if not day.entries:
        return
    first, others = day.entries[0], len(day.entries) - 1
    counted = COUNTED if others else 0.0
    area = Box(box.x + 4, box.y + OVER, box.width - 8, box.height - OVER - UNDER - counted)
    yield Rectangle("Entry", area, tint(STEP))
    yield Rectangle("Bar", Box(area.x, area.y, BAR, area.height), accent(STEP))
    inside = Box(area.x + BAR + 3, area.y + INSIDE, _inside(box.width), area.height - 2 * INSIDE)
    yield TextBox("Entry", inside, tuple(_entry(first, inside)))
    if others:
        run = Run(more.format(n=others), SIZE - 1, colour=MUTED)
        yield TextBox("More", Box(area.x, area.y + area.height + 1, area.width, counted), (Paragraph((run,)),))


def _entry(entry: MonthEntry, box: Box) -> Iterator[Paragraph]:
    heading = fit.cut(one_line(entry.heading), SIZE, box.width, 1, bold=True)
    if heading:
        yield Paragraph((Run(heading, SIZE, True),))
    lines = _idea(entry, box.width)
    if lines and (len(lines) + bool(heading)) * SIZE * fit.LINE <= box.height + 1:
        yield Paragraph((Run(one_line(entry.idea), SIZE),))


def _idea(entry: MonthEntry, room: float) -> list[str]:
    """The lines it takes, whole; none where there are too many."""
    lines = fit.wrap(one_line(entry.idea), SIZE, room) if one_line(entry.idea) else []
    return lines if len(lines) <= MOST_LINES else []
