"""The rules in `wizard.checks.rules.kpi_sources`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.about_kpis import LEADS, kpi, kpis
from tests.wizard.checks.cases import Tried


def rate(source: str | None) -> dict[str, Any]:
    return {"kpis": [kpi("engagement_rate", "trust", source=source)]}


COUNTED = kpis(kpi("mentions", "trust"), monitoring_importance=3)


def figure(source: str, *platforms: str, **answers: Any) -> dict[str, Any]:
    kpi = {"metric": "reach", "source": source}
    return {"platforms": list(platforms or ("facebook",)), "kpis": [kpi], **answers}


CASES = {
    "figure_counts_something_else": Tried(
        found=(
            kpis(kpi("leads", "leads", source="Antal følgere på Instagram")),
            kpis(kpi("conversions", "direct_sales", source="Likes in Meta Business Suite")),
            kpis(kpi("conversions", "direct_sales", source="YouTube", name="Subscribers on YouTube")),
        ),
        near=(
            kpis(kpi("followers", "awareness", source="Antal følgere på Instagram")),
            kpis(kpi("leads", "leads", source="Regnearket")),
            kpis(kpi("leads", "leads", source="Beskeder fra nye følgere, talt i indbakken")),
            kpis(kpi("leads", "leads", source="Enquiries: “I would like to book”")),
            kpis(kpi("leads", "leads", source="Likes tæller ikke med, kun henvendelser")),
            kpis(kpi("leads", "leads", source="Room views requested in the form")),
            kpis(kpi("conversions", "direct_sales", source="Web shop", name="New subscribers")),
            kpis(kpi("conversions", "direct_sales", source="Regnearket", name="Nye abonnenter")),
            kpis(kpi("conversions", "direct_sales", source="The till", name="Purchases by followers")),
            kpis(kpi("leads", "leads", source=None)),
        ),
        says="bliver talt som »Antal følgere på Instagram«",
    ),
    "engagement_rate_without_denominator": Tried(
        found=(
            rate("Meta Business Suite"),
            rate("Meta Business Suite: reaktioner, kommentarer og delinger pr. måned"),
            rate("Meta Business Suite: reactions and comments, per month"),
            rate("Undervisningsmappen"),
            rate("Overview and reviews in Meta Business Suite"),
        ),
        near=(
            rate("Meta Business Suite: reaktioner, kommentarer, delinger og gemte opslag delt med rækkevidden"),
            rate("Reaktioner i % af antal følgere"),
            {"kpis": [{**kpi("engagement_rate", "trust", source="Quizzen"), "name": "Rigtige svar"}]},
            rate("LinkedIns sidestatistik, efter visninger"),
            rate("Instagram Insights"),  # the same denominator each time
            rate("Interactions per impression"),
            rate("Reactions and comments as a percentage of Reach"),
            rate("Likes divided by followers"),
            rate("YouTube: likes by views"),
            rate("Reaktioner pr. opslag"),
            rate("Likes og kommentarer pr. følger"),
            rate("Comments per post"),
            rate(None),
            rate("Meta Business Suite") | {"primary_kpi": "leads"},
            {"kpis": [kpi("shares", source="Meta Business Suite")]},
        ),
        says="»Engagementsrate« finder I her: »Meta Business Suite«",
    ),
    "mentions_without_tools": Tried(
        found=(COUNTED, kpis(kpi("share_of_voice")), {**COUNTED, "monitoring_importance": 4}),
        near=(
            {**COUNTED, "monitoring_tools": [{"tool": "Google Alerts"}]},
            kpis(kpi("mentions", "trust", source="Fast søgning på vores navn hver mandag")),
            kpis(kpi("mentions", "trust", source="Opkald til kontoret om priser (telefonsystemet)")),
            {"kpis": [kpi("mentions")]},
            kpis(LEADS),
        ),
        says="I måler »Omtaler«",
    ),
    "figure_only_felt": Tried(
        found=(
            {"kpis": [{"metric": "leads", "source": "Fornemmelse"}]},
            {"kpis": [{"metric": "engagement_rate", "source": "We can feel it in the comments"}]},
        ),
        near=(
            {"kpis": [{"metric": "leads", "source": "Regnearket"}]},
            {"kpis": [{"metric": "saves", "source": "Instagram Insights"}]},
            {"kpis": [{"metric": "leads", "source": "We know from the phone log"}]},
            {"kpis": [{"metric": "leads", "source": "Vi mærker kuponerne og tæller dem"}]},
            {"kpis": [{"metric": "leads", "source": "Gut health course, sign-ups in Stripe"}]},
            {"kpis": [{"metric": "leads", "source": "We tell Ann, who writes it down"}]},
            {"kpis": [{"metric": "leads"}]},
        ),
        says="skal I finde her: »Fornemmelse«",
    ),
    "figure_of_a_platform_not_chosen": Tried(
        found=(figure("Instagram Insights"), figure("TikTok Studio, views per month")),
        near=(
            figure("Instagram Insights", "instagram"),
            figure("Meta Business Suite"),
            figure("Facebook og Instagram"),
            figure("Google Analytics (ikke TikTok)"),
            {"platforms": ["instagram"], "kpis": [{"metric": "mentions", "source": "Reddit, searched by hand"}]},
            figure("Instagram Insights", current_channels=[{"platform": "instagram"}]),
            {"kpis": figure("Instagram Insights")["kpis"]},
        ),
        says="»Rækkevidde« skal læses på Instagram (»Instagram Insights«)",
    ),
}
