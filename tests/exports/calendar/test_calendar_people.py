"""Who has what to do, and names for their sheets that Excel accepts."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.calendar.people import MOST_PEOPLE, people, sheet_names
from tests.exports.calendar import calendars
from tests.exports.calendar.calendars import post
from wizard.questionnaire.model import Row
from wizard.schedule.people import people_in

TAKEN = ("Kalender", "Lister")


def names(*people: str) -> list[str]:
    return sheet_names(people, TAKEN, "Person")


@pytest.mark.parametrize(
    ("name", "sheet"),
    [
        ("Mille Kruse", "Mille Kruse"),
        ("Oskar Dam og Leila Nour på skift", "Oskar Dam og Leila Nour på skif"),
        ("Mette / Jonas", "Mette Jonas"),
        ("Mette: [salg]?*\\", "Mette salg"),
        ("'Smeden'", "Smeden"),
        ("History", "History (2)"),
        ("kalender", "kalender (2)"),
        ("???", "Person"),
        ("🦊" * 20, "🦊" * 15),
    ],
)
def test_a_name_is_kept_as_far_as_excel_allows(name: str, sheet: str) -> None:
    assert names(name) == [sheet]


def test_names_that_are_alike_once_cut_are_numbered() -> None:
    assert names("x" * 40, "X" * 41, "x" * 31) == ["x" * 31, f"{'X' * 27} (2)", f"{'x' * 27} (3)"]


@pytest.mark.thorough
@given(st.lists(calendars.words | st.sampled_from(["History", "Lister", "x" * 40, "?"]), max_size=30))
def test_every_name_is_one_excel_accepts_and_no_two_are_the_same(people: list[str]) -> None:
    found = names(*people)
    assert len(found) == len(people)
    assert len({name.casefold() for name in (*found, *TAKEN, "History")}) == len(found) + 3
    for name in found:
        assert 1 <= len(name.encode("utf-16-le")) / 2 <= 31
        assert not re.search(r"[\[\]:*?/\\]", name)
        assert name.strip(" '") == name


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Mette og Jonas", ["Mette", "Jonas"]),
        ("Mette Langdej & Jonas Krumme", ["Mette Langdej", "Jonas Krumme"]),
        ("Mette and Jonas", ["Mette", "Jonas"]),
        ("Mette + Jonas; Ida/Bo", ["Mette", "Jonas", "Ida", "Bo"]),
        ("Mette, Jonas og Ida", ["Mette", "Jonas", "Ida"]),
        ("Oskar Dam og Leila Nour på skift", ["Oskar Dam", "Leila Nour"]),
        ("Mette eller mette", ["Mette"]),
        ("Ida, på kontoret", ["Ida, på kontoret"]),
        ("Sandor og", ["Sandor og"]),
        ("Roger Andersen", ["Roger Andersen"]),
        ("&", ["&"]),
    ],
)
def test_two_people_in_one_field_are_two_people(text: str, people: list[str]) -> None:
    assert list(people_in(text)) == people


def test_an_entry_made_by_two_is_on_the_sheet_of_both() -> None:
    found = people([post(creator="Mette og Jonas", poster="Jonas"), post(creator="Mette")])
    assert [(person.name, [roles for _, roles in person.entries]) for person in found] == [
        ("Jonas", [("creator", "poster")]),
        ("Mette", [("creator",), ("creator",)]),
    ]


@pytest.mark.thorough
@given(st.lists(calendars.rows(), max_size=20))
def test_everybody_has_exactly_the_entries_that_name_them(rows: list[Row]) -> None:
    found = {
        (person.name.casefold(), role, row.get("idea"))
        for person in people(rows)
        for row, roles in person.entries
        for role in roles
    }
    named = {
        (name.casefold(), role, row.get("idea"))
        for row in rows
        for role in ("creator", "poster")
        if role in row
        for name in people_in(row[role])
    }
    assert found == named


def test_somebody_with_two_parts_in_an_entry_has_it_once() -> None:
    (mette,) = people([post(creator="Mette", poster="METTE")])
    assert mette.name == "Mette"
    assert [roles for _, roles in mette.entries] == [("creator", "poster")]


def test_only_those_with_most_to_do_have_sheets_where_there_are_very_many() -> None:
    rows = [post(creator=f"Gæst {n:02}") for n in range(MOST_PEOPLE + 10)] + [post(creator="Mette")] * 2
    found = [person.name for person in people(rows)]
    assert len(found) == MOST_PEOPLE
    assert "Mette" in found


@pytest.mark.parametrize(
    "spelling", ["mille kruse", "Mille\xa0Kruse", "Mil\xadle Kruse", "Mille\u200b Kruse", "Mille  Kruse"]
)
def test_five_spellings_of_one_name_are_one_person(spelling: str) -> None:
    rows = [post(creator="Mille Kruse"), post(creator=spelling)]
    assert [(person.name, len(person.entries)) for person in people(rows)] == [("Mille Kruse", 2)]
