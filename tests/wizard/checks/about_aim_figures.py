"""The rules in `wizard.checks.rules.aim_figures`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def aim(name: str, now: float, target: float, by: str = "2027-12-31") -> dict[str, Any]:
    return {"company_aims": [{"aim": name, "now": now, "target": target, "by": by}]}


def figure(metric: str, baseline: float, target: float, due: str = "2027-12-31", **row: Any) -> dict[str, Any]:
    return {
        "kpis": [{"metric": metric, "baseline": baseline, "target": target, "due": due, **row}],
        "next_review": "2027-06-01",
    }


CASES = {
    "aim_leaps": Tried(
        found=(
            aim("more_new_customers", 64, 210),
            aim("donations", 50000, 600000),
            aim("fewer_calls", 4000, 800),
        ),
        near=(
            aim("more_new_customers", 64, 180),
            aim("more_new_customers", 8, 36),  # a few may grow by more
            aim("new_market", 90, 500),  # where one begins, everything is a leap
            aim("members", 100, 400, by="2030-01-01"),
        ),
        says="»Flere nye kunder« fra 64 til 210 inden den 31. december 2027",
    ),
    "aim_turned_round": Tried(
        found=(aim("more_new_customers", 30, 25), aim("fewer_calls", 300, 420)),
        near=(
            aim("more_new_customers", 25, 30),
            aim("fewer_calls", 420, 300),
            aim("keep_customers", 20, 12),  # members who leave
            aim("fill_quiet_times", 30, 10),  # hours that are empty
            aim("members", 120, 120),
        ),
        says="går fra 30 til 25, altså den anden vej",
    ),
    "aim_due_before_start": Tried(
        found=({**aim("members", 30, 36, by="2027-01-10"), "calendar_start": "2027-02-01"},),
        near=(
            {**aim("members", 30, 36, by="2027-03-01"), "calendar_start": "2027-02-01"},
            aim("members", 30, 36, by="2027-01-10"),
        ),
        says="inden den 10. januar 2027, men det er før, I begynder at slå op den 1. februar 2027",
    ),
    "aim_nothing_counts": Tried(
        found=(
            {**aim("fewer_calls", 340, 240), **figure("saves", 10, 20)},
            {**aim("recruit", 2, 4), **figure("reach", 1000, 2000)},
        ),
        near=(
            {
                "calendar_start": "2027-01-10",
                "company_aims": [{"aim": "members", "now": 85, "target": 200}],
                "kpis": [{"metric": "engagement_rate", "name": "New members who say they saw a post", "target": 60}],
            },
            {**aim("fewer_calls", 340, 240), **figure("link_clicks", 10, 20, name="Opkald om åbningstider")},
            {**aim("fewer_calls", 340, 240), **figure("link_clicks", 340, 250)},  # the same thing by another name
            {**aim("recruit", 2, 4), **figure("applications", 5, 9)},
            {**aim("recruit", 2, 4), **figure("reach", 1000, 2000), "purposes": ["recruitment"]},
            aim("fewer_calls", 340, 240),
        ),
        says="»Færre opkald og spørgsmål« fra 340 til 240, men ingen af jeres nøgletal viser",
    ),
    "aim_and_figure_differ": Tried(
        found=({**aim("more_new_customers", 22, 28), **figure("leads", 22, 60)},),
        near=(
            {**aim("more_new_customers", 22, 28), **figure("leads", 22, 28)},
            {**aim("more_new_customers", 22, 28), **figure("leads", 40, 60)},  # something else
            {**aim("more_new_customers", 22, 28), **figure("leads", 22, 24, due="2027-06-01")},  # on the way
            {**aim("more_new_customers", 22, 28), **figure("followers", 22, 60)},
        ),
        says="fra 22 til 28, men nøgletallet »Henvendelser« går fra 22 til 60",
    ),
}
