"""The forms of step 1: the strategy on a page, the thread from purpose to figure, audiences, needs and platforms."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Listed:
    """A group of a few names; `marked` says which of them is the main one, `mark` what it is called."""

    label: str
    items: tuple[str, ...]
    mark: str = ""
    marked: int | None = None


@dataclass(frozen=True)
class Share:
    """A part of a whole: what it is called, how large (0 to 100) and how that is written."""

    name: str
    percent: float
    shown: str


@dataclass(frozen=True)
class DaysOfWeek:
    """The days on which something happens: seven, Monday first. `often` stands where none is set."""

    name: str
    days: tuple[bool, ...]
    often: str = ""


@dataclass(frozen=True)
class Target:
    """A figure and where it is to go; `now` is empty where nobody has counted."""

    name: str
    now: str
    goal: str


@dataclass(frozen=True)
class OnAPage:
    """The whole strategy in three columns that rise, a step each. One without content says what it is to answer."""

    lead: str
    """What the strategy says beyond the slide's title; all that it says where it is `whole`."""
    whole: bool
    names: tuple[str, str, str]
    questions: tuple[str, str, str]
    groups: tuple[Listed, ...]
    shares_label: str
    shares: tuple[Share, ...]
    weeks_label: str
    weeks: tuple[DaysOfWeek, ...]
    letters: tuple[str, ...]
    """Of the week's days."""
    facts: tuple[str, ...]
    """What else the plan says in a line each: hours, start."""
    target: Target | None
    target_note: str
    targets: tuple[Target, ...]
    closing: tuple[str, str]
    """What stands under the figures, its beginning in bold."""
    more: str = "+ {n}"
    share_left: float = 0.0
    """Per cent of the content that has none of `shares`, where they do not add up."""


@dataclass(frozen=True)
class Thread:
    """A purpose: how much of the content serves it, and what it is seen on."""

    purpose: str
    note: str
    """That it is the main one; empty for the others."""
    share: str
    share_note: str
    targets: tuple[Target, ...]


@dataclass(frozen=True)
class Threads:
    """From the purposes to the figures, a row each. A gap is shown as one, and named."""

    columns: tuple[str, str, str]
    rows: tuple[Thread, ...]
    no_share: str
    no_target: str
    alt: str
    more: str = "+ {n}"


@dataclass(frozen=True)
class Goal:
    """In a panel: what it is all for. The first sentence carries it."""

    label: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Profile:
    """In a panel: facts under their labels."""

    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Persona:
    """In a panel from top to bottom: an audience as somebody one can picture."""

    name: str
    age_label: str
    age: str
    ages: tuple[int, int] | None
    """From and to; the scale reaches to `OLDEST`."""
    facts: tuple[tuple[str, str], ...]
    alt: str


OLDEST = 90


@dataclass(frozen=True)
class Meeting:
    """What somebody needs, what we make for it, and where and why."""

    need: str
    content: str
    note: str
    why: str = ""
    """Why they are where it is shown."""


@dataclass(frozen=True)
class Passage:
    """A heading and sentences that follow each other; `ruled` ones stand apart, a line between them."""

    label: str
    sentences: tuple[str, ...]
    ruled: bool = False
    evidence: Evidence | None = None
    """How well that is known, beside the heading."""


@dataclass(frozen=True)
class Meetings:
    """Needs and what we make for them, in pairs."""

    columns: tuple[str, str]
    pairs: tuple[Meeting, ...]
    alt: str
    nothing: str = "–"
    no_content: str = "–"
    """Where nothing is made for a need."""


@dataclass(frozen=True)
class Evidence:
    """How well something is known: one of a few ways, from the loosest to the firmest."""

    label: str
    ways: tuple[str, ...]
    chosen: int


@dataclass(frozen=True)
class MatrixRow:
    """An audience, and a cell for each purpose."""

    name: str
    note: str
    cells: tuple[tuple[Meeting, ...], ...]


@dataclass(frozen=True)
class Matrix:
    """Audiences down, purposes across; in the cells what the ones need of the others."""

    columns: tuple[str, ...]
    main: int | None
    """The column of the main purpose, and what it is called."""
    mark: str
    across: str
    """What the columns are; `down` what the rows are."""
    down: str
    rows: tuple[MatrixRow, ...]
    alt: str
    needs_told: bool = False
    """Whether other slides say the needs: then this one may do with what is made for them."""


@dataclass(frozen=True)
class PlatformCard:
    """A platform: for whom, in which roles, what people find there, and how much there is of it."""

    name: str
    audiences: tuple[str, ...]
    roles: tuple[str, ...]
    finds: tuple[str, ...]
    posts: str = ""
    days: tuple[bool, ...] = ()
    followers: str = ""
    used_by: str = ""
    """Who uses it, in words: `used` is the share as written, `percent` its value."""
    used: str = ""
    percent: float = 0.0
    rhythm: str = ""
    """How often something is posted, in place of `posts` where those are no whole number a week."""


@dataclass(frozen=True)
class Platforms:
    """A card for each platform."""

    cards: tuple[PlatformCard, ...]
    meant_for: str
    """`For {audiences}`."""
    finds: str
    posts: str
    followers: str
    letters: tuple[str, ...]
    note: str
    alt: str
    more: str = "+ {n}"
    often: str = ""


@dataclass(frozen=True)
class Quotes:
    """Sentences to remember, each on a card of its own. `leading`: the first of them is the main one."""

    sentences: tuple[str, ...]
    leading: bool = True


@dataclass(frozen=True)
class ListCard:
    """A list under its heading. `mark`: its items are what one does (yes), what one does not (no), or neither."""

    label: str
    items: tuple[str, ...]
    mark: str = ""


@dataclass(frozen=True)
class ListCards:
    """Lists side by side, a card each. `weights` are relative widths."""

    cards: tuple[ListCard, ...]
    weights: tuple[float, ...] = ()
