"""What was refused, kept beside the answers. On every database."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from wizard.language.errors import UnknownLink
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

NOW = datetime(2027, 1, 4, 9, 30, tzinfo=UTC)
PLACE, OTHER = "company_about", "audiences:0123456789:name"


@pytest.fixture
def strategy(store: Store) -> int:
    return store.open(store.create(Strategy("da"), NOW))


def test_the_last_text_refused_at_a_place_is_kept_until_it_is_dropped(store: Store, strategy: int) -> None:
    other = store.open(store.create(Strategy("da"), NOW))
    store.refused_texts.keep(strategy, PLACE, "for lang", NOW)
    store.refused_texts.keep(strategy, PLACE, "stadig for lang", NOW)
    store.refused_texts.keep(strategy, OTHER, "taget", NOW)
    assert store.refused_texts.of(strategy) == {PLACE: "stadig for lang", OTHER: "taget"}
    assert store.refused_texts.of(other) == {}
    store.refused_texts.drop(strategy, PLACE)
    store.refused_texts.drop(strategy, PLACE)
    assert store.refused_texts.of(strategy) == {OTHER: "taget"}


def test_a_newer_answer_in_its_place_drops_a_text_and_no_other(store: Store, strategy: int) -> None:
    store.save(strategy, {"audiences": [{"uid": "0123456789", "name": "Pendlere"}]}, NOW)
    store.refused_texts.keep(strategy, PLACE, "for lang", NOW)
    store.refused_texts.keep(strategy, OTHER, "taget", NOW)
    store.save(strategy, {"audiences": [{"uid": "0123456789", "name": "Pendlere", "place": "Vejle"}]}, NOW)
    assert store.refused_texts.of(strategy) == {PLACE: "for lang", OTHER: "taget"}
    store.save(strategy, {PLACE: "Vi bager."}, NOW)
    assert store.refused_texts.of(strategy) == {OTHER: "taget"}
    store.save(strategy, {"audiences": []}, NOW)
    assert store.refused_texts.of(strategy) == {}


def test_they_are_no_part_of_the_strategy_and_go_with_it(store: Store, strategy: int) -> None:
    store.refused_texts.keep(strategy, PLACE, "for lang", NOW)
    assert store.load(strategy) == Strategy("da")
    store.delete(strategy)
    assert store.refused_texts.of(strategy) == {}
    with pytest.raises(UnknownLink):
        store.refused_texts.keep(strategy, PLACE, "for lang", NOW)
