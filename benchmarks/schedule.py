"""Generating a full content calendar, against pandas building and sorting a frame of as many rows.

    python -m benchmarks.schedule

A year of three posts a day on every platform, with six pillars, twelve needs, all content types, two campaigns and
the theme days of a trade. The baseline is the same entries, as dicts, made a `DataFrame` and sorted by day and time.
Everything imported and the public holidays known; in turns. Medians.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pandas as pd

from benchmarks.figure import Figure, report
from benchmarks.timing import medians
from wizard.language.languages import DANISH
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Answers
from wizard.schedule import generate
from wizard.strategy.strategy import Strategy
from wizard.strategy.strategy_file import clean_answers

ROUNDS = 31
WEEKS, POSTS_PER_WEEK = 52, 21


def answers() -> Answers:
    """The answers of a company that posts as much as a calendar holds."""
    platforms = [option.id for option in catalogue().questions["platforms"].options]
    purposes = ["direct_sales", "trust", "recruitment"]
    audiences = [f"Målgruppe {number}" for number in range(5)]
    return clean_answers(
        {
            "industry": "shop",
            "primary_purpose": purposes[0],
            "audiences": [{"name": name} for name in audiences],
            "needs": [
                {
                    "audience": audiences[number % 5],
                    "platform": platforms[number],
                    "need": f"Vide i god tid, hvad der er på hylderne i uge {number}, og få lagt det til side",
                    "our_goal": purposes[number % 3],
                    "content": f"Opslag om ugens varer, pris og vejen til bestilling, nummer {number}",
                }
                for number in range(12)
            ],
            "pillars": [
                {
                    "topic": f"Indholdsspor {number}",
                    "purpose": purposes[number % 3],
                    "audience": audiences[number % 5],
                    "share": share,
                }
                for number, share in enumerate((30, 25, 15, 12.5, 10, 7.5))
            ],
            "content_types": [option.id for option in catalogue().questions["content_types"].options],
            "channel_plan": [
                {
                    "platform": platform,
                    "posts_per_week": POSTS_PER_WEEK,
                    "time": "08:30",
                    "creator": f"Medarbejder {number}",
                    "poster": "Mille Kruse",
                }
                for number, platform in enumerate(platforms)
            ],
            "calendar_start": "2027-01-06",
            "calendar_weeks": WEEKS,
            "campaigns": [
                {"name": "Fastelavn", "offer": "Seks boller for 150 kr.", "start": "2027-01-18", "end": "2027-02-07"},
                {"name": "Jul", "platform": "instagram", "start": "2027-11-20", "end": "2027-12-23"},
            ],
        }
    )


def figures() -> Iterator[Figure]:
    strategy = Strategy("da", answers())
    rows = generate(strategy, DANISH)
    works: dict[str, Callable[[], object]] = {
        "generate": lambda: generate(strategy, DANISH),
        "frame": lambda: pd.DataFrame(rows).sort_values(["date", "time"]),
    }
    median = medians(works, ROUNDS)
    yield Figure(f"calendar, {len(rows):,} entries", median["generate"], "DataFrame, sorted", median["frame"], "ms", 3)


def main() -> bool:
    return report(figures())


if __name__ == "__main__":
    sys.exit(not main())
