"""The rules in `wizard.checks.rules.kpi_dates`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.about_kpis import LEADS, kpi
from tests.wizard.checks.cases import Tried


def by(due: str, metric: str = "leads", **changes: Any) -> dict[str, Any]:
    return kpi(metric, "leads", due=due, **changes)


START = {"calendar_start": "2027-02-01"}
QUARTERLY = {"review_rhythm": "quarterly", "next_review": "2027-04-06"}
MONTHLY = {**QUARTERLY, "review_rhythm": "monthly"}

CASES = {
    "target_due_before_start": Tried(
        found=(
            {**START, "kpis": [by("2027-01-31"), LEADS]},
            {**START, "kpis": [by("2027-02-01"), by("2027-01-15", "reach"), by("2027-01-15", "reach")]},
        ),
        near=(
            {**START, "kpis": [by("2027-02-02")]},
            {**START, "kpis": [by("2027-01-31", target=None)]},
            {"kpis": [by("2027-01-31")]},
        ),
        says="skal være nået, allerede når indholdskalenderen begynder den 1. februar 2027",
    ),
    "target_due_before_it_is_read": Tried(
        found=(
            {**START, "kpis": [by("2027-04-30", frequency="quarterly")]},
            {**START, "kpis": [by("2027-02-20", frequency="monthly"), by("2027-02-20", frequency="monthly")]},
            {**START, "kpis": [by("2027-02-07", frequency="weekly")]},
            {**START, "kpis": [by("2027-03-31", frequency="quarterly")]},  # read that day, of two months only
        ),
        near=(
            {**START, "kpis": [by("2027-05-02", frequency="quarterly")]},
            {"calendar_start": "2027-01-11", "kpis": [by("2027-03-31", frequency="quarterly")]},  # read that day
            {"calendar_start": "2027-02-03", "kpis": [by("2027-02-28", frequency="monthly")]},
            {**START, "kpis": [by("2027-03-01", frequency="monthly"), by("2027-02-08", frequency="weekly")]},
            {**START, "kpis": [by("2027-01-20", frequency="quarterly")]},  # `target_due_before_start`
            {**START, "kpis": [by("2027-04-30", frequency=None)]},
            {"kpis": [by("2027-04-30", frequency="quarterly")]},
        ),
        says="skal nås den 30. april 2027, men tallet bliver kun målt »Hvert kvartal«",
    ),
    "target_beyond_two_reviews": Tried(
        found=(
            {**QUARTERLY, "kpis": [by("2028-12-31"), by("2028-12-31", "reach"), by("2027-06-30", "shares")]},
            {**MONTHLY, "kpis": [by("2028-12-31")]},
            {**QUARTERLY, "review_rhythm": "yearly", "kpis": [by("2029-04-08")]},
        ),
        near=(
            {**QUARTERLY, "kpis": [by("2027-12-31")]},  # within a year it needs no step on the way
            {**QUARTERLY, "kpis": [by("2028-04-06")]},
            {**MONTHLY, "kpis": [by("2028-04-06")]},
            {**QUARTERLY, "review_rhythm": "yearly", "kpis": [by("2028-04-06")]},
            {**QUARTERLY, "kpis": [by("2027-06-30", target=7), by("2028-12-31")]},  # a step on the way
            {"review_rhythm": "quarterly", "kpis": [by("2028-12-31")]},
            {"next_review": "2027-04-06", "kpis": [by("2028-12-31")]},
            {**QUARTERLY, "kpis": [by("2028-12-31")], "adjust_rule": "Under 6 om måneden i maj: ny annonce"},
            {**QUARTERLY, "kpis": [by("2028-12-31")], "adjust_rule": "Fewer than six a month in May: a new ad"},
            {**QUARTERLY, "next_review": "2027-01-03", "kpis": [by("2028-12-31")]},  # that day has passed
            {**QUARTERLY, "kpis": [by("2028-12-31")], "calendar_start": "2027-05-01"},  # that review is too early
            {**QUARTERLY, "kpis": [by("2028-12-31", name="Pladser solgt i sæsonen")]},
            {**QUARTERLY, "kpis": [by("2028-12-31", name="Customers in June and September")]},
        ),
        says="Målene for »Henvendelser« og »Rækkevidde« ligger efter de to næste evalueringer",
    ),
    "target_long_before_review": Tried(
        found=({"next_review": "2028-01-11", "kpis": [by("2027-03-31"), by("2027-12-31", "reach")]},),
        near=(
            {"next_review": "2027-05-30", "kpis": [by("2027-03-31")]},
            {"next_review": "2027-03-01", "kpis": [by("2027-03-31")]},
            {"next_review": "2028-01-11", "kpis": [by("2027-03-31", target=None)]},
            {"next_review": "2028-01-11", "review_rhythm": "monthly", "kpis": [by("2027-03-31")]},  # the date is wrong
            {"next_review": "2028-01-11", "calendar_start": "2027-04-01", "kpis": [by("2027-03-31")]},
            {"kpis": [by("2027-03-31")]},
        ),
        says="Målet for »Henvendelser« skal være nået længe før den næste evaluering den 11. januar 2028",
    ),
    "target_date_has_passed": Tried(
        found=(
            {"kpis": [by("2027-01-03"), by("2027-01-31", "reach")]},
            {"kpis": [by("2026-12-31"), by("2026-12-31", "reach")], "calendar_start": "2026-10-01"},
        ),
        near=(
            {"kpis": [by("2027-01-04")]},
            {"kpis": [by("2027-01-03", target=None)]},
            {"kpis": [by("2026-12-31")], "calendar_start": "2027-02-01"},  # `target_due_before_start`
            {"kpis": [by("2026-12-31")], "next_review": "2027-06-01"},  # `target_long_before_review`
        ),
        says="Fristen for målet for »Henvendelser« er gået",
    ),
}
