"""The one-pager."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Panel:
    """One field of the one-pager. Items come in order of weight: what does not fit is counted, not shrunk."""

    id: str
    title: str
    items: tuple[str, ...]
    step: str
    more: str = "+ {n}"
    """The last line where `n` items had to be left out."""


@dataclass(frozen=True)
class OnePage:
    """The one-pager: always exactly one A4 page."""

    title: str
    author: str
    tag: str
    statement: str
    panels: tuple[Panel, ...] = field(default=())
    footer: str = ""
    subject: str = ""
    notes: str = ""
    made: date | None = None
    """The day in the file's properties; the day it is drawn when left out."""
