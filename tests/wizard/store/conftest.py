"""A store to test: whatever it promises, it promises on every database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from wizard.store import open_store
from wizard.store.protocol import Store


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """Where a store can be opened; nothing is there yet."""
    if request.param == "sqlite":
        return tmp_path / "data"
    url: str = request.getfixturevalue("postgres").new()
    return url


@pytest.fixture
def store(place: Path | str) -> Iterator[Store]:
    store = open_store(place)
    yield store
    store.close()
