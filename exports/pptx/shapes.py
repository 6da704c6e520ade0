"""What the plans' pictures are drawn with: a slide takes it as shapes of its own, a document as part of a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from exports.layout import fit
from exports.pptx import xml
from exports.pptx.theme import INK, MUTED, WHITE, Box

if TYPE_CHECKING:
    from exports.pptx.canvas import Canvas


@dataclass(frozen=True)
class Rectangle:
    """A filled one; `colour` may be a tint, as in `xml.fill`."""

    name: str
    box: Box
    colour: str


@dataclass(frozen=True)
class Dot:
    """A round mark in a colour, or just its outline."""

    box: Box
    colour: str
    filled: bool
    name: str = "Dot"


@dataclass(frozen=True)
class Words:
    """One line of clean text from `x` on; `more` follows the text in muted type."""

    name: str
    text: str
    x: float
    y: float
    size: float
    bold: bool = False
    colour: str = INK
    more: str = ""

    @property
    def width(self) -> float:
        return fit.width(self.text, self.size, self.bold) + (fit.width(self.more, self.size) if self.more else 0.0)

    @property
    def height(self) -> float:
        return fit.line_height(self.text + self.more, self.size)


Shape = Rectangle | Dot | Words


def drawn(shape: Shape, canvas: Canvas) -> str:
    """`shape` in the slide's XML. Only words are read out."""
    id_, tag = canvas.id(), canvas.tag
    match shape:
        case Rectangle(name, box, colour):
            return xml.bar(id_, name, box, colour)
        case Dot(box, colour, filled, name):
            return xml.dot(id_, name, box, colour, colour if filled else WHITE)
        case Words(name, text, x, y, size, bold, colour, more):
            runs = xml.run(text, tag, size=size, bold=bold, colour="" if colour == INK else colour)
            runs += xml.run(more, tag, size=size, colour=MUTED) if more else ""
            # A point of slack: no line that fits as measured is broken over rounding.
            return xml.panel(id_, name, Box(x, y, shape.width + 1, shape.height), xml.paragraph(runs))
