"""The rules in `wizard.checks.rules.order`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

MARCH = {"name": "Forårets forestilling", "start": "2027-03-10", "end": "2027-03-30"}


def campaign(**row: Any) -> dict[str, Any]:
    return {"campaigns": [{**MARCH, **row}]}


def measured(due: str, **row: Any) -> dict[str, Any]:
    return {**campaign(), "kpis": [{"metric": "conversions", "target": 80, "due": due, **row}]}


def paid(review: str, rhythm: str, **answers: Any) -> dict[str, Any]:
    return {**campaign(budget=4000), "next_review": review, "review_rhythm": rhythm, **answers}


CASES = {
    "campaign_after_its_own_day": Tried(
        found=(
            campaign(offer="Holdet begynder den 1. marts"),
            campaign(offer="The classes begin on 24 February"),
            campaign(name="Åbent hus March 1"),
        ),
        near=(
            campaign(offer="Premiere den 10. marts"),
            campaign(offer="Ny menu fra 1. marts"),
            campaign(offer="Bestil inden 25. marts"),
            campaign(offer="Tilmelding fra 1. marts, holdet begynder den 12. april"),
            campaign(offer="Siden 1. marts har vi været to"),
            campaign(offer="Founded 1 March 1952"),
            campaign(offer="Vi vandt prisen 1. marts: se hvorfor"),
            campaign(offer="For members who joined before 1 March"),
            campaign(offer="40 billetter"),
            {"campaigns": [{"name": "Forår", "offer": "Den 1. marts"}]},
        ),
        says="»Forårets forestilling« nævner den 1. marts 2027, men begynder først den 10. marts 2027",
    ),
    "target_due_before_its_campaign": Tried(
        found=(
            measured("2027-03-01", per="campaign"),
            measured("2027-03-20", name="Billetter til forårets forestilling"),
        ),
        near=(
            measured("2027-03-30", per="campaign"),
            measured("2027-03-01", name="Billetter"),
            measured("2027-03-01", per="month"),
            {"kpis": [{"metric": "conversions", "due": "2027-03-01", "per": "campaign"}]},
        ),
        says="måler kampagnen »Forårets forestilling«, men skal være nået den 1. marts 2027",
    ),
    "campaign_over_before_anybody_looks": Tried(
        found=(paid("2027-06-15", "half_yearly"), paid("2027-12-01", "yearly")),
        near=(
            paid("2027-04-15", "half_yearly"),
            paid("2027-06-15", "quarterly"),
            paid("2027-06-15", "half_yearly", adjust_rule="Status hver fredag"),
            paid("2027-06-15", "half_yearly", kpis=[{"metric": "leads", "frequency": "weekly"}]),
            paid("2027-06-15", "half_yearly", campaigns=[MARCH]),  # it costs nothing
        ),
        says="koster 4.000 og slutter den 30. marts 2027",
    ),
}
