"""The forms of steps 2 and 3: notices, pillars, the week, hours, growth, KPIs, first weeks, open questions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from exports.blocks.kpis import Kpis
from exports.blocks.plain import Stretch, Ticks
from wizard.schedule.timeline import Axis


@dataclass(frozen=True)
class Notice:
    """Something on a card of its own: a role, a campaign, what we do about a complaint."""

    title: str = ""
    lines: tuple[str, ...] = ()
    """Sentences, each a paragraph."""
    label: str = ""
    """Small above the title: what sort of thing it is."""
    amount: str = ""
    """At the right of the label: how fast, how much."""
    pairs: tuple[tuple[str, str], ...] = ()
    """What is also known, each after its label."""
    foot: str = ""
    """Who does it."""
    listed: bool = False
    """The lines are items of a list."""
    strong: bool = False
    """It is what the others come to: on the step's own colour."""
    figure: str = ""
    """A number that carries the card, in place of a title."""


@dataclass(frozen=True)
class Notices:
    """Cards, `per_row` side by side; at their left, where there is one, a panel of facts under their labels.

    The first of the facts is the one that is seen from afar.
    """

    cards: tuple[Notice, ...]
    per_row: int
    panel: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class PillarShare:
    """A kind of content, and how much of it there is."""

    topic: str
    percent: float | None = None
    share: str = ""
    """The percent as written."""
    amount: str = ""
    """How many posts that is."""
    facts: tuple[tuple[str, str], ...] = ()
    """For whom and why, each after its label."""
    example: str = ""


@dataclass(frozen=True)
class Pillars:
    """The content as one bar of 100 %, and a column for each of its parts."""

    pillars: tuple[PillarShare, ...]
    """The largest first."""
    alt: str
    made_of: str
    types: tuple[str, ...]
    """What the posts are: pictures, films."""
    left: float = 0.0
    """Per cent that no pillar has, where the shares do not add up."""
    left_share: str = ""
    """That in words."""
    note: str = ""


@dataclass(frozen=True)
class WeeklyPost:
    """A post of every week, or of some of them."""

    time: str
    maker: str
    poster: str = ""
    """Who posts it, as a sentence; empty where that is the maker."""
    often: str = ""
    """Where it is not every week."""


@dataclass(frozen=True)
class PlatformWeek:
    """What is posted where, from Monday to Sunday. `loose` are the posts without a day."""

    name: str
    often: str
    days: tuple[tuple[WeeklyPost, ...], ...]
    loose: tuple[WeeklyPost, ...] = ()


@dataclass(frozen=True)
class WeekGrid:
    """The week as a table: platforms down, weekdays across."""

    days: tuple[str, ...]
    rows: tuple[PlatformWeek, ...]
    alt: str
    any_day: str
    """Over the column of posts without a day."""
    below: tuple[tuple[str, str], ...] = ()
    """What has been agreed about it, each under its label."""
    more: str = "+ {n}"
    """Stands for posts that a day has no room for."""


@dataclass(frozen=True)
class Spent:
    """Hours that go to something or somebody, and how they are written."""

    name: str
    hours: float
    shown: str


@dataclass(frozen=True)
class Hours:
    """The hours a plan needs as one bar against those there are."""

    needed: str
    """The number alone: it is the one thing seen from afar."""
    says: tuple[str, str]
    """What the number is, and what is left or missing."""
    parts: tuple[Spent, ...]
    available: float | None
    free: Spent | None
    """What is left of the hours there are."""
    over: Spent | None
    """What they are exceeded by."""
    limit: str
    """What is written at the end of the hours there are."""
    makers_label: str
    makers: tuple[Spent, ...]
    advice_label: str
    advice: tuple[str, ...]
    note: str
    alt: str


@dataclass(frozen=True)
class GrowthStep:
    """A step of the growth plan. `day` is None while it has no date, which `when` then says."""

    number: int
    when: str
    what: str
    who: str
    day: date | None = None
    kind: str = ""
    state: str = ""
    """That it is done or the next; empty for the others."""
    done: bool = False


@dataclass(frozen=True)
class GrowthPath:
    """The steps along an axis, with the campaigns as bars, and a card for each."""

    steps: tuple[GrowthStep, ...]
    alt: str
    axis: Axis | None = None
    ticks: Ticks = ()
    campaigns: tuple[Stretch, ...] = ()


@dataclass(frozen=True)
class TaskCard:
    """Something to do: when, what, who; `unowned` says that nobody is named."""

    what: str
    when: str = ""
    who: str = ""
    unowned: str = ""


@dataclass(frozen=True)
class TaskWeek:
    """What is to be done in a week, or before the first."""

    name: str
    days: str
    tasks: tuple[TaskCard, ...]
    before: bool = False


@dataclass(frozen=True)
class TaskWeeks:
    """Weeks side by side, and a box to tick for all there is to do."""

    weeks: tuple[TaskWeek, ...]


@dataclass(frozen=True)
class OpenQuestion:
    """A question nobody has answered, and why it matters."""

    question: str
    why: tuple[str, ...] = ()
    """In sentences, the first of which can stand alone."""


@dataclass(frozen=True)
class OpenStep:
    """What a step still lacks; `count` says it in words."""

    id: str
    name: str
    count: str
    questions: tuple[OpenQuestion, ...]


@dataclass(frozen=True)
class OpenQuestions:
    """A column for each step, with lines to write on."""

    steps: tuple[OpenStep, ...]
    answer: str
    who: str
    when: str


PlanBlock = Notices | Pillars | WeekGrid | Hours | GrowthPath | Kpis | TaskWeeks | OpenQuestions
"""Each of these has a form of its own."""
