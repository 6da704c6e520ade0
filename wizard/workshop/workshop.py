"""A workshop as it is at a moment, and what a facilitator does with it. Nothing here saves: each gives another one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from wizard.language import writing
from wizard.language.errors import Refused
from wizard.workshop import clock as clocks
from wizard.workshop import follow_up as follow_ups
from wizard.workshop.agenda import Block, BlockKind
from wizard.workshop.clock import Clock
from wizard.workshop.follow_up import FollowUp
from wizard.workshop.groups import Group
from wizard.workshop.letting_in import LetIn, WayIn
from wizard.workshop.peers import Round
from wizard.workshop.plenary import Revealed, Texts

LONGEST_TITLE, LONGEST_HOST, LONGEST_MESSAGE = 80, 60, 280
MOST_DAYS_KEPT = 365


@dataclass(frozen=True)
class Message:
    text: str
    at: datetime


@dataclass(frozen=True)
class Held:
    """A block that was begun, at a time in UTC."""

    block: Block
    began: datetime


@dataclass(frozen=True)
class Left:
    """A block that was left for another, and how it stood then."""

    at: datetime
    clock: Clock
    message: Message | None
    closed: frozenset[str]


@dataclass(frozen=True)
class Moved:
    """When the rest of a day was moved, and the agenda as it was before."""

    at: datetime
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Workshop:
    title: str
    language: str
    """An id. The agenda is written in it, and strategies begin in it."""
    timezone: str
    """Where it is held."""
    blocks: tuple[Block, ...]
    kept_days: int
    """How long everything is kept after the end."""
    host: str = ""
    """Who leads it, as participants know them."""
    code: str = ""
    """The store gives it."""
    clock: Clock | None = None
    """None before the first block."""
    closed: frozenset[str] = frozenset()
    """The sections that participants cannot open."""
    message: Message | None = None
    ended: datetime | None = None
    kept_from: date | None = None
    """The last day as it was when the workshop was ended; it stands when the workshop is opened again."""
    asks: str = ""
    """What the room is asked at this moment, by its id in `plenary.askable`. The answers are hidden until shown."""
    gathered: Texts | None = None
    """What was written, while the facilitator looks it through; on no screen yet."""
    revealed: tuple[Revealed, ...] = ()
    """What the room has been shown of its answers, the last one last."""
    shows: bool = False
    """Whether the last of them is on the screen now."""
    follow_up: FollowUp | None = None
    """When the room meets again, if it does."""
    held: tuple[Held, ...] = ()
    """The blocks that were begun, in that order, as they were then."""
    left: Left | None = None
    """The block that was on before this one."""
    moved: Moved | None = None
    """None once the agenda was changed otherwise, or went on."""
    page: int = 0
    """Of texts that do not all fit on the screen: how often somebody has turned to others."""

    groups: tuple[Group, ...] = ()
    shared: frozenset[int] = frozenset()
    """The participants that are no company: strategies made for groups, also for those that are dissolved."""
    dissolved: tuple[Group, ...] = ()
    """The groups that worked in one strategy and are no more, as they were: their members can still open it."""
    names_groups: bool = False
    """Whether the screen shows what the groups are called."""
    comments: Round | None = None
    """The comments that are written between groups, or were in the last round."""
    removed: frozenset[int] = frozenset()
    """The participants that were taken off the list: they count nowhere, and keep their strategy."""
    asks_files: datetime | None = None
    """When everybody was asked whether their files may be had, in UTC."""
    ways_in: tuple[WayIn, ...] = ()
    """The codes that are good for somebody at this moment."""
    let_in: tuple[LetIn, ...] = ()

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def block(self) -> Block | None:
        """The one that is on, if any."""
        return self.blocks[self.clock.block] if self.clock and not self.ended else None

    @property
    def paused(self) -> bool:
        """Whether the time of the block that is on stands still; of homework nobody counts the time."""
        block = self.block
        return (
            block is not None
            and self.clock is not None
            and not self.clock.runs
            and block.kind is not BlockKind.HOMEWORK
        )

    @property
    def shown(self) -> Revealed | None:
        """What is on the screen in place of the block."""
        return self.revealed[-1] if self.shows and self.revealed else None

    @property
    def next_block(self) -> int | None:
        """The place of the one that comes after it."""
        following = self.clock.block + 1 if self.clock else 0
        return following if following < len(self.blocks) else None

    @property
    def day(self) -> int:
        return self.blocks[self.clock.block].day if self.clock else 1

    @property
    def days(self) -> int:
        return self.blocks[-1].day

    @property
    def last_day(self) -> date:
        """The day it ended, or is to."""
        return (self.ended or self.blocks[-1].planned_end).astimezone(self.zone).date()

    @property
    def delete_on(self) -> date:
        """The day on which all of it is deleted. It never becomes an earlier one: people have been told."""
        planned = self.blocks[-1].planned_end.astimezone(self.zone).date()
        return max(filter(None, (planned, self.last_day, self.kept_from))) + timedelta(days=self.kept_days)

    def late(self, now: datetime) -> timedelta:
        """How far the day is behind its plan; less than nothing before it."""
        block = self.block
        if block is None or self.clock is None or block.kind is BlockKind.HOMEWORK:
            return timedelta()
        return max(self.clock.end_at(now), now) - block.planned_end


def planned(workshop: Workshop) -> Workshop:
    """`workshop` as somebody has just described it, its texts in the form they are kept in. Raises Refused."""
    title, host = writing.one_line(workshop.title), writing.one_line(workshop.host)
    if not title:
        raise Refused("workshop_title")
    for text, limit in ((title, LONGEST_TITLE), (host, LONGEST_HOST)):
        check_length(text, limit)
    if not 1 <= workshop.kept_days <= MOST_DAYS_KEPT:
        raise Refused("not_whole", low=1, high=MOST_DAYS_KEPT)
    if any(one.starts > other.starts for one, other in zip(workshop.blocks, workshop.blocks[1:], strict=False)):
        raise Refused("workshop_days")
    return replace(workshop, title=title, host=host)


def pause(workshop: Workshop, now: datetime) -> Workshop:
    if workshop.clock is None or not workshop.clock.runs:
        return workshop
    return replace(workshop, clock=clocks.paused(workshop.clock, now))


def resume(workshop: Workshop, now: datetime) -> Workshop:
    if workshop.clock is None or workshop.clock.runs:
        return workshop
    return replace(workshop, clock=clocks.resumed(workshop.clock, now))


def lengthen(workshop: Workshop, minutes: int, now: datetime) -> Workshop:
    if workshop.clock is None:
        return workshop
    return replace(workshop, clock=clocks.lengthened(workshop.clock, minutes, now))


def say(workshop: Workshop, text: str, now: datetime) -> Workshop:
    """Show `text` to everybody, in place of what was said before; no text takes that away. Raises Refused."""
    text = writing.lines(text)
    check_length(text, LONGEST_MESSAGE)
    return replace(workshop, message=Message(text, now) if text else None)


def close_all_but(workshop: Workshop, opened: Iterable[str], sections: Iterable[str]) -> Workshop:
    """Of all `sections`, participants can open those that are `opened`, and those they are working on."""
    here = workshop.block.sections if workshop.block else ()
    return replace(workshop, closed=frozenset(sections) - set(opened) - set(here))


def ask_for_files(workshop: Workshop, now: datetime) -> Workshop:
    """Ask everybody in their bar whether their files may be had; those who have said so already are not."""
    return replace(workshop, asks_files=now)


def meet_again(workshop: Workshop, day: date | None, now: datetime) -> Workshop:
    """On `day`, or not at all. Raises Refused for a day that is not after the workshop's last."""
    if day is None:
        return replace(workshop, follow_up=None)
    if day <= workshop.last_day:
        raise Refused("follow_up_day")
    return replace(workshop, follow_up=follow_ups.set_on(day, workshop.follow_up, now))


def end(workshop: Workshop, now: datetime) -> Workshop:
    """Nobody joins any more; everybody keeps their strategy until `delete_on`."""
    over = replace(workshop, asks="", gathered=None, shows=False)
    over = replace(over, ended=now, closed=frozenset(), message=None)
    return replace(over, kept_from=max(filter(None, (over.last_day, workshop.kept_from))))


def reopen(workshop: Workshop) -> Workshop:
    return replace(workshop, ended=None)


def check_length(text: str, limit: int) -> None:
    """Raises Refused."""
    if len(text) > limit:
        raise Refused("too_long", length=len(text), limit=limit)
