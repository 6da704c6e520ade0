"""The rules in `wizard.checks.rules.platforms`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

TWO = {"platforms": ["facebook", "linkedin"]}
PAST = {**TWO, "policy_wanted": "no"}


def planned(*platforms: str | None, **answers: Any) -> dict[str, Any]:
    rows = [{"posts_per_week": 1, **({"platform": each} if each else {})} for each in platforms]
    return {"channel_plan": rows, "calendar_start": "2027-02-01", **answers}


CASES = {
    "platform_without_role": Tried(
        found=({**PAST, "platform_roles": [{"platform": "facebook", "role": "Svar på spørgsmål"}]},),
        near=(
            {**PAST, "platform_roles": [{"platform": "facebook"}, {"platform": "linkedin"}]},
            {**PAST, "platform_roles": [{"platform": "facebook"}, {"role": "Erfaringer fra kunder"}]},
            {**TWO, "platform_roles": [{"platform": "facebook"}]},  # still writing them
            {**PAST, "platform_roles": [{"platform": "facebook"}], "needs": [{"platform": "facebook"}]},  # another rule
            PAST,  # the express route does not ask for roles
        ),
        says="andre platforme, men ikke for »LinkedIn«",
    ),
    "platform_without_need": Tried(
        found=({**PAST, "needs": [{"need": "Pris", "platform": "facebook"}]},),
        near=(
            {**PAST, "needs": [{"need": "Pris", "platform": "facebook"}, {"need": "Løn", "platform": "linkedin"}]},
            {**PAST, "needs": [{"need": "Pris", "platform": "facebook"}, {"need": "Løn"}]},
            {
                **PAST,
                "audiences": [{"name": "Mestre"}],
                "needs": [{"need": "Pris", "platform": "facebook"}],
                "platform_roles": [{"platform": "linkedin", "role": "Svar på frister", "audience": "Mestre"}],
            },
            {**TWO, "needs": [{"need": "Pris", "platform": "facebook"}]},  # still choosing
            PAST,
        ),
        says="I har valgt »LinkedIn«, men ingen af målgruppernes behov hører til dér",
    ),
    "platform_without_plan": Tried(
        found=(planned("facebook", **TWO),),
        near=(
            planned("facebook", "linkedin", **TWO),
            planned("facebook", None, **TWO),
            planned("facebook", **TWO, needs=[{"need": "Pris", "platform": "facebook"}]),  # `platform_without_need`
            {**TWO, "channel_plan": [{"platform": "facebook"}]},  # still writing it
            {**TWO, "hours_per_week": 6},
        ),
        says="I har valgt »LinkedIn«, men der er ingen opslag dér",
    ),
    "posts_on_platform_not_chosen": Tried(
        found=(planned("facebook", "linkedin", "tiktok", "tiktok", **TWO),),
        near=(
            planned("facebook", "linkedin", **TWO),
            planned("tiktok"),  # the platforms are not decided yet
            {**TWO, "platform_roles": [{"platform": "tiktok"}]},
        ),
        says="Kanalplanen har opslag på »TikTok«",
    ),
    "platform_used_but_not_chosen": Tried(
        found=(
            {**TWO, "platform_roles": [{"platform": "x"}], "campaigns": [{"name": "Påske", "platform": "x"}]},
            {**TWO, "campaigns": [{"name": "Påske", "platform": "instagram"}]},
        ),
        near=(
            {**TWO, "campaigns": [{"name": "Påske", "platform": "linkedin"}]},
            planned("x", **TWO, campaigns=[{"name": "Påske", "platform": "x"}]),  # another rule
            {"campaigns": [{"name": "Påske", "platform": "instagram"}]},
            {**TWO, "needs": [{"need": "Pris", "platform": "x"}]},  # where they are, not where we are
        ),
        says="»X« bruges 2 steder",
    ),
    "profile_left_behind": Tried(
        found=(
            {**PAST, "current_channels": [{"platform": "instagram", "followers": 310}]},
            {**PAST, "current_channels": [{"platform": "instagram", "note": "Ikke rørt siden 2023"}]},
            {**PAST, "current_channels": [{"platform": "instagram", "note": "Still has our old address"}]},
        ),
        near=(
            {**PAST, "current_channels": [{"platform": "facebook", "followers": 310}]},
            {**PAST, "current_channels": [{"platform": "instagram", "note": "Lukkes i januar"}]},
            {**PAST, "current_channels": [{"platform": "instagram", "note": "Ikke rørt siden 2023, slettes"}]},
            {**TWO, "current_channels": [{"platform": "instagram"}]},  # still choosing
            {"policy_wanted": "no", "current_channels": [{"platform": "instagram"}]},
            {
                "platforms": ["facebook"],
                "platform_roles": [{"platform": "facebook", "role": "x"}],
                "current_channels": [
                    {"platform": "linkedin", "profile": "Os", "note": "Ikke rørt, men bliver stående som visitkort"}
                ],
            },
        ),
        says="I har en profil på »Instagram«",
    ),
    "platform_named_but_not_chosen": Tried(
        found=(
            {"strategy_statement": "Vi viser byen på Instagram og Pinterest.", "platforms": ["instagram"]},
            {"call_to_action": "Write to us on Messenger.", "platforms": ["instagram"]},
            {"strategy_statement": "On LinkedIn we find engineers.", "platforms": ["facebook"]},
            {"overall_strategy": "Our customers are all on LinkedIn.", "platforms": ["tiktok"]},
            {"company_about": "De fleste af vores kunder er på Facebook.", "platforms": ["tiktok"]},
        ),
        near=(
            {"company_about": "Our readers are mostly on YouTube and Facebook.", "platforms": ["facebook"]},
            {"overall_strategy": "They're all on LinkedIn, but nobody buys there.", "platforms": ["tiktok"]},
            {"company_about": "Vores konkurrenter er alle på Facebook.", "platforms": ["tiktok"]},
            {"company_about": "Our customers are all on the coast.", "platforms": ["tiktok"]},
            {"strategy_statement": "Vi viser byen på Instagram.", "platforms": ["instagram", "pinterest"]},
            {"strategy_statement": "Vi viser byen på Instagram og Pinterest."},  # none chosen yet
            {"strategy_statement": "På Instagram, ikke på Pinterest.", "platforms": ["instagram"]},
            {"strategy_statement": "Vi går fra Facebook til Instagram.", "platforms": ["instagram"]},
            {"strategy_statement": "On Instagram instead of Facebook.", "platforms": ["instagram"]},
            {
                "platforms": ["instagram"],
                "strategy_statement": "We are the city's bike messengers, and everybody should know our faces.",
            },
            {"platforms": ["instagram"], "strategy_statement": "Vi er cykelmessengers i København."},
            {"platforms": ["linkedin"], "strategy_statement": "Vi lærer små butikker at bruge Instagram og Facebook."},
            {
                "platforms": ["instagram"],
                "strategy_statement": "Where others shout on Facebook, we show one thing a day on Instagram.",
            },
        ),
        says="»Pinterest« er ikke blandt jeres platforme",
    ),
}
