"""The day on which the tests of the calendar's pages look at it."""

from __future__ import annotations

import pytest

from pages.ui.shell import session
from tests.pages.calendar.content_calendar import TODAY


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "today", lambda: TODAY)
