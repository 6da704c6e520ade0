"""Areas, lines and pictures: shapes that carry no text."""

from __future__ import annotations

from dataclasses import dataclass, field

from exports.hashing import hashed_once
from exports.layout.grid import Box
from exports.layout.palette import Colour


@dataclass(frozen=True)
class Outline:
    """A line around something, drawn on its edge."""

    colour: Colour
    thickness: float = 0.75
    dashed: bool = False


@hashed_once
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


@hashed_once
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
    """A PNG or JPEG file (`data`) that fills its box, and what it shows for those who cannot see it.

    Without `alt` it is a ground, and silent like a rectangle.
    """

    name: str
    box: Box
    data: bytes = field(repr=False)
    alt: str

    @property
    def media(self) -> str:
        """The media type of `data`."""
        return "image/png" if self.data.startswith(b"\x89PNG") else "image/jpeg"
