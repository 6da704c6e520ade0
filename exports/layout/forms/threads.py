"""From each purpose to how much of the content serves it, and to the figure it is seen on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.strategy import Target, Thread, Threads
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.grid import FLOOR, SMALL, Box
from exports.layout.palette import INK, MUTED, WHITE, Colour, accent, tint
from exports.layout.piece import Setting, how_many_fit
from exports.layout.shapes import Group, Paragraph, Run, Shape
from exports.layout.words import Words, paragraph, paragraph_of_runs, words

WEIGHTS = (0.345, 0.225, 0.43)
"""Of the columns: purpose, share, figures."""
ARROW_GAP = 20.0
LABEL_ROOM = 22.0
APART = 8.0
PADDING = 14.0
LOWEST, HIGHEST = 46.0, 230.0
SMALLEST = 13.0
TALLEST = 0.8
"""Share of a body that a card may take."""
ARROW = " → "


@dataclass(frozen=True)
class MeasuredThread:
    """What stands in the three cards of a purpose."""

    thread: Thread
    cells: tuple[Words, Words, Words]

    @property
    def height(self) -> float:
        """Of the cards, at least."""
        return max(LOWEST, *(cell.height + 2 * PADDING * 0.7 for cell in self.cells))


@dataclass(frozen=True)
class MeasuredThreads:
    """Rows `loose` points higher than they need to be."""

    block: Threads
    rows: tuple[MeasuredThread, ...]
    width: float
    size: float
    loose: float = 0.0

    @cached_property
    def height(self) -> float:
        """Points from the columns' labels to the last row's foot."""
        return LABEL_ROOM + sum(row.height + self.loose + APART for row in self.rows) - APART

    def split(self, room: float) -> tuple[MeasuredThreads | None, MeasuredThreads | None]:
        """The rows that fit into `room` and the rest, both under the labels."""
        count = how_many_fit((row.height for row in self.rows), room - LABEL_ROOM, APART)
        return self._part(self.rows[:count]), self._part(self.rows[count:])

    def _part(self, rows: tuple[MeasuredThread, ...]) -> MeasuredThreads | None:
        return replace(self, rows=rows) if rows else None

    def fitted(self, room: float) -> MeasuredThreads:
        """It with higher rows."""
        highest = max(row.height for row in self.rows)
        return replace(
            self, loose=max(0.0, min((room - self.height) / len(self.rows), HIGHEST - min(HIGHEST, highest)))
        )

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        box = Box(x, y, self.width, self.height)
        builder.add(Group("Threads", box, self.block.alt, tuple(self._shapes(x, y))))

    def _shapes(self, x: float, y: float) -> Iterator[Shape]:
        lefts, wides = _columns(self.width)
        for left, name, step in zip(lefts, self.block.columns, ("strategy", "plan", "measure"), strict=True):
            yield kit.label(name, x + left, y, accent(step))
        y += LABEL_ROOM
        for row in self.rows:
            tall = row.height + self.loose
            for n, (left, wide, cell) in enumerate(zip(lefts, wides, row.cells, strict=True)):
                box = Box(x + left, y, wide, tall)
                yield _ground(row.thread, n, box)
                yield cell.box("Cell", box.x + PADDING, y, tall, anchor="middle")
                if n:
                    yield kit.chevron(x + left - ARROW_GAP + 7, y + tall / 2, 20)
            y += tall + APART


def _columns(width: float) -> tuple[list[float], list[float]]:
    """Where the three columns begin and how wide they are."""
    room = width - 2 * ARROW_GAP
    wides = [room * weight for weight in WEIGHTS]
    return [0.0, wides[0] + ARROW_GAP, wides[0] + wides[1] + 2 * ARROW_GAP], wides


def _ground(thread: Thread, n: int, box: Box) -> Shape:
    """What is ours is filled, what serves it stands on its step's tint, a gap is dashed."""
    if n == 0:
        return kit.card(box, accent("strategy") if thread.note else tint("strategy"))
    if n == 1:
        return kit.card(box, tint("plan")) if thread.share else kit.open_card(box)
    return kit.card(box, tint("measure")) if thread.targets else kit.open_card(box)


def threads(block: Threads, setting: Setting) -> MeasuredThreads:
    """The rows in the type of the setting."""
    size = max(SMALLEST, setting.scale.body - 1)
    _, wides = _columns(setting.width)
    inner = [wide - 2 * PADDING for wide in wides]
    tallest = TALLEST * setting.height
    cells = (_cells(block, row, size, inner) for row in block.rows)
    shown = ((one.within(tallest), other.within(tallest), third.within(tallest)) for one, other, third in cells)
    rows = tuple(MeasuredThread(row, three) for row, three in zip(block.rows, shown, strict=True))
    return MeasuredThreads(block, rows, setting.width, size)


def _cells(block: Threads, row: Thread, size: float, wides: list[float]) -> tuple[Words, Words, Words]:
    colour: Colour = WHITE if row.note else INK
    purpose = words(
        wides[0],
        paragraph(row.purpose, size + 3, serif=True, colour=colour),
        paragraph(row.note, SMALL, colour=WHITE, before=3),
    )
    large = next((one for one in (size + 8, size + 4, size) if _holds(wides[1], row.share, one)), SMALL)
    share = words(
        wides[1],
        paragraph(row.share, large, bold=True, colour=accent("plan")),
        paragraph(row.share_note, FLOOR, before=1),
    )
    if not share.paragraphs:
        share = words(wides[1], paragraph(block.no_share, SMALL, colour=MUTED))
    figures = [_figure(target, size - 1, wides[2], after=n > 0) for n, target in enumerate(row.targets)]
    seen = words(wides[2], *figures) if figures else words(wides[2], paragraph(block.no_target, SMALL, colour=MUTED))
    return purpose, share, seen


def _holds(width: float, text: str, size: float) -> bool:
    """Whether no word of a bold `text` has to be broken in `width`."""
    return fit.longest_word(text, size, bold=True) <= width


def _figure(target: Target, size: float, width: float, *, after: bool) -> Paragraph | None:
    now, goal = (_bound(text) for text in (target.now, target.goal))
    value = f"{now}{ARROW}{goal}" if now else goal
    # Now and the goal stand on one line where the column holds them, and part at the arrow where it does not.
    if fit.width(_bound(value), size, bold=True) <= width:
        value = _bound(value)
    return paragraph_of_runs(Run(f"{fit.clean(target.name)} ", size), Run(value, size, True), before=3 if after else 0)


def _bound(text: str) -> str:
    return fit.clean(text).replace(" ", fit.NO_BREAK)
