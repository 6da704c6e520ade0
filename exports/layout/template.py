"""A company's own template as the layout knows it: where its placeholders stand and what it leaves free.

Boxes and sizes are points of the page that we lay out: `Template.scale` of them are a point of the template's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from exports.layout.grid import Box
from exports.layout.palette import Colour
from exports.layout.shapes.text import Align, Anchor
from exports.layout.themes import Theme


@dataclass(frozen=True)
class TemplateTheme(Theme):
    """The template's colours and fonts as a theme of ours, with what its placeholders are written in."""

    title: str = "000000"
    cover: str = "000000"
    section: str = "000000"
    quiet: str = "000000"
    """Of footer, date and slide number."""


@dataclass(frozen=True)
class TextPlace:
    """A placeholder of a layout: the room of its text, and how text is set there."""

    key: str
    """What the file calls it."""
    box: Box
    size: float
    align: Align = "left"
    anchor: Anchor = "top"
    capitals: bool = False
    serif: bool = False
    """Whether in the titles' font."""
    colour: Colour | None = None
    """In place of the template's own, where that cannot be read on its ground."""
    moved: bool = False
    """Whether it stands elsewhere than the layout has it, or the layout has none."""


@dataclass(frozen=True)
class TemplateLayout:
    """A layout of the template. `part` is what the file calls it, `name` what people do."""

    part: str
    name: str
    ground: bytes = field(repr=False)
    """A PNG or JPEG of what stands behind everything, from edge to edge."""
    title: TextPlace | None = None
    texts: tuple[TextPlace, ...] = ()
    """What else is written there: the subtitle, or content from left to right."""
    footer: TextPlace | None = None
    number: TextPlace | None = None
    date: TextPlace | None = None


@dataclass(frozen=True)
class Template:
    """What a deck is built on in place of our own ground."""

    data: bytes = field(repr=False)
    """A PowerPoint file with the master, its layouts and nothing else."""
    width: float
    height: float
    scale: float
    theme: TemplateTheme
    slots: Mapping[str, str]
    """How the file names the palette's roles: by colours of its own theme."""
    cover: TemplateLayout
    section: TemplateLayout
    content: TemplateLayout
    """Of slides whose text stands in its first text."""
    plain: TemplateLayout
    """Of slides that are drawn."""
    two: TemplateLayout | None
    body: Box
    """What is left free for what we draw, beside the title and all that stands on the ground."""
    sheet: Box | None
    """A light sheet that the body stands on, where the ground itself would not bear our text."""
    missing: tuple[str, ...] = ()
    """What it has no placeholder or layout for: `title`, `body`, `footer`, `number`, `date`, `cover`."""
    not_drawn: bool = False
    """Whether something of the ground is missing in our pictures of it."""

    def __hash__(self) -> int:
        return hash(self.data)

    @property
    def layouts(self) -> tuple[TemplateLayout, ...]:
        """Those that are used, each once."""
        found = (self.cover, self.section, self.content, self.plain, self.two)
        return tuple(dict.fromkeys(one for one in found if one))
