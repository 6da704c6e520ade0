"""Comments between groups: one sentence or KPI of one strategy, seen for two minutes by one other group.

Only of those who allow it, and never anything else of their strategy. What is written comes back to them alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from wizard.language import writing
from wizard.language.errors import Refused
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean_row
from wizard.strategy.strategy import Changes, Strategy
from wizard.workshop import groups

if TYPE_CHECKING:
    from wizard.workshop.progress import Participant
    from wizard.workshop.workshop import Workshop

ABOUT = ("strategy_statement", "kpis")
"""The questions whose answer can be commented on."""
LASTS = timedelta(minutes=2)
RECORD = "peer_comments"


@dataclass(frozen=True)
class Pair:
    """Whose answer is seen, and by whom: the numbers of participants."""

    owner: int
    readers: tuple[int, ...]


@dataclass(frozen=True)
class Round:
    """Who comments on whose answer, until when it is meant to be done."""

    about: str
    """One of `ABOUT`."""
    ends: datetime
    pairs: tuple[Pair, ...]
    over: bool = False
    """Nobody sees anything any more; what somebody was still writing can be sent until the next round."""


def begin(
    workshop: Workshop,
    about: str,
    owners: Collection[int],
    everybody: Iterable[Participant],
    lots: Random,
    now: datetime,
) -> Workshop:
    """Every group that has one of the `owners`, who have an answer and allow it, sees that of one in another group.

    Without groups everybody is one. Raises Refused where nobody allows it, or nobody else is there.
    """
    tables = _tables(workshop, everybody)
    lots.shuffle(tables)
    giving = [table for table in tables if table & set(owners)]
    reading = [*giving[1:], *giving[:1]] if len(giving) > 1 else [table for table in tables if table not in giving][:1]
    if not giving or not reading:
        raise Refused("nobody_allows")
    pairs = tuple(
        Pair(lots.choice(sorted(table & set(owners))), tuple(sorted(readers)))
        for table, readers in zip(giving, reading, strict=True)
    )
    return replace(workshop, comments=Round(about, now + LASTS, pairs))


def has_readers(workshop: Workshop, everybody: Iterable[Participant]) -> bool:
    """Whether there is more than one group to comment on each other; without groups everybody is one."""
    return len(_tables(workshop, everybody)) > 1


def stop(workshop: Workshop) -> Workshop:
    return replace(workshop, comments=workshop.comments and replace(workshop.comments, over=True))


def goes_on(workshop: Workshop) -> bool:
    """Whether answers are seen by other groups at this moment."""
    return workshop.comments is not None and not workshop.comments.over and not workshop.ended


def owner_for(workshop: Workshop, participant: int) -> int | None:
    """Whose answer somebody comments on, or did in the last round."""
    pairs = workshop.comments.pairs if workshop.comments else ()
    return next((pair.owner for pair in pairs if participant in pair.readers), None)


def comment(strategy: Strategy, about: str, text: str) -> Changes:
    """The changes that put a comment into the strategy it is about; who wrote it is not kept. Raises Refused."""
    record, kept = catalogue().records[RECORD], strategy.rows(RECORD)
    text = writing.lines(text)
    if not text:
        raise Refused("comment_needed")
    if len(kept) >= record.max_rows:
        raise Refused("too_many_rows", count=len(kept) + 1, limit=record.max_rows)
    return {RECORD: [*kept, clean_row({"about": about, "comment": text}, record)]}


def _tables(workshop: Workshop, everybody: Iterable[Participant]) -> list[set[int]]:
    """Those who comment together: groups with the strategy they share, and each of the others alone."""
    working = {each.id for each in groups.working(everybody, workshop)}
    tables = [{*group.members, *([group.works_in] if group.works_in is not None else [])} for group in workshop.groups]
    seated = set().union(*tables)
    return [table for table in tables if table] + [{each} for each in sorted(working - seated)]
