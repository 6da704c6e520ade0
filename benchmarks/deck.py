"""Building the full deck, against python-pptx reopening and saving it; the one-pager and the SVG against the deck.

    python -m benchmarks.deck

From finished examples in Danish, everything imported and cached, all in turns. Medians of processor time: nothing
here waits. PowerPoint and SVG are compared from the same blocks on: laid out and painted.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from typing import Any

from pptx import Presentation

from benchmarks.figure import Figure, report
from benchmarks.timing import medians
from exports import build, outline, pptx, svg
from exports.layout import slides as layout
from wizard.examples import FOLDER
from wizard.language.languages import DANISH
from wizard.strategy import strategy_file

EXAMPLES = ("bakery", "manufacturer")
MIN_SLIDES = 18
ROUNDS = 15
TODAY = date(2027, 1, 4)


def reopen_and_save(deck: bytes) -> None:
    Presentation(BytesIO(deck)).save(BytesIO())


def figures(example: str) -> Iterator[Figure]:
    strategy: dict[str, Any] = json.loads((FOLDER / f"{example}.da.json").read_bytes())
    deck = build(strategy, "deck", today=TODAY)
    slides = len(Presentation(BytesIO(deck)).slides)
    if slides < MIN_SLIDES:
        raise SystemExit(f"{example}: {slides} slides are not a full deck")
    blocks = outline.deck(strategy_file.parse(strategy), DANISH, TODAY)
    works: dict[str, Callable[[], object]] = {
        "deck": lambda: build(strategy, "deck", today=TODAY),
        "reopen": lambda: reopen_and_save(deck),
        "one_pager": lambda: build(strategy, "one_pager", today=TODAY),
        "pptx": lambda: pptx.deck(blocks),
        "svg": lambda: svg.draw(layout.deck(blocks)),
    }
    median = medians(works, ROUNDS, time.process_time)
    name = f"deck, {example}, {slides} slides"
    yield Figure(name, median["deck"], "reopened and saved", median["reopen"], "ms", 2.5)
    yield Figure(f"SVG of it, {example}", median["svg"], "PowerPoint of it", median["pptx"], "ms", 0.5)
    yield Figure(f"one-pager, {example}", median["one_pager"], "its deck", median["deck"], "ms", 0.25)


def main() -> bool:
    return report(figure for example in EXAMPLES for figure in figures(example))


if __name__ == "__main__":
    sys.exit(not main())
