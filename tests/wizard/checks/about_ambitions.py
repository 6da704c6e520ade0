"""The rules in `wizard.checks.rules.ambitions`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def target(metric: str, baseline: float, goal: float, due: str = "2027-12-31") -> dict[str, Any]:
    return {"kpis": [{"metric": metric, "baseline": baseline, "target": goal, "due": due}]}


def campaign(followers: int = 400, **row: Any) -> dict[str, Any]:
    return {
        "purposes": ["direct_sales"],
        "current_channels": [{"platform": "facebook", "followers": followers}],
        "campaigns": [{"name": "Cykeltjek", "platform": "facebook", **row}],
    }


SLOW = "Fra første møde til underskrift går der ni måneder."


def sale(metric: str, due: str, **row: Any) -> dict[str, Any]:
    kpi = {"metric": metric, "due": due, "target": 500_000, **row}
    return {"company_about": SLOW, "calendar_start": "2027-01-11", "kpis": [kpi]}


CASES = {
    "target_leaps": Tried(
        found=(
            target("engagement_rate", 1.2, 45),
            target("leads", 110, 400),
            target("leads", 5, 300),
            target("leads", 3, 400),
            target("reach", 1000, 6000),
        ),
        near=(
            target("engagement_rate", 2, 4),
            target("followers", 200, 500),
            target("leads", 2, 12),  # single customers
            target("leads", 1, 50),
            target("leads", 110, 400, "2029-12-31"),
            target("response_time", 4, 40),
            target("cost_per_lead", 20, 200),
            {"kpis": [{"metric": "leads", "target": 400, "due": "2027-12-31"}]},
        ),
        says="»Engagementsrate« skal fra 1,2 til 45 inden den 31. december 2027",
    ),
    "campaign_asks_for_too_much": Tried(
        found=(
            campaign(wants="book", number=150, budget=0),
            campaign(goal="300 nye medlemmer", budget=0),
            campaign(wants="book", number=400, budget=300),
            {
                **campaign(wants="enquire", number=60, budget=500),
                "kpis": [{"metric": "cost_per_lead", "baseline": 180}],
            },
        ),
        near=(
            campaign(goal="60 kager", budget=0),
            campaign(goal="50 par sko", budget=0),
            campaign(goal="All 740 households", budget=0),
            {
                "purposes": ["leads"],
                "current_channels": [{"platform": "facebook", "followers": 150}],
                "campaigns": [{"name": "A", "platform": "facebook", "budget": 0, "goal": "£5,000 for the roof"}],
            },
            {
                "purposes": ["leads"],
                "current_channels": [{"platform": "facebook", "followers": 150}],
                "campaigns": [{"name": "A", "platform": "facebook", "budget": 0, "goal": "€4,000"}],
            },
            {
                "purposes": ["leads"],
                "current_channels": [{"platform": "facebook", "followers": 150}],
                "campaigns": [{"name": "A", "platform": "facebook", "budget": 0, "goal": "DKK 15.000"}],
            },
            {
                "purposes": ["leads"],
                "current_channels": [{"platform": "facebook", "followers": 150}],
                "campaigns": [{"name": "A", "platform": "facebook", "budget": 0, "goal": "200 kg"}],
            },
            {
                "purposes": ["leads"],
                "current_channels": [{"platform": "facebook", "followers": 150}],
                "campaigns": [{"name": "A", "platform": "facebook", "budget": 0, "goal": "300 læser artiklen"}],
            },
            {
                "purposes": ["leads"],
                "current_channels": [{"platform": "facebook", "followers": 150}],
                "campaigns": [{"name": "A", "platform": "facebook", "budget": 0, "goal": "50 hours of help"}],
            },
            {
                "purposes": ["leads"],
                "current_channels": [{"platform": "facebook", "followers": 150}],
                "campaigns": [{"name": "A", "platform": "facebook", "budget": 0, "goal": "25 års jubilæum"}],
            },
            campaign(wants="book", number=10, budget=0),
            campaign(wants="visit", number=150, budget=0),
            campaign(wants="book", number=150),  # nobody has said what it may cost
            campaign(goal="Mange flere", budget=0),
            campaign(goal="5.000 ser videoen", budget=0),  # they need not decide anything
            campaign(goal="300 guests", budget=0),
            campaign(budget=0, goal="20 % flere end de 40 sidste år, mindst 60"),  # which of them is not said
            campaign(wants="book", number=100, budget=2_000),
            campaign(wants="book", number=90, budget=300),  # some of the followers come without an ad
            {**campaign(wants="book", number=150, budget=0), "purposes": ["education"]},
        ),
        says="»Cykeltjek« skal give 150 med et budget på 0 og 400 følgere",
    ),
    "sales_due_before_a_sale_is_made": Tried(
        found=(
            sale("revenue", "2027-02-22"),
            {**sale("conversions", "2027-02-22"), "company_about": "A sale takes six months from first contact."},
        ),
        near=(
            {
                "company_about": "We run a sale every three months",
                "calendar_start": "2027-02-01",
                "kpis": [{"metric": "revenue", "target": 100, "due": "2027-02-15"}],
            },
            {
                "company_about": "A sale of second-hand books lasts 3 weeks in May",
                "calendar_start": "2027-02-01",
                "kpis": [{"metric": "revenue", "target": 100, "due": "2027-02-15"}],
            },
            {
                "company_about": "Vi holder et salg i 6 uger hver sommer",
                "calendar_start": "2027-02-01",
                "kpis": [{"metric": "revenue", "target": 100, "due": "2027-02-15"}],
            },
            {
                "company_about": "Et salg af planter varer 4 uger",
                "calendar_start": "2027-02-01",
                "kpis": [{"metric": "revenue", "target": 100, "due": "2027-02-15"}],
            },
            sale("leads", "2027-02-22"),
            sale("revenue", "2027-12-31"),
            sale("revenue", "2027-02-22", baseline=40_000),  # sales are on their way already
            {**sale("revenue", "2027-02-22"), "company_about": "Vi har haft kontakt i ni måneder."},
        ),
        says="Et salg tager cirka 39 uger",
    ),
}
