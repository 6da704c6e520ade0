"""What every store promises of a strategy, on either database: it comes back as it was kept."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.profiles import tried
from tests.wizard.store.strategies import BAKERY, LATER, NOW, opened
from wizard.language.dates import EARLIEST, LATEST
from wizard.language.errors import Refused, UnknownLink
from wizard.questionnaire.catalogue import catalogue
from wizard.questionnaire.kinds import clean
from wizard.questionnaire.model import Field
from wizard.store import open_store
from wizard.store.protocol import Store
from wizard.strategy.strategy import Strategy


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


@pytest.mark.thorough
@given(saves=st.lists(CHANGES, max_size=6))
@settings(tried(30), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_clean_value_comes_back_as_it_was(store: Store, saves: list[dict[str, Any]]) -> None:
    strategy, neighbour = opened(store, Strategy("da")), opened(store)
    expected: dict[str, Any] = {}
    for changes in saves:
        store.save(strategy, changes, NOW)
        expected = {id_: value for id_, value in {**expected, **changes}.items() if value is not None}
    records = {name: expected.pop(name, []) for name in catalogue().records}
    assert store.load(strategy) == Strategy("da", expected, records)
    assert store.load(neighbour) == BAKERY
