"""The facts a review begins with. Nothing here is an opinion: figures, counts, what was found and what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wizard.checks import Finding, Severity, check
from wizard.results.carried_out import CarriedOut, carried_out
from wizard.results.pace import Pace, paces
from wizard.results.posts import Comparison, compare
from wizard.review.reviews import RECORDS as REVIEW_RECORDS
from wizard.review.reviews import Decision, decided_before, last_held
from wizard.strategy.strategy import Strategy

NEEDED = (*REVIEW_RECORDS, "results", "posts", "calendar")
"""The records it is worked out from, beside those that the check reads."""


@dataclass(frozen=True)
class ReviewAgenda:
    since: date | None
    """The day of the last review; None before the first."""
    paces: tuple[Pace, ...]
    """Every KPI, the main one first."""
    plan: CarriedOut
    """Of the time since the last review."""
    posts: Comparison
    """Of the same time."""
    findings: tuple[Finding, ...]
    """What the check has found and nobody has set aside, but for what are only ideas."""
    decided: tuple[Decision, ...]
    """What was decided last time, and what is not done of the times before."""


def agenda(strategy: Strategy, today: date) -> ReviewAgenda:
    """Of `strategy`, which has `NEEDED` and the records that are not large, as it is `today`."""
    last = last_held(strategy)
    since = last.day if last else None
    first = since.isoformat() if since else ""
    entries = [row for row in strategy.record("calendar") if row.get("date", "") >= first]
    posts = [row for row in strategy.record("posts") if row.get("date", "") >= first]
    main = strategy.answers.get("primary_kpi")
    found = paces(strategy.answers, strategy.record("results"), today)
    return ReviewAgenda(
        since,
        tuple(sorted(found, key=lambda each: each.kpi["metric"] != main)),
        carried_out(entries, today),
        compare(posts, strategy.record("calendar")),
        tuple(each for each in check(strategy, today).open if each.rule.severity is not Severity.IDEA),
        decided_before(strategy),
    )
