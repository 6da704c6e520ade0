"""Going from one item of the agenda to another. As in `workshop`, each function gives another workshop."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from wizard.workshop import clock as clocks
from wizard.workshop.workshop import Held, Left, Workshop

MOST_HELD = 500
"""Blocks that are remembered as begun."""
BY_A_SLIP = timedelta(minutes=3)
"""Whoever goes back within that has gone on by mistake."""


def begin(workshop: Workshop, block: int, now: datetime) -> Workshop:
    """At the block of this place. An exercise opens its sections; what was said was about the block before."""
    begun = workshop.blocks[block]
    return replace(
        workshop,
        clock=clocks.begun(block, begun.minutes, now),
        left=_left(workshop, now),
        moved=None,
        closed=workshop.closed - set(begun.sections),
        message=None,
        asks="",
        gathered=None,
        shows=False,
        comments=workshop.comments and replace(workshop.comments, over=True),
        held=(*workshop.held, Held(begun, now))[-MOST_HELD:],
    )


def begin_next(workshop: Workshop, following: int, now: datetime) -> Workshop:
    """Pressed twice, or in two windows, it goes on by one block."""
    return begin(workshop, following, now) if workshop.next_block == following else workshop


def go_to(workshop: Workshop, block: int, now: datetime) -> Workshop:
    """To the block of this place. Left a moment ago, it goes on as if it had not been: its time, what was said and what
    was closed are as they were. Otherwise it begins anew.
    """
    left = workshop.left
    if left is None or left.clock.block != block or now - left.at > BY_A_SLIP:
        return begin(workshop, block, now)
    back = replace(begin(workshop, block, now), clock=left.clock, message=left.message, closed=left.closed, left=None)
    return replace(back, held=workshop.held[:-1])


def go_back(workshop: Workshop, now: datetime) -> Workshop:
    """To the block before."""
    here = workshop.clock.block if workshop.clock else 0
    return go_to(workshop, here - 1, now) if here else workshop


def _left(workshop: Workshop, now: datetime) -> Left | None:
    return Left(now, workshop.clock, workshop.message, workshop.closed) if workshop.clock is not None else None
