"""The reviews of a strategy and what was decided at each.

A review is known by its day: two people who begin one on the same day are at the same meeting.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Question, Row
from wizard.strategy.strategy import Strategy
from wizard.strategy.uids import UID

REVIEWS, DECISIONS = "reviews", "decisions"
RECORDS = (REVIEWS, DECISIONS)
"""What is needed of a strategy to know its reviews."""
AFTERWARDS = timedelta(days=7)
"""How long after a meeting one is still busy with what it decided."""
TEXT_FIELDS = ("went_well", "went_less_well", "learnings")
"""The fields of a review in which somebody says something."""


@dataclass(frozen=True)
class Decision:
    """Something that was decided, by whom it is done, and until when."""

    text: str
    owner: str = ""
    due: date | None = None
    question: Question | None = None
    """The question whose answer it changes."""
    done: date | None = None
    review: date | None = None
    """The day of the review it was made at."""
    uid: str = ""
    """Empty in a file's strategy, whose rows have none."""

    def is_overdue(self, today: date) -> bool:
        """Whether its day has passed and it is not done."""
        return self.done is None and self.due is not None and self.due < today


@dataclass(frozen=True)
class Review:
    row: Row
    """Its texts, by field id (see `TEXT_FIELDS`)."""
    day: date | None
    decisions: tuple[Decision, ...] = ()
    uid: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the meeting has begun and is not closed."""
        return bool(self.row.get("open"))

    @property
    def version(self) -> str:
        """The number of the version it closed; empty where it closed none."""
        return str(self.row.get("version", ""))

    @property
    def people(self) -> str:
        return str(self.row.get("people", ""))

    @property
    def decided(self) -> str:
        """What was decided, where it is written as one text: in files from before decisions stood by themselves."""
        return str(self.row.get("decisions", ""))


def reviews(strategy: Strategy) -> tuple[Review, ...]:
    """All of them, oldest first; those without a day before the others. Needs `RECORDS`."""
    found = [_review(row, strategy) for row in strategy.rows(REVIEWS)]
    return tuple(sorted(found, key=lambda each: each.day or date.min))


def under_way(strategy: Strategy) -> Review | None:
    """The review that has begun and is not closed."""
    return next((each for each in reversed(reviews(strategy)) if each.is_open), None)


def last_held(strategy: Strategy) -> Review | None:
    """The latest review that is over."""
    return next((each for each in reversed(reviews(strategy)) if not each.is_open), None)


def just_held(strategy: Strategy, today: date) -> Review | None:
    """The review that is over and whose decisions are being carried out: the last one, for `AFTERWARDS`, until another
    begins or is to be held.
    """
    last, following = last_held(strategy), next_day(strategy)
    if last is None or last.day is None or under_way(strategy) is not None:
        return None
    is_recent = last.day <= today <= last.day + AFTERWARDS
    return last if is_recent and (following is None or following > today) else None


def next_day(strategy: Strategy) -> date | None:
    """The day that is set for the next review; None where none is, or one has been held on it or after it."""
    day, last = _day(strategy.answers, "next_review"), last_held(strategy)
    return None if day is None or (last is not None and last.day is not None and day <= last.day) else day


def decisions(strategy: Strategy) -> tuple[Decision, ...]:
    """Everything that has been decided, in the order it was written."""
    return tuple(_decisions(strategy))


def decided_before(strategy: Strategy) -> tuple[Decision, ...]:
    """What a meeting goes through of earlier ones, oldest first: what was decided last time, and of the times before
    what is not done.
    """
    now, last = under_way(strategy), last_held(strategy)
    here = now.day if now else None
    earlier = [each for each in decisions(strategy) if here is None or each.review != here]
    found = [each for each in earlier if each.done is None or (last is not None and each.review == last.day)]
    return tuple(sorted(found, key=lambda each: each.review or date.min))


def decisions_gone_through(strategy: Strategy, held: Review) -> tuple[Decision, ...]:
    """What `held`, which has a day, went through of earlier meetings, oldest first: what was not done when the meeting
    before it was held.
    """
    day = held.day or date.max
    before = max((each.day for each in reviews(strategy) if each.day is not None and each.day < day), default=date.min)
    found = [
        each
        for each in decisions(strategy)
        if (each.review is None or each.review < day) and (each.done is None or each.done >= before)
    ]
    return tuple(sorted(found, key=lambda each: each.review or date.min))


def _review(row: Row, strategy: Strategy) -> Review:
    day = date.fromisoformat(row["date"]) if "date" in row else None
    made_there = tuple(each for each in _decisions(strategy) if day is not None and each.review == day)
    return Review(row, day, made_there, row.get(UID, ""))


def as_decision(row: Row) -> Decision:
    """A row of the record `decisions`."""
    return Decision(
        row.get("decision", ""),
        row.get("owner", ""),
        _day(row, "due"),
        catalogue().questions.get(row.get("question", "")),
        _day(row, "done"),
        _day(row, "review"),
        row.get(UID, ""),
    )


def _decisions(strategy: Strategy) -> Iterator[Decision]:
    for row in strategy.rows(DECISIONS):
        if "decision" in row:  # else somebody is about to write it
            yield as_decision(row)


def _day(values: Mapping[str, Any], field_id: str) -> date | None:
    return date.fromisoformat(values[field_id]) if field_id in values else None
