"""The rules in `wizard.checks.rules.times`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def posting(time: str, about: str) -> dict[str, Any]:
    return {"company_about": about, "channel_plan": [{"platform": "facebook", "time": time}]}


CASES = {
    "post_at_night": Tried(
        found=(
            {"channel_plan": [{"platform": "linkedin", "time": "23:30"}]},
            {"channel_plan": [{"platform": "facebook", "time": "04:30"}]},
        ),
        near=(
            {"channel_plan": [{"platform": "linkedin", "time": "22:30"}]},
            {"channel_plan": [{"platform": "linkedin", "time": "05:30"}]},
            {"channel_plan": [{"platform": "facebook", "time": "23:30"}], "industry": "food"},  # a bar
            {"channel_plan": [{"platform": "facebook"}]},
        ),
        says="»LinkedIn« kl. 23:30",
    ),
    "posts_while_nobody_has_a_phone": Tried(
        found=(
            posting("10:30", "I'm on my own with the kids 7.30 to 6 and phones are away."),
            posting("10:30", "Jeg er alene, og fra 8 til 16 er telefonen væk."),
        ),
        near=(
            posting("20:00", "I'm on my own with the kids 7.30 to 6 and phones are away."),
            posting("10:30", "I'm on my own with the kids 7.30 to 6."),
            posting("10:30", "There are three of us. From 7.30 to 6 phones are away."),
            {
                "company_about": "Jeg er alene. Hold med 10-12 deltagere, og telefonen er væk.",
                "team": [{"name": "Bo"}],
                "channel_plan": [{"platform": "facebook", "time": "11:00"}],
            },
            {
                "company_about": "I work on my own with kids 3 to 5, phones are away.",
                "team": [{"name": "Bo"}],
                "channel_plan": [{"platform": "facebook", "time": "04:00"}],
            },
        ),
        says="kl. 10:30, men I skriver »I'm on my own with the kids 7.30 to 6",
    ),
}
