"""When the next review is: by the rhythm that was decided."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from wizard.questionnaire.model import Answers

MONTHS = {"monthly": 1, "quarterly": 3, "half_yearly": 6, "yearly": 12}
FRIDAY = 4
REMIND_BEFORE = timedelta(days=7)
"""Time enough to find the figures."""


def by_rhythm(answers: Answers, held: date) -> date | None:
    """The day that the rhythm leads to from a review on `held`: a working day. None where there is no rhythm."""
    months = MONTHS.get(answers.get("review_rhythm", ""))
    if months is None:
        return None
    years, month = divmod(held.month - 1 + months, 12)
    year, month = held.year + years, month + 1
    day = date(year, month, min(held.day, monthrange(year, month)[1]))
    return day + timedelta(days=7 - day.weekday() if day.weekday() > FRIDAY else 0)
