"""The rules in `wizard.checks.rules.plan`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

PAST = {"calendar_start": "2027-02-01"}
ROW = {"platform": "facebook", "posts_per_week": 1, "creator": "Mette", "poster": "Mette"}


def plan(*rows: dict[str, Any], **answers: Any) -> dict[str, Any]:
    """Answers of somebody who has come past the channel plan."""
    return {"channel_plan": [{**ROW, **row} for row in rows], "calendar_start": "2027-02-01", **answers}


def without(*fields: str, **answers: Any) -> dict[str, Any]:
    rows = [{key: value for key, value in ROW.items() if key not in fields}]
    return {"channel_plan": rows, "calendar_start": "2027-02-01", **answers}


def by(creator: str, poster: str, watcher: str, owner: str) -> dict[str, Any]:
    return plan(
        {"creator": creator, "poster": poster},
        monitoring_owner=watcher,
        kpis=[{"metric": "reach", "owner": owner}],
    )


CASES = {
    "channel_without_number_of_posts": Tried(
        found=(
            without("posts_per_week"),
            {"channel_plan": [{"platform": "facebook", "weekdays": ["mon", "thu"]}], "calendar_start": "2027-02-01"},
        ),
        near=(
            plan({}),
            plan({"posts_per_week": 0}),
            {"channel_plan": [{"platform": "facebook", "weekdays": ["mon"]}]},  # still writing it
        ),
        says="på »Facebook«",
    ),
    "plan_without_names": Tried(
        found=(
            without("creator", "poster"),
            without("poster"),
            {"channel_plan": [ROW, {"platform": "facebook"}, {"platform": "instagram"}], **PAST},
        ),
        near=(
            plan({}),
            {"channel_plan": [{"platform": "facebook"}]},  # still writing it
            without("platform", "creator"),  # a row that says nothing yet
            {
                "company_about": "I work alone.",
                "channel_plan": [{"platform": "facebook", "creator": "Bo"}],
                "calendar_start": "2027-01-01",
            },
        ),
        says="»Facebook« mangler et navn under »Laves af« og »Slås op af«",
    ),
    "plan_without_posts": Tried(
        found=(plan({"posts_per_week": 0}), plan({"posts_per_week": 0}, {"posts_per_week": 0})),
        near=(plan({"posts_per_week": 0.25}), plan({"posts_per_week": 0}, {}), without("posts_per_week")),
        says="0 opslag om ugen på »Facebook«",
    ),
    "more_days_than_posts": Tried(
        found=(
            plan({"posts_per_week": 1, "weekdays": ["mon", "wed", "sat"]}),
            plan({"posts_per_week": 0.5, "weekdays": ["mon", "wed"]}),
        ),
        near=(
            plan({"posts_per_week": 3, "weekdays": ["mon", "wed", "sat"]}),
            plan({"posts_per_week": 1.5, "weekdays": ["mon", "wed"]}),  # every other week
            plan({"posts_per_week": 0.25, "weekdays": ["mon"]}),
            plan({"posts_per_week": 0, "weekdays": ["mon", "wed"]}),  # another rule
            plan({"posts_per_week": 1}),
        ),
        says="flere ugedage (»Mandag«, »Onsdag« og »Lørdag«) end opslag om ugen (1)",
    ),
    "more_posts_than_days": Tried(
        found=(plan({"posts_per_week": 5, "weekdays": ["mon", "tue"]}),),
        near=(
            plan({"posts_per_week": 4, "weekdays": ["mon", "tue"]}),  # two a day
            plan({"posts_per_week": 21, "weekdays": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}),
            plan({"posts_per_week": 5}),
        ),
        says="»Facebook« er der 5 opslag om ugen, men kun »Mandag« og »Tirsdag«",
    ),
    "one_person_does_everything": Tried(
        found=(
            by("Mille Kruse", "mille kruse", "Mille Kruse kl. 7.30 og 16 (søndag: Karen)", "Mille Kruse"),
            by("Mille", "Mille", "Mille, fem minutter hver aften", "Mille Kruse (butiksleder)"),
        ),
        near=(
            by("Mille Kruse", "Mille Kruse", "Karen Toft", "Mille Kruse"),
            by("Mille Kruse", "Mille Kruse", "Mille Kruse", "Karen Toft"),
            by("Mille og Karen", "Mille", "Mille", "Mille"),
            by("Mille, Karen", "Mille", "Mille", "Mille"),
            by("Mille Kruse", "Mille Kruse (ferie: Karen)", "Mille Kruse", "Mille Kruse"),  # it is in the plan
            by("Alle", "Alle", "Alle", "Alle"),
            {**by("Mille", "Mille", "Mille (ellers Karen)", "Mille"), "team": [{"name": "Mille"}, {"name": "Karen"}]},
            {**by("Mille", "Mille", "Mille", "Mille"), "team": [{"name": "Mille", "stands_in": "Karen"}]},
            {**by("Mille", "Mille", "Mille", "Mille"), "team": [{"name": "Mille"}]},  # who is alone knows it
            plan({}, monitoring_owner="Mette"),  # nobody owns a figure yet
            without("poster", monitoring_owner="Mette", kpis=[{"metric": "reach", "owner": "Mette"}]),
        ),
        says="Alt ligger hos Mille Kruse",
    ),
    "calendar_has_ended": Tried(
        found=({"calendar_start": "2026-01-05", "calendar_weeks": 12},),
        near=(
            {"calendar_start": "2026-10-12", "calendar_weeks": 13},  # its last week is not over
            {"calendar_start": "2026-01-05"},  # nobody has said how long it is
            {"calendar_weeks": 12},
        ),
        says="Indholdskalenderen sluttede den 29. marts 2026",
    ),
}
