"""What every form of a slide is once it is measured: a piece."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import inf
from typing import Protocol, TypeVar

from exports.layout.builder import PageBuilder
from exports.layout.grid import SCALES, Scale
from exports.layout.palette import Colour, accent


class Piece(Protocol):
    """Something measured that can be drawn, or split where it does not fit. Lengths are points."""

    @property
    def width(self) -> float: ...

    @property
    def height(self) -> float:
        """What it needs: the least it can be drawn in with everything it has to say.

        More than a slide has, where it holds more than one slide may show.
        """

    def split(self, room: float) -> tuple[Piece | None, Piece | None]:
        """What fits into `room` and the rest. With the whole body's height as room, something always fits."""

    def fitted(self, room: float) -> Piece:
        """It as it stands where it has `room`, which is no less than its height: grown as far as that serves it."""

    def draw(self, builder: PageBuilder, x: float, y: float) -> None: ...


@dataclass(frozen=True)
class Setting:
    """What a block is measured for: the sizes, the step's colour, and the width and height there are."""

    scale: Scale
    step: str
    width: float
    height: float
    """Of a slide's whole body. A block may need more: then it is split."""

    @property
    def accent(self) -> Colour:
        return accent(self.step)

    @property
    def large(self) -> bool:
        """Whether it is for few words. Where they find no room in it another one is taken: nothing is cut for it."""
        return self.scale not in SCALES

    def tallest(self, share: float) -> float:
        """Points that words may take whose place may be this share of a body."""
        return inf if self.large else share * self.height


class FullWidth:
    """What is as wide as the setting it is measured for."""

    setting: Setting

    @property
    def width(self) -> float:
        """Points from side to side."""
        return self.setting.width


BEYOND = 1.0
"""Points that what may not stand on one slide is higher than it."""


def how_many_fit(heights: Iterable[float], room: float, apart: float = 0.0) -> int:
    """How many of these, from the first on, stand below each other in `room`, `apart` from one to the next."""
    used = -apart
    count = 0
    for height in heights:
        used += apart + height
        if used > room:
            break
        count += 1
    return count


Measured = TypeVar("Measured", bound=Piece)


def largest(made: Iterable[Measured], room: float) -> Measured:
    """The first of `made` (one or more, the largest first) that needs no more than `room`, else the last."""
    for piece in made:
        if piece.height <= room:
            break
    return piece
