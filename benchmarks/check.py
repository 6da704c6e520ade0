"""The strategy check: all rules over the largest strategy against building its deck, and what it adds to an answer.

    python -m benchmarks.check

The second by two servers, the app and the same app with a check that does nothing (see `unchecked`), driven in turns
by one tab each that answers as in `benchmarks.answer`. Medians.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from benchmarks.answer import NOW, QUESTIONS, WARM_UP_SECONDS, Side, visit_app
from benchmarks.figure import Figure, report
from benchmarks.largest import largest
from benchmarks.server import ROOT, Server
from benchmarks.timing import milliseconds
from exports.kinds import KINDS
from wizard.checks import RULES, check
from wizard.examples import example
from wizard.language.languages import DANISH
from wizard.store import open_store
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy

TODAY = date(2027, 1, 4)
DECKS, CHECKS = 3, 15
ROUNDS = 9


def rules_against_deck() -> Iterator[Figure]:
    strategy = Strategy(DANISH.id, largest())
    build = KINDS["deck"].build
    check(strategy, TODAY)  # once, for the caches
    found = len(check(strategy, TODAY).open)
    deck, checked = [], []
    for _ in range(DECKS):
        deck.append(milliseconds(lambda: build(strategy, DANISH, TODAY)))
        checked += [milliseconds(lambda: check(strategy, TODAY)) for _ in range(CHECKS)]
    name = f"{len(RULES)} rules over the largest strategy ({found} findings)"
    yield Figure(name, statistics.median(checked), "its deck", statistics.median(deck), "ms", 0.1)


async def _answers(store: Store, sides: tuple[Side, Side]) -> Figure:
    for side in sides:
        key = store.create(example("bakery", DANISH.id), NOW)
        side.server.html()
        await asyncio.sleep(WARM_UP_SECONDS)
        side.visitors.append(await visit_app(side.server.port, key, store.open(key)))
        for _ in QUESTIONS:
            await side.visitors[0].answer()
    for _ in range(ROUNDS):
        for side in sides:
            await side.one_tab()
    for side in sides:
        await side.visitors[0].tab.close()
    checked, unchecked = (statistics.median(side.cpu) for side in sides)
    return Figure("an answer with its check, server CPU", checked, "without", unchecked, "ms", 1.1)


def answer_with_and_without() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory(prefix="tretrin-bench-") as data:
        store = open_store(Path(data))
        environment = {"TRETRIN_DATA": data}
        with (
            Server(ROOT, "app.py", environment) as checked,
            Server(ROOT, "benchmarks/unchecked.py", environment) as unchecked,
        ):
            yield asyncio.run(_answers(store, (Side("with", checked), Side("without", unchecked))))
        store.close()


def main() -> bool:
    return report(figure for figures in (rules_against_deck, answer_with_and_without) for figure in figures())


if __name__ == "__main__":
    sys.exit(not main())
