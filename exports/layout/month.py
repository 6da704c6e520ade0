"""Lays out weeks of the calendar as a picture: days with entries are wide, the others narrow."""

from __future__ import annotations

from collections.abc import Iterator

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
MOST_LINES = 3
"""Of an entry's idea."""
STEP = "plan"


def lay_out(month: Month, look: Look = PLAIN) -> Pages:
    """`month` on one sheet, as high as its weeks are."""
    inner, top = WIDTH - 2 * MARGIN, MARGIN + TITLE
    used = [any(week[day].entries for week in month.weeks) for day in range(len(month.names))]
    weights = [1.0 if one else NARROW for one in used]
    widths = [inner * weight / sum(weights) for weight in weights]
    height = top + HEAD + ROW * len(month.weeks) + MARGIN
    shapes = (*_head(month, inner, widths), *_days(month, top + HEAD, widths))
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


def _days(month: Month, top: float, widths: list[float]) -> Iterator[Shape]:
    for number, week in enumerate(month.weeks):
        x, y = MARGIN, top + number * ROW
        for column, (day, width) in enumerate(zip(week, widths, strict=True)):
            box = Box(x, y, width, ROW)
            weekend = column >= 5
            yield Rectangle("Day", box, GROUND if weekend and not day.entries else WHITE)
            yield from _day(day, box, month.more)
            x += width
        yield Line("Rule", (MARGIN, y + ROW), (x, y + ROW), HAIRLINE)
    x = MARGIN
    for width in (*widths, 0.0):
        yield Line("Rule", (x, top), (x, top + ROW * len(month.weeks)), HAIRLINE)
        x += width


def _day(day: MonthDay, box: Box, more: str) -> Iterator[Shape]:
    number = Paragraph((Run(day.number, SIZE, colour=MUTED),))
    yield TextBox("Number", Box(box.x + PADDING, box.y + 2, box.width - PADDING, 13), (number,))
    if not day.entries:
        return
    first, others = day.entries[0], len(day.entries) - 1
    counted = 12.0 if others else 0.0
    area = Box(box.x + 4, box.y + 16, box.width - 8, ROW - 20 - counted)
    yield Rectangle("Entry", area, tint(STEP))
    yield Rectangle("Bar", Box(area.x, area.y, BAR, area.height), accent(STEP))
    inside = Box(area.x + BAR + 3, area.y + 2, area.width - BAR - 5, area.height - 4)
    yield TextBox("Entry", inside, tuple(_entry(first, inside)))
    if others:
        run = Run(more.format(n=others), SIZE - 1, colour=MUTED)
        yield TextBox("More", Box(area.x, area.y + area.height + 1, area.width, counted), (Paragraph((run,)),))


def _entry(entry: MonthEntry, box: Box) -> Iterator[Paragraph]:
    heading = fit.cut(one_line(entry.heading), SIZE, box.width, 1, bold=True)
    if heading:
        yield Paragraph((Run(heading, SIZE, True),))
    lines = min(MOST_LINES, int(box.height / (SIZE * fit.LINE)) - bool(heading))
    if idea := one_line(entry.idea):
        yield Paragraph((Run(fit.cut(idea, SIZE, box.width, max(1, lines)), SIZE),))
