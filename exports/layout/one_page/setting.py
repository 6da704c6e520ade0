"""What a group of the one-pager is set in, and what anything that stands in one can do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from exports.layout.palette import MUTED, Colour, accent
from exports.layout.shapes import Shape
from exports.layout.words import Words, paragraph, words

APART = 0.4
"""Between things of a kind, over the size of the type."""


@dataclass(frozen=True)
class GroupSetting:
    """The type's size, the width there is, and the step; `more` says that `{n}` things were left out."""

    size: float
    width: float
    step: str
    more: str

    @property
    def colour(self) -> Colour:
        return accent(self.step)

    @property
    def apart(self) -> float:
        return APART * self.size

    def counted(self, missing: int) -> Words | None:
        """Says how many things were left out; None where none was."""
        return words(self.width, paragraph(self.more.format(n=missing), self.size, colour=MUTED)) if missing else None


class Fitted(Protocol):
    """Something measured at one size. It can be said in less room, but never in half sentences."""

    @property
    def height(self) -> float: ...

    def reduced(self) -> Fitted | None:
        """The same in less room; None where it cannot give way any more."""

    def shapes(self, x: float, y: float) -> Iterator[Shape]: ...
