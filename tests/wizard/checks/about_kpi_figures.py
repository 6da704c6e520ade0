"""The rules in `wizard.checks.rules.kpi_figures`."""

from __future__ import annotations

from tests.wizard.checks.about_kpis import LEADS, kpi
from tests.wizard.checks.cases import Tried

STEP = {"activity": "Links på hjemmesiden", "kind": "website"}
PAID = {"activity": "Annonce for tagtjek", "kind": "paid"}
PRICED = {"kpis": [kpi("cost_per_lead", "leads", baseline=None, target=150)], "selling": "trust_and_leads"}

CASES = {
    "target_worse_than_baseline": Tried(
        found=(
            {"kpis": [kpi("reach", baseline=4_000, target=1_800)]},
            {"kpis": [kpi("leads", name="Opkald", baseline=90, target=60)]},
            {"kpis": [kpi("leads", name="Bestilte høreprøver", baseline=120, target=90)]},
            {"kpis": [kpi("response_time", baseline=6, target=12), kpi("cost_per_lead", baseline=90, target=90.5)]},
        ),
        near=(
            {"kpis": [kpi("reach", baseline=1_800, target=4_000), kpi("followers", baseline=500, target=500)]},
            {"kpis": [kpi("response_time", baseline=12, target=6)]},
            {"kpis": [kpi("response_time", unit="percent", baseline=60, target=90)]},
            {"kpis": [kpi("conversion_rate", name="Subscribers who stop", baseline=7, target=5)]},
            {"kpis": [kpi("conversions", name="Cancelled subscriptions", baseline=20, target=12)]},
            {"kpis": [kpi("conversion_rate", name="Forkert i plastspanden", baseline=17, target=14)]},
            *(
                {"kpis": [kpi("leads", name=name, baseline=60, target=20)]}
                for name in (
                    "Gennemsnitsalder",
                    "Spørgsmål om parkering",
                    "Rottehenvendelser",
                    "Ventende på listen",
                    "Negative omtaler",
                    "Reports of fly-tipping",
                    "Car trips to school",
                    "Days a flat stands vacant",
                    "Bad reviews",
                )
            ),
            {"kpis": [kpi("leads", name="Opkald", baseline=90, target=60)], "company_aims": [{"aim": "fewer_calls"}]},
            {
                "kpis": [kpi("conversion_rate", name="Plastspanden", baseline=17, target=14)],
                "company_aims": [{"aim": "change_behaviour", "now": 17, "target": 12}],
            },
            {"kpis": [kpi("reach", baseline=None, target=10), kpi("followers", target=None)]},
        ),
        says="Målet for »Rækkevidde« er dårligere",
    ),
    "impossible_figure": Tried(
        found=(
            {"kpis": [kpi("lead_quality", target=120)]},
            {"kpis": [kpi("share_of_voice", baseline=101), kpi("click_rate", target=200)]},
            {"kpis": [kpi("followers", target=-1), kpi("revenue", baseline=-500)]},
        ),
        near=(
            {"kpis": [kpi("lead_quality", baseline=0, target=100)]},
            {"kpis": [kpi("revenue", name="Overskud", baseline=-2_000, target=5_000)]},
            {"kpis": [kpi("leads", name="Af sidste års salg", unit="percent", baseline=90, target=110)]},
            {"kpis": [kpi("engagement_rate", target=120), kpi("followers", target=120)]},
            {"kpis": [kpi("followers", baseline=0, target=None)]},
        ),
        says="Et af tallene for »Henvendelsernes kvalitet« kan ikke passe",
    ),
    "cost_per_lead_without_ads": Tried(
        found=(
            {**PRICED, "promotion_steps": [STEP], "review_rhythm": "quarterly"},
            {**PRICED, "promotion_steps": [STEP], "campaigns": [{"name": "Tagtjek", "budget": 0}]},
        ),
        near=(
            {**PRICED, "promotion_steps": [STEP, PAID]},
            {**PRICED, "promotion_steps": [STEP], "campaigns": [{"name": "Tagtjek", "budget": 4_000}]},
            {**PRICED},  # where the plan has not got that far
            {"kpis": [LEADS], "promotion_steps": [STEP], "review_rhythm": "quarterly"},
        ),
        says="»Pris pr. henvendelse« er udgiften til annoncer",
    ),
}
