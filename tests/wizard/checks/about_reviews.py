"""The rules in `wizard.checks.rules.reviews`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.about_kpis import LEADS, kpi
from tests.wizard.checks.cases import Tried

SELDOM = kpi("reach", frequency="quarterly")
REACH = kpi("reach")
SET = {"review_rhythm": "quarterly", "next_review": "2027-04-06"}


def review(day: str, what: str = "closed", last: str = "2027-08-01") -> dict[str, Any]:
    return {"next_review": day, "closed_periods": [{"from": "2027-07-12", "to": last, "what": what}]}


CASES = {
    "read_less_often_than_reviewed": Tried(
        found=(
            {"review_rhythm": "monthly", "kpis": [SELDOM, LEADS]},
            {"review_rhythm": "monthly", "kpis": [SELDOM, SELDOM, kpi("followers", frequency="quarterly")]},
        ),
        near=(
            {"review_rhythm": "monthly", "kpis": [LEADS, kpi("reach", frequency="weekly")]},
            {"review_rhythm": "quarterly", "kpis": [SELDOM]},
            {"review_rhythm": "yearly", "kpis": [kpi("reach", frequency="weekly")]},
            {"kpis": [SELDOM]},
        ),
        says="I evaluerer »Hver måned«, men »Rækkevidde« bliver kun målt »Hvert kvartal«",
    ),
    "no_review_date": Tried(
        found=({"review_rhythm": "quarterly", "review_participants": "Karen og formanden"},),
        near=(
            {**SET, "review_participants": "Karen og formanden"},
            {"review_participants": "Karen og formanden"},
            {"review_rhythm": "quarterly"},  # the express route ends here, and the long one comes to the date next
        ),
        says="I vil evaluere »Hvert kvartal«, men der er ingen dato",
    ),
    "no_rule_for_adjusting": Tried(
        found=({**SET, "review_participants": "Karen og formanden", "kpis": [LEADS, REACH]},),
        near=(
            {**SET, "kpis": [LEADS, REACH]},  # who meets is not agreed either
            {**SET, "kpis": [LEADS]},  # one figure
            {"review_participants": "Karen", "kpis": [LEADS, REACH]},
            {**SET, "kpis": [LEADS], "adjust_rule": "Når vi ikke et mål, ændrer vi indholdet."},
            {"review_rhythm": "quarterly", "kpis": [LEADS]},  # the express route, which does not ask
            SET,
            {
                "company_about": "Jeg arbejder alene.",
                "next_review": "2027-04-01",
                "review_rhythm": "quarterly",
                "kpis": [{"metric": "reach"}, {"metric": "leads"}],
            },
        ),
        says="I har planlagt at evaluere, men ikke skrevet, hvad der skal til",
    ),
    "review_has_passed": Tried(
        found=({"next_review": "2027-01-03"},),
        near=({"next_review": "2027-01-04"}, {"review_rhythm": "quarterly"}),
        says="står til den 3. januar 2027, og den dag er gået",
    ),
    "review_before_start": Tried(
        found=(
            {"next_review": "2027-02-01", "calendar_start": "2027-03-01"},
            {"next_review": "2027-01-04", "calendar_start": "2027-01-05"},
        ),
        near=(
            {"next_review": "2027-03-01", "calendar_start": "2027-03-01"},
            {"next_review": "2027-01-03", "calendar_start": "2027-03-01"},  # `review_has_passed`
            {"next_review": "2027-02-01"},
        ),
        says="Den næste evaluering er den 1. februar 2027, men indholdskalenderen begynder først den 1. marts 2027",
    ),
    "review_later_than_rhythm": Tried(
        found=(
            {"review_rhythm": "monthly", "next_review": "2027-04-06"},
            {"review_rhythm": "quarterly", "next_review": "2028-04-06", "calendar_start": "2027-02-01"},
        ),
        near=(
            SET,
            {"review_rhythm": "monthly", "next_review": "2027-02-15"},  # two weeks late
            {"review_rhythm": "quarterly", "next_review": "2027-10-06", "calendar_start": "2027-08-01"},
            {"next_review": "2028-04-06"},
        ),
        says="I vil evaluere »Hver måned«, men næste gang er først den 6. april 2027",
    ),
    "review_while_nobody_is_there": Tried(
        found=(review("2027-07-20"), review("2027-07-12", "no_staff")),
        near=(
            review("2027-08-10"),
            review("2027-07-20", "sold_out"),
            review("2027-07-20", last="2027-10-01"),  # whoever shuts for so long is at work
            {"next_review": "2027-07-20"},
        ),
        says="Den næste evaluering er den 20. juli 2027, men da har I skrevet »Lukket«",
    ),
}
