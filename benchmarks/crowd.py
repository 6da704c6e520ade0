"""A room full of participants over real websockets, the board and the screen beside them, and how long each waits."""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from benchmarks.answer import Visitor
from benchmarks.server import HOST
from benchmarks.tab import Tab

ASK_EVERY = 5.0
"""Seconds within which each participant's page asks for the first time what goes on in the workshop."""
OPENING_AT_ONCE = 8
SOON = 0.05
"""Seconds between two looks of a watcher at what is due."""


@dataclass
class Waits:
    """Seconds from answer to redraw."""

    seconds: list[float] = field(default_factory=list)
    unfinished: int = 0
    """Answers that were still waited for when the time was over: with what they had waited by then."""

    def part(self, share: float) -> float:
        """So many of all waits (0 to 1) were no longer."""
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


async def open_all(openers: Sequence[Callable[[], Awaitable[Visitor]]]) -> list[Visitor]:
    """Every visitor's page, a few at once."""
    free = asyncio.Semaphore(OPENING_AT_ONCE)

    async def opened(opener: Callable[[], Awaitable[Visitor]]) -> Visitor:
        async with free:
            return await opener()

    return await asyncio.gather(*map(opened, openers))


async def answer_for(visitors: Sequence[Visitor], seconds: float, every: float) -> Waits:
    """Everybody answers every so many seconds on average, each when it falls to them, for so many seconds.

    Whoever is kept waiting answers again at once, until what they are behind with is caught up.
    """
    waits, end = Waits(), time.perf_counter() + seconds
    tasks = [asyncio.create_task(_keep_answering(visitor, end, every, waits)) for visitor in visitors]
    _, late = await asyncio.wait(tasks, timeout=seconds + every)
    for task in late:
        task.cancel()
    done = await asyncio.gather(*tasks, return_exceptions=True)
    for problem in done:
        if isinstance(problem, Exception):
            raise problem
    return waits


async def _keep_answering(visitor: Visitor, end: float, every: float, waits: Waits) -> None:
    # As if it had gone on for long: with a first answer by a fixed time there would be half as many again at first.
    due = time.perf_counter() + random.expovariate(1 / every)
    while due < end:
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        start = time.perf_counter()
        if start >= end:
            return
        try:
            waits.seconds.append(await visitor.answer())
        except asyncio.CancelledError:
            waits.seconds.append(time.perf_counter() - start)
            waits.unfinished += 1
            raise
        due += random.expovariate(1 / every)


async def ask_now(port: int, key: str) -> None:
    """What each participant's page does beside: ask what goes on, without a page run. Ends when it is cancelled."""
    await asyncio.sleep(random.uniform(0, ASK_EVERY))
    while True:
        reader, writer = await asyncio.open_connection(HOST, port)
        lines = ("GET /workshop/now?lang=da HTTP/1.1", f"Host: {HOST}", f"x-tretrin-key: {key}", "Connection: close")
        writer.write("\r\n".join([*lines, "", ""]).encode())
        answer = await reader.read()
        writer.close()
        said = json.loads(answer.partition(b"\r\n\r\n")[2])
        if said.get("block") is None:
            raise RuntimeError(f"no exercise is on: {answer!r}")
        await asyncio.sleep(said["again"] / 1000)


@dataclass
class Watcher:
    """A board or a screen: its fragments are drawn again whenever their time has come, as its browser does."""

    name: str
    tab: Tab
    wanted: str = ""
    """What it is to show."""
    since: float = 0.0
    lags: list[float] = field(default_factory=list)

    def expect(self, text: str) -> None:
        """From now on it is behind until it shows `text`."""
        self._note()
        self.wanted, self.since = text, time.perf_counter()

    async def watch(self) -> None:
        """Ends when it is cancelled."""
        due = dict.fromkeys(self.tab.repeated, 0.0)
        while True:
            now = time.perf_counter()
            for fragment, every in list(self.tab.repeated.items()):
                if due.get(fragment, 0.0) <= now:
                    due[fragment] = now + every
                    await self.tab.repeat(fragment)
                    self._note()
            await asyncio.sleep(SOON)

    def _note(self) -> None:
        if self.wanted and any(self.wanted in html for html in self.tab.html.values()):
            self.lags.append(time.perf_counter() - self.since)
            self.wanted = ""
