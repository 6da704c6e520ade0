"""The rules in `wizard.checks.rules.video`."""

from __future__ import annotations

from tests.wizard.checks.about_kpis import kpi
from tests.wizard.checks.cases import Tried

PAST = {"content_types": ["image"], "hours_per_week": 3}

CASES = {
    "video_platform_without_video": Tried(
        found=({"platforms": ["tiktok", "facebook"], "content_types": ["image", "text_post"]},),
        near=(
            {"platforms": ["tiktok"], "content_types": ["image", "short_video"]},
            {"platforms": ["facebook"], "content_types": ["image"]},
            {"platforms": ["tiktok"]},
        ),
        says="I har valgt »TikTok«, men ingen af jeres indholdstyper er video",
    ),
    "video_planned_but_not_chosen": Tried(
        found=(
            {**PAST, "needs": [{"content": "Mesteren viser på film, hvordan man gør"}]},
            {**PAST, "pillars": [{"topic": "Reels from the kitchen"}]},
        ),
        near=(
            {**PAST, "content_types": ["short_video"], "needs": [{"content": "Film fra værkstedet"}]},
            {**PAST, "needs": [{"content": "Billeder fra værkstedet"}]},
            {**PAST, "pillars": [{"topic": "Film club on Thursdays"}]},
            {"needs": [{"content": "Film fra værkstedet"}]},
            {"content_types": ["image"], "pillars": [{"topic": "Rods, reels and flies"}], "hours_per_week": 3},
            {"content_types": ["image"], "pillars": [{"topic": "Solfilm til vinduer"}], "hours_per_week": 3},
            {"content_types": ["image"], "pillars": [{"topic": "Reviews of new video games"}], "hours_per_week": 3},
            {
                "content_types": ["image"],
                "pillars": [{"topic": "Ugens film i salen"}],
                "industry": "culture",
                "hours_per_week": 3,
            },
            {"content_types": ["image"], "pillars": [{"topic": "Stories from people's lives"}], "hours_per_week": 3},
            {"content_types": ["image"], "pillars": [{"topic": "Hair clips and ribbons"}], "hours_per_week": 3},
            {
                "content_types": ["image"],
                "platforms": ["facebook"],
                "hours_per_week": 2,
                "pillars": [{"topic": "The film society's programme"}],
            },
        ),
        says="»Mesteren viser på film, hvordan man gør« er video",
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
}
