"""Tables and charts, which some formats have of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from exports.layout.grid import Box
from exports.layout.palette import Colour
from exports.layout.shapes.areas import Outline
from exports.layout.shapes.text import Align, Anchor, Paragraph


@dataclass(frozen=True)
class TableCell:
    """A text and the room around it: left, top, right, bottom."""

    text: str
    margins: tuple[float, float, float, float]
    align: Align = "left"
    paragraphs: tuple[Paragraph, ...] = ()
    """In place of the text, where its parts differ in size, weight or colour."""
    fill: Colour | None = None
    edges: tuple[Outline | None, ...] = ()
    """Its lines in place of the table's: left, top, right, bottom. Neighbours name the same one between them."""
    anchor: Anchor = "top"


@dataclass(frozen=True)
class TableRow:
    height: float
    cells: tuple[TableCell, ...]


@dataclass(frozen=True)
class TableShape:
    """A table in the type and the colour of a step. `table.drawing` draws it for formats that have none."""

    box: Box
    alt: str
    """What it shows, for those who cannot see it."""
    widths: tuple[float, ...]
    rows: tuple[TableRow, ...]
    size: float
    step: str
    header: bool = False
    """Whether the first row names the columns: bold, in the step's colour, over a rule."""
    strong_first: bool = False
    """Whether the first column is bold and in the step's colour."""
    column: int | None = None
    """As of `TextBox`."""


@dataclass(frozen=True)
class Series:
    """Values of a chart, one a category."""

    name: str
    values: tuple[float, ...]
    colour: Colour


@dataclass(frozen=True)
class ChartMeasures:
    """How large a chart's type and its parts are. `value_room` is kept free at the end of the longest bar."""

    size: float
    bar: float
    space: float
    """Between categories."""
    legend: float
    """Height of a line that names series."""
    foot: float
    value_room: float


@dataclass(frozen=True)
class ChartShape:
    """A chart of horizontal bars, `top` the value of the longest. `chart.drawing` draws it for formats that have none.

    `names` are the categories, at most `label_room` wide and each in as many lines as it takes there. What its series
    are called stands over it.
    """

    box: Box
    alt: str
    names: tuple[str, ...]
    label_room: float
    series: tuple[Series, ...]
    number_format: str
    top: float
    measures: ChartMeasures
    column: int | None = None
    """As of `TextBox`."""


@dataclass(frozen=True)
class LineSeries:
    """A line through the days of a chart that it has a value for."""

    name: str
    values: tuple[float | None, ...]
    colour: Colour
    written: tuple[tuple[int, bool], ...] = ()
    """The values that are written at their points, by number, and whether above them."""
    dashed: bool = False
    """Then its points are not marked, but for the last."""
    before: str = ""
    """Words before the values that are written."""


@dataclass(frozen=True)
class LineChartShape:
    """Lines over time, from `low` to `high`. `line_chart.drawing` draws it for formats that have none.

    The axis begins on the first day of the month of the first of `days`, and names every so many `months`. The lines
    stand in the `plot`, which leaves room for what is written around them.
    """

    box: Box
    alt: str
    plot: Box
    days: tuple[date, ...]
    """What the days are of is called `day` in the sheet behind the chart."""
    day: str
    series: tuple[LineSeries, ...]
    months: int
    low: float
    high: float
    number_format: str
    size: float
    column: int | None = None
    """As of `TextBox`."""

    @property
    def begins(self) -> date:
        """Where the axis begins."""
        return self.days[0].replace(day=1)
