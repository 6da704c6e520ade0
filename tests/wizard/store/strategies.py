"""Strategies to keep, and the times at which that is done."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from wizard.store.protocol import Store
from wizard.strategy.strategy import Changes, Strategy

NOW = datetime(2027, 1, 4, 9, 30, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)

BAKERY = Strategy(
    "da",
    {
        "company_name": "Bageriet på Torvet",
        "purposes": ["trust", "direct_sales"],
        "audiences": [{"name": "Børnefamilier i Ribe", "age_from": 30, "age_to": 45}],
        "hours_per_week": 3.5,
    },
    {
        "calendar": [{"date": "2027-01-05", "platform": "instagram", "idea": "Surdej på tre døgn"}],
        "results": [{"metric": "followers", "period": "2027-01", "value": 812}],
    },
)


def opened(store: Store, strategy: Strategy = BAKERY) -> int:
    return store.open(store.create(strategy, NOW))


def rename(strategy: Strategy) -> Changes:
    """A change that many make."""
    return {"company_name": strategy.answers["company_name"] + "!", "industry": "food"}
