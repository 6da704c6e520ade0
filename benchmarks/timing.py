"""How long something takes in this process."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping

Clock = Callable[[], float]
"""Seconds: `time.perf_counter`, or `time.process_time` where only this process counts."""


def milliseconds(work: Callable[[], object], clock: Clock = time.perf_counter) -> float:
    start = clock()
    work()
    return (clock() - start) * 1000


def medians(
    works: Mapping[str, Callable[[], object]], rounds: int, clock: Clock = time.perf_counter
) -> dict[str, float]:
    """The median milliseconds of each, all in turns. A first round fills the caches and does not count."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for round_ in range(rounds + 1):
        for name, work in works.items():
            taken = milliseconds(work, clock)
            if round_:
                times[name].append(taken)
    return {name: statistics.median(taken) for name, taken in times.items()}
