"""Charts of horizontal bars, values at their ends, no axis to read them off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from exports import blocks
from exports.layout import fit, palette
from exports.layout.builder import PageBuilder
from exports.layout.grid import Box
from exports.layout.palette import Colour
from exports.layout.shapes import (
    ChartMeasures,
    ChartShape,
    Group,
    Paragraph,
    Rectangle,
    Run,
    Series,
    Shape,
    TextBox,
    TextLine,
)
from wizard.language.languages import LANGUAGES

ON_SLIDES = ChartMeasures(size=12, bar=18, space=16, legend=26, foot=6, value_room=64)
LEGEND_WIDTH, LEGEND_KEY = 0.9, 36.0
"""Share of the width the legend takes, and the room of a name's key and the space around it."""
BESIDE = 12.0
"""What the names keep clear of the bars."""
MOST_LABEL = 0.42
"""Share of the width the category names may take."""
LABEL_LINES = 2
"""Lines of a category name: what the height of a single bar and its space hold."""
THICKEST = 1.7
"""How much thicker than usual bars become where there is room."""
LARGEST, LARGE_SIZES = 3.6, (20.0, 18.0, 16.0, 14.0)
"""How much thicker they become in what is drawn large, and its type, the largest first."""
FEWEST = 2
"""Categories worth starting on a slide."""
AXIS = Colour("muted", 50)
HAIR = 0.75
KEY, KEY_GAP = 7.0, 5.0
"""Side of the square beside a series' name, and the space between the two."""
BEFORE_VALUE = 4.0
_QUOTED = re.compile('"([^"]*)"')


