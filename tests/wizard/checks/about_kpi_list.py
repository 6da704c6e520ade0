"""The rules in `wizard.checks.rules.kpi_list`."""

from __future__ import annotations

from tests.wizard.checks.about_kpis import LEADS, kpi, kpis
from tests.wizard.checks.cases import Tried

RATE = kpi("engagement_rate", "trust")
TWO = ["leads", "trust"]
EIGHT = [
    kpi(metric)
    for metric in ("reach", "followers", "leads", "lead_quality", "mentions", "shares", "saves", "conversions")
]

CASES = {
    "same_kpi_twice": Tried(
        found=(
            {"kpis": [LEADS, kpi("leads", "leads", target=12)]},
            {"kpis": [LEADS, {"metric": "leads", "purpose": "leads"}]},
            {"kpis": [kpi("reach"), RATE, kpi("reach", source="REGNEARKET"), RATE, RATE]},
        ),
        near=(
            {"kpis": [LEADS, RATE]},
            {"kpis": [LEADS, kpi("leads", "direct_sales")]},
            {"kpis": [kpi("reach", source="Facebook"), kpi("reach", source="LinkedIn")]},
            {"kpis": [LEADS, kpi("leads", "leads", target=20, due="2027-09-30")]},  # a step on the way, and the goal
            {"kpis": [kpi("leads", "leads", name="Opkald"), kpi("leads", "leads", name="Skemaer")]},
            {"kpis": [{"source": "Regnearket"}, {"source": "Regnearket"}]},
        ),
        says="»Henvendelser« står flere gange for det samme",
    ),
    "main_kpi_not_among_kpis": Tried(
        found=({"kpis": [LEADS], "primary_kpi": "reach"}, {"primary_kpi": "reach"}),
        near=({"kpis": [LEADS], "primary_kpi": "leads"}, {"kpis": [LEADS]}),
        says="»Rækkevidde« er valgt som jeres vigtigste KPI, men står ikke blandt KPI’erne",
    ),
    "main_kpi_of_another_purpose": Tried(
        found=(
            {"purposes": TWO, "primary_purpose": "leads", "kpis": [LEADS, RATE], "primary_kpi": "engagement_rate"},
            {
                "purposes": ["leads", "trust", "education"],
                "primary_purpose": "leads",
                "kpis": [LEADS, kpi("shares", "trust"), kpi("shares", "education")],
                "primary_kpi": "shares",
            },
        ),
        near=(
            {"purposes": TWO, "primary_purpose": "leads", "kpis": [LEADS, RATE], "primary_kpi": "leads"},
            {"purposes": TWO, "primary_purpose": "leads", "kpis": [LEADS, kpi("shares")], "primary_kpi": "shares"},
            {"purposes": TWO, "kpis": [LEADS, RATE], "primary_kpi": "engagement_rate"},
            # That the main purpose has no KPI, or the main KPI no row, is said elsewhere.
            {"purposes": TWO, "primary_purpose": "leads", "kpis": [RATE], "primary_kpi": "engagement_rate"},
            {"purposes": TWO, "primary_purpose": "leads", "kpis": [LEADS], "primary_kpi": "engagement_rate"},
            {"purposes": TWO, "primary_purpose": "leads", "kpis": [LEADS, RATE, {"purpose": "trust"}]},
        ),
        says="»Engagementsrate« er jeres vigtigste KPI, men hører til »Tillid og ambassadører« og ikke til "
        "»Henvendelser«",
    ),
    "no_main_kpi": Tried(
        found=(kpis(LEADS, RATE, next_review="2027-04-06"),),
        near=(
            kpis(LEADS, RATE, next_review="2027-04-06", primary_kpi="leads"),
            kpis(LEADS, LEADS, next_review="2027-04-06"),
            kpis(LEADS, RATE),  # the express route, which does not ask
        ),
        says="I følger 2 KPI’er",
    ),
    "many_kpis_for_few_hours": Tried(
        found=({"kpis": EIGHT, "hours_per_week": 4.5},),
        near=(
            {"kpis": EIGHT[1:], "hours_per_week": 4.5},
            {"kpis": EIGHT, "hours_per_week": 5},
            {"kpis": EIGHT},
        ),
        says="I vil følge 8 KPI’er, men har under 5 timer",
    ),
}
