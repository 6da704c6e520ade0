"""A page being filled: takes shapes in reading order, and knows which content areas are still empty."""

from __future__ import annotations

from exports.layout import palette
from exports.layout.shapes import Shape


class PageBuilder:
    """The shapes of a page of `step`, with so many content areas (`columns`) side by side."""

    def __init__(self, step: str = "", columns: int = 1) -> None:
        self.step = step
        self.accent = palette.accent(step)
        self.columns = columns
        self.column = 0
        """The area being filled."""
        self._shapes: list[Shape] = []
        self._empty = set(range(columns))

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """Everything on it so far."""
        return tuple(self._shapes)

    def add(self, *shapes: Shape) -> None:
        """Puts shapes behind what is there, in reading order."""
        self._shapes += shapes

    def claim(self) -> int | None:
        """The area being filled, for the first shape that asks; None for those after it."""
        if self.column not in self._empty:
            return None
        self._empty.remove(self.column)
        return self.column
