"""The deck: its cover, its slides, and what its steps are called."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from exports.blocks.plain import Bullets, Chart, Facts, Lanes, Note, Statement, Steps, Table, Tiles, Timeline
from exports.blocks.plan import PlanBlock
from exports.blocks.results import ResultsBlock
from exports.blocks.strategy import (
    Evidence,
    Goal,
    ListCards,
    Matrix,
    Meetings,
    OnAPage,
    Passage,
    Persona,
    Platforms,
    Profile,
    Quotes,
    Threads,
)

Block = (
    Bullets
    | Statement
    | Table
    | Chart
    | Facts
    | Steps
    | Timeline
    | Lanes
    | Tiles
    | Note
    | OnAPage
    | Threads
    | Passage
    | Evidence
    | Meetings
    | Matrix
    | Platforms
    | Quotes
    | ListCards
    | PlanBlock
    | ResultsBlock
)
Aside = Goal | Profile | Persona
"""What can stand in a panel at the left."""


@dataclass(frozen=True)
class Columns:
    """Blocks side by side, each part drawn from the top down. `weights` are relative widths."""

    parts: tuple[tuple[Block, ...], ...]
    weights: tuple[float, ...] = ()


@dataclass(frozen=True)
class Slide:
    """One slide as meant. Where it does not fit, the layout continues it on further slides."""

    id: str
    """Stable name, such as `pillars` or `audience:2`."""
    title: str
    """Says the point, in one or two lines."""
    blocks: tuple[Block | Columns, ...] = ()
    step: str = ""
    """strategy, plan or measure: the colour, and the words above the title. Empty: neutral."""
    kicker: str = ""
    """The section's name, small above the title."""
    notes: str = ""
    """Speaker notes: the full wording of what the slide says in keywords."""
    aside: Aside | None = None
    """What stands in a panel at the left: for whom or why it is what the slide says."""
    result: str = ""
    """What it says in a few words, for the list at the beginning of its step; the kicker where it is empty.

    Slides of one step with the same words have one line in that list.
    """
    further: str = ""
    """The title of the slides it goes on to; its own, counted, where it is empty."""
    alone: bool = False
    """It is one slide, however much it has to say: whole items that find no room are left out and counted."""


@dataclass(frozen=True)
class Cover:
    """The title slide. `subtitle` says what is presented, `statement` what the strategy is in one sentence."""

    title: str
    subtitle: str
    lines: tuple[str, ...] = ()
    notes: str = ""
    statement: str = ""


@dataclass(frozen=True)
class StepHeading:
    """One of the three steps: its name and the question it answers. `part` is "Step 1 of 3", for screen readers."""

    id: str
    name: str
    question: str
    part: str


@dataclass(frozen=True)
class Deck:
    """A whole presentation. `tag` is the texts' language (BCP 47); `author` is the company."""

    title: str
    author: str
    tag: str
    cover: Cover | None
    slides: tuple[Slide, ...]
    subject: str = ""
    steps: tuple[StepHeading, ...] = ()
    """In their order. A step of two slides or more begins with one that lists them."""
    continued: str = "({number})"
    """After the title of a slide that goes on from another, so that no two are called the same; counts from 2."""
    part: str = "{number}/{total}"
    """After the kicker of a slide that is one of several."""
    more: str = "+ {n}"
    """How what is left out of a slide is counted."""
    footer: str = ""
    made: date | None = None
    """The day in the file's properties; the day it is drawn when left out."""
