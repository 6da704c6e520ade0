"""A workshop that is kept, and nobody who has guessed at its code."""

from __future__ import annotations

import pytest

from pages.ui.workshop import coming_back, joining
from tests.pages.screen import store
from tests.wizard.workshop.samples import WORKSHOP
from wizard.workshop.codes import Guesses


@pytest.fixture(autouse=True)
def nobody_has_guessed(monkeypatch: pytest.MonkeyPatch) -> None:
    guesses = Guesses()
    for module in (joining, coming_back):
        monkeypatch.setattr(module, "guesses", guesses)


@pytest.fixture
def key() -> str:
    return store().workshops.create(WORKSHOP)
