"""The rules in `wizard.checks.rules.kpi_gaps`."""

from __future__ import annotations

from tests.wizard.checks.about_kpis import LEADS, kpi, kpis
from tests.wizard.checks.cases import Tried

RATE = kpi("engagement_rate", "trust")
REACH = kpi("reach", "awareness")
TWO = ["trust", "leads"]

CASES = {
    "awareness_without_visibility": Tried(
        found=(
            kpis(RATE, purposes=["awareness", "trust"]),
            kpis(kpi("saves", "awareness"), purposes=["awareness"]),
        ),
        near=(
            kpis(RATE, REACH, purposes=["awareness", "trust"]),
            kpis(kpi("share_of_voice"), purposes=["awareness", "trust"]),
            kpis(RATE, purposes=["trust"]),
            kpis(kpi("website_traffic", "awareness"), purposes=["awareness"]),  # that has a rule of its own
            {"purposes": ["awareness"], "kpis": [RATE]},
            {"purposes": ["awareness"], "review_rhythm": "quarterly"},
        ),
        says="»Kendskab« er et af jeres formål, men ingen KPI viser",
    ),
    "service_without_response_time": Tried(
        found=(kpis(LEADS, purposes=["service", "leads"]), kpis(kpi("reach", "service"), purposes=["service"])),
        near=(
            kpis(LEADS, kpi("response_time", "service"), purposes=["service", "leads"]),
            kpis(LEADS, {**kpi("leads", "service"), "name": "Opkald til vagten"}, purposes=["service", "leads"]),
            kpis(LEADS, purposes=["leads"]),
            {"purposes": ["service"], "kpis": [LEADS]},
            {"purposes": ["service"], "review_rhythm": "quarterly"},
        ),
        says="ingen KPI viser, hvor hurtigt kunderne får svar. Tilføj »Svartid«",
    ),
    "recruitment_without_applications": Tried(
        found=(
            kpis(kpi("link_clicks", "recruitment"), purposes=["recruitment"]),
            kpis(LEADS, purposes=["leads", "recruitment"]),
        ),
        near=(
            kpis(kpi("applications", "recruitment"), purposes=["recruitment"]),
            kpis(kpi("leads", "recruitment"), purposes=["recruitment", "leads"]),  # those who want to join a club
            kpis({**kpi("lead_quality", "recruitment"), "name": "Egnede ansøgere"}, purposes=["recruitment"]),
            kpis(LEADS, purposes=["leads"]),
            {"purposes": ["recruitment"], "kpis": [LEADS]},
        ),
        says="»Rekruttering« er et af jeres formål, men ingen KPI viser, om nogen søger",
    ),
    "main_purpose_without_kpi": Tried(
        found=(
            kpis(RATE, purposes=TWO, primary_purpose="leads"),
            kpis(RATE, kpi("reach"), purposes=TWO, primary_purpose="leads"),
        ),
        near=(
            kpis(RATE, LEADS, purposes=TWO, primary_purpose="leads"),
            kpis(RATE, kpi("leads"), purposes=TWO, primary_purpose="leads"),  # tells about it without saying so
            kpis(kpi("reach"), purposes=["leads"], primary_purpose="leads"),  # can only belong to that one
            kpis(RATE, purposes=["trust", "service"], primary_purpose="service"),  # has a rule of its own
            kpis(purposes=TWO, primary_purpose="leads"),
            {"purposes": TWO, "primary_purpose": "leads", "kpis": [RATE]},
        ),
        says="»Henvendelser« er jeres vigtigste formål",
    ),
    "purpose_without_kpi": Tried(
        found=(
            kpis(LEADS, purposes=TWO, primary_purpose="leads"),
            kpis(LEADS, purposes=TWO),
        ),
        near=(
            kpis(LEADS, purposes=["leads", "trust", "education"]),  # of three, one is what one steers by
            kpis(LEADS, RATE, purposes=TWO, primary_purpose="leads"),
            kpis(LEADS, purposes=TWO, primary_purpose="trust"),  # `main_purpose_without_kpi`
            kpis(LEADS, purposes=["leads", "awareness"], primary_purpose="leads"),
            {"purposes": TWO, "primary_purpose": "leads", "kpis": [LEADS]},
        ),
        says="Ingen af KPI’erne hører til formålet »Tillid og ambassadører«",
    ),
}
