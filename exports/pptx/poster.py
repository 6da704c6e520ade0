"""Draws the one-pager: title, statement, and panels in columns that end at the same height, always on one page."""

from __future__ import annotations

from collections.abc import Sequence

from exports.blocks import OnePage, Panel
from exports.layout import fit
from exports.pptx import cut, theme, xml
from exports.pptx.canvas import Canvas
from exports.pptx.grid import GAP, PADDING, Grid, Panels, outer
from exports.pptx.package import Package
from exports.pptx.slides import draw_footer, draw_title, titled
from exports.pptx.theme import LOOKS, MOST_PANELS, PAGE_INNER, PAGE_MARGIN, Box

RULE = 3.0
BOTTOM = theme.PAGE_FOOTER_BOX.y - 8
LOOSEST = 1.25
"""How much higher than its text the panels of the fullest column may be drawn."""
STATEMENT_GAP = 14.0
STATEMENT_SIZES = ((24.0, 2), (22.0, 3), (20.0, 3), (18.0, 5))
"""Font size and the lines it may take."""


def one_pager(page: OnePage) -> bytes:
    """`page` as a PowerPoint file of one slide. Raises ValueError for more panels than its layout has."""
    if len(page.panels) > MOST_PANELS:
        raise ValueError(f"{len(page.panels)} panels; the one-pager has room for {MOST_PANELS}")
    package = Package(theme.ONE_PAGER_TEMPLATE)
    canvas = Canvas(page.tag, LOOKS[""], columns=0)
    title, size = titled(page.title, theme.PAGE_TITLE_SIZES, PAGE_INNER)
    draw_title(canvas, "title", title, size, theme.PAGE_TITLE_SIZES[0][0])
    panels = Panels(page.panels) if page.panels else None
    top = _statement(canvas, page.statement, panels)
    if panels:
        _draw(canvas, page.panels, panels.grid(BOTTOM - top), top)
    draw_footer(canvas, page.footer, theme.PAGE_FOOTER_BOX)
    package.add(theme.ONE_PAGE, canvas.shapes, page.tag, notes=page.notes)
    package.describe(page.title, page.author, page.subject, page.tag, page.made)
    return package.save()


def _statement(canvas: Canvas, statement: str, panels: Panels | None) -> float:
    """Draws the statement as large as it and the panels allow; returns where the panels begin."""
    box = theme.PAGE_STATEMENT_BOX
    text = fit.clean(statement).replace("\n", " ")
    if not text:
        return box.y
    for size, most in STATEMENT_SIZES:
        kept = fit.cut(text, size, box.width, most)
        height = fit.height(fit.wrap(kept, size, box.width), size)
        top = box.y + height + STATEMENT_GAP
        if kept == text and (not panels or panels.fit(BOTTOM - top)):
            break
    runs = xml.run(kept, canvas.tag, size=size)
    place = Box(box.x, box.y, box.width, height)
    canvas.placeholder("Statement", f'type="body" idx="{theme.FIRST}"', f"<a:p>{runs}</a:p>", place)
    return top


def _draw(canvas: Canvas, panels: Sequence[Panel], grid: Grid, top: float) -> None:
    common = min(BOTTOM - top, grid.height * LOOSEST)
    for n, column in enumerate(grid.columns):
        x, y = PAGE_MARGIN + n * (grid.width + GAP), top
        inside = common - GAP * (len(column) - 1) - 2 * PADDING * len(column)
        texts = cut.column([panels[panel] for panel in column], [grid.texts[panel] for panel in column], inside)
        loose = (inside - sum(text.height for text in texts)) / len(texts)
        for panel, text in zip(column, texts, strict=True):
            box = Box(x, y, grid.width, outer(text) + loose)
            kind = f'type="body" sz="quarter" idx="{theme.FIRST_PANEL + panel}"'
            canvas.panel(text, box, LOOKS[panels[panel].step].accent, PADDING, RULE, kind)
            y += box.height + GAP
