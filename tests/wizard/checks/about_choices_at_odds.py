"""The rules in `wizard.checks.rules.channels_at_odds`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

PAST = {"content_types": ["image"], "hours_per_week": 3}


def figure(source: str, *platforms: str, **answers: Any) -> dict[str, Any]:
    kpi = {"metric": "reach", "source": source}
    return {"platforms": list(platforms or ("facebook",)), "kpis": [kpi], **answers}


def wanting(*wants: str, main: str = "direct_sales") -> dict[str, Any]:
    campaigns = [{"name": f"Kampagne {number}", "wants": each} for number, each in enumerate(wants, 1)]
    return {"purposes": [main], "primary_purpose": main, "campaigns": campaigns}


def review(day: str, what: str = "closed", last: str = "2027-08-01") -> dict[str, Any]:
    return {"next_review": day, "closed_periods": [{"from": "2027-07-12", "to": last, "what": what}]}


def scope(*scopes: str, poster: str = "Pia", name: str = "Kaj Holm") -> dict[str, Any]:
    return {
        "policy_wanted": "written",
        "policy_scope": list(scopes),
        "platforms": ["linkedin"],
        "channel_plan": [{"platform": "linkedin", "poster": poster}],
        "ambassadors": [{"name": name}],
    }


def known(*who: str, main: str = "awareness") -> dict[str, Any]:
    audiences = [{"name": f"Gruppe {number}", "who": each} for number, each in enumerate(who, 1)]
    return {"purposes": [main], "primary_purpose": main, "audiences": audiences}


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
        ),
        says="»Mesteren viser på film, hvordan man gør« er video",
    ),
    "figure_of_a_platform_not_chosen": Tried(
        found=(figure("Instagram Insights"), figure("TikTok Studio, views per month")),
        near=(
            figure("Instagram Insights", "instagram"),
            figure("Meta Business Suite"),
            figure("Facebook og Instagram"),
            figure("Instagram Insights", current_channels=[{"platform": "instagram"}]),
            {"kpis": figure("Instagram Insights")["kpis"]},
        ),
        says="»Rækkevidde« skal læses på Instagram (»Instagram Insights«)",
    ),
    "campaigns_want_only_onlookers": Tried(
        found=(wanting("follow"), wanting("know", "follow", main="leads")),
        near=(wanting("follow", "buy"), wanting("follow", main="awareness"), wanting("buy"), wanting()),
        says="»Direkte salg« er jeres vigtigste formål, men kampagnen »Kampagne 1« vil kun have folk til at »Følge",
    ),
    "review_while_nobody_is_there": Tried(
        found=(review("2027-07-20"), review("2027-07-12", "no_staff")),
        near=(
            review("2027-08-10"),
            review("2027-07-20", "sold_out"),
            review("2027-07-20", last="2027-10-01"),  # whoever shuts for so long is at work
            {"next_review": "2027-07-20"},
        ),
        says="Den næste evaluering er den 20. juli 2027, men da har I skrevet »Lukket«",
    ),
    "policy_leaves_out_ambassadors": Tried(
        found=(scope("channel_team"),),
        near=(scope("everyone"), scope("channel_team", "everyone"), scope("channel_team", poster="Kaj"), scope()),
        says="men »Kaj Holm« skal fortælle om jer som ambassadører",
    ),
    "known_to_those_who_know": Tried(
        found=(known("customers_now"), known("customers_now", "customers_now")),
        near=(known("customers_now", "customers_new"), known("customers_now", main="service"), known()),
        says="»Kendskab« er jeres vigtigste formål, men alle jeres målgrupper kender jer allerede",
    ),
    "campaign_for_no_purpose": Tried(
        found=({"purposes": ["leads"], "campaigns": [{"name": "Lærling søges", "wants": "apply"}]},),
        near=(
            {"purposes": ["recruitment"], "campaigns": [{"name": "Lærling søges", "wants": "apply"}]},
            {"purposes": ["leads"], "campaigns": [{"name": "Forår", "wants": "enquire"}]},
            {"campaigns": [{"name": "Lærling søges", "wants": "apply"}]},
            {"purposes": ["leads"], "industry": "culture", "campaigns": [{"name": "Kor", "wants": "apply"}]},
        ),
        says="Kampagnen »Lærling søges« vil have folk til at »",
    ),
}
