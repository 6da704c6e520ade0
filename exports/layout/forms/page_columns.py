"""What stands in each of the three columns of the strategy on a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from exports.blocks.strategy import DaysOfWeek, Listed, OnAPage, Share, Target
from exports.layout import fit, kit
from exports.layout.elements import Column, Element, at_most, close, column, label, line, text
from exports.layout.grid import FLOOR, SMALL, Box
from exports.layout.palette import INK, MUTED, accent, on, shares
from exports.layout.shapes import Paragraph, Rectangle, Run, Shape, TextBox, TextLine
from exports.layout.words import Words, paragraph, paragraph_of_runs, words

MakeColumn = Callable[[OnAPage, float, int, float], Column]
"""A block, the type's size, how many names a group shows (all, where that is `ALL`), and the width there is."""

ALL = 99

GROUPS, UNDER_LABEL = 14.0, 3.0
KEY = 8.0
BAR = 24.0
TALLEST = 60.0
"""Of a name."""
HEROES = (44.0, 40.0, 36.0, 32.0, 28.0, 24.0, 20.0, 18.0)
ARROW = " → "


def strategy(block: OnAPage, size: float, most: int, width: float) -> Column:
    """Why, for whom and where."""
    found: list[Element | None] = []
    for group in block.groups:
        found.append(label(group.label, accent("strategy"), GROUPS))
        found.append(close(text(_names(group, size, most, block.more, width)), UNDER_LABEL))
    return column(*found)


def _names(group: Listed, size: float, most: int, more: str, width: float) -> Words:
    lines = []
    for n, item in enumerate(at_most(group.items, most, more)):
        counted = n >= len(group.items) or item != group.items[n]
        main = n == group.marked and not counted
        mark = Run(f" · {fit.clean(group.mark)}", size, colour=MUTED) if main and group.mark else Run("", size)
        run = Run(fit.clean(item), size, bold=main, colour=MUTED if counted else INK)
        lines.append(paragraph_of_runs(run, mark, before=2))
    return words(width, *lines)


def plan(block: OnAPage, size: float, most: int, width: float) -> Column:
    """What, how often, and from when."""
    colour = accent("plan")
    found: list[Element | None] = []
    if block.shares:
        found.append(label(block.shares_label, colour, GROUPS))
        if any(share.percent for share in block.shares):
            found.append(close(_bar(block.shares, block.share_left, width), 6))
        found.append(close(_legend(block, size, most, width), 8))
    if block.weeks:
        found.append(label(block.weeks_label, colour, GROUPS))
        rows = list(block.weeks)
        shown = rows if len(rows) <= most else rows[: max(1, most - 1)]
        found += [close(_week(week, block.letters, size, width), 6 if n else 5) for n, week in enumerate(shown)]
        if missing := len(rows) - len(shown):
            found.append(close(text(words(width, paragraph(block.more.format(n=missing), size, colour=MUTED))), 4))
    if most >= ALL:
        facts = [paragraph(fact, size, before=2) for fact in block.facts]
        found.append(text(words(width, *facts), GROUPS))
    return column(*found)


def _bar(parts: Sequence[Share], left: float, width: float) -> Element:
    """The parts of the content as one bar, those wide enough with their share in figures; dashed, what is `left`."""

    def draw(x: float, y: float) -> Iterator[Shape]:
        amounts = [*(part.percent for part in parts), *([left] if left else [])]
        boxes = kit.segments(Box(x, y, width, BAR), amounts)
        if left:
            yield kit.open_card(boxes.pop())
        for part, box, colour in zip(parts, boxes, shares("plan", len(parts)), strict=True):
            shown = (Run(fit.clean(part.shown), SMALL, True, on(colour)),)
            if box.width < shown[0].width + 8:
                yield Rectangle("Share", box, colour)
            else:
                yield TextBox("Share", box, (Paragraph(shown, "center"),), fill=colour, anchor="middle")

    return Element(BAR, draw)


def _legend(block: OnAPage, size: float, most: int, width: float) -> Element | None:
    names = at_most([share.name for share in block.shares], most, block.more)
    lines = [words(width - 2 * KEY, paragraph(name, size)).within(TALLEST) for name in names]
    colours = shares("plan", len(block.shares))
    gap = 4.0

    def draw(x: float, y: float) -> Iterator[Shape]:
        for n, one in enumerate(lines):
            if n < len(block.shares) and names[n] == block.shares[n].name:
                middle = y + size * fit.LINE / 2
                yield Rectangle("Key", Box(x, middle - KEY / 2, KEY, KEY), colours[n])
            yield one.box("Pillar", x + 2 * KEY, y)
            y += one.height + gap

    return Element(sum(one.height + gap for one in lines) - gap, draw) if lines else None


