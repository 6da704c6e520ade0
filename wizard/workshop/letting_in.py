"""Letting a company in again that has lost its link, and taking one off the list. As in `workshop`, each gives another
workshop.

Whoever runs the workshop hands over a code: short enough to read aloud, good once, for one company and for a few
minutes. The company is told that somebody came in with it, so nobody can use one unseen.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.workshop.workshop import Workshop

GOOD_FOR = timedelta(minutes=10)
MOST_WRONG = 10
"""After so many wrong codes in a workshop, from wherever, those that were handed out are good no more."""
TOLD_FOR = timedelta(hours=24)
"""How long a company is told that somebody was let in."""


@dataclass(frozen=True)
class WayIn:
    """A code that is good for one company. The code itself is not kept."""

    participant: int
    digest: str
    until: datetime
    wrong: int = 0
    """How many wrong ones have been tried meanwhile."""


@dataclass(frozen=True)
class LetIn:
    """Somebody came in with one."""

    participant: int
    at: datetime


def digest(code: str) -> str:
    return hashlib.sha256(f"way in:{code}".encode()).hexdigest()


def offer(workshop: Workshop, participant: int, code: str, now: datetime) -> Workshop:
    """`code` is good for a participant from now on, and no earlier one is."""
    others = tuple(way for way in workshop.ways_in if way.participant != participant and way.until > now)
    return replace(workshop, ways_in=(*others, WayIn(participant, digest(code), now + GOOD_FOR)))


def use(workshop: Workshop, code: str, now: datetime) -> tuple[Workshop, int | None]:
    """The workshop after somebody has come with `code`, and the participant it was good for, if any."""
    good = [way for way in workshop.ways_in if way.until > now]
    found = next((way for way in good if way.digest == digest(code)), None)
    if found is None:
        tried = (replace(way, wrong=way.wrong + 1) for way in good)
        return replace(workshop, ways_in=tuple(way for way in tried if way.wrong < MOST_WRONG)), None
    left = tuple(way for way in good if way != found)
    told = (*(each for each in workshop.let_in if each.at > now - TOLD_FOR), LetIn(found.participant, now))
    return replace(workshop, ways_in=left, let_in=told), found.participant


def told(workshop: Workshop, participant: int, now: datetime) -> LetIn | None:
    """The last time somebody was let in to a participant, if they are still to be told."""
    return next(
        (each for each in reversed(workshop.let_in) if each.participant == participant and each.at > now - TOLD_FOR),
        None,
    )


def shut_out(workshop: Workshop, participant: int) -> Workshop:
    """Those who were let in to a participant are out again, and no code is good for it."""
    return replace(
        workshop,
        ways_in=tuple(way for way in workshop.ways_in if way.participant != participant),
        let_in=tuple(each for each in workshop.let_in if each.participant != participant),
    )


def remove(workshop: Workshop, participant: int) -> Workshop:
    """A participant counts no more and is in no group. What they have written stays theirs."""
    groups = (
        replace(group, members=tuple(member for member in group.members if member != participant))
        for group in workshop.groups
    )
    out = shut_out(workshop, participant)
    return replace(out, removed=workshop.removed | {participant}, groups=tuple(groups))
