"""The rules in `wizard.checks.rules.kpi_fit`."""

from __future__ import annotations

from tests.wizard.checks.about_kpis import LEADS, kpi, kpis
from tests.wizard.checks.cases import Tried

RATE = kpi("engagement_rate", "trust")
TRAFFIC = kpi("website_traffic", "awareness")
REACH = kpi("reach", "trust")
FOLLOWERS = kpi("followers", "leads")
AWARE = ["awareness", "leads"]
TRUST = ["trust", "leads"]
TAUGHT = ["education", "leads"]

CASES = {
    "awareness_measured_by_traffic": Tried(
        found=(
            {"purposes": AWARE, "kpis": [LEADS, TRAFFIC]},
            {"purposes": ["awareness"], "kpis": [kpi("website_traffic")]},
        ),
        near=(
            {"purposes": AWARE, "kpis": [kpi("website_traffic", "leads"), kpi("reach", "awareness")]},
            {"purposes": AWARE, "kpis": [kpi("website_traffic")]},
            {
                "purposes": AWARE,
                "kpis": [kpi("reach", "awareness"), TRAFFIC, TRAFFIC],
            },  # beside it there is a better one
            {"purposes": ["leads"], "kpis": [TRAFFIC]},
            {"purposes": AWARE, "kpis": [LEADS, {**TRAFFIC, "name": "Besøgende på museet"}]},
        ),
        says="I måler formålet »Kendskab« på »Trafik til hjemmesiden«",
    ),
    "trust_measured_by_reach": Tried(
        found=(
            kpis(LEADS, REACH, kpi("website_traffic", "trust"), purposes=TRUST),
            kpis(kpi("impressions"), purposes=["trust"]),
        ),
        near=(
            kpis(LEADS, REACH, RATE, purposes=TRUST),
            kpis(LEADS, RATE, purposes=TRUST),
            kpis(LEADS, kpi("reach", "awareness"), RATE, purposes=TRUST),
            kpis(LEADS, REACH, purposes=["leads"]),
            {"purposes": TRUST, "kpis": [LEADS, REACH]},
            kpis(LEADS, {**REACH, "name": "Heads at the work day"}, purposes=TRUST),
        ),
        says="I måler »Tillid og ambassadører« på »Trafik til hjemmesiden« og »Rækkevidde«",
    ),
    "sales_measured_by_followers": Tried(
        found=(
            kpis(FOLLOWERS, RATE, purposes=TRUST),
            kpis(LEADS, FOLLOWERS, purposes=TRUST, primary_purpose="leads", primary_kpi="followers"),
            kpis(LEADS, purposes=TRUST, primary_purpose="leads", primary_kpi="followers"),
            kpis(FOLLOWERS, kpi("followers", "direct_sales"), purposes=["leads", "direct_sales"]),
        ),
        near=(
            kpis(LEADS, FOLLOWERS, purposes=TRUST, primary_purpose="leads", primary_kpi="leads"),
            kpis(LEADS, kpi("followers"), purposes=TRUST, primary_purpose="trust", primary_kpi="followers"),
            kpis(kpi("followers", "awareness"), purposes=["awareness"]),
            {"purposes": TRUST, "kpis": [FOLLOWERS]},
            kpis({**FOLLOWERS, "name": "Betalende medlemmer"}, RATE, purposes=TRUST),
        ),
        says="I måler »Henvendelser« på »Følgere«",
    ),
    "education_measured_by_exposure": Tried(
        found=(
            kpis(LEADS, kpi("followers", "education"), purposes=TAUGHT),
            kpis(kpi("reach", "education"), kpi("impressions", "education"), RATE, purposes=["education", "trust"]),
        ),
        near=(
            kpis(LEADS, kpi("followers", "education"), kpi("saves", "education"), purposes=TAUGHT),
            kpis(LEADS, kpi("followers", "education"), purposes=["leads"]),
            kpis(LEADS, {**kpi("reach", "education"), "name": "Deltagere på kurset"}, purposes=TAUGHT),
            kpis(kpi("followers", "education"), kpi("reach", "leads"), purposes=TAUGHT),  # `only_exposure_measured`
            {"purposes": TAUGHT, "kpis": [LEADS, kpi("followers", "education")]},
        ),
        says="I måler »Oplysning« på »Følgere«, men det viser kun, at folk har set jer",
    ),
    "purpose_measured_by_unfit_metric": Tried(
        found=(
            kpis(kpi("shares", "leads"), kpi("reach", "awareness"), purposes=["leads", "awareness"]),
            kpis(kpi("applications", "direct_sales"), purposes=["direct_sales"]),
            kpis(LEADS, kpi("revenue", "trust"), kpi("video_views", "trust"), purposes=TRUST),
        ),
        near=(
            kpis({**kpi("leads", "service"), "name": "Opkald til vagten"}, purposes=["service"]),
            # Heads are no sale, whatever the figure is called.
            kpis(LEADS, {**kpi("conversions", "trust"), "source": "Heads counted at each work day"}, purposes=TRUST),
            kpis(LEADS, kpi("shares", "leads"), kpi("reach", "awareness"), purposes=AWARE),
            kpis(kpi("shares", "leads"), kpi("reach", "awareness"), purposes=AWARE),  # not the main purpose
            kpis(LEADS, kpi("applications", "trust"), purposes=TRUST),  # neither tells nor misleads
            # Each of these has a rule of its own:
            kpis(TRAFFIC, purposes=["awareness"]),
            kpis(kpi("leads", "awareness"), purposes=["awareness"]),
            kpis(LEADS, REACH, purposes=TRUST),
            kpis(FOLLOWERS, RATE, purposes=TRUST),
            kpis(kpi("reach", "leads"), kpi("impressions", "awareness"), purposes=AWARE),
            kpis(kpi("shares", "leads"), purposes=["leads"]),
            kpis(LEADS, kpi("reach", "service"), purposes=["leads", "service"]),
            {"purposes": AWARE, "kpis": [kpi("shares", "leads"), kpi("reach", "awareness")]},
        ),
        says="I måler formålet »Henvendelser« på »Delinger«. En deling er ikke en henvendelse. Tag",
    ),
    "main_figure_tells_of_no_purpose": Tried(
        found=(
            {"primary_kpi": "revenue", "purposes": ["service", "education"]},
            {"primary_kpi": "conversions", "purposes": ["awareness"]},
        ),
        near=(
            {"primary_kpi": "revenue", "purposes": ["service", "direct_sales"]},
            {"primary_kpi": "response_time", "purposes": ["awareness"]},  # other rules say what tells of what
            {"primary_kpi": "revenue"},
            {
                "primary_kpi": "conversions",
                "purposes": ["trust"],
                "kpis": [{"metric": "conversions", "source": "Fremmødte til arbejdsdagen"}],
            },
            {
                "primary_kpi": "conversions",
                "purposes": ["recruitment"],
                "kpis": [{"metric": "conversions", "name": "Mænd, der melder sig ind"}],
            },
        ),
        says="Det vigtigste tal er »Omsætning",
    ),
}
