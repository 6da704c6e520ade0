"""What a company lets others in the workshop see."""

from __future__ import annotations

from wizard.strategy.strategy import Strategy
from wizard.workshop import consent
from wizard.workshop.consent import To


def test_nothing_may_be_seen_until_somebody_says_so_and_only_by_them() -> None:
    strategy = Strategy("da")
    assert not consent.allows(strategy.record(consent.RECORD), "pillars", To.ROOM)
    for _ in range(2):
        strategy = strategy.with_record(
            consent.RECORD, consent.allow(strategy, "pillars", To.ROOM, True)[consent.RECORD]
        )
    rows = strategy.record(consent.RECORD)
    assert len(rows) == 1
    assert consent.allows(rows, "pillars", To.ROOM)
    assert not consent.allows(rows, "pillars", To.GROUP)
    assert not consent.allows(rows, "strategy_statement", To.ROOM)
    assert consent.allow(strategy, "pillars", To.ROOM, False) == {consent.RECORD: None}
