"""What every store promises, on either database. What it must never do is lose an answer or keep a deleted one."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.profiles import tried
from wizard.language.dates import EARLIEST, LATEST
from wizard.language.errors import Refused, RowGone, UnknownLink
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Field
from wizard.store import kept, open_store
from wizard.store.protocol import Info, Saved, Store
from wizard.strategy import editing
from wizard.strategy.strategy import Changes, Strategy
from wizard.strategy.uids import new_uid, without_uid

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


def opened(store: Store, strategy: Strategy = BAKERY) -> int:
    return store.open(store.create(strategy, NOW))


def test_everything_is_there_when_it_is_opened_again(place: Path | str) -> None:
    first = open_store(place)
    key = first.create(BAKERY, NOW)
    rows = first.load(first.open(key)).rows("audiences")
    first.close()
    second = open_store(place)
    assert second.load(second.open(key)) == BAKERY
    assert second.load(second.open(key)).rows("audiences") == rows
    second.close()


def test_a_store_that_can_be_written_to_says_so_by_not_complaining(store: Store) -> None:
    store.database.check_writable()


# Keys


def test_a_key_opens_its_own_strategy(store: Store) -> None:
    bakery = store.create(BAKERY, NOW)
    other = store.create(Strategy("en", {"company_name": "Ribe Rowing Club"}), NOW)
    assert store.load(store.open(bakery)) == BAKERY
    assert store.answers(store.open(other)) == {"company_name": "Ribe Rowing Club"}


@pytest.mark.parametrize(
    "key",
    [
        *("", " ", "1", "a" * 31, "a" * 32, "a" * 33, "a" * 10_000_000),
        *("a" * 31 + "\0", "a" * 32 + "\n", "\ud800" * 32, "æ" * 32, "٣" * 32, "%" * 32, "' OR 1 = 1 --"),
    ],
    ids=lambda key: ascii(key[:12]),
)
def test_whatever_else_opens_nothing(store: Store, key: str) -> None:
    opened(store)
    with pytest.raises(UnknownLink):
        store.open(key)


def test_a_key_with_one_character_changed_opens_nothing(store: Store) -> None:
    key = store.create(BAKERY, NOW)
    for changed in (key.swapcase(), key[::-1], key[:-1] + ("a" if key[-1] != "a" else "b")):
        with pytest.raises(UnknownLink):
            store.open(changed)


# Saving and reading


def test_answers_come_in_the_order_of_the_questionnaire(store: Store) -> None:
    strategy = opened(store, Strategy("da"))
    store.save(strategy, {"hours_per_week": 4, "purposes": ["trust"]}, NOW)
    store.save(strategy, {"company_name": "Bageriet"}, NOW)
    assert list(store.answers(strategy)) == ["company_name", "purposes", "hours_per_week"]


def test_answers_leave_the_records_out(store: Store) -> None:
    assert store.answers(opened(store)) == BAKERY.answers


def test_a_save_touches_nothing_else(store: Store) -> None:
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
def test_an_answer_and_a_record_are_removed(store: Store, nothing: object) -> None:
    strategy = opened(store)
    store.save(strategy, {"purposes": nothing, "calendar": nothing, "policy_do": nothing}, LATER)
    assert "purposes" not in store.answers(strategy)
    assert store.load(strategy).record("calendar") == []
    assert store.history(strategy, "policy_do") == []


def test_the_language_changes_alone(store: Store) -> None:
    strategy = opened(store)
    store.set_language(strategy, "en")
    assert store.load(strategy) == Strategy("en", BAKERY.answers, BAKERY.records)


def test_of_several_changes_all_are_kept_or_none(store: Store) -> None:
    strategy = opened(store)
    with pytest.raises(UnicodeEncodeError):  # not a clean value: SQLite cannot keep it
        store.save(strategy, {"company_name": "Bageriet ved Åen", "company_about": "\ud800"}, LATER)
    assert store.load(strategy) == BAKERY
    assert store.info(strategy).updated == NOW


def test_an_id_that_is_not_in_the_questionnaire_is_a_bug(store: Store) -> None:
    strategy = opened(store)
    with pytest.raises(KeyError, match="compani_name"):
        store.save(strategy, {"compani_name": "Bageriet"}, LATER)


def test_a_time_without_a_zone_is_a_bug(store: Store) -> None:
    with pytest.raises(ValueError, match="time zone"):
        store.create(BAKERY, datetime(2027, 1, 4))


def test_two_servers_on_one_strategy(store: Store, place: Path | str) -> None:
    strategy = opened(store, Strategy("da"))
    other = open_store(place)
    store.save(strategy, {"company_name": "first", "industry": "food"}, NOW)
    other.save(strategy, {"company_name": "second", "market": "b2c"}, LATER)
    expected = {"company_name": "second", "industry": "food", "market": "b2c"}
    assert store.answers(strategy) == other.answers(strategy) == expected
    other.close()


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
@settings(tried(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_clean_value_comes_back_as_it_was(store: Store, saves: list[dict[str, Any]]) -> None:
    strategy, neighbour = opened(store, Strategy("da")), opened(store)
    expected: dict[str, Any] = {}
    for changes in saves:
        store.save(strategy, changes, NOW)
        expected = {id_: value for id_, value in {**expected, **changes}.items() if value is not None}
    records = {name: expected.pop(name, []) for name in catalogue().records}
    assert store.load(strategy) == Strategy("da", expected, records)
    assert store.load(neighbour) == BAKERY


# Changing what is kept


def rename(strategy: Strategy) -> Changes:
    return {"company_name": strategy.answers["company_name"] + "!", "industry": "food"}


def test_a_change_is_made_to_what_is_kept_and_says_what_has_changed(store: Store) -> None:
    strategy = opened(store, Strategy("da", {"company_name": "Bageriet", "industry": "food"}))
    changed = store.update(strategy, rename, LATER)
    assert store.answers(strategy) == {"company_name": "Bageriet!", "industry": "food"}
    assert {id_: (change.before, change.after) for id_, change in changed.items()} == {
        "company_name": ("Bageriet", "Bageriet!")
    }
    assert store.info(strategy) == Info(NOW, LATER, saves=2)


def test_a_change_is_given_the_records_it_asks_for_and_no_others(store: Store) -> None:
    strategy, given = opened(store), []

    def look(found: Strategy) -> Changes:
        given.append(found)
        return {}

    assert store.update(strategy, look, LATER, records=("results",)) == {}
    assert given[0].record("results") == BAKERY.record("results")
    with pytest.raises(LookupError):
        given[0].record("calendar")
    assert store.load(strategy) == BAKERY


def test_a_change_that_is_refused_leaves_everything_as_it_was(store: Store) -> None:
    strategy = opened(store)

    def refuse(found: Strategy) -> Changes:
        raise Refused("no_reason")

    with pytest.raises(Refused):
        store.update(strategy, refuse, LATER)
    store.save(strategy, {"industry": "food"}, LATER)  # and nobody waits for it any more
    assert store.answers(strategy) == {**BAKERY.answers, "industry": "food"}


def test_every_row_is_somebody_and_stays_so(store: Store) -> None:
    strategy = opened(store, Strategy("da", {"brand": [{"word": "nær"}, {"word": "ærlig"}]}))
    near, honest = store.load(strategy).rows("brand")
    assert [without_uid(near), without_uid(honest)] == store.answers(strategy)["brand"]
    assert near["uid"] != honest["uid"]
    store.save(strategy, {"brand": [{"word": "varm"}, {"word": "ærlig"}, {"word": "nær"}]}, LATER)
    warm, *others = store.load(strategy).rows("brand")
    assert others == [honest, near]
    assert warm["uid"] not in (near["uid"], honest["uid"])
    changed = store.update(strategy, lambda found: {"brand": found.rows("brand")[1:]}, LATER)
    assert changed["brand"].before == [warm, honest, near]
    assert changed["brand"].after == store.load(strategy).rows("brand") == [honest, near]


def test_rows_that_read_the_same_can_change_places_without_a_trace(store: Store) -> None:
    strategy = opened(store, Strategy("da", {"brand": [{"word": "nær"}, {"word": "nær"}]}))
    rows = store.load(strategy).rows("brand")
    assert store.save(strategy, {"brand": rows[::-1]}, LATER) == {}
    assert store.load(strategy).rows("brand") == rows[::-1]
    assert store.info(strategy).saves == 1


CHANNELS = catalogue().questions["current_channels"]
MOVES = st.one_of(
    st.tuples(st.just("add"), st.integers(0, 99)),
    st.tuples(st.just("edit"), st.integers(0, 9), st.sampled_from(["platform", "followers"]), st.integers(0, 99)),
    st.tuples(st.just("move"), st.integers(0, 9), st.integers(-3, 3)),
    st.tuples(st.just("remove"), st.integers(0, 9)),
    st.tuples(st.just("look")),
)


@given(st.lists(st.tuples(st.integers(0, 1), MOVES), max_size=25))
@settings(tried(30), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_two_windows_lose_no_change_of_each_others_rows(store: Store, turns: list[tuple[int, Any]]) -> None:
    """Each window acts on the rows it has last looked at, however old that sight is."""
    strategy = opened(store, Strategy("da"))
    sights: list[list[str]] = [[], []]
    expected: dict[str, dict[str, Any]] = {}
    for window, (action, *arguments) in turns:
        sight = sights[window]
        if action == "look":
            sights[window] = [row["uid"] for row in store.load(strategy).rows(CHANNELS.id)]
        elif action == "add":
            uid, row = new_uid(), {"followers": arguments[0]}
            add = partial(editing.add_row, CHANNELS, row, uid=uid)
            store.update(strategy, lambda found, add=add: add(strategy=found), NOW)
            sight.append(uid)
            expected[uid] = row
        elif sight:
            uid = sight[arguments[0] % len(sight)]
            change = made(action, uid, arguments)
            try:
                store.update(strategy, change, NOW)
            except RowGone:
                assert uid not in expected
            else:
                if action == "edit":
                    expected[uid][arguments[1]] = value(*arguments[1:])
                elif action == "remove":
                    expected.pop(uid, None)
    assert {row["uid"]: without_uid(row) for row in store.load(strategy).rows(CHANNELS.id)} == expected


def made(action: str, uid: str, arguments: list[Any]) -> Callable[[Strategy], Changes]:
    match action:
        case "edit":
            return lambda found: editing.set_fields(CHANNELS, uid, {arguments[1]: value(*arguments[1:])}, found)
        case "move":
            return lambda found: editing.move_row(CHANNELS, uid, arguments[1], found)
        case _:
            return lambda found: editing.remove_row(CHANNELS, uid, found)


def value(field: str, number: int) -> Any:
    return number if field == "followers" else CHANNELS.row_field(field).options[number % 5].id


# History


def test_the_history_has_every_value_newest_first(store: Store) -> None:
    strategy = opened(store, Strategy("da"))
    for minute, name in enumerate(["Bageriet", "Bageriet på Torvet", None, "Torvebageriet"]):
        store.save(strategy, {"company_name": name}, NOW + timedelta(minutes=minute))
    assert store.history(strategy, "company_name") == [
        Saved("Torvebageriet", NOW + timedelta(minutes=3)),
        Saved(None, NOW + timedelta(minutes=2)),
        Saved("Bageriet på Torvet", NOW + timedelta(minutes=1)),
        Saved("Bageriet", NOW),
    ]


def test_the_order_is_that_of_the_saves_also_when_a_clock_goes_back(store: Store) -> None:
    strategy = opened(store)
    store.save(strategy, {"company_name": "Torvebageriet"}, NOW - timedelta(hours=1))
    assert [saved.value for saved in store.history(strategy, "company_name")] == [
        "Torvebageriet",
        "Bageriet på Torvet",
    ]


def test_times_are_kept_in_utc(store: Store) -> None:
    strategy = opened(store)
    store.save(strategy, {"industry": "food"}, datetime(2027, 7, 1, 14, tzinfo=timezone(timedelta(hours=2))))
    assert store.info(strategy).updated.isoformat() == "2027-07-01T12:00:00+00:00"


def test_a_value_that_is_the_same_leaves_no_trace(store: Store) -> None:
    strategy = opened(store)
    store.save(strategy, {**BAKERY.answers, "calendar": BAKERY.record("calendar"), "industry": None}, LATER)
    assert store.history(strategy, "company_name") == [Saved("Bageriet på Torvet", NOW)]
    assert store.info(strategy) == Info(NOW, NOW, saves=1)


def test_info_tells_when_and_how_often_something_changed(store: Store) -> None:
    strategy = opened(store)
    store.save(strategy, {"company_name": "Torvebageriet", "industry": "food"}, NOW + timedelta(minutes=1))
    store.save(strategy, {"industry": None}, LATER)
    assert store.info(strategy) == Info(NOW, LATER, saves=3)


@pytest.mark.parametrize(
    ("question", "values", "kept"),
    [
        ("company_name", [f"name {n}" for n in range(70)], kept.EARLIER_ANSWERS + 1),
        ("calendar", [[{"idea": f"idea {n}"}] for n in range(20)], kept.EARLIER_RECORDS + 1),
    ],
)
def test_the_history_is_bounded(store: Store, question: str, values: list[Any], kept: int) -> None:
    strategy, neighbour = opened(store, Strategy("da")), opened(store)
    for value in values:
        store.save(strategy, {question: value}, NOW)
        store.save(strategy, {"industry": "food"}, NOW)
    assert [saved.value for saved in store.history(strategy, question)] == values[::-1][:kept]
    assert [saved.value for saved in store.history(strategy, "industry")] == ["food"]
    assert len(store.history(neighbour, question)) == 1


# Deleting


def test_nothing_of_a_deleted_strategy_opens_or_is_written(store: Store) -> None:
    key = store.create(BAKERY, NOW)
    strategy = store.open(key)
    store.delete(strategy)
    attempts: list[Callable[[], object]] = [
        lambda: store.open(key),
        lambda: store.load(strategy),
        lambda: store.answers(strategy),
        lambda: store.save(strategy, {"company_name": "Bageriet"}, LATER),
        lambda: store.update(strategy, rename, LATER),
        lambda: store.set_language(strategy, "en"),
        lambda: store.history(strategy, "company_name"),
        lambda: store.info(strategy),
        lambda: store.delete(strategy),
    ]
    for attempt in attempts:
        with pytest.raises(UnknownLink):
            attempt()


def test_the_number_of_a_deleted_strategy_is_not_given_to_another(store: Store) -> None:
    strategy = opened(store)
    store.delete(strategy)
    assert opened(store) != strategy


# Many at once


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
        process.join(60)
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
    start.wait()
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
        process.join(60)
    assert [process.exitcode for process in processes] == [0] * 6
    store = open_store(place)
    for _ in processes:
        assert store.answers(store.open(keys.get(timeout=5))) == {**BAKERY.answers, "industry": "food"}
    store.close()
