"""A workshop that is kept, and nobody who has guessed at its code."""

from __future__ import annotations

import pytest

from pages.ui.workshop import joining
from tests.pages.screen import store
from tests.wizard.workshop.samples import WORKSHOP
from wizard.workshop.codes import Guesses


@pytest.fixture(autouse=True)
def nobody_has_guessed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "guesses", Guesses())


@pytest.fixture
def key() -> str:
    return store().workshops.create(WORKSHOP)
