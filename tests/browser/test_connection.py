"""A page that outlives its session saves what is answered next: after a restart, a cut of the line, a night's sleep."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.line import Line, Server
from tests.browser.visitor import LIMIT
from tests.browser.waiting import comes_true
from wizard.examples import example
from wizard.store import open_store

pytestmark = pytest.mark.browser

ABOUT, NAME, CHOICE, DIRECTION = "company_about", "company_name", "market", "overall_strategy"
ACTIONS = ("text", "typed before", "choice", "row", "row typed before", "several", "at once")
WIDEST = ("row typed before", "several", "at once")
"""What is hardest to keep: the others are tried where a session is gone, killed with its server or forgotten."""
BEFORE, AFTER = "FOERBRUD", "EFTERBRUD"
CUT = 5000  # milliseconds
LOOK = 1500  # milliseconds for which somebody looks at a page that is there again


@dataclass
class Case:
    """One tab on a strategy of its own, and what somebody does in it before and after the connection was gone."""

    browser: Browser
    server: Server
    port: int
    action: str
    key: str = field(init=False)
    id: int = field(init=False)
    page: Page = field(init=False)
    chosen: str = ""

    def __post_init__(self) -> None:
        store = open_store(self.server.folder)
        self.key = store.create(example("bakery", "da"), datetime.now(UTC))
        self.id = store.open(self.key)
        store.close()
        self.page = self.browser.new_context(locale="da-DK", viewport={"width": 1280, "height": 900}).new_page()
        self.page.set_default_timeout(LIMIT)
        section = "audiences" if self.in_row else "company"
        self.page.goto(f"http://127.0.0.1:{self.port}/strategy?key={self.key}&section={section}")
        self.settle()
        if self.in_row:
            self.open_card()
        (self.row if self.in_row else self.cell(DIRECTION)).wait_for()
        self.settle()
        if self.action.endswith("typed before"):
            (self.row if self.in_row else self.cell(ABOUT)).click()
            self.page.keyboard.press("End")
            self.page.keyboard.type(f" {BEFORE}")

    @property
    def in_row(self) -> bool:
        return self.action.startswith("row")

    @property
    def row(self) -> Locator:
        return self.page.locator(f'[class*="st-key-{self.id}-audiences-"][class*="-name"] input').first

    def cell(self, question: str) -> Locator:
        return self.page.locator(f".st-key-{self.id}-{question} :is(textarea, input)").first

    def open_card(self) -> None:
        self.page.locator('[class*="st-key-change-"] button').first.click()

    def settle(self) -> None:
        self.page.wait_for_selector('[data-testid="stMain"] h1')
        state = '[data-test-connection-state="CONNECTED"][data-test-script-state="notRunning"]'
        self.page.wait_for_selector(f'[data-testid="stApp"]{state}')
        self.page.wait_for_timeout(400)

    def wait_until_lost(self) -> None:
        self.page.wait_for_selector('[data-testid="stApp"]:not([data-test-connection-state="CONNECTED"])')
        expect(self.page.get_by_role("alert")).to_contain_text("Forbindelsen er væk")

    def wait_until_back(self) -> None:
        self.page.wait_for_selector('[data-testid="stApp"][data-test-connection-state="CONNECTED"]')

    def act(self) -> None:
        if self.action == "text":
            self.write(ABOUT, AFTER)
        elif self.action in ("choice", "at once"):
            self.choose()
        elif self.action == "row":
            if not self.row.count():  # a new session does not know which card was open
                self.open_card()
                self.settle()
            self.row.fill(AFTER)
            self.page.keyboard.press("Tab")
        elif self.action == "several":
            for question in (NAME, ABOUT, DIRECTION):
                self.write(question, f"{AFTER} {question}")
            self.choose()

    def write(self, question: str, words: str) -> None:
        self.cell(question).fill(words)
        self.page.keyboard.press("Tab")

    def choose(self) -> None:
        """Another option than the one that is chosen."""
        self.chosen = self.stored(CHOICE)
        box = self.page.locator(f".st-key-{self.id}-{CHOICE}")
        box.locator('[role="radio"][aria-checked="false"], label:has(input:not(:checked))').first.click()

    def stored(self, question: str) -> str:
        with closing(sqlite3.connect(f"file:{self.server.folder}/tretrin.db?mode=ro", uri=True)) as db:
            sql = "SELECT value FROM answers WHERE strategy = ? AND question = ?"
            found = db.execute(sql, (self.id, question)).fetchone()
        return json.dumps(json.loads(found[0]), ensure_ascii=False) if found and found[0] else ""

    def lost(self) -> list[str]:
        """What was done and is not kept."""
        wanted = {
            "text": {ABOUT: AFTER},
            "typed before": {ABOUT: BEFORE},
            "row": {"audiences": AFTER},
            "row typed before": {"audiences": BEFORE},
            "several": {question: f"{AFTER} {question}" for question in (NAME, ABOUT, DIRECTION)},
        }.get(self.action, {})
        missing = [question for question, words in wanted.items() if not self._kept(question, words)]
        if self.action in ("choice", "several", "at once") and not self._chosen_anew():
            missing.append(CHOICE)
        return missing

    def _kept(self, question: str, words: str) -> bool:
        return comes_true(lambda: words in self.stored(question))

    def _chosen_anew(self) -> bool:
        return comes_true(lambda: self.stored(CHOICE) != self.chosen)


def lose(cases: list[Case]) -> None:
    for case in cases:
        case.wait_until_lost()


def nothing_is_lost(cases: list[Case]) -> None:
    """Each acts once its connection is back: right away where the action says so, or after a look at the page."""
    for case in cases:
        case.wait_until_back()
        if case.action == "at once":
            case.act()
    cases[0].page.wait_for_timeout(LOOK)
    for case in cases:
        if case.action != "at once":
            case.settle()
            case.act()
    lost = {case.action: missing for case in cases if (missing := case.lost())}
    assert lost == {}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    started = Server(tmp_path / "data")
    yield started
    started.kill()


@pytest.fixture
def line(server: Server) -> Iterator[Line]:
    made = Line(server.port)
    yield made
    made.cut()


@pytest.mark.parametrize(("how", "actions"), [("stop", WIDEST), ("kill", ACTIONS)], ids=["stop", "kill"])
def test_a_restart(browser: Browser, server: Server, how: str, actions: Sequence[str]) -> None:
    cases = [Case(browser, server, server.port, action) for action in actions]
    getattr(server, how)()
    lose(cases)
    server.start()
    nothing_is_lost(cases)


def test_a_cut_line(browser: Browser, server: Server, line: Line) -> None:
    """For a moment: what a long cut does to the session is below."""
    cases = [Case(browser, server, line.port, action) for action in WIDEST]
    line.cut()
    lose(cases)
    cases[0].page.wait_for_timeout(CUT)
    line.restore()
    nothing_is_lost(cases)


def test_a_session_the_server_has_forgotten(browser: Browser, tmp_path: Path) -> None:
    """As after a night, or two minutes and another visitor: the server lives, but no longer knows the session."""
    server = Server(tmp_path / "data", STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL="1")
    line = Line(server.port)
    cases = [Case(browser, server, line.port, action) for action in ACTIONS]
    line.cut()
    lose(cases)
    cases[0].page.wait_for_timeout(3000)
    Case(browser, server, server.port, "text").page.context.close()  # only a new visitor makes Streamlit look
    line.restore()
    nothing_is_lost(cases)
    line.cut()
    server.kill()


def test_a_line_that_is_dead_when_the_field_is_left(browser: Browser, server: Server, line: Line) -> None:
    """The browser still believes in its connection, and what it sends vanishes."""
    case = Case(browser, server, line.port, "text")
    line.silent.set()
    case.write(ABOUT, AFTER)
    case.page.wait_for_timeout(3000)
    line.cut()
    case.wait_until_lost()
    line.restore()
    case.wait_until_back()
    case.settle()
    assert case.lost() == []
    expect(case.cell(ABOUT)).to_have_value(AFTER)


def test_nobody_but_us_speaks_of_the_lost_connection(browser: Browser, server: Server) -> None:
    """Streamlit opens a dialog in English for its own developer a moment later."""
    case = Case(browser, server, server.port, "text")
    server.stop()
    case.wait_until_lost()
    case.page.wait_for_timeout(5000)
    expect(case.page.locator("[data-testid=stDialog]")).to_have_count(0)
    expect(case.page.locator("#tretrin-connection")).not_to_have_attribute("inert", "")
    server.start()
    case.wait_until_back()
    case.settle()
    case.write(ABOUT, AFTER)
    case.settle()
    assert case.lost() == []


def test_an_old_tab_does_not_undo_what_another_has_answered_meanwhile(browser: Browser, server: Server) -> None:
    case = Case(browser, server, server.port, "text")
    server.kill()
    case.wait_until_lost()
    server.start()
    store = open_store(server.folder)
    store.save(case.id, {ABOUT: "NYERE", NAME: "Nyere navn"}, datetime.now(UTC))
    store.close()
    case.wait_until_back()
    case.page.wait_for_timeout(LOOK)
    case.settle()
    case.write(DIRECTION, AFTER)
    assert case._kept(DIRECTION, AFTER)
    assert "NYERE" in case.stored(ABOUT)
    assert "Nyere" in case.stored(NAME)
    expect(case.cell(ABOUT)).to_have_value("NYERE")


@pytest.mark.parametrize("left", [True, False], ids=["field left", "still in the field"])
def test_what_is_typed_on_a_dead_line_waits_to_be_taken_where_another_has_answered_meanwhile(
    browser: Browser, server: Server, line: Line, left: bool
) -> None:
    case = Case(browser, server, line.port, "text")
    case.cell(ABOUT).click()
    case.page.keyboard.press("Control+End")
    case.page.keyboard.type(f" {BEFORE}")
    assert case._kept(ABOUT, BEFORE)
    line.silent.set()
    case.page.keyboard.type(f" {AFTER}")
    if left:
        case.page.keyboard.press("Tab")
    case.page.wait_for_timeout(LOOK)
    line.cut()
    case.wait_until_lost()
    store = open_store(server.folder)
    store.save(case.id, {ABOUT: "NYERE"}, datetime.now(UTC))
    store.close()
    line.restore()
    case.wait_until_back()
    case.page.wait_for_timeout(LOOK)
    case.settle()
    case.write(DIRECTION, AFTER)
    assert case._kept(DIRECTION, AFTER)
    assert "NYERE" in case.stored(ABOUT)  # what is newer stays, until somebody chooses
    expect(case.cell(ABOUT)).to_have_value("NYERE")
    conflict = case.page.locator('[class*="st-key-conflict-"]')
    expect(conflict).to_contain_text(f"{BEFORE} {AFTER}«")
    conflict.get_by_role("button", name="Tag min").click()
    expect(case.cell(ABOUT)).to_have_value(re.compile(f"{BEFORE} {AFTER}$"))
    assert case._kept(ABOUT, AFTER)
