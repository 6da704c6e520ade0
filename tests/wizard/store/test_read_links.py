"""The keys of read-only links. On either database."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from wizard.language.errors import Refused, UnknownLink
from wizard.store.protocol import Store
from wizard.store.read_links import LONGEST_NAME, MOST_LINKS
from wizard.strategy.strategy import Strategy

NOW = datetime(2027, 1, 4, 9, 30, tzinfo=UTC)


@pytest.fixture
def strategy(store: Store) -> int:
    return store.open(store.create(Strategy("da"), NOW))


def test_a_strategy_has_several_each_with_a_name_and_each_can_be_withdrawn(store: Store, strategy: int) -> None:
    board, boss = (store.read_links.create(strategy, name, NOW) for name in ("Bestyrelsen", "  Chefen\n"))
    links = store.read_links.of(strategy)
    assert [(link.name, link.created) for link in links] == [("Bestyrelsen", NOW), ("Chefen", NOW)]
    assert {store.read_links.resolve(key) for key in (board, boss)} == {strategy}
    store.read_links.revoke(strategy, links[0].id)
    with pytest.raises(UnknownLink):
        store.read_links.resolve(board)
    assert store.read_links.resolve(boss) == strategy


def test_a_key_is_as_long_as_the_one_that_writes_and_neither_opens_what_the_other_does(
    store: Store, strategy: int
) -> None:
    write, read = store.create(Strategy("da"), NOW), store.read_links.create(strategy, "", NOW)
    assert len(read) == len(write)
    with pytest.raises(UnknownLink):
        store.open(read)
    with pytest.raises(UnknownLink):
        store.feeds.resolve(read)
    with pytest.raises(UnknownLink):
        store.read_links.resolve(write)


def test_the_key_itself_is_not_kept(store: Store, strategy: int) -> None:
    key = store.read_links.create(strategy, "Bestyrelsen", NOW)
    with store.database.reading() as db:
        assert key not in repr([tuple(row) for row in db.execute("SELECT * FROM read_links")])


def test_nobody_withdraws_the_link_of_another_strategy(store: Store, strategy: int) -> None:
    key = store.read_links.create(strategy, "", NOW)
    other = store.open(store.create(Strategy("da"), NOW))
    store.read_links.revoke(other, store.read_links.of(strategy)[0].id)
    assert store.read_links.resolve(key) == strategy


def test_there_are_only_so_many_and_a_name_is_only_so_long(store: Store, strategy: int) -> None:
    with pytest.raises(Refused):
        store.read_links.create(strategy, "x" * (LONGEST_NAME + 1), NOW)
    for _ in range(MOST_LINKS):
        store.read_links.create(strategy, "", NOW)
    with pytest.raises(Refused):
        store.read_links.create(strategy, "", NOW)


def test_they_go_with_the_strategy_and_none_is_made_for_one_that_is_gone(store: Store, strategy: int) -> None:
    key = store.read_links.create(strategy, "", NOW)
    store.delete(strategy)
    with pytest.raises(UnknownLink):
        store.read_links.resolve(key)
    with pytest.raises(UnknownLink):
        store.read_links.create(strategy, "", NOW)
    assert store.read_links.of(strategy) == []


@pytest.mark.parametrize("text", ["", "A" * 32, "\ud800", "æ" * 32, "x" * 100_000, "a" * 32 + "\n"])
def test_any_other_text_opens_nothing(store: Store, strategy: int, text: str) -> None:
    store.read_links.create(strategy, "", NOW)
    with pytest.raises(UnknownLink):
        store.read_links.resolve(text)
