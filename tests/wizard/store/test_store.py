"""The store, through its public surface. What it must never do is lose an answer or keep a deleted one."""

from __future__ import annotations

import multiprocessing
import os
import random
import sqlite3
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wizard.language.dates import EARLIEST, LATEST
from wizard.language.errors import Refused, UnknownLink
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Field
from wizard.store import sqlite
from wizard.store.protocol import Info, Saved, Store
from wizard.store.sqlite import SQLiteStore
from wizard.strategy.strategy import Strategy

NOW = datetime(2027, 1, 4, 9, 30, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)

BAKERY = Strategy(
    "da",
    {
        "company_name": "Bageriet på Torvet",
        "purposes": ["trust", "direct_sales"],
        "audiences": [{"name": "Børnefamilier i Ribe", "age_from": 30, "age_to": 45}],
        "hours_per_week": 3.5,
    },
    {
        "calendar": [{"date": "2027-01-05", "platform": "instagram", "idea": "Surdej på tre døgn"}],
        "results": [{"metric": "followers", "period": "2027-01", "value": 812}],
    },
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SQLiteStore]:
    store = SQLiteStore(tmp_path / "data")
    yield store
    store.close()


def opened(store: Store, strategy: Strategy = BAKERY) -> int:
    return store.open(store.create(strategy, NOW))


# Keys


def test_a_key_opens_its_own_strategy(store: SQLiteStore) -> None:
    bakery = store.create(BAKERY, NOW)
    other = store.create(Strategy("en", {"company_name": "Ribe Rowing Club"}), NOW)
    assert store.load(store.open(bakery)) == BAKERY
    assert store.answers(store.open(other)) == {"company_name": "Ribe Rowing Club"}


def test_the_key_is_kept_nowhere(store: SQLiteStore, tmp_path: Path) -> None:
    key = store.create(BAKERY, NOW)
    assert len(key) == 32
    assert key.encode() not in everything_in(tmp_path)


@pytest.mark.parametrize(
    "key",
    [
        *("", " ", "1", "a" * 31, "a" * 32, "a" * 33, "a" * 10_000_000),
        *("a" * 31 + "\0", "a" * 32 + "\n", "\ud800" * 32, "æ" * 32, "٣" * 32, "%" * 32, "' OR 1 = 1 --"),
    ],
    ids=lambda key: ascii(key[:12]),
)
def test_whatever_else_opens_nothing(store: SQLiteStore, key: str) -> None:
    opened(store)
    with pytest.raises(UnknownLink):
        store.open(key)


def test_a_key_with_one_character_changed_opens_nothing(store: SQLiteStore) -> None:
    key = store.create(BAKERY, NOW)
    for changed in (key.swapcase(), key[::-1], key[:-1] + ("a" if key[-1] != "a" else "b")):
        with pytest.raises(UnknownLink):
            store.open(changed)


# Saving and reading


def test_answers_come_in_the_order_of_the_questionnaire(store: SQLiteStore) -> None:
    strategy = opened(store, Strategy("da"))
    store.save(strategy, {"hours_per_week": 4, "purposes": ["trust"]}, NOW)
    store.save(strategy, {"company_name": "Bageriet"}, NOW)
    assert list(store.answers(strategy)) == ["company_name", "purposes", "hours_per_week"]


def test_answers_leave_the_records_out(store: SQLiteStore) -> None:
    assert store.answers(opened(store)) == BAKERY.answers


def test_a_save_touches_nothing_else(store: SQLiteStore) -> None:
    strategy = opened(store)
    store.save(strategy, {"company_name": "Bageriet ved Åen", "reviews": [{"went_well": "Video"}]}, LATER)
    assert store.load(strategy) == Strategy(
        "da",
        {**BAKERY.answers, "company_name": "Bageriet ved Åen"},
        {
            "calendar": BAKERY.record("calendar"),
            "results": BAKERY.record("results"),
            "reviews": [{"went_well": "Video"}],
        },
    )


@pytest.mark.parametrize("nothing", [None, []])
def test_an_answer_and_a_record_are_removed(store: SQLiteStore, nothing: object) -> None:
    strategy = opened(store)
    store.save(strategy, {"purposes": nothing, "calendar": nothing, "policy_do": nothing}, LATER)
    assert "purposes" not in store.answers(strategy)
    assert store.load(strategy).record("calendar") == []
    assert store.history(strategy, "policy_do") == []


