"""What a page is made of: shapes at their places, which know no file format.

All lengths are points from the page's top left corner; colours are the palette's. Shapes stand in reading order, and
what comes later is drawn over what came before. Texts are clean (`fit.clean`). Painters turn each kind of shape into
their own format (`painters`); a new kind is a class here, a member of `Shape`, and a function in every painter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal

from exports.layout import fit
from exports.layout.grid import Box
from exports.layout.palette import INK, Colour
from exports.layout.themes import NORDIC, Theme

Align = Literal["left", "center", "right"]
Anchor = Literal["top", "middle", "bottom"]
SOLID, SERIF_SOLID = 1.2, 1.27
"""Leading of text set solid, as PowerPoint sets Arial, and as Gelasio is made (Georgia is set closer)."""


class Role(StrEnum):
    """What a text is on its page. Formats with placeholders fill the one of that name."""

    TITLE = "title"
    COVER_TITLE = "cover title"
    POSTER_TITLE = "poster title"
    SUBTITLE = "subtitle"
    KIND = "kind"
    DETAILS = "details"
    KICKER = "kicker"
    STATEMENT = "statement"
    PANEL = "panel"
    FOOTER = "footer"
    NUMBER = "number"


@dataclass(frozen=True)
class Run:
    """Words of one size, weight, family and colour. `serif`: in the titles' font, else in that of running text."""

    text: str
    size: float
    bold: bool = False
    colour: Colour = INK
    serif: bool = False

    @property
    def width(self) -> float:
        return fit.width(self.text, self.size, self.bold, self.serif)


@dataclass(frozen=True)
class Paragraph:
    """Runs that follow each other, wrapped in the width that its box leaves it. Line breaks in a run stay."""

    runs: tuple[Run, ...]
    align: Align = "left"
    bullet: Colour | None = None
    """The colour of the bullet that hangs left of it."""
    label: Run | None = None
    """Words that hang left of it: a number, or what it is about."""
    indent: float = 0
    """Room for what hangs left."""
    before: float = 0
    """Space above it, but for the first in its box."""


@dataclass(frozen=True)
class Outline:
    """A line around something, drawn on its edge."""

    colour: Colour
    thickness: float = 0.75
    dashed: bool = False


@dataclass(frozen=True)
class Rectangle:
    """One that is filled, outlined or both, its corners round by `radius`. It carries no text and says nothing to a
    screen reader."""

    name: str
    box: Box
    colour: Colour | None
    outline: Outline | None = None
    radius: float = 0


@dataclass(frozen=True)
class Ellipse:
    """An outline in a colour, and what fills it; silent like a rectangle."""

    name: str
    box: Box
    colour: Colour
    inside: Colour
    outline: float = 2.0


@dataclass(frozen=True)
class Line:
    """A straight one from a point to another; silent like a rectangle."""

    name: str
    start: tuple[float, float]
    end: tuple[float, float]
    colour: Colour
    thickness: float = 0.75
    dashed: bool = False


@dataclass(frozen=True)
class Polygon:
    """A filled area between three points or more; silent like a rectangle."""

    name: str
    points: tuple[tuple[float, float], ...]
    colour: Colour


@dataclass(frozen=True)
class Picture:
    """A PNG or JPEG file (`data`) that fills its box, and what it shows for those who cannot see it."""

    name: str
    box: Box
    data: bytes = field(repr=False)
    alt: str

    @property
    def media(self) -> str:
        """The media type of `data`."""
        return "image/png" if self.data.startswith(b"\x89PNG") else "image/jpeg"


@dataclass(frozen=True)
class TextLine:
    """Runs on a single line whose top left corner is at `x`, `y`."""

    name: str
    x: float
    y: float
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    @property
    def width(self) -> float:
        return sum(run.width for run in self.runs)

    @property
    def height(self) -> float:
        return max(fit.line_height(run.text, run.size, run.serif) for run in self.runs)


@dataclass(frozen=True)
class TextBox:
    """Paragraphs one below the other, in a box that may be filled and outlined like a rectangle.

    `role` and `number` say which of the page's texts it is (`number` counts panels from 0). `column` is the content
    area it is the first to stand in, if it is: that area's placeholder is its own.
    """

    name: str
    box: Box
    paragraphs: tuple[Paragraph, ...]
    role: Role | None = None
    number: int = 0
    column: int | None = None
    fill: Colour | None = None
    outline: Outline | None = None
    radius: float = 0
    padding: float = 0
    anchor: Anchor = "top"
    leading: float = SOLID
    """From one baseline to the next over the font size, where a painter sets the lines itself."""


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


@dataclass(frozen=True)
class Group:
    """Shapes that are one picture, and what it shows for those who cannot see it."""

    name: str
    box: Box
    alt: str
    shapes: tuple[Shape, ...]


Shape = Rectangle | Ellipse | Line | Polygon | Picture | TextLine | TextBox | TableShape | ChartShape | Group


class Frame(StrEnum):
    """How a slide is divided. A template has a layout for each."""

    COVER = "cover"
    DIVIDER = "divider"
    FULL = "full width"
    PANEL = "panel"
    """A panel at the left under the title."""
    SIDE = "side"
    """A panel at the left from top to bottom."""


@dataclass(frozen=True)
class Page:
    """One page. `backdrop` is what every page of its sort has behind its shapes; a template may hold it already."""

    step: str
    columns: int
    """Content areas side by side: 1 or 2; 0 where the page has none."""
    backdrop: Sequence[Shape]
    shapes: tuple[Shape, ...]
    notes: str = ""
    frame: Frame = Frame.FULL

    @property
    def title(self) -> str:
        """Its title in one line."""
        titles = (shape for shape in self.shapes if isinstance(shape, TextBox) and shape.role in _TITLES)
        return "".join(run.text for shape in titles for paragraph in shape.paragraphs for run in paragraph.runs)


_TITLES = (Role.TITLE, Role.COVER_TITLE, Role.POSTER_TITLE)


class PageKind(StrEnum):
    """What is laid out."""

    DECK = "deck"
    ONE_PAGER = "one-pager"
    MONTH = "month"
    """Weeks of the calendar, as a picture on the screen alone."""


@dataclass(frozen=True)
class Pages:
    """A deck, a one-pager or a month laid out. `tag` is the language (BCP 47), `made` the day in the properties."""

    kind: PageKind
    width: float
    height: float
    pages: tuple[Page, ...]
    tag: str
    title: str
    author: str
    subject: str
    made: date | None
    theme: Theme = NORDIC
