"""What the rules about campaigns make of many campaigns at once."""

from __future__ import annotations

from datetime import date, timedelta

from tests.wizard.checks.cases import findings
from wizard.questionnaire.catalogue import catalogue

MOST = catalogue().questions["campaigns"].max_rows


def test_of_campaigns_that_all_overlap_each_is_named_at_most_twice() -> None:
    rows = [
        {
            "name": f"Kampagne {number}",
            "platform": "facebook",
            "audience": "Familier",
            "start": (date(2027, 1, 1) + timedelta(days=number)).isoformat(),
            "end": "2027-12-31",
        }
        for number in range(MOST)
    ]
    found = findings("campaigns_overlap", {"campaigns": rows})
    assert len(found) == MOST - 1  # every later one, against one that still runs
    assert {finding.places[0].row for finding in found} == set(range(1, MOST))


def test_campaigns_with_the_same_long_texts_are_told_apart_by_their_days() -> None:
    rows = [
        {"name": "N" * 120, "offer": "O" * 120, "budget": 500, "start": f"2027-0{month}-01", "end": f"2027-0{month}-02"}
        for month in (1, 2, 3)
    ]
    assert len({finding.id for finding in findings("campaign_without_goal", {"campaigns": rows})}) == len(rows)
