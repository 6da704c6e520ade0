"""What was there before is kept, as far as it is promised; what is deleted is not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from tests.wizard.store.strategies import BAKERY, LATER, NOW, opened, rename
from wizard.language.errors import UnknownLink
from wizard.store import kept
from wizard.store.protocol import Info, Store
from wizard.strategy.strategy import Strategy

# History


def test_the_history_has_every_value_newest_first(store: Store) -> None:
    strategy = opened(store, Strategy("da"))
    for minute, name in enumerate(["Bageriet", "Bageriet på Torvet", None, "Torvebageriet"]):
        store.save(strategy, {"company_name": name}, NOW + timedelta(minutes=minute))
    assert [(saved.value, saved.at) for saved in store.history(strategy, "company_name")] == [
        ("Torvebageriet", NOW + timedelta(minutes=3)),
        (None, NOW + timedelta(minutes=2)),
        ("Bageriet på Torvet", NOW + timedelta(minutes=1)),
        ("Bageriet", NOW),
    ]


def test_the_order_is_that_of_the_saves_also_when_a_clock_goes_back(store: Store) -> None:
    strategy = opened(store)
    store.save(strategy, {"company_name": "Torvebageriet"}, NOW - timedelta(hours=1))
    assert [saved.value for saved in store.history(strategy, "company_name")] == [
        "Torvebageriet",
        "Bageriet på Torvet",
    ]


def test_times_are_kept_in_utc(store: Store) -> None:
    strategy = opened(store)
    store.save(strategy, {"industry": "food"}, datetime(2027, 7, 1, 14, tzinfo=timezone(timedelta(hours=2))))
    assert store.info(strategy).updated.isoformat() == "2027-07-01T12:00:00+00:00"


def test_a_value_that_is_the_same_leaves_no_trace(store: Store) -> None:
    strategy = opened(store)
    store.save(strategy, {**BAKERY.answers, "calendar": BAKERY.record("calendar"), "industry": None}, LATER)
    assert [(saved.value, saved.at) for saved in store.history(strategy, "company_name")] == [
        ("Bageriet på Torvet", NOW)
    ]
    assert store.info(strategy) == Info(NOW, NOW, saves=1)


def test_info_tells_when_and_how_often_something_changed(store: Store) -> None:
    strategy = opened(store)
    store.save(strategy, {"company_name": "Torvebageriet", "industry": "food"}, NOW + timedelta(minutes=1))
    store.save(strategy, {"industry": None}, LATER)
    assert store.info(strategy) == Info(NOW, LATER, saves=3)


@pytest.mark.parametrize(
    ("question", "values", "kept"),
    [
        ("company_name", [f"name {n}" for n in range(70)], kept.EARLIER_ANSWERS + 1),
        ("calendar", [[{"idea": f"idea {n}"}] for n in range(20)], kept.EARLIER_RECORDS + 1),
    ],
)
def test_the_history_is_bounded(store: Store, question: str, values: list[Any], kept: int) -> None:
    strategy, neighbour = opened(store, Strategy("da")), opened(store)
    for value in values:
        store.save(strategy, {question: value}, NOW)
        store.save(strategy, {"industry": "food"}, NOW)
    assert [saved.value for saved in store.history(strategy, question)] == values[::-1][:kept]
    assert [saved.value for saved in store.history(strategy, "industry")] == ["food"]
    assert len(store.history(neighbour, question)) == 1


# Deleting


def test_nothing_of_a_deleted_strategy_opens_or_is_written(store: Store) -> None:
    key = store.create(BAKERY, NOW)
    strategy = store.open(key)
    store.delete(strategy)
    attempts: list[Callable[[], object]] = [
        lambda: store.open(key),
        lambda: store.load(strategy),
        lambda: store.answers(strategy),
        lambda: store.save(strategy, {"company_name": "Bageriet"}, LATER),
        lambda: store.update(strategy, rename, LATER),
        lambda: store.set_language(strategy, "en"),
        lambda: store.history(strategy, "company_name"),
        lambda: store.info(strategy),
        lambda: store.delete(strategy),
    ]
    for attempt in attempts:
        with pytest.raises(UnknownLink):
            attempt()


def test_the_number_of_a_deleted_strategy_is_not_given_to_another(store: Store) -> None:
    strategy = opened(store)
    store.delete(strategy)
    assert opened(store) != strategy
