"""The keys of calendar feeds."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from wizard.language.errors import UnknownLink
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

NOW = datetime(2027, 1, 4, 9, 30, tzinfo=UTC)


@pytest.fixture
def strategy(store: Store) -> int:
    return store.open(store.create(Strategy("da"), NOW))


def test_a_key_leads_to_its_strategy_and_is_long_enough_not_to_be_guessed(store: Store, strategy: int) -> None:
    other = store.open(store.create(Strategy("da"), NOW))
    keys = store.feeds.create(strategy, NOW), store.feeds.create(other, NOW)
    assert [store.feeds.resolve(key) for key in keys] == [strategy, other]
    assert {len(key) for key in keys} == {32}  # 24 random bytes


def test_the_key_itself_is_not_kept(store: Store, strategy: int) -> None:
    key = store.feeds.create(strategy, NOW)
    with store.database.reading() as db:
        assert key not in repr([tuple(row) for row in db.execute("SELECT * FROM feeds")])


def test_a_strategy_has_one_key_at_most(store: Store, strategy: int) -> None:
    assert store.feeds.created(strategy) is None
    first = store.feeds.create(strategy, NOW)
    second = store.feeds.create(strategy, NOW)
    assert store.feeds.created(strategy) == NOW
    assert store.feeds.resolve(second) == strategy
    store.feeds.revoke(strategy)
    assert store.feeds.created(strategy) is None
    for key in (first, second):
        with pytest.raises(UnknownLink):
            store.feeds.resolve(key)


def test_it_goes_with_the_strategy_and_none_is_made_for_one_that_is_gone(store: Store, strategy: int) -> None:
    key = store.feeds.create(strategy, NOW)
    store.delete(strategy)
    with pytest.raises(UnknownLink):
        store.feeds.resolve(key)
    with pytest.raises(UnknownLink):
        store.feeds.create(strategy, NOW)
    store.feeds.revoke(strategy)


@pytest.mark.parametrize("text", ["", "A" * 32, "\ud800", "æ", "x" * 100_000])
def test_any_other_text_leads_nowhere(store: Store, strategy: int, text: str) -> None:
    store.feeds.create(strategy, NOW)
    with pytest.raises(UnknownLink):
        store.feeds.resolve(text)
