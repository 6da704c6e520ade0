"""The figures at the foot of a platform's card: posts and their days, followers, the share of people who use it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exports.blocks.strategy import PlatformCard, Platforms
from exports.layout import fit, kit
from exports.layout.elements import Element, close, text
from exports.layout.grid import FLOOR, Box
from exports.layout.palette import MUTED, accent, tint
from exports.layout.piece import Setting
from exports.layout.shapes import Run, Shape
from exports.layout.titles import one_line
from exports.layout.words import paragraph, paragraph_of_runs, words

BAR = 9.0
DOTS_WIDTH = 7 * kit.DOT_APART


def in_brief(block: Platforms, one: PlatformCard, width: float, setting: Setting) -> Iterator[Element | None]:
    """The same figures in two lines, where many cards share a slide."""
    told = [(name, value) for name, value, _ in _measures(block, one)]
    runs = [run for name, value in told for run in (Run(f"{one_line(name)} ", FLOOR), Run(f"{value}   ", FLOOR, True))]
    yield text(words(width, paragraph_of_runs(*runs)))
    if one.used:
        share = Run(f"{fit.clean(one.used)} ", FLOOR, True)
        left, ground = share.width + 4, tint(setting.step)

        def draw(x: float, y: float) -> Iterator[Shape]:
            yield words(left, paragraph_of_runs(share)).box("Share", x, y)
            middle = y + (FLOOR * fit.LINE - BAR) / 2
            yield from kit.bar(
                Box(x + left, middle, width - left, BAR), one.percent / 100, accent(setting.step), ground
            )

        yield close(Element(FLOOR * fit.LINE, draw), 4)


def figures(block: Platforms, one: PlatformCard, width: float, setting: Setting) -> Iterator[Element | None]:
    measures = list(_measures(block, one))
    if measures:
        yield Element(0.75, lambda x, y: [kit.rule(x, y, width)])
        yield close(_side_by_side(measures, block.letters, width), 8)
    if one.used:
        shown = Run(f"{fit.clean(one.used)} ", FLOOR, True), Run(fit.clean(one.used_by), FLOOR, colour=MUTED)
        yield close(text(words(width, paragraph_of_runs(*shown))), 8)
        ground = tint(setting.step)
        yield close(
            Element(BAR, lambda x, y: kit.bar(Box(x, y, width, BAR), one.percent / 100, accent(setting.step), ground)),
            4,
        )


def _measures(block: Platforms, one: PlatformCard) -> Iterator[tuple[str, str, tuple[bool, ...]]]:
    if one.posts:
        yield block.posts, one.posts, one.days
    if one.followers:
        yield block.followers, one.followers, ()


def _side_by_side(
    measures: Sequence[tuple[str, str, tuple[bool, ...]]], letters: Sequence[str], width: float
) -> Element:
    """Figures under what they are of, the days of posts beside theirs where there is room."""
    half = width * 0.525
    size = 22.0
    first = measures[0]
    dots = any(first[2]) and half >= DOTS_WIDTH + 26
    below = any(first[2]) and not dots
    tall = FLOOR * fit.LINE + 2 + size * fit.LINE + (kit.DOT + 4 if below else 0)

    def draw(x: float, y: float) -> Iterator[Shape]:
        for n, (name, value, days) in enumerate(measures):
            left = x + n * half
            room = half - 8 if n == 0 and len(measures) > 1 else width - n * half
            yield words(room, paragraph(name, FLOOR, colour=MUTED)).box("Label", left, y)
            number = Run(fit.clean(value), size, True)
            top = y + FLOOR * fit.LINE + 2
            yield words(room, paragraph_of_runs(number)).box("Figure", left, top)
            if any(days) and dots:
                after = left + number.width + 10
                yield from kit.dots(letters, days, after, top + (size * fit.LINE - kit.DOT) / 2, accent("plan"))
            elif any(days):
                yield from kit.dots(letters, days, left, top + size * fit.LINE + 4, accent("plan"))

    return Element(tall, draw)
