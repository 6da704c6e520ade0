"""The real app on a port of its own, and a real browser."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests import chromium
from tests.browser.visitor import Visitor
from wizard.questionnaire.catalogue import catalogue
from wizard.store import open_store
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

ROOT = Path(__file__).parents[2]
START_SECONDS = 60


@contextmanager
def serving(folder: Path, builders: int = 0) -> Iterator[str]:
    """A server started as the README says, with its data in `folder`. Its address.

    `builders` are the processes that build files: each takes seconds to get ready.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = folder.with_suffix(".log")
    environment = os.environ | {"TRETRIN_DATA": str(folder), "TRETRIN_BUILDERS": str(builders)}
    command = [sys.executable, "-m", "streamlit", "run", "app.py", f"--server.port={port}"]
    with log.open("w") as output:
        server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=output, stderr=output)
    try:
        _wait_until_healthy(f"http://localhost:{port}/healthz", log)
        yield f"http://localhost:{port}"
    finally:
        server.terminate()
        server.wait(timeout=20)


@pytest.fixture(scope="session")
def data_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the server that the tests share keeps its data."""
    return tmp_path_factory.mktemp("server") / "data"


@pytest.fixture(scope="session")
def address(data_folder: Path) -> Iterator[str]:
    """The address of the server that the tests share."""
    with serving(data_folder, builders=1) as found:
        yield found


@pytest.fixture
def fresh_address(tmp_path: Path) -> Iterator[str]:
    """The address of a server that nobody has visited yet; its data are in `tmp_path / "data"`."""
    with serving(tmp_path / "data") as found:
        yield found


def _wait_until_healthy(url: str, log: Path) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=2) as answer:
                if answer.status == 200:
                    return
        except OSError:  # not there yet, or too busy to answer in time
            time.sleep(0.2)
    raise RuntimeError(f"the server did not start:\n{log.read_text()}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not chromium.PROGRAM and "CI" not in os.environ:  # CI installs it, and must not pass without
        pytest.skip("no Chromium here; on Debian: apt-get install chromium-headless-shell")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium.PROGRAM, args=list(chromium.ARGUMENTS))
        yield started
        started.close()


@pytest.fixture(autouse=True)
def closed_windows(request: pytest.FixtureRequest) -> Iterator[None]:
    """Windows end with their test. Left open, each would run on, and ask for its server long after that has gone."""
    browser: Browser | None = request.getfixturevalue("browser") if "browser" in request.fixturenames else None
    yield
    if browser is not None:
        for context in browser.contexts:
            context.close()


@pytest.fixture
def store(address: str, data_folder: Path) -> Iterator[Store]:
    """What the server that the tests share keeps."""
    opened = open_store(data_folder)
    yield opened
    opened.close()


BeginAt = Callable[..., Visitor]


@pytest.fixture
def begin_at(browser: Browser, address: str, store: Store) -> BeginAt:
    """Opens a new Danish strategy at one of its questions: `begin_at("audiences", size="phone")`."""

    def begin_at(question_id: str, size: str = "laptop") -> Visitor:
        question = catalogue().questions[question_id]
        key = store.create(Strategy("da"), datetime.now(UTC))
        visitor = Visitor.arrive(browser, f"{address}/{question.step}?key={key}&question={question_id}", size=size)
        visitor.sees(visitor.language.of(question.label))
        return visitor

    return begin_at
