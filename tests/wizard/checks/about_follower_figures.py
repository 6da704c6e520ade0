"""The rule in `wizard.checks.rules.follower_figures`."""

from __future__ import annotations

from typing import Any

from tests.wizard.checks.cases import Tried


def followers(there: int, baseline: int, name: str = "Følgere på Instagram") -> dict[str, Any]:
    return {
        "current_channels": [{"platform": "instagram", "followers": there}, {"platform": "facebook", "followers": 90}],
        "kpis": [{"metric": "followers", "name": name, "baseline": baseline}],
    }


CASES = {
    "follower_figures_differ": Tried(
        found=(followers(980, 4000), followers(4000, 980)),
        near=(
            followers(980, 1040),
            followers(980, 4000, "Følgere i alt"),
            followers(12, 4000, "Nye følgere på Instagram om måneden"),
            followers(250, 4000, "Lokale følgere på Instagram"),
            followers(980, 4000, "Følgere på Instagram og Facebook"),
        ),
        says="»Følgere på Instagram« begynder ved 4.000, men I har skrevet 980 følgere på Instagram",
    ),
}
