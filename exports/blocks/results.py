"""The forms of what came of it: figures on their way to targets, and how the posts did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wizard.results.marks import Mark

Reading = tuple[date, float]
"""A figure, and the day it stands for."""


@dataclass(frozen=True)
class Standing:
    """How something stands: what is seen at once, and the word for it."""

    mark: Mark
    word: str


@dataclass(frozen=True)
class KpiPath:
    """A figure over time beside the way it is to go."""

    name: str
    standing: Standing
    says: str
    """What that rests on, in a sentence or two."""
    figures: tuple[Reading, ...]
    """The oldest first, one a day."""
    way: tuple[Reading, ...]
    """From the beginning to the target; empty where there is no target, or no day for it."""
    alt: str
    number_format: str = "#,##0"
    """Excel number format of the values, such as `0.0" %"`."""
    foot: str = ""
    """Where the figures are from."""


@dataclass(frozen=True)
class Paths:
    """Figures on their way, the most important first; those that say so have a chart each."""

    kpis: tuple[KpiPath, ...]
    actual: str
    """What the line through the figures is called; `way` the one to the target."""
    way: str
    day: str
    """What the days are called in the sheet behind a chart."""
    target: str
    """Stands before the figure at the end of the way."""


@dataclass(frozen=True)
class MadeDecision:
    """Something that was decided, by whom it is done, until when, and how far it is."""

    what: str
    who: str
    when: str
    standing: Standing


@dataclass(frozen=True)
class Decisions:
    """A table of them, the first the most pressing."""

    columns: tuple[str, str, str, str]
    rows: tuple[MadeDecision, ...]
    alt: str


@dataclass(frozen=True)
class SpreadRow:
    """Some posts: what is usual among them. Without a `median` there are too few to say, which `shown` then does."""

    name: str
    shown: str
    low: float = 0.0
    median: float | None = None
    high: float = 0.0


@dataclass(frozen=True)
class Spreads:
    """Groups of posts beside each other on one scale: from where to where most of them lie, and the middle one."""

    label: str
    rows: tuple[SpreadRow, ...]
    top: float
    """The end of the scale."""
    alt: str


ResultsBlock = Paths | Decisions | Spreads
"""Each of these has a form of its own."""
