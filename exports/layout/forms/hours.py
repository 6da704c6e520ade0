"""The hours a plan needs: the number, one bar against the hours there are, then who spends them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.plan import Hours
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.forms.hours_bar import BAR, HoursBar
from exports.layout.grid import BESIDE, FLOOR, SMALL, Box
from exports.layout.palette import MUTED, middle, tint
from exports.layout.piece import FullWidth, Setting
from exports.layout.shapes import Group, Paragraph, Rectangle, Run, Shape, TextBox, TextLine
from exports.layout.words import Words, paragraph, words

HERO = 76.0
BESIDE_HERO = 26.0
TALLEST_BAR = 84.0
GAP = 20.0
PERSON, PERSON_APART = 26.0, 31.0
MAKER_BAR = 11.0


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
    def _bar(self) -> HoursBar:
        return HoursBar(self.block, self.setting)

    @cached_property
    def _foot(self) -> float:
        makers = len(self.block.makers) * PERSON_APART + SMALL * fit.LINE + 10 if self.block.makers else 0.0
        return max(makers, self.advice.height)

    @cached_property
    def height(self) -> float:
        """Points from the number to the last word."""
        return max(self.room, self._hero + GAP + BAR + self._bar.below + GAP + self._foot)

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
        whole = Box(x, y, self.width, bar + self._bar.below)
        builder.add(Group("Hours", whole, self.block.alt, tuple(self._bar.shapes(x, y, bar))))
        y += whole.height + apart
        half = (self.width - BESIDE) / 2
        if self.block.makers:
            builder.add(*self._people(Box(x, y, half, self._foot)))
        builder.add(self.advice.box("Advice", x + (half + BESIDE if self.block.makers else 0), y))

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
        paragraph(first, size, serif=True),
        paragraph(second, size, serif=True, bold=True, before=3),
    )
    half = (setting.width - BESIDE) / 2 if block.makers else setting.width
    text = min(15.0, max(FLOOR, scale.body - 2))
    advice = words(
        half,
        paragraph(block.advice_label, SMALL, bold=True, colour=setting.accent),
        *(paragraph(one, text, before=6) for one in block.advice),
        paragraph(block.note, FLOOR, colour=MUTED, before=10),
    )
    return MeasuredHours(block, says, advice, setting)
