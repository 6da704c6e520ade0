"""Words on a page: runs and paragraphs, and the boxes they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from exports.hashing import hashed_once
from exports.layout import fit
from exports.layout.grid import Box
from exports.layout.palette import INK, Colour
from exports.layout.shapes.areas import Outline

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
    DATE = "date"


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


@hashed_once
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


@hashed_once
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
