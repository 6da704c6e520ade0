"""Tables and charts, which some formats have of their own."""

from __future__ import annotations

from dataclasses import dataclass

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

    `names` are the categories, at most `label_room` wide and each in as many lines as it takes there. `per_row` is how
    many series the legend names side by side.
    """

    box: Box
    alt: str
    names: tuple[str, ...]
    label_room: float
    series: tuple[Series, ...]
    per_row: int
    number_format: str
    top: float
    measures: ChartMeasures
    column: int | None = None
    """As of `TextBox`."""

    @property
    def legend_height(self) -> float:
        """Of the lines that name the series; a single one has none."""
        return -(-len(self.series) // self.per_row) * self.measures.legend if len(self.series) > 1 else 0.0
