"""KPIs: the main one as a slope in a panel, the others as bars from today to the target."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from exports.blocks.kpis import Kpi, Kpis
from exports.layout import fit, kit
from exports.layout.builder import PageBuilder
from exports.layout.forms.kpi_pictures import AXIS_LABEL, bar, slope
from exports.layout.grid import BESIDE, FLOOR, SCALES, SMALL, Box
from exports.layout.palette import MUTED, WHITE, Colour, accent, middle
from exports.layout.piece import BEYOND, FullWidth, Setting, how_many_fit
from exports.layout.shapes import Group, Rectangle, Run, Shape, TextLine
from exports.layout.words import Words, paragraph, words

PANEL, PANEL_PADDING = 330.0, 22.0
SLOPE, TALLEST_SLOPE = 118.0, 190.0
"""Height of the picture in the panel."""
LOWEST_SLOPE = 84.0
"""Where there is no room for more under a long name."""
MOST = 4
"""Rows on a slide."""
BAR, TALLEST_BAR = 11.0, 16.0
HEADING = 24.0
ARROW = "→"
ROW_GAP = 9.0
FIGURE, LARGE_FIGURE = 20.0, 32.0
"""Size of a row's figures, and where there are few rows."""
ALONE_FIGURE, ALONE_BAR, ALONE_NAME, ALONE_SMALL = 54.0, 40.0, 24.0, 16.0
"""Where there is one row: it has the space of several."""
FEW = 2
LOOSEST, LOOSEST_OF_FEW = 22.0, 80.0
WIDE = 640.0
"""Points of a row from which it is wide."""


@dataclass(frozen=True)
class MeasuredKpi:
    """A row: its name, its figures, and what is known about it."""

    kpi: Kpi
    name: Words
    figures: tuple[Run, ...]
    known: Words
    owner: Words
    figure: float
    """Size of the figures."""

    @property
    def head(self) -> float:
        """Points of its name and its figures."""
        return max(self.name.height, self.figure * fit.LINE)

    @property
    def figures_width(self) -> float:
        """Of today and the target on one line."""
        return _figures_width(self.figures)

    @property
    def height(self) -> float:
        """From its name to its last word."""
        return self.head + 5 + BAR + 5 + max(self.known.height, self.owner.height) + ROW_GAP


@dataclass(frozen=True)
class MeasuredMainKpi:
    """The main figure: what it is called, and what is known about it under the slope."""

    kpi: Kpi
    head: Words
    foot: Words
    least: float = SLOPE
    """Points the slope is high."""

    @property
    def height(self) -> float:
        """Of the panel."""
        return 2 * PANEL_PADDING + self.head.height + self.foot.height + self.least + AXIS_LABEL + 24


