"""What stands in the panel at the left of a slide: what it is all for, facts about us, or somebody to picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from exports.blocks import Block, Facts
from exports.blocks.strategy import OLDEST, Goal, Passage, Persona, Profile
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.elements import Column, Element, close, column, label, text
from exports.layout.grid import FLOOR, SMALL, Box
from exports.layout.palette import INK, MUTED, WHITE, Colour, deep, tint
from exports.layout.piece import Setting
from exports.layout.shapes import Group, Rectangle, Run, Shape, TextLine
from exports.layout.titles import one_line, together
from exports.layout.words import Words, paragraph, words

FIGURE = 72.0
NAME_SIZES = (23.0, 21.0, 19.0, 17.0, 15.0, 13.0)
NAME_LINES = 4
SCALE_HEIGHT = 8.0
LOOSEST = 1.8
GOAL_LINES, SMALLEST_GOAL = 6, 19.0
"""Lines of a goal in large type; a longer sentence is set smaller."""


@dataclass(frozen=True)
class Panel:
    """What a panel says, as much of it as fits; the rest is said beside it (`left_over`)."""

    make: Callable[[int], Column]
    """The panel with so many of its items."""
    leave: Callable[[int], tuple[Block, ...]]
    """What is left of them to say, when so many are shown."""
    count: int
    """Items there are."""
    alone: bool
    """Whether there is nothing without them."""
    width: float
    height: float
    shown: int = 0

    def fitted(self, room: float) -> Panel:
        """It with as many of its items as `room` holds."""
        shown = self.count
        while shown and self.make(shown).height > room:
            shown -= 1
        return replace(self, shown=shown, height=room)

    @property
    def empty(self) -> bool:
        """Whether nothing of it found room."""
        return self.alone and not self.shown

    @property
    def left_over(self) -> tuple[Block, ...]:
        """What found no room."""
        return self.leave(self.shown) if self.shown < self.count else ()

    def split(self, room: float) -> tuple[Panel, None]:
        """All of it: what finds no room is said beside it."""
        return self, None

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        builder.add(*self.make(self.shown).shapes(x, y, self.height, LOOSEST))


def _panel(
    make: Callable[[int], Column],
    leave: Callable[[int], tuple[Block, ...]],
    count: int,
    setting: Setting,
    alone: bool = True,
) -> Panel:
    return Panel(make, leave, count, alone, setting.width, make(count).height)


def goal(block: Goal, setting: Setting) -> Panel:
    """The first sentence in the serif, the others under it."""
    scale, width = setting.scale, setting.width
    first, *others = block.sentences
    large = scale.statement - 1
    while large > SMALLEST_GOAL and len(fit.wrap(one_line(first), large, width, serif=True)) > GOAL_LINES:
        large -= 1
    first = together(one_line(first), large, width)

    def make(shown: int) -> Column:
        size = max(SMALL, scale.body - 1)
        texts = [
            text(words(width, paragraph(first, large, serif=True))) if shown else None,
            *(text(words(width, paragraph(other, size)), size * 0.5) for other in others[: max(0, shown - 1)]),
        ]
        return column(label(block.label, setting.accent), close(texts[0], 6), *texts[1:])

    def leave(shown: int) -> tuple[Block, ...]:
        return (Passage(block.label, block.sentences[shown:]),)

    return _panel(make, leave, len(block.sentences), setting)


def profile(block: Profile, setting: Setting) -> Panel:
    """Each fact under its label."""
    size = max(SMALL, setting.scale.body - 1)

    def make(shown: int) -> Column:
        pairs = (
            _fact(name, value, size, setting, MUTED, INK, bool(n))
            for n, (name, value) in enumerate(block.facts[:shown])
        )
        return column(*(one for pair in pairs for one in pair))

    def leave(shown: int) -> tuple[Block, ...]:
        return (Facts(block.facts[shown:]),)

    return _panel(make, leave, len(block.facts), setting)


def _fact(
    name: str, value: str, size: float, setting: Setting, quiet: Colour, colour: Colour, after: bool
) -> tuple[Element | None, Element | None]:
    over = text(words(setting.width, paragraph(name, SMALL, colour=quiet)), 12 if after else 0)
    lines = (
        paragraph(line, size, colour=colour, before=size / 4 if n else 0) for n, line in enumerate(value.split("\n"))
    )
    return over, close(text(words(setting.width, *lines)), 1)


def person(block: Persona, setting: Setting) -> Panel:
    """A figure, a name, an age on its scale, and facts, on the step's own colour."""
    size, width = max(SMALL, min(16.0, setting.scale.body - 1)), setting.width
    quiet = tint(setting.step)
    figure = FIGURE if setting.scale.body >= 15 else FIGURE * 0.7
    name = _name(block.name, width)

    def make(shown: int) -> Column:
        found: list[Element | None] = [
            Element(figure, lambda x, y: [_figure(block, x, y, figure, setting.step)]),
            close(text(name, name="Name"), 16),
        ]
        if block.age:
            found += _fact(block.age_label, block.age, size, setting, quiet, WHITE, after=True)
            if block.ages:
                found.append(close(_ages(block.ages, block.age, setting), 5))
        for fact, value in block.facts[:shown]:
            found += _fact(fact, value, size, setting, quiet, WHITE, after=True)
        return column(*found)

    def leave(shown: int) -> tuple[Block, ...]:
        return (Facts(block.facts[shown:]),)

    return _panel(make, leave, len(block.facts), setting, alone=False)


def _name(name: str, width: float) -> Words:
    """A name as large as it can be without a word broken, in `NAME_LINES` at most."""
    for size in NAME_SIZES:
        written = words(width, paragraph(name, size, serif=True, colour=WHITE))
        whole = fit.longest_word(fit.clean(name), size, serif=True) <= width
        if whole and written.height <= NAME_LINES * size * fit.SERIF_LINE + 1:
            break
    return written.within(NAME_LINES * NAME_SIZES[0] * fit.TALL_LINE)


def _figure(block: Persona, x: float, y: float, size: float, step: str) -> Group:
    return Group("Figure", Box(x, y, size, size), block.alt, tuple(kit.person(x, y, size, deep(step))))


def _ages(ages: tuple[int, int], alt: str, setting: Setting) -> Element:
    """From birth to `OLDEST`, the years of theirs lit."""
    first, last = (min(age, OLDEST) / OLDEST * setting.width for age in ages)
    line = fit.LINE * FLOOR
    quiet = tint(setting.step)

    def draw(x: float, y: float) -> Iterator[Shape]:
        track = Box(x, y, setting.width, SCALE_HEIGHT)
        lit = Box(x + first, y, max(SCALE_HEIGHT, last - first), SCALE_HEIGHT)
        least, most = (Run(str(age), FLOOR, colour=quiet) for age in (0, OLDEST))
        shapes = (
            Rectangle("Years", track, deep(setting.step), radius=SCALE_HEIGHT / 2),
            Rectangle("Age", lit, WHITE, radius=SCALE_HEIGHT / 2),
            TextLine("Least", x, y + SCALE_HEIGHT + 2, (least,)),
            TextLine("Most", x + setting.width - most.width, y + SCALE_HEIGHT + 2, (most,)),
        )
        yield Group("Age", Box(x, y, setting.width, SCALE_HEIGHT + 2 + line), fit.clean(alt), shapes)

    return Element(SCALE_HEIGHT + 2 + line, draw)
