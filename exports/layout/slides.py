"""Lays out a deck: the cover, what begins each step, and each slide with its frame and what stands in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from exports.blocks import Deck, Note, Slide, StepHeading
from exports.layout import fit, forms, grid, palette
from exports.layout.builder import PageBuilder
from exports.layout.fewer import fewer
from exports.layout.flow import Beside, Stack, stacks
from exports.layout.forms.panels import Panel
from exports.layout.grid import SCALES, Box
from exports.layout.ground import Ground, OwnGround
from exports.layout.look import PLAIN, Look
from exports.layout.palette import MUTED
from exports.layout.piece import Setting, largest
from exports.layout.scaled import scaled
from exports.layout.shapes import Frame, Page, PageKind, Pages, Paragraph, Role, Run, TextBox
from exports.layout.template_ground import TemplateGround
from exports.layout.titles import one_line

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
    template = look.template
    ground: Ground = TemplateGround(template) if template else OwnGround(look)
    pages = [ground.cover(deck, deck.cover)] if deck.cover else []
    steps = [(step, [_laid_out(slide, ground, deck.more) for slide in slides]) for step, slides in _by_step(deck)]
    divided = sum(len(one.parts) for _, laid_out in steps for one in laid_out) > UNDIVIDED
    for step, laid_out in steps:
        if divided and step and sum(len(one.parts) for one in laid_out) >= FEWEST:
            pages.append(ground.divider(deck, step, _listed(laid_out, len(pages) + 2), len(pages) + 1))
        for one in laid_out:
            for number in range(len(one.parts)):
                pages.append(_page(deck, one, number, len(pages) + 1, ground))
    return Pages(
        PageKind.DECK,
        template.width if template else grid.WIDTH,
        template.height if template else grid.HEIGHT,
        tuple(scaled(page, template.scale) for page in pages) if template else tuple(pages),
        deck.tag,
        deck.title,
        deck.author,
        deck.subject,
        deck.made,
        template.theme if template else look.theme,
        template,
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


def _laid_out(slide: Slide, ground: Ground, more: str) -> LaidOut:
    frame = forms.frame(slide.aside) if slide.aside else Frame.FULL
    heading = ground.heading(slide.title, frame)
    body = ground.body(frame, heading)
    panel = _panel(slide, ground.panel(frame, body)) if slide.aside else None
    if panel and panel.empty:
        return _laid_out(replace(slide, aside=None, blocks=(*slide.blocks, *panel.left_over)), ground, more)
    shown = replace(slide, blocks=(*slide.blocks, *panel.left_over)) if panel else slide
    parts = _parts(shown, body, more) or [Stack((), body.width)]
    return LaidOut(slide, frame, heading, body, tuple(parts), panel)


def _parts(slide: Slide, body: Box, more: str) -> list[Stack]:
    """What stands on each of the pages `slide` takes; one that stands `alone` has fewer items until it takes one."""
    parts = stacks(slide, body.width, body.height)
    if not slide.alone:
        return parts
    blocks, left_out = slide.blocks, 0
    while len(parts) > 1 and (less := fewer(blocks)):
        blocks, left_out = less, left_out + 1
        shown = replace(slide, blocks=(*blocks, Note(more.format(n=left_out))))
        parts = stacks(shown, body.width, body.height)
    return parts[:1]


def _panel(slide: Slide, place: Box) -> Panel:
    """What stands in the panel at the left, as large as it fits."""
    settings = (Setting(scale, slide.step, place.width, place.height) for scale in SCALES)
    return largest((forms.panel(slide.aside, setting) for setting in settings), place.height).fitted(place.height)


def _page(deck: Deck, laid_out: LaidOut, part: int, number: int, ground: Ground) -> Page:
    slide, frame, body = laid_out.slide, laid_out.frame, laid_out.body
    stack = laid_out.parts[part]
    columns = 2 if stack.pieces and isinstance(stack.pieces[0], Beside) and len(stack.pieces[0].stacks) > 1 else 1
    builder = PageBuilder(slide.step, columns)
    several = len(laid_out.parts) > 1
    heading = laid_out.title
    if part:
        counted = "" if slide.further and part == 1 else deck.continued.format(number=part + 1)
        heading = ground.continued(heading, f"{slide.further or slide.title} {counted}".strip())
    place = ground.kicker(frame)
    counted_part = deck.part.format(number=part + 1, total=len(laid_out.parts)) if several else ""
    words = _within(list(_kicker(deck, slide, counted_part)), place.width)
    kicker = [TextBox("Kicker", place, (Paragraph(tuple(words)),), Role.KICKER)] if words else []
    panel = laid_out.panel
    if panel and frame is Frame.SIDE and ground.side_panels:  # whom it is about comes before what is said about them
        builder.add(*kicker)
        panel.draw(builder, *ground.panel(frame, body).corner)
        builder.add(heading)
    else:
        builder.add(heading, *ground.under(slide.step, frame, body), *kicker)
        if panel:
            panel.draw(builder, *ground.panel(frame, body).corner)
    stack.draw(builder, body.x, body.y)
    builder.add(*ground.around(deck, number, frame))
    behind = ground.behind(slide.step, frame)
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
