"""Lays out the one-pager: title, statement, and panels in columns that end at the same height, always on one page."""

from __future__ import annotations

from collections.abc import Sequence

from exports.blocks import OnePage, Panel
from exports.layout import backdrop, fit, grid, palette, panel_lines
from exports.layout.builder import PageBuilder
from exports.layout.grid import MOST_PANELS, PAGE_MARGIN, Box
from exports.layout.palette import PAPER
from exports.layout.panels import GAP, PADDING, PanelGrid, Panels, outer
from exports.layout.shapes import Page, PageKind, Pages, Paragraph, Role, Run, TextBox
from exports.layout.tiles import panel
from exports.layout.titles import footer, one_line, title

BOTTOM = grid.PAGE_FOOTER_BOX.y - 8
LOOSEST = 1.25
"""How much higher than its text the panels of the fullest column may be drawn."""
STATEMENT_GAP = 14.0
STATEMENT_SIZES: grid.Sizes = ((24.0, 2), (22.0, 3), (20.0, 3), (18.0, 5))


def one_pager(page: OnePage) -> Pages:
    """`page` laid out. Raises ValueError for more panels than it has room for."""
    if len(page.panels) > MOST_PANELS:
        raise ValueError(f"{len(page.panels)} panels; the one-pager has room for {MOST_PANELS}")
    builder = PageBuilder(columns=0)
    sizes, box = grid.PAGE_TITLE_SIZES, grid.PAGE_TITLE_BOX
    builder.add(title(page.title, sizes, box, Role.POSTER_TITLE, colour=PAPER, anchor="middle"))
    panels = Panels(page.panels) if page.panels else None
    top = _statement(builder, page.statement, panels)
    if panels:
        _panels(builder, page.panels, panels.grid(BOTTOM - top), top)
    builder.add(*footer(page.footer, grid.PAGE_FOOTER_BOX))
    return Pages(
        PageKind.ONE_PAGER,
        grid.PAGE_WIDTH,
        grid.PAGE_HEIGHT,
        (Page("", 0, backdrop.one_pager(), builder.shapes, page.notes),),
        page.tag,
        page.title,
        page.author,
        page.subject,
        page.made,
    )


def _statement(builder: PageBuilder, statement: str, panels: Panels | None) -> float:
    """Sets the statement as large as it and the panels allow; returns where the panels begin."""
    box = grid.PAGE_STATEMENT_BOX
    text = one_line(statement)
    if not text:
        return box.y
    for size, most in STATEMENT_SIZES:
        kept = fit.cut(text, size, box.width, most)
        height = fit.height(fit.wrap(kept, size, box.width), size)
        top = box.y + height + STATEMENT_GAP
        if kept == text and (not panels or panels.fit(BOTTOM - top)):
            break
    place = Box(box.x, box.y, box.width, height)
    builder.add(TextBox("Statement", place, (Paragraph((Run(kept, size),)),), Role.STATEMENT))
    return top


def _panels(builder: PageBuilder, panels: Sequence[Panel], found: PanelGrid, top: float) -> None:
    common = min(BOTTOM - top, found.height * LOOSEST)
    for n, column in enumerate(found.columns):
        x, y = PAGE_MARGIN + n * (found.width + GAP), top
        inside = common - GAP * (len(column) - 1) - 2 * PADDING * len(column)
        whole = [found.texts[number] for number in column]
        texts = panel_lines.cut([panels[number] for number in column], whole, inside)
        loose = (inside - sum(text.height for text in texts)) / len(texts)
        for number, text in zip(column, texts, strict=True):
            box = Box(x, y, found.width, outer(text) + loose)
            builder.add(*panel(text, box, palette.accent(panels[number].step), PADDING, Role.PANEL, number))
            y += box.height + GAP
