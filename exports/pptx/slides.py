"""Draws a deck: the cover, then each slide with its frame (title, kicker, footer, number) and what stands in it."""

from __future__ import annotations

from exports.blocks import Cover, Deck, Slide
from exports.layout import fit
from exports.pptx import theme, xml
from exports.pptx.canvas import Canvas
from exports.pptx.flow import Beside, Stack, pages
from exports.pptx.package import Package
from exports.pptx.theme import LOOKS, Box


def deck(deck: Deck) -> bytes:
    """`deck` as a PowerPoint file."""
    package = Package(theme.DECK_TEMPLATE)
    _cover(package, deck.cover, deck.tag)
    for slide in deck.slides:
        for number, page in enumerate(pages(slide) or [Stack((), 0)], 1):
            _slide(package, deck, slide, page, number)
    package.describe(deck.title, deck.author, deck.subject, deck.tag, deck.made)
    return package.save()


def slide_count(deck: Deck) -> int:
    """How many slides `deck` becomes, continuations included."""
    return 1 + sum(max(1, len(pages(slide))) for slide in deck.slides)


def titled(text: str, sizes: tuple[tuple[float, int], ...], width: float, tail: str = "") -> tuple[str, float]:
    """`text` and the first of `sizes` (with their lines) it fits at in bold; cut where it fits at none."""
    text = fit.clean(text).replace("\n", " ")
    for size, lines in sizes:
        if len(fit.starts(text + tail, size, width, bold=True)) <= lines:
            return text + tail, size
    size, lines = sizes[-1]
    return fit.cut(text, size, width, lines, bold=True, tail=tail), size


def draw_title(canvas: Canvas, kind: str, text: str, size: float, default: float) -> None:
    """Fills the title; its size is only written where it is not the layout's."""
    runs = xml.run(text, canvas.tag, size=0 if size == default else size)
    canvas.placeholder("Title", f'type="{kind}"', f"<a:p>{runs}</a:p>")


def _cover(package: Package, cover: Cover, tag: str) -> None:
    canvas = Canvas(tag, LOOKS[""])
    title, size = titled(cover.title, theme.COVER_TITLE_SIZES, theme.COVER_TITLE_BOX.width)
    draw_title(canvas, "ctrTitle", title, size, theme.COVER_TITLE_SIZES[0][0])
    if cover.subtitle:
        subtitle, size = titled(cover.subtitle, theme.SUBTITLE_SIZES, theme.SUBTITLE_BOX.width)
        canvas.placeholder(
            "Subtitle",
            f'type="subTitle" idx="{theme.SUBTITLE}"',
            f"<a:p>{xml.run(subtitle, tag, size=size)}</a:p>",
        )
    if cover.lines:
        lines = (fit.cut(fit.clean(line), theme.LINES_SIZE, theme.LINES_BOX.width, 1) for line in cover.lines[:6])
        paragraphs = "".join(f"<a:p>{xml.run(line, tag)}</a:p>" for line in lines)
        canvas.placeholder("Details", f'type="body" sz="quarter" idx="{theme.KICKER}"', paragraphs)
    package.add(theme.COVER, canvas.shapes, tag, notes=cover.notes)


def _slide(package: Package, deck: Deck, slide: Slide, page: Stack, number: int) -> None:
    look = LOOKS[slide.step]
    columns = 2 if page.pieces and isinstance(page.pieces[0], Beside) and len(page.pieces[0].stacks) > 1 else 1
    canvas = Canvas(deck.tag, look, columns)
    tail = f" {deck.continued.format(number=number)}" if number > 1 else ""
    draw_title(
        canvas,
        "title",
        *titled(slide.title, theme.TITLE_SIZES, theme.TITLE_BOX.width, tail),
        theme.TITLE_SIZES[0][0],
    )
    if slide.kicker:
        kicker = fit.cut(fit.clean(slide.kicker), theme.SMALL, theme.KICKER_BOX.width, 1, bold=True)
        runs = xml.run(kicker, deck.tag)
        canvas.placeholder("Kicker", f'type="body" sz="quarter" idx="{theme.KICKER}"', f"<a:p>{runs}</a:p>")
    page.draw(canvas, theme.BODY_BOX.x, theme.BODY_BOX.y)
    draw_footer(canvas, deck.footer, theme.FOOTER_BOX)
    canvas.placeholder("Slide Number", f'type="sldNum" sz="quarter" idx="{theme.NUMBER}"', xml.number(deck.tag))
    layout = look.layout + (theme.TWO_COLUMNS if columns == 2 else "")
    package.add(layout, canvas.shapes, deck.tag, canvas.charts, slide.notes if number == 1 else "")


def draw_footer(canvas: Canvas, text: str, box: Box) -> None:
    """Fills the footer with as much of `text` as its line holds."""
    kept = fit.cut(fit.clean(text).replace("\n", " "), theme.FLOOR, box.width, 1)
    if kept:
        canvas.placeholder(
            "Footer",
            f'type="ftr" sz="quarter" idx="{theme.FOOTER}"',
            f"<a:p>{xml.run(kept, canvas.tag)}</a:p>",
        )
