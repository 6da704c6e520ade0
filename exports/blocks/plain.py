"""Blocks that any slide may hold, several of them one below the other: texts, tables, charts, tiles, axes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wizard.schedule.timeline import Axis, PostCount

Ticks = tuple[tuple[date, str], ...]
"""Days along an axis, and what they are called there. A renderer leaves out those it has no room for."""


@dataclass(frozen=True)
class Bullets:
    """A heading (or none) and short lines under it."""

    items: tuple[str, ...]
    heading: str = ""


@dataclass(frozen=True)
class Statement:
    """One sentence that carries the slide, set large."""

    text: str
    label: str = ""


@dataclass(frozen=True)
class Table:
    """Rows of text. `widths` are relative; a header row is repeated where the table continues."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    alt: str
    """What the table shows, for screen readers."""
    heading: str = ""
    numeric: tuple[int, ...] = ()
    """Columns set flush right."""


@dataclass(frozen=True)
class Chart:
    """A native bar chart: one bar per category, or one per category and series, values written at the bars."""

    categories: tuple[str, ...]
    series: tuple[tuple[str, tuple[float, ...]], ...]
    """Name and values, one value per category."""
    alt: str
    number_format: str = "General"
    """Excel number format of the values, such as `0" %"`."""
    heading: str = ""
    colours: tuple[str, ...] = ()
    """Steps whose colours the series take; the slide's own when empty."""
    large: bool = False
    """Few bars are drawn thicker and with larger type, as wide apart as the slide has room."""


@dataclass(frozen=True)
class Facts:
    """Label and value, one pair a line: a persona's age, place and job; who answers leads, how fast."""

    pairs: tuple[tuple[str, str], ...]
    heading: str = ""


@dataclass(frozen=True)
class Steps:
    """Things in order: when (or a number), what, who. A part that no item has is left out."""

    columns: tuple[str, str, str]
    """What the three parts are called."""
    items: tuple[tuple[str, str, str], ...]
    alt: str
    """What the steps are, for screen readers."""
    heading: str = ""


@dataclass(frozen=True)
class Moment:
    """Something to do: what, who, and the day it is due, which `when` says in words; None where it has none yet."""

    what: str
    who: str
    when: str
    day: date | None = None
    done: bool = False


@dataclass(frozen=True)
class Timeline:
    """Things to do along an axis, one a line in the order given; those without a day have no place on it."""

    columns: tuple[str, str, str]
    """What the moments' `when`, `what` and `who` are called."""
    axis: Axis
    ticks: Ticks
    moments: tuple[Moment, ...]
    alt: str
    mark: tuple[date, str] | None = None
    """A day that stands out on the axis, and what it is."""
    heading: str = ""


@dataclass(frozen=True)
class Stretch:
    """The days from `first` to `last`, and what goes on in them. `quiet`: what the others are held against."""

    label: str
    detail: str
    first: date
    last: date
    quiet: bool = False


@dataclass(frozen=True)
class Lanes:
    """Stretches of time along an axis; those that overlap lie in lanes one below the other."""

    axis: Axis
    ticks: Ticks
    stretches: tuple[Stretch, ...]
    alt: str
    counts: tuple[PostCount, ...] = ()
    """Drawn as columns below the lanes, along the same axis."""
    counted: str = ""
    """What the counts are of."""
    heading: str = ""


@dataclass(frozen=True)
class Tile:
    """A small panel: a label, a few lines, and values under labels of their own. `step` gives it that step's colour."""

    label: str
    lines: tuple[str, ...] = ()
    step: str = ""
    pairs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Tiles:
    """Panels side by side, `per_row` to a row; `dense` ones hold sentences rather than keywords."""

    tiles: tuple[Tile, ...]
    per_row: int = 3
    dense: bool = False


@dataclass(frozen=True)
class Note:
    """A sentence in smaller, muted type: a reason, an assumption, a source."""

    text: str
