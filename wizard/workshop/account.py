"""What became of a workshop, as its organiser tells it afterwards: counted, and without names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.journey import State
from wizard.workshop import groups
from wizard.workshop.agenda import Block, BlockKind
from wizard.workshop.plenary import LEAST
from wizard.workshop.progress import Participant
from wizard.workshop.workshop import Held, Workshop

PASSED_BY = timedelta(minutes=1)
"""What was left again before that was only passed by."""


@dataclass(frozen=True)
class HeldItem:
    """A block as it was held."""

    kind: BlockKind
    title: str
    began: datetime
    """Where it was held."""
    minutes: int | None
    """How long it took; None for what nobody counts the time of."""


@dataclass(frozen=True)
class SectionProgress:
    """How many are done with a section, and how many have begun it."""

    section: str
    done: int
    begun: int


@dataclass(frozen=True)
class Account:
    workshop: Workshop
    joined: int
    days: tuple[tuple[HeldItem, ...], ...]
    """What was held, day by day; as it was planned where nothing was begun."""
    progress: tuple[SectionProgress, ...]
    """Of the sections of the exercises, in the questionnaire's order; nothing where too few have joined."""


def account(workshop: Workshop, participants: Sequence[Participant]) -> Account:
    people = groups.attending(participants, workshop)
    worked_on = {section for block in workshop.blocks for section in block.sections}
    sections = [section.id for section in catalogue().sections if section.id in worked_on]
    progress = [_progress(section, people) for section in sections] if len(people) >= LEAST else []
    return Account(workshop, len(people), tuple(_days(workshop)), tuple(progress))


def _progress(section: str, participants: Sequence[Participant]) -> SectionProgress:
    states = [participant.state(section) for participant in participants]
    return SectionProgress(section, states.count(State.DONE), len(states) - states.count(State.NOT_STARTED))


def _days(workshop: Workshop) -> list[tuple[HeldItem, ...]]:
    items = [_item(held, after, workshop) for held, after in _with_next(workshop)]
    days: list[list[HeldItem]] = []
    for item in items:
        if not days or days[-1][0].began.date() != item.began.date():
            days.append([])
        days[-1].append(item)
    return list(map(tuple, days))


def _with_next(workshop: Workshop) -> list[tuple[Held, datetime | None]]:
    """What was held, each with the time at which the next began, or it was over; None where nobody knows."""
    held = workshop.held or tuple(Held(block, block.starts) for block in workshop.blocks)
    ends = [*(after.began for after in held[1:]), workshop.ended if workshop.held else None]
    stayed = [
        (each, end)
        for each, end in zip(held, ends, strict=True)
        if not workshop.held or end is None or end - each.began >= PASSED_BY
    ]
    begun_anew = {id(after) for (before, _), (after, _) in pairwise(stayed) if before.block.title == after.block.title}
    first = [each for each, _ in stayed if id(each) not in begun_anew]
    return list(zip(first, [*(after.began for after in first[1:]), stayed[-1][1]], strict=True)) if stayed else []


def _item(held: Held, after: datetime | None, workshop: Workshop) -> HeldItem:
    block, zone = held.block, workshop.zone
    began = held.began.astimezone(zone)
    return HeldItem(block.kind, block.title, began, _minutes(block, began, after and after.astimezone(zone), workshop))


def _minutes(block: Block, began: datetime, after: datetime | None, workshop: Workshop) -> int | None:
    """As it was, where the next item began on the same day; as it was meant to be otherwise; None while it is on."""
    is_on = workshop.clock is not None and workshop.held and after is None and not workshop.ended
    if block.kind is BlockKind.HOMEWORK or is_on:
        return None
    if not workshop.held or after is None or after.date() != began.date():
        return block.minutes
    return round((after - began).total_seconds() / 60)
