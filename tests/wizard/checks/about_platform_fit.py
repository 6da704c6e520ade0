"""The rules in `wizard.checks.rules.platform_fit`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.about_needs import FAMILIES, past
from tests.wizard.checks.cases import Tried

TIKTOK = {"platforms": ["facebook", "tiktok"]}
OLD = {"name": "Pensionister", "age_from": 66, "age_to": 80}
YOUNG = {"name": "Unge", "age_from": 18, "age_to": 25}
MANAGERS = {"name": "Byggeledere"}
BUSINESS = {**TIKTOK, "market": "b2b", "policy_wanted": "no"}


def at(platform: str, *audiences: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"audience": audience["name"], "platform": platform} for audience in audiences]


def there_for(platform: str, *reasons: str) -> dict[str, Any]:
    return past({**FAMILIES, "platform": platform, "why_there": list(reasons)}, platforms=("linkedin", "facebook"))


CASES = {
    "platform_few_of_their_age": Tried(
        found=(
            {**TIKTOK, "audiences": [OLD, YOUNG], "needs": at("tiktok", OLD) + at("facebook", YOUNG)},
            {**TIKTOK, "audiences": [OLD]},  # nothing ties it to anybody: it is for them all
            {**TIKTOK, "audiences": [OLD, YOUNG], "platform_roles": at("tiktok", OLD, YOUNG)},
            {**TIKTOK, "audiences": [{**OLD, "place": "Hamborg, Tyskland"}], "needs": at("tiktok", OLD)},
        ),
        near=(
            {**TIKTOK, "audiences": [OLD, YOUNG], "needs": at("tiktok", YOUNG) + at("facebook", OLD)},
            {**TIKTOK, "audiences": [OLD, YOUNG]},
            {**TIKTOK, "audiences": [{"name": "Pensionister"}], "needs": at("tiktok", OLD)},  # of no known age
            {**TIKTOK, "audiences": [{**OLD, "age_from": 20}], "needs": at("tiktok", OLD)},  # of nearly any age
            {**TIKTOK, "audiences": [{**OLD, "place": "USA"}], "needs": at("tiktok", OLD)},  # no mere indication
            {"platforms": ["x"], "audiences": [{"name": "Forældre", "age_from": 30, "age_to": 49}]},  # 25 %
            {"platforms": ["other"], "audiences": [OLD]},  # nobody has asked
            TIKTOK,
        ),
        says="I USA sagde 12 % af dem på 65+ år i 2025, at de bruger den (Pew Research Center)",
    ),
    "platform_not_for_business": Tried(
        found=(
            {**BUSINESS, "audiences": [MANAGERS]},
            {**BUSINESS, "audiences": [{**MANAGERS, "evidence": "guess"}], "needs": at("tiktok", MANAGERS)},
        ),
        near=(
            {**BUSINESS, "market": "both"},
            {**BUSINESS, "platforms": ["linkedin", "youtube"]},
            {**BUSINESS, "purposes": ["leads", "recruitment"]},  # apprentices are there
            {**BUSINESS, "audiences": [{**MANAGERS, "evidence": "conversations"}], "needs": at("tiktok", MANAGERS)},
            {**TIKTOK, "market": "b2b"},  # still choosing
        ),
        says="Jeres kunder er alle virksomheder, men I har valgt »TikTok«. Det er underholdning for private",
    ),
    "people_there_for_something_else": Tried(
        found=(there_for("linkedin", "friends", "entertainment"), there_for("linkedin", "service")),
        near=(
            there_for("linkedin", "friends", "news"),
            there_for("facebook", "friends", "entertainment"),
            there_for("snapchat", "learning"),  # not chosen
            past({**FAMILIES, "platform": "linkedin"}, platforms=("linkedin",)),  # nobody has said why
        ),
        says="er på »LinkedIn« på grund af »Venner og bekendte« og »Underholdning«, men det er sjældent derfor",
    ),
}