@dataclass(frozen=True)
class MeasuredChart:
    """A bar chart `width` wide, as high as its bars need."""

    block: blocks.Chart
    width: float
    measures: ChartMeasures
    top: float
    """The longest bar's value: the same on a continuation."""

    @property
    def height(self) -> float:
        """Points from top to bottom."""
        return self._fixed + len(self.block.categories) * self._category

    @property
    def _fixed(self) -> float:
        return self.measures.foot + self._legend_height

    @property
    def _legend_height(self) -> float:
        """Of the lines that name the series; a single one has none."""
        rows = -(-len(self.block.series) // self._per_row) if len(self.block.series) > 1 else 0
        return rows * self.measures.legend

    @cached_property
    def _series_names(self) -> tuple[str, ...]:
        """As the legend has room for them: whole, unless one has more than a line to itself."""
        room = LEGEND_WIDTH * self.width - LEGEND_KEY
        return tuple(fit.cut(fit.clean(name), self.measures.size, room, 1) for name, _ in self.block.series)

    @cached_property
    def _per_row(self) -> int:
        """Names the legend holds side by side, each with as much room as the longest."""
        widest = max(fit.width(name, self.measures.size) for name in self._series_names) + LEGEND_KEY
        return max(1, min(len(self._series_names), int(LEGEND_WIDTH * self.width / widest)))

    @property
    def _category(self) -> float:
        return self.measures.space + self.measures.bar * len(self.block.series)

    def split(self, room: float) -> tuple[MeasuredChart | None, MeasuredChart | None]:
        """The categories that fit into `room` and the rest."""
        count = int((room - self._fixed) / self._category)
        if count >= len(self.block.categories):
            return self, None
        if count < FEWEST:
            return None, self
        return self._part(slice(0, count)), self._part(slice(count, None))

    def fitted(self, room: float) -> MeasuredChart:
        """It with thicker bars, and drawn large with larger type, as far as there is room for them."""
        most = LARGEST if self.block.large else THICKEST
        grown = min(most, (room - self._fixed) / (self.height - self._fixed))
        measures = replace(self.measures, bar=self.measures.bar * grown, space=self.measures.space * grown)
        if self.block.large:
            size = self._largest_type(measures.size * grown)
            measures = replace(measures, size=size, value_room=measures.value_room * size / measures.size)
        return replace(self, measures=measures)

    def _largest_type(self, most: float) -> float:
        """The size for it, no larger than `most`, in which no name is cut off that is whole otherwise."""
        room = self.width * MOST_LABEL - BESIDE
        names = [_line(fit.clean(name)) for name in self.block.categories]
        fits = (
            size
            for size in LARGE_SIZES
            if size <= most and all(len(fit.starts(name, size, room)) <= LABEL_LINES for name in names)
        )
        return next(fits, self.measures.size)

    def _part(self, part: slice) -> MeasuredChart:
        series = tuple((name, values[part]) for name, values in self.block.series)
        return replace(self, block=replace(self.block, categories=self.block.categories[part], series=series))

    def draw(self, builder: PageBuilder, x: float, y: float) -> None:
        """Adds it to `builder` with its top left corner there."""
        # The names of the series are not the chart's own legend: programs turn its order round as they see fit.
        if len(self.block.series) > 1:
            builder.add(self._legend(x, y, builder.step))
        builder.add(self.shape(x, y + self._legend_height, builder.step, builder.claim()))

    def shape(self, x: float, y: float, step: str, column: int | None = None) -> ChartShape:
        """The bars with their top left corner there, in the colours of `step` where the block names none of its own."""
        size = self.measures.size
        categories = tuple(map(fit.clean, self.block.categories))
        label_room = min(max(fit.width(name, size) for name in categories) + BESIDE, self.width * MOST_LABEL)
        return ChartShape(
            Box(x, y, self.width, self.height - self._legend_height),
            self.block.alt,
            tuple(fit.cut(_line(name), size, label_room - BESIDE, LABEL_LINES) for name in categories),
            label_room,
            tuple(self._series(step)),
            self.block.number_format,
            self.top,
            self.measures,
            column,
        )

    def _legend(self, x: float, y: float, step: str) -> Group:
        """The names of the series, each beside a square in its colour."""
        size, row = self.measures.size, self.measures.legend
        named = [(Run(series.name, size), series.colour) for series in self._series(step)]
        apart = max(name.width for name, _ in named) + KEY + KEY_GAP + 2 * KEY
        shapes: list[Shape] = []
        for n, (name, colour) in enumerate(named):
            left = x + KEY_GAP + n % self._per_row * apart
            middle = y + (n // self._per_row + 0.5) * row
            shapes.append(Rectangle("Key", Box(left, middle - KEY / 2, KEY, KEY), colour))
            over = middle - fit.line_height(name.text, size) / 2
            shapes.append(TextLine("Series", left + KEY + KEY_GAP, over, (name,)))
        listed = ", ".join(name.text for name, _ in named)
        return Group("Legend", Box(x, y, self.width, self._legend_height), listed, tuple(shapes))

    def _series(self, step: str) -> Iterator[Series]:
        colours = [palette.accent(own) for own in self.block.colours] or palette.series(step)
        for n, (name, (_, values)) in enumerate(zip(self._series_names, self.block.series, strict=True)):
            yield Series(name, values, colours[n % len(colours)])


def chart(block: blocks.Chart, width: float, measures: ChartMeasures = ON_SLIDES) -> MeasuredChart:
    """A block's chart set in `width`."""
    top = max((value for _, values in block.series for value in values), default=0.0)
    return MeasuredChart(block, width, measures, top)


def drawing(chart: ChartShape, tag: str) -> Iterator[Shape]:
    """`chart` for a format that has none; its values are written in the language `tag`."""
    box, measures = chart.box, chart.measures
    left, top = box.x + chart.label_room, box.y
    category = (box.y + box.height - top) / len(chart.names)
    bar = category / (len(chart.series) + measures.space / measures.bar)
    room = box.width - chart.label_room - measures.value_room
    for n, name in enumerate(chart.names):
        over = top + n * category
        names = Box(box.x, over, chart.label_room - BESIDE / 2, category)
        run = Run(name, measures.size)
        yield TextBox("Name", names, (Paragraph((run,), align="right"),), anchor="middle")
        for row, series in enumerate(chart.series):
            value = series.values[n]
            long = max(0.0, value) / (chart.top or 1) * room
            begin = over + (category - bar * len(chart.series)) / 2 + row * bar
            if long:
                yield Rectangle("Bar", Box(left, begin, long, bar), series.colour)
            shown = Run(number(value, chart.number_format, tag), measures.size)
            middle = begin + (bar - fit.line_height(shown.text, measures.size)) / 2
            yield TextLine("Value", left + long + BEFORE_VALUE, middle, (shown,))
    yield Rectangle("Axis", Box(left - HAIR / 2, top, HAIR, box.y + box.height - top), AXIS)


def number(value: float, number_format: str, tag: str) -> str:
    """`value` as written in the language `tag`, with the words that Excel's `number_format` puts after it."""
    language = next(language for language in LANGUAGES.values() if language.tag == tag)
    suffix = _QUOTED.search(number_format)
    return fit.clean(language.number(round(value, 2)) + (suffix[1] if suffix else ""))


def _line(text: str) -> str:
    return text.replace("\n", " ")
