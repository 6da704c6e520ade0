"""Lays out a deck: the cover, what begins each step, and each slide with its frame and what stands in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from exports.blocks import Deck, Slide, StepHeading
from exports.layout import backdrop, fit, forms, grid, palette
from exports.layout.builder import PageBuilder
from exports.layout.covers import cover, divider
from exports.layout.flow import Beside, Stack, stacks
from exports.layout.forms.panels import Panel
from exports.layout.grid import BESIDE_PANEL, BODY_BOTTOM, SCALES, Box
from exports.layout.look import PLAIN, Look
from exports.layout.palette import MUTED
from exports.layout.piece import Setting, largest
from exports.layout.shapes import Frame, Page, PageKind, Pages, Paragraph, Rectangle, Role, Run, TextBox
from exports.layout.titles import footer, height, line_count, one_line, title

FEWEST = 2
"""Slides of a step worth a list of their own before them."""
UNDIVIDED = 13
"""Slides that one keeps in mind without such lists."""


@dataclass(frozen=True)
class LaidOut:
    """A slide with what stands on each of the pages it takes."""

    slide: Slide
    frame: Frame
    title: TextBox
    body: Box
    parts: tuple[Stack, ...]
    panel: Panel | None = None


def deck(deck: Deck, look: Look = PLAIN) -> Pages:
    """`deck` as pages: the cover, and for each slide as many as it takes to show it."""
    pages = [cover(deck, look.logo)]
    steps = [(step, [_laid_out(slide) for slide in slides]) for step, slides in _by_step(deck)]
    divided = sum(len(one.parts) for _, laid_out in steps for one in laid_out) > UNDIVIDED
    for step, laid_out in steps:
        if divided and step and sum(len(one.parts) for one in laid_out) >= FEWEST:
            pages.append(divider(deck, step, _listed(laid_out, len(pages) + 2), len(pages) + 1))
        for one in laid_out:
            for number in range(len(one.parts)):
                pages.append(_page(deck, one, number, len(pages) + 1))
    return Pages(
        PageKind.DECK,
        grid.WIDTH,
        grid.HEIGHT,
        tuple(pages),
        deck.tag,
        deck.title,
        deck.author,
        deck.subject,
        deck.made,
        look.theme,
    )


def _by_step(deck: Deck) -> Iterator[tuple[StepHeading | None, list[Slide]]]:
    """The slides in their order, parted where a step that has a name begins for the first time."""
    steps = {step.id: step for step in deck.steps}
    step: StepHeading | None = None
    slides: list[Slide] = []
    for slide in deck.slides:
        if (begun := steps.get(slide.step)) and begun is not step:
            yield step, slides
            step, slides = begun, []
        elif step and not slide.step:
            yield step, slides
            step, slides = None, []
        slides.append(slide)
    yield step, slides


def _listed(slides: list[LaidOut], first: int) -> list[tuple[int, str]]:
    """What a step's slides say in a few words, with their numbers; the same words once."""
    found: dict[str, int] = {}
    for one in slides:
        found.setdefault(one.slide.result or one.slide.kicker or one.slide.title, first)
        first += len(one.parts)
    return [(number, words) for words, number in found.items()]


def _laid_out(slide: Slide) -> LaidOut:
    frame = forms.frame(slide.aside) if slide.aside else Frame.FULL
    heading, body = _framed(slide, frame)
    panel = _panel(slide, frame, body) if slide.aside else None
    if panel and panel.empty:
        return _laid_out(replace(slide, aside=None, blocks=(*slide.blocks, *panel.left_over)))
    shown = replace(slide, blocks=(*slide.blocks, *panel.left_over)) if panel else slide
    parts = stacks(shown, body.width, body.height) or [Stack((), body.width)]
    return LaidOut(slide, frame, heading, body, tuple(parts), panel)


