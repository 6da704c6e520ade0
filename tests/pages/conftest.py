"""Every test has a store of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pages.ui.shell import session


@pytest.fixture(autouse=True)
def own_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder the app keeps its data in."""
    folder = tmp_path / "data"
    monkeypatch.setenv("TRETRIN_DATA", str(folder))
    session.store.clear()
    yield folder
    session.store().close()
    session.store.clear()