def test_the_language_changes_alone(store: SQLiteStore) -> None:
    strategy = opened(store)
    store.set_language(strategy, "en")
    assert store.load(strategy) == Strategy("en", BAKERY.answers, BAKERY.records)


def test_of_several_changes_all_are_kept_or_none(store: SQLiteStore) -> None:
    strategy = opened(store)
    with pytest.raises(UnicodeEncodeError):  # not a clean value: SQLite cannot keep it
        store.save(strategy, {"company_name": "Bageriet ved Åen", "company_about": "\ud800"}, LATER)
    assert store.load(strategy) == BAKERY
    assert store.info(strategy).updated == NOW


def test_an_id_that_is_not_in_the_questionnaire_is_a_bug(store: SQLiteStore) -> None:
    strategy = opened(store)
    with pytest.raises(KeyError, match="compani_name"):
        store.save(strategy, {"compani_name": "Bageriet"}, LATER)


def test_a_time_without_a_zone_is_a_bug(store: SQLiteStore) -> None:
    with pytest.raises(ValueError, match="time zone"):
        store.create(BAKERY, datetime(2027, 1, 4))


def test_two_browsers_on_one_strategy(store: SQLiteStore, tmp_path: Path) -> None:
    strategy = opened(store, Strategy("da"))
    other = SQLiteStore(tmp_path / "data")
    store.save(strategy, {"company_name": "first", "industry": "food"}, NOW)
    other.save(strategy, {"company_name": "second", "market": "b2c"}, LATER)
    expected = {"company_name": "second", "industry": "food", "market": "b2c"}
    assert store.answers(strategy) == other.answers(strategy) == expected
    other.close()


def test_everything_is_there_after_a_restart(tmp_path: Path) -> None:
    first = SQLiteStore(tmp_path)
    key = first.create(BAKERY, NOW)
    first.close()
    assert [file.name for file in tmp_path.iterdir()] == [sqlite.FILE_NAME]
    second = SQLiteStore(tmp_path)
    assert second.load(second.open(key)) == BAKERY
    second.close()


def test_the_log_outlives_each_save(tmp_path: Path) -> None:
    """Folding it into the database after every save, as the last connection does, makes a save eight times slower."""
    for _ in ("a new database", "an old one"):
        store = SQLiteStore(tmp_path)
        store.save(opened(store), {"industry": "food"}, NOW)
        assert (tmp_path / f"{sqlite.FILE_NAME}-wal").exists()
        store.close()


def clean_values(field: Field) -> st.SearchStrategy[Any]:
    """Whatever `field` may hold, and None."""
    text = st.text(max_size=40) | st.sampled_from(["=1+1", "<b>", "👩🏽‍🔬", "שלום", "e\u0301", '"\\', "a\nb"])
    numbers = st.integers(-(10**12), 10**12) | st.floats(allow_nan=False)
    chosen = st.sampled_from([option.id for option in field.options]) if field.options else text
    raw: st.SearchStrategy[Any] = {
        "text": text,
        "long_text": text,
        "number": numbers,
        "scale": st.integers(1, 5),
        "date": st.dates(EARLIEST, LATEST).map(lambda day: day.isoformat()),
        "time": st.times().map(lambda time: time.isoformat("minutes")),
        "choice": chosen,
        "choices": st.lists(chosen, max_size=3),
        "yes_no": st.booleans(),
        "list": st.lists(
            st.fixed_dictionaries({}, optional={column.id: clean_values(column) for column in field.fields}).map(
                lambda row: {column: value for column, value in row.items() if value is not None}
            ),
            max_size=3,
        ),
    }[field.kind]
    return st.none() | raw.map(lambda value: accepted(value, field))


def accepted(value: object, field: Field) -> Any:
    try:
        return clean(value, field)
    except Refused:
        return None


FIELDS = {**catalogue().questions, **catalogue().records}
CHANGES = st.lists(st.sampled_from(sorted(FIELDS)), max_size=4, unique=True).flatmap(
    lambda ids: st.fixed_dictionaries({id_: clean_values(FIELDS[id_]) for id_ in ids})
)


