"""The KPIs: figures on their way to a target."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Kpi:
    """A figure on its way: from `today` to `target`, which are values where they are known. Texts have their units."""

    name: str
    target: str
    today: str = ""
    start: float | None = None
    aim: float | None = None
    falls: bool = False
    latest: str = ""
    """The last result in words."""
    latest_value: float | None = None
    source: str = ""
    details: str = ""
    """What it is for, how often it is read."""
    owner: str = ""
    due: str = ""
    no_start: str = ""
    """When it is read for the first time."""


@dataclass(frozen=True)
class Kpis:
    """The main figure as a slope, the others as bars."""

    main: Kpi | None
    others: tuple[Kpi, ...]
    main_label: str
    others_label: str
    today: str
    """What the beginning is called; `ahead` what is left to go."""
    ahead: str
    alt: str
    closing: str = ""