def _framed(slide: Slide, frame: Frame) -> tuple[TextBox, Box]:
    """The title and the body under it."""
    box = grid.TITLE_BOX
    if frame is Frame.SIDE:
        box = Box(BESIDE_PANEL.x, box.y, BESIDE_PANEL.width, box.height)
    heading = title(slide.title, grid.TITLE_SIZES, box, Role.TITLE)
    top = max(grid.BODY_TOP, box.y + height(heading) + grid.UNDER_TITLE)
    across = grid.BODY_BOX if frame is Frame.FULL else BESIDE_PANEL
    return heading, Box(across.x, top, across.width, BODY_BOTTOM - top)


def _panel(slide: Slide, frame: Frame, body: Box) -> Panel:
    """What stands in the panel at the left, as large as it fits."""
    top = grid.PANEL_TOP if frame is Frame.SIDE else body.y + grid.PANEL_PADDING
    height = BODY_BOTTOM - top
    settings = (Setting(scale, slide.step, grid.PANEL_INNER, height) for scale in SCALES)
    return largest((forms.panel(slide.aside, setting) for setting in settings), height).fitted(height)


def _page(deck: Deck, laid_out: LaidOut, part: int, number: int) -> Page:
    slide, frame, body = laid_out.slide, laid_out.frame, laid_out.body
    stack = laid_out.parts[part]
    columns = 2 if stack.pieces and isinstance(stack.pieces[0], Beside) and len(stack.pieces[0].stacks) > 1 else 1
    builder = PageBuilder(slide.step, columns)
    several = len(laid_out.parts) > 1
    heading = laid_out.title
    if part:
        (run,) = heading.paragraphs[0].runs
        tail = deck.continued.format(number=part + 1)
        # On as many lines as the first: the body stands at the same height.
        sizes = tuple((size, line_count(heading)) for size in dict(grid.TITLE_SIZES) if size <= run.size)
        heading = title(f"{slide.title} {tail}", sizes, heading.box, Role.TITLE)
    place = grid.kicker_box(frame is Frame.SIDE)
    counted_part = deck.part.format(number=part + 1, total=len(laid_out.parts)) if several else ""
    words = _within(list(_kicker(deck, slide, counted_part)), place.width)
    kicker = [TextBox("Kicker", place, (Paragraph(tuple(words)),), Role.KICKER)] if words else []
    panel = laid_out.panel
    if panel and frame is Frame.SIDE:  # whom it is about comes before what is said about them
        builder.add(*kicker)
        panel.draw(builder, grid.MARGIN, grid.PANEL_TOP)
        builder.add(heading)
    else:
        builder.add(heading, *kicker)
        if panel:
            ground = Box(0, body.y, grid.PANEL, grid.HEIGHT - body.y)
            builder.add(Rectangle("Panel", ground, palette.tint(slide.step)))
            panel.draw(builder, grid.MARGIN, body.y + grid.PANEL_PADDING)
    stack.draw(builder, body.x, body.y)
    builder.add(*footer(deck.footer, grid.footer_box(frame is not Frame.FULL), grid.FOOTER_SIZE))
    counted = Paragraph((Run(str(number), grid.FOOTER_SIZE, colour=MUTED),), align="right")
    builder.add(TextBox("Slide Number", grid.NUMBER_BOX, (counted,), Role.NUMBER, anchor="middle"))
    behind = backdrop.slide(slide.step, frame)
    return Page(slide.step, columns, behind, builder.shapes, slide.notes if not part else "", frame)


def _kicker(deck: Deck, slide: Slide, part: str) -> Iterator[Run]:
    """The step's name, the section's, and which of several slides it is."""
    step = next((step.name for step in deck.steps if step.id == slide.step), "")
    first, *others = [fit.clean(one) for one in (step, one_line(slide.kicker), part) if one] or [""]
    if first:
        yield Run(first, grid.SMALL, True, palette.accent(slide.step))
    for other in others:
        yield Run(f" · {other}", grid.SMALL, colour=MUTED)


def _within(runs: list[Run], room: float) -> list[Run]:
    """What a line has room for: the first and the last are kept longest."""
    while len(runs) > 1 and sum(run.width for run in runs) > room:
        runs = [runs[0], *runs[2:]]
    return (
        [replace(run, text=fit.cut(run.text, run.size, room, 1, run.bold)) for run in runs] if len(runs) == 1 else runs
    )