@given(saves=st.lists(CHANGES, max_size=6))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_clean_value_comes_back_as_it_was(store: SQLiteStore, saves: list[dict[str, Any]]) -> None:
    strategy, neighbour = opened(store, Strategy("da")), opened(store)
    expected: dict[str, Any] = {}
    for changes in saves:
        store.save(strategy, changes, NOW)
        expected = {id_: value for id_, value in {**expected, **changes}.items() if value is not None}
    records = {name: expected.pop(name, []) for name in catalogue().records}
    assert store.load(strategy) == Strategy("da", expected, records)
    assert store.load(neighbour) == BAKERY


# History


def test_the_history_has_every_value_newest_first(store: SQLiteStore) -> None:
    strategy = opened(store, Strategy("da"))
    for minute, name in enumerate(["Bageriet", "Bageriet på Torvet", None, "Torvebageriet"]):
        store.save(strategy, {"company_name": name}, NOW + timedelta(minutes=minute))
    assert store.history(strategy, "company_name") == [
        Saved("Torvebageriet", NOW + timedelta(minutes=3)),
        Saved(None, NOW + timedelta(minutes=2)),
        Saved("Bageriet på Torvet", NOW + timedelta(minutes=1)),
        Saved("Bageriet", NOW),
    ]


def test_the_order_is_that_of_the_saves_also_when_a_clock_goes_back(store: SQLiteStore) -> None:
    strategy = opened(store)
    store.save(strategy, {"company_name": "Torvebageriet"}, NOW - timedelta(hours=1))
    assert [saved.value for saved in store.history(strategy, "company_name")] == [
        "Torvebageriet",
        "Bageriet på Torvet",
    ]


def test_times_are_kept_in_utc(store: SQLiteStore) -> None:
    strategy = opened(store)
    store.save(strategy, {"industry": "food"}, datetime(2027, 7, 1, 14, tzinfo=timezone(timedelta(hours=2))))
    assert store.info(strategy).updated.isoformat() == "2027-07-01T12:00:00+00:00"


def test_a_value_that_is_the_same_leaves_no_trace(store: SQLiteStore) -> None:
    strategy = opened(store)
    store.save(strategy, {**BAKERY.answers, "calendar": BAKERY.record("calendar"), "industry": None}, LATER)
    assert store.history(strategy, "company_name") == [Saved("Bageriet på Torvet", NOW)]
    assert store.info(strategy) == Info(NOW, NOW, saves=1)


def test_info_tells_when_and_how_often_something_changed(store: SQLiteStore) -> None:
    strategy = opened(store)
    store.save(strategy, {"company_name": "Torvebageriet", "industry": "food"}, NOW + timedelta(minutes=1))
    store.save(strategy, {"industry": None}, LATER)
    assert store.info(strategy) == Info(NOW, LATER, saves=3)


@pytest.mark.parametrize(
    ("question", "values", "kept"),
    [
        ("company_name", [f"name {n}" for n in range(70)], sqlite.EARLIER_ANSWERS + 1),
        ("calendar", [[{"idea": f"idea {n}"}] for n in range(20)], sqlite.EARLIER_RECORDS + 1),
    ],
)
def test_the_history_is_bounded(store: SQLiteStore, question: str, values: list[Any], kept: int) -> None:
    strategy, neighbour = opened(store, Strategy("da")), opened(store)
    for value in values:
        store.save(strategy, {question: value}, NOW)
        store.save(strategy, {"industry": "food"}, NOW)
    assert [saved.value for saved in store.history(strategy, question)] == values[::-1][:kept]
    assert [saved.value for saved in store.history(strategy, "industry")] == ["food"]
    assert len(store.history(neighbour, question)) == 1


# Deleting


def everything_in(folder: Path) -> bytes:
    return b"\n".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())


def test_nothing_of_a_deleted_strategy_opens_or_is_written(store: SQLiteStore) -> None:
    key = store.create(BAKERY, NOW)
    strategy = store.open(key)
    store.delete(strategy)
    attempts: list[Callable[[], object]] = [
        lambda: store.open(key),
        lambda: store.load(strategy),
        lambda: store.answers(strategy),
        lambda: store.save(strategy, {"company_name": "Bageriet"}, LATER),
        lambda: store.set_language(strategy, "en"),
        lambda: store.history(strategy, "company_name"),
        lambda: store.info(strategy),
        lambda: store.delete(strategy),
    ]
    for attempt in attempts:
        with pytest.raises(UnknownLink):
            attempt()


