"""Threads and processes that save, read and delete at once lose nothing, on either database."""

from __future__ import annotations

import multiprocessing
import threading
from pathlib import Path
from typing import Any

import pytest

from tests.wizard.store.strategies import BAKERY, LATER, NOW, opened
from wizard.questionnaire.catalogue import catalogue
from wizard.store import kept, open_store
from wizard.store.protocol import Store
from wizard.strategy.strategy import Changes, Strategy

PATIENCE = 300
"""Seconds for what many processes do at once. A busy machine takes a while; what hangs hangs for good."""


def test_six_threads_lose_nothing(store: Store) -> None:
    strategy = opened(store, Strategy("da"))
    questions = [question.id for question in catalogue().questions.values() if question.kind == "text"]

    def write(number: int) -> None:
        for turn in range(60):  # a failure in a thread is a warning, and warnings are errors
            store.save(strategy, {questions[number]: f"{turn}", "company_about": f"{number} {turn}"}, NOW)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.info(strategy).saves == 1 + 6 * 60
    for question in questions[:6]:
        assert len(store.history(strategy, question)) == kept.EARLIER_ANSWERS + 1
        assert store.answers(strategy)[question] == "59"


def test_others_save_and_read_while_strategies_are_deleted(store: Store) -> None:
    strategy = opened(store, Strategy("da"))
    doomed = [opened(store) for _ in range(10)]

    def delete() -> None:
        for number in doomed:
            store.delete(number)

    deleting = threading.Thread(target=delete)
    deleting.start()
    saved = 0
    while deleting.is_alive():
        saved += 1
        store.save(strategy, {"company_name": f"{saved}"}, NOW)
        assert store.answers(strategy) == {"company_name": f"{saved}"}
    deleting.join()
    assert store.info(strategy).saves == 1 + saved


def add_entries(store: Store, strategy: int, name: str, count: int) -> None:
    for number in range(count):
        store.update(
            strategy,
            lambda found, idea=f"{name} {number}": {"calendar": [*found.record("calendar"), {"idea": idea}]},
            NOW,
            records=("calendar",),
        )


def test_of_entries_added_by_four_threads_all_are_kept(store: Store) -> None:
    strategy = opened(store, Strategy("da"))
    threads = [threading.Thread(target=add_entries, args=(store, strategy, str(number), 25)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ideas = [row["idea"] for row in store.load(strategy).record("calendar")]
    assert sorted(ideas) == sorted(f"{name} {number}" for name in range(4) for number in range(25))


def add_entries_from_another_process(place: Path | str, strategy: int, name: str) -> None:
    store = open_store(place)
    add_entries(store, strategy, name, 25)
    store.close()


@pytest.mark.thorough
def test_of_entries_added_by_two_processes_all_are_kept(store: Store, place: Path | str) -> None:
    strategy = opened(store, Strategy("da"))
    context = multiprocessing.get_context("spawn")
    processes = [
        context.Process(target=add_entries_from_another_process, args=(place, strategy, name)) for name in ("a", "b")
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(PATIENCE)
    assert [process.exitcode for process in processes] == [0, 0]
    assert len(store.load(strategy).record("calendar")) == 50


def test_who_changes_a_strategy_keeps_nobody_from_reading_it(store: Store) -> None:
    strategy, seen = opened(store), []

    def look(found: Strategy) -> Changes:
        reader = threading.Thread(target=lambda: seen.append(store.load(strategy)))
        reader.start()
        reader.join(5)
        return {"company_name": "Torvebageriet"}

    store.update(strategy, look, LATER)
    assert seen == [BAKERY]


def start_and_save(place: Path | str, start: Any, keys: Any) -> None:
    start.wait(PATIENCE)
    store = open_store(place)
    key = store.create(BAKERY, NOW)
    store.save(store.open(key), {"industry": "food"}, LATER)
    keys.put(key)
    store.close()


@pytest.mark.thorough
def test_six_processes_start_at_once(place: Path | str) -> None:
    context = multiprocessing.get_context("spawn")
    start, keys = context.Barrier(6), context.Queue()
    processes = [context.Process(target=start_and_save, args=(place, start, keys)) for _ in range(6)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(PATIENCE)
    assert [process.exitcode for process in processes] == [0] * 6
    store = open_store(place)
    for _ in processes:
        assert store.answers(store.open(keys.get(timeout=PATIENCE))) == {**BAKERY.answers, "industry": "food"}
    store.close()
