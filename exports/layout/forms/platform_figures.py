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
APART = 20.0
"""Between two figures, at least."""
FIGURE, LARGE_FIGURE, LEAST_FIGURE = 22.0, 30.0, 14.0
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
        yield close(_side_by_side(measures, block.letters, width, setting), 8)
    if one.used:
        shown = Run(f"{fit.clean(one.used)} ", FLOOR, True), Run(fit.clean(one.used_by), FLOOR, colour=MUTED)
        yield close(text(words(width, paragraph_of_runs(*shown))), 8)
        ground = tint(setting.step)
        yield close(
            Element(BAR, lambda x, y: kit.bar(Box(x, y, width, BAR), one.percent / 100, accent(setting.step), ground)),
            4,
        )


def _measures(block: Platforms, one: PlatformCard) -> Iterator[tuple[str, str, tuple[bool, ...]]]:
    if one.posts or one.rhythm:
        yield (block.posts, one.posts, one.days) if one.posts else (block.often, one.rhythm, one.days)
    if one.followers:
        yield block.followers, one.followers, ()


def _side_by_side(
    measures: Sequence[tuple[str, str, tuple[bool, ...]]], letters: Sequence[str], width: float, setting: Setting
) -> Element:
    """Figures under what they are of, the days of posts beside theirs where there is room."""
    half = width * 0.525
    size = LARGE_FIGURE if setting.large else FIGURE
    widest = fit.width(fit.clean(measures[0][1]), size, bold=True)
    size = max(LEAST_FIGURE, size * min(1.0, (half - APART) / widest))  # it may be a few words
    rooms = [half - APART if len(measures) > 1 else width, width - half]
    figures = [
        words(room, paragraph_of_runs(Run(fit.clean(value), size, True)))
        for room, (_, value, _) in zip(rooms, measures, strict=False)
    ]
    all_days = measures[0][2]
    dots = any(all_days) and half >= min(widest, half - APART) + DOTS_WIDTH + 14
    above = FLOOR * fit.LINE + 2
    under = above + max(one.height for one in figures)

    def draw(x: float, y: float) -> Iterator[Shape]:
        for left, (name, _, days), figure in zip((x, x + half), measures, figures, strict=False):
            yield words(figure.width, paragraph(name, FLOOR, colour=MUTED)).box("Label", left, y)
            yield figure.box("Figure", left, y + above)
            if any(days) and dots:
                after = left + figure.paragraphs[0].runs[0].width + 10
                yield from kit.dots(letters, days, after, y + above + (size * fit.LINE - kit.DOT) / 2, accent("plan"))
            elif any(days):
                yield from kit.dots(letters, days, left, y + under + 4, accent("plan"))

    return Element(under + (kit.DOT + 4 if any(all_days) and not dots else 0), draw)
