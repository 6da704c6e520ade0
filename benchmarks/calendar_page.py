"""Opening the calendar page on a year of entries, against opening it on twelve weeks of as many a week.

    python -m benchmarks.calendar_page

Three posts a day on every platform: 13,104 entries and 3,024. The page is opened whole by a new tab (see `tab`), as a
month and as a list, in turns: what the server takes, and what the tab waits until everything is there. Medians of
rounds, each of several openings: the clock of the processor is a coarse one.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.figure import Figure, report
from benchmarks.schedule import answers
from benchmarks.server import ROOT, Server
from benchmarks.tab import Tab
from wizard.language.languages import DANISH
from wizard.schedule import generate
from wizard.store import open_store
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

SHORT, LONG = 12, 52
ROUNDS, OPENINGS = 9, 5
WARM_UP_SECONDS = 12.0  # the app imports what exports need and freezes it five seconds after its start
NOW = datetime(2027, 1, 4, tzinfo=UTC)
VIEWS = {"month": "a laptop", "list": "Mobile"}
"""By view, a browser that is shown it."""


def keep(store: Store, weeks: int) -> str:
    """A strategy whose calendar has so many full weeks. Its key."""
    strategy = Strategy(DANISH.id, answers() | {"calendar_weeks": weeks})
    calendar = generate(strategy, DANISH)
    return store.create(Strategy(DANISH.id, strategy.answers, {"calendar": calendar}), NOW)


async def open_page(server: Server, key: str, browser: str) -> tuple[float, float]:
    """Milliseconds of server CPU an opening takes, and the median of those waited."""
    cpu, waited = server.cpu_ms(), []
    for _ in range(OPENINGS):
        start = time.perf_counter()
        tab = await Tab.open(server.port, "content_calendar", {"key": key}, browser=browser)
        waited.append((time.perf_counter() - start) * 1000)
        await tab.close()
    return (server.cpu_ms() - cpu) / OPENINGS, statistics.median(waited)


async def measure(server: Server, keys: dict[int, str]) -> dict[tuple[str, int], list[tuple[float, float]]]:
    times: dict[tuple[str, int], list[tuple[float, float]]] = {(view, weeks): [] for view in VIEWS for weeks in keys}
    server.html()
    await asyncio.sleep(WARM_UP_SECONDS)
    for round_ in range(ROUNDS + 1):
        for (view, weeks), taken in times.items():
            figures = await open_page(server, keys[weeks], VIEWS[view])
            if round_:  # the first fills the caches
                taken.append(figures)
    return times


def figures() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory(prefix="tretrin-bench-") as folder:
        store = open_store(Path(folder))
        keys = {weeks: keep(store, weeks) for weeks in (SHORT, LONG)}
        store.close()
        with Server(ROOT, "app.py", {"TRETRIN_DATA": folder}) as server:
            times = asyncio.run(measure(server, keys))
    for view in VIEWS:
        for number, what in enumerate(("server CPU", "waited for")):
            short, long = (statistics.median(taken[number] for taken in times[view, weeks]) for weeks in keys)
            yield Figure(f"{LONG} weeks as a {view}, {what}", long, f"{SHORT} weeks", short, "ms", 2)


def main() -> bool:
    return report(figures())


if __name__ == "__main__":
    sys.exit(not main())
