"""The clock that entries go by."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

ZONE = "Europe/Copenhagen"


def on_the_clock(day: date, at: time) -> datetime:
    """A time that was there: what the clock skips in the night it goes forward, programs read in different ways."""
    zone = ZoneInfo(ZONE)
    return datetime.combine(day, at, zone).astimezone(UTC).astimezone(zone)
