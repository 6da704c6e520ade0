"""A deck as PDF, from the strategy on, against LibreOffice converting the same deck's PowerPoint file.

    python -m benchmarks.pdf

From finished examples in Danish, of some 32 slides and many charts, and from what an owner wrote, which is 25 slides.
Everything imported and LibreOffice's profile made, in turns. Medians. Every round's texts are new, so that nothing is
set that a cache has kept: what somebody waits for who exports for the first time.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

from pptx import Presentation

from benchmarks.figure import Figure, report
from benchmarks.timing import milliseconds
from exports import build
from wizard.examples import FOLDER

STRATEGIES = (
    FOLDER / "bakery.da.json",
    FOLDER / "manufacturer.da.json",
    Path(__file__).parents[1] / "tests/advice/strategies/apotek_j.da.json",
)
ROUNDS = 5
TODAY = date(2027, 1, 4)


def convert(deck: Path) -> None:
    profile = f"-env:UserInstallation={(deck.parent / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(deck.parent), str(deck)]
    subprocess.run(command, check=True, capture_output=True)


def reworded(value: Any, number: int) -> Any:
    """`value` with a figure for the last word of every text of several; what has one word may be an id."""
    match value:
        case str() if " " in value:
            return f"{value.rpartition(' ')[0]} {number}"
        case list():
            return [reworded(one, number) for one in value]
        case dict():
            return {key: reworded(one, number) for key, one in value.items()}
    return value


def figures(source: Path, folder: Path) -> Iterator[Figure]:
    strategy: dict[str, Any] = json.loads(source.read_bytes())
    named = source.name.partition(".")[0]
    file = folder / f"{named}.pptx"
    ours: list[float] = []
    theirs: list[float] = []
    for round_ in range(ROUNDS + 1):
        fresh = reworded(strategy, round_)
        taken = milliseconds(partial(build, fresh, "deck_pdf", today=TODAY))
        file.write_bytes(build(fresh, "deck", today=TODAY))
        converted = milliseconds(partial(convert, file))
        if round_:  # the first imports, finds the fonts and makes the profile
            ours.append(taken)
            theirs.append(converted)
    slides = len(Presentation(BytesIO(file.read_bytes())).slides)
    name = f"deck as PDF, {named}, {slides} slides"
    yield Figure(name, statistics.median(ours), "LibreOffice", statistics.median(theirs), "ms", 1 / 15)


def main() -> bool:
    if not shutil.which("soffice"):
        print("LibreOffice is not here: the deck as PDF is not measured")
        return True
    with tempfile.TemporaryDirectory() as folder:
        return report(figure for source in STRATEGIES for figure in figures(source, Path(folder)))


if __name__ == "__main__":
    sys.exit(not main())
