"""After a workshop in real windows: a phone lets the organiser have its files, and the board fetches them."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.visitor import Visitor
from wizard.language.languages import DANISH
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy
from wizard.workshop.agenda import agendas
from wizard.workshop.workshop import Workshop

pytestmark = pytest.mark.browser

BUILDING_MS = 300_000
"""The first file of a server waits for what builds to be ready."""


def test_files_are_let_go_of_on_a_phone_and_fetched_from_the_board(
    browser: Browser, address: str, store: Store
) -> None:
    now = datetime.now(UTC)
    workshop = Workshop("Master Class", "da", "Europe/Copenhagen", agendas()["two_hours"].blocks([now], DANISH), 90)
    key = store.workshops.create(workshop)
    company = Strategy("da", {"company_name": "Bageriet Ærø"})
    joined = store.workshops.join(store.workshops.open(key), "Bageriet Ærø", company, now)
    board = Visitor.arrive(browser, f"{address}/board?workshop={key}")
    board.page.locator(".st-key-board-ending summary").click()
    phone = Visitor.arrive(browser, f"{address}/overview?key={joined}", size="phone")
    phone.page.get_by_text(phone.text("taking_home.share")).click()
    board.press(board.text("gathered.gather"))  # it comes by itself
    link = board.page.locator(".st-key-board-ending a[href*='/files/']")
    expect(link).to_be_visible(timeout=BUILDING_MS)
    fetched = board.page.request.get(str(link.get_attribute("href")))
    assert fetched.headers["cache-control"] == "no-store"
    names = ZipFile(io.BytesIO(fetched.body())).namelist()
    assert {name.partition("/")[0] for name in names} == {"Bageriet Ærø"}
    assert len(names) == 3
    assert phone.fits()
    assert board.errors == phone.errors == []
