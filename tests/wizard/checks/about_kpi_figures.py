"""The rules in `wizard.checks.rules.kpi_figures`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.about_kpis import LEADS, kpi, kpis
from tests.wizard.checks.cases import Tried


def rate(source: str | None) -> dict[str, Any]:
    return {"kpis": [kpi("engagement_rate", "trust", source=source)]}


STEP = {"activity": "Links på hjemmesiden", "kind": "website"}
PAID = {"activity": "Annonce for tagtjek", "kind": "paid"}
PRICED = {"kpis": [kpi("cost_per_lead", "leads", baseline=None, target=150)], "selling": "trust_and_leads"}
COUNTED = kpis(kpi("mentions", "trust"), monitoring_importance=3)

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
            kpis(kpi("conversions", "direct_sales", source="Web shop", name="New subscribers")),
            kpis(kpi("conversions", "direct_sales", source="Regnearket", name="Nye abonnenter")),
            kpis(kpi("conversions", "direct_sales", source="The till", name="Purchases by followers")),
            kpis(kpi("leads", "leads", source=None)),
        ),
        says="bliver talt som »Antal følgere på Instagram«",
    ),
    "target_worse_than_baseline": Tried(
        found=(
            {"kpis": [kpi("reach", baseline=4_000, target=1_800)]},
            {"kpis": [kpi("leads", name="Opkald", baseline=90, target=60)]},
            {"kpis": [kpi("response_time", baseline=6, target=12), kpi("cost_per_lead", baseline=90, target=90.5)]},
        ),
        near=(
            {"kpis": [kpi("reach", baseline=1_800, target=4_000), kpi("followers", baseline=500, target=500)]},
            {"kpis": [kpi("response_time", baseline=12, target=6)]},
            {"kpis": [kpi("conversion_rate", name="Subscribers who stop", baseline=7, target=5)]},
            {"kpis": [kpi("conversions", name="Cancelled subscriptions", baseline=20, target=12)]},
            {"kpis": [kpi("conversion_rate", name="Forkert i plastspanden", baseline=17, target=14)]},
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
            {"kpis": [kpi("engagement_rate", target=120), kpi("followers", target=120)]},
            {"kpis": [kpi("followers", baseline=0, target=None)]},
        ),
        says="Et af tallene for »Henvendelsernes kvalitet« kan ikke passe",
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
    "video_views_without_video": Tried(
        found=({"kpis": [kpi("video_views")], "content_types": ["image", "carousel"]},),
        near=(
            {"kpis": [kpi("video_views")], "content_types": ["image", "short_video"]},
            {"kpis": [kpi("video_views")], "content_types": ["live"]},
            {"kpis": [kpi("video_views")]},
            {"kpis": [kpi("reach")], "content_types": ["image"]},
        ),
        says="I måler »Videovisninger«, men ingen af jeres indholdstyper er video",
    ),
    "mentions_without_tools": Tried(
        found=(COUNTED, kpis(kpi("share_of_voice")), {**COUNTED, "monitoring_importance": 4}),
        near=(
            {**COUNTED, "monitoring_tools": [{"tool": "Google Alerts"}]},
            kpis(kpi("mentions", "trust", source="Fast søgning på vores navn hver mandag")),
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
            {"kpis": [{"metric": "leads"}]},
        ),
        says="skal I finde her: »Fornemmelse«",
    ),
}