def _week(week: DaysOfWeek, letters: Sequence[str], size: float, width: float) -> Element:
    dots = 7 * kit.DOT_APART
    beside = width - dots - 6
    if longest := fit.longest_word(fit.clean(week.name), size):
        size = max(FLOOR, min(size, size * beside / longest))
    # Where a name has no room beside its days, they stand below it.
    above = fit.longest_word(fit.clean(week.name), size) > beside
    name = words(width if above else beside, paragraph(week.name, size)).within(TALLEST)
    tall = name.height + kit.DOT + 2 if above else max(name.height, kit.DOT)

    def draw(x: float, y: float) -> Iterator[Shape]:
        yield name.box("Platform", x, y if above else y + (tall - name.height) / 2)
        left = x - kit.DOT_APART + kit.DOT if above else x + width - dots
        left += kit.DOT_APART - kit.DOT
        y += name.height + 2 if above else 0.0
        room = kit.DOT if above else tall
        if any(week.days):
            yield from kit.dots(letters, week.days, left, y + (room - kit.DOT) / 2, accent("plan"))
        elif week.often:
            yield words(dots, paragraph(week.often, FLOOR, colour=MUTED, align="right")).box("Often", left, y)

    return Element(tall, draw)


def measure(block: OnAPage, size: float, most: int, width: float) -> Column:
    """The main figure, the others, and when they are looked at."""
    colour = accent("measure")
    found: list[Element | None] = []
    if target := block.target:
        found.append(text(words(width, paragraph(target.name, SMALL, bold=True, colour=colour)), name="Label"))
        found.append(close(_hero(target, width, 44 if size > SMALL else 32), 2))
        found.append(close(text(words(width, paragraph(block.target_note, SMALL, colour=MUTED))), 8))
    targets = list(block.targets)
    shown = targets if len(targets) <= most else targets[: max(0, most - 1)]
    for one in shown:
        found += [line(width, 9), close(_row(one, min(size, 14), width), 7)]
    if missing := len(targets) - len(shown):
        counted = paragraph(block.more.format(n=missing), SMALL, colour=MUTED)
        found += [line(width, 9), close(text(words(width, counted)), 7)]
    if any(block.closing):
        first, rest = map(fit.clean, block.closing)
        runs = (Run(f"{first} " if first and rest else first, min(size, 14), True), Run(rest, min(size, 14)))
        found += [line(width, 9), close(text(words(width, paragraph_of_runs(*runs))), 7)]
    return column(*found)


def _hero(target: Target, width: float, largest: float) -> Element:
    """The figure as large as it fits on one line: from where, to where."""
    now, goal = fit.clean(target.now), fit.clean(target.goal)
    quiet, colour = accent("measure"), accent("measure")

    def runs(size: float) -> tuple[Run, ...]:
        before = (Run(now, size, True, MUTED), Run(ARROW, size * 0.75, True, quiet)) if now else ()
        return (*before, Run(goal, size, True, colour))

    sizes = [size for size in HEROES if size <= largest]
    size = next((size for size in sizes if sum(run.width for run in runs(size)) <= width), sizes[-1])
    if sum(run.width for run in runs(size)) <= width:
        return Element(size * fit.LINE, lambda x, y: [TextLine("Figure", x, y, runs(size))])
    wrapped = words(width, paragraph_of_runs(*runs(size)))
    return Element(wrapped.height, lambda x, y: [wrapped.box("Figure", x, y)])


def _row(target: Target, size: float, width: float) -> Element:
    now, goal = fit.clean(target.now), fit.clean(target.goal)
    figure = (Run(f"{now}{ARROW}" if now else "", size, True, MUTED), Run(goal, size, True))
    value = paragraph_of_runs(*figure, align="right")
    wide = min(sum(run.width for run in figure) + 2, width * 0.55)
    name = words(width - wide - 8, paragraph(target.name, size))
    shown = words(wide, value)
    tall = max(name.height, shown.height)
    return Element(tall, lambda x, y: [name.box("Figure", x, y), shown.box("Value", x + width - wide, y)])


COLUMNS: tuple[MakeColumn, ...] = (strategy, plan, measure)
"""In the order of the steps."""