@dataclass(frozen=True)
class MeasuredKpis(FullWidth):
    """The panel, where there is one, and the rows beside it."""

    block: Kpis
    panel: MeasuredMainKpi | None
    rows: tuple[MeasuredKpi, ...]
    closing: Words
    setting: Setting
    room: float = 0.0

    @cached_property
    def _rows_height(self) -> float:
        if not self.rows:
            return 0.0
        closing = self.closing.height + ROW_GAP if self.closing.paragraphs else 0.0
        return HEADING + sum(row.height + ROW_GAP for row in self.rows) + closing

    @cached_property
    def height(self) -> float:
        """Of the higher of panel and rows."""
        beyond = self.setting.height + BEYOND if len(self.rows) > MOST else 0.0
        return max(self.room, self.panel.height if self.panel else 0.0, self._rows_height, beyond)

    def split(self, room: float) -> tuple[MeasuredKpis | None, MeasuredKpis | None]:
        """The rows that fit beside the panel, four at most; the others across the next slide."""
        if len(self.rows) <= MOST:
            for closing in (self.closing, replace(self.closing, paragraphs=())):
                if (whole := replace(self, closing=closing)).height <= room:
                    return whole, None
        count = how_many_fit((row.height + ROW_GAP for row in self.rows[:MOST]), room - HEADING)
        if count == len(self.rows) and not self.panel:
            return (self, None) if count else (None, None)
        if not self.panel and not count:
            if room < self.setting.height:
                return None, self
            count = 1
        if self.panel and self.panel.height > room and room < self.setting.height:
            return None, self
        head = replace(self, rows=self.rows[:count], closing=replace(self.closing, paragraphs=()))
        others = tuple(row.kpi for row in self.rows[count:])
        return head, kpis(replace(self.block, main=None, others=others), self.setting) if others else None

    def fitted(self, room: float) -> MeasuredKpis:
        """As high as the room."""
        return replace(self, room=room)

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        if self.panel:
            self._draw_panel(builder, self.panel, Box(x, y, PANEL if self.rows else self.width, self.height))
        if self.rows:
            left = x + PANEL + BESIDE if self.panel else x
            self._draw_rows(builder, Box(left, y, x + self.width - left, self.height))

    def _draw_panel(self, builder: PageBuilder, panel: MeasuredMainKpi, box: Box) -> None:
        step = self.setting.step
        builder.add(kit.card(box, accent(step), "Main"))
        x, y, inner = box.x + PANEL_PADDING, box.y + PANEL_PADDING, box.width - 2 * PANEL_PADDING
        builder.add(panel.head.box("Main figure", x, y, column=builder.claim()))
        foot = box.y + box.height - PANEL_PADDING - panel.foot.height
        top = y + panel.head.height + 14
        room = foot - 14 - top - AXIS_LABEL
        tall = min(TALLEST_SLOPE, room)
        place = Box(x, top + (room - tall) / 2, inner, tall + AXIS_LABEL)
        builder.add(Group("Slope", place, self.block.alt, tuple(slope(panel.kpi, self.block.today, place, step))))
        builder.add(panel.foot.box("About it", x, foot))

    def _draw_rows(self, builder: PageBuilder, box: Box) -> None:
        step = self.setting.step
        if self.panel:
            builder.add(kit.label(self.block.others_label, box.x, box.y, builder.accent))
        builder.add(*self._legend(box))
        free = max(0.0, box.height - self._rows_height)
        few, alone = len(self.rows) <= FEW, len(self.rows) == 1 and bool(self.panel)
        loose = free if alone else min(LOOSEST_OF_FEW if few else LOOSEST, free / (len(self.rows) + 1))
        thick = min(ALONE_BAR if alone else 2 * TALLEST_BAR if few else TALLEST_BAR, BAR + loose / 4)
        loose = (loose - (thick - BAR)) * (0.7 if self.closing.paragraphs else 1.0) if alone else loose
        y = box.y + HEADING
        for row in self.rows:
            builder.add(kit.rule(box.x, y - ROW_GAP / 2, box.width))
            y += loose / 2
            builder.add(row.name.box("What we count", box.x, y + (row.head - row.name.height) * 0.7))
            if row.figures:
                builder.add(TextLine("Figures", box.x + box.width - row.figures_width, y, row.figures))
            y += row.head + 5
            builder.add(*bar(row.kpi, Box(box.x, y, box.width, thick), step))
            y += thick + 5
            builder.add(row.known.box("Where it is found", box.x, y))
            if row.owner.paragraphs:
                builder.add(row.owner.box("Owner", box.x + box.width - row.owner.width, y))
            y += max(row.known.height, row.owner.height) + 2 * ROW_GAP + loose / 2
        if self.closing.paragraphs:
            after = 0.0 if alone else loose / 2
            builder.add(kit.rule(box.x, y - ROW_GAP / 2, box.width), self.closing.box("By when", box.x, y + after))

    def _legend(self, box: Box) -> Iterator[Shape]:
        """What the two parts of a bar are, at the right of the heading."""
        x = box.x + box.width
        known = [(self.block.ahead, accent(self.setting.step)), (self.block.today, middle(self.setting.step))]
        for called, colour in known:
            run = Run(fit.clean(called), SMALL, colour=MUTED)
            x -= run.width
            yield TextLine("Legend", x, box.y, (run,))
            x -= 16
            yield Rectangle("Legend", Box(x, box.y + 2, 11, 11), colour)
            x -= 14


