"""The rules in `wizard.checks.rules.times`."""

from __future__ import annotations

from tests.wizard.checks.cases import Tried

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
}
