"""A format's painters: one function for each kind of shape, found by the shape's class."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, get_args

from exports.hashing import hashed_once
from exports.layout.shapes import Shape
from exports.layout.themes import NORDIC, Theme

KINDS: tuple[type, ...] = get_args(Shape)
"""Every kind of shape there is."""

Surface = TypeVar("Surface")
Painted = TypeVar("Painted")
Paint = Callable[[Surface, Any], Painted]
PaintT = TypeVar("PaintT", bound=Callable[..., Any])


@hashed_once
@dataclass(frozen=True)
class Manner:
    """What a page's painters go by: the language of its texts (BCP 47) and the theme."""

    tag: str
    theme: Theme = NORDIC


class Painters(Generic[Surface, Painted]):
    """The painters of one format. `surface` is whatever its functions paint on or with."""

    def __init__(self, format_: str) -> None:
        self._format = format_
        self._painters: dict[type, Paint[Surface, Painted]] = {}

    def paints(self, kind: type) -> Callable[[PaintT], PaintT]:
        """Decorates the function `(surface, shape)` that paints shapes of `kind`."""

        def register(paint: PaintT) -> PaintT:
            self._painters[kind] = paint
            return paint

        return register

    @property
    def kinds(self) -> frozenset[type]:
        """The kinds of shapes it can paint."""
        return frozenset(self._painters)

    def paint(self, surface: Surface, shape: Shape) -> Painted:
        """`shape` in the format. Raises KeyError for a kind that has no painter, naming those that have."""
        if type(shape) not in self._painters:
            known = ", ".join(sorted(kind.__name__ for kind in self._painters))
            raise KeyError(f"{self._format} has no painter for {type(shape).__name__}; it has some for {known}")
        return self._painters[type(shape)](surface, shape)
