"""Closing a version: what `Versions.close` is given. Each runs inside the transaction, on what is kept then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from wizard.questionnaire.catalogue import catalogue
from wizard.review import holding
from wizard.review.reviews import reviews
from wizard.store.protocol import Closing
from wizard.strategy import identity
from wizard.strategy.strategy import Changes, Strategy
from wizard.strategy.version import FIRST, Number, Version, VersionHeading

Make = Callable[[Strategy, Sequence[VersionHeading]], Closing | None]


def following(last: Number | None, *, major: bool = False) -> Number:
    """The number after `last`."""
    if last is None:
        return FIRST
    return Number(last.major + 1, 0) if major else Number(last.major, last.minor + 1)


def beginning(today: date) -> Make:
    """The review of today begun. Where there is no version yet, the strategy as it is becomes the first, so that it can
    be seen what the review changes. Nothing where one is under way.
    """

    def make(strategy: Strategy, headings: Sequence[VersionHeading]) -> Closing | None:
        changes = holding.begin(strategy, today)
        if not changes:
            return None
        return Closing(changes, before=None if headings else VersionHeading(FIRST, today))

    return make


def by_hand(today: date, *, major: bool = False) -> Make:
    """The strategy as it is now."""

    def make(strategy: Strategy, headings: Sequence[VersionHeading]) -> Closing:
        return Closing({}, after=VersionHeading(following(_last(headings), major=major), today))

    return make


def at_review(uid: str, today: date, *, major: bool = False) -> Make:
    """The review with this uid over, and the strategy as it is then. Nothing where it is over already."""

    def make(strategy: Strategy, headings: Sequence[VersionHeading]) -> Closing | None:
        number = following(_last(headings), major=major)
        changes = holding.close(strategy, uid, str(number))
        if not changes:
            return None
        held = next(each for each in reviews(strategy) if each.uid == uid)
        return Closing(changes, after=VersionHeading(number, today, review=held.day))

    return make


def going_back(to: Version, last: Version, today: date) -> Make:
    """The answers of `to` once more, as a new version. What has changed since the `last` one is closed as one first, so
    that nothing is lost. Nothing where the answers are the same as they are now, or another version came meanwhile.
    """

    def make(strategy: Strategy, headings: Sequence[VersionHeading]) -> Closing | None:
        if _last(headings) != last.number or strategy.answers == to.content.answers:
            return None
        before = None
        if strategy.answers != last.content.answers:
            before = VersionHeading(following(last.number), today)
        number = following(before.number if before else last.number)
        return Closing(_answers_of(to, strategy), VersionHeading(number, today, back_to=to.number), before)

    return make


def _answers_of(version: Version, strategy: Strategy) -> Changes:
    """The changes that make the answers those of `version`, rows under the uids they had."""
    content = version.content
    changes: Changes = {
        question_id: content.rows(question_id) if question.kind == "list" else content.answers.get(question_id)
        for question_id, question in catalogue().questions.items()
    }
    if content.answers.get("company_name") != strategy.answers.get("company_name"):
        changes[identity.RECORD] = identity.with_kept_identity(strategy).record(identity.RECORD)
    return changes


def _last(headings: Sequence[VersionHeading]) -> Number | None:
    return headings[-1].number if headings else None
