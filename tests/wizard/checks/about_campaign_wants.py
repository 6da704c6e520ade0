"""The rules in `wizard.checks.rules.campaign_wants`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def wanting(*wants: str, main: str = "direct_sales") -> dict[str, Any]:
    campaigns = [{"name": f"Kampagne {number}", "wants": each} for number, each in enumerate(wants, 1)]
    return {"purposes": [main], "primary_purpose": main, "campaigns": campaigns}


CASES = {
    "campaigns_want_only_onlookers": Tried(
        found=(wanting("follow"), wanting("know", "follow", main="leads")),
        near=(wanting("follow", "buy"), wanting("follow", main="awareness"), wanting("buy"), wanting()),
        says="»Direkte salg« er jeres vigtigste formål, men kampagnen »Kampagne 1« vil kun have folk til at »Følge",
    ),
    "campaign_for_no_purpose": Tried(
        found=({"purposes": ["leads"], "campaigns": [{"name": "Lærling søges", "wants": "apply"}]},),
        near=(
            {"purposes": ["recruitment"], "campaigns": [{"name": "Lærling søges", "wants": "apply"}]},
            {"purposes": ["leads"], "campaigns": [{"name": "Forår", "wants": "enquire"}]},
            {"campaigns": [{"name": "Lærling søges", "wants": "apply"}]},
            {"purposes": ["leads"], "campaigns": [{"name": "Kor", "wants": "apply"}]},
            {
                "purposes": ["leads"],
                "campaigns": [{"name": "New car", "goal": "50 loan applications", "wants": "apply"}],
            },
        ),
        says="Kampagnen »Lærling søges« vil have folk til at »",
    ),
}