def test_the_number_of_a_deleted_strategy_is_not_given_to_another(store: SQLiteStore) -> None:
    strategy = opened(store)
    store.delete(strategy)
    assert opened(store) != strategy


@pytest.mark.parametrize("seed", range(2))
def test_nothing_of_a_deleted_strategy_can_be_read_in_the_files(store: SQLiteStore, tmp_path: Path, seed: int) -> None:
    """Many strategies grow side by side: then SQLite leaves copies in pages that belong to the others."""
    random_ = random.Random(seed)
    strategies = [opened(store, Strategy("da")) for _ in range(40)]
    questions = [question.id for question in catalogue().questions.values() if question.kind == "long_text"]
    for _ in range(1200):
        strategy = random_.choice(strategies)
        text = f"<{strategy:04d}>" * random_.choice([1, 5, 20, 60, 200])
        store.save(strategy, {random_.choice(questions): text}, NOW)
    for strategy in strategies[::4]:
        assert f"<{strategy:04d}>".encode() in everything_in(tmp_path)
        store.delete(strategy)
        assert f"<{strategy:04d}>".encode() not in everything_in(tmp_path)


def test_what_falls_out_of_the_history_is_overwritten(store: SQLiteStore, tmp_path: Path) -> None:
    strategy = opened(store)
    store.save(strategy, {"company_about": "Vi sælger fra. " * 100}, NOW)
    for number in range(sqlite.EARLIER_ANSWERS + 1):
        store.save(strategy, {"company_about": f"{number}"}, NOW)
    store.close()
    assert "Vi sælger fra. ".encode() not in everything_in(tmp_path)


def test_a_reader_that_stays_keeps_nobody_from_deleting(
    store: SQLiteStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("wizard.store.database.WAIT_SECONDS", 0.05)
    strategy = opened(store)
    backup = sqlite3.connect(tmp_path / "data" / sqlite.FILE_NAME, isolation_level=None)
    backup.execute("BEGIN")
    backup.execute("SELECT * FROM answers").fetchone()
    store.delete(strategy)
    backup.close()
    assert "still holds deleted content" in caplog.text
    with pytest.raises(UnknownLink):
        store.load(strategy)


# Many at once


def test_six_threads_lose_nothing(store: SQLiteStore) -> None:
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
        assert len(store.history(strategy, question)) == sqlite.EARLIER_ANSWERS + 1
        assert store.answers(strategy)[question] == "59"


def test_others_save_and_read_while_strategies_are_deleted(store: SQLiteStore) -> None:
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


def start_and_save(folder: Path, start: Any, keys: Any) -> None:
    start.wait()
    store = SQLiteStore(folder)
    key = store.create(BAKERY, NOW)
    store.save(store.open(key), {"industry": "food"}, LATER)
    keys.put(key)
    store.close()


def test_six_processes_start_at_once(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    start, keys = context.Barrier(6), context.Queue()
    processes = [context.Process(target=start_and_save, args=(tmp_path, start, keys)) for _ in range(6)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0] * 6
    store = SQLiteStore(tmp_path)
    for _ in processes:
        assert store.answers(store.open(keys.get(timeout=5))) == {**BAKERY.answers, "industry": "food"}
    store.close()


def test_a_start_waits_for_another_that_is_creating_the_database(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / sqlite.FILE_NAME, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    ready = threading.Timer(0.1, other.rollback)
    ready.start()
    SQLiteStore(tmp_path).close()
    ready.join()
    other.close()


def test_a_database_that_stays_locked_says_so(
    store: SQLiteStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.store.database.WAIT_SECONDS", 0.05)
    strategy = opened(store)
    other = sqlite3.connect(tmp_path / "data" / sqlite.FILE_NAME, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError, match="database is locked"):
        store.save(strategy, {"company_name": "Torvebageriet"}, LATER)
    assert store.load(strategy) == BAKERY  # readers do not wait
    other.close()


def test_a_file_that_is_not_a_database_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / sqlite.FILE_NAME
    file.write_text("not a database, but somebody's notes" * 100)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        SQLiteStore(tmp_path)
    assert file.read_text() == "not a database, but somebody's notes" * 100


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such mode")
def test_the_folder_is_for_its_owner_alone(store: SQLiteStore, tmp_path: Path) -> None:
    assert (tmp_path / "data").stat().st_mode & 0o077 == 0
