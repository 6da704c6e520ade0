"""Shapes of every kind, and the pages they make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from exports.hashing import hashed_once
from exports.layout.grid import Box
from exports.layout.shapes.areas import Ellipse, Line, Picture, Polygon, Rectangle
from exports.layout.shapes.native import ChartShape, LineChartShape, TableShape
from exports.layout.shapes.text import Role, TextBox, TextLine
from exports.layout.themes import NORDIC, Theme

if TYPE_CHECKING:
    from exports.layout.template import Template


@hashed_once
@dataclass(frozen=True)
class Group:
    """Shapes that are one picture, and what it shows for those who cannot see it."""

    name: str
    box: Box
    alt: str
    shapes: tuple[Shape, ...]


Shape = (
    Rectangle
    | Ellipse
    | Line
    | Polygon
    | Picture
    | TextLine
    | TextBox
    | TableShape
    | ChartShape
    | LineChartShape
    | Group
)


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
    WORKSHEETS = "worksheets"
    """Paper to write on."""


@dataclass(frozen=True)
class Pages:
    """A deck, a one-pager or a month laid out. `tag` is the language (BCP 47); `made` the day in the properties."""

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
    template: Template | None = None
    """What a deck is built on in place of our own ground."""
