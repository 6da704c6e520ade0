"""Changing the agenda: what has been and what is on stay where they are, and what follows on the same day moves along.

As in `workshop`, each function gives another workshop.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from wizard.language import writing
from wizard.language.errors import Refused
from wizard.workshop.agenda import Block, BlockKind
from wizard.workshop.moving import BY_A_SLIP
from wizard.workshop.workshop import LONGEST_TITLE, Moved, Workshop, check_length

MOST_BLOCKS = 120
MINUTES = (1, 480)
"""The shortest a block can be, and the longest."""
A_MINUTE = timedelta(minutes=1)


def change(workshop: Workshop, number: int, title: str, minutes: int, sections: Sequence[str]) -> Workshop:
    """The block of this place called, as long and, if it is an exercise, about what is said. Raises Refused."""
    title, before = writing.one_line(title), workshop.blocks[number]
    if not title:
        raise Refused("workshop_title")
    check_length(title, LONGEST_TITLE)
    if not MINUTES[0] <= minutes <= MINUTES[1]:
        raise Refused("not_whole", low=MINUTES[0], high=MINUTES[1])
    exercise = before.kind is BlockKind.EXERCISE
    if exercise and not sections:
        raise Refused("exercise_sections")
    about = tuple(sections) if exercise else before.sections
    changed = replace(before, title=title, minutes=minutes, sections=about)
    blocks = [*workshop.blocks[:number], changed, *workshop.blocks[number + 1 :]]
    is_on = workshop.clock is not None and workshop.clock.block == number
    closed = workshop.closed - set(about) if is_on else workshop.closed  # whoever works on it can open it
    moved = [*blocks[: number + 1], *_moved(workshop.blocks[number + 1 :], changed, changed.minutes - before.minutes)]
    return replace(workshop, blocks=tuple(moved), closed=closed, moved=None)


def add(workshop: Workshop, after: int, block: Block) -> Workshop:
    """`block` after the one of this place, on its day. Raises Refused where something later is on already."""
    if after + 1 < first_free(workshop):
        raise Refused("agenda_begun")
    if len(workshop.blocks) >= MOST_BLOCKS:
        raise Refused("too_many_blocks", limit=MOST_BLOCKS)
    before = workshop.blocks[after]
    added = replace(block, day=before.day, starts=before.planned_end)
    later = _moved(workshop.blocks[after + 1 :], added, added.minutes)
    return replace(workshop, blocks=(*workshop.blocks[: after + 1], added, *later), moved=None)


def remove(workshop: Workshop, number: int) -> Workshop:
    """Without the block of this place. Raises Refused where it has begun, or is the only one of its day."""
    if number < first_free(workshop):
        raise Refused("agenda_begun")
    gone = workshop.blocks[number]
    if sum(block.day == gone.day for block in workshop.blocks) == 1:
        raise Refused("agenda_day")
    later = _moved(workshop.blocks[number + 1 :], gone, -gone.minutes)
    return replace(workshop, blocks=(*workshop.blocks[:number], *later), moved=None)


def swap(workshop: Workshop, number: int) -> Workshop:
    """The block of this place and the one after it in each other's place; only within a day. Raises Refused."""
    if number < first_free(workshop):
        raise Refused("agenda_begun")
    first, second = workshop.blocks[number : number + 2]
    if first.day != second.day:
        raise Refused("agenda_day")
    earlier = replace(second, starts=first.starts)
    later = replace(first, starts=earlier.planned_end + (second.starts - first.planned_end))
    blocks = (*workshop.blocks[:number], earlier, later, *workshop.blocks[number + 2 :])
    return replace(workshop, blocks=blocks, moved=None)


def move_rest(workshop: Workshop, now: datetime) -> Workshop:
    """What is left of the day follows the block that is on, which has begun when it began and ends when it ends. What
    has been that day stands where it was held.
    """
    late, clock, here = workshop.late(now), workshop.clock, workshop.block
    if clock is None or here is None or abs(late) < A_MINUTE:
        return workshop
    lasts = here.planned_end + late - clock.began
    here = replace(here, starts=clock.began, minutes=max(MINUTES[0], round(lasts / A_MINUTE)))
    after = [
        replace(block, starts=block.starts + late) if block.day == here.day else block
        for block in workshop.blocks[clock.block + 1 :]
    ]
    blocks = (*_as_held(workshop, workshop.blocks[: clock.block], here), here, *after)
    return replace(workshop, blocks=blocks, moved=Moved(now, workshop.blocks))


def _as_held(workshop: Workshop, blocks: Sequence[Block], here: Block) -> list[Block]:
    """`blocks`, those of the same day as `here` at the times at which they were begun. What nobody has begun stays
    where it was planned, yet not after what follows it.
    """

    def day(at: datetime) -> date:
        return at.astimezone(workshop.zone).date()

    today = [held for held in workshop.held if day(held.began) == day(here.starts)]
    began = {(held.block.kind, held.block.title, held.block.day): held.began for held in today}
    found, follows = [], here.starts
    for block in reversed(blocks):
        if block.day == here.day:
            follows = min(began.get((block.kind, block.title, block.day), block.starts), follows)
            found.append(replace(block, starts=follows))
        else:
            found.append(block)
    return found[::-1]


def can_move_back(workshop: Workshop, now: datetime) -> bool:
    """Whether what was left was moved a moment ago, and the agenda is still as it became by that."""
    return workshop.moved is not None and now - workshop.moved.at <= BY_A_SLIP


def move_back(workshop: Workshop, now: datetime) -> Workshop:
    """The agenda as it was before what was left was moved."""
    if workshop.moved is None or not can_move_back(workshop, now):
        return workshop
    return replace(workshop, blocks=workshop.moved.blocks, moved=None)


def first_free(workshop: Workshop) -> int:
    """The place of the first block that can be moved or taken away: of what has begun, none can."""
    return workshop.clock.block + 1 if workshop.clock is not None else 0


def can_swap(workshop: Workshop, number: int) -> bool:
    """Whether the block of this place and the one after it can change places."""
    blocks = workshop.blocks
    inside = first_free(workshop) <= number < len(blocks) - 1
    return inside and blocks[number].day == blocks[number + 1].day


def _moved(blocks: Sequence[Block], after: Block, minutes: int) -> list[Block]:
    """`blocks`, those of the same day as `after` so much later."""
    by = replace(after, minutes=minutes).planned_end - after.starts
    return [replace(block, starts=block.starts + by) if block.day == after.day else block for block in blocks]
