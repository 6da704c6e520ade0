"""Opening a strategy (its link looked up, everything read) with 10 and with 10,000 others in the database.

    python -m benchmarks.open_strategy

Both databases in turns. Medians.
"""

from __future__ import annotations

import secrets
import sqlite3
import statistics
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.figure import Figure, report
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.model import Field
from wizard.store import open_store
from wizard.store.protocol import Store
from wizard.store.startup import FILE_NAME
from wizard.strategy.strategy import Strategy

FEW, MANY = 10, 10_000
ROUNDS = 2_000
NOW = datetime(2027, 1, 4, tzinfo=UTC)


def value(field: Field) -> object:
    """An answer of ordinary length; lists have three rows."""
    match field.kind:
        case "list":
            return [{column.id: value(column) for column in field.fields} for _ in range(3)]
        case "long_text":
            return "Vi bager med dansk mel og fortæller, hvem der har dyrket det. " * 4
        case "choices":
            return [option.id for option in field.options[:3]]
        case "number" | "scale":
            return 3
        case _:
            return "Børnefamilier i Ribe"


def filled(folder: Path, others: int) -> tuple[Store, str]:
    """A store with one complete strategy in the midst of `others` copies of it, and its key."""
    store = open_store(folder)
    questions = {question.id: value(question) for question in catalogue().questions.values()}
    records = {record.id: value(record) for record in catalogue().records.values()}
    key = store.create(Strategy("da", questions, records), NOW)  # type: ignore[arg-type]
    half = others // 2
    with closing(sqlite3.connect(folder / FILE_NAME)) as db, db:
        for copy in (*range(-half, 0), *range(2, half + 2)):
            db.execute(
                "INSERT INTO strategies SELECT ?, ?, language, created, updated, saves FROM strategies WHERE id = 1",
                (copy, secrets.token_bytes(32)),
            )
            db.execute(
                "INSERT INTO answers SELECT ?, question, value, save, saved, uids FROM answers WHERE strategy = 1",
                (copy,),
            )
    return store, key


def seconds(store: Store, key: str) -> float:
    start = time.perf_counter()
    store.load(store.open(key))
    return time.perf_counter() - start


def main() -> bool:
    with tempfile.TemporaryDirectory() as folder:
        stores = {others: filled(Path(folder) / str(others), others) for others in (FEW, MANY)}
        times: dict[int, list[float]] = {others: [] for others in stores}
        for _ in range(ROUNDS):
            for others, (store, key) in stores.items():
                times[others].append(seconds(store, key))
        for store, _ in stores.values():
            store.close()
    few, many = (statistics.median(times[others]) * 1000 for others in (FEW, MANY))
    return report([Figure(f"opening a strategy, {MANY:,} others", many, f"{FEW} others", few, "ms", 1.2)])


if __name__ == "__main__":
    sys.exit(not main())
