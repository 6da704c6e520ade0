"""Every test has a store of its own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from pages.ui.shell import builders, refused, session
from wizard.store import open_store
from wizard.store.startup import FILE_NAME


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a store that keeps nothing yet. To make one anew takes four times as long as to copy it."""
    folder = tmp_path_factory.mktemp("empty")
    open_store(folder).close()
    return folder / FILE_NAME


@pytest.fixture(autouse=True)
def own_store(empty_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder the app keeps its data in."""
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copy(empty_database, folder)
    monkeypatch.setenv("TRETRIN_DATA", str(folder))
    monkeypatch.setenv(builders.SETTING, "0")  # a process more for each of those that test would build nothing better
    builders.builders.cache_clear()
    session.store.clear()
    yield folder
    session.store().close()
    session.store.clear()


@pytest.fixture(autouse=True)
def reads_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody here needs a second to read what was refused."""
    monkeypatch.setattr(refused, "READING_SECONDS", 0.0)
