"""The files of sixty companies as one zip: how long their decks take, and how much memory the zip does.

    python -m benchmarks.gathered

Full decks from finished examples, built in as many processes as there are processors and written into a file, against
sixty times one deck alone in this process, in turns; medians. Then a zip of large files, against its own size: the
most memory that Python held while it was written.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial

from benchmarks.figure import Figure, report
from benchmarks.timing import milliseconds
from exports.builders import Builders
from exports.kinds import build_kind
from exports.workshop.gathered import Files, Gathering, Giver, Run
from pages.ui.shell.builders import how_many
from wizard.examples import EXAMPLES, example
from wizard.language.languages import DANISH
from wizard.strategy.strategy import Strategy

COMPANIES = 60
ROUNDS = 2
ALONE = 5
"""How often one deck is built alone in a round."""
BUSY_PART = 0.8
"""Of the processors that is to go into decks."""
LARGE = 5_000_000
"""Bytes of each file of the zip whose memory is measured."""
TODAY = date(2027, 1, 4)


def strategy(number: int) -> Strategy:
    return example(EXAMPLES[number % len(EXAMPLES)], DANISH.id)


def gather(run: Run, at_once: int) -> int:
    """Writes the zip. Its size in bytes."""
    givers = [Giver(f"Firma {number}", partial(strategy, number)) for number in range(COMPANIES)]
    with tempfile.TemporaryFile() as file:
        gathering = Gathering(givers, DANISH, datetime(2027, 1, 4, tzinfo=UTC))
        gathering.write(file, run, at_once)
        if gathering.failed:
            raise SystemExit(f"not made: {gathering.failed}")
        return file.tell()


def seconds_together(builders: Builders) -> float:
    begun = time.perf_counter()

    def deck_elsewhere(_: object, strategy: Strategy, today: date) -> Files:
        return {"deck.pptx": builders.run(build_kind, "deck", strategy, DANISH, today, False)}

    gather(deck_elsewhere, builders.size)
    return time.perf_counter() - begun


def seconds_alone() -> float:
    """Of one deck, the mean over the examples."""
    each = []
    for number in range(len(EXAMPLES)):
        deck = partial(build_kind, "deck", strategy(number), DANISH, TODAY)
        times = [milliseconds(deck) for _ in range(ALONE)]
        each.append(statistics.median(times) / 1000)
    return statistics.mean(each)


def figures() -> Iterator[Figure]:
    builders = Builders(how_many({}))
    builders.start()
    seconds_together(builders)  # every process has met every example
    seconds_alone()
    together, alone = [], []
    for _ in range(ROUNDS):
        together.append(seconds_together(builders))
        alone.append(seconds_alone())
    builders.close()
    name = f"zip of {COMPANIES} decks in {builders.size} processes"
    baseline = COMPANIES * statistics.median(alone)
    target = 1 / (builders.size * BUSY_PART)
    yield Figure(name, statistics.median(together), f"{COMPANIES} times one alone", baseline, "s", target)
    tracemalloc.start()
    size = gather(lambda work, strategy, today: {"large.pptx": os.urandom(LARGE)}, builders.size)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    yield Figure("memory while a zip of large files is written", peak / 1e6, "the zip", size / 1e6, "MB", 0.1)


def main() -> bool:
    return report(figures())


if __name__ == "__main__":
    sys.exit(not main())
