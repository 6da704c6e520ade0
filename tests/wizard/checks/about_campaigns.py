"""The rules in `wizard.checks.rules.campaigns`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

MAY = {"name": "Maj", "start": "2027-05-01", "end": "2027-05-31"}
LATE = {"name": "Sent i maj", "start": "2027-05-20", "end": "2027-06-10"}


def campaigns(*rows: dict[str, Any], **answers: Any) -> dict[str, Any]:
    return {"campaigns": list(rows), **answers}


def calendar(**row: Any) -> dict[str, Any]:
    """A campaign beside a calendar of 12 weeks, from 4 January to 28 March."""
    return campaigns({"name": "Forår", **row}, calendar_start="2027-01-04", calendar_weeks=12)


def on(platform: str, *planned: str, posts: float = 1) -> dict[str, Any]:
    return campaigns(
        {"name": "Forår", "platform": platform},
        platforms=["facebook", "instagram"],
        channel_plan=[{"platform": each, "posts_per_week": posts} for each in planned],
    )


CASES = {
    "campaign_ends_before_it_starts": Tried(
        found=(
            campaigns({**MAY, "end": "2027-04-30"}),
            campaigns({"start": "2027-05-02", "end": "2027-05-01"}, {"start": "2027-05-02", "end": "2027-05-01"}),
        ),
        near=(campaigns({**MAY, "end": "2027-05-01"}), campaigns({"name": "Maj", "end": "2027-05-31"})),
        says="»Maj« slutter den 30. april 2027, men begynder først den 1. maj 2027",
    ),
    "campaigns_overlap": Tried(
        found=(
            campaigns({**MAY, "platform": "facebook"}, {**LATE, "platform": "facebook"}),
            campaigns({**MAY, "audience": "Familier"}, {**LATE, "audience": "Familier", "platform": "facebook"}),
            campaigns(
                {**MAY, "platform": "facebook", "end": "2027-12-31"},
                {**LATE, "platform": "facebook"},
                {"name": "Jul", "start": "2027-12-01", "end": "2027-12-24", "platform": "facebook"},
            ),
        ),
        near=(
            {
                "campaigns": [
                    {
                        "name": "Forår på Facebook",
                        "platform": "facebook",
                        "audience": "F",
                        "start": "2027-03-01",
                        "end": "2027-03-20",
                    },
                    {
                        "name": "Forår på Instagram",
                        "platform": "instagram",
                        "audience": "F",
                        "start": "2027-03-01",
                        "end": "2027-03-20",
                    },
                ]
            },
            campaigns({**MAY, "platform": "facebook"}, {**LATE, "platform": "instagram"}),
            campaigns({**MAY, "audience": "Familier"}, {**LATE, "audience": "Pensionister"}),
            campaigns(
                {**MAY, "platform": "facebook", "audience": "Familier"},
                {**LATE, "platform": "facebook", "audience": "Pensionister"},  # other people in the same place
            ),
            campaigns({**MAY, "platform": "facebook"}, {**LATE, "platform": "facebook", "start": "2027-05-31"}),
            campaigns({**MAY, "platform": "facebook"}, {"name": "Juni", "platform": "facebook"}),
            campaigns(MAY, LATE),
        ),
        says="»Maj« og »Sent i maj« kører på samme tid og deler »Facebook«",
    ),
    "campaign_before_calendar": Tried(
        found=(
            calendar(start="2026-12-27"),
            campaigns({"name": "Forår", "start": "2026-12-27"}, calendar_start="2027-01-04"),
        ),
        near=(
            {
                "calendar_start": "2027-02-01",
                "campaigns": [{"name": "Jul", "start": "2026-12-01", "end": "2026-12-24"}],
            },
            calendar(start="2027-01-04"),
            calendar(start="2026-12-28"),  # a week before: its first post is the campaign's own
            campaigns({"name": "Forår", "start": "2026-12-27"}),
        ),
        says="»Forår« begynder den 27. december 2026, men kalenderen har først opslag fra den 4. januar 2027",
    ),
    "campaign_after_calendar": Tried(
        found=(calendar(start="2027-03-15", end="2027-04-12"),),
        near=(
            calendar(end="2027-03-28"),
            calendar(start="2027-03-15", end="2027-03-31"),  # a few days of it
            calendar(start="2027-05-01", end="2027-05-14"),  # for the next calendar
            campaigns({"name": "Forår", "end": "2027-12-31"}, calendar_start="2027-01-04"),
            campaigns({"name": "Forår", "end": "2027-03-01"}, calendar_start="2026-01-05", calendar_weeks=12),
        ),
        says="kalenderen går kun til den 28. marts 2027",
    ),
    "campaign_on_platform_without_posts": Tried(
        found=(on("instagram", "facebook"), on("facebook", "facebook", posts=0)),
        near=(
            on("facebook", "facebook"),
            on("instagram"),  # no channel plan yet
            on("linkedin", "facebook"),  # not chosen: that is for another rule
        ),
        says="»Forår« skal køre på »Instagram«",
    ),
    "campaign_without_goal": Tried(
        found=(
            campaigns({"name": "Forår", "budget": 500}),
            campaigns(MAY, selling="sell"),
            campaigns(MAY, purposes=["direct_sales"]),
        ),
        near=(
            {
                "selling": "sell",
                "campaigns": [
                    {
                        "name": "A",
                        "wants": "sign_up",
                        "number": 25,
                        "start": "2027-03-01",
                        "end": "2027-03-20",
                        "budget": 500,
                    }
                ],
            },
            campaigns({"name": "Forår", "budget": 500, "goal": "25 besøg"}),
            campaigns(MAY, selling="trust_and_leads"),
            campaigns({"name": "Forår"}, selling="sell"),  # the row is being filled in
        ),
        says="»Forår« har ikke noget mål",
    ),
}
