"""The day on which a room meets again, weeks after its workshop."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, datetime, timedelta

UID_BYTES = 8
WEEKS, USUAL_WEEKS = (4, 6, 8, 12), 6
"""After the last day: how long is offered. Long enough to have posted, and short enough to remember why."""


@dataclass(frozen=True)
class FollowUp:
    day: date
    uid: str
    """What it is known by in other calendars. Another day does not change it: there, the event is moved."""
    set_at: datetime
    """In UTC."""


def set_on(day: date, before: FollowUp | None, now: datetime) -> FollowUp:
    """On `day`, in place of the one `before`, if there was one."""
    return FollowUp(day, before.uid if before else secrets.token_hex(UID_BYTES), now)


def weeks_after(last_day: date, weeks: int) -> date:
    return last_day + timedelta(weeks=weeks)
