"""Draws the one-pager: title, statement, and panels in columns that end at the same height, always on one page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise

from exports import fit
from exports.blocks import OnePage, Panel
from exports.pptx import cut, theme, xml
from exports.pptx.canvas import Canvas
from exports.pptx.package import Package
from exports.pptx.slides import draw_footer, draw_title, titled
from exports.pptx.text import Paragraph, Text, heading
from exports.pptx.theme import LOOKS, MOST_PANELS, PAGE_INNER, PAGE_MARGIN, Box

GAP = 10.0
PADDING = 8.0
RULE = 3.0
HANG = 10.0
SIZES = (16.0, 15.0, 14.0, 13.0, 12.0, 11.0)
BOTTOM = theme.PAGE_FOOTER_BOX.y - 8
LOOSEST = 1.25
"""How much higher than its text the panels of the fullest column may be drawn."""
STATEMENT_GAP = 14.0
STATEMENT_SIZES = ((24.0, 2), (22.0, 3), (20.0, 3), (18.0, 7))
"""Font size and the lines it may take."""
UNFAIR = 1.5
"""A panel that asks for more than this times the average room is not given columns of its own for it."""


@dataclass(frozen=True)
class Grid:
    """Panels in columns: each column is the panels' numbers, and all texts are set at one size."""

    columns: tuple[range, ...]
    texts: tuple[Text, ...]
    room: float
    """Points a column may take."""

    @property
    def width(self) -> float:
        """Of one column."""
        return _column_width(len(self.columns))

    @cached_property
    def heights(self) -> tuple[float, ...]:
        """Points each column takes with every word of it."""
        return tuple(sum(_outer(self.texts[n]) for n in column) + GAP * (len(column) - 1) for column in self.columns)

    @property
    def height(self) -> float:
        """Points the fullest column takes."""
        return max(self.heights)

    @property
    def unevenness(self) -> float:
        """How much higher the columns are than the lowest, together."""
        return sum(self.heights) - len(self.heights) * min(self.heights)

    @property
    def crowding(self) -> float:
        """How much finds no room; the same amount counts for less where several columns share it."""
        fair = UNFAIR * self.room * len(self.columns) / len(self.texts)
        wanted = (sum(min(_outer(self.texts[n]), fair) + GAP for n in column) - GAP for column in self.columns)
        return sum(max(0.0, height - self.room) ** 2 for height in wanted)

    @property
    def rank(self) -> tuple[float, float]:
        """The better the lower."""
        return self.crowding, self.unevenness


def one_pager(page: OnePage) -> bytes:
    """`page` as a PowerPoint file of one slide. Raises ValueError for more panels than its layout has."""
    if len(page.panels) > MOST_PANELS:
        raise ValueError(f"{len(page.panels)} panels; the one-pager has room for {MOST_PANELS}")
    package = Package(theme.ONE_PAGER_TEMPLATE)
    canvas = Canvas(page.tag, LOOKS[""], columns=0)
    draw_title(canvas, "title", *titled(page.title, theme.PAGE_TITLE_SIZES, PAGE_INNER), theme.PAGE_TITLE_SIZES[0][0])
    top, grid = _statement(canvas, page)
    if grid:
        _panels(canvas, page.panels, grid, top)
    draw_footer(canvas, page.footer, theme.PAGE_FOOTER_BOX)
    package.add(theme.ONE_PAGE, canvas.shapes, page.tag, notes=page.notes)
    package.describe(page.title, page.author, page.subject, page.tag)
    return package.save()


def _statement(canvas: Canvas, page: OnePage) -> tuple[float, Grid | None]:
    """Draws the statement as large as the panels allow; returns where they begin, and their grid."""
    box = theme.PAGE_STATEMENT_BOX
    text = fit.clean(page.statement).replace("\n", " ")
    if not text:
        return box.y, _grid(page.panels, BOTTOM - box.y)
    for size, most in STATEMENT_SIZES:
        kept = fit.cut(text, size, box.width, most)
        height = fit.height(fit.wrap(kept, size, box.width), size)
        top = box.y + height + STATEMENT_GAP
        grid = _grid(page.panels, BOTTOM - top)
        if kept == text and not (grid and grid.crowding):
            break
    runs = xml.run(kept, canvas.tag, size=size)
    place = Box(box.x, box.y, box.width, height)
    canvas.placeholder("Statement", f'type="body" idx="{theme.FIRST}"', f"<a:p>{runs}</a:p>", place)
    return top, grid


def _panels(canvas: Canvas, panels: Sequence[Panel], grid: Grid, top: float) -> None:
    common = min(grid.room, grid.height * LOOSEST)
    for n, column in enumerate(grid.columns):
        x, y = PAGE_MARGIN + n * (grid.width + GAP), top
        inside = common - GAP * (len(column) - 1) - 2 * PADDING * len(column)
        texts = cut.column([panels[panel] for panel in column], [grid.texts[panel] for panel in column], inside)
        loose = (inside - sum(text.height for text in texts)) / len(texts)
        for panel, text in zip(column, texts, strict=True):
            box = Box(x, y, grid.width, _outer(text) + loose)
            kind = f'type="body" sz="quarter" idx="{theme.FIRST_PANEL + panel}"'
            canvas.panel(text, box, LOOKS[panels[panel].step].accent, PADDING, RULE, kind)
            y += box.height + GAP


def _grid(panels: Sequence[Panel], room: float) -> Grid | None:
    """The largest type in which everything fits, in the most even columns; in the smallest, those that hold most."""
    best: Grid | None = None
    for size in SIZES if panels else ():
        grids = [_columns(panels, count, size, room) for count in _counts(len(panels))]
        best = min(grids, key=lambda grid: grid.rank)
        if not best.crowding:
            break
    return best


def _counts(panels: int) -> tuple[int, ...]:
    if panels <= 3:
        return (panels,)
    return (2,) if panels == 4 else (3, 4) if panels > 6 else (3,)


def _columns(panels: Sequence[Panel], count: int, size: float, room: float) -> Grid:
    """The panels in order in `count` columns: as little as can be beyond `room`, then as even as can be."""
    width = _column_width(count) - 2 * PADDING
    texts = tuple(Text(tuple(_paragraphs(panel, size, width)), width) for panel in panels)
    ways = (pairwise((0, *cuts, len(panels))) for cuts in combinations(range(1, len(panels)), count - 1))
    grids = (Grid(tuple(range(*ends) for ends in way), texts, room) for way in ways)
    return min(grids, key=lambda grid: grid.rank)


def _column_width(count: int) -> float:
    return (PAGE_INNER - GAP * (count - 1)) / count


def _outer(text: Text) -> float:
    return text.height + 2 * PADDING


def _paragraphs(panel: Panel, size: float, width: float) -> Iterator[Paragraph]:
    accent = LOOKS[panel.step].accent
    yield heading(panel.title, size + 1, accent, width)
    items = [item for item in map(fit.clean, panel.items) if item]
    for item in items:
        bulleted = len(items) > 1
        yield Paragraph(
            item, size, bullet=accent if bulleted else "", indent=HANG if bulleted else 0, before=size * 0.25
        )
