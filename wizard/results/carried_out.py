"""How much of the plan was carried out, by what the calendar says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wizard.questionnaire.model import Row
from wizard.schedule.entry import in_order


@dataclass(frozen=True)
class CarriedOut:
    """The entries whose day has come, by day and time."""

    due: tuple[Row, ...]

    @property
    def posted(self) -> int:
        return sum(map(is_posted, self.due))


def carried_out(entries: Iterable[Row], today: date) -> CarriedOut:
    """The rows of `calendar` until yesterday, and those of today and later that are posted already."""
    now = today.isoformat()
    return CarriedOut(tuple(in_order(row for row in entries if row.get("date", now) < now or is_posted(row))))


def is_posted(row: Row) -> bool:
    return row.get("status") == "posted"
