"""What the one-pager is made of: three columns of groups, the next steps, and whom to ask.

`outline.one_page` builds it from a strategy, `layout.one_page` finds a place and a size for everything. Things are said
whole, the fullest way first: where there is no room the layout takes the next one, or leaves out whole items and counts
them. It never cuts a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from exports.blocks.results import Standing
from exports.hashing import hashed_once


@dataclass(frozen=True)
class Item:
    """Something said: a name in bold, a few words after it in muted type, and a text."""

    lead: str = ""
    aside: str = ""
    texts: tuple[str, ...] = ()
    """Ways to say it, the fullest first. An empty one: the lead says enough."""


@dataclass(frozen=True)
class ItemList:
    """Items in order of weight: what finds no room is taken from the end.

    `lines` run on after their lead, `named` ones after it and a colon. `ruled` ones have it above them and a rule at
    their side, `pairs` have it to their left.
    """

    items: tuple[Item, ...]
    form: Literal["lines", "named", "ruled", "pairs"] = "lines"


@dataclass(frozen=True)
class Shares:
    """One bar divided into parts: what each is called, and its per cent as a number and as written."""

    parts: tuple[tuple[str, float, str], ...]
    alt: str


@dataclass(frozen=True)
class WeekPost:
    """A box of the week: when, where, and who makes it."""

    day: str
    time: str
    platform: str
    maker: str


@dataclass(frozen=True)
class PostWeek:
    """The posts of a week, in the order of its days. `instead` says the same in lines, where boxes find no room."""

    posts: tuple[WeekPost, ...]
    instead: ItemList
    alt: str


@dataclass(frozen=True)
class MainFigure:
    """The figure that counts most: from `baseline` (or nothing) to `target`, both as written."""

    baseline: str
    target: str
    caption: str
    alt: str


@dataclass(frozen=True)
class SideFigure:
    """Another figure on its way: what it is called, where it goes in words, and how far it has come already."""

    name: str
    words: str
    done: float | None
    """Today's part of the larger of baseline and target, from 0 to 1; None where there is no baseline."""
    standing: Standing | None = None
    """How it stands; None before there is a figure of any."""


@dataclass(frozen=True)
class Progress:
    """How the figure that counts most stands, and the day it is to be reached by, in words."""

    standing: Standing
    due: str


@dataclass(frozen=True)
class Figures:
    """Figures in order of weight."""

    rows: tuple[SideFigure, ...]
    alt: str


Content = ItemList | Shares | PostWeek | MainFigure | Progress | Figures


@hashed_once
@dataclass(frozen=True)
class PageGroup:
    """What stands under one label. `questions` are those whose answers it shows."""

    id: str
    label: str
    content: tuple[Content, ...]
    questions: tuple[str, ...]
    hint: str = ""
    """What stands in its place as long as it has no content; without one it is left out then."""


@dataclass(frozen=True)
class PageColumn:
    """The groups of one step, under its name."""

    step: str
    title: str
    groups: tuple[PageGroup, ...]


@dataclass(frozen=True)
class NextStep:
    """A card: when, who, and what, in full."""

    when: str
    who: str
    what: str


@hashed_once
@dataclass(frozen=True)
class NextSteps:
    """The cards at the foot of the page. `hint` as of `PageGroup`."""

    label: str
    cards: tuple[NextStep, ...]
    questions: tuple[str, ...]
    hint: str = ""


@dataclass(frozen=True)
class OnePager:
    """The whole page: always exactly one A4 page, landscape. `tag` is the texts' language (BCP 47)."""

    company: str
    kind: str
    """What it is, beside the company's name."""
    dated: str
    statement: tuple[str, ...]
    """The strategy in a sentence or two, sentence by sentence."""
    rest: str
    """Says that the presentation has the rest of a statement that is too long for the page."""
    columns: tuple[PageColumn, ...]
    steps: NextSteps
    ask: PageGroup
    message_label: str
    messages: tuple[str, ...]
    """What people should remember, in order of weight: the first that fits on a line stands at the foot."""
    more: str
    """Says that `{n}` items were left out."""
    tag: str
    title: str
    subject: str = ""
    notes: str = ""
    made: date | None = None
    """The day in the file's properties; the day it is drawn when left out."""
