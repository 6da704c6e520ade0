"""How something stands at a glance: one of four marks, each with a colour, a form and a word."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from wizard.results.pace import Pace, PaceState


class Mark(StrEnum):
    """What is seen before anything is read."""

    REACHED = "reached"
    """It is where it was to be, or done."""
    ON_COURSE = "on_course"
    BEHIND = "behind"
    """It is not where it should be by now, or overdue."""
    OPEN = "open"
    """There is nothing to tell it by yet."""


_MARKS: Mapping[PaceState, Mark] = MappingProxyType(
    {
        PaceState.REACHED: Mark.REACHED,
        PaceState.ON_COURSE: Mark.ON_COURSE,
        PaceState.BEHIND: Mark.BEHIND,
        PaceState.LOST: Mark.BEHIND,
        PaceState.MISSED: Mark.BEHIND,
    }
)


def mark_of(pace: Pace) -> Mark:
    """The mark of a KPI; `words.word` says which state it is."""
    return _MARKS.get(pace.state, Mark.OPEN)
