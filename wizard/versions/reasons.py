"""Why an answer changed between two versions: the decisions of the reviews in between that point at its question."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from wizard.review.reviews import Decision, decisions
from wizard.strategy.strategy import Strategy
from wizard.strategy.version import Version, VersionHeading
from wizard.versions.comparing import QuestionChange, compare

Reasons = Mapping[str, tuple[Decision, ...]]
"""Decisions by the id of the question they change."""


def reasons(strategy: Strategy, before: VersionHeading, after: VersionHeading | None) -> Reasons:
    """What was decided between two versions, by question; None is the strategy as it is now.

    A decision counts from the meeting it was made at until the next: what is carried out after a meeting is in the
    version that the next one closes. Where a later decision is about the same question, the earlier has been carried
    out in `before`.
    """
    first = before.review or before.closed
    found: dict[str, list[Decision]] = {}
    for decision in decisions(strategy):
        if decision.question is None or decision.review is None:
            continue
        if first <= decision.review and (after is None or decision.review <= (after.review or after.closed)):
            found.setdefault(decision.question.id, []).append(decision)
    return {question_id: _later(each, first) for question_id, each in found.items()}


def _later(found: list[Decision], first: date) -> tuple[Decision, ...]:
    later = [each for each in found if each.review is not None and each.review > first]
    return tuple(later or found)


def changes_between(
    strategy: Strategy, before: Version, after: Version | None
) -> tuple[tuple[QuestionChange, ...], Reasons]:
    """What changed from `before` to `after`, or to `strategy` as it is now, and why."""
    changed = compare(before.content, after.content if after else strategy)
    return changed, reasons(strategy, before.heading, after.heading if after else None)


def latest_changes(strategy: Strategy) -> tuple[Version, Version, tuple[QuestionChange, ...], Reasons] | None:
    """The last two versions, what changed from the one to the other, and why; None before there are two."""
    if len(strategy.versions) < 2:
        return None
    before, after = strategy.versions[-2:]
    return before, after, *changes_between(strategy, before, after)
