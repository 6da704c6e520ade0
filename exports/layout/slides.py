"""Lays out a deck: the cover, then each slide with its frame (title, kicker, footer, number) and what stands in it."""

from __future__ import annotations

from exports.blocks import Cover, Deck, Slide
from exports.layout import backdrop, fit, grid, palette
from exports.layout.builder import PageBuilder
from exports.layout.flow import Beside, Stack, stacks
from exports.layout.palette import MUTED
from exports.layout.shapes import Page, PageKind, Pages, Paragraph, Role, Run, TextBox
from exports.layout.titles import fitted, footer, title

MOST_LINES = 6
"""Lines under the cover's titles."""


def deck(deck: Deck) -> Pages:
    """`deck` as pages: the cover, and for each slide as many as it takes to show it."""
    pages = [_cover(deck.cover)]
    for slide in deck.slides:
        for part, stack in enumerate(stacks(slide) or [Stack((), 0)], 1):
            pages.append(_page(deck, slide, stack, part, number=len(pages) + 1))
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
    )


def _cover(cover: Cover) -> Page:
    builder = PageBuilder()
    builder.add(title(cover.title, grid.COVER_TITLE_SIZES, grid.COVER_TITLE_BOX, Role.COVER_TITLE, anchor="bottom"))
    if cover.subtitle:
        shown, size = fitted(cover.subtitle, grid.SUBTITLE_SIZES, grid.SUBTITLE_BOX.width)
        paragraph = Paragraph((Run(shown, size, colour=MUTED),))
        builder.add(TextBox("Subtitle", grid.SUBTITLE_BOX, (paragraph,), Role.SUBTITLE))
    if cover.lines:
        size, box = grid.LINES_SIZE, grid.LINES_BOX
        lines = (fit.cut(fit.clean(line), size, box.width, 1) for line in cover.lines[:MOST_LINES])
        paragraphs = (Paragraph((Run(line, size, colour=MUTED),), before=grid.LINES_APART) for line in lines)
        builder.add(TextBox("Details", box, tuple(paragraphs), Role.DETAILS, anchor="bottom"))
    return Page("", 1, backdrop.cover(), builder.shapes, cover.notes)


def _page(deck: Deck, slide: Slide, stack: Stack, part: int, number: int) -> Page:
    columns = 2 if stack.pieces and isinstance(stack.pieces[0], Beside) and len(stack.pieces[0].stacks) > 1 else 1
    builder = PageBuilder(slide.step, columns)
    tail = f" {deck.continued.format(number=part)}" if part > 1 else ""
    builder.add(title(slide.title, grid.TITLE_SIZES, grid.TITLE_BOX, Role.TITLE, tail=tail))
    if slide.kicker:
        kicker = fit.cut(fit.clean(slide.kicker), grid.SMALL, grid.KICKER_BOX.width, 1, bold=True)
        run = Run(kicker, grid.SMALL, True, palette.accent(slide.step))
        builder.add(TextBox("Kicker", grid.KICKER_BOX, (Paragraph((run,)),), Role.KICKER))
    stack.draw(builder, grid.BODY_BOX.x, grid.BODY_BOX.y)
    builder.add(*footer(deck.footer, grid.FOOTER_BOX))
    run = Run(str(number), grid.FLOOR, colour=MUTED)
    counted = Paragraph((run,), align="right")
    builder.add(TextBox("Slide Number", grid.NUMBER_BOX, (counted,), Role.NUMBER, anchor="middle"))
    return Page(slide.step, columns, backdrop.slide(slide.step), builder.shapes, slide.notes if part == 1 else "")
