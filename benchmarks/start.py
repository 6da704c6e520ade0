"""From `streamlit run` to the first complete start page, against an empty `st.App` with the same settings.

    python -m benchmarks.start

The clock starts with the process and stops when the page's HTML has been fetched and its first run has finished over
the websocket. The app starts both with no data at all and with a database that is there: as long as the start page
opens no store, the two differ by chance only. In turns, each round begun by another; medians.
"""

from __future__ import annotations

import asyncio
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.figure import Figure, report
from benchmarks.server import ROOT, Server
from benchmarks.tab import Tab
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH
from wizard.store import open_store

ROUNDS = 15
EMPTY = "empty app"
STRATEGIES = 200
TARGET = 1.5
NOW = datetime(2027, 1, 4, tzinfo=UTC)
EMPTY_APP = """import streamlit as st

app = st.App("pages/main.py")
"""
EMPTY_PAGE = """import streamlit as st

st.title("Tretrin")
"""


def make_empty_app(folder: Path) -> None:
    (folder / "pages").mkdir(parents=True)
    (folder / "app.py").write_text(EMPTY_APP, encoding="utf-8")
    (folder / "pages" / "main.py").write_text(EMPTY_PAGE, encoding="utf-8")
    shutil.copytree(ROOT / ".streamlit", folder / ".streamlit")


def make_data(folder: Path) -> None:
    store = open_store(folder)
    for number in range(STRATEGIES):
        store.create(example(EXAMPLES[number % len(EXAMPLES)], DANISH.id), NOW)
    store.close()


async def draw_page(port: int) -> float:
    """Returns the moment the first run was over."""
    tab = await Tab.open(port)
    finished = time.perf_counter()
    await tab.close()
    return finished


def seconds(folder: Path, environment: Mapping[str, str]) -> float:
    start = time.perf_counter()
    with Server(folder, "app.py", environment) as server:
        server.html()
        return asyncio.run(draw_page(server.port)) - start


def figures(scratch: Path) -> Iterator[Figure]:
    empty, existing = scratch / "empty", scratch / "existing"
    make_empty_app(empty)
    make_data(existing)
    works: list[tuple[str, Callable[[int], float]]] = [
        (EMPTY, lambda round_: seconds(empty, {})),
        (f"start page, {STRATEGIES} strategies there", lambda round_: seconds(ROOT, {"TRETRIN_DATA": str(existing)})),
        ("start page, no data yet", lambda round_: seconds(ROOT, {"TRETRIN_DATA": str(scratch / f"fresh-{round_}")})),
    ]
    times: dict[str, list[float]] = {name: [] for name, _ in works}
    for round_ in range(ROUNDS + 1):
        first = round_ % len(works)
        for name, work in works[first:] + works[:first]:
            taken = work(round_)
            if round_:  # the first compiles and fills the disk cache
                times[name].append(taken)
    median = {name: statistics.median(taken) for name, taken in times.items()}
    baseline = median.pop(EMPTY)
    for name, value in median.items():
        yield Figure(name, value, EMPTY, baseline, "s", TARGET)


def main() -> bool:
    with tempfile.TemporaryDirectory(prefix="tretrin-bench-") as scratch:
        return report(figures(Path(scratch)))


if __name__ == "__main__":
    sys.exit(not main())
