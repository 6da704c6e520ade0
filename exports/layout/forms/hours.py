"""The hours a plan needs: the number, one bar against the hours there are, then who spends them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.plan import Hours, Spent
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.grid import BESIDE, FLOOR, SMALL, Box
from exports.layout.palette import INK, MUTED, PAPER, Colour, middle, on, shares, tint
from exports.layout.piece import FullWidth, Setting
from exports.layout.shapes import Group, Line, Outline, Paragraph, Rectangle, Run, Shape, TextBox, TextLine
from exports.layout.words import Words, said, words

HERO = 76.0
BESIDE_HERO = 26.0
BAR, TALLEST_BAR = 62.0, 84.0
SCALE = 20.0
"""Of the figures under the bar."""
INSET = 11.0
GAP = 20.0
KEY, KEY_LINE = 16.0, 17.0
"""Room for the colour of a part that is named under the bar, and height of a line of them."""
PERSON, PERSON_APART = 26.0, 31.0
MAKER_BAR = 11.0
TICK_STEPS = (0.5, 1, 2, 3, 5, 10, 20, 50, 100)
"""Hours from one figure under the bar to the next."""
MOST_TICKS = 4


@dataclass(frozen=True)
class MeasuredHours(FullWidth):
    """The bar with its words; what does not fit on its parts is named under it."""

    block: Hours
    says: Words
    advice: Words
    setting: Setting
    room: float = 0.0

    @cached_property
    def _hero(self) -> float:
        return max(HERO * fit.LINE * 0.86, self.says.height)

    @cached_property
    def _total(self) -> float:
        return max(self.block.available or 0.0, sum(part.hours for part in self.block.parts)) or 1.0

    @cached_property
    def _parts(self) -> list[tuple[Spent, Box, Colour]]:
        """The parts of the bar, at its own left and top."""
        amounts = [part.hours for part in self.block.parts]
        width = self.width * sum(amounts) / self._total
        boxes = kit.segments(Box(0, 0, width, BAR), amounts)
        return list(zip(self.block.parts, boxes, shares(self.setting.step, len(amounts)), strict=True))

    @cached_property
    def _unnamed(self) -> list[tuple[Spent, Colour]]:
        """The parts too narrow for their names, and those beyond the hours there are."""
        return [(part, colour) for part, box, colour in self._parts if not self._is_named(part, box)]

    def _is_named(self, part: Spent, box: Box) -> bool:
        limit = self.width * (self.block.available or self._total) / self._total
        return _holds(part, box.width) and box.x + box.width <= limit + 1

    @cached_property
    def _key_rows(self) -> list[list[tuple[float, Run, Colour]]]:
        """What the other parts are, in lines: where each begins."""
        rows: list[list[tuple[float, Run, Colour]]] = [[]]
        x = 0.0
        for part, colour in self._unnamed:
            run = Run(f"{fit.clean(part.name)} {part.shown}", SMALL)
            if x + KEY + run.width > self.width and rows[-1]:
                rows.append([])
                x = 0.0
            rows[-1].append((x, run, colour))
            x += KEY + run.width + KEY
        return rows

    @cached_property
    def _key(self) -> float:
        return len(self._key_rows) * KEY_LINE + 8 if self._unnamed else 0.0

    @cached_property
    def _foot(self) -> float:
        makers = len(self.block.makers) * PERSON_APART + SMALL * fit.LINE + 10 if self.block.makers else 0.0
        return max(makers, self.advice.height)

    @cached_property
    def height(self) -> float:
        """Points from the number to the last word."""
        return max(self.room, self._hero + GAP + BAR + SCALE + self._key + GAP + self._foot)

    def split(self, room: float) -> tuple[MeasuredHours | None, MeasuredHours | None]:
        """All of it, or nothing: it stands on one slide."""
        return (self, None) if room >= min(self.height, self.setting.height) else (None, self)

    def fitted(self, room: float) -> MeasuredHours:
        """With a higher bar and more space between the parts."""
        return replace(self, room=room)

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        free = max(0.0, self.height - replace(self, room=0.0).height)
        bar, apart = BAR + min(free * 0.3, TALLEST_BAR - BAR), GAP + min(free * 0.25, GAP)
        hero = Run(self.block.needed, HERO, True, builder.accent)
        builder.add(TextLine("Hours needed", x, y - HERO * 0.14, (hero,)))
        middle_of = y + max(0.0, (self._hero - self.says.height) / 2)
        builder.add(self.says.box("What it says", x + hero.width + BESIDE_HERO, middle_of, column=builder.claim()))
        y += self._hero + apart
        whole = Box(x, y, self.width, bar + SCALE + self._key)
        builder.add(Group("Hours", whole, self.block.alt, tuple(self._bar(x, y, bar))))
        y += whole.height + apart
        half = (self.width - BESIDE) / 2
        if self.block.makers:
            builder.add(*self._people(Box(x, y, half, self._foot)))
        builder.add(self.advice.box("Advice", x + (half + BESIDE if self.block.makers else 0), y))

    def _bar(self, x: float, y: float, tall: float) -> Iterator[Shape]:
        limit = self.width * (self.block.available or 0.0) / self._total
        for part, box, colour in self._parts:
            place = Box(x + box.x, y, box.width, tall)
            yield Rectangle("Hours", place, colour)
            if self._is_named(part, box):
                yield from _named(part, place, on(colour), on(colour))
        if free := self.block.free:
            used = sum(box.width for _, box, _ in self._parts) + kit.SEGMENT_GAP * len(self._parts)
            place = Box(x + used, y, self.width - used, tall)
            yield Rectangle("Free", place, None, Outline(middle(self.setting.step), 1.25, True))
            if _holds(free, place.width):
                yield from _named(free, place, MUTED, INK)
        if self.block.over:
            yield from self._excess(x + limit, Box(x, y, self.width, tall))
        yield from self._scale(x, y + tall + 4)
        below = y + tall + SCALE + 8
        for row in self._key_rows:
            for at, run, colour in row:
                yield Rectangle("Key", Box(x + at, below + 2, 10, 10), colour)
                yield TextLine("Key", x + at + KEY, below, (run,))
            below += KEY_LINE

    def _excess(self, limit: float, box: Box) -> Iterator[Shape]:
        """What runs past the hours there are, hatched, and the line it runs past."""
        yield from kit.hatched(Box(limit, box.y, box.x + box.width - limit, box.height), PAPER)
        yield Line("Limit", (limit, box.y - 10), (limit, box.y + box.height + 6), INK, 2)

    def _scale(self, x: float, y: float) -> Iterator[TextLine]:
        """From nothing to the hours there are, and a few figures between; at the limit what it is."""
        end = self.block.available or self._total
        step = next((one for one in TICK_STEPS if end / one <= MOST_TICKS), end)
        limit = Run(fit.clean(self.block.limit), FLOOR, colour=MUTED)
        at = x + self.width * end / self._total
        left = max(x, min(at, x + self.width) - limit.width)
        ticks, hours = [], 0.0
        while hours < end:
            run = Run(str(int(hours)), FLOOR, colour=MUTED)
            place = x + self.width * hours / self._total - (run.width / 2 if hours else 0)
            if place + run.width + 12 < left and float(hours).is_integer():
                ticks.append(TextLine("Scale", place, y, (run,)))
            hours += step
        yield from ticks
        yield TextLine("Limit", left, y, (limit,))

    def _people(self, box: Box) -> Iterator[Shape]:
        yield kit.label(self.block.makers_label, box.x, box.y, self.setting.accent)
        y, most = box.y + SMALL * fit.LINE + 10, max(one.hours for one in self.block.makers)
        names = min(0.5 * box.width, max(fit.width(fit.clean(one.name), SMALL + 1) for one in self.block.makers))
        amounts = max(fit.width(one.shown, SMALL + 1, bold=True) for one in self.block.makers)
        longest = box.width - PERSON - names - amounts - 36
        for one in self.block.makers:
            initials = "".join(word[0] for word in fit.clean(one.name).split() if word[0].isupper())[:2]
            circle = Box(box.x, y, PERSON, PERSON)
            letter = Paragraph((Run(initials, FLOOR, True),), "center")
            ground = tint(self.setting.step)
            if initials:
                yield TextBox("Person", circle, (letter,), fill=ground, radius=PERSON / 2, anchor="middle")
            top = y + (PERSON - (SMALL + 1) * fit.LINE) / 2
            yield _who(one.name, Box(box.x + PERSON + 8, y - (PERSON_APART - PERSON) / 2, names, PERSON_APART))
            left = box.x + PERSON + names + 22
            long = longest * one.hours / most if most else 0.0
            yield Rectangle("Bar", Box(left, y + (PERSON - MAKER_BAR) / 2, long, MAKER_BAR), middle(self.setting.step))
            yield TextLine("Hours", left + long + 7, top, (Run(one.shown, SMALL + 1, True),))
            y += PERSON_APART


def _holds(part: Spent, width: float) -> bool:
    """Whether a part of the bar is wide enough for its name and its hours."""
    name = fit.width(fit.clean(part.name), SMALL)
    return max(name, fit.width(part.shown, 17, bold=True)) + 2 * INSET <= width


def _named(part: Spent, box: Box, name: Colour, number: Colour) -> Iterator[TextLine]:
    top = box.y + (box.height - (SMALL + 17) * fit.LINE - 2) / 2
    yield TextLine("Name", box.x + INSET, top, (Run(fit.clean(part.name), SMALL, colour=name),))
    amount = Run(part.shown, 17, True, number)
    yield TextLine("Amount", box.x + INSET, top + SMALL * fit.LINE + 2, (amount,))


def _who(name: str, place: Box) -> TextBox:
    """A name on one line, a long one smaller on two."""
    name = fit.clean(name)
    size, lines = (SMALL + 1, 1) if fit.width(name, SMALL + 1) <= place.width else (FLOOR, 2)
    return TextBox("Who", place, (Paragraph((Run(fit.cut(name, size, place.width, lines), size),)),), anchor="middle")


def hours(block: Hours, setting: Setting) -> MeasuredHours:
    """It with as much of the advice as there is room for."""
    scale, beside = setting.scale, fit.width(block.needed, HERO, bold=True) + BESIDE_HERO
    first, second = block.says
    size = min(22.0, scale.statement)
    says = words(
        setting.width - beside,
        said(first, size, serif=True),
        said(second, size, serif=True, bold=True, before=3),
    )
    half = (setting.width - BESIDE) / 2 if block.makers else setting.width
    text = min(15.0, max(FLOOR, scale.body - 2))
    advice = words(
        half,
        said(block.advice_label, SMALL, bold=True, colour=setting.accent),
        *(said(one, text, before=6) for one in block.advice),
        said(block.note, FLOOR, colour=MUTED, before=10),
    )
    return MeasuredHours(block, says, advice, setting)
