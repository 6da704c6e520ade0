"""The rules in `wizard.checks.rules.rates`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def rate(name: str, source: str, metric: str = "engagement_rate") -> dict[str, Any]:
    return {"kpis": [{"metric": metric, "name": name, "source": source}]}


CASES = {
    "rate_of_two_things": Tried(
        found=(
            rate("Reaktioner i procent af rækkevidde", "LinkedIn: reaktioner i procent af visninger"),
            rate("Engagement by followers", "Instagram, by reach"),
        ),
        near=(
            rate("Reaktioner i procent af rækkevidde", "Meta: delt med rækkevidden"),
            rate("Engagement", "LinkedIn: i procent af visninger"),
            rate("Reaktioner i procent af rækkevidde", "LinkedIns statistik"),
            rate("Rækkevidde", "Visninger", "reach"),
        ),
        says="hedder »Reaktioner i procent af rækkevidde«",
    ),
}
