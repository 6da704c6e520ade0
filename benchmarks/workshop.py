"""A room of 400 who answer every five seconds, with the board and the screen open, against a bare page with 400.

    python -m benchmarks.workshop [--participants 400] [--seconds 300] [--servers 1] [--without-bare]

Real websockets (see `crowd`), the load in the same machine; first the app, then a bare page (see `bare_page`) with
the same widgets at Streamlit's default settings. Each page of a participant also asks what goes on in the workshop, as
often as it is told to. Participants are on phones: the page beside a question is not drawn. More than one server share
a PostgreSQL, which is started for it, and participants, board and screen are shared out among them.

At the end every strategy must hold the last answers given. Figures mean what they say on a machine that does nothing
else: what others take slows both sides, but not alike.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from benchmarks import bare_page
from benchmarks.answer import SECTION, Visitor, check_saved, visit_bare
from benchmarks.crowd import Waits, Watcher, answer_for, ask_now, open_all
from benchmarks.figure import Figure, report
from benchmarks.server import ROOT, Server
from benchmarks.tab import Tab
from wizard.examples import example
from wizard.language.languages import DANISH
from wizard.questionnaire.catalogue import catalogue
from wizard.store import open_store
from wizard.store.protocol import Store
from wizard.store.workshops import view_key
from wizard.strategy.identity import with_new_identity
from wizard.strategy.strategy import Strategy
from wizard.workshop import moving, planning
from wizard.workshop.agenda import agendas
from wizard.workshop.workshop import Workshop

EVERY = 5.0
"""Seconds between two answers of a participant, on average."""
WARM_UP_SECONDS = 12.0  # the app imports what exports need and freezes it five seconds after its start
MARK_EVERY = 7.0
"""Seconds between two changes that board and screen have to show."""
EXERCISE = 1
"""The block that is on: the first exercise of the shortest agenda."""
MOST_MS, BOARD_SECONDS, SHARE_OF_BARE, TIMES_MEMORY = 250.0, 3.0, 0.05, 2.0
PATIENCE = 900.0
"""Seconds: a bare page with hundreds of tabs takes its time."""


@dataclass
class FullRoom:
    """A workshop with its participants in the store."""

    store: Store
    key: str
    id: int
    keys: list[str]


@dataclass
class Measured:
    """Of one side. Memory is of all its servers, in megabytes, a participant; CPU of them and of the load, while it
    answers, in milliseconds an answer.
    """

    waits: Waits
    memory: float
    cpu: float
    load: float
    lags: dict[str, list[float]]


def room(store: Store, participants: int) -> FullRoom:
    """A workshop with so many companies, at its first exercise."""
    now = datetime.now(UTC)
    blocks = next(iter(agendas().values())).blocks([now], DANISH)
    key = store.workshops.create(Workshop("Master Class", DANISH.id, "Europe/Copenhagen", blocks, 90))
    id_ = store.workshops.open(key)
    store.workshops.update(id_, lambda kept: moving.begin(kept, EXERCISE, now))
    answers = example("bakery", DANISH.id).answers
    keys = [
        store.workshops.join(id_, f"Firma {n}", with_new_identity(Strategy(DANISH.id, dict(answers))), now)
        for n in range(participants)
    ]
    return FullRoom(store, key, id_, keys)


async def measure_app(servers: Sequence[Server], here: FullRoom, seconds: float) -> Measured:
    for server in servers:
        server.html()
    await asyncio.sleep(WARM_UP_SECONDS)
    ids = [here.store.open(key) for key in here.keys]
    ports = [servers[number % len(servers)].port for number in range(len(ids))]
    await (await _visit(ports[0], here.keys[0], ids[0])).tab.close()  # what every page shares is there from now on
    before = sum(server.memory_mb() for server in servers)
    openers = [partial(_visit, port, key, id_) for port, key, id_ in zip(ports, here.keys, ids, strict=True)]
    visitors = await open_all(openers)
    pages = (("board", {"workshop": here.key}), ("projector", {"view": view_key(here.key)}))
    watchers = [
        Watcher(page, await Tab.open(servers[-1 - number % len(servers)].port, page, query))
        for number, (page, query) in enumerate(pages)
    ]
    beside = [ask_now(port, key) for port, key in zip(ports, here.keys, strict=True)]
    tasks = [
        asyncio.create_task(each) for each in (*beside, *(each.watch() for each in watchers), _mark(here, watchers))
    ]
    waits, cpu, load = await _answered(servers, visitors, seconds)
    memory = (sum(server.memory_mb() for server in servers) - before) / len(visitors)
    for task in tasks:
        if task.done():
            task.result()  # raises what went wrong
        task.cancel()
    for visitor in visitors:
        await visitor.tab.close()
    for watcher in watchers:
        await watcher.tab.close()
    if not waits.unfinished:
        for visitor, id_ in zip(visitors, ids, strict=True):
            check_saved(here.store, id_, visitor)
    return Measured(waits, memory, cpu, load, {watcher.name: watcher.lags for watcher in watchers})


async def _answered(
    servers: Sequence[Server], visitors: Sequence[Visitor], seconds: float
) -> tuple[Waits, float, float]:
    """The waits, and milliseconds of CPU for an answer: of the servers, with all else they did, and of the load."""
    before, load = sum(server.cpu_ms() for server in servers), time.process_time()
    waits = await answer_for(visitors, seconds, EVERY)
    answers = max(1, len(waits.seconds))
    cpu = sum(server.cpu_ms() for server in servers) - before
    return waits, cpu / answers, 1000 * (time.process_time() - load) / answers


async def _visit(port: int, key: str, strategy_id: int) -> Visitor:
    tab = await Tab.open(port, catalogue().section(SECTION).step, {"key": key, "section": SECTION}, patience=PATIENCE)
    return Visitor(tab, lambda question: f"{strategy_id}:{question.id}")


async def _mark(here: FullRoom, watchers: Sequence[Watcher]) -> None:
    """Again and again another title for the exercise, which board and screen have to show."""
    number = 0
    while True:
        await asyncio.sleep(MARK_EVERY)
        number += 1
        title = f"Punkt {number:03}"

        def retitled(kept: Workshop, title: str = title) -> Workshop:
            exercise = kept.blocks[EXERCISE]
            return planning.change(kept, EXERCISE, title, exercise.minutes, exercise.sections)

        for watcher in watchers:
            watcher.expect(title)
        await asyncio.to_thread(here.store.workshops.update, here.id, retitled)


async def measure_bare(server: Server, participants: int, seconds: float) -> Measured:
    server.html()
    await asyncio.sleep(WARM_UP_SECONDS)
    await (await visit_bare(server.port)).tab.close()
    before = server.memory_mb()
    visitors = await open_all([partial(_visit_bare, server.port)] * participants)
    waits, cpu, load = await _answered([server], visitors, seconds)
    memory = (server.memory_mb() - before) / len(visitors)
    for visitor in visitors:
        await visitor.tab.close()
    return Measured(waits, memory, cpu, load, {})


async def _visit_bare(port: int) -> Visitor:
    return Visitor(await Tab.open(port, patience=PATIENCE), lambda question: question.id)


def told(name: str, measured: Measured) -> str:
    waits, parts = measured.waits, [0.5, 0.95, 0.99]
    said = ", ".join(f"p{100 * part:.0f} {1000 * waits.part(part):.0f} ms" for part in parts)
    late = f", {waits.unfinished} not redrawn when the time was over" if waits.unfinished else ""
    lags = "".join(
        f"; {watcher} behind {max(lags):.1f} s at most, {sum(lags) / len(lags):.1f} s on average"
        for watcher, lags in measured.lags.items()
        if lags
    )
    cpu = f"CPU an answer {measured.cpu:.2f} ms, of the load {measured.load:.2f} ms"
    return f"{name}: {len(waits.seconds)} answers, {said}{late}; {cpu}; {measured.memory:.3f} MB a participant{lags}"


def figures(app: Measured, bare: Measured | None, participants: int) -> Iterator[Figure]:
    name, p95 = f"{participants} participants, p95 from answer to redraw", app.waits.part(0.95) * 1000
    yield Figure(name, p95, "at most", MOST_MS, "ms", 1)
    for watcher, lags in app.lags.items():
        if lags:
            yield Figure(f"the {watcher} is behind by at most", max(lags), "at most", BOARD_SECONDS, "s", 1)
    if bare is not None:
        yield Figure(name, p95, "bare page", bare.waits.part(0.95) * 1000, "ms", SHARE_OF_BARE)
        yield Figure("memory a participant", app.memory, "bare page", bare.memory, "MB", TIMES_MEMORY)


def main(arguments: Sequence[str] = ()) -> bool:
    args = _parser().parse_args(arguments)
    _, most_files = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most_files, most_files))
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="tretrin-bench-")))
        app = _measured_app(args, folder, stack)
        print(told("app", app), flush=True)
        bare = None
        if not args.without_bare:
            page = bare_page.source(catalogue().section(SECTION), example("bakery", DANISH.id).answers, DANISH)
            (folder / "page.py").write_text(page, encoding="utf-8")
            with Server(folder, "page.py") as server:
                bare = asyncio.run(measure_bare(server, args.participants, args.seconds))
            print(told("bare page", bare), flush=True)
        return report(figures(app, bare, args.participants))


def _measured_app(args: argparse.Namespace, folder: Path, stack: ExitStack) -> Measured:
    place, environment = _place(args.servers, folder, stack)
    store = open_store(place)
    try:
        here = room(store, args.participants)
        with ExitStack() as running:
            servers = [running.enter_context(Server(ROOT, "app.py", environment)) for _ in range(args.servers)]
            return asyncio.run(measure_app(servers, here, args.seconds))
    finally:
        store.close()


def _place(servers: int, folder: Path, stack: ExitStack) -> tuple[Path | str, dict[str, str]]:
    """Where strategies are kept: SQLite for one server, a PostgreSQL of its own for several."""
    if servers == 1:
        return folder / "data", {"TRETRIN_DATA": str(folder / "data")}
    from tests import postgres  # its driver may not be installed

    programs = postgres.programs()
    if programs is None:
        raise RuntimeError("several servers need a PostgreSQL: none is installed here")
    url = stack.enter_context(postgres.running(programs)).new()
    return url, {"TRETRIN_DATABASE_URL": url}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m benchmarks.workshop")
    parser.add_argument("--participants", type=int, default=400)
    parser.add_argument("--seconds", type=float, default=300.0)
    parser.add_argument("--servers", type=int, default=1)
    parser.add_argument("--without-bare", action="store_true", help="measure the app alone")
    return parser


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        sys.exit(not main(sys.argv[1:]))
