"""Two server processes on one PostgreSQL serve the same strategy, and neither overwrites what the other has kept."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from benchmarks.server import ROOT, Server
from benchmarks.tab import Tab
from tests.postgres import Postgres
from wizard.store import open_store
from wizard.strategy.strategy import Strategy

pytestmark = pytest.mark.postgres

NOW = datetime(2027, 1, 4, tzinfo=UTC)
ROUNDS = 2


async def add_audiences(port: int, key: str, name: str) -> None:
    """A visitor who adds one audience after the other."""
    tab = await Tab.open(port, "strategy", {"key": key, "question": "audiences"})
    for number in range(ROUNDS):
        known = set(tab.keys)
        await tab.click("add:1:audiences")
        [field] = [each for each in tab.keys if each.endswith(":name") and each not in known]
        await tab.answer(field, f"{name} {number}")
        await tab.click("close:1:audiences")
    await tab.close()


async def answer(port: int, key: str, question: str, value: str) -> None:
    tab = await Tab.open(port, "strategy", {"key": key, "question": question})
    await tab.answer(f"1:{question}", value)
    await tab.close()


async def visit(key: str, one: int, two: int) -> None:
    await asyncio.gather(add_audiences(one, key, "Den ene"), add_audiences(two, key, "Den anden"))
    await answer(one, key, "company_name", "Den ene")
    await answer(two, key, "company_name", "Den anden")
    await answer(one, key, "company_about", "Vi bager")


def test_two_servers_on_one_database(postgres: Postgres) -> None:
    url = postgres.new()
    store = open_store(url)
    key = store.create(Strategy("da"), NOW)
    environment = {"TRETRIN_DATABASE_URL": url}
    with Server(ROOT, "app.py", environment) as one, Server(ROOT, "app.py", environment) as two:
        one.html()
        two.html()
        with ThreadPoolExecutor(1) as aside:  # where tests in a browser have left no event loop running
            aside.submit(asyncio.run, visit(key, one.port, two.port)).result()
    answers = store.answers(store.open(key))
    store.close()
    assert sorted(row["name"] for row in answers.pop("audiences")) == sorted(
        f"{name} {number}" for name in ("Den ene", "Den anden") for number in range(ROUNDS)
    )
    assert answers == {"company_name": "Den anden", "company_about": "Vi bager"}
