"""The rules in `wizard.checks.rules.kpi_set`."""

from __future__ import annotations

from tests.wizard.checks.about_kpis import LEADS, kpi, kpis
from tests.wizard.checks.cases import Tried

MANY = kpi("leads", "leads", baseline=30, target=40)
RATE = kpi("engagement_rate", "trust")
TRAFFIC = kpi("website_traffic", "leads")
SEEN = (kpi("reach", "leads"), kpi("impressions", "awareness"))
BOTH = ["leads", "awareness"]

CASES = {
    "only_engagement_measured": Tried(
        found=(
            kpis(RATE, kpi("shares", "trust")),
            kpis(kpi("saves"), {"source": "Regnearket"}),
            kpis({**RATE, "name": "Kommentarer og delinger"}, {**kpi("saves"), "name": "Gemte opslag"}),
        ),
        near=(
            kpis(RATE, LEADS),
            kpis(kpi("reach")),
            {"kpis": [RATE]},
            kpis({"source": "Regnearket"}),
            kpis({**kpi("mentions"), "name": "Anmeldelser"}),
        ),
        says="måler kun engagement: »Engagementsrate« og »Delinger«",
    ),
    "only_exposure_measured": Tried(
        found=(
            kpis(*SEEN, purposes=BOTH),
            kpis(kpi("followers"), kpi("reach"), purposes=["education"], market="both"),
        ),
        near=(
            kpis(*SEEN, LEADS, purposes=BOTH),
            kpis(*SEEN, kpi("link_clicks", "leads"), purposes=BOTH),
            kpis(*SEEN, purposes=BOTH, market="b2b"),
            kpis(kpi("followers", "leads"), kpi("reach", "leads"), purposes=["leads"], primary_kpi="followers")
            | {"primary_purpose": "leads"},  # that it is followers is said elsewhere
            kpis(kpi("reach", "awareness"), kpi("impressions", "awareness"), purposes=["awareness"]),
            kpis(kpi("reach", "awareness"), purposes=BOTH),  # that there is none for leads is said elsewhere
            kpis(kpi("followers", "leads"), purposes=BOTH),  # and so is this
            {"purposes": BOTH, "kpis": list(SEEN)},
        ),
        says="(»Rækkevidde« og »Visninger«) viser kun, at I bliver set. De siger ikke noget om »Henvendelser«",
    ),
    "only_exposure_measured_in_b2b": Tried(
        found=(kpis(*SEEN, purposes=BOTH, market="b2b"),),
        near=(
            kpis(*SEEN, LEADS, purposes=BOTH, market="b2b"),
            kpis(*SEEN, purposes=BOTH, market="both"),
            kpis(*SEEN, purposes=["awareness"], market="b2b"),
        ),
        says="Jeres kunder er virksomheder, men jeres KPI’er (»Rækkevidde« og »Visninger«)",
    ),
    "leads_without_quality": Tried(
        found=(
            kpis(MANY, RATE, market="b2b"),
            kpis(kpi("leads"), MANY, purposes=["leads"], market="both"),
        ),
        near=(
            kpis(MANY, kpi("lead_quality", "leads"), market="b2b"),
            kpis(MANY, kpi("revenue", "direct_sales"), market="b2b"),
            kpis(kpi("leads", "recruitment"), market="b2b"),
            kpis(
                kpi("leads", "leads", baseline=40, name="Tilmeldinger til besøgsdag"), market="b2b"
            ),  # they have decided already
            kpis(kpi("leads", "leads", baseline=19), market="b2b"),  # each of them is known
            kpis(kpi("leads", "leads", baseline=59, per="quarter"), market="b2b"),
            kpis(kpi("leads", "leads", baseline=40, name="Tilmeldinger"), market="b2b"),
            kpis(RATE, market="b2b"),
            kpis(MANY, RATE, market="b2c"),  # a shop says yes to all of them
            kpis(kpi("leads", "leads", baseline=5, target=40), market="b2b"),  # few of them today
            {"kpis": [MANY], "market": "b2b"},
        ),
        says="Tilføj »Henvendelsernes kvalitet«",
    ),
    "traffic_without_quality": Tried(
        found=(kpis(TRAFFIC, RATE), kpis(kpi("website_traffic", "awareness"), kpi("website_traffic"))),
        near=(
            kpis(TRAFFIC, kpi("conversions", "leads")),
            kpis(TRAFFIC, LEADS),
            kpis(kpi("website_traffic", "leads", source="Google Analytics: besøg og afvisningsprocent")),
            kpis(kpi("website_traffic", "leads", source="Google Analytics: visits and Bounce rate")),
            kpis(kpi("website_traffic", "awareness")),  # there it is the wrong figure altogether
            kpis({**TRAFFIC, "name": "Besøgende på museet"}),
            kpis(RATE),
            {"kpis": [TRAFFIC]},
        ),
        says="I måler »Trafik til hjemmesiden«",
    ),
}
