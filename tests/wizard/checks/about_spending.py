"""The rules in `wizard.checks.rules.spending`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def allowed(action: str, budget: float) -> dict[str, Any]:
    return {"allowed_actions": [{"action": action}], "campaigns": [{"name": "Forår", "budget": budget}]}


CASES = {
    "campaign_costs_more_than_allowed": Tried(
        found=(
            allowed("Bruge højst 5.000 kr. på en kampagne", 60000),
            allowed("Spend at most DKK 5,000 on a campaign", 60000),
            allowed("Up to 800 kr. per campaign", 900),
        ),
        near=(
            allowed("Bruge højst 5.000 kr. på en kampagne", 5000),
            allowed("Købe annoncer for op til 500 kr. uden at spørge på en kampagne", 2000),  # more is a question away
            allowed("Ads for up to DKK 500", 2000),  # not what a campaign may cost
            allowed("Give op til 10 % på en kampagne", 2000),
        ),
        says="»Forår« må koste 60.000 kr., men I tillader kun 5.000 kr.",
    ),
}
