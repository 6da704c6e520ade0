"""The pillars: one bar of 100 %, its parts as wide as their shares, and a column under it for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.plan import Pillars, PillarShare
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.grid import FLOOR, GUTTER, SMALL, Box
from exports.layout.palette import INK, MUTED, Colour, middle, on, shares
from exports.layout.piece import FullWidth, Setting
from exports.layout.shapes import Group, Outline, Paragraph, Rectangle, Run, Shape, TextBox, TextLine
from exports.layout.words import Words, paragraph, paragraph_of_runs, words

BAR, TALLEST_BAR = 78.0, 190.0
"""Height of the bar: the least, and the most it grows to."""
STRIP, UNDER_STRIP = 7.0, 9.0
PERCENT_SIZES = (36.0, 30.0, 24.0, 20.0, 17.0)
INSET = 12.0
ABOVE = 20.0
"""Room over the bar for the percents of parts too narrow to hold theirs."""
UNDER_BAR = 20.0
APART = 11.0
"""Above and below the rule in a column."""
MOST_IN_A_ROW = 6
TITLE = 4.0
"""Points a pillar's name is larger than the words under it."""
PILL, PILL_INSET, PILL_APART = 22.0, 11.0, 8.0
FOOT_GAP = 18.0


@dataclass(frozen=True)
class MeasuredPillar:
    """A column: what it is called, for whom and why, and an example."""

    pillar: PillarShare
    title: Words
    facts: Words
    example: Words
    colour: Colour


