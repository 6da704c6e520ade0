"""Who is there when: names as people write them, and how long nobody is."""

from __future__ import annotations

import pytest

from wizard.checks.presence import days_there, longest_gap, members, named_in

TEAM = members(
    [
        {"name": "Line Bro", "days": ["mon", "tue"]},
        {"name": "Per Lund", "days": ["fri"]},
        {"name": "Per Holm", "days": ["sat"]},
        {"name": "Ida"},
    ]
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Line Bro (weekend: Per Lund)", ["Line Bro", "Per Lund"]),
        ("line bro", ["Line Bro"]),
        ("Line, når hun er der", ["Line Bro"]),
        ("Per", []),  # which of them?
        ("Linea Bro", []),
        ("Ida og Line", ["Line Bro", "Ida"]),
        ("", []),
    ],
)
def test_people_are_known_by_their_names_and_by_a_first_name_of_their_own(text: str, names: list[str]) -> None:
    assert [member.name for member in named_in(text, TEAM)] == names


def test_the_days_of_several_are_added_and_unknown_where_one_of_them_is() -> None:
    assert days_there(named_in("Line Bro og Per Lund", TEAM)) == {0, 1, 4}
    assert days_there(named_in("Line Bro og Ida", TEAM)) == frozenset()
    assert days_there(()) == frozenset()


@pytest.mark.parametrize(
    ("days", "hours"),
    [
        ({0, 1, 2, 3, 4}, 0),  # a weekend
        ({1, 2, 3, 4, 5}, 0),  # Sunday and Monday
        ({0, 1, 2, 3}, 88),
        ({2, 3}, 136),
        ({3}, 160),
        (set(), 0),
    ],
)
def test_the_longest_gap_runs_from_the_end_of_a_day_to_the_beginning_of_another(days: set[int], hours: int) -> None:
    assert longest_gap(frozenset(days)) == hours