def kpis(block: Kpis, setting: Setting) -> MeasuredKpis:
    """The rows as wide as the panel leaves them; the main figure is a row too where no panel can hold it."""
    panel = _panel_in(block, block.main, setting) if block.main else None
    if panel and panel.height > setting.height:
        block = replace(block, main=None, others=(panel.kpi, *block.others))
        panel = None
    width = setting.width - (PANEL + BESIDE if panel else 0)
    few, alone = len(block.others) <= FEW, len(block.others) == 1 and panel is not None
    rows = tuple(_row(kpi, width, setting, few=few, alone=alone) for kpi in block.others)
    size = max(FLOOR, min(setting.scale.body - 3, 14.0))
    return MeasuredKpis(block, panel, rows, words(width, paragraph(block.closing, size)), setting)


def _panel_in(block: Kpis, main: Kpi, setting: Setting) -> MeasuredMainKpi:
    """The panel as large as it fits, no larger than what stands beside it."""
    wide = PANEL if block.others else setting.width
    scales = [scale for scale in SCALES if scale.body <= setting.scale.body]
    for scale in scales:
        panel = _panel(main, block.main_label, replace(setting, scale=scale), wide)
        if panel.height <= setting.height:
            return panel
    return replace(panel, least=LOWEST_SLOPE)


def _panel(kpi: Kpi, label: str, setting: Setting, width: float) -> MeasuredMainKpi:
    inner = width - 2 * PANEL_PADDING
    size = max(SMALL, min(setting.scale.body - 3, 14.0))
    head = words(
        inner,
        paragraph(label, SMALL + 1, bold=True, colour=WHITE),
        paragraph(kpi.name, min(22.0, setting.scale.statement), serif=True, colour=WHITE, before=3),
    )
    foot = words(
        inner,
        paragraph(kpi.no_start, size, bold=True, colour=WHITE),
        paragraph(kpi.latest, size, bold=True, colour=WHITE, before=5),
        paragraph(kpi.source, size, colour=WHITE, before=5),
        paragraph(kpi.details, SMALL, colour=WHITE, before=5),
        paragraph(kpi.owner, size, bold=True, colour=WHITE, before=5),
    )
    return MeasuredMainKpi(kpi, head, foot)


def _row(kpi: Kpi, width: float, setting: Setting, few: bool, alone: bool = False) -> MeasuredKpi:
    step = setting.step
    sizes = (*((ALONE_FIGURE, 44.0) if alone else ()), *((LARGE_FIGURE,) if few else ()))
    fits = (one for one in sizes if _figures_width(_figures(kpi, accent(step), one)) <= width / 2)
    figure = next(fits, FIGURE)
    figures = _figures(kpi, accent(step), figure)
    size = min(20.0 if few else 16.0, max(SMALL + 1, setting.scale.body - 1))
    small = SMALL + 2 if few else SMALL
    if alone and setting.scale is SCALES[0]:
        size, small = ALONE_NAME, ALONE_SMALL
    name = words(width - _figures_width(figures) - 16, paragraph(kpi.name, size, bold=True))
    owner_width = min(fit.width(fit.clean(kpi.owner), small) + 1, 0.32 * width) if kpi.owner else 0.0
    left = width - owner_width - (20 if kpi.owner else 0)
    # Where there is the width for it, what is known about a figure stands on one line.
    details = " · ".join(filter(None, (kpi.latest, kpi.details)))
    known_at_once = " · ".join(filter(None, (kpi.source, details)))
    about = [kpi.source, details] if width < WIDE else [known_at_once]
    known = words(
        left,
        paragraph(kpi.no_start, small, bold=True),
        *(paragraph(one, small if not n else small - 1, colour=MUTED, before=2) for n, one in enumerate(about)),
    )
    return MeasuredKpi(
        kpi, name, figures, known, words(owner_width, paragraph(kpi.owner, small, align="right")), figure
    )


def _figures_width(figures: tuple[Run, ...]) -> float:
    return sum(run.width for run in figures)


def _figures(kpi: Kpi, colour: Colour, size: float) -> tuple[Run, ...]:
    today, target = Run(fit.clean(kpi.today), size, True, MUTED), Run(fit.clean(kpi.target), size, True, colour)
    if today.text and target.text:
        return today, Run(f" {ARROW} ", size, True, MUTED), target
    return tuple(run for run in (today, target) if run.text)