@dataclass(frozen=True)
class MeasuredPillars(FullWidth):
    """The bar and rows of columns; `foot` names the types of content. `loose` is what the bar has grown by."""

    block: Pillars
    rows: tuple[tuple[MeasuredPillar, ...], ...]
    foot: Words
    setting: Setting
    room: float = 0.0

    @cached_property
    def _shared(self) -> list[PillarShare]:
        return [one for one in self.block.pillars if one.percent]

    @cached_property
    def _bar(self) -> float:
        """Of the bar and what is around it, without growth."""
        return BAR + UNDER_BAR + (ABOVE if self._percent_size == 0 else 0.0) if self._shared else 0.0

    @cached_property
    def _percent_size(self) -> float:
        """The largest size at which every part holds its percent; 0 where the smallest is too large for one."""
        boxes = self._parts(Box(0, 0, self.width, BAR))[: len(self._shared)]
        for size in PERCENT_SIZES:
            wide = [fit.width(one.share, size, bold=True) + 2 * INSET for one in self._shared]
            if all(room <= box.width for room, box in zip(wide, boxes, strict=True)):
                return size
        return 0.0

    @cached_property
    def _foot(self) -> float:
        types = self._pill_rows
        tall = len(types) * (PILL + PILL_APART) - PILL_APART if types else 0.0
        tall += self.foot.height + (PILL_APART if types and self.foot.paragraphs else 0.0)
        return FOOT_GAP + tall if tall > 0 else 0.0

    @cached_property
    def _pill_rows(self) -> list[list[tuple[float, str]]]:
        """The types of content in lines: where each begins."""
        if not self.block.types:
            return []
        start = fit.width(self.block.made_of, SMALL) + 2 * PILL_APART
        rows: list[list[tuple[float, str]]] = [[]]
        x = start
        for name in map(fit.clean, self.block.types):
            wide = fit.width(name, SMALL) + 2 * PILL_INSET
            if x + wide > self.width and rows[-1]:
                rows.append([])
                x = start
            rows[-1].append((x, name))
            x += wide + PILL_APART
        return rows

    def _row_height(self, row: Sequence[MeasuredPillar]) -> float:
        title, facts = max(one.title.height for one in row), max(one.facts.height for one in row)
        example = max(one.example.height for one in row)
        below = facts + APART / 2 if facts else 0.0
        return STRIP + UNDER_STRIP + title + below + (2 * APART + example if example else 0.0)

    @cached_property
    def height(self) -> float:
        """Points from the bar's top to what stands at the foot."""
        rows = sum(map(self._row_height, self.rows)) + UNDER_BAR * (len(self.rows) - 1)
        return max(self.room, self._bar + rows + self._foot)

    def split(self, room: float) -> tuple[MeasuredPillars | None, MeasuredPillars | None]:
        """As many columns as fit under the bar, and the others under the same bar."""
        shown = [one for row in self.rows for one in row]
        if self.height <= room or (len(shown) == 1 and room >= self.setting.height):
            return self, None
        half = -(-len(shown) // 2)
        if half == len(shown) or room < self.setting.height:
            return None, self
        first, others = shown[:half], shown[half:]
        return self._of(first).split(room)[0], self._of([*self._left(first, room), *others])

    def _left(self, first: Sequence[MeasuredPillar], room: float) -> Sequence[MeasuredPillar]:
        """Those of `first` that have no room on a slide of their own either."""
        rest = self._of(first).split(room)[1]
        return [one for row in rest.rows for one in row] if rest else []

    def _of(self, shown: Sequence[MeasuredPillar]) -> MeasuredPillars:
        """The same bar over these columns alone, as wide as so many are."""
        return _measured(self.block, [(one.pillar, one.colour) for one in shown], self.setting)

    def fitted(self, room: float) -> MeasuredPillars:
        """As high as the room, most of it in the bar."""
        return replace(self, room=room)

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        natural = replace(self, room=0.0).height
        free = max(0.0, self.height - natural)
        grown = min(free / 2, TALLEST_BAR - BAR) if self._shared else 0.0
        bottom = y + self.height
        if self._shared:
            above = ABOVE if self._percent_size == 0 else 0.0
            box = Box(x, y + above, self.width, BAR + grown)
            whole = Box(x, y, self.width, above + box.height)
            builder.add(Group("Shares", whole, self.block.alt, tuple(self._segments(box))))
            y += self._bar + grown
        apart = UNDER_BAR + min(UNDER_BAR, (free - grown) / (len(self.rows) + 1))
        for row in self.rows:
            self._draw_row(builder, row, x, y)
            y += self._row_height(row) + apart
        if self._foot:
            builder.add(*self._types(x, bottom - self._foot + FOOT_GAP))

    def _parts(self, box: Box) -> list[Box]:
        """Where the pillars' parts of the bar stand, and last what is left over of it, if there is anything."""
        left = [self.block.left] if self.block.left else []
        return kit.segments(box, [*(one.percent or 0 for one in self._shared), *left])

    def _rest(self, part: Box) -> Iterator[Shape]:
        """The part of the bar that no pillar has."""
        yield kit.open_card(part)
        words_left = Run(fit.clean(self.block.left_share), SMALL, colour=MUTED)
        if words_left.width + 2 * INSET <= part.width:
            yield TextLine("Left", part.x + INSET, part.y + 10, (words_left,))

    def _segments(self, box: Box) -> Iterator[Shape]:
        *parts, last = self._parts(box)
        if self.block.left:
            yield from self._rest(last)
        else:
            parts.append(last)
        colours = shares(self.setting.step, len(self._shared))
        size = self._percent_size
        for one, part, colour in zip(self._shared, parts, colours, strict=True):
            yield Rectangle("Share", part, colour)
            if not size:
                run = Run(one.share, SMALL, True)
                yield TextLine("Percent", part.x, part.y - ABOVE + 2, (run,))
                continue
            run = Run(one.share, size, True, on(colour))
            top = part.y + 10
            yield TextLine("Percent", part.x + INSET, top, (run,))
            amount = fit.clean(one.amount)
            if amount and fit.width(amount, SMALL) + 2 * INSET <= part.width:
                yield TextLine(
                    "Posts", part.x + INSET, top + size * fit.LINE + 4, (Run(amount, SMALL, colour=on(colour)),)
                )

    def _draw_row(self, builder: PageBuilder, row: Sequence[MeasuredPillar], x: float, y: float) -> None:
        wide = row[0].title.width
        title, facts = max(one.title.height for one in row), max(one.facts.height for one in row)
        for n, one in enumerate(row):
            left = x + n * (wide + GUTTER)
            builder.add(Rectangle("Strip", Box(left, y, wide, STRIP), one.colour))
            top = y + STRIP + UNDER_STRIP
            builder.add(one.title.box("Pillar", left, top, column=builder.claim()))
            top += title + (APART / 2 if facts else 0)
            if one.facts.paragraphs:
                builder.add(one.facts.box("For whom and why", left, top))
            top += facts + APART
            if one.example.paragraphs:
                builder.add(kit.rule(left, top, wide), one.example.box("Example", left, top + APART))

    def _types(self, x: float, y: float) -> Iterator[Shape]:
        yield kit.rule(x, y - FOOT_GAP / 2, self.width)
        if self._pill_rows:
            middle_line = y + (PILL - SMALL * fit.LINE) / 2
            yield TextLine("Types", x, middle_line, (Run(fit.clean(self.block.made_of), SMALL, colour=MUTED),))
        for row in self._pill_rows:
            for at, name in row:
                wide = fit.width(name, SMALL) + 2 * PILL_INSET
                line = Paragraph((Run(name, SMALL),), "center")
                edge = Outline(middle(self.setting.step))
                place = Box(x + at, y, wide, PILL)
                yield TextBox("Type", place, (line,), outline=edge, radius=PILL / 2, anchor="middle")
            y += PILL + PILL_APART
        if self.foot.paragraphs:
            yield self.foot.box("Note", x, y)


def pillars(block: Pillars, setting: Setting) -> MeasuredPillars:
    """All of them; the parts of the bar from the step's colour to its tint."""
    colours = iter(shares(setting.step, sum(1 for one in block.pillars if one.percent)))
    quiet = middle(setting.step)
    return _measured(block, [(one, next(colours) if one.percent else quiet) for one in block.pillars], setting)


def _measured(block: Pillars, shown: Sequence[tuple[PillarShare, Colour]], setting: Setting) -> MeasuredPillars:
    """Columns in one row; in two where there are many."""
    count = len(shown)
    per_row = count if count <= MOST_IN_A_ROW else -(-count // 2)
    wide = (setting.width - GUTTER * (per_row - 1)) / per_row
    size = min(max(FLOOR, setting.scale.body - 2), SMALL if per_row > 4 else 16.0)
    columns = []
    for one, colour in shown:
        facts = (
            paragraph_of_runs(Run(f"{label} ", SMALL, colour=MUTED), Run(fit.clean(value), SMALL))
            for label, value in one.facts
        )
        columns.append(
            MeasuredPillar(
                one,
                words(wide, paragraph(one.topic, size + TITLE, serif=True)),
                words(wide, *(fact and replace(fact, before=3) for fact in facts)),
                words(wide, paragraph(one.example, size, colour=INK)),
                colour,
            )
        )
    rows = tuple(tuple(columns[n : n + per_row]) for n in range(0, count, per_row))
    foot = words(setting.width, paragraph(block.note, SMALL, colour=MUTED))
    return MeasuredPillars(block, rows, foot, setting)
