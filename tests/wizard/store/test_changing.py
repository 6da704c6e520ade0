"""Changes are made to what is kept at that moment, row by row, on either database."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.profiles import tried
from tests.wizard.store.strategies import BAKERY, LATER, NOW, opened, rename
from wizard.language.errors import Refused, RowGone
from wizard.questionnaire.catalogue import catalogue
from wizard.store.protocol import Info, Store
from wizard.strategy import editing
from wizard.strategy.strategy import Changes, Strategy
from wizard.strategy.uids import new_uid, without_uid


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
@settings(tried(15), suppress_health_check=[HealthCheck.function_scoped_fixture])
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
