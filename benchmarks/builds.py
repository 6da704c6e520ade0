"""Other people's answers while twenty decks are built at once, against the same people without.

    python -m benchmarks.builds

One server, driven by real websockets (see `tab`). Twenty tabs answer twice a second each, as in a room; p95 of what
they wait, first undisturbed, then while twenty others have pressed the button that makes the deck, until the last of
them has it; in turns. Then, without a server, the decks of sixty companies in as many processes as there are
processors, written into one zip, against sixty times one deck alone in this process.
"""

from __future__ import annotations

import asyncio
import itertools
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.figure import Figure, report
from benchmarks.server import ROOT, Server
from benchmarks.tab import Tab
from wizard.examples import example
from wizard.language.languages import DANISH
from wizard.store import open_store

ANSWERING, BUILDING = 20, 20
PAUSE = 0.5
ROUNDS = 2
QUIET_SECONDS = 10.0
WARM_UP_SECONDS = 40.0
"""Five until the server begins to import and to start what builds, and as long as that takes on two slow processors."""
MOST_PATIENT = 600.0
"""Seconds to wait for a deck, on a machine that does other things beside."""
TARGET = 2.0
"""How much slower than undisturbed the others' p95 may be."""
NOW = datetime(2027, 1, 4, tzinfo=UTC)
SECTION, QUESTION = "company", "company_about"


@dataclass
class BuildingRoom:
    port: int
    answering: list[tuple[Tab, str]] = field(default_factory=list)
    """Each with the key of the field that it answers in."""
    numbers: itertools.count[int] = field(default_factory=itertools.count)

    async def answers_until(self, over: asyncio.Event) -> list[float]:
        """The seconds that everybody's answers took, given until `over`."""

        async def keep_answering(tab: Tab, key: str, late: float) -> list[float]:
            await asyncio.sleep(late)
            taken = []
            while not over.is_set():
                taken.append(await tab.answer(key, f"Udgave {next(self.numbers)}. Vi bager med dansk mel i Ribe."))
                await asyncio.sleep(PAUSE)
            return taken

        late = [PAUSE * number / len(self.answering) for number in range(len(self.answering))]
        each = [keep_answering(tab, key, by) for (tab, key), by in zip(self.answering, late, strict=True)]
        return [seconds for taken in await asyncio.gather(*each) for seconds in taken]


async def quiet(room: BuildingRoom) -> list[float]:
    over = asyncio.Event()
    asyncio.get_running_loop().call_later(QUIET_SECONDS, over.set)
    return await room.answers_until(over)


async def disturbed(room: BuildingRoom, keys: list[str]) -> tuple[list[float], float]:
    """What the others waited, and the seconds until the last deck was there."""
    tabs = [await Tab.open(room.port, "export", {"key": key}) for key in keys]
    over, begun = asyncio.Event(), time.perf_counter()

    async def build() -> None:
        await asyncio.gather(*(tab.click("build:deck", MOST_PATIENT) for tab in tabs))
        if not all("download:deck" in tab.keys for tab in tabs):
            raise RuntimeError("a deck was not made")
        over.set()

    waited, _ = await asyncio.gather(room.answers_until(over), build())
    taken = time.perf_counter() - begun
    for tab in tabs:
        await tab.close()
    return waited, taken


def p95(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=20)[-1] * 1000


async def measure(folder: Path) -> Iterator[Figure]:
    store = open_store(folder)
    keys = [store.create(example("bakery", DANISH.id), NOW) for _ in range(ANSWERING + BUILDING)]
    ids = [store.open(key) for key in keys[:ANSWERING]]
    store.close()
    with Server(ROOT, "app.py", {"TRETRIN_DATA": str(folder)}) as server:
        server.html()
        await asyncio.sleep(WARM_UP_SECONDS)
        room = BuildingRoom(server.port)
        for key, id_ in zip(keys, ids, strict=False):
            tab = await Tab.open(server.port, "strategy", {"key": key, "question": QUESTION})
            room.answering.append((tab, f"{id_}:{QUESTION}"))
        undisturbed: list[float] = []
        beside: list[float] = []
        last: list[float] = []
        await quiet(room)  # not measured, as the first decks are not
        await disturbed(room, keys[-2:])
        for _ in range(ROUNDS):
            undisturbed += await quiet(room)
            waited, taken = await disturbed(room, keys[ANSWERING:])
            beside += waited
            last.append(taken)
    print(
        f"answers: {len(undisturbed)} undisturbed, median {statistics.median(undisturbed) * 1000:.0f} ms; "
        f"{len(beside)} beside, median {statistics.median(beside) * 1000:.0f} ms; "
        f"the last of {BUILDING} decks after {statistics.median(last):.1f} s",
        flush=True,
    )
    name = f"p95 of {ANSWERING} people's answers while {BUILDING} decks are built"
    return iter([Figure(name, p95(beside), "without", p95(undisturbed), "ms", TARGET)])


def main() -> bool:
    with tempfile.TemporaryDirectory(prefix="tretrin-bench-") as scratch:
        return report(asyncio.run(measure(Path(scratch))))


if __name__ == "__main__":
    sys.exit(not main())
