"""What the check has heard in a text: one press on the overview puts it down where it is watched."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser

from tests.browser.visitor import SIZES, Visitor
from wizard.language.languages import DANISH
from wizard.questionnaire.catalogue import catalogue
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

pytestmark = pytest.mark.browser

CLOSED = catalogue().questions["closed_periods"]


@pytest.mark.parametrize("size", SIZES)
def test_a_closed_time_that_was_heard_is_put_down_with_one_press(
    size: str, browser: Browser, address: str, store: Store
) -> None:
    first = datetime.now(UTC).date() + timedelta(30)
    last = first + timedelta(20)
    said = f"Vi er lukket {DANISH.date(first)} til {DANISH.date(last)}."
    answers = {"company_about": said, "calendar_start": (first + timedelta(3)).isoformat()}
    key = store.create(Strategy("da", answers), datetime.now(UTC))
    visitor = Visitor.arrive(browser, f"{address}/overview?key={key}", size=size)
    days = f"{DANISH.date(first)} – {DANISH.date(last)}"
    visitor.press(visitor.text("check.put", what=days, question=DANISH.of(CLOSED.short)))
    visitor.sees(DANISH.of(CLOSED.label))
    visitor.settled()
    assert visitor.fits()
    [row] = store.answers(store.open(key))["closed_periods"]
    assert row == {"from": first.isoformat(), "to": last.isoformat(), "what": "closed"}
