"""Which entries of the calendar a tool can schedule, and why the others are left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from exports.calendar.clock import on_the_clock
from exports.calendar.schedulers import ScheduledPost, Scheduler
from wizard.questionnaire.model import Row
from wizard.schedule.post import published_text
from wizard.schedule.rhythm import DEFAULT_TIME

UNTIMED = time.fromisoformat(DEFAULT_TIME)
"""When an entry goes out that has a day and no time: as where the channel plan names none, our own assumption."""


REASONS = ("posted", "past", "undated", "unplaced", "platform", "empty")
"""Why an entry is left out, in the order it is told."""


@dataclass(frozen=True)
class Selection:
    """What goes into a tool's files, and what is to be told about them."""

    posts: tuple[ScheduledPost, ...]
    """In the order they are posted."""
    left_out: Mapping[str, int]
    """How many entries were left out, by reason, in the order of `REASONS`."""
    platforms: frozenset[str]
    """Those of the entries that were left out for their platform."""
    untimed: int
    """How many posts stand at `UNTIMED` because their entry has no time."""


def select(rows: Iterable[Row], scheduler: Scheduler, today: date) -> Selection:
    """The posts among `rows` (in order) that `scheduler` takes from `today` on.

    What is posted already is not scheduled again, and a day that has passed is refused by every tool.
    """
    posts, left_out, platforms, untimed = [], Counter[str](), set[str](), 0
    for row in rows:
        reason = _reason(row, scheduler, today)
        if reason:
            left_out[reason] += 1
            if reason == "platform":
                platforms.add(row["platform"])
            continue
        untimed += "time" not in row
        posts.append(_post(row))
    told = {reason: left_out[reason] for reason in REASONS if left_out[reason]}
    return Selection(tuple(sorted(posts, key=lambda post: post.at)), told, frozenset(platforms), untimed)


def _reason(row: Row, scheduler: Scheduler, today: date) -> str:
    """Why an entry is left out; empty where it is not."""
    if row.get("status") == "posted":
        return "posted"
    if "date" not in row:
        return "undated"
    if date.fromisoformat(row["date"]) < today:
        return "past"
    if "platform" not in row:
        return "unplaced"
    if row["platform"] not in scheduler.platforms:
        return "platform"
    return "" if text_of(row) else "empty"


def _post(row: Row) -> ScheduledPost:
    at = time.fromisoformat(row["time"]) if "time" in row else UNTIMED
    moment = on_the_clock(date.fromisoformat(row["date"]), at).replace(tzinfo=None)
    return ScheduledPost(
        moment,
        row["platform"],
        text_of(row),
        ready=row.get("status") == "ready",
        link=row.get("link", ""),
        alt_text=row.get("alt_text", ""),
        profile=row.get("profile", ""),
    )


def text_of(row: Row) -> str:
    """What goes into a tool as the text of a post: what is written, else the idea.

    A first line alone is only a suggestion, until somebody has said that the post is ready.
    """
    written = "text" in row or row.get("status") == "ready"
    text: str = (published_text(row) if written else "") or row.get("idea", "")
    return text


def spaced(posts: Iterable[ScheduledPost], apart: timedelta) -> tuple[ScheduledPost, ...]:
    """`posts` (in order) with at least `apart` between one and the next: a post too close moves later."""
    found: list[ScheduledPost] = []
    for post in posts:
        earliest = found[-1].at + apart if found else post.at
        found.append(replace(post, at=max(post.at, earliest)))
    return tuple(found)
