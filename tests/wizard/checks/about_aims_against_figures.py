"""The rules in `wizard.checks.rules.aims_against_figures`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def both(
    target: float = 120, due: str = "2027-12-31", baseline: float = 85, metric: str = "conversions"
) -> dict[str, Any]:
    return {
        "company_aims": [{"aim": "members", "now": 85, "target": 120, "by": "2027-06-30"}],
        "kpis": [{"metric": metric, "name": "medlemmer", "baseline": baseline, "target": target, "due": due}],
    }


def campaign(number: float, target: float, per: str, wants: str = "enquire", metric: str = "leads") -> dict[str, Any]:
    return {
        "campaigns": [{"name": "Forår", "start": "2027-03-01", "end": "2027-03-28", "wants": wants, "number": number}],
        "kpis": [{"metric": metric, "per": per, "baseline": 0, "target": target}],
    }


CASES = {
    "figure_due_after_its_aim": Tried(
        found=(both(),),
        near=(both(due="2027-07-31"), both(target=140), both(metric="reach"), {"kpis": both()["kpis"]}),
        says="»Flere medlemmer« på 120 inden den 30. juni 2027, men "
        "»medlemmer« skal først være der den 31. december 2027",
    ),
    "aim_and_figure_begin_apart": Tried(
        found=(both(baseline=40),),
        near=(both(), both(baseline=88), both(target=140, baseline=40), {"company_aims": both()["company_aims"]}),
        says="skal begge op på 120, men det ene begynder ved 85 og det andet ved 40",
    ),
    "campaign_brings_more_than_its_figure": Tried(
        found=(
            campaign(60, 25, "in_all"),
            campaign(60, 5, "month"),
            campaign(1500, 400, "in_all", "follow", "followers"),
        ),
        near=(
            campaign(30, 25, "in_all"),
            campaign(15, 5, "month"),
            campaign(60, 25, "in_all", "buy"),
            campaign(60, 25, "year"),
            {"campaigns": campaign(60, 25, "in_all")["campaigns"]},
        ),
        says="»Forår« skal alene give 60, men »Henvendelser« skal kun give 25 på den tid",
    ),
}
