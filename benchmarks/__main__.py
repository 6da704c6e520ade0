"""Every benchmark in turn, the quick ones first. The exit code is 1 where a target was missed."""

from __future__ import annotations

import sys

from benchmarks import (
    answer,
    builds,
    calendar_page,
    check,
    deck,
    gathered,
    open_strategy,
    pdf,
    results,
    schedule,
    start,
    workshop,
)


def main() -> int:
    met = [
        benchmark.main()
        for benchmark in (
            deck,
            pdf,
            schedule,
            results,
            open_strategy,
            start,
            check,
            gathered,
            builds,
            calendar_page,
            answer,
            workshop,
        )
    ]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
