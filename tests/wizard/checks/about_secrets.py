"""The rules in `wizard.checks.rules.secrets`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried

TOLD = "Forklar i kommentaren, hvad der skete i klientens sag, så alle kan se det"


def answering(response: str, *topics: str, **answers: Any) -> dict[str, Any]:
    return {
        "mention_procedure": [{"situation": "complaint", "response": response}],
        **({"special_topics": list(topics)} if topics else {}),
        **answers,
    }


CASES = {
    "cases_told_in_public": Tried(
        found=(
            answering(TOLD, "clients_secret"),
            answering("Explain in the comments what happened in the patient's case", industry="health"),
            answering(TOLD, industry="consultancy", company_about="Fire advokater på torvet"),
            {
                "industry": "public",
                "needs": [{"need": "Få hjælp i sin egen sag", "content": "Svar i kommentarer"}],
            },
        ),
        near=(
            answering(TOLD, industry="crafts"),  # a roof is no secret
            answering("Beklag i kommentaren, og ring", "clients_secret"),
            answering("Svar generelt i kommentaren, og nævn aldrig sagen", industry="public"),
            answering("Explain the rules in the comments, without naming the case", industry="public"),
            {"industry": "public", "needs": [{"need": "Kende reglerne", "content": "Svar i kommentarer"}]},
        ),
        says=f"»{TOLD}«",
    ),
}
