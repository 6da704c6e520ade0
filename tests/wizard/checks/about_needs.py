"""The rules in `wizard.checks.rules.needs`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

TWO = [{"name": "Børnefamilier"}, {"name": "Kontorledere"}]
FAMILIES = {"audience": "Børnefamilier", "need": "Selv kunne passe cyklen"}
SALE = {"audience": "Børnefamilier", "platform": "instagram", "our_goal": "direct_sales"}
PAID = {"campaigns": [{"name": "Sommer", "audience": "Børnefamilier", "platform": "instagram", "budget": 5000}]}


def past(*needs: dict[str, Any], platforms: tuple[str, ...] = ("facebook",)) -> dict[str, Any]:
    """Answers of somebody with two audiences who has come past the needs and the platforms."""
    return {"audiences": TWO, "needs": list(needs), "platforms": list(platforms), "policy_wanted": "no"}


CASES = {
    "audience_without_need": Tried(
        found=(
            past(FAMILIES),
            past(FAMILIES, {"audience": "Kontorledere", "our_goal": "leads"}),  # a row, but no need in it
        ),
        near=(
            past(FAMILIES, {"audience": "Kontorledere", "need": "Vide, hvad firmacykler koster"}),
            past(FAMILIES, {"need": "Vide, hvad firmacykler koster"}),  # that one may be theirs
            past(FAMILIES, {"audience": "Kontorledere", "content": "Et regnestykke"}),  # another rule
            {"audiences": TWO, "needs": [FAMILIES]},  # still writing them
        ),
        says="hvad »Kontorledere« har brug for",
    ),
    "content_without_need": Tried(
        found=(
            past({"audience": "Børnefamilier", "content": "Vores nye butik"}),
            past({"content": "Vores nye butik"}, {"content": "Vores nye bil"}),
        ),
        near=(
            past({**FAMILIES, "content": "Korte film om dæk"}),
            past(FAMILIES),
            {"needs": [{"content": "Vores nye butik"}]},  # still writing it
        ),
        says="Indholdet »Vores nye butik« dækker ikke noget behov",
    ),
    "selling_to_people_at_ease": Tried(
        found=(
            {"needs": [{**SALE, "why_there": ["friends", "entertainment"]}], **PAID},
            {"needs": [{**SALE, "why_there": ["friends"]}, {**SALE, "why_there": ["entertainment"]}], **PAID},
        ),
        near=(
            {"needs": [{**SALE, "why_there": ["friends", "entertainment"]}]},  # nothing rests on it
            {"needs": [{**SALE, "why_there": ["friends", "brands"]}], **PAID},
            {"needs": [{**SALE, "why_there": ["friends"]}, {**SALE, "our_goal": "trust", "why_there": ["brands"]}]},
            {"needs": [{**SALE, "why_there": ["friends"], "our_goal": "trust"}]},
            {"needs": [SALE]},
            {"needs": [{**SALE, "why_there": ["friends"]}], "industry": "food"},  # an evening out is what they came for
        ),
        says="»Instagram« på grund af »Venner og bekendte« og »Underholdning«",
    ),
    "audience_out_of_reach": Tried(
        found=(past({**FAMILIES, "platform": "tiktok"}, {**FAMILIES, "platform": "snapchat"}),),
        near=(
            past({**FAMILIES, "platform": "tiktok"}, {**FAMILIES, "platform": "facebook"}),
            past({**FAMILIES, "platform": "tiktok"}, platforms=("tiktok",)),
            past(FAMILIES),  # nobody has said where they are
            {"needs": [{**FAMILIES, "platform": "tiktok"}], "platforms": ["facebook"]},  # still choosing
        ),
        says="»Børnefamilier« er på »TikTok« og »Snapchat«, men dér vil I ikke selv være",
    ),
    "need_on_another_platform": Tried(
        found=(
            past({**FAMILIES, "platform": "tiktok"}, {**FAMILIES, "platform": "facebook"}),
            past({"need": "Vide, hvad det koster", "platform": "tiktok"}),
        ),
        near=(
            past({**FAMILIES, "platform": "tiktok"}, FAMILIES, platforms=("facebook", "tiktok")),
            past({**FAMILIES, "platform": "tiktok"}),  # not reached anywhere: another rule
            {"needs": [{"need": "Pris", "platform": "tiktok"}], "platforms": ["facebook"]},
        ),
        says="Ét behov hører hjemme på »TikTok«",
    ),
}
