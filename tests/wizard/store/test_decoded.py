"""Values are read from JSON once, and of the large ones only so many are remembered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from wizard.store import decoded

STRATEGY = 1_000_001
SMALL = json.dumps(["x"])
LARGE = json.dumps(["x" * decoded.LARGE])
NEITHER = json.dumps(["x" * decoded.LONGEST])


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    yield
    for number in range(STRATEGY, STRATEGY + 10):
        decoded.forget(number)


def read(text: str, strategy_id: int = STRATEGY) -> Any:
    return decoded.values(strategy_id, {"calendar": text})["calendar"]


@pytest.mark.parametrize(("text", "shared"), [(SMALL, True), (NEITHER, False), (LARGE, True)])
def test_what_is_small_or_large_is_read_once(text: str, shared: bool) -> None:
    assert read(text) == json.loads(text)
    assert (read(text) is read(text)) == shared


def test_what_has_changed_is_read_anew() -> None:
    read(LARGE)
    changed = json.dumps(["y" * decoded.LARGE])
    assert read(changed) == json.loads(changed)
    assert read(LARGE) == json.loads(LARGE)


def test_what_grows_small_or_large_is_what_it_is_now() -> None:
    for text in (SMALL, LARGE, NEITHER, SMALL, LARGE):
        assert read(text) == json.loads(text)


def test_of_the_large_ones_those_read_last_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoded, "MOST_LARGE", 2 * len(LARGE))
    first, second = read(LARGE), read(LARGE, STRATEGY + 1)
    assert read(LARGE) is first
    read(LARGE, STRATEGY + 2)
    assert read(LARGE) is first
    assert read(LARGE, STRATEGY + 1) is not second


def test_of_a_strategy_that_is_deleted_nothing_stays() -> None:
    first = read(LARGE)
    decoded.forget(STRATEGY)
    assert read(LARGE) is not first


def test_what_was_small_once_is_read_once_when_it_is_large() -> None:
    for text in (SMALL, LARGE, SMALL):
        read(text)
    assert read(LARGE) is read(LARGE)
    assert read(SMALL) is read(SMALL)
