"""Holding a review: each function gives the changes to save, as in `strategy.editing`."""

from __future__ import annotations

from datetime import date

from wizard.questionnaire.catalogue import catalogue
from wizard.review.reviews import DECISIONS, REVIEWS, TEXT_FIELDS, Review, under_way
from wizard.strategy import editing
from wizard.strategy.strategy import Changes, Strategy
from wizard.strategy.uids import index_of, new_uid


def begin(strategy: Strategy, day: date) -> Changes:
    """Begins the review of `day`, or goes on with one that is there. No changes where one is under way already."""
    if under_way(strategy) is not None:
        return {}
    rows = strategy.rows(REVIEWS)
    index = next((at for at, row in enumerate(rows) if row.get("date") == day.isoformat()), None)
    if index is None:
        record = catalogue().records[REVIEWS]
        return editing.add_row(record, {"date": day.isoformat(), "open": True}, strategy, new_uid())
    again = {name: value for name, value in rows[index].items() if name != "version"} | {"open": True}
    return {REVIEWS: [*rows[:index], again, *rows[index + 1 :]]}


def move(strategy: Strategy, uid: str, day: date) -> Changes:
    """The review held on another day; its decisions go with it. No changes where it is gone."""
    rows = strategy.rows(REVIEWS)
    index = index_of(rows, uid)
    if index is None:
        return {}
    before = rows[index].get("date")
    changes: Changes = {REVIEWS: [*rows[:index], {**rows[index], "date": day.isoformat()}, *rows[index + 1 :]]}
    made_there = [row for row in strategy.rows(DECISIONS) if before is not None and row.get("review") == before]
    if made_there:
        changes[DECISIONS] = [
            {**row, "review": day.isoformat()} if row in made_there else row for row in strategy.rows(DECISIONS)
        ]
    return changes


def is_empty(review: Review) -> bool:
    """Whether nothing has been written or decided at it."""
    return not (review.decisions or review.decided or any(field_id in review.row for field_id in TEXT_FIELDS))


def discard(strategy: Strategy, uid: str) -> Changes:
    """Gives up a review in which nothing has been written or decided. No changes for any other."""
    now = under_way(strategy)
    if now is None or now.uid != uid or not is_empty(now):
        return {}
    return editing.remove_row(catalogue().records[REVIEWS], uid, strategy)


def mark_done(strategy: Strategy, uid: str, done: date | None) -> Changes:
    """A decision carried out on the day `done`, or not, for None. No changes where it is gone."""
    if index_of(strategy.rows(DECISIONS), uid) is None:
        return {}
    values = {"done": done.isoformat() if done else None}
    return editing.set_fields(catalogue().records[DECISIONS], uid, values, strategy)


def add_decision(strategy: Strategy, review: date, uid: str) -> Changes:
    """A decision of this review, under `uid`, in which nothing is written yet."""
    return editing.add_row(catalogue().records[DECISIONS], {"review": review.isoformat()}, strategy, uid)


def close(strategy: Strategy, uid: str, version: str) -> Changes:
    """The review over, with the number of the version it closed, and its decisions that say nothing gone. No changes
    where it is gone or was over.
    """
    rows = strategy.rows(REVIEWS)
    index = index_of(rows, uid)
    if index is None or not rows[index].get("open"):
        return {}
    changes = editing.set_fields(catalogue().records[REVIEWS], uid, {"open": None, "version": version}, strategy)
    decided = strategy.rows(DECISIONS)
    saying = [row for row in decided if "decision" in row or row.get("review") != rows[index].get("date")]
    return changes if len(saying) == len(decided) else {**changes, DECISIONS: saying or None}
