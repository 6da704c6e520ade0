"""Rewrites what is generated from the questionnaire: `python -m wizard.registry`, after a question was added.

The list of what has shipped (`wizard/questionnaire/shipped.json`) and the examples, whose answers stand in the
questionnaire's order. Ids, kinds, options and limits that people's files rely on are only given up with `--breaking`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from wizard import examples
from wizard.questionnaire import shipped
from wizard.questionnaire.catalogue import catalogue
from wizard.strategy import strategy_file
from wizard.strategy.strategy import Strategy

COMMAND = "make registry"


def rewrite(shipped_file: Path = shipped.FILE, folder: Path = examples.FOLDER, *, breaking: bool = False) -> list[str]:
    """Writes both; what kept files would lose. Where they would lose anything, only if `breaking`."""
    now = shipped.entries(catalogue())
    lost = list(shipped.breaking_changes(shipped.read(shipped_file), now))
    if not lost or breaking:
        ordered = {file: strategy_file.write(strategy_file.read(file.read_bytes())) for file in folder.glob("*.json")}
        shipped_file.write_text(shipped.text(now), encoding="utf-8")
        for file, data in ordered.items():
            file.write_bytes(data)
    return lost


def unanswered(strategies: Mapping[str, Strategy]) -> dict[str, list[str]]:
    """The questions any of the `strategies` leaves open, each with the names of those."""
    found = {
        question_id: [name for name, strategy in strategies.items() if question_id not in strategy.answers]
        for question_id in catalogue().questions
    }
    return {question_id: names for question_id, names in found.items() if names}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m wizard.registry", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--breaking", action="store_true", help="give up what files that people keep rely on")
    breaking: bool = parser.parse_args(arguments).breaking
    lost = rewrite(breaking=breaking)
    for each in lost:
        print(each, file=sys.stderr)
    if lost and not breaking:
        print("Nothing was written: files that people keep rely on these. --breaking gives them up.", file=sys.stderr)
        return 1
    for question_id, names in unanswered({each: examples.example(each, "da") for each in examples.EXAMPLES}).items():
        print(f"{question_id} has no answer in the examples {', '.join(names)}: their decks say it is undecided.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
